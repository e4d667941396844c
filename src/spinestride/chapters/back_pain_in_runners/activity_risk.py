"""Activity and low back pain in cohorts: ratios of risk, and what they would mean of 100 people."""

from __future__ import annotations

from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.interval_rows import (
    IntervalRow,
    draw_interval_rows,
    evidence_row,
    spoken_rows,
)
from spinestride.drawing.markdown import MarkdownTable, markdown_table
from spinestride.drawing.style import COLOURS, course_style

#: Of 100 people without regular activity, how many are supposed to have the pain: an assumption,
#: since the reviews as read give no baseline.
BASELINE = 20

ROWS = {
    "moderate-activity-frequent-pain": "frequent or chronic pain,\nmoderate activity",
    "high-activity-frequent-pain": "frequent or chronic pain,\nhigh activity",
    "activity-any-pain": "any pain,\nmoderate or high activity",
    "high-activity-any-pain": "any pain,\nhigh activity",
    "medium-activity-pain": "second review,\nmedium activity",
    "highest-activity-pain": "second review,\nhighest activity",
}


def ratio_rows() -> list[IntervalRow]:
    """Return the risk ratios of activity, those of the first review first."""
    return [
        evidence_row(words, name, "ink" if "second" in words else "model")
        for name, words in ROWS.items()
    ]


def of_hundred(identifier: str, baseline: float = BASELINE) -> float:
    """Return how many of 100 active people would have the pain, given how many others have it.

    Examples
    --------
    >>> round(of_hundred("high-activity-frequent-pain"), 1)
    16.8
    """
    ratio = tables.evidence()[identifier].estimate
    if ratio is None:
        raise ValueError(f"{identifier} is only a range")
    return baseline * ratio


def activity_risk_figure(narrow: bool = False) -> Figure:
    """Draw the risk ratios of activity with their intervals.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.9) if narrow else (7.2, 4.0), layout="constrained")
        axes = figure.subplots()
        axes.set(xscale="log", xlim=(0.72, 1.32), xlabel="risk against the least active, ratio")
        ticks = (0.8, 0.9, 1, 1.1, 1.2)
        axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
        axes.minorticks_off()
        axes.axvline(1, color=COLOURS["control"], lw=1.2)
        draw_interval_rows(axes, ratio_rows(), narrow)
    return figure


def activity_risk_figure_alt() -> str:
    """Return the alternative text of `activity_risk_figure`."""
    return (
        "Ratios of the risk of low back pain in active people to that in the least active, with "
        f"95 % intervals; 1 is no difference. {spoken_rows(ratio_rows(), '.2f')}."
    )


def of_hundred_table() -> MarkdownTable:
    """Return what the ratios would mean of 100 people, given the assumed baseline."""
    rows = []
    for name, words in ROWS.items():
        row = tables.evidence()[name]
        low, high = (BASELINE * end for end in (row.low or 0, row.high or 0))
        rows.append(
            [
                words.replace("\n", " "),
                f"{row.estimate:.2f}",
                f"{of_hundred(name):.0f} ({low:.0f} to {high:.0f})",
            ]
        )
    head = ["", "risk ratio", f"of 100, if {BASELINE} of the least active"]
    return markdown_table(head, rows)
