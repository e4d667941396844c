"""Disc pressures measured in one man beside those that the load model computes."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.chapters.load.postures import MEASURED, Posture
from spinestride.drawing.style import COLOURS, course_style

_CONVERSION = "range for pressure from force"
_ARM = "range for the lever arm"


def pressure_range(posture: Posture) -> tuple[float, float]:
    """Return the modelled pressure in MPa at the long and at the short end of the lever arm.

    Examples
    --------
    >>> low, high = pressure_range(MEASURED[0])
    >>> bool(low < high)
    True
    """
    arm = tables.parameters("lumbar-parameters")["extensor_arm"]
    low, high = (
        float(posture.results(extensor_arm=end or 0.0)["intradiscal_pressure"])
        for end in (arm.high, arm.low)
    )
    return low, high


def disc_pressure_figure(narrow: bool = False) -> Figure:
    """Draw measured and modelled pressure in four postures, each with the model's ranges.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the name of a posture stands above its marks.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.0) if narrow else (7.2, 3.2), layout="constrained")
        axes: Axes = figure.subplots()
        for place, posture in enumerate(MEASURED):
            _draw(axes, place, posture)
        if narrow:
            _write_names_above(axes)
        else:
            axes.set_yticks(range(len(MEASURED)), [posture.words for posture in MEASURED])
        axes.set_ylim(len(MEASURED) - 0.5, -0.7)
        axes.set_xlim(0, 3.4)
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
        axes.set_xlabel("pressure in the disc, MPa")
        handles, labels = axes.get_legend_handles_labels()
        found = dict(zip(labels, handles, strict=True))
        figure.legend(
            found.values(), found.keys(), loc="outside lower center", ncols=1 if narrow else 2
        )
    return figure


def _draw(axes: Axes, place: int, posture: Posture) -> None:
    result = posture.results()
    blue = COLOURS["model"]
    bars: tuple[tuple[float, float, dict[str, Any]], ...] = (
        (
            result["intradiscal_pressure_low"],
            result["intradiscal_pressure_high"],
            {"lw": 11, "alpha": 0.2, "label": _CONVERSION},
        ),
        (*pressure_range(posture), {"lw": 4, "alpha": 0.55, "label": _ARM}),
    )
    for low, high, how in bars:
        axes.plot((low, high), (place, place), color=blue, solid_capstyle="butt", **how)
    axes.plot(result["intradiscal_pressure"], place, "o", ms=7, color=blue, label="model")
    axes.plot(
        posture.measured.value or 0,
        place,
        "|",
        ms=20,
        mew=2.6,
        color=COLOURS["ink"],
        label="measured",
    )


def _write_names_above(axes: Axes) -> None:
    axes.set_yticks([])
    for place, posture in enumerate(MEASURED):
        axes.annotate(
            posture.words, (0.02, place - 0.3), xycoords=("axes fraction", "data"), size=9.5
        )


def disc_pressure_figure_alt() -> str:
    """Return the alternative text of `disc_pressure_figure`."""
    parts = []
    for posture in MEASURED:
        result = posture.results()
        low, high = pressure_range(posture)
        parts.append(
            f"{posture.words}: measured {posture.measured.value:.2f}, model "
            f"{result['intradiscal_pressure']:.2f}, {low:.2f} to {high:.2f} for the lever arm, "
            f"{result['intradiscal_pressure_low']:.2f} to "
            f"{result['intradiscal_pressure_high']:.2f} for the way from force to pressure"
        )
    return (
        "Dot chart of the pressure in a lumbar disc in megapascals, measured in one man and "
        f"computed by the model, in four postures. {'; '.join(parts)}."
    )
