"""Signed-distance primitives, negative inside, and their smooth unions.

A point set is a triple of arrays ``(x, y, z)`` that broadcast together; millimetres throughout.
Only one half of the body is ever modelled: z is the distance from the midsagittal plane, never
negative, so every shape is mirrored for free.

The distances are approximate (scaled ellipsoids, tapered capsules). That is enough for a level set:
only the zero surface, its gradient and the blending width matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from spine_mesh.dimensions import Array

Points = tuple[Array, Array, Array]
#: A point or a direction.
Vector = Array | Sequence[Any]
AXES: tuple[Vector, ...] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def unite(a: Array, b: Array, k: float = 0.0) -> Array:
    """Return the union; `k` is the width, mm, over which the two surfaces melt into each other."""
    if k <= 0:
        return np.minimum(a, b)
    h = np.maximum(k - np.abs(a - b), 0.0) / k
    return np.minimum(a, b) - h * h * (k / 4)


def intersect(a: Array, b: Array, k: float = 0.0) -> Array:
    """Return the intersection with edges rounded over the width `k`."""
    return -unite(-a, -b, k)


def subtract(a: Array, b: Array, k: float = 0.0) -> Array:
    """Return `a` without `b`."""
    return intersect(a, -b, k)


def smoothstep(low: npt.ArrayLike, high: npt.ArrayLike, x: npt.ArrayLike) -> Array:
    """Return 0 below `low`, 1 above `high`, smooth between."""
    low, high = np.asarray(low), np.asarray(high)
    t: Array = np.clip((np.asarray(x) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def unit(v: Vector) -> Array:
    """Return the vector at length 1."""
    array = np.asarray(v, dtype=float)
    length: Array = array / np.linalg.norm(array)
    return length


def at(origin: Array, x: float, y: float, z: float) -> Array:
    """Return a place beside another."""
    place: Array = origin + np.array([x, y, z])
    return place


def local(p: Points, origin: Vector, axes: Sequence[Vector]) -> Points:
    """Return the coordinates of points along three unit vectors, from `origin`."""
    q = [c - o for c, o in zip(p, origin, strict=True)]
    first, second, third = (q[0] * a[0] + q[1] * a[1] + q[2] * a[2] for a in axes)
    return first, second, third


def ellipsoid(p: Points, centre: Vector, radii: Vector, axes: Sequence[Vector] = AXES) -> Array:
    """Return the distance to an ellipsoid with its half axes along `axes`."""
    q = local(p, centre, axes)
    k0 = np.sqrt(sum((c / r) ** 2 for c, r in zip(q, radii, strict=True)))
    k1 = np.sqrt(sum((c / r**2) ** 2 for c, r in zip(q, radii, strict=True)))
    distance: Array = k0 * (k0 - 1) / np.maximum(k1, 1e-6)
    return distance


def capsule(  # noqa: PLR0917
    p: Points,
    a: Vector,
    b: Vector,
    ra: float,
    rb: float,
    thin: float = 1.0,
    across: Vector = AXES[0],
) -> Array:
    """Return the distance to a tapered rod from `a` to `b`, thinner along `across`."""
    a, b, n = np.asarray(a, float), np.asarray(b, float), unit(across)
    stretch = 1 / thin - 1
    ab = b - a
    ab = ab + stretch * (ab @ n) * n
    q = [c - o for c, o in zip(p, a, strict=True)]
    if stretch:
        off = stretch * (q[0] * n[0] + q[1] * n[1] + q[2] * n[2])
        q = [c + off * m for c, m in zip(q, n, strict=True)]
    t = np.clip((q[0] * ab[0] + q[1] * ab[1] + q[2] * ab[2]) / (ab @ ab), 0, 1)
    d = np.sqrt(sum((c - t * m) ** 2 for c, m in zip(q, ab, strict=True)))
    distance: Array = (d - (ra + (rb - ra) * t)) * (0.5 + 0.5 * thin)
    return distance


def _triangle(p: Points, a: Vector, b: Vector, c: Vector) -> Array:
    """Return the distance to a triangle without thickness."""
    a, b, c = (np.asarray(v, float) for v in (a, b, c))
    n = np.cross(b - a, c - a)
    inside: Array | bool = True
    edges: Array | float = np.inf
    for start, end in ((a, b), (b, c), (c, a)):
        edge = end - start
        q = [x - o for x, o in zip(p, start, strict=True)]
        side = np.cross(n, edge)
        inside = inside & (q[0] * side[0] + q[1] * side[1] + q[2] * side[2] >= 0)
        t = np.clip((q[0] * edge[0] + q[1] * edge[1] + q[2] * edge[2]) / (edge @ edge), 0, 1)
        edges = np.minimum(edges, sum((x - t * m) ** 2 for x, m in zip(q, edge, strict=True)))
    q = [x - o for x, o in zip(p, a, strict=True)]
    height = (q[0] * n[0] + q[1] * n[1] + q[2] * n[2]) ** 2 / (n @ n)
    distance: Array = np.sqrt(np.where(inside, height, edges))
    return distance


def plate(p: Points, corners: Sequence[Vector], radius: float) -> Array:
    """Return the distance to a rounded plate through corners; `radius` is half as thick."""
    fan = [_triangle(p, corners[0], *pair) for pair in pairwise(corners[1:])]
    distance: Array = np.minimum.reduce(fan) - radius
    return distance


def polygon(x: Array, y: Array, corners: npt.ArrayLike) -> Array:
    """Return the distance in the plane to a closed polygon, negative inside."""
    points = np.asarray(corners, float)
    best: Array | float = np.inf
    sign: Array | float = 1.0
    for v, w in zip(points, np.roll(points, 1, axis=0), strict=True):
        ex, ey = w - v
        qx, qy = x - v[0], y - v[1]
        t = np.clip((qx * ex + qy * ey) / (ex * ex + ey * ey), 0, 1)
        best = np.minimum(best, (qx - ex * t) ** 2 + (qy - ey * t) ** 2)
        above, below, left = y >= v[1], y < w[1], ex * qy > ey * qx
        flip = (above & below & left) | (~above & ~below & ~left)
        sign = np.where(flip, -sign, sign)
    distance: Array = sign * np.sqrt(best)
    return distance
