"""Effect estimates as a table, for every chapter that has some."""

from __future__ import annotations

from collections.abc import Iterable

from spinestride import tables
from spinestride.drawing.markdown import STATUS, MarkdownTable, markdown_table
from spinestride.evidence import comparison_text, effect_text


def estimates_table(identifiers: Iterable[str]) -> MarkdownTable:
    """Return effect estimates with certainty, source and status, one a row."""
    rows = []
    for name in identifiers:
        row = tables.evidence()[name]
        rows.append(
            [
                comparison_text(name),
                effect_text(name).removesuffix(" (not verified)"),
                "" if row.rated_by == "nobody" else row.certainty,
                f"{{cite}}`{row.source}`",
                STATUS[row.verified],
            ]
        )
    return markdown_table(["what", "estimate", "certainty", "source", "status"], rows)
