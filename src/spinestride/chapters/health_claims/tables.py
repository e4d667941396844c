"""The tables of the chapter on health claims, as Markdown."""

from __future__ import annotations

from spinestride import tables
from spinestride.chapters.health_claims.marathon_odds import crude_odds_ratio
from spinestride.drawing.markdown import MarkdownTable, markdown_table


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
