"""The still figure of the lumbar-spine explorer: how far each joint moves in three directions."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.figures.style import COLOURS, course_style
from spinestride.models import lumbar_motion

Results = dict[str, float | np.ndarray]

LEVELS = lumbar_motion.inputs["level"].choices
#: The axes of the explorer: every panel has the same scale.
HIGH, BACK = 20, -10


def ranges_figure(results: Results, level: str) -> Figure:
    """Draw the range of every joint, the span of the sources, and where the joint stands now.

    Parameters
    ----------
    results : dict
        What `spinestride.models.lumbar_motion.evaluate` returns.
    level : str
        The level that is set in bold, such as ``"L4-5"``.

    Returns
    -------
    matplotlib.figure.Figure
        Three panels on one scale of degrees, 7.2 by 3.1 inches.
    """
    with course_style():
        figure = Figure(figsize=(7.2, 3.1), layout="constrained")
        widths = [HIGH - BACK, HIGH, HIGH]
        bend, side, twist = figure.subplots(1, 3, sharey=True, width_ratios=widths)
        for axes, title, motion, low in (
            (bend, "Back and forward", "flexion", BACK),
            (side, "To one side", "lateral_bending", 0),
            (twist, "Twist", "axial_rotation", 0),
        ):
            _draw_ranges(axes, results, motion)
            axes.set_title(title)
            axes.set(xlim=(low, HIGH), xticks=range(low, HIGH + 1, 10), xlabel="degrees")
            axes.set_xticks(range(low, HIGH + 1, 10), [str(abs(x)) for x in axes.get_xticks()])
        bend.set_yticks(range(len(LEVELS)), LEVELS)
        bend.invert_yaxis()
        bend.get_yticklabels()[LEVELS.index(level)].set_fontweight("bold")
    return figure


def ranges_figure_alt(results: Results, level: str) -> str:
    """Return the alternative text of `ranges_figure` for the same arguments."""
    bends = _series(results, "flexion_range") + _series(results, "extension_range")
    sides, twists = (_series(results, f"{name}_range") for name in _ONE_SIDED)
    rows = "; ".join(
        f"{name} {bend:.0f}, {side:.0f} and {twist:.0f}"
        for name, bend, side, twist in zip(LEVELS, bends, sides, twists, strict=True)
    )
    flexion = float(results["total_flexion_angle"])
    return (
        "Three bar charts on one scale: published range of each joint in degrees back and forward "
        f"together, to one side, and in twist to one side. {rows}. "
        f"Marked is where the joints stand now: over T12 to S1 bent {abs(flexion):.0f} degrees "
        f"{'back' if flexion < 0 else 'forward'}, "
        f"{abs(float(results['total_lateral_bending_angle'])):.0f} to a side, "
        f"twisted {abs(float(results['total_axial_rotation_angle'])):.1f}. "
        f"{level} is in bold."
    )


_ONE_SIDED = ("lateral_bending", "axial_rotation")


def _series(results: Results, name: str) -> np.ndarray:
    return np.asarray(results[f"{name}_by_level"])


def _draw_ranges(axes: Axes, results: Results, motion: str) -> None:
    rows = np.arange(len(LEVELS))
    now = _series(results, f"{motion}_angle")
    directions = [(motion, 1)] + ([("extension", -1)] if motion == "flexion" else [])
    for direction, sign in directions:
        value, low, high = (
            sign * _series(results, f"{direction}_range{end}") for end in ("", "_low", "_high")
        )
        axes.barh(rows, value, height=0.45, color=COLOURS["measured"], alpha=0.25, edgecolor="none")
        axes.hlines(rows, low, high, color=COLOURS["measured"], lw=1.5)
        for end in (low, high):
            axes.plot(end, rows, "|", color=COLOURS["measured"], ms=8)
    axes.plot(now if motion == "flexion" else np.abs(now), rows, "o", color=COLOURS["model"], ms=5)
    axes.axvline(0, color=COLOURS["control"], lw=1)
    axes.grid(visible=True, axis="x")
    axes.grid(visible=False, axis="y")
