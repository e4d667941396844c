"""The measured vertical force, the model, and what lies between them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import stride_length

FloatArray = npt.NDArray[np.float64]

#: Every second per cent of contact is drawn: as smooth to the eye, and half the bytes in a page.
THIN = slice(None, None, 2)


def modelled_force(
    curve: tables.ForceCurve, parameters: Mapping[str, object] | None = None
) -> FloatArray:
    """Return the model's vertical force in BW at the same shares of contact as a measured curve.

    Parameters
    ----------
    curve : ForceCurve
        Measured mean, whose speed and shares of contact are taken.
    parameters : mapping of str to float, optional
        Parameters of the model to replace, such as ``{"bell_blend": 0.0}``.

    Examples
    --------
    >>> slowest = tables.force_curves()[0]
    >>> modelled_force(slowest).shape == slowest.vertical_mean.shape
    True
    """
    result = stride_length.evaluate(speed=curve.speed, parameters=parameters)
    time = curve.percent / 100 * float(result["contact_time"])
    force: FloatArray = np.interp(time, result["time"], result["vertical_force"])
    return force


def measured_forces_figure(narrow: bool = False) -> Figure:
    """Draw the measured mean with its SD, the model, and model less measured, at each speed.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one speed below the other.
    """
    curves = tables.force_curves()
    with course_style():
        figure = Figure(figsize=(3.7, 6.2) if narrow else (7.2, 4.4), layout="constrained")
        if narrow:
            panels = figure.subplots(len(curves), 2, sharex=True, width_ratios=(1.5, 1)).T
        else:
            panels = figure.subplots(2, len(curves), sharex=True, height_ratios=(2.4, 1))
        for curve, force, difference in zip(curves, *panels, strict=True):
            _draw_force(force, curve)
            _draw_difference(difference, curve)
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
    low, high = np.maximum(mean - sd, 0), mean + sd
    _fill(axes, curve, low, high)
    axes.plot(curve.percent[THIN], mean[THIN], color=COLOURS["measured"], label="measured ± SD")
    _plot_model(axes, curve, modelled_force(curve))
    axes.set(xlim=(0, 100), ylim=(0, 3.2))
    axes.set_title(f"{curve.speed:.1f} m/s, × BW")


def _draw_difference(axes: Axes, curve: tables.ForceCurve) -> None:
    _fill(axes, curve, -curve.vertical_sd, curve.vertical_sd)
    axes.axhline(0, color=COLOURS["measured"], lw=1)
    _plot_model(axes, curve, modelled_force(curve) - curve.vertical_mean)
    axes.set(ylim=(-0.6, 0.6), xlabel="contact, %")
    axes.set_title("difference", fontsize=9, fontweight="normal")


def _fill(axes: Axes, curve: tables.ForceCurve, low: FloatArray, high: FloatArray) -> None:
    percent, grey = curve.percent[THIN], COLOURS["measured"]
    axes.fill_between(percent, low[THIN], high[THIN], color=grey, alpha=0.17, lw=0)


def _plot_model(axes: Axes, curve: tables.ForceCurve, force: FloatArray) -> None:
    axes.plot(curve.percent[THIN], force[THIN], color=COLOURS["model"], lw=2.2, label="model")
