"""What studies of weekly running found: differences of injured runners, with their intervals."""

from __future__ import annotations

from textwrap import fill

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.markdown import MINUS, SPACE
from spinestride.drawing.style import COLOURS, course_style


def risk_differences() -> tuple[tables.TrainingStudy, ...]:
    """Return the studies that give a difference of injured runners, in the order of their table.

    Examples
    --------
    >>> [row.source for row in risk_differences()]
    ['buist2008', 'ramskov2018', 'damsted2019']
    """
    return tuple(row for row in tables.training_studies() if row.quantity == "risk_difference")


def weekly_change_figure(narrow: bool = False) -> Figure:
    """Draw each difference in runners of a hundred, with its 95 % interval.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: what was compared stands above its line.
    """
    rows = risk_differences()
    with course_style():
        figure = Figure(figsize=(3.7, 4.0) if narrow else (7.2, 2.8), layout="constrained")
        axes: Axes = figure.subplots()
        for place, row in enumerate(rows):
            _draw(axes, place, row)
            if narrow:
                axes.annotate(
                    _wrapped(row, 44),
                    (0.0, place - 0.22),
                    xycoords=("axes fraction", "data"),
                    size=9,
                    bbox={"facecolor": COLOURS["card"], "edgecolor": "none", "pad": 1},
                )
        axes.axvline(0, color=COLOURS["ink"], lw=1)
        names = ["" if narrow else _wrapped(row, 36) for row in rows]
        axes.set_yticks(range(len(rows)), names)
        axes.set_ylim(len(rows) - 0.6, -0.9 if narrow else -0.6)
        axes.set_xlim(-45, 50)
        axes.set_xlabel("difference of injured runners, of 100")
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
    return figure


def _wrapped(row: tables.TrainingStudy, width: int) -> str:
    return fill(row.condition.replace(" %", f"{SPACE}%"), width)


def _draw(axes: Axes, place: int, row: tables.TrainingStudy) -> None:
    if row.low is None or row.high is None:
        raise ValueError(f"{row.condition} has no interval to draw")
    axes.plot((100 * row.low, 100 * row.high), (place, place), color=COLOURS["measured"], lw=3)
    axes.plot(100 * row.value, place, "o", ms=8, color=COLOURS["measured"])


def weekly_change_figure_alt() -> str:
    """Return the alternative text of `weekly_change_figure`."""
    parts = "; ".join(
        f"{row.condition}: {100 * row.value:+.1f}, {100 * (row.low or 0):+.1f} to "
        f"{100 * (row.high or 0):+.1f}".replace(" -", f" {MINUS}")
        for row in risk_differences()
    )
    return (
        "Dot chart of differences of injured runners, of a hundred, in three studies, with 95 per "
        f"cent intervals. {parts}. Two intervals hold zero, and the third begins just above it."
    )
