"""The still figure of the load explorer: compression over trunk flexion, and what it is made of."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.figures.style import COLOURS, course_style
from spinestride.models import load

Results = dict[str, Any]

#: The ratio axis of the explorer, so that pictures can be compared.
RATIO_MAX = 12

#: Parts of the compression in the order of the bar: output, name, colour, opacity.
PARTS = (
    ("body_weight_compression", "upper body's weight", "force", 1.0),
    ("load_weight_compression", "load's weight", "force", 0.42),
    ("body_moment_compression", "muscle holding the body", "muscle", 1.0),
    ("load_moment_compression", "muscle holding the load", "muscle", 0.42),
    ("bracing_compression", "bracing", "muscle", 0.0),
)


def observation(task: str, quantity: str) -> tables.SpineLoadObservation:
    """Return the one measurement of a quantity during a task.

    Raises
    ------
    ValueError
        If there is none, or more than one.
    """
    (row,) = (
        row
        for row in tables.spine_load_observations()
        if row.task == task and row.quantity == quantity
    )
    return row


def measured_ratio(task: str) -> dict[str, float]:
    """Return a measured disc pressure as a multiple of that in relaxed standing.

    The resting pressure is taken off both, so that the ratio is one of compressions; lever arm,
    disc area and pressure factor cancel. The range is that of the resting pressure.

    Parameters
    ----------
    task : str
        A task of ``data/spine-load-observations.csv`` with a pressure and a trunk flexion.

    Returns
    -------
    dict of str to float
        ``ratio``, ``low``, ``high``; ``flexion`` in degrees and ``load`` in kg.

    Examples
    --------
    >>> round(measured_ratio("36 degrees of flexion, standing")["ratio"], 2)
    2.45
    """
    row = observation(task, "intradiscal_pressure")
    standing = observation("relaxed standing", "intradiscal_pressure")
    rest = tables.parameters("load-parameters")["resting_pressure"]
    if row.value is None or standing.value is None or rest.low is None or rest.high is None:
        raise ValueError(f"{task} has no pressure to compare")
    low, ratio, high = (
        (row.value - resting) / (standing.value - resting)
        for resting in (rest.low, rest.value, rest.high)
    )
    return {
        "ratio": ratio,
        "low": low,
        "high": high,
        "flexion": row.trunk_flexion or 0,
        "load": row.hand_load or 0,
    }


def load_figure(results: Results, trunk_flexion: float) -> Figure:
    """Draw the compression over trunk flexion, and the parts of it beside relaxed standing.

    Parameters
    ----------
    results : dict
        What `spinestride.models.load.evaluate` returns.
    trunk_flexion : float
        Present flexion in degrees.

    Returns
    -------
    matplotlib.figure.Figure
        Two panels, 7.2 by 3.1 inches, without a title or a pyplot state.
    """
    with course_style():
        figure = Figure(figsize=(7.2, 3.1), layout="constrained")
        curve, parts = figure.subplots(1, 2)
        _draw_curve(curve, results, trunk_flexion)
        _draw_parts(parts, results)
    return figure


def load_figure_alt(results: Results, trunk_flexion: float) -> str:
    """Return the alternative text of `load_figure` for the same arguments."""
    bent = measured_ratio("36 degrees of flexion, standing")
    parts = ", ".join(
        f"{name} {results[output]:.0f} N" for output, name, _, _ in PARTS if results[output] > 0
    )
    return (
        "Two charts of compression on L5/S1. Left: as a multiple of relaxed standing over trunk "
        f"flexion from 0 to 90 degrees; the model gives {results['ratio_to_standing']:.1f} "
        f"at {trunk_flexion:g} degrees, range {results['ratio_to_standing_low']:.1f} to "
        f"{results['ratio_to_standing_high']:.1f} for the lever arm of the back muscles, "
        f"and {results['ratio_curve'][-1]:.1f} at 90 degrees; the disc pressure of one man gives "
        f"{bent['ratio']:.1f} at {bent['flexion']:g} degrees. "
        f"Right: the {results['compression'] / 1000:.2f} kN of this posture are made of {parts}."
    )


def _draw_curve(axes: Axes, results: Results, trunk_flexion: float) -> None:
    angle = results["flexion_axis"]
    for name, alpha, label in (
        ("ratio_curve_wide", 0.11, "all assumed numbers at once"),
        ("ratio_curve", 0.22, "lever arm 5.5 to 7.5 cm"),
    ):
        low, high = results[f"{name}_low"], results[f"{name}_high"]
        axes.fill_between(angle, low, high, color=COLOURS["model"], alpha=alpha, lw=0, label=label)
    axes.plot(angle, results["ratio_curve"], color=COLOURS["model"], lw=2.5, label="model")
    axes.plot([trunk_flexion], [results["ratio_to_standing"]], "o", color=COLOURS["model"])
    for task in ("36 degrees of flexion, standing", "lifting 20 kg, round back"):
        point = measured_ratio(task)
        axes.errorbar(
            point["flexion"],
            point["ratio"],
            [[point["ratio"] - point["low"]], [point["high"] - point["ratio"]]],
            fmt="o",
            color=COLOURS["measured"],
            mfc=COLOURS["card"],
        )
        axes.annotate(
            f"{point['load']:g} kg lift" if point["load"] else "one man",
            (point["flexion"], point["ratio"]),
            (6, -9),
            textcoords="offset points",
            color=COLOURS["ink-2"],
            fontsize=8.5,
        )
    axes.set_title("Compression, × relaxed standing")
    axes.set(
        xlim=(0, 90), ylim=(0, RATIO_MAX), xticks=range(0, 91, 30), xlabel="trunk flexion, degrees"
    )
    axes.legend(loc="lower right", fontsize=8, labelspacing=0.3)


def _draw_parts(axes: Axes, results: Results) -> None:
    left = np.zeros(2)
    for output, name, colour, alpha in PARTS:
        widths = np.array([results[output], load.evaluate()[output]]) / 1000
        if not widths.any():
            continue
        axes.barh(
            ["this posture", "relaxed\nstanding"],
            widths,
            left=left,
            height=0.5,
            facecolor=(COLOURS[colour], alpha),
            edgecolor=COLOURS[colour],
            label=name,
        )
        left += widths
    axes.set_title("What presses, kN")
    axes.set_ylim(-1.9, 1.5)
    axes.tick_params(left=False)
    axes.grid(visible=False, axis="y")
    axes.grid(visible=True, axis="x")
    axes.legend(loc="lower right", fontsize=8.5)
