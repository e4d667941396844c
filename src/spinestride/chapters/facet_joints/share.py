"""What share of compression the facet joints carry, over disc height and in two postures."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import facet_joints

FloatArray = npt.NDArray[np.float64]

_HIGHEST = 80


def disc_heights() -> FloatArray:
    """Return the disc heights that are drawn, as shares of normal, from normal down.

    Examples
    --------
    >>> heights = disc_heights()
    >>> heights[0].item(), heights[-1].item()
    (1.0, 0.5)
    """
    height = facet_joints.inputs["disc_height"]
    return np.linspace(float(height.high or 0), float(height.low or 0), 51)


def shares(lordosis: float, end: str = "") -> FloatArray:
    """Return the share of compression over `disc_heights` in per cent.

    Parameters
    ----------
    lordosis : float
        Posture from slightly flexed (0) to lordotic (1).
    end : {"", "_low", "_high"}
        The model's value or an end of its range.
    """
    results = [
        facet_joints.evaluate(disc_height=each, lordosis=lordosis) for each in disc_heights()
    ]
    return np.array([100 * result[f"compression_share{end}"] for result in results])


def facet_share_figure(narrow: bool = False) -> Figure:
    """Draw the share of compression in the facet joints for standing and slightly flexed.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    percent = 100 * disc_heights()
    with course_style():
        figure = Figure(figsize=(3.7, 4.0) if narrow else (7.2, 3.6), layout="constrained")
        axes: Axes = figure.subplots()
        axes.fill_between(
            percent, shares(1, "_low"), shares(1, "_high"), color=COLOURS["model"], alpha=0.18, lw=0
        )
        axes.plot(percent, shares(1), color=COLOURS["model"], lw=2.5)
        axes.plot(percent, shares(0), color=COLOURS["model"], lw=2.5, ls=(0, (5, 2)))
        axes.plot([100], [shares(1)[0]], color=COLOURS["ink"], marker="o", ms=7, clip_on=False)
        axes.set(xlim=(100, 50), ylim=(-2, _HIGHEST), yticks=range(0, _HIGHEST + 1, 20))
        axes.set_xlabel("disc height, % of normal")
        axes.set_title("Compression through the facet joints, %" if not narrow else
                       "Through the facet joints, %")  # fmt: skip
        _write_labels(axes, narrow)
    return figure


def _write_labels(axes: Axes, narrow: bool) -> None:
    """Write beside each mark what it is: no legend to look up."""
    style: dict[str, Any] = {"textcoords": "offset points", "annotation_clip": False}
    first, last = shares(1)[0], shares(1)[-1]
    axes.annotate(f"read: {first:.0f} %", (100, first), (8, -14), va="center", **style)
    axes.annotate("standing,\nlordotic", (50, last), (6, 0), va="center", **style)
    axes.annotate("slightly\nflexed", (50, shares(0)[-1]), (6, 4), va="center", **style)
    top = shares(1, "_high")[-1]
    words = "most reported" if narrow else "most reported, over an unusually narrow disc"
    axes.annotate(f"{words}: {top:.0f} %", (50, top), (-6, 6), ha="right", **style)


def facet_share_figure_alt() -> str:
    """Return the alternative text of `facet_share_figure`."""
    middle, low, high = shares(1), shares(1, "_low"), shares(1, "_high")
    return (
        "Line chart of the share of compression that passes through the facet joints, in per cent, "
        "over disc height from normal to half of it. Standing in lordosis: "
        f"{middle[0]:.0f} at normal height, range {low[0]:.0f} to {high[0]:.0f}; "
        f"{middle[-1]:.0f} over a narrowed disc, range {low[-1]:.0f} to {high[-1]:.0f}. "
        f"Slightly flexed: {shares(0)[0]:.0f} at every height."
    )
