"""Ambient occlusion of a vertex: how much of the sky over the surface is free."""

from __future__ import annotations

import numpy as np

from spine_mesh.dimensions import Array
from spine_mesh.meshing import Field


def _sphere(count: int) -> Array:
    """Return directions spread evenly over the sphere."""
    i = np.arange(count) + 0.5
    y = 1 - 2 * i / count
    turn = i * np.pi * (3 - np.sqrt(5))
    r = np.sqrt(1 - y * y)
    directions: Array = np.c_[r * np.cos(turn), y, r * np.sin(turn)]
    return directions


#: How far a ray looks, mm; how many rays, in how many steps; how soft the edge of a shadow is.
REACH, DIRECTIONS, STEPS, SOFTNESS = 34.0, 110, 18, 2.6


def open_sky(field: Field, points: Array, normals: Array) -> Array:
    """Return the share of the sky that is free, weighted by the cosine to the normal.

    The same directions serve every vertex, and a ray that passes close to a surface counts in part:
    both keep the result smooth over the mesh.
    """
    sky = _sphere(DIRECTIONS)
    cosine = normals @ sky.T
    vertex, ray = np.nonzero(cosine > 0.02)
    start = points[vertex] + normals[vertex] * 0.7
    way = sky[ray]
    free = np.ones(len(vertex))
    t = np.full(len(vertex), 0.9)
    alive = np.arange(len(vertex))
    for _ in range(STEPS):
        d = field.at(start[alive] + way[alive] * t[alive, None])
        free[alive] = np.minimum(free[alive], np.clip(SOFTNESS * d / t[alive] + 0.12, 0, 1))
        t[alive] += np.maximum(d, 0.9)
        alive = alive[(free[alive] > 0.01) & (t[alive] < REACH)]
        if not len(alive):
            break
    weight = cosine[vertex, ray]
    total = np.bincount(vertex, weight, len(points))
    share: Array = np.bincount(vertex, weight * free, len(points)) / np.maximum(total, 1e-6)
    return share
