"""Published rate ratios of a single-session spike, and what they are of a thousand sessions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style

SESSIONS = 1000
_COLUMNS, _ROWS = 40, 25


def spike_words(row: tables.SpikeRatio) -> str:
    """Return a category of single sessions in words, as a change in per cent.

    Examples
    --------
    >>> [spike_words(row) for row in tables.spike_ratios()]
    ['up to 10 %', 'over 10 to 30 %', 'over 30 to 100 %', 'over 100 %']
    """
    if row.above is None:
        return f"up to {100 * row.up_to:.0f} %" if row.up_to is not None else "any"
    if row.up_to is None:
        return f"over {100 * row.above:.0f} %"
    return f"over {100 * row.above:.0f} to {100 * row.up_to:.0f} %"


@dataclass(frozen=True)
class Injuries:
    """Injuries in a thousand sessions: the estimate and both ends of its interval."""

    estimate: float
    low: float
    high: float


def mean_rate() -> float:
    """Return the injuries of the cohort per thousand sessions, all sessions together.

    Examples
    --------
    >>> round(mean_rate(), 1)
    3.1
    """
    found = {
        row.quantity: row.value for row in tables.training_studies() if row.source == "frandsen2025"
    }
    return SESSIONS * found["injured_runners"] / found["sessions"]


def injuries(row: tables.SpikeRatio) -> Injuries:
    """Return what a rate ratio would be per thousand sessions.

    The mean rate of the cohort stands in for the rate of the reference category, which was not
    read. It counts injuries of every kind, so the true numbers for overuse are lower.

    Parameters
    ----------
    row : spinestride.tables.SpikeRatio
        One category.

    Examples
    --------
    >>> found = injuries(tables.spike_ratios()[-1])
    >>> round(found.estimate), round(found.low), round(found.high)
    (7, 5, 11)
    """
    low = row.ratio if row.low is None else row.low
    high = row.ratio if row.high is None else row.high
    rate = mean_rate()
    return Injuries(rate * row.ratio, rate * low, rate * high)


def category(row: tables.SpikeRatio) -> str:
    """Return the bounds of a category in words.

    Examples
    --------
    >>> category(tables.spike_ratios()[1])
    'over 10 to 30 % longer'
    """
    return f"{spike_words(row)} longer"


def spike_ratios_figure(narrow: bool = False) -> Figure:
    """Draw the ratios with their intervals, and a thousand sessions of each category.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: two fields of sessions in a row instead of four.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 6.4) if narrow else (7.2, 4.5), layout="constrained")
        shares = (1, 1.15) if narrow else (1, 0.85)
        parts: Any = figure.subfigures(2, 1, height_ratios=shares)
        above, below = parts
        _draw_ratios(above.subplots(), narrow=narrow)
        fields = below.subplots(2, 2) if narrow else below.subplots(1, 4)
        for axes, row in zip(fields.flat, tables.spike_ratios(), strict=True):
            _draw_sessions(axes, row)
        below.suptitle(
            "Of 1000 such sessions, with an injury", x=0.01, ha="left", size=11, weight="bold"
        )
    return figure


def _draw_ratios(axes: Axes, *, narrow: bool) -> None:
    rows = tables.spike_ratios()
    for place, row in enumerate(rows):
        if row.low is not None and row.high is not None:
            axes.plot((row.low, row.high), (place, place), color=COLOURS["model"], lw=3)
        axes.plot(row.ratio, place, "o", ms=8, color=COLOURS["model"])
        is_reference = row.low is None
        axes.annotate(
            "reference" if is_reference else f"{row.ratio:.2f}",
            (row.ratio, place),
            (9, -3.5) if is_reference else (0, 8),
            textcoords="offset points",
            ha="left" if is_reference else "center",
            size=9.5,
        )
        if narrow:
            axes.annotate(
                category(row),
                (0.99, place - 0.18),
                xycoords=("axes fraction", "data"),
                ha="right",
                size=9.5,
                color=COLOURS["ink-2"],
            )
    axes.axvline(1, color=COLOURS["ink"], lw=1)
    axes.set_xscale("log")
    ticks = (1, 1.5, 2, 3)
    axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
    axes.set_xticks([], minor=True)
    axes.set_yticks(range(len(rows)), ["" if narrow else category(row) for row in rows])
    axes.set(xlim=(0.86, 5.6 if narrow else 3.8), ylim=(len(rows) - 0.5, -0.8))
    axes.grid(visible=False, axis="y")
    axes.grid(visible=True, axis="x")
    axes.set_title("Rate of overuse injury, as a ratio")


def _draw_sessions(axes: Axes, row: tables.SpikeRatio) -> None:
    """Fill a field of a thousand sessions: dark for the estimate, pale up to the interval's end."""
    found = injuries(row)
    axes.add_patch(Rectangle((0, 0), _COLUMNS, _ROWS, facecolor=COLOURS["grid"]))
    for place in range(round(found.high)):
        estimated = place < round(found.estimate)
        axes.add_patch(
            Rectangle(
                (place, 0),
                1,
                1,
                facecolor=COLOURS["model"],
                alpha=1 if estimated else 0.35,
            )
        )
    # Lines part the sessions: far fewer shapes than a thousand squares.
    axes.vlines(range(1, _COLUMNS), 0, _ROWS, color=COLOURS["card"], lw=0.7)
    axes.hlines(range(1, _ROWS), 0, _COLUMNS, color=COLOURS["card"], lw=0.7)
    axes.set(xlim=(0, _COLUMNS), ylim=(_ROWS, 0), aspect="equal")
    axes.set_axis_off()
    count = f"{found.estimate:.0f}"
    if row.low is not None:
        count += f" ({found.low:.0f} to {found.high:.0f})"
    axes.set_title(f"{spike_words(row)}\n{count}", size=9.5, weight="normal", loc="left")


def spike_ratios_figure_alt() -> str:
    """Return the alternative text of `spike_ratios_figure`."""
    parts = []
    for row in tables.spike_ratios():
        found = injuries(row)
        if row.low is None:
            parts.append(f"{category(row)}: the reference, about {found.estimate:.0f} injuries")
        else:
            parts.append(
                f"{category(row)}: {row.ratio:.2f}, {row.low:.2f} to {row.high:.2f}, about "
                f"{found.estimate:.0f} injuries, {found.low:.0f} to {found.high:.0f}"
            )
    return (
        "Dot chart of published rate ratios of overuse injury with their 95 per cent intervals, by "
        "how much longer a session was than the longest of the past 30 days, and below it a field "
        f"of 1000 small squares for each category, a square a session. {'; '.join(parts)}. The "
        "three intervals overlap, and nearly all squares are empty."
    )
