"""The tables of the chapter on health claims, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from spinestride import tables
from spinestride.evidence import comparison_text, effect_text
from spinestride.figures.marathon_odds import crude_odds_ratio
from spinestride.figures.text_tables import STATUS, MarkdownTable, markdown_table


def marathon_counts_table() -> MarkdownTable:
    """Return the counts of marathon runners by exposure, with crude and adjusted odds ratios."""
    rows = []
    for counts in tables.marathon_exposures().values():
        found = crude_odds_ratio(counts)
        adjusted = tables.evidence()[counts.adjusted].estimate if counts.adjusted else None
        rows.append(
            [
                counts.words,
                f"{counts.exposed_cases} of {counts.exposed_cases + counts.unexposed_cases}",
                f"{counts.exposed_others} of {counts.exposed_others + counts.unexposed_others}",
                f"{found.estimate:.2f} ({found.low:.2f} to {found.high:.2f})",
                "" if adjusted is None else f"{adjusted:.2f}",
            ]
        )
    head = ["reported", "with pain", "without pain", "odds ratio (95 % CI)", "adjusted"]
    return markdown_table(head, rows)


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
