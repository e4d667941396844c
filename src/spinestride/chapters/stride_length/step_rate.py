"""One load, counted per step, per kilometre and over time, as the step rate changes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import stride_length

FloatArray = npt.NDArray[np.float64]

#: Output of the model, its name beside the line, colour and dashes.
_LINES: tuple[tuple[str, str, str, str], ...] = (
    ("steps_per_km", "steps per km", "measured", "-"),
    ("compression_impulse_per_km", "sum over a km", "ink", "--"),
    ("peak_compression", "peak of a step", "model", "-"),
    ("compression_impulse_per_step", "sum over a step", "model", ":"),
)


def step_rate_changes() -> FloatArray:
    """Return the changes of step rate that are drawn, as fractions, over the model's range.

    Examples
    --------
    >>> changes = step_rate_changes()
    >>> changes[0].item(), changes[-1].item(), changes.size
    (-0.1, 0.1, 21)
    """
    rate = stride_length.inputs["step_rate_change"]
    return np.linspace(float(rate.low or 0), float(rate.high or 0), 21)


def percent_change(output: str, step_rate_change: float, speed: float) -> float:
    """Return how much an output differs from its value at the preferred step rate, per cent.

    Examples
    --------
    >>> round(percent_change("steps_per_km", 0.1, speed=3.5), 6)
    10.0
    """
    before = stride_length.evaluate(speed=speed)[output]
    after = stride_length.evaluate(speed=speed, step_rate_change=step_rate_change)[output]
    return float(100 * (after / before - 1))


def step_rate_figure(speed: float = 3.5, narrow: bool = False) -> Figure:
    """Draw how each count of the load changes with step rate at one speed.

    Parameters
    ----------
    speed : float
        Running speed in m/s.
    narrow : bool
        Lay the figure out for a phone.

    Returns
    -------
    matplotlib.figure.Figure
        One panel with the lines labelled at their ends.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 3.4) if narrow else (7.2, 3.4), layout="constrained")
        axes: Axes = figure.subplots()
        changes = step_rate_changes()
        for output, label, colour, dashes in _LINES:
            shown = [percent_change(output, change, speed) for change in changes]
            axes.plot(100 * changes, shown, color=COLOURS[colour], ls=dashes, lw=2.2)
            axes.annotate(
                f"{label},{chr(10) if narrow else ' '}{_signed(shown[-1])} %",
                (100 * changes[-1], shown[-1]),
                (8, 0),
                textcoords="offset points",
                va="center",
                annotation_clip=False,
            )
        axes.set(xlim=(-10, 10), xticks=(-10, -5, 0, 5, 10), ylim=(-13, 13))
        axes.set_xlabel("change of step rate, %")
        axes.set_title("Change, %" if narrow else f"Change at {speed:.1f} m/s, %")
    return figure


def step_rate_figure_alt(speed: float = 3.5) -> str:
    """Return the alternative text of `step_rate_figure` for the same speed."""
    change = {output: percent_change(output, 0.1, speed) for output, *_ in _LINES}
    return (
        f"Line chart of the model at {speed:.1f} m/s, step rate from 10 per cent below to 10 per "
        f"cent above the preferred one. At 10 per cent more steps a minute, the peak compression "
        f"of a step changes by {_signed(change['peak_compression'])} per cent, the sum over a step "
        f"by {_signed(change['compression_impulse_per_step'])}, the steps per kilometre by "
        f"{_signed(change['steps_per_km'])}, and the sum over a kilometre by "
        f"{_signed(change['compression_impulse_per_km'])}: its line is flat."
    )


def _signed(value: float) -> str:
    return f"{value:+.1f}".replace("-", "\N{MINUS SIGN}")
