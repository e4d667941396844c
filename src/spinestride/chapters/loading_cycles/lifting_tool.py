"""A tool for lifting, applied to running: why it must not be."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import loading_cycles, stride_length

#: Load in per cent of strength at which the two curves of the figure are made to meet.
_MEET = 50.0


def strength_percent(newtons: float) -> float:
    """Return a load in per cent of the strength that the lifting tool takes.

    Examples
    --------
    >>> strength_percent(5000)
    50.0
    """
    return (
        100 * newtons / (1000 * tables.parameters("fatigue-parameters")["lifting_strength"].value)
    )


def running_percent(speed: float, end: str = "") -> float:
    """Return the peak compression of the running model in per cent of the tool's strength.

    Parameters
    ----------
    speed : float
        Running speed in m/s.
    end : {"", "_wide_low", "_wide_high"}
        The model, or an end of its range for all assumed inputs.
    """
    found = stride_length.evaluate(speed=speed)
    return strength_percent(float(found[f"peak_compression{end}"] * found["body_weight"]))


def steps_in(kilometres: float, speed: float) -> float:
    """Return the steps of both feet; the lower back takes every one of them."""
    return kilometres * float(stride_length.evaluate(speed=speed)["steps_per_km"])


def kilometres_to_failure(percent: float, speed: float) -> float:
    """Return after how many kilometres the tool has the segment fail, which does not happen."""
    return loading_cycles.lifting_cycles_to_failure(percent) / steps_in(1, speed)


def local_exponent(percent: float) -> float:
    """Return the fatigue exponent that the tool's curve has at one load.

    The tool's damage grows by a fixed factor for each per cent of strength. A power law with the
    same slope at that load has an exponent of that growth times the load.

    Examples
    --------
    >>> round(local_exponent(50), 1)
    8.1
    """
    return tables.parameters("fatigue-parameters")["lifting_exponent"].value * percent


def power_law_life(percent: float) -> float:
    """Return the loads until failure by the exponent of lumbar segments, through the tool's 50 %.

    Examples
    --------
    >>> round(power_law_life(50))
    274
    """
    exponent = loading_cycles.evaluate(tissue="lower back")["published_fatigue_exponent"]
    return float(loading_cycles.lifting_cycles_to_failure(_MEET) * (percent / _MEET) ** -exponent)


def lifting_tool_figure(speed: float = 3.5, narrow: bool = False) -> Figure:
    """Draw the tool's loads until failure, and a power law through its value at 50 %.

    Parameters
    ----------
    speed : float
        Running speed in m/s whose loads are marked.
    narrow : bool
        Lay the figure out for a phone.
    """
    percent = np.linspace(0, 60, 121)
    low, high = (running_percent(speed, end) for end in ("_wide_low", "_wide_high"))
    with course_style():
        figure = Figure(figsize=(3.7, 4.3) if narrow else (7.2, 3.6), layout="constrained")
        axes: Axes = figure.subplots()
        axes.axvspan(low, high, color=COLOURS["measured"], alpha=0.22, lw=0)
        axes.annotate("running,\nmodel", ((low + high) / 2, 1.6e1), ha="center", va="bottom")
        tool = [loading_cycles.lifting_cycles_to_failure(one) for one in percent]
        axes.plot(percent, tool, color=COLOURS["force"], lw=2.4)
        power = percent[percent >= low - 3]
        axes.plot(
            power, [power_law_life(one) for one in power], color=COLOURS["model"], ls="--", lw=2.2
        )
        steps = steps_in(10, speed)
        axes.axhline(steps, color=COLOURS["ink"], lw=1.2, ls=":")
        axes.annotate("steps in 10 km", (60, steps), (0, 4), textcoords="offset points", ha="right")
        axes.plot(_MEET, loading_cycles.lifting_cycles_to_failure(_MEET), "o", color=COLOURS["ink"])
        axes.annotate("the lifting\ntool", (1, tool[4]), (0, -40), textcoords="offset points")
        axes.annotate("exponent of 10,\nthrough the same point", (25, 3e6))
        axes.set_yscale("log")
        axes.set(xlim=(0, 60), ylim=(1e1, 1e8), xticks=range(0, 61, 10))
        axes.set_yticks(
            [1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8],
            ["10", "100", "1000", "10 000", "100 000", "1 million", "10 million", "100 million"],
        )
        axes.minorticks_off()
        axes.set_xlabel("load, % of the tool's strength")
        axes.set_title("Loads until failure")
    return figure


def lifting_tool_figure_alt(speed: float = 3.5) -> str:
    """Return the alternative text of `lifting_tool_figure` for the same speed."""
    low, middle, high = (running_percent(speed, end) for end in ("_wide_low", "", "_wide_high"))
    life = loading_cycles.lifting_cycles_to_failure
    return (
        "Line chart of the loads until failure, on a logarithmic axis, over the load in per cent "
        f"of strength. The lifting tool falls from {_round(life(0))} at no load at all through "
        f"{life(_MEET):.0f} at {_MEET:.0f} per cent. A band marks running at {speed:g} metres a "
        f"second, {low:.0f} to {high:.0f} per cent. At {middle:.0f} per cent the tool "
        f"gives {_round(life(middle))} loads, and a power law with the exponent of lumbar segments "
        f"through the same point at {_MEET:.0f} per cent gives {_round(power_law_life(middle))}. "
        f"A dotted line marks the {_round(steps_in(10, speed))} steps in 10 kilometres."
    )


def _round(number: float) -> str:
    """Return a number with two digits that count, in thousands."""
    digits = 10 ** (math.floor(math.log10(number)) - 1)
    return f"{round(number / digits) * digits:,.0f}".replace(",", " ")
