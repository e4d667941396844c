"""The still figure of the recovery-time explorer: five clocks over a week and after one run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.figures.style import COLOURS, course_style
from spinestride.models.recovery_time import DAYS

Results = dict[str, Any]

#: Ends of the scales, the same as in the explorer, so that pictures can be compared.
DISC_SCALE_MM, BONE_SCALE_WEEKS = 40, 6


@dataclass(frozen=True)
class Clock:
    """One row: what is drawn away from rest over the week and after one run, as a share.

    `second` names curve and time of a second source.
    """

    name: str
    week: Callable[[Results], np.ndarray]
    after: str
    recovery: str
    hours: float = 1
    hangs: bool = False
    second: tuple[str, str] | None = None


#: In the order of their time scales; those that hang are drawn downwards from the state of rest.
CLOCKS = (
    Clock(
        "knee cartilage",
        lambda found: found["cartilage"],
        "cartilage_left",
        "cartilage_recovery_time",
        hangs=True,
    ),
    Clock(
        "stature",
        lambda found: found["disc_loss"] / DISC_SCALE_MM,
        "disc_left",
        "disc_recovery_time",
        hangs=True,
    ),
    Clock(
        "bone's response",
        lambda found: 1 - found["sensing"],
        "sensing_left",
        "sensing_recovery_time",
        hangs=True,
    ),
    Clock(
        "muscle building",
        lambda found: found["muscle"],
        "muscle_left",
        "muscle_recovery_time",
    ),
    Clock(
        "bone microdamage",
        lambda found: np.minimum(found["bone"] / BONE_SCALE_WEEKS, 1),
        "bone_left",
        "bone_recovery_days",
        hours=24,
        second=("bone_left_second", "bone_recovery_days_second"),
    ),
)

#: Ticks of the time after a run: hours and their names.
TICKS = ((1, "1 h"), (8, "8 h"), (24, "1 d"), (168, "1 wk"), (720, "1 mo"))

_ROW, _HEIGHT = 1.0, 0.72  # distance of two rows and height of one, in units of the axis


def recovery_time_text(results: Results, clock: Clock) -> str:
    """Return the time to 95 % recovery of a clock in round words.

    Examples
    --------
    >>> from spinestride.models import recovery_time
    >>> [recovery_time_text(recovery_time.evaluate(), clock) for clock in CLOCKS]
    ['1.8 h', '12 h', '18 h', '4.7 days', '45 or 42 days']
    """
    hours = clock.hours * results[clock.recovery]
    if clock.second:
        return f"{hours / 24:.0f} or {clock.hours * results[clock.second[1]] / 24:.0f} days"
    if hours < 48:
        return f"{hours:.1f} h" if hours < 10 else f"{hours:.0f} h"
    return f"{hours / 24:.1f} days" if hours < 240 else f"{hours / 24:.0f} days"


def recovery_figure(results: Results, values: Mapping[str, float]) -> Figure:
    """Draw five rows over the repeating week, and the same five after one run.

    Parameters
    ----------
    results : dict
        What `spinestride.models.recovery_time.evaluate` returns.
    values : mapping of str to float
        The inputs, of which the hours lying are drawn as nights.

    Returns
    -------
    matplotlib.figure.Figure
        Two panels, 7.2 by 3.1 inches, without a title or a pyplot state.
    """
    with course_style():
        figure = Figure(figsize=(7.2, 3.1), layout="constrained")
        week, after = figure.subplots(1, 2, width_ratios=(3, 2))
        _draw_week(week, results, values)
        _draw_after(after, results)
        for axes in (week, after):
            axes.set_ylim(-(len(CLOCKS) - 1) * _ROW - 0.12, _HEIGHT + 0.12)
            axes.grid(visible=False)
            axes.tick_params(left=False)
    return figure


def recovery_figure_alt(results: Results, values: Mapping[str, float]) -> str:
    """Return the alternative text of `recovery_figure` for the same arguments."""
    runs = ", ".join(
        f"{values[f'minutes_{day}']:g} min on {day.title()}"
        for day in DAYS
        if values[f"minutes_{day}"] > 0
    )
    times = "; ".join(f"{clock.name} {recovery_time_text(results, clock)}" for clock in CLOCKS)
    return (
        f"Five rows over a repeating week with {runs or 'no run'}, and the same five on a "
        "logarithmic axis of time after one run. Knee cartilage recovers soon after each run; "
        f"stature, mostly disc height, falls by at most {results['run_loss_highest']:.1f} mm in a "
        f"run{_beyond_words(results)} and {results['disc_loss_highest']:.1f} mm in all by day and "
        "comes back by night; the "
        f"response of bone to load is at {100 * results['sensing_mean']:.0f} % and the rise in "
        f"muscle protein synthesis at {100 * results['muscle_mean']:.0f} % in the mean of the "
        f"week; bone microdamage stays near {results['bone_mean']:.1f} weeks of reference running. "
        f"Time to 95 % recovery: {times}. Load is not harm, and no row is a rest that is due."
    )


def _measured_hours() -> float:
    """Return how long the longest run was in which stature was measured."""
    return tables.parameters("recovery-parameters")["measured_minutes"].value / 60


def _beyond_words(results: Results) -> str:
    beyond = results["longest_session"] > 60 * _measured_hours()
    return " (extrapolated beyond what was measured, dashed)" if beyond else ""


def _beyond(hours: np.ndarray, values: Mapping[str, float]) -> np.ndarray:
    """Return where stature follows from a part of a run that is longer than any measured one."""
    day, hour = np.divmod(hours, 24)
    long = np.array([values[f"minutes_{name}"] > 60 * _measured_hours() for name in DAYS])
    found: np.ndarray = long[day.astype(int)] & (hour > values["session_hour"] + _measured_hours())
    return found


def _row(
    axes: Axes,
    x: np.ndarray,
    share: np.ndarray,
    row: int,
    *,
    hangs: bool,
    dashed: np.ndarray | None = None,
) -> None:
    rest = -row * _ROW + (_HEIGHT if hangs else 0)
    curve = rest + (-_HEIGHT if hangs else _HEIGHT) * np.clip(share, 0, 1)
    axes.fill([x[0], *x, x[-1]], [rest, *curve, rest], color=COLOURS["model"], alpha=0.25, lw=0)
    if dashed is None:
        axes.plot(x, curve, color=COLOURS["model"], lw=1.5)
    else:
        for part, style in ((~dashed, "-"), (dashed, (0, (2, 1.5)))):
            shown = np.where(part, curve, np.nan)
            axes.plot(x, shown, color=COLOURS["model"], lw=1.5, ls=style)
    axes.axhline(rest, color=COLOURS["control"], lw=0.8)


def _bends(share: np.ndarray) -> np.ndarray:
    """Return the samples that a curve needs: those where it has left the straight line so far."""
    drawn = [0]
    for end in range(2, share.size):
        start = drawn[-1]
        straight = np.linspace(share[start], share[end], end - start + 1)
        if np.abs(straight - share[start : end + 1]).max() > 0.006:
            drawn.append(end - 1)
    return np.array([*drawn, share.size - 1])


def _draw_week(axes: Axes, results: Results, values: Mapping[str, float]) -> None:
    days = np.asarray(results["hour"]) / 24
    lying = values["lying_hours"] / 24
    for day in range(7):
        axes.axvspan(day + 1 - lying, day + 1, color=COLOURS["grid"], lw=0)
    for row, clock in enumerate(CLOCKS):
        share = clock.week(results)
        drawn = _bends(share)
        beyond = _beyond(24 * days[drawn], values)
        dashed = beyond if clock.name == "stature" and beyond.any() else None
        _row(axes, days[drawn], share[drawn], row, hangs=clock.hangs, dashed=dashed)
    axes.set_yticks(
        [-row * _ROW + _HEIGHT / 2 for row in range(len(CLOCKS))],
        [clock.name for clock in CLOCKS],
    )
    axes.set_xticks([day + 0.5 for day in range(7)], [day[:3].title() for day in DAYS])
    axes.set_xlim(0, 7)
    axes.tick_params(bottom=False)
    axes.set_title("A week; shaded: lying")


def _draw_after(axes: Axes, results: Results) -> None:
    hours = np.asarray(results["hours_after"])
    for row, clock in enumerate(CLOCKS):
        share = np.asarray(results[clock.after])
        drawn = _bends(share)
        _row(axes, hours[drawn], share[drawn], row, hangs=clock.hangs)
        if clock.second:
            second = -row * _ROW + _HEIGHT * np.asarray(results[clock.second[0]])
            axes.plot(hours, second, color=COLOURS["model"], lw=1.4, ls=(0, (5, 2)))
        at = clock.hours * results[clock.recovery]
        height = -row * _ROW + (0.95 * _HEIGHT if clock.hangs else 0.05 * _HEIGHT)
        axes.plot([at], [height], "o", color=COLOURS["model"], ms=5)
        late = at > hours[-1] / 10  # no room for words on the right: they stand under the curve
        axes.annotate(
            recovery_time_text(results, clock),
            (at / 5 if late else at, -row * _ROW + 0.5 * _HEIGHT),
            (0 if late else 6, 0),
            textcoords="offset points",
            ha="right" if late else "left",
            va="center",
            fontsize=9,
            fontweight="bold",
        )
    axes.set_xscale("log")
    axes.set_xlim(hours[0], hours[-1])
    axes.set_xticks([hours for hours, _ in TICKS], [name for _, name in TICKS], fontsize=8.5)
    axes.minorticks_off()
    axes.set_yticks([])
    axes.set_title("After one run; dot: 95 %")
