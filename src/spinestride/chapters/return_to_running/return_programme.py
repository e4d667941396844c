"""The walk-run programme that experts give for runners after a bone stress injury."""

from __future__ import annotations

import itertools

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from spinestride import tables
from spinestride.drawing.markdown import SPACE, MarkdownTable, markdown_table
from spinestride.drawing.style import COLOURS, course_style


def running_time_rises() -> list[float | None]:
    """Return for each session the rise of running time over the session before, as a fraction.

    None where the session before had no run, or as long a one.

    Examples
    --------
    >>> [rise if rise is None else round(rise, 2) for rise in running_time_rises()[:8]]
    [None, None, 1.0, 0.5, 0.33, 0.5, 0.33, 0.25]
    """
    times = [row.running_time for row in tables.return_to_running()]
    rises = [
        after / before - 1 if before and after > before else None
        for before, after in itertools.pairwise(times)
    ]
    return [None, *rises]


def return_programme_figure(narrow: bool = False) -> Figure:
    """Draw the minutes of walking and running of each session, and how much the running grows.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the sessions follow each other downwards.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.6) if narrow else (7.2, 3.7), layout="constrained")
        axes: Axes = figure.subplots()
        axes.set_axisbelow(True)
        (_draw_down if narrow else _draw_across)(axes)
        handles = [
            Patch(facecolor=COLOURS["model"], label="running"),
            Patch(facecolor=COLOURS["bone"], edgecolor=COLOURS["bone-line"], label="walking"),
        ]
        figure.legend(handles=handles, loc="outside upper left", ncols=2)
    return figure


def _draw_across(axes: Axes) -> None:
    for row, rise in zip(tables.return_to_running(), running_time_rises(), strict=True):
        place, run, walk = row.session, row.running_time, row.walking_time
        axes.bar(place, run, 0.72, color=COLOURS["model"])
        axes.bar(place, walk, 0.72, run, color=COLOURS["bone"], ec=COLOURS["bone-line"], lw=0.8)
        if rise is not None:
            axes.text(place, run + walk + 0.7, f"+{100 * rise:.0f}", ha="center", weight="bold")
        axes.text(place, 1, _pace(row), rotation=90, ha="center", color=COLOURS["card"])
    axes.text(-0.4, 30.7, "rise in %", weight="bold")
    axes.set(xlim=(-0.6, 13.6), ylim=(0, 34), yticks=(0, 10, 20, 30), xticks=range(14))
    axes.set(xlabel="session", ylabel="minutes")


def _draw_down(axes: Axes) -> None:
    for row, rise in zip(tables.return_to_running(), running_time_rises(), strict=True):
        place, run, walk = row.session, row.running_time, row.walking_time
        axes.barh(place, run, 0.74, color=COLOURS["model"])
        axes.barh(place, walk, 0.74, run, color=COLOURS["bone"], ec=COLOURS["bone-line"], lw=0.8)
        if rise is not None:
            axes.text(30.6, place, _percent(rise), va="center", weight="bold", size=9)
        axes.text(0.7, place, _pace(row), va="center", size=9, color=COLOURS["card"])
    axes.set(xlim=(0, 38), ylim=(13.6, -0.6), xticks=(0, 10, 20, 30), yticks=range(14))
    axes.set(xlabel="minutes", ylabel="session")
    axes.grid(visible=False, axis="y")
    axes.grid(visible=True, axis="x")


def _percent(rise: float) -> str:
    return f"+{100 * rise:.0f}{SPACE}%"


def _pace(row: tables.RunningSession) -> str:
    """Return the pace of a session without walking."""
    return "" if row.pace is None or row.walk else f"{100 * row.pace:.0f}{SPACE}% of pace"


def return_programme_figure_alt() -> str:
    """Return the alternative text of `return_programme_figure`."""
    rows = tables.return_to_running()
    parts = ", ".join(f"{row.running_time:g}" for row in rows[:8])
    rises = ", ".join(_percent(rise) for rise in running_time_rises() if rise is not None)
    paces = ", ".join(_pace(row).removesuffix(" of pace") for row in rows[7:])
    return (
        "Bars of fourteen sessions of thirty minutes, walking and running. Minutes of running in "
        f"the first eight: {parts}; from one to the next the running grows by {rises}. "
        f"The last seven are all running, at {paces} of normal pace."
    )


def return_programme_table() -> MarkdownTable:
    """Return the sessions of the programme, with the rise of running time."""
    rows = [
        [
            f"{row.session}: {_session(row)}",
            "" if row.pace is None else f"{100 * row.pace:.0f}{SPACE}%",
            f"{row.running_time:g}",
            "" if rise is None else _percent(rise),
        ]
        for row, rise in zip(tables.return_to_running(), running_time_rises(), strict=True)
    ]
    return markdown_table(["session", "pace", "running, min", "rise"], rows)


def _session(row: tables.RunningSession) -> str:
    if row.walk and row.run:
        return f"{row.repeats} × (walk {row.walk:g}, run {row.run:g} min)"
    return f"run {row.run:g} min" if row.run else f"walk {row.walk:g} min"
