"""How far each lumbar level moves in three directions, source by source, on one scale."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.lines import Line2D

from spinestride.chapters.spine_anatomy.levels import LUMBAR_LEVELS, Reading, readings
from spinestride.drawing.style import COLOURS, course_style

#: Quantity: title of its panel, the same in the alternative text.
MOTIONS = {
    "flexion_extension": "Bending forward and back",
    "lateral_bending": "Bending to one side",
    "axial_rotation": "Twisting to one side",
}

_PEARCY: dict[str, Any] = {"color": COLOURS["measured"], "marker": "s", "ms": 6, "ls": ""}
#: Source: name in the legend and in the alternative text, how it is drawn, row above the middle.
_SOURCES: dict[str, tuple[str, dict[str, Any], float]] = {
    "whitepanjabi1990": (
        "White and Panjabi, textbook (not verified)",
        {
            "markeredgecolor": COLOURS["ink"], "markerfacecolor": COLOURS["card"],
            "marker": "o", "ms": 6.5, "ls": "", "mew": 1.5,
        },
        -0.28,
    ),
    "pearcy1984": ("Pearcy, radiographs", _PEARCY, 0.04),
    "pearcytibrewal1984": ("Pearcy, radiographs", _PEARCY, 0.04),
    "fujii2007": (
        "Fujii, magnetic resonance, range",
        {"color": COLOURS["measured"], "lw": 2, "marker": "|", "ms": 8, "mew": 2},
        0.33,
    ),
}  # fmt: skip

_HIGHEST = 20


def range_of_motion_figure(narrow: bool = False) -> Figure:
    """Draw the range of motion of the five lumbar levels, one panel a direction.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the panels stand one above the other.

    Returns
    -------
    matplotlib.figure.Figure
        Three panels with the same scale, so that their lengths can be compared.
    """
    layout = ConstrainedLayoutEngine(wspace=0.06)
    with course_style():
        figure = Figure(figsize=(3.7, 8.4) if narrow else (7.2, 4.0), layout=layout)
        panels = figure.subplots(3, 1) if narrow else figure.subplots(1, 3, sharey=True)
        for axes, (quantity, title) in zip(panels, MOTIONS.items(), strict=True):
            _draw_motion(axes, quantity)
            axes.set_title(title if narrow else title.replace("ing ", "ing\n", 1))
        panels[-1 if narrow else 1].set_xlabel("degrees")
        figure.legend(handles=_handles(), loc="outside lower left", ncols=1 if narrow else 2)
    return figure


def _draw_motion(axes: Axes, quantity: str) -> None:
    axes.set(xlim=(0, _HIGHEST), xticks=range(0, _HIGHEST + 1, 5), ylim=(4.6, -0.6))
    axes.set_yticks(range(len(LUMBAR_LEVELS)), LUMBAR_LEVELS)
    axes.grid(visible=False, axis="y")
    axes.grid(visible=True, axis="x")
    axes.set_axisbelow(True)
    for below in range(1, len(LUMBAR_LEVELS)):
        axes.axhline(below - 0.5, color=COLOURS["grid"], lw=1)
    for source, (_, style, offset) in _SOURCES.items():
        for reading in readings(quantity, source):
            if reading.level not in LUMBAR_LEVELS:
                continue
            place = LUMBAR_LEVELS.index(reading.level) + offset
            ends = [reading.low, reading.high] if reading.value is None else [reading.value]
            axes.plot(ends, [place] * len(ends), **style)


def _handles() -> list[Line2D]:
    """Return one entry a name: the two papers by Pearcy share theirs."""
    styles = {name: style for name, style, _ in _SOURCES.values()}
    return [Line2D([], [], label=name, **style) for name, style in styles.items()]


def range_of_motion_figure_alt() -> str:
    """Return the alternative text of `range_of_motion_figure`."""
    panels = ". ".join(f"{title}: {_spoken(quantity)}" for quantity, title in MOTIONS.items())
    return (
        f"Three charts with one scale from 0 to {_HIGHEST} degrees, levels {LUMBAR_LEVELS[0]} at "
        f"the top to {LUMBAR_LEVELS[-1]} at the foot. {panels}."
    )


def _spoken(quantity: str) -> str:
    parts = []
    for source, (name, *_) in _SOURCES.items():
        found = [row for row in readings(quantity, source) if row.level in LUMBAR_LEVELS]
        if found:
            parts.append(f"{name}, {', '.join(_spoken_numbers(found))}")
    return "; ".join(parts)


def _spoken_numbers(found: list[Reading]) -> list[str]:
    if all(row.value is None for row in found):
        return [f"{min(row.low for row in found):g} to {max(row.high for row in found):g}"]
    return [f"{row.value:g} at {row.level}" for row in found]
