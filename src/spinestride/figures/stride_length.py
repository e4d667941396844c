"""The still figure of the stride-length explorer: ground force and compression over one step."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.figures.style import COLOURS, course_style

Results = dict[str, float | np.ndarray]

#: The axes of the explorer, so that pictures can be compared.
TIME_MAX_MS, FORCE_MAX_BW = 490, 7


def step_figure(results: Results, speed: float) -> Figure:
    """Draw one step: measured and modelled ground force, and compression with its bands.

    Parameters
    ----------
    results : dict
        What `spinestride.models.stride_length.evaluate` returns.
    speed : float
        Running speed in m/s; the measured curve of the nearest measured speed is drawn.

    Returns
    -------
    matplotlib.figure.Figure
        Two panels, 7.2 by 3.1 inches, without a title or a pyplot state.
    """
    with course_style():
        figure = Figure(figsize=(7.2, 3.1), layout="constrained")
        force, compression = figure.subplots(1, 2)
        _draw_force(force, results, speed)
        _draw_compression(compression, results)
        for axes in (force, compression):
            axes.set(
                xlim=(0, TIME_MAX_MS),
                ylim=(0, FORCE_MAX_BW),
                yticks=range(0, FORCE_MAX_BW, 2),
                xlabel="time from touchdown, ms",
            )
    return figure


def step_figure_alt(results: Results, speed: float) -> str:
    """Return the alternative text of `step_figure` for the same arguments."""
    curve = _nearest_curve(speed)
    return (
        f"Two charts over one running step at {speed:.1f} m/s, in body weights. "
        f"Left: vertical ground force; the model peaks at {results['peak_vertical_force']:.2f}, "
        f"the mean of {curve.runners} runners measured at {curve.speed:.1f} m/s "
        f"at {curve.vertical_mean.max():.2f}. "
        f"Right: modelled compression on L5/S1; it peaks at {results['peak_compression']:.2f}, "
        f"range {results['peak_compression_low']:.2f} to {results['peak_compression_high']:.2f} "
        f"for the lever arm of the back muscles, and is {results['min_compression']:.2f} in flight."
    )


def _nearest_curve(speed: float) -> tables.ForceCurve:
    return min(tables.force_curves(), key=lambda curve: abs(curve.speed - speed))


#: Every fifth sample is drawn: 80 points a curve are finer than the figure's pixels.
_DRAWN = slice(None, None, 5)


def _milliseconds(results: Results) -> np.ndarray:
    return 1000 * np.asarray(results["time"])[_DRAWN]


def _series(results: Results, name: str) -> np.ndarray:
    return np.asarray(results[name])[_DRAWN]


def _draw_force(axes: Axes, results: Results, speed: float) -> None:
    curve = _nearest_curve(speed)
    contact = next(
        figure.mean
        for figure in tables.stance_figures()
        if figure.speed == curve.speed and figure.quantity == "contact_time"
    )
    time = 10 * curve.percent[::2] * contact
    mean, sd = curve.vertical_mean[::2], curve.vertical_sd[::2]
    axes.fill_between(
        time, np.maximum(mean - sd, 0), mean + sd, color=COLOURS["measured"], alpha=0.17, lw=0
    )
    axes.plot(time, mean, color=COLOURS["measured"], lw=1.75, label="measured ± SD")
    axes.plot(
        _milliseconds(results),
        _series(results, "vertical_force"),
        color=COLOURS["model"],
        lw=2.5,
        label="model",
    )
    axes.set_title("Vertical ground force, × body weight")
    axes.legend(loc="upper right")


def _draw_compression(axes: Axes, results: Results) -> None:
    time = _milliseconds(results)
    for name, alpha, label in (
        ("compression_wide", 0.11, "all assumed numbers at once"),
        ("compression", 0.22, "lever arm 5.5 to 7.5 cm"),
    ):
        low, high = _series(results, f"{name}_low"), _series(results, f"{name}_high")
        axes.fill_between(time, low, high, color=COLOURS["model"], alpha=alpha, lw=0, label=label)
    axes.plot(time, _series(results, "compression"), color=COLOURS["model"], lw=2.5, label="model")
    axes.set_title("Compression on L5/S1, × body weight")
    axes.legend(loc="upper right")
