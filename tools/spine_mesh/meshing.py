"""From a level set to a light mesh of one half: marching cubes, simplification, normals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyfqmr
from scipy.ndimage import map_coordinates
from skimage.measure import marching_cubes

from spine_mesh.dimensions import Array
from spine_mesh.distance import Points


@dataclass
class Field:
    """A level set sampled on a grid of the half z >= 0."""

    values: npt.NDArray[np.float32]
    origin: Array
    step: float

    @classmethod
    def of(cls, function: Callable[[Points], Array], low: Array, high: Array, step: float) -> Field:
        """Sample `function` between two corners; the grid starts in the plane z = 0."""
        axes = [
            np.arange(a, b + step, step, dtype=np.float32) for a, b in zip(low, high, strict=True)
        ]
        grid = np.meshgrid(*axes, indexing="ij", sparse=True)
        return cls(
            np.asarray(function((grid[0], grid[1], grid[2])), np.float32),
            np.array([a[0] for a in axes]),
            step,
        )

    def at(self, points: Array) -> Array:
        """Return values at points; z is mirrored, and outside the grid the way to it counts."""
        q = (np.c_[points[:, :2], np.abs(points[:, 2])] - self.origin) / self.step
        inside = np.clip(q, 0, np.array(self.values.shape) - 1)
        away = np.linalg.norm(q - inside, axis=1) * self.step
        values: Array = map_coordinates(self.values, inside.T, order=1, mode="nearest") + away
        return values

    def gradient(self, points: Array, reach: float) -> Array:
        """Return the unit gradient by central differences over `reach` mm."""
        g = np.empty_like(points)
        for axis in range(3):
            shift = np.zeros(3)
            shift[axis] = reach
            g[:, axis] = self.at(points + shift) - self.at(points - shift)
        unit: Array = g / np.maximum(np.linalg.norm(g, axis=1, keepdims=True), 1e-9)
        return unit


def half_mesh(field: Field, triangles: int) -> tuple[Array, npt.NDArray[Any], Array]:
    """Return vertices and triangles of one half, open in the plane z = 0.

    The half is first closed with a flat cap, so that simplification keeps the edge in the plane;
    then the cap is taken off and the edge set to z = 0 exactly.
    """
    closed = np.pad(field.values, ((1, 1), (1, 1), (1, 1)), constant_values=1e3)
    vertices, faces, _, _ = marching_cubes(  # type: ignore[no-untyped-call]
        closed, 0.0, spacing=(field.step,) * 3
    )
    vertices = vertices + field.origin - field.step
    faces = faces[:, ::-1]
    budget = triangles + max(40, int(0.12 * triangles))
    simple = pyfqmr.Simplify()
    simple.setMesh(vertices.astype(np.float64), faces.astype(np.int32))
    simple.simplify_mesh(
        target_count=min(budget, len(faces)),
        max_iterations=1500,
        aggressiveness=3,
        preserve_border=False,
        verbose=False,
    )
    vertices, faces, _ = simple.getMesh()
    flat = vertices[:, 2] < 0.12
    faces = faces[~np.all(flat[faces], axis=1)]
    vertices[flat, 2] = 0.0
    used = np.unique(faces)
    renumber = np.full(len(vertices), -1)
    renumber[used] = np.arange(len(used))
    vertices, faces = vertices[used], renumber[faces]
    on_edge = vertices[:, 2] == 0
    for _ in range(2):  # back onto the surface
        n = field.gradient(vertices, field.step)
        vertices = vertices - n * np.clip(field.at(vertices), -0.5, 0.5)[:, None] * 0.8
        vertices[on_edge, 2] = 0.0
    normals = field.gradient(vertices, field.step * 1.2)
    normals[on_edge, 2] = 0.0
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    # Triangles must face outwards.
    a, b, c = (vertices[faces[:, i]] for i in range(3))
    facing = np.einsum("ij,ij->i", np.cross(b - a, c - a), normals[faces].sum(axis=1))
    if np.median(facing) < 0:
        faces = faces[:, ::-1]
    return vertices, faces, normals
