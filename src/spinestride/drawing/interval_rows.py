"""Estimates with their intervals, one a row: words beside the lines, above them on a phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from spinestride import tables
from spinestride.drawing.style import COLOURS

#: How far above its line the words of a row stand on a phone, in rows.
_LIFT = 0.42


@dataclass(frozen=True)
class IntervalRow:
    """One line of such a figure.

    Attributes
    ----------
    words : str
        Who or what, in one line or two.
    estimate : float or None
        None for a range over studies, which has no middle.
    low, high : float
        Ends of the interval, or of the range.
    colour : str
        A name of `COLOURS`.
    """

    words: str
    estimate: float | None
    low: float
    high: float
    colour: str = "ink"


def evidence_row(words: str, identifier: str, colour: str = "ink") -> IntervalRow:
    """Return the row of an effect estimate that has an interval.

    Examples
    --------
    >>> evidence_row("any pain", "activity-any-pain").high
    1.03
    """
    row = tables.evidence()[identifier]
    if row.low is None or row.high is None:
        raise ValueError(f"{identifier} has no interval")
    return IntervalRow(words, row.estimate, row.low, row.high, colour)


def draw_interval_rows(axes: Axes, rows: Sequence[IntervalRow], narrow: bool) -> None:
    """Draw one row under the other; the scale of the axis has to be set before."""
    lift = _LIFT if narrow else 0
    axes.set_ylim(len(rows) - 0.5, -0.6 - lift)
    axes.grid(visible=False, axis="y")
    axes.grid(visible=True, axis="x")
    axes.set_axisbelow(True)
    labels = [] if narrow else [row.words for row in rows]
    axes.set_yticks(range(len(labels)), labels)
    axes.tick_params(axis="y", labelcolor=COLOURS["ink"])
    for place, row in enumerate(rows):
        _draw_row(axes, row, place)
        if narrow:
            # a ground of its own, so that no line runs through the words
            ground = {"facecolor": COLOURS["card"], "edgecolor": "none", "pad": 1}
            words = row.words.replace("\n", " ")
            axes.text(0, place - lift, words, va="center", size=9, bbox=ground,
                      transform=axes.get_yaxis_transform())  # fmt: skip


def _draw_row(axes: Axes, row: IntervalRow, place: int) -> None:
    colour = COLOURS[row.colour]
    if row.estimate is None:
        axes.plot([row.low, row.high], [place] * 2, color=colour, lw=9, alpha=0.45,
                  solid_capstyle="butt")  # fmt: skip
        return
    axes.plot([row.low, row.high], [place] * 2, color=colour, lw=2)
    axes.plot(row.estimate, place, "o", ms=7, color=colour)


def spoken_rows(rows: Sequence[IntervalRow], form: str) -> str:
    """Return the rows for an alternative text, their numbers in a format.

    Examples
    --------
    >>> spoken_rows([IntervalRow("all", 2.0, 1.0, 3.0), IntervalRow("some", None, 1.0, 4.0)], ".1f")
    'all: 2.0, from 1.0 to 3.0; some: from 1.0 to 4.0'
    """
    parts = []
    for row in rows:
        middle = "" if row.estimate is None else f"{row.estimate:{form}}, "
        words = row.words.replace("\n", " ")
        parts.append(f"{words}: {middle}from {row.low:{form}} to {row.high:{form}}")
    return "; ".join(parts)
