"""Facet joints: one curved surface shared by the two bones that meet in it.

The surface is part of an upright cylinder, hollow towards the midline and the back. The lower
bone's superior articular process is a shell outside of it, the upper bone's inferior articular
process fills it from within; between them lies the joint space. Each joint is described in the
frame of the lower bone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from spine_mesh import distance as sd
from spine_mesh.dimensions import BONES, JOINTS, Array, below, bone, facet_orientation, link


@dataclass(frozen=True)
class Joint:
    """The joint of the right side, in the frame of the lower bone."""

    middle: Array
    #: Unit vectors: along the surface forwards and to the midline; up along it; out of the lower
    #: bone's surface, backwards and to the midline.
    along: Array
    up: Array
    out: Array
    radius: float
    half_width: float
    half_height: float
    space: float

    def place(self, p: sd.Points) -> tuple[Array, Array, Array]:
        """Return of points: distance from the axis, arc along the surface, height on it."""
        e, t, n = sd.local(p, self.middle, (self.along, self.up, self.out))
        r = np.sqrt(e**2 + (self.radius - n) ** 2)
        return r, self.radius * np.arctan2(e, self.radius - n), t

    def superior_process(self, p: sd.Points, thickness: float = 6.0) -> Array:
        """Return the distance to the lower bone's share, without its root."""
        r, _, _ = self.place(p)
        blob = sd.ellipsoid(
            p,
            self.middle - self.out * thickness * 0.42,
            (self.half_width + 1.7, self.half_height + 1.9, thickness),
            (self.along, self.up, self.out),
        )
        return sd.intersect(blob, self.radius + self.space / 2 - r, 1.3)

    def inferior_process(self, p: sd.Points) -> Array:
        """Return the distance to the upper bone's share, without its root."""
        r, _, _ = self.place(p)
        depth = min(self.radius * 0.72, 7.4)
        blob = sd.ellipsoid(
            p,
            self.middle + self.out * depth * 0.52 - self.along * 0.5,
            (self.half_width * 0.98 + 0.4, self.half_height + 2.4, depth),
            (self.along, self.up, self.out),
        )
        return sd.intersect(blob, r - self.radius + self.space / 2, 1.3)

    def standing(self, m: Array) -> dict[str, Any]:
        """Return what tints the cartilage, in the world; `m` maps the lower bone there."""
        turn = m[:3, :3]
        middle = self.middle + self.up * 0.7
        columns = [turn @ self.along, turn @ self.up, turn @ self.out, turn @ middle + m[:3, 3]]
        return {
            "frame": [round(float(c), 4) for column in columns for c in column],
            "radius": self.radius,
            "halfWidth": self.half_width - 0.5,
            "halfHeight": self.half_height - 0.5,
            "space": self.space,
        }


def _frame(angle: float, lean: float) -> tuple[Array, Array, Array]:
    """Return unit vectors along, up and out of a right joint; `lean` tips it forward."""
    c, s = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    up = sd.unit([np.sin(np.radians(lean)), np.cos(np.radians(lean)), 0])
    out = np.array([-s, 0, -c])
    out = sd.unit(out - (out @ up) * up)
    along = np.array([c, 0, -s])
    along = sd.unit(along - (along @ up) * up - (along @ out) * out)
    return along, up, out


def joint_below(level: str) -> Joint:
    """Return the joint under a vertebra, in the frame of the bone below."""
    d, lower = bone(level), below(level)
    if lower == "S1":
        x, y, lean = -34.3, 7.0, -5.0
    else:
        e = bone(lower)
        x, y, lean = (
            -e.body_depth_upper / 2 - e.canal_depth - 1.3,
            e.body_height_back / 2 + 1.7,
            9.0,
        )
    angle = facet_orientation(JOINTS[BONES.index(level)])
    along, up, out = _frame(angle, lean)
    return Joint(
        np.array([x, y, d.facet_spacing / 2]),
        along,
        up,
        out,
        d.facet_radius,
        d.facet_width / 2,
        d.facet_height / 2,
        d.joint_space,
    )


def joint_above(level: str) -> Joint:
    """Return the joint over a bone, in its own frame; that of T12 looks backwards."""
    if level != "T12":
        return joint_below(BONES[BONES.index(level) - 1])
    d = bone("T12")
    along, up, out = _frame(72, 14)
    return Joint(
        np.array(
            [-d.body_depth_upper / 2 - d.canal_depth + 0.4, d.body_height_back / 2 + 2.4, 11.5]
        ),
        along,
        up,
        out,
        40.0,
        5.2,
        6.0,
        d.joint_space,
    )


def in_lower_frame(p: sd.Points, level: str) -> sd.Points:
    """Return points of a vertebra's frame in the frame of the bone below."""
    m = link(level)
    x, y, z = p
    return (
        m[0, 0] * x + m[0, 1] * y + m[0, 3],
        m[1, 0] * x + m[1, 1] * y + m[1, 3],
        z,
    )


def in_upper_frame(point: sd.Vector, level: str) -> Array:
    """Return a point or a direction's end of the bone below in the vertebra's own frame."""
    moved: Array = np.linalg.inv(link(level)) @ np.array([*point, 1.0])
    return moved[:3]
