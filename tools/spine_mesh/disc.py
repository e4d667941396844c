"""Discs as meshes of their own: a wall that bulges and two faces that fit the dished endplates."""

from __future__ import annotations

import numpy as np

from spine_mesh.dimensions import RIM, Array, below, bone, half_height, standing
from spine_mesh.distance import smoothstep
from spine_mesh.sheets import Sheet, joined, strip
from spine_mesh.vertebra import endplate_point

#: Bulge of the annulus beyond the rims, mm: in front and at the sides, behind. Schematic.
BULGE = (1.7, 0.9)
#: Segments round half a disc, rows of its wall, and the rings of a face from the middle to the rim.
AROUND, WALL, RINGS = 20, 5, (0.35, 0.62, 0.86, 0.965)


def _rim(level: str, *, upper: bool) -> tuple[float, float, float, float, float]:
    """Return of an endplate depth, width, height at mid depth, slope, and how deep it is dished."""
    d = bone(level)
    if level == "S1":
        return d.body_depth_upper, d.body_width_upper, 0.0, 0.0, -d.dish_upper
    rise = (d.body_height_front - d.body_height_back) / 4
    if upper:
        slope = rise / (d.body_depth_upper / 2)
        return d.body_depth_upper, d.body_width_upper, half_height(d), slope, -d.dish_upper
    slope = -rise / (d.body_depth_lower / 2)
    return d.body_depth_lower, d.body_width_lower, -half_height(d), slope, d.dish_lower


def _ring(level: str, angles: Array, scale: float, *, upper: bool) -> Array:
    """Return a ring of an endplate's surface, standing in the world."""
    depth, width, height, slope, deep = _rim(level, upper=upper)
    x, z = endplate_point(angles, depth * scale, width * scale)
    dish = deep * (1 - smoothstep(*RIM, scale))
    local = np.c_[x, height + slope * x + dish, z, np.ones_like(x)]
    ring: Array = (local @ standing()[level].T)[:, :3]
    ring[np.abs(ring[:, 2]) < 1e-6, 2] = 0.0
    return ring


def _sheet(rows: list[Array], follow: list[float], place: list[float], outside: Array) -> Sheet:
    """Return a sheet through rows of points; `outside` is a direction to which it looks."""
    n = len(rows[0])
    v = np.concatenate(rows)
    follows, places = np.repeat(follow, n), np.repeat(place, n)
    faces = strip(len(rows), n)
    corner = [v[faces[:, i]] for i in range(3)]
    area = np.cross(corner[1] - corner[0], corner[2] - corner[0])
    whole = np.linalg.norm(area, axis=1) > 1e-9  # the middle of a face is one point
    faces, area = faces[whole], area[whole]
    used, faces = np.unique(faces, return_inverse=True)
    faces, v, follows, places = faces.reshape(-1, 3), v[used], follows[used], places[used]
    normals = np.zeros_like(v)
    for i in range(3):
        np.add.at(normals, faces[:, i], area)
    normals[v[:, 2] == 0, 2] = 0.0  # with the mirror image
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    if np.sum(normals * (outside[used] if outside.ndim > 1 else outside)) < 0:
        faces, normals = faces[:, ::-1], -normals
    return v, faces, normals, follows, places


def _face(level: str, angles: Array, *, upper: bool) -> tuple[list[Array], Array]:
    """Return the rows of a face from its middle to its rim, and the direction it looks to."""
    frame = standing()[level]
    _, _, height, _, deep = _rim(level, upper=upper)
    middle = (frame @ np.array([0, height + deep, 0, 1]))[:3]
    rings = [_ring(level, angles, scale, upper=upper) for scale in RINGS]
    return [np.tile(middle, (len(angles), 1)), *rings], frame[:3, 1] * (-1 if upper else 1)


def half_mesh(level: str) -> Sheet:
    """Return the disc below a vertebra, one half, standing in the world; mm.

    The rim is a crease: wall and faces are sheets of their own.
    """
    angles = np.linspace(0, np.pi, AROUND + 1)
    top, up = _face(level, angles, upper=False)
    low, down = _face(below(level), angles, upper=True)
    first, last = top[-1], low[-1]
    centre = (first.mean(axis=0) + last.mean(axis=0)) / 2 * [1, 1, 0]
    across = (first - last).mean(axis=0) * [1, 1, 0]
    across /= np.linalg.norm(across)
    amount = BULGE[1] + (BULGE[0] - BULGE[1]) * smoothstep(-0.8, 0.2, np.cos(angles))
    wall, share = [], [1 - i / WALL for i in range(WALL + 1)]
    for v in share:
        q = last + (first - last) * v
        out = q - centre
        out -= np.outer(out @ across, across)
        out /= np.linalg.norm(out, axis=1, keepdims=True)
        wall.append(q + out * (amount * (4 * v * (1 - v)) ** 0.8)[:, None])
    outwards = np.concatenate(wall) - centre
    place = [0.0, *RINGS]
    sheets = (
        _sheet(top, [1.0] * len(top), place, up),
        _sheet(wall, share, [1.0] * len(wall), outwards),
        _sheet(low, [0.0] * len(low), place, down),
    )
    return joined(sheets)
