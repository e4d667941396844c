"""The still figure of the muscle-lever explorer: one moment twice, and what muscles can hold."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from spinestride import tables
from spinestride.figures.style import COLOURS, course_style

Results = dict[str, Any]

#: The load is drawn as one weight so far in front of the joint, cm.
LOAD_ARM_CM = 50
#: Ends of the scales, so that pictures can be compared: N and N m.
FORCE_MAX, MOMENT_MAX = 6500, 300

#: Every tenth sample is drawn: the lever arms run straight between those of the table.
_DRAWN = slice(None, None, 10)


def lever_figure(results: Results, moment: float, flexion: float) -> Figure:
    """Draw a moment as two equal rectangles, and the moment that the extensors can hold.

    Parameters
    ----------
    results : dict
        What `spinestride.models.paraspinal_muscles.evaluate` returns.
    moment : float
        Moment to hold, N m.
    flexion : float
        Lumbar flexion, degrees.

    Returns
    -------
    matplotlib.figure.Figure
        Two panels, 7.2 by 3.1 inches, without a title or a pyplot state.
    """
    with course_style():
        figure = Figure(figsize=(7.2, 3.1), layout="constrained")
        levers, capacity = figure.subplots(1, 2)
        _draw_levers(levers, results, moment)
        _draw_capacity(capacity, results, moment, flexion)
    return figure


def lever_figure_alt(results: Results, moment: float, flexion: float) -> str:
    """Return the alternative text of `lever_figure` for the same arguments."""
    return (
        f"Two charts. Left: a moment of {moment:g} N m at L5/S1 as two rectangles of one area, "
        f"force over lever arm: {results['needed_extensor_force']:.0f} N of the back muscles at "
        f"{results['mean_extensor_arm']:.1f} cm behind the joint, and "
        f"{100 * moment / LOAD_ARM_CM:.0f} N of load at {LOAD_ARM_CM} cm in front of it. "
        "Right: the largest moment of four muscle groups in a model over lumbar flexion; "
        f"at {flexion:g} degrees it is {results['max_extensor_moment']:.0f} N m."
    )


def _draw_levers(axes: Axes, results: Results, moment: float) -> None:
    force, arm = results["needed_extensor_force"], results["mean_extensor_arm"]
    for corner, width, height, colour, label in (
        (-arm, arm, force, "muscle", "back muscles"),
        (0, LOAD_ARM_CM, 100 * moment / LOAD_ARM_CM, "force", "load"),
    ):
        axes.add_patch(
            Rectangle((corner, 0), width, height, color=COLOURS[colour], alpha=0.6, label=label)
        )
    axes.set(
        xlim=(-10, LOAD_ARM_CM + 2),
        ylim=(0, FORCE_MAX),
        title="One moment, two levers: force, N",
        xlabel="distance in front of L5/S1, cm",
    )
    axes.legend(loc="upper right")


def _draw_capacity(axes: Axes, results: Results, moment: float, flexion: float) -> None:
    axis = results["flexion_axis"][_DRAWN]
    floor = np.zeros_like(axis)
    for index, group in enumerate(_extensors()):
        top = floor + results[f"{group}_force"] * results[f"{group}_arm_curve"][_DRAWN] / 100
        alpha = 0.5 if index % 2 else 0.3
        axes.fill_between(axis, floor, top, color=COLOURS["muscle"], alpha=alpha, lw=0)
        floor = top
    axes.plot(
        axis,
        results["max_extensor_moment_curve"][_DRAWN],
        color=COLOURS["model"],
        lw=2.5,
        label="four groups at most",
    )
    axes.plot(flexion, results["max_extensor_moment"], "o", color=COLOURS["model"], ms=6)
    axes.axhline(moment, color=COLOURS["force"], lw=1.75, ls="--", label="moment to hold")
    axes.set(
        xlim=(0, axis[-1]),
        ylim=(0, MOMENT_MAX),
        title="What the muscles can hold, N m",
        xlabel="lumbar flexion, degrees",
    )
    axes.legend(loc="upper right")


def _extensors() -> list[str]:
    groups = tables.muscle_groups()
    return [group.group for group in groups if group.role == "extensor" and group.arms]
