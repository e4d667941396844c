"""Compression over trunk flexion: the model keeps rising where implants level off."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import load

FloatArray = npt.NDArray[np.float64]

_MODEL_BANDS = (
    ("compression_curve_wide", 0.11, "all assumed numbers at once"),
    ("compression_curve", 0.22, "lever arm"),
)


def plateau() -> tuple[float, float]:
    """Return the trunk inclinations in degrees between which the implant force stays level.

    Examples
    --------
    >>> plateau()
    (33.0, 53.0)
    """
    rows = {row.quantity: row.value for row in tables.spine_load_observations()}
    return float(rows["inclination_at_plateau"] or 0), float(rows["largest_inclination"] or 0)


def rise_relative_to_plateau() -> FloatArray:
    """Return the model's rise above standing in per cent of its rise at the plateau's start.

    Returns
    -------
    numpy.ndarray, shape (91,)
        One value a degree of trunk flexion: 0 at 0 degrees, 100 where the implants level off.
    """
    result = load.evaluate()
    rise = result["compression_curve"] - result["compression_curve"][0]
    at = np.interp(plateau()[0], result["flexion_axis"], rise)
    shown: FloatArray = 100 * rise / at
    return shown


def flexion_load_figure(narrow: bool = False) -> Figure:
    """Draw compression over flexion, and its rise beside that of the implants.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one panel below the other.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.6) if narrow else (7.2, 3.2), layout="constrained")
        force, rise = figure.subplots(*((2, 1) if narrow else (1, 2)))
        _draw_compression(force)
        _draw_rise(rise)
        for axes in (force, rise):
            axes.set(xlim=(0, 90), xticks=(0, 30, 60, 90), xlabel="trunk flexion, degrees")
    return figure


def _draw_compression(axes: Axes) -> None:
    result = load.evaluate()
    angle = result["flexion_axis"]
    for name, alpha, words in _MODEL_BANDS:
        low, high = result[f"{name}_low"], result[f"{name}_high"]
        axes.fill_between(angle, low, high, color=COLOURS["model"], alpha=alpha, lw=0, label=words)
    axes.plot(angle, result["compression_curve"], color=COLOURS["model"], lw=2.5, label="model")
    axes.set_ylim(0, 4500)
    axes.set_title("Compression on L5/S1, N")
    axes.legend(loc="upper left")


def _draw_rise(axes: Axes) -> None:
    start, end = plateau()
    grey = COLOURS["measured"]
    angle = load.evaluate()["flexion_axis"]
    axes.plot(angle, rise_relative_to_plateau(), color=COLOURS["model"], lw=2.5, label="model")
    axes.plot((0, start), (0, 100), color=grey, lw=1.5, ls=":", label="implants, path not known")
    axes.plot((start, end), (100, 100), color=grey, lw=4, label="implants, level")
    axes.set_ylim(0, 190)
    axes.set_title(f"Rise, % of that at {start:.0f}°")
    axes.legend(loc="lower right")


def flexion_load_figure_alt() -> str:
    """Return the alternative text of `flexion_load_figure`."""
    result, rise = load.evaluate(), rise_relative_to_plateau()
    start, end = plateau()
    at_end = float(np.interp(end, result["flexion_axis"], rise))
    return (
        "Two line charts over trunk flexion from 0 to 90 degrees. Left: the model's compression "
        f"on L5/S1 rises from {result['compression_curve'][0]:.0f} to "
        f"{result['compression_curve'].max():.0f} newtons at "
        f"{np.argmax(result['compression_curve'])} degrees, ever more slowly, with a band for the "
        "lever arm and a wider one for all assumed numbers at once. Right: the rise above "
        f"standing, as a share of the rise at {start:.0f} degrees. Implants stay near 100 per "
        f"cent from {start:.0f} to {end:.0f} degrees; the model goes on to {at_end:.0f} per cent "
        f"at {end:.0f} and {rise[-1]:.0f} at 90 degrees."
    )
