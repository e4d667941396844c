"""The still figure of the facet-angle explorer: blocked shares, and the angles of the levels."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.figures.style import COLOURS, course_style
from spinestride.models import facet_joints

Results = dict[str, Any]


def angle_figure(results: Results, angle: float) -> Figure:
    """Draw what a joint surface blocks over its angle, and how the levels stand.

    Parameters
    ----------
    results : dict
        What `spinestride.models.facet_joints.evaluate` returns.
    angle : float
        Angle of the reader's joint, degrees.

    Returns
    -------
    matplotlib.figure.Figure
        Two panels, 7.2 by 3.1 inches, without a title or a pyplot state.
    """
    with course_style():
        figure = Figure(figsize=(7.2, 3.1), layout="constrained")
        shares, levels = figure.subplots(1, 2)
        _draw_shares(shares, results, angle)
        _draw_levels(levels)
        for axes in (shares, levels):
            axes.set(xlim=(0, 90), xlabel="angle to the midsagittal plane, degrees")
            axes.set_xticks([0, 30, 60, 90])
    return figure


def angle_figure_alt(results: Results, angle: float) -> str:
    """Return the alternative text of `angle_figure` for the same arguments."""
    levels = "; ".join(
        f"{level} {found['facet_orientation']:.0f}" for level, found in _levels().items()
    )
    return (
        "Two charts over the angle of a facet joint to the midsagittal plane, 0 to 90 degrees. "
        "Left: the share of a small twist that the surface blocks rises from "
        f"{100 * results['twist_blocked_curve'][0]:.0f} % to 100 % at "
        f"{results['joint_bearing']:.0f} degrees and falls to "
        f"{100 * results['twist_blocked_curve'][-1]:.0f} % at 90, with a band for where the joint "
        "may lie; that of a forward slip rises along a sine from 0 to 100 %; "
        f"at {angle:g} degrees they are {100 * results['twist_blocked_share']:.0f} and "
        f"{100 * results['slip_blocked_share']:.0f} %. "
        f"Right: mean angle of each level in degrees: {levels}."
    )


def _levels() -> dict[str, Results]:
    return {
        level: facet_joints.evaluate(level=level) for level in facet_joints.inputs["level"].choices
    }


def _draw_shares(axes: Axes, results: Results, angle: float) -> None:
    axes.fill_between(
        results["facet_angle_axis"],
        100 * results["twist_blocked_curve_low"],
        100 * results["twist_blocked_curve_high"],
        color=COLOURS["model"],
        alpha=0.2,
        lw=0,
    )
    for motion, style, label in (
        ("twist", "-", "small twist"),
        ("slip", "--", "forward slip"),
    ):
        axes.plot(
            results["facet_angle_axis"],
            100 * results[f"{motion}_blocked_curve"],
            style,
            color=COLOURS["model"],
            lw=2.5,
            label=label,
        )
        axes.plot(
            angle, 100 * results[f"{motion}_blocked_share"], "o", color=COLOURS["model"], ms=6
        )
    axes.set(ylim=(0, 105), title="Blocked by the surface, %")
    axes.legend(loc="lower center")


def _draw_levels(axes: Axes) -> None:
    levels = _levels()
    for row, found in enumerate(levels.values()):
        ends = [found["facet_orientation_low"], found["facet_orientation_high"]]
        axes.plot(ends, [row, row], color=COLOURS["measured"], lw=1.5)
        axes.plot(found["facet_orientation"], row, "o", color=COLOURS["measured"], ms=5)
    axes.set_yticks(range(len(levels)), list(levels))
    axes.set(ylim=(len(levels) - 0.5, -0.5), title="Mean angle, range of sources")
