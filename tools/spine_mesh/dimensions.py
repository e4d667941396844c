"""Sizes of bones and joints from `data/`, and how the bones stand on each other.

Every size is a row of ``data/vertebra-dimensions.csv`` or ``data/vertebra-shapes.csv``, which give
its unit, population, source and mark; the angle of a joint's surface and the ranges of motion are
those of the model `lumbar_motion`. Millimetres and degrees throughout.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from types import SimpleNamespace

import numpy as np
import numpy.typing as npt

from spinestride import tables
from spinestride.models import lumbar_motion

Array = npt.NDArray[np.float64]

BONES = ("T12", "L1", "L2", "L3", "L4", "L5", "S1")
VERTEBRAE = BONES[:-1]
JOINTS = ("T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1")
#: From the rear upper rim of a body down to its pedicle, mm; schematic, as in the flat side view.
PEDICLE_DROP = 3.6
#: Where the dish of an endplate begins and ends, as shares of the way from its middle to its rim.
RIM = (0.62, 0.86)


@cache
def bone(level: str) -> SimpleNamespace:
    """Return everything that sizes one bone, its disc and its joint below included.

    Parameters
    ----------
    level : str
        One of `BONES`; the sacrum has the sizes of its endplate alone.

    Returns
    -------
    types.SimpleNamespace
        One attribute for each row, mm or degrees, and `level`.
    """
    rows: Sequence[tables.VertebraDimension | tables.VertebraShape] = (
        *tables.vertebra_dimensions(),
        *tables.vertebra_shapes(),
    )
    sizes = {row.quantity: row.value for row in rows if row.vertebra == level}
    return SimpleNamespace(level=level, **sizes)


def below(level: str) -> str:
    """Return the bone under a vertebra."""
    return BONES[BONES.index(level) + 1]


@cache
def facet_orientation(joint: str) -> float:
    """Return the angle of a joint's surface to the midsagittal plane, degrees."""
    at = float(JOINTS.index(joint))
    return float(lumbar_motion.evaluate(level=at)["facet_orientation"])


# ---- frames: origin in the middle of a body, x forward, y up, z to the person's right ----------


def rigid(degrees: float = 0.0, x: float = 0.0, y: float = 0.0) -> Array:
    """Return a 4 x 4 matrix: turn clockwise as seen from the right (bend forward), then shift."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    matrix = np.eye(4)
    matrix[:2, :2] = [[c, s], [-s, c]]
    matrix[:2, 3] = x, y
    return matrix


def half_height(d: SimpleNamespace) -> float:
    """Return half the mean height of a body, mm."""
    return float(d.body_height_front + d.body_height_back) / 4


def pedicle_top(d: SimpleNamespace) -> float:
    """Return how high the upper border of the pedicle lies in the bone's own frame, mm."""
    return float(d.body_height_back) / 2 - PEDICLE_DROP


def _half_wedge(d: SimpleNamespace) -> float:
    rise = (d.body_height_front - d.body_height_back) / 2
    return float(np.degrees(np.arctan2(rise, (d.body_depth_upper + d.body_depth_lower) / 2)))


def seat(level: str) -> float:
    """Return how high the upper endplate of a bone lies in its own frame, mm."""
    return 0.0 if level == "S1" else half_height(bone(level))


@cache
def link(level: str) -> Array:
    """Return the matrix from a vertebra's frame to that of the bone under it, standing."""
    d, lower = bone(level), below(level)
    tilt = 0.0 if lower == "S1" else _half_wedge(bone(lower))
    return (
        rigid(-tilt, 0, seat(lower))
        @ rigid(-d.disc_wedge / 2)
        @ rigid(0, 0, d.disc_height)
        @ rigid(-d.disc_wedge / 2)
        @ rigid(-_half_wedge(d))
        @ rigid(0, 0, half_height(d))
    )


@cache
def standing() -> dict[str, Array]:
    """Return each bone's frame to the world, whose origin is in the disc of L5-S1."""
    d = bone("L5")
    tilt = tables.parameters("lumbar-parameters")["disc_tilt"].value
    matrix = rigid(tilt) @ rigid(0, 0, -d.disc_height / 2) @ rigid(d.disc_wedge / 2)
    frames = {"S1": matrix}
    for level in reversed(VERTEBRAE):
        matrix = matrix @ link(level)
        frames[level] = matrix
    return frames


def centres_of_turning(level: str) -> tuple[Array, Array]:
    """Return in the world the centre for bending forward, and that for side bending and twist.

    The first lies in the rear half of the disc just under the lower endplate, as in the side view
    of the flat drawings; the second in the middle of the disc.
    """
    lower = below(level)
    matrix, height = standing()[lower], seat(lower)
    forward = matrix @ np.array([-5, height - 2, 0, 1])
    middle = matrix @ np.array([0, height + bone(level).disc_height / 2, 0, 1])
    return forward[:3], middle[:3]
