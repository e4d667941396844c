"""How the facet joints stand at each level: seen from above, and as an angle with its sources."""

from __future__ import annotations

import math
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from spinestride.chapters.spine_anatomy.levels import LEVELS, readings
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import facet_joints

_SKELETONS, _SCANS = "masharawi2004", "jentzsch2013"
_NAMES = {
    _SKELETONS: "range of group means, 240 skeletons",
    _SCANS: "mean, 620 people scanned",
}
_BAND: dict[str, Any] = {"facecolor": COLOURS["measured"], "alpha": 0.3, "lw": 0}
_DOT: dict[str, Any] = {"color": COLOURS["ink"], "marker": "o", "ms": 7, "ls": ""}

#: What a surface near either end of the scale would stop, written near that end.
_ENDS = {
    77: "across the body: stops a forward slip",
    10: "front to back: stops a twist",
}

#: In units of the distance between columns: half the distance of the joints, half their length.
_APART, _HALF_LENGTH = 0.23, 0.22


def facet_orientation_figure(narrow: bool = False) -> Figure:
    """Draw the angle of the facet joints to the midsagittal plane, level by level.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.

    Returns
    -------
    matplotlib.figure.Figure
        Above, both joints of each level seen from above; below, the angle and its sources.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.4) if narrow else (7.2, 4.6), layout="constrained")
        ratios = [1, 9] if narrow else [1, 4]
        above, below = figure.subplots(2, 1, sharex=True, height_ratios=ratios)
        _draw_joints(above)
        above.set_title("From above, front at the top" if narrow else "Both joints from above")
        if not narrow:
            above.set_title("front at the top", loc="right", weight="normal", size=10)
        _draw_angles(below)
        below.set_title("Angle to the midsagittal plane")
        figure.legend(
            handles=[Patch(label=_NAMES[_SKELETONS], **_BAND),
                     Line2D([], [], label=_NAMES[_SCANS], **_DOT)],
            loc="outside lower left", ncols=1 if narrow else 2,
        )  # fmt: skip
    return figure


def _draw_joints(axes: Axes) -> None:
    axes.set(xlim=(-0.55, len(LEVELS) - 0.45), ylim=(-0.3, 0.3), aspect="equal")
    axes.axis("off")
    for place, level in enumerate(LEVELS):
        angle = math.radians(facet_joints.evaluate(level=level)["facet_orientation"])
        across, along = _HALF_LENGTH * math.sin(angle), _HALF_LENGTH * math.cos(angle)
        axes.plot([place, place], [-0.3, 0.3], color=COLOURS["control"], lw=1, ls=(0, (4, 3)))
        for side in (-1, 1):
            # A surface runs from the front and the middle to the back and the side.
            inner, outer = (place + side * (_APART + way * across) for way in (-1, 1))
            axes.plot(
                [inner, outer],
                [along, -along],
                color=COLOURS["ink"],
                lw=2.5,
                solid_capstyle="round",
            )


def _draw_angles(axes: Axes) -> None:
    axes.set(ylim=(0, 90), yticks=(0, 30, 45, 60, 90))
    axes.set_yticklabels(["0°\nsagittal", "30°", "45°", "60°", "90°\nfrontal"])
    axes.set_xticks(range(len(LEVELS)), LEVELS)
    axes.tick_params(axis="x", length=0)
    axes.set_axisbelow(True)
    for angle, words in _ENDS.items():
        axes.text(len(LEVELS) / 2 - 0.5, angle, words, ha="center", va="center",
                  color=COLOURS["ink-2"], size=9, style="italic")  # fmt: skip
    for reading in readings("facet_orientation", _SKELETONS):
        place = LEVELS.index(reading.level)
        size = (0.56, reading.high - reading.low)
        axes.add_patch(Rectangle((place - 0.28, reading.low), *size, **_BAND))
    for reading in readings("facet_orientation", _SCANS):
        axes.plot([LEVELS.index(reading.level)], [reading.low], **_DOT)


def facet_orientation_figure_alt() -> str:
    """Return the alternative text of `facet_orientation_figure`."""
    bars = ", ".join(
        f"{row.level} {row.low:.0f} to {row.high:.0f}"
        for row in readings("facet_orientation", _SKELETONS)
    )
    dots = ", ".join(f"{row.level} {row.low:.1f}" for row in readings("facet_orientation", _SCANS))
    return (
        "Two rows of drawings, one column a level. Above, the two facet joints seen from above: "
        "their surfaces run from the front and the middle to the back and the side, steeply at the "
        "upper levels and more across at the lower ones. Below, their angle to the midsagittal "
        f"plane in degrees; {_NAMES[_SKELETONS]}: {bars}; {_NAMES[_SCANS]}: {dots}."
    )
