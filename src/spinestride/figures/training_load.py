"""The still figure of the training-load explorer: a season of loads, its curves, and one session.

The acute:chronic ratio is left out on purpose: without its critique beside it, it would look like
advice.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.figures.style import COLOURS, course_style
from spinestride.models import training_load

Results = dict[str, Any]

#: The axes of the explorer, in arbitrary units, so that pictures can be compared.
LOAD_MAX, FORM_RANGE = 600, (-8000, 6000)
#: The axis of the rate ratios, logarithmic as for intervals of ratios.
RATIO_RANGE = (0.8, 4)

#: The curves are drawn at the end of every week, which keeps the still picture small.
_DRAWN = slice(6, None, 7)


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


def spike_row(session_change: float) -> tables.SpikeRatio:
    """Return the category that a session falls into, by its change against the longest."""
    return next(
        row for row in tables.spike_ratios() if row.up_to is None or session_change <= row.up_to
    )


def training_figure(results: Results, session_change: float) -> Figure:
    """Draw the loads of a season with fitness, fatigue and form, and the published rate ratios.

    Parameters
    ----------
    results : dict
        What `spinestride.models.training_load.evaluate` returns.
    session_change : float
        One session against the longest of the past 30 days, a fraction; its category is marked.

    Returns
    -------
    matplotlib.figure.Figure
        Three panels, 7.2 by 3.1 inches, without a pyplot state.
    """
    with course_style():
        figure = Figure(figsize=(7.2, 3.1), layout="constrained")
        grid = figure.add_gridspec(2, 2, height_ratios=(1, 1.7), width_ratios=(1.25, 1))
        loads = figure.add_subplot(grid[0, 0])
        curves = figure.add_subplot(grid[1, 0], sharex=loads)
        _draw_loads(loads, results)
        _draw_curves(curves, results)
        _draw_spikes(figure.add_subplot(grid[:, 1]), session_change)
    return figure


def training_figure_alt(results: Results, session_change: float) -> str:
    """Return the alternative text of `training_figure` for the same arguments."""
    here = spike_row(session_change)
    rows = "; ".join(
        f"{spike_words(row)} longer {row.ratio:.2f}"
        + (f" ({row.low:.2f} to {row.high:.2f})" if row.low is not None else ", the comparison")
        for row in tables.spike_ratios()
    )
    return (
        "Three charts. Top left: daily loads over 16 weeks in arbitrary units; the first week adds "
        f"up to {results['weekly_load']:.0f} and the last to {results['last_weekly_load']:.0f}. "
        f"Below: fitness ends at {results['last_fitness']:.0f}, {_gain():g} times fatigue at "
        f"{_gain() * results['last_fatigue']:.0f} and form at {results['last_form']:.0f}, in a "
        f"band from {results['last_form_low']:.0f} to {results['last_form_high']:.0f} for time "
        "constants as fitted to people. "
        "Right: published rate ratios of overuse injury by the length of one session against the "
        f"longest of the past 30 days: {rows}. This session, of {results['spike_session']:.0f} "
        f"minutes, is in the category {spike_words(here)}."
    )


def _gain() -> float:
    """Return the convention by which fatigue counts against fitness."""
    value: float = training_load.model.parameters["fatigue_gain"].value
    return value


def _draw_loads(axes: Axes, results: Results) -> None:
    days = np.arange(training_load.SAMPLES + 1) / 7
    # One outline: 112 bars of their own would be half of the picture's size.
    axes.stairs(results["load"], days, fill=True, color=COLOURS["model"])
    axes.set_title("Daily load, arbitrary units")
    axes.set(ylim=(0, LOAD_MAX), yticks=(0, 300, 600))
    axes.tick_params(labelbottom=False)


def _draw_curves(axes: Axes, results: Results) -> None:
    weeks = (results["day"][_DRAWN] + 1) / 7
    low, high = results["form_low"][_DRAWN], results["form_high"][_DRAWN]
    axes.fill_between(weeks, low, high, color=COLOURS["model"], alpha=0.18, lw=0)
    axes.plot(weeks, results["fitness"][_DRAWN], color=COLOURS["ink-2"], lw=1.5, label="fitness")
    axes.plot(
        weeks,
        _gain() * results["fatigue"][_DRAWN],
        color=COLOURS["ink-2"],
        lw=1.5,
        ls="--",
        label=f"{_gain():g} × fatigue",
    )
    axes.plot(weeks, results["form"][_DRAWN], color=COLOURS["model"], lw=2.2, label="form, range")
    axes.set(
        xlim=(0, 16),
        ylim=FORM_RANGE,
        xticks=range(0, 17, 4),
        yticks=(FORM_RANGE[0], 0, FORM_RANGE[1]),
        xlabel="week",
    )
    axes.legend(loc="lower left", fontsize=8, labelspacing=0.25)


def _draw_spikes(axes: Axes, session_change: float) -> None:
    rows = tables.spike_ratios()
    here = spike_row(session_change)
    for place, row in enumerate(rows):
        low = row.ratio if row.low is None else row.low
        high = row.ratio if row.high is None else row.high
        axes.errorbar(
            row.ratio,
            place,
            xerr=[[row.ratio - low], [high - row.ratio]],
            fmt="o",
            color=COLOURS["measured"],
            mfc=COLOURS["card"],
        )
        axes.annotate(
            f"{row.ratio:.2f}",
            (row.ratio, place),
            (0, 6),
            textcoords="offset points",
            ha="center",
            fontsize=9,
        )
    axes.axvline(1, color=COLOURS["control"], lw=1)
    axes.axhspan(rows.index(here) - 0.42, rows.index(here) + 0.42, color=COLOURS["grid"], zorder=0)
    axes.set_title("One session: rate ratio")
    axes.set_xscale("log")
    axes.set(xlim=RATIO_RANGE, ylim=(len(rows) - 0.5, -0.5))
    axes.set_xticks([1, 2, 3, 4], ["1", "2", "3", "4"])
    axes.set_xticks([], minor=True)
    axes.set_yticks(range(len(rows)), [spike_words(row).replace("over ", ">") for row in rows])
    axes.grid(visible=False)
    axes.set_xlabel("95 % intervals; longer than the\nlongest session of 30 days by")
