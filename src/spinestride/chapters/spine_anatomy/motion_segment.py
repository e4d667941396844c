"""The parts of a lumbar motion segment, drawn from the side and from above; a schematic drawing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse, PathPatch
from matplotlib.path import Path

from spinestride.drawing.style import COLOURS, course_style

Points = Sequence[tuple[float, float]]

_BONE: dict[str, Any] = {
    "facecolor": COLOURS["bone"], "edgecolor": COLOURS["bone-line"], "lw": 1.4,
}  # fmt: skip
_DISC: dict[str, Any] = {
    "facecolor": COLOURS["disc"], "edgecolor": COLOURS["disc-text"], "lw": 1.2,
}  # fmt: skip
_LIGAMENT: dict[str, Any] = {"color": COLOURS["control"], "alpha": 0.75, "solid_capstyle": "round"}

#: Schematic outlines in millimetres. From the side the front is at the right, and the origin is the
#: lower back corner of a vertebral body.
_BODY: Points = (
    (0, 0), (17, 1), (36, 0), (34, 13), (36, 27), (17, 26), (0, 27), (1.5, 13),
)  # fmt: skip
_ARCH: Points = (
    (2, 24), (-8, 25), (-10, 33), (-13, 38), (-16, 33), (-15, 24), (-21, 20), (-34, 19),
    (-49, 15), (-49, 2), (-36, 1), (-24, 4), (-20, -8), (-16, -9), (-14, 2), (-11, 12), (2, 12),
)  # fmt: skip
#: Both views have the same scale: millimetres from their left to their right edge.
_ACROSS = (-56, 68)
_ALIGNED = {"left": "right", "middle": "center", "right": "left"}
#: Body, disc and body: height of one step from a vertebra to the next.
_BODY_HEIGHT, _DISC_HEIGHT = 27, 10
_STEP = _BODY_HEIGHT + _DISC_HEIGHT

#: From above the front is at the top, and the origin is the middle of the back of the body. Only
#: the right half is written down.
_ARCH_HALF: Points = (
    (0, -17), (8, -14), (13, -6), (13, 4), (22, 4), (24, -6), (46, -9), (47, -15), (28, -18),
    (28, -24), (21, -27), (17, -23), (12, -29), (4, -34), (4, -58), (0, -60),
)  # fmt: skip
#: The joint surface of the right superior process, from its front to its back.
_SURFACE: Points = ((14.5, -15.5), (20.5, -22.5))


def motion_segment_figure(narrow: bool = False) -> Figure:
    """Draw two vertebrae with their disc from the side, and a vertebra from above.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one view above the other.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 6.7) if narrow else (7.2, 3.5), layout="constrained")
        panels = figure.subplots(2, 1) if narrow else figure.subplots(1, 2)
        for axes, title, draw in zip(
            panels, ("From the side", "From above"), (_draw_side, _draw_above), strict=True
        ):
            axes.axis("off")
            axes.set(aspect="equal", title=title)
            draw(axes)
    return figure


def motion_segment_figure_alt() -> str:
    """Return the alternative text of `motion_segment_figure`."""
    return (
        "Schematic drawing in two views. From the side, front at the right: two vertebral bodies "
        "with a disc between them; behind each body a pedicle, a facet joint where the processes "
        "of the two vertebrae meet, and a spinous process; between the pedicles the foramen, with "
        "a nerve in it; ligaments along the front and the back of the bodies and between the "
        "spinous processes. From above, front at the top: the disc with its nucleus inside the "
        "rings of the annulus; behind it the vertebral canal, closed by pedicles and laminae, with "
        "a transverse process and a facet surface on either side and the spinous process behind."
    )


def _smooth(points: Iterable[tuple[float, float]], shift: tuple[float, float] = (0, 0)) -> Path:
    """Return a closed outline that is rounded at its points."""
    corners = np.asarray(list(points)) + shift
    middles = (corners + np.roll(corners, -1, axis=0)) / 2
    vertices = [middles[-1]]
    for corner, middle in zip(corners, middles, strict=True):
        vertices += [corner, middle]
    return Path(vertices, [Path.MOVETO, *[Path.CURVE3] * (len(vertices) - 1)])


def _draw_side(axes: Axes) -> None:
    axes.set(xlim=_ACROSS, ylim=(-20, 82))
    axes.plot([-48.5, -48.5], [8, 46], lw=3, **_LIGAMENT)
    for shift in (0, _STEP):
        axes.add_patch(PathPatch(_smooth(_ARCH, (0, shift)), **_BONE))
    axes.add_patch(
        PathPatch(
            _smooth(((0, 27), (18, 26), (36, 27), (39, 32), (36, 37), (18, 38), (0, 37), (-2, 32))),
            **_DISC,
        )
    )
    for shift in (0, _STEP):
        axes.add_patch(PathPatch(_smooth(_BODY, (0, shift)), **_BONE))
    axes.plot([38.5, 38.5], [-4, 68], lw=3, **_LIGAMENT)
    axes.plot([-1.5, -1.5], [-4, 68], lw=2, **_LIGAMENT)
    axes.plot([-15.6, -15.2], [29.5, 37], color=COLOURS["disc-text"], lw=2.5)
    axes.add_patch(
        Ellipse((-6.5, 44), 6, 7, facecolor=COLOURS["card"], edgecolor=COLOURS["ink-2"], lw=1.4)
    )
    _write(axes, "vertebral\nbody", (18, 50.5))
    _write(axes, "spinous\nprocess", (-35, 10))
    _label(axes, "disc", (38, 32), (46, 34), colour=COLOURS["disc-text"])
    _label(axes, "endplate", (32, 26.6), (46, 19))
    _label(axes, "ligament", (38.5, 60), (46, 60))
    _label(axes, "pedicle", (-5, 56), (-6, 76), side="middle")
    _label(axes, "foramen,\nwith a nerve", (-7, 41), (-1, -14), side="middle")
    _label(axes, "facet\njoint", (-15.4, 33), (-24, 28), colour=COLOURS["disc-text"], side="left")


def _draw_above(axes: Axes) -> None:
    axes.set(xlim=_ACROSS, ylim=(-62, 40))
    left = [(-x, y) for x, y in reversed(_ARCH_HALF)]
    axes.add_patch(PathPatch(_smooth([*_ARCH_HALF, *left]), **_BONE))
    body = ((0, 2), (14, 0), (25, 8), (24, 26), (12, 36), (0, 37))
    outline = [*body, *((-x, y) for x, y in reversed(body))]
    axes.add_patch(PathPatch(_smooth(outline), **_DISC))
    centre = np.array((0, 18.5))
    for share in (0.86, 0.72):
        ring = [tuple(centre + share * (np.array(point) - centre)) for point in outline]
        axes.add_patch(PathPatch(_smooth(ring), fill=False, ec=COLOURS["card"], lw=1, alpha=0.7))
    axes.add_patch(Ellipse((0, 16), 24, 17, facecolor=COLOURS["card"], alpha=0.75, lw=0))
    for side in (-1, 1):
        axes.plot(
            [side * x for x, _ in _SURFACE],
            [y for _, y in _SURFACE],
            color=COLOURS["disc-text"],
            lw=2.5,
        )
    _write(axes, "nucleus", (0, 16))
    _write(axes, "canal", (0, -6.5))
    _label(axes, "annulus", (21.5, 20), (36, 30), colour=COLOURS["disc-text"])
    _label(axes, "pedicle", (16, 1), (36, 10))
    _label(axes, "lamina", (9, -26), (34, -34))
    _label(axes, "transverse\nprocess", (-38, -11), (-40, 8), side="middle")
    _label(axes, "facet\nsurface", (-18, -20), (-36, -34), colour=COLOURS["disc-text"], side="left")
    _label(axes, "spinous\nprocess", (2, -50), (16, -52))


def _write(axes: Axes, words: str, place: tuple[float, float]) -> None:
    """Write a name on the part itself."""
    axes.text(*place, words, size=9.5, ha="center", va="center", linespacing=1.05)


def _label(
    axes: Axes,
    words: str,
    at: tuple[float, float],
    place: tuple[float, float],
    *,
    colour: str = COLOURS["ink"],
    side: str = "right",
) -> None:
    """Write a name beside its part, with a leader; `side` is where the name stands."""
    axes.annotate(
        words,
        at,
        place,
        color=colour,
        size=9.5,
        ha=_ALIGNED[side],
        va="center",
        arrowprops={"arrowstyle": "-", "color": COLOURS["ink-2"], "lw": 0.9, "shrinkB": 0},
    )
