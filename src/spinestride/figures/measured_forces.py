"""The measured vertical force, the model, and what lies between them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.figures.style import COLOURS, course_style
from spinestride.models import stride_length

FloatArray = npt.NDArray[np.float64]


def modelled_force(curve: tables.ForceCurve) -> FloatArray:
    """Return the model's vertical force in BW at the same shares of contact as a measured curve.

    Examples
    --------
    >>> slowest = tables.force_curves()[0]
    >>> modelled_force(slowest).shape == slowest.vertical_mean.shape
    True
    """
    result = stride_length.evaluate(speed=curve.speed)
    time = curve.percent / 100 * float(result["contact_time"])
    force: FloatArray = np.interp(time, result["time"], result["vertical_force"])
    return force


def measured_forces_figure() -> Figure:
    """Draw the measured mean with its SD, the model, and model less measured, at each speed."""
    curves = tables.force_curves()
    with course_style():
        figure = Figure(figsize=(7.2, 4.4), layout="constrained")
        panels = figure.subplots(2, len(curves), sharex=True, sharey="row", height_ratios=(2.4, 1))
        for column, curve in enumerate(curves):
            _draw_force(panels[0, column], curve)
            _draw_difference(panels[1, column], curve)
        panels[0, 0].set_ylabel("× body weight")
        panels[1, 0].set_ylabel("model − measured")
        panels[0, 0].legend(loc="lower center", fontsize=8.5)
    return figure


def measured_forces_figure_alt() -> str:
    """Return the alternative text of `measured_forces_figure`."""
    curves = tables.force_curves()
    parts = []
    for curve in curves:
        difference = modelled_force(curve) - curve.vertical_mean
        worst = int(np.argmax(np.abs(difference)))
        parts.append(
            f"at {curve.speed:.1f} m/s the mean peaks at {curve.vertical_mean.max():.2f} and the "
            f"model at {modelled_force(curve).max():.2f}, and they differ most, by "
            f"{abs(difference[worst]):.2f}, at {curve.percent[worst]:.0f} per cent of contact"
        )
    return (
        f"Three pairs of charts of the vertical ground force over contact in body weights, mean "
        f"and SD of {curves[0].runners} runners against the model, with the difference below: "
        + "; ".join(parts)
        + "."
    )


def _draw_force(axes: Axes, curve: tables.ForceCurve) -> None:
    mean, sd = curve.vertical_mean, curve.vertical_sd
    low = np.maximum(mean - sd, 0)
    axes.fill_between(curve.percent, low, mean + sd, color=COLOURS["measured"], alpha=0.17, lw=0)
    axes.plot(curve.percent, mean, color=COLOURS["measured"], lw=1.75, label="measured ± SD")
    axes.plot(curve.percent, modelled_force(curve), color=COLOURS["model"], lw=2.2, label="model")
    axes.set(xlim=(0, 100), ylim=(0, 3.2))
    axes.set_title(f"{curve.speed:.1f} m/s")


def _draw_difference(axes: Axes, curve: tables.ForceCurve) -> None:
    axes.fill_between(
        curve.percent, -curve.vertical_sd, curve.vertical_sd, color=COLOURS["measured"],
        alpha=0.17, lw=0,
    )  # fmt: skip
    axes.axhline(0, color=COLOURS["measured"], lw=1)
    axes.plot(curve.percent, modelled_force(curve) - curve.vertical_mean, color=COLOURS["model"])
    axes.set(ylim=(-0.6, 0.6), xlabel="contact, %")
