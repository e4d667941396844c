"""The committed mesh of the spine is as large as the tables say, closed, and free of collisions."""

from __future__ import annotations

import base64
import gzip
import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from spine_mesh.build import solid
from spine_mesh.dimensions import (
    BONES,
    JOINTS,
    VERTEBRAE,
    below,
    bone,
    centres_of_turning,
    half_height,
    pedicle_top,
    standing,
)
from spine_mesh.pack import unpack

from spinestride.explorers.still import STATIC
from spinestride.models import lumbar_motion

SCRIPT = (STATIC / "spine-mesh.js").read_text(encoding="utf-8")
PARTS, HEAD = unpack(gzip.decompress(base64.b64decode(re.findall(r"'([^']+)'", SCRIPT)[0])))
X, Y, Z = range(3)
#: mm; the reach of a ray to either side of its line, so that it meets no edge.
ASIDE = 0.6
#: How far bones may run into each other, mm: standing, and at the end of a range, which knows none.
TOUCHING, OVERLAPPING = 0.5, 1.5


def vertices_of(level: str) -> np.ndarray:
    """The vertices of the right half of a bone in its own frame."""
    back = np.linalg.inv(standing()[level])
    return PARTS[level].vertices @ back[:3, :3].T + back[:3, 3]


def crossings(level: str, point: tuple[float, float, float], axis: int) -> np.ndarray:
    """Where a line along an axis meets the surface of a bone, in the bone's own frame."""
    v, faces = vertices_of(level), PARTS[level].faces
    across = [i for i in range(3) if i != axis]
    a, b, c = (v[faces[:, i]] for i in range(3))
    e, f, d = ((p - a)[:, across] for p in (b, c, np.asarray(point, float)))
    area = e[:, 0] * f[:, 1] - e[:, 1] * f[:, 0]
    area[area == 0] = np.nan
    s = (d[:, 0] * f[:, 1] - d[:, 1] * f[:, 0]) / area
    t = (e[:, 0] * d[:, 1] - e[:, 1] * d[:, 0]) / area
    hit = (s >= 0) & (t >= 0) & (s + t <= 1)
    at = a[:, axis] + s * (b - a)[:, axis] + t * (c - a)[:, axis]
    return np.sort(at[hit])


def rims(d: SimpleNamespace) -> np.ndarray:
    """Heights near the upper rim of a body, at which its width and depth are greatest."""
    return np.arange(half_height(d) - 4, half_height(d) - 0.5, 0.25)


def pedicle_middle(d: SimpleNamespace) -> float:
    return pedicle_top(d) - float(d.pedicle_height) / 2


def width(level: str, side: int) -> float:
    d = bone(level)
    return 2 * max(crossings(level, (3, side * y, 0), Z).max() for y in rims(d))


def depth(level: str) -> float:
    """In the midline."""
    return max(np.diff(crossings(level, (0, y, ASIDE), X)[-2:])[0] for y in rims(bone(level)))


def front_height(level: str) -> float:
    """Just behind the rounded front rim, and on by the wedge of the body."""
    d, behind = bone(level), 2.4
    ends = crossings(level, (d.body_depth_upper / 2 - behind, 0, ASIDE), Y)
    wedge = (d.body_height_front - d.body_height_back) / d.body_depth_upper
    return float(ends[-1] - ends[0] + behind * wedge)


def canal_depth(level: str) -> float:
    """In the midline, from the body's rear wall to the lamina, under the middle of the pedicle."""
    walls = crossings(level, (0, pedicle_middle(bone(level)) - 3, ASIDE), X)
    return float(walls[-2] - walls[-3])


def canal_width(level: str) -> float:
    d = bone(level)
    return float(2 * crossings(level, (-d.body_depth_upper / 2 - 4, pedicle_middle(d), 0), Z)[0])


def pedicle_width(level: str) -> float:
    d = bone(level)
    walls = crossings(level, (-d.body_depth_upper / 2 - 4, pedicle_middle(d), 0), Z)
    return float(walls[1] - walls[0]) * np.cos(np.radians(d.pedicle_splay))


MEASURES: dict[str, tuple[Callable[[str], float], float]] = {
    "body_width_upper": (lambda level: width(level, 1), 0.5),
    "body_width_lower": (lambda level: width(level, -1), 0.5),
    "body_depth_upper": (depth, 0.5),
    "body_height_front": (front_height, 0.5),
    "transverse_span": (lambda level: float(2 * vertices_of(level)[:, Z].max()), 0.5),
    "canal_depth": (canal_depth, 0.5),
    "canal_width": (canal_width, 0.5),
}


@pytest.mark.parametrize("quantity", MEASURES)
@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_bone_is_as_large_as_its_row(level: str, quantity: str) -> None:
    measure, tolerance = MEASURES[quantity]
    assert measure(level) == pytest.approx(getattr(bone(level), quantity), abs=tolerance)


@pytest.mark.parametrize("level", ["L1", "L2", "L3", "L4"])
def test_a_pedicle_is_as_thick_as_its_row(level: str) -> None:
    """At T12 and L5 rib facet and transverse process grow from the pedicle's own wall."""
    assert pedicle_width(level) == pytest.approx(bone(level).pedicle_width, abs=0.6)


def facet(level: str) -> tuple[dict[str, Any], np.ndarray]:
    """The surface of the joint under a vertebra, and its directions and middle in the world."""
    surface = HEAD["joints"][JOINTS[VERTEBRAE.index(level)]]["facet"]
    return surface, np.reshape(surface["frame"], (4, 3))


@pytest.mark.parametrize("level", VERTEBRAE)
def test_a_facet_joint_stands_at_the_angle_that_was_published(level: str) -> None:
    """The slope of the lower bone's surface at its middle, from a parabola through its vertices."""
    surface, (along, up, out, middle) = facet(level)
    p = PARTS[below(level)].vertices - middle
    e, t, n = p @ along, p @ up, p @ out
    radius = surface["radius"] + surface["space"] / 2
    off = np.abs(np.hypot(e, surface["radius"] - n) - radius)
    on = (off < 0.5) & (np.abs(t) < surface["halfHeight"]) & (np.abs(e) < surface["halfWidth"])
    slope = np.polyfit(e[on], n[on], 2)[1]
    # In the plane of the lower bone, as on a photograph of it from above.
    backwards, _, aside = out @ standing()[below(level)][:3, :3]
    angle = np.degrees(np.arctan2(-backwards, -aside)) + np.degrees(np.arctan(slope))
    published = lumbar_motion.evaluate(level=float(VERTEBRAE.index(level)))["facet_orientation"]
    assert angle == pytest.approx(published, abs=1)


@pytest.mark.parametrize("level", VERTEBRAE)
def test_the_facet_joints_stand_as_far_apart_as_their_row(level: str) -> None:
    _, (_, up, _, middle) = facet(level)
    place = np.append(middle - 0.7 * up, 1)
    inner, outer = (
        crossings(name, tuple((np.linalg.inv(standing()[name]) @ place)[:3]), Z)
        for name in (level, below(level))
    )
    faces = inner[inner < place[Z] + 0.3].max(), outer[outer > place[Z] - 0.3].min()
    assert sum(faces) == pytest.approx(bone(level).facet_spacing, abs=0.5)
    assert faces[1] - faces[0] > bone(level).joint_space - 0.3


def test_the_lordosis_is_that_of_the_wedges() -> None:
    def tilt(level: str) -> float:
        """Slope of the upper endplate, from its front rim to its rear one."""
        inset = bone(level).body_depth_upper / 2 - 3
        front, rear = (crossings(level, (x, 0, 3.0), Y).max() for x in (inset, -inset))
        frame = standing()[level]
        standing_tilt = np.arctan2(frame[Y, X], frame[X, X])
        return float(np.degrees(standing_tilt + np.arctan2(front - rear, 2 * inset)))

    wedges = 0.0
    for level in ("L1", "L2", "L3", "L4", "L5"):
        d = bone(level)
        rise = (d.body_height_front - d.body_height_back) / 2
        half = (d.body_depth_upper + d.body_depth_lower) / 2
        wedges += d.disc_wedge + 2 * np.degrees(np.arctan2(rise, half))
    assert tilt("L1") - tilt("S1") == pytest.approx(wedges, abs=1)


@pytest.mark.parametrize("name", [*BONES, *JOINTS])
def test_the_surface_of_a_part_is_closed(name: str) -> None:
    """Every edge of the right half has two triangles, but for those in the plane of the mirror."""
    part = PARTS[name]
    places, same = np.unique(np.round(part.vertices / 0.04), axis=0, return_inverse=True)
    faces = same.reshape(-1)[part.faces]
    faces = faces[np.all(faces != np.roll(faces, 1, axis=1), axis=1)]
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    edges, count = np.unique(edges, axis=0, return_counts=True)
    open_edges = edges[count % 2 == 1]
    assert np.abs(places[open_edges][:, :, Z]).max() < 2


def turned(axis: int, degrees: float, centre: np.ndarray) -> np.ndarray:
    a, b = [(1, 2), (2, 0), (0, 1)][axis]
    m, c, s = np.eye(4), np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    m[a, a], m[b, b], m[a, b], m[b, a] = c, c, -s, s
    m[:3, 3] = centre - m[:3, :3] @ centre
    return m


def overlap(level: str, motion: np.ndarray) -> float:
    """How deep a vertebra runs into the bone below when it is moved, mm."""
    steps = (np.arange(-75, -14, 1.5), np.arange(-34, 34, 1.5), np.arange(-40, 41, 1.5))
    x, y, z = (axis.ravel() for axis in np.meshgrid(*steps, indexing="ij"))
    low = solid((x, y, np.abs(z)), below(level))
    inside = low < 0
    p = np.stack([x[inside], y[inside], z[inside], np.ones(inside.sum())])
    q = np.linalg.inv(motion @ standing()[level]) @ standing()[below(level)] @ p
    up = solid((q[X], q[Y], np.abs(q[Z])), level)
    deep = np.minimum(-up, -low[inside])
    return max(0.0, float(deep.max()))


@pytest.mark.parametrize("level", VERTEBRAE)
def test_no_bone_runs_through_the_next(level: str) -> None:
    """Standing they touch at most; the ranges know no contact, so their ends overlap a little."""
    ranges = lumbar_motion.evaluate()
    at = VERTEBRAE.index(level)
    forward, middle = centres_of_turning(level)

    def most(motion: str) -> float:
        return float(ranges[f"{motion}_range_by_level"][at])

    assert overlap(level, np.eye(4)) < TOUCHING
    ends = [
        turned(Z, -most("flexion"), forward),
        turned(Z, most("extension"), forward),
        turned(X, most("lateral_bending"), middle),
        turned(Y, most("axial_rotation"), middle),
    ]
    assert max(overlap(level, end) for end in ends) < OVERLAPPING


def test_the_mesh_keeps_its_budget() -> None:
    assert 2 * sum(len(part.faces) for part in PARTS.values()) <= 60_000
    assert len(gzip.compress(SCRIPT.encode())) <= 110_000
    assert list(PARTS) == [*BONES, *JOINTS, *(f"nerves {joint}" for joint in JOINTS)]


@pytest.mark.parametrize("joint", JOINTS)
def test_sac_and_root_run_through_canal_and_foramen_and_not_through_bone(joint: str) -> None:
    upper = VERTEBRAE[JOINTS.index(joint)]
    for level in (upper, below(upper)):
        back = np.linalg.inv(standing()[level])
        x, y, z = (PARTS[f"nerves {joint}"].vertices @ back[:3, :3].T + back[:3, 3]).T
        assert solid((x, y, np.abs(z)), level).min() > -1.5
