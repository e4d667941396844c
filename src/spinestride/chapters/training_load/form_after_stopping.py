"""When form is highest after training stops: a matter of the constants, and not of the diary."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import training_load

FloatArray = NDArray[np.float64]

DAYS = 60

#: Time constants of fitness and of fatigue in days: the textbook pair first, then three others
#: from within the values fitted to people.
PAIRS = ((42, 7), (51, 4), (20, 10), (51, 30))

_LINES = ("-", "--", "-.", ":")

#: Days that part the shades of the map.
_LEVELS = (0, 7, 14, 28, 1000)


def textbook_pair() -> tuple[float, float]:
    """Return the usual time constants of fitness and of fatigue in days."""
    ranges = tables.inputs("training_load")
    return ranges["fitness_time"].default, ranges["fatigue_time"].default


def form_after_stopping(fitness_time: float, fatigue_time: float) -> FloatArray:
    """Return form on each day after the last of a long time of equal days.

    Form is fitness times its gain less fatigue times its gain, here in units of the daily load, so
    that how much was trained drops out.

    Parameters
    ----------
    fitness_time, fatigue_time : float
        Time constants in days.

    Returns
    -------
    numpy.ndarray, shape (61,)
        The first value belongs to the last day of training.

    Examples
    --------
    >>> int(np.argmax(form_after_stopping(42, 7)))
    6
    """
    gains = tables.parameters("training-load-parameters")
    form = np.zeros(DAYS + 1)
    for gain, time in (
        (gains["fitness_gain"].value, fitness_time),
        (-gains["fatigue_gain"].value, fatigue_time),
    ):
        value = 1 / (1 - np.exp(-1 / time))
        for day in range(DAYS + 1):
            form[day] += gain * value
            value = training_load.after_a_day(value, 0, time)
    return form


def best_day(fitness_time: FloatArray | float, fatigue_time: FloatArray | float) -> FloatArray:
    """Return how many days after the last session form is highest; NaN where it never turns.

    Fitness and fatigue fade by the equation of the model. Their slopes cancel on this day.

    Examples
    --------
    >>> round(float(best_day(42, 7)), 1), bool(np.isnan(best_day(20, 30)))
    (6.3, True)
    """
    gains = tables.parameters("training-load-parameters")
    fitness, fatigue = (np.asarray(time, dtype=float) for time in (fitness_time, fatigue_time))
    gained, tired = (
        gains[name].value / time / (1 - np.exp(-1 / time))
        for name, time in (("fitness_gain", fitness), ("fatigue_gain", fatigue))
    )
    with np.errstate(divide="ignore"):
        days = np.log(tired / gained) / (1 / fatigue - 1 / fitness)
    return np.where(fatigue < fitness, days, np.nan)


def form_after_stopping_figure(narrow: bool = False) -> Figure:
    """Draw form after the last session for four pairs of constants, and the map of the best day.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one panel above the other.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 6.2) if narrow else (7.2, 3.3), layout="constrained")
        curves, days = figure.subplots(2, 1) if narrow else figure.subplots(1, 2)
        _draw_curves(curves)
        _draw_map(days)
    return figure


def _words(pair: tuple[float, float]) -> str:
    name = f"{pair[0]:g} and {pair[1]:g} d"
    return f"{name}, textbook" if pair == textbook_pair() else name


def _draw_curves(axes: Axes) -> None:
    for pair, line in zip(PAIRS, _LINES, strict=True):
        form = form_after_stopping(*pair)
        form -= form[0]
        day = int(np.argmax(form))
        textbook = pair == textbook_pair()
        colour = COLOURS["model" if textbook else "measured"]
        axes.plot(
            form,
            line,
            color=colour,
            lw=2.5 if textbook else 1.8,
            label=f"{_words(pair)}: day {day}",
        )
        axes.plot(day, form[day], "o", ms=6, color=colour)
    axes.axhline(0, color=COLOURS["control"], lw=0.8)
    axes.set_title("Form since the last session")
    axes.set(xlim=(0, DAYS), ylim=(-47, 20), xticks=range(0, DAYS + 1, 14))
    axes.set_xlabel("days without training")
    axes.legend(loc="lower left", fontsize=9, labelspacing=0.3, handlelength=2.6)


def _draw_map(axes: Axes) -> None:
    ranges = tables.inputs("training_load")
    fitness, fatigue = (
        np.geomspace(ranges[name].low, ranges[name].high, 240)
        for name in ("fitness_time", "fatigue_time")
    )
    # Rows of the map are values of fatigue, columns are values of fitness.
    days = best_day(fitness[np.newaxis, :], fatigue[:, np.newaxis])
    shades = [(*_rgb("model"), alpha) for alpha in (0.42, 0.3, 0.19, 0.1)]
    axes.contourf(fitness, fatigue, days, levels=_LEVELS, colors=shades)
    axes.contour(
        fitness, fatigue, days, levels=_LEVELS[1:-1], colors=[COLOURS["model"]], linewidths=0.8
    )
    equal = (ranges["fitness_time"].low, ranges["fitness_time"].high)
    axes.plot(equal, equal, color=COLOURS["control"], lw=1)
    axes.text(4.5, 40, "form only rises:\nno best day", size=9.5, color=COLOURS["ink-2"])
    for words, time, below in (
        ("within 7 days", 24, 5),
        ("7 to 14", 31, 9.3),
        ("14 to 28", 38, 15.3),
        ("later", 41, 27),
    ):
        axes.text(time, below, words, size=9.5, ha="center", va="center")
    axes.plot(*textbook_pair(), "o", ms=7, color=COLOURS["model"])
    axes.set(xscale="log", yscale="log", xlim=(4, 52), ylim=(4, 75))
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_ticks((5, 10, 20, 40), ("5", "10", "20", "40"))
        axis.set_ticks([], minor=True)
    axes.set_title("Day of the highest form")
    axes.set_xlabel("time constant of fitness, d")
    axes.set_ylabel("of fatigue, d")
    axes.grid(visible=False)


def _rgb(name: str) -> tuple[float, float, float]:
    text = COLOURS[name].lstrip("#")
    red, green, blue = (int(text[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue


def form_after_stopping_figure_alt() -> str:
    """Return the alternative text of `form_after_stopping_figure`."""
    days = ", ".join(
        f"day {int(np.argmax(form_after_stopping(*pair)))} for {_words(pair)}" for pair in PAIRS
    )
    return (
        "Two charts of the fitness-fatigue model after training of equal days stops. Left: form "
        f"since the last session over {DAYS} days, for four pairs of time constants of fitness and "
        f"of fatigue; it is highest on {days}. Right: map of that day over both constants, within "
        "the values fitted to people. It lies within the first week only where fatigue fades in "
        "less than about eight days; the longer fatigue lasts, the later it comes; and wherever "
        "fatigue lasts as long as fitness or longer, form only rises and there is no best day. A "
        "dot marks the textbook pair, within the first week."
    )
