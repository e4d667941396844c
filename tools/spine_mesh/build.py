"""Make the mesh of the spine; a step of ``make frontend``."""

from __future__ import annotations

import argparse
import base64
import gzip
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from spine_mesh import disc, nerves, sacrum, vertebra
from spine_mesh import distance as sd
from spine_mesh.dimensions import (
    BONES,
    JOINTS,
    VERTEBRAE,
    Array,
    below,
    bone,
    centres_of_turning,
    half_height,
    standing,
)
from spine_mesh.joints import joint_above, joint_below
from spine_mesh.meshing import Field, half_mesh
from spine_mesh.occlusion import open_sky
from spine_mesh.pack import Part, pack

MADE = 'The lumbar spine as a mesh. Built by "make frontend" from data/; do not edit.'
#: Grid of the marching cubes, mm; the sacrum is coarser.
STEP, SACRUM_STEP = 0.7, 0.875
#: Triangles of half a vertebra and of half the sacrum.
TRIANGLES, SACRUM_TRIANGLES = 1450, 1890
#: Names that point into a gap, and so are not drawn onto the surface.
HOLLOW = ("facet joint", "vertebral canal", "sacral canal")


def corners(level: str) -> tuple[Array, Array]:
    """Return two corners of a box round the right half of a bone, in its frame, mm."""
    if level == "S1":
        return np.array([-58.0, -112, 0]), np.array([24.0, 26, 60])
    d = bone(level)
    low = (-d.body_depth_upper / 2 - d.spine_reach - 5, -d.body_height_back / 2 - 31, 0)
    high = (d.body_depth_upper / 2 + 5, d.body_height_back / 2 + 19, d.transverse_span / 2 + 5)
    return np.array(low), np.array(high)


def solid(p: sd.Points, level: str) -> Array:
    """Return the signed distance to a bone in its own frame, mm; z is not negative."""
    return sacrum.solid(p) if level == "S1" else vertebra.solid(p, level)


def moved(points: Array, matrix: Array, *, direction: bool = False) -> Array:
    """Return points, or directions, through a 4 x 4 matrix."""
    turned: Array = points @ matrix[:3, :3].T
    return turned if direction else turned + matrix[:3, 3]


def calm(values: Array, faces: npt.NDArray[Any], rounds: int = 2) -> Array:
    """Average a value over neighbouring vertices, so that single vertices do not stand out."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    edges = np.concatenate([edges, edges[:, ::-1]])
    count = np.bincount(edges[:, 0], minlength=len(values))
    for _ in range(rounds):
        around = np.bincount(edges[:, 0], values[edges[:, 1]], len(values)) / np.maximum(count, 1)
        values = 0.55 * values + 0.45 * around
    return values


def _disc_slab(q: sd.Points, level: str) -> Array:
    """Return the distance to the disc under a vertebra, roughly: a slab."""
    d = bone(level)
    x, y, z = q
    y = y + half_height(d) + d.disc_height / 2
    u, v = x / (d.body_depth_lower / 2), z / (d.body_width_lower / 2)
    rho = np.maximum(np.sqrt(u * u + v * v), 1e-4)
    side = (rho - vertebra.endplate_radius(u, v)) * np.sqrt(x * x + z * z) / rho - 1
    slope = np.tan(np.radians(d.disc_wedge / 2)) * x
    slab: Array = np.maximum(side, np.abs(y) - d.disc_height / 2 - 1 - slope)
    return slab


def standing_field(step: float = 1.7) -> Field:
    """Return the standing spine with its discs in the world: what shades the whole."""
    low, high = np.array([-90.0, -118, 0]), np.array([52.0, 268, 60])
    axes = [np.arange(a, b, step, dtype=np.float32) for a, b in zip(low, high, strict=True)]
    values = np.full([len(axis) for axis in axes], 60, np.float32)
    for level in BONES:
        frame = standing()[level]
        a, b = corners(level)
        box = moved(np.array([[x, y, 0.0] for x in (a[0], b[0]) for y in (a[1], b[1])]), frame)
        first = np.maximum(0, ((box.min(axis=0) - 6 - low) / step).astype(int))
        last = ((box.max(axis=0) + 6 - low) / step).astype(int) + 2
        window = (slice(first[0], last[0]), slice(first[1], last[1]), slice(None))
        x, y, z = np.meshgrid(
            *[axis[part] for axis, part in zip(axes, window, strict=True)],
            indexing="ij",
            sparse=True,
        )
        m = np.linalg.inv(frame)
        q = (m[0, 0] * x + m[0, 1] * y + m[0, 3], m[1, 0] * x + m[1, 1] * y + m[1, 3], z)
        near = solid(q, level)
        if level != "S1":
            near = np.minimum(near, _disc_slab(q, level))
        values[window] = np.minimum(values[window], near)
    return Field(values, low, step)


def rounded(point: Array, digits: int = 2) -> list[float]:
    """Return a point as the header holds it, mm."""
    return [round(float(c), digits) for c in point]


def bone_part(level: str, whole: Field) -> tuple[Part, dict[str, list[float]]]:
    """Return the mesh of a bone, standing, and the places that its names point to."""
    frame, step = standing()[level], SACRUM_STEP if level == "S1" else STEP
    field = Field.of(lambda p: solid(p, level), *corners(level), step)
    vertices, faces, normals = half_mesh(field, SACRUM_TRIANGLES if level == "S1" else TRIANGLES)
    own = calm(open_sky(field, vertices, normals), faces)
    world, directions = moved(vertices, frame), moved(normals, frame, direction=True)
    total = calm(open_sky(whole, world, directions), faces)
    part = Part(level, "bone", world, faces, directions, own, np.minimum(total, own))
    places = {}
    for name, place in (sacrum if level == "S1" else vertebra).anchors(level).items():
        q = np.array([place], float)
        for _ in range(0 if name in HOLLOW else 6):
            q = q - field.gradient(q, step) * np.clip(field.at(q)[:, None], -2, 2)
        places[name] = rounded(moved(q, frame)[0])
    return part, places


def disc_part(level: str, whole: Field) -> tuple[Part, dict[str, list[float]]]:
    """Return the mesh of the disc under a vertebra, standing, and the place of its name."""
    v, f, n, follow, radial = disc.half_mesh(level)
    sky = open_sky(whole, v + n, n) ** 0.8
    name = JOINTS[VERTEBRAE.index(level)]
    part = Part(name, "disc", v, f, n, np.ones(len(v)), sky, radial, follow)
    return part, {"disc": rounded(v[np.argmax(v @ [0.75, 0, 0.66])])}


def nerve_part(joint: str) -> tuple[Part, dict[str, list[float]]]:
    """Return the dural sac and the roots at a joint, standing, and the places of their names."""
    (v, f, n, follow, place), names = nerves.half_mesh(joint)
    light = np.ones(len(v))  # the canal would darken what is to be seen in it
    part = Part(f"nerves {joint}", "nerve", v, f, n, light, 0.75 * light, place, follow)
    return part, {name: rounded(point) for name, point in names.items()}


def joint_header(level: str) -> dict[str, Any]:
    """Return how the joint under a vertebra turns, and its surface; standing in the world, mm."""
    frames, lower = standing(), below(level)
    forward, middle = centres_of_turning(level)
    return {
        "flexionCentre": rounded(forward, 3),
        "centre": rounded(middle, 3),
        "axis": rounded(sd.unit(frames[level][:3, 1] + frames[lower][:3, 1]), 4),
        "height": bone(level).disc_height,
        "facet": joint_below(level).standing(frames[lower]),
    }


def build() -> tuple[list[Part], dict[str, Any]]:
    """Return all parts, standing in the world, and the header that goes with them."""
    whole = standing_field()
    made = {level: bone_part(level, whole) for level in BONES}
    made |= {JOINTS[i]: disc_part(level, whole) for i, level in enumerate(VERTEBRAE)}
    made |= {f"nerves {joint}": nerve_part(joint) for joint in JOINTS}
    header = {
        "anchors": {name: places for name, (_, places) in made.items()},
        "joints": {JOINTS[i]: joint_header(level) for i, level in enumerate(VERTEBRAE)},
        "topFacet": joint_above("T12").standing(standing()["T12"]),
    }
    return [part for part, _ in made.values()], header


def script(data: bytes) -> str:
    """Return a classic script that leaves the packed mesh for the page: base64 of gzip."""
    text = base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()
    return f"/* {MADE} */\nglobalThis.spineMesh = '{text}';\n"


def main() -> None:
    """Build, pack, write."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("output", type=Path)
    output: Path = reader.parse_args().output
    output.write_text(script(pack(*build())), encoding="utf-8")


if __name__ == "__main__":
    main()
