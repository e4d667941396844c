"""The dural sac, which holds the cauda equina, and the nerve roots that leave it; schematic.

One part for each joint: the sac from the middle of the upper bone's canal to that of the lower one,
and the root that leaves under the upper bone's pedicle. So it bends with the two bones, as a disc.
"""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline

from spine_mesh.dimensions import BONES, JOINTS, VERTEBRAE, Array, bone, pedicle_top, standing
from spine_mesh.sheets import Sheet, joined, strip

#: Where the sac runs and ends in the sacrum, mm in its frame, and how much of its size is left.
SACRAL = ((-25.0, -8.0), (-19.0, -42.0))
TAPER = 0.45
#: Radius of a root, mm, from the sac to its end; it is widest at its ganglion, in the foramen.
ROOT = (1.6, 2.8, 1.7, 0.4)
#: Points round the half sac and along a segment; round a root and along it.
AROUND, ALONG = 10, 8
ROOT_AROUND, ROOT_ALONG = 7, 9


def _world(level: str, x: float, y: float, z: float = 0.0) -> Array:
    place: Array = standing()[level] @ np.array([x, y, z, 1.0])
    return place[:3]


def _axis() -> CubicSpline:
    """Return the middle line of the sac: 0 in the canal of T12, 6 in that of S1, 7 its end."""
    points = []
    for level in VERTEBRAE:
        d = bone(level)
        points.append(_world(level, -d.body_depth_upper / 2 - 0.48 * d.canal_depth, 0))
    points += [_world("S1", *place) for place in SACRAL]
    return CubicSpline(np.arange(len(points)), points)


def _tube(middle: Array, sizes: Array, around: Array) -> tuple[Array, Array]:
    """Return rings round a line, and their normals: `sizes` are half widths aside and in depth."""
    tangent = np.gradient(middle, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    aside = np.array([0.0, 0.0, 1.0]) - tangent * tangent[:, 2:]
    aside /= np.linalg.norm(aside, axis=1, keepdims=True)
    front = np.cross(aside, tangent) * -1
    s, c = np.sin(around)[None, :, None], np.cos(around)[None, :, None]
    wide, deep = sizes[:, None, :1], sizes[:, None, 1:]
    out = s * aside[:, None] * wide + c * front[:, None] * deep
    normals = s * aside[:, None] / wide + c * front[:, None] / deep
    normals /= np.linalg.norm(normals, axis=2, keepdims=True)
    rings: Array = middle[:, None] + out
    return rings, normals


def _outwards(rings: Array, normals: Array, follow: Array) -> Sheet:
    """Return a sheet whose triangles look the way of its normals."""
    rows, columns, _ = rings.shape
    v, n = rings.reshape(-1, 3), normals.reshape(-1, 3)
    faces = strip(rows, columns)
    a, b, c = (v[faces[:, i]] for i in range(3))
    if np.sum(np.cross(b - a, c - a) * n[faces[:, 0]]) < 0:
        faces = faces[:, ::-1]
    return v, faces, n, np.repeat(follow, columns), np.ones(len(v))


def _sac(index: int) -> list[Sheet]:
    """Return the half sac of a segment and the disc that closes it on top."""
    end = index + (2.0 if BONES[index + 1] == "S1" else 1.0)
    at = np.linspace(index, end, ALONG * (2 if end > index + 1 else 1) + 1)
    levels = [bone(level) for level in VERTEBRAE]
    table = np.array([(d.sac_width, d.sac_depth) for d in levels])
    known = np.arange(len(levels))
    sizes = np.c_[np.interp(at, known, table[:, 0]), np.interp(at, known, table[:, 1])] / 2
    sizes *= np.interp(at, [len(levels), len(levels) + 1], [1, TAPER])[:, None]
    around = np.linspace(0, np.pi, AROUND)
    rings, normals = _tube(np.asarray(_axis()(at)), sizes, around)
    rings[:, [0, -1], 2], normals[:, [0, -1], 2] = 0.0, 0.0
    follow = np.clip(1 - (at - index), 0, 1)
    up = rings[0].mean(axis=0) - rings[1].mean(axis=0)
    up = up * [1, 1, 0] / np.linalg.norm(up * [1, 1, 0])
    middle = np.tile(np.asarray(_axis()(float(index))) * [1, 1, 0], (AROUND, 1))
    top = np.stack([middle, rings[0]])
    lid = _outwards(top, np.tile(up, (2, AROUND, 1)), np.ones(2))
    return [_outwards(rings, normals, follow), lid]


def _root(index: int) -> Sheet:
    """Return the root that leaves under the pedicle of the upper bone, on the right."""
    level = VERTEBRAE[index]
    d = bone(level)
    rear, aside = -d.body_depth_upper / 2, d.canal_width / 2
    under = pedicle_top(d) - d.pedicle_height
    start = np.asarray(_axis()(index + 0.05)) + np.array([0, 0, d.sac_width / 2 - 1.5])
    way = np.array(
        [
            start,
            _world(level, rear - 6.0, under - 4.5, aside + 1.5),
            _world(level, rear - 3.0, under - 9.0, aside + 9),
            _world(level, rear + 3.0, under - 19, aside + 17),
        ]
    )
    at = np.linspace(0, len(way) - 1, ROOT_ALONG)
    radius = np.interp(at, np.arange(len(ROOT)), ROOT)
    around = np.linspace(0, 2 * np.pi, ROOT_AROUND)
    rings, normals = _tube(CubicSpline(np.arange(len(way)), way)(at), np.c_[radius, radius], around)
    return _outwards(rings, normals, np.ones(ROOT_ALONG))


def half_mesh(joint: str) -> tuple[Sheet, dict[str, Array]]:
    """Return the sac and the root of a segment, one half, standing; and where their names point."""
    index = JOINTS.index(joint)
    sheets = [*_sac(index), _root(index)]
    side = sheets[0][0].reshape(-1, AROUND, 3)[0, AROUND // 2]
    root = sheets[-1][0].reshape(ROOT_ALONG, ROOT_AROUND, 3)[-3].mean(axis=0)
    return joined(sheets), {"dural sac": side, "nerve root": root}
