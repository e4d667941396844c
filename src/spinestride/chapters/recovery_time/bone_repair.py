"""Microdamage of bone that is not yet repaired, in a week and in a season."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.chapters.recovery_time.weeks import SPLITS
from spinestride.drawing.style import COLOURS, course_style

#: Weeks of training in the season that is drawn.
TRAINED_WEEKS = 9
_LINES: tuple[dict[str, Any], ...] = (
    {"ls": (0, (1.5, 1.2)), "color": COLOURS["ink-2"]},
    {"ls": "-", "color": COLOURS["model"]},
    {"ls": (0, (5, 2)), "color": COLOURS["disc-text"]},
)
_DAYS = ("M", "T", "W", "T", "F", "S", "S")


def bone_repair_figure(narrow: bool = False) -> Figure:
    """Draw the microdamage of one distance in two, three and six runs.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the panels stand one above the other.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.8) if narrow else (7.2, 3.2), layout="constrained")
        week, season = figure.subplots(*((2, 1) if narrow else (1, 2)), sharey=True)
        results = [split.results(training_weeks=TRAINED_WEEKS) for split in SPLITS]
        for split, result, look in zip(SPLITS, results, _LINES, strict=True):
            week.plot(result["hour"] / 24, result["bone"], lw=2, label=split.words, **look)
            season.plot(result["season_day"] / 7, result["season_bone"], lw=1.5, **look)
        _finish_week(week)
        _finish_season(season)
        handles, _ = week.get_legend_handles_labels()
        figure.legend(handles=handles, loc="outside lower center", ncols=3, handlelength=1.8,
                      columnspacing=1, handletextpad=0.5)  # fmt: skip
    return figure


def _finish_week(axes: Axes) -> None:
    axes.set(xlim=(0, 7), ylim=(0, 3), yticks=(0, 1, 2, 3), xlabel="day of a week like all before")
    axes.set_xticks(np.arange(7) + 0.5, _DAYS)
    axes.set_title("Microdamage, reference weeks")


def _finish_season(axes: Axes) -> None:
    axes.axvspan(TRAINED_WEEKS, 16, color=COLOURS["grid"], zorder=0, lw=0)
    axes.text((TRAINED_WEEKS + 16) / 2 + 0.6, 2.75, "no running", size=9.5, ha="center",
              color=COLOURS["ink-2"])  # fmt: skip
    axes.set(xlim=(0, 16), xticks=range(0, 17, 4), xlabel="week of the season")
    axes.set_title("The same over a season")
    axes.tick_params(labelleft=True)


def left_after_training(days: int) -> float:
    """Return the share of the season's microdamage that is left some days after the last week.

    Examples
    --------
    >>> 0.65 < left_after_training(7) < 0.75
    True
    """
    damage = SPLITS[1].results(training_weeks=TRAINED_WEEKS)["season_bone"]
    last = 7 * TRAINED_WEEKS - 1
    return float(damage[last + days] / damage[last])


def bone_repair_figure_alt() -> str:
    """Return the alternative text of `bone_repair_figure`."""
    found = "; ".join(
        f"{split.words} between {result['bone'].min():.2f} and {result['bone_highest']:.2f}"
        for split, result in ((split, split.results()) for split in SPLITS)
    )
    return (
        "Two line charts of the microdamage of bone that is not yet repaired, in weeks of "
        "reference running, for the same distance in two, three and six runs a week. Left, over a "
        f"week, the lines stay close together: {found}. Right, over a season of "
        f"{TRAINED_WEEKS} weeks of running and seven without, the lines lie on one another, fill "
        "up within about five weeks and fall; two weeks after the last run "
        f"{100 * left_after_training(14):.0f} per cent are left."
    )
