"""The free body of the load model: everything above a cut through L5/S1, and what acts on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import load

#: The posture that is drawn: bent enough to part the levers, with a load that can be seen.
POSTURE: dict[str, Any] = {"trunk_flexion": 36, "hand_load": 10}

#: Metres of arrow for a newton of weight; a muscle force has a third of it.
_WEIGHT_SCALE = 0.00066
_MUSCLE_SCALE = _WEIGHT_SCALE / 3

#: Shares of the drawing that the model does not know, in metres.
_ARM_LENGTH, _NECK, _HEAD = 0.42, 0.56, 0.63

Point = tuple[float, float]


def free_body_figure(narrow: bool = False) -> Figure:
    """Draw the trunk as one link with its weights, the load, the extensor force and the joint.

    Levers of the weights are those of the model. The lever arm of the extensor is drawn twice as
    long as it is, so that it can be seen, and the arrows are not to one scale.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    result = load.evaluate(**POSTURE)
    with course_style():
        figure = Figure(figsize=(3.7, 4.2) if narrow else (5.6, 4.2), layout="constrained")
        axes: Axes = figure.subplots()
        axes.set_aspect("equal")
        axes.set_axis_off()
        axes.set_xlim(*((-0.36, 0.48) if narrow else (-0.55, 0.7)))
        axes.set_ylim(-0.32, 0.63)
        _draw_body(axes, result)
        _draw_weights(axes, result)
        _draw_extensor(axes, result)
        _draw_joint(axes, result)
    return figure


def free_body_figure_alt() -> str:
    """Return the alternative text of `free_body_figure`."""
    result = load.evaluate(**POSTURE)
    arm = 100 * tables.inputs("load")["extensor_arm"].default
    return (
        "Drawing of the upper body cut free at L5/S1 and bent forward by "
        f"{POSTURE['trunk_flexion']} degrees. Downward arrows: the weight of the upper body, "
        f"{result['upper_body_weight']:.0f} newtons, {100 * _weight_lever(result):.0f} centimetres "
        f"in front of the joint, and a load of {result['hand_load_weight']:.0f} newtons, "
        f"{100 * result['load_distance']:.0f} centimetres in front, below the shoulder. Behind the "
        f"spine the extensors pull along it towards the pelvis with "
        f"{result['extensor_force']:.0f} newtons on a lever of {arm:.1f} centimetres. "
        "At the cut the joint pushes back with compression and shear."
    )


def _weight_lever(result: Mapping[str, Any]) -> float:
    """Return how far in front of L5/S1 the weight of the whole upper body acts, m."""
    return float(result["upper_body_moment"] / result["upper_body_weight"])


def _along(height: float, behind: float = 0.0) -> Point:
    """Return the point at a height along the trunk from L5/S1, and so far behind it, m."""
    angle = np.radians(POSTURE["trunk_flexion"])
    forward = height * np.sin(angle) - behind * np.cos(angle)
    return float(forward), float(height * np.cos(angle) + behind * np.sin(angle))


def _draw_body(axes: Axes, result: Mapping[str, Any]) -> None:
    shoulder = (float(result["shoulder_distance"]), float(result["shoulder_height"]))
    hand = (shoulder[0], shoulder[1] - _ARM_LENGTH)
    for start, end, width in (
        ((0.0, 0.0), shoulder, 9),
        (shoulder, _along(_NECK), 5),
        (shoulder, hand, 5),
    ):
        line = tuple(zip(start, end, strict=True))
        axes.plot(*line, color=COLOURS["control"], alpha=0.35, lw=width, solid_capstyle="round")
    axes.plot(*_along(_HEAD), "o", ms=30, color=COLOURS["control"], alpha=0.35, mew=0)
    axes.plot((0, 0), (0, 0.27), color=COLOURS["control"], lw=1, ls=":")
    _label(axes, r"$\theta$", (0.03, 0.19), (0, 0))


def _draw_weights(axes: Axes, result: Mapping[str, Any]) -> None:
    body, load_x = _weight_lever(result), float(result["load_distance"])
    centre = (body, _along(0.27)[1])
    hand = (load_x, float(result["shoulder_height"]) - _ARM_LENGTH)
    for start, weight, words, shift in (
        (centre, result["upper_body_weight"], "$W_u$", (-29, 20)),
        (hand, result["hand_load_weight"], "$W_l$", (7, 0)),
    ):
        end = (start[0], start[1] - _WEIGHT_SCALE * float(weight))
        _arrow(axes, start, end, "ink-2")
        _label(axes, words, end, shift)
    axes.plot(*centre, "o", ms=5, color=COLOURS["ink-2"])
    for lever, level, words in ((body, -0.2, "$x_u$"), (load_x, -0.27, "$x_l$")):
        _dimension(axes, (0, level), (lever, level), words)


def _draw_extensor(axes: Axes, result: Mapping[str, Any]) -> None:
    arm = 2 * tables.inputs("load")["extensor_arm"].default
    top, middle = 0.4, 0.11
    pull = _MUSCLE_SCALE * float(result["extensor_force"])
    _arrow(axes, _along(top, arm), _along(top - pull, arm), "model", 3)
    _label(axes, "$F_e$", _along(top, arm), (-22, 2), colour="model")
    _dimension(axes, _along(middle), _along(middle, arm), "$d_e$")


def _draw_joint(axes: Axes, result: Mapping[str, Any]) -> None:
    tilt = np.radians(float(result["disc_inclination"]))
    normal, along = (np.sin(tilt), np.cos(tilt)), (np.cos(tilt), -np.sin(tilt))
    foot = (-0.2 * normal[0], -0.2 * normal[1])
    _arrow(axes, foot, (-0.03 * normal[0], -0.03 * normal[1]), "force", 3)
    _label(axes, "$C$", foot, (-16, -6), colour="force")
    tip = (-0.13 * along[0], -0.13 * along[1])
    _arrow(axes, (0, 0), tip, "force")
    _label(axes, "$S$", tip, (-13, -4), colour="force")
    axes.plot(0, 0, "o", ms=8, color=COLOURS["force"], zorder=5)
    _label(axes, "L5/S1", (0, 0), (10, -10), size=10)


def _arrow(axes: Axes, start: Point, end: Point, colour: str, width: float = 2.2) -> None:
    axes.add_patch(
        FancyArrowPatch(
            start,
            end,
            arrowstyle="-|>",
            mutation_scale=15,
            color=COLOURS[colour],
            lw=width,
            shrinkA=0,
            shrinkB=0,
        )
    )


def _dimension(axes: Axes, start: Point, end: Point, words: str) -> None:
    axes.add_patch(
        FancyArrowPatch(
            start,
            end,
            arrowstyle="<->",
            mutation_scale=9,
            color=COLOURS["control"],
            lw=1,
            shrinkA=0,
            shrinkB=0,
        )
    )
    _label(axes, words, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2), (-5, 4))


def _label(
    axes: Axes,
    words: str,
    at: Point,
    shift: tuple[float, float],
    *,
    colour: str = "ink",
    size: float = 12,
) -> None:
    """Write words so many points beside a place."""
    axes.annotate(words, at, shift, textcoords="offset points", size=size, color=COLOURS[colour])
