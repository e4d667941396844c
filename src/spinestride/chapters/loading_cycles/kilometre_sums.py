"""One change of stride, three sums over a kilometre: loads, cumulative load and damage."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.drawing.markdown import signed
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import loading_cycles

FloatArray = npt.NDArray[np.float64]

#: Output of the model, its name beside the line, colour and dashes.
_LINES: tuple[tuple[str, str, str, str], ...] = (
    ("loads_per_km_ratio", "loads in a km", "measured", "-"),
    ("cumulative_load_per_km_ratio", "cumulative load", "ink", "--"),
    ("load_per_step_ratio", "load of a step", "model", ":"),
    ("damage_per_km_ratio", "damage", "model", "-"),
)


def stride_length_changes() -> FloatArray:
    """Return the changes of stride length that are drawn, as fractions, over the model's range.

    Examples
    --------
    >>> changes = stride_length_changes()
    >>> changes[0].item(), changes[-1].item(), changes.size
    (-0.1, 0.1, 21)
    """
    change = loading_cycles.inputs["stride_length_change"]
    return np.linspace(float(change.low or 0), float(change.high or 0), 21)


def tibia_change(output: str, stride_length_change: float) -> float:
    """Return by how many per cent a ratio of the tibia differs from one, at its own exponent.

    Examples
    --------
    >>> round(tibia_change("loads_per_km_ratio", -0.1), 1)
    11.1
    """
    found = loading_cycles.evaluate(tissue="tibia", stride_length_change=stride_length_change)
    return float(100 * (found[output] - 1))


def kilometre_sums_figure(narrow: bool = False) -> Figure:
    """Draw load of a step and the three sums over a kilometre against the change of stride.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.4) if narrow else (7.2, 3.6), layout="constrained")
        axes: Axes = figure.subplots()
        changes = stride_length_changes()
        for output, label, colour, dashes in _LINES:
            shown = [tibia_change(output, change) for change in changes]
            axes.plot(100 * changes, shown, color=COLOURS[colour], ls=dashes, lw=2.2)
            axes.annotate(
                f"{label}{chr(10) if narrow else ' '}{signed(shown[0], '+.0f')} %",
                (100 * changes[0], shown[0]),
                (-8, 0),
                textcoords="offset points",
                ha="right",
                va="center",
                annotation_clip=False,
            )
        axes.yaxis.tick_right()
        axes.set(
            xlim=(-10, 10), ylim=(-30, 30), xticks=(-10, 0, 10) if narrow else range(-10, 11, 5)
        )
        axes.set_xlabel("change of stride length, %")
        axes.set_title("Change at the same speed, %", loc="right")
    return figure


def kilometre_sums_figure_alt() -> str:
    """Return the alternative text of `kilometre_sums_figure`."""
    shorter, longer = (
        ", ".join(
            f"{label} {signed(tibia_change(output, change), '+.0f')}"
            for output, label, _, _ in _LINES
        )
        for change in (-0.1, 0.1)
    )
    return (
        "Line chart of the tibia in the model, stride length from 10 per cent shorter to 10 per "
        f"cent longer at the same speed, in per cent. With a stride 10 per cent shorter: {shorter}."
        f" With a stride 10 per cent longer: {longer}. The cumulative load and the damage go "
        "in opposite directions."
    )
