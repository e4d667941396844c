"""The sacrum as a level set. Frame: origin in the middle of its endplate, x forward, y up."""

from __future__ import annotations

from typing import Any

import numpy as np

from spine_mesh import distance as sd
from spine_mesh.dimensions import RIM, Array, bone
from spine_mesh.joints import joint_above
from spine_mesh.vertebra import endplate_radius

#: Midline of the front, from the promontory down: (height, forward), mm; as in the side view.
_FRONT = np.array(
    [
        (0, 16.6),
        (-11, 10.8),
        (-20, 6.6),
        (-30, 3.2),
        (-42, 0),
        (-54, -2),
        (-66, -2.2),
        (-77, -0.6),
        (-89, 3.4),
        (-97, 8.0),
        (-106, 10.6),
    ]
)
#: Midline of the back, without the crest.
_BACK = np.array(
    [
        (4, -30),
        (-6, -34.5),
        (-20, -38.5),
        (-34, -39),
        (-46, -37),
        (-58, -33),
        (-70, -27.5),
        (-80, -21.5),
        (-90, -14),
        (-98, -6),
        (-106, 1),
    ]
)
#: Half width by height: the wings, then the taper to the tip.
_HALF_WIDTH = np.array(
    [
        (4, 50),
        (-8, 52.5),
        (-18, 52),
        (-28, 48.5),
        (-38, 43.5),
        (-50, 36.5),
        (-60, 31),
        (-70, 27),
        (-80, 24),
        (-88, 20.5),
        (-94, 14),
        (-100, 9.5),
        (-106, 8),
    ]
)
#: Foramina, front: height, aside, radius.
_FORAMINA = ((-23, 16.5, 4.6), (-42, 15.0, 4.2), (-59, 13.0, 3.7), (-74, 11.0, 3.0))


def _by(table: Array, y: Any) -> Any:
    return np.interp(y, table[::-1, 0], table[::-1, 1])


def _smooth(table: Array, y: Array) -> Array:
    """Return the table as a curve without corners."""
    curve: Array = (_by(table, y - 4) + _by(table, y) * 2 + _by(table, y + 4)) / 4
    return curve


def _ridge(x: Array, middle: float, width: float) -> Array:
    return np.exp(-(((x - middle) / width) ** 2))


def _body(p: sd.Points) -> Array:
    """Return the distance to the body of S1 with its endplate and the promontory."""
    x, y, z = p
    d = bone("S1")
    a, b = d.body_depth_upper / 2, d.body_width_upper / 2
    front = _smooth(_FRONT, y)
    shift = np.where(y > -2, 0, (front - _smooth(_FRONT, -2 + 0 * y)) * 0.9)
    t = np.clip(-y / 26, 0, 1)
    b = b * (1 - 0.16 * t)
    a = a * (1 - 0.08 * t)
    u, v = (x - shift) / a, z / b
    rho = np.maximum(np.sqrt(u * u + v * v), 1e-4)
    reach = np.sqrt((x - shift) ** 2 + z * z) / rho
    ring = endplate_radius(u, v)
    waist = 1.4 * sd.smoothstep(-1.5, -9, y) * sd.smoothstep(-26, -12, y)
    side = (rho - ring) * reach + waist
    dish = d.dish_upper * (1 - sd.smoothstep(*RIM, rho / ring))
    return sd.intersect(sd.intersect(side, y + dish, 2.4), -30 - y, 4)


def solid(p: sd.Points) -> Array:  # noqa: PLR0915 - one line a feature
    """Return the signed distance to the sacrum."""
    x, y, z = p
    joint = joint_above("S1")
    half = _smooth(_HALF_WIDTH, y)
    front = _smooth(_FRONT, y)
    back = _smooth(_BACK, y)
    # The wings fall back from the promontory; below they are hollow from side to side.
    share = np.abs(z) / half
    wing = sd.smoothstep(-40, -6, y)
    front = (
        front
        - wing * (9 * sd.smoothstep(0.28, 0.6, share) + 12 * sd.smoothstep(0.5, 1.06, share))
        + (1 - wing) * 3.0 * sd.smoothstep(0.2, 1.0, share) * sd.smoothstep(-100, -70, y)
    )
    # Behind: groove beside the crest, low ridge, foramina, lateral ridge, rough side.
    low_end = sd.smoothstep(-102, -84, y)
    back = back + low_end * (
        1.9 * _ridge(share, 0.15, 0.08)
        - 0.4 * _ridge(share, 0.27, 0.06)
        + 1.5 * _ridge(share, 0.4, 0.09)
        + 1.6 * sd.smoothstep(0.4, 0.6, share)
        + (3 + 8 * wing) * sd.smoothstep(0.6, 1.05, share)
    )
    thick = sd.intersect((x - front) * 0.94, (back - x) * 0.9, 5)
    # Upper border of the wings: a step below the endplate, rising outwards, falling at the rim.
    top = -10.5 + 5.5 * sd.smoothstep(22, 40, z) - 7 * sd.smoothstep(40, 56, z) - 0.10 * (x + 4)
    slab = sd.intersect(thick, (z - half) * 0.9, 6)
    slab = sd.intersect(slab, y - top, 5)
    slab = sd.intersect(slab, -104 - y, 5)
    bone = sd.unite(slab, _body(p), 5)
    # Lines where the five bodies grew together.
    for height, depth in ((-31, 0.9), (-49, 0.8), (-66, 0.7), (-82, 0.6)):
        middle = _by(_FRONT, height)
        ridge = sd.capsule(p, (middle - 0.6, height, 0), (middle - 0.9, height, 9.5), 1.3, 1.0)
        bone = sd.unite(bone, ridge + 0.5 - depth * 0.5, 2.4)
    # Foramina in front, funnels towards the side, and smaller ones behind.
    for height, across, radius in _FORAMINA:
        near, far = _by(_FRONT, height), _by(_BACK, height)
        hole = sd.capsule(
            p,
            (near - 12, height + 2, across - 1),
            (near + 2, height - 0.5, across + 2.5),
            radius * 0.7,
            radius * 1.15,
        )
        groove = sd.capsule(
            p,
            (near - 1, height - 0.5, across + 2),
            (near - 4, height - 2, across + 0.2 * float(_by(_HALF_WIDTH, height))),
            radius * 0.85,
            radius * 0.4,
        )
        row = 0.4 * float(_by(_HALF_WIDTH, height))
        rear = sd.capsule(
            p,
            (far + 14, height, row - 2),
            (far + 1.5, height - 1, row + 0.5),
            radius * 0.62,
            radius * 0.95,
        )
        bone = sd.subtract(bone, hole, 3.0)
        bone = sd.subtract(bone, groove, 4.0)
        bone = sd.subtract(bone, rear, 3.4)
    # Crests: tubercles in the midline, lower ones in two rows on either side.
    for height, reach in ((-12, 8.6), (-27, 8.0), (-43, 6.6), (-58, 4.8), (-71, 2.8)):
        middle = float(_by(_BACK, height))
        tubercle = sd.capsule(
            p,
            (middle + 3, height + 4, 0),
            (middle - reach, height - 2.0, 0),
            5.0,
            3.1,
            0.68,
            (0, 0, 1),
        )
        bone = sd.unite(bone, tubercle, 5)
    crest = sd.plate(
        p,
        [(-36, -8, 0), (-41.5, -28, 0), (-39, -46, 0), (-33, -64, 0), (-28, -60, 0), (-30, -12, 0)],
        2.4,
    )
    bone = sd.unite(bone, crest, 4)
    for height in (-18, -33, -50, -65):
        half_here, middle = float(_by(_HALF_WIDTH, height)), float(_by(_BACK, height))
        ridge = sd.ellipsoid(p, (middle + 2.6, height, 0.27 * half_here), (2.4, 4.2, 2.4))
        lateral = sd.ellipsoid(p, (middle + 4.2, height + 2, 0.58 * half_here), (3.8, 5.4, 3.8))
        bone = sd.unite(sd.unite(bone, ridge, 4), lateral, 5)
    # The ear-shaped surface for the hip bone: a shallow field on either side.
    bone = sd.subtract(bone, sd.ellipsoid(p, (-8, -13, half + 2.4), (13.5, 11.5, 3.6)), 1.0)
    bone = sd.subtract(bone, sd.ellipsoid(p, (-13, -26, half + 2.6), (8.5, 17, 3.6)), 1.0)
    # Where the canal ends: a notch between two horns.
    bone = sd.subtract(bone, sd.capsule(p, (-20, -88, 0), (-2, -108, 0), 2.6, 4.4), 3.0)
    bone = sd.unite(bone, sd.capsule(p, (-19, -86, 5.4), (-9.5, -97, 5.6), 2.8, 2.2), 3.0)
    # Canal: open above, flat from front to back.
    canal = sd.intersect(
        sd.intersect(
            np.hypot((x + 25 + np.minimum(0, y + 12) * 0.1) / 0.62, z) * 0.72 - 10.6, -46 - y, 4
        ),
        y - 30,
        1,
    )
    bone = sd.subtract(bone, canal, 2.4)
    # Room for the spinous process of L5.
    bone = sd.subtract(bone, sd.ellipsoid(p, (-37, -1, 0), (8, 7, 9)), 2.0)
    # Articular processes for L5.
    process = joint.superior_process(p, 7.0)
    foot = joint.middle - joint.out * 4.0 - joint.up * (joint.half_height - 0.5)
    root = sd.capsule(p, (-27, -15, joint.middle[2] + 3.5), foot, 8.0, 6.0)
    process = sd.unite(process, root, 5)
    r, _, t = joint.place(p)
    room = np.maximum(r - joint.radius - joint.space / 2, np.abs(t) - joint.half_height - 5)
    process = sd.subtract(process, room, 1.0)
    process = sd.subtract(process, canal, 2.0)
    return sd.unite(bone, process, 4.5)


def anchors(_level: str = "S1") -> dict[str, tuple[float, ...]]:
    """Return where names point to, on the right half."""
    joint = joint_above("S1")
    return {
        "body": (12, -14, 12),
        "tag front": (6, -16, 0),
        "tag side": (-18, -16, 50),
        "tag back": (-40, -36, 9),
        "promontory": (17, -2, 0),
        "wing of the sacrum": (0, -10, 42),
        "superior articular process": tuple(joint.middle - joint.out * 6 + joint.up * 5),
        "median crest": (-49, -28, 0),
        "sacral canal": (-26, -6, 0),
    }
