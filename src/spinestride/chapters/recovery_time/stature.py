"""Stature over a day and in a run: the model beside the people who were measured."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.chapters.recovery_time.weeks import NO_RUN, THREE, Week, one_run, published, state
from spinestride.drawing.style import COLOURS, course_style

PACES = (0.7, 0.85, 1.0)
_RISING, _START, _BED, _MIDNIGHT, _DAY = 0, 2, 16, 20, 24
_RUN_CONDITIONS = ("30 min at 70 % of marathon pace", "30 min at 85 % of marathon pace",
                   "30 min at marathon pace")  # fmt: skip

#: The run of the left panel, two hours after rising, and the same day without it.
WITH_RUN = THREE

_DAY_LINES: tuple[tuple[Week, dict[str, Any]], ...] = (
    (NO_RUN, {"ls": (0, (5, 2)), "lw": 1.75, "color": COLOURS["ink-2"]}),
    (WITH_RUN, {"lw": 2.5, "color": COLOURS["disc-text"]}),
)


def measured_runs() -> tuple[tables.PublishedResult, ...]:
    """Return the stature lost in half an hour at the three paces of the experiment."""
    return tuple(published("stature_lost_in_run", condition) for condition in _RUN_CONDITIONS)


def lost_in_run(minutes: float, pace: float) -> float:
    """Return what the model has a run take at a share of marathon pace, in mm."""
    return float(one_run(minutes, pace).results()["run_loss_highest"])


def modelled_runs() -> list[float]:
    """Return the same from the model, in mm."""
    return [lost_in_run(30, pace) for pace in PACES]


def stature_of_the_day() -> dict[str, float]:
    """Return what the model gives for the measured day on the feet.

    Returns
    -------
    dict of str to float
        ``change`` in mm from rising to bed; ``first_hour`` and ``half_night`` as shares of it.
    """
    result = NO_RUN.results()
    rising, first, bed, half = (
        state(result, "disc_loss", hour) for hour in (_RISING, 1, _BED, _MIDNIGHT)
    )
    change = bed - rising
    return {
        "change": change,
        "first_hour": (first - rising) / change,
        "half_night": (bed - half) / change,
    }


def stature_figure(narrow: bool = False) -> Figure:
    """Draw stature over a day with and without a run, and the loss in a run at three paces.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the panels stand one above the other.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 6.4) if narrow else (7.2, 3.4), layout="constrained")
        if narrow:
            day, runs = figure.subplots(2, 1, height_ratios=(1.15, 1))
        else:
            day, runs = figure.subplots(1, 2, width_ratios=(1.35, 1))
        _draw_day(day)
        _draw_runs(runs)
    return figure


def _draw_day(axes: Axes) -> None:
    for week, look in _DAY_LINES:
        result = week.results()
        day = result["hour"] <= _DAY
        axes.plot(result["hour"][day], result["disc_loss"][day], **look)
    axes.axvspan(_BED, _DAY, color=COLOURS["grid"], zorder=0, lw=0)
    write: dict[str, Any] = {"size": 9.5, "ha": "center"}
    axes.text((_BED + _DAY) / 2, 1.8, "lying", color=COLOURS["ink-2"], **write)
    axes.text(_BED / 2, 1.8, "up, on the feet", color=COLOURS["ink-2"], **write)
    axes.text(
        4.4, 27.6, f"run, {WITH_RUN.minutes[0]:.0f} min", size=9.5, color=COLOURS["disc-text"]
    )
    axes.text(6.6, 21.2, "no run", size=9.5, color=COLOURS["ink-2"])
    axes.set(xlim=(0, _DAY), xticks=range(0, 25, 4), ylim=(28.5, 0), yticks=range(0, 26, 5))
    axes.set_xlabel("hours since rising")
    axes.set_title("Stature lost, mm")


def _draw_runs(axes: Axes) -> None:
    places = np.arange(len(PACES))
    rows = measured_runs()
    axes.errorbar(
        places - 0.13,
        [row.value for row in rows],
        [row.sd or 0 for row in rows],
        fmt="o",
        ms=7,
        color=COLOURS["measured"],
        mfc=COLOURS["card"],
        capsize=3,
        label="measured, mean ± SD",
    )
    axes.plot(places + 0.13, modelled_runs(), "o", ms=8, color=COLOURS["disc-text"], label="model")
    axes.set_xticks(places, [f"{100 * pace:.0f} %" for pace in PACES])
    axes.set(xlim=(-0.5, 2.5), ylim=(0, 12.5), xlabel="share of marathon pace")
    axes.set_title("Lost in 30 min, mm")
    axes.legend(loc="upper left")


def stature_figure_alt() -> str:
    """Return the alternative text of `stature_figure`."""
    with_run, without = WITH_RUN.results(), NO_RUN.results()
    both = "; ".join(
        f"at {row.condition.removeprefix('30 min at ')} measured {row.value:.2f} ± {row.sd:.2f}, "
        f"model {model:.2f}"
        for row, model in zip(measured_runs(), modelled_runs(), strict=True)
    )
    return (
        "Two charts. Left, the model's loss of stature over a day, drawn downwards: it starts at "
        f"{state(without, 'disc_loss', 0):.0f} millimetres at rising, falls fast in the first "
        f"hour, reaches {state(without, 'disc_loss', _BED):.0f} at bedtime and comes back in "
        "eight hours lying. A run of an hour two hours after rising takes it to "
        f"{with_run['disc_loss_highest']:.0f} millimetres; by bedtime the two days differ by "
        f"{state(with_run, 'disc_loss', _BED) - state(without, 'disc_loss', _BED):.1f}. "
        f"Right, millimetres lost in 30 minutes of running: {both}."
    )


def left_of_a_run(hours: float) -> float:
    """Return the share of a run's loss that is left some hours later, up and on the feet.

    The same day without the run is what it is set against.

    Examples
    --------
    >>> left_of_a_run(1) > left_of_a_run(4)
    True
    """
    with_run, without = WITH_RUN.results(), NO_RUN.results()
    end = _START + WITH_RUN.minutes[0] / 60

    def extra(hour: float) -> float:
        return state(with_run, "disc_loss", hour) - state(without, "disc_loss", hour)

    return extra(end + hours) / extra(end)


def first_half_of_runs() -> tuple[float, float]:
    """Return the mean loss of the three paces in the first and the second 15 minutes, in mm."""
    first, whole = (
        float(np.mean([lost_in_run(minutes, pace) for pace in PACES])) for minutes in (15, 30)
    )
    return first, whole - first


def regained_in_twenty_minutes() -> float:
    """Return what the model gives back in the first 20 min of lying after a day on the feet, mm."""
    result = NO_RUN.results()
    return state(result, "disc_loss", _BED) - state(result, "disc_loss", _BED + 1 / 3)
