"""One vertebra, T12 to L5, as a level set. Frame: origin in the middle of the body, x forward."""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace
from typing import Any

import numpy as np
from scipy.interpolate import CubicSpline

from spine_mesh import distance as sd
from spine_mesh.dimensions import RIM, Array, bone, pedicle_top
from spine_mesh.joints import Joint, in_lower_frame, in_upper_frame, joint_above, joint_below

# ------------------------------------------------------------------ body

#: What the rounded rims would lack: mm in front and behind, and a share of the waist at the sides.
ROUNDED = (0.5, 0.34)

#: Right half of an endplate, as shares of half its depth and half its width, front to back.
_ENDPLATE = (
    (1.0, 0.0),
    (0.96, 0.38),
    (0.775, 0.72),
    (0.415, 0.95),
    (0.01, 1.0),
    (-0.37, 0.96),
    (-0.72, 0.84),
    (-0.965, 0.6),
    (-1.02, 0.34),
    (-1.0, 0.0),
)


@cache
def _outline() -> Any:
    """Return the radius of the endplate by direction, where depth and width are made alike."""
    points = np.array(_ENDPLATE)
    angle, radius = np.arctan2(points[:, 1], points[:, 0]), np.hypot(points[:, 0], points[:, 1])
    angle, radius = np.r_[-angle[-2:0:-1], angle], np.r_[radius[-2:0:-1], radius]
    return CubicSpline(
        np.r_[angle, angle[0] + 2 * np.pi], np.r_[radius, radius[0]], bc_type="periodic"
    )


def endplate_radius(u: Array, v: Array) -> Array:
    """Return the radius of the endplate's outline in the direction (u, v)."""
    table = np.linspace(-np.pi, np.pi, 721)
    radius: Array = np.interp(np.arctan2(v, u), table, _outline()(table))
    return radius


def endplate_point(angle: Array, depth: float, width: float) -> tuple[Array, Array]:
    """Return a point of the outline: forward and aside, mm."""
    r = _outline()(angle)
    return r * np.cos(angle) * depth / 2, r * np.sin(angle) * width / 2


def hollowed(x: Array, z: Array, half_depth: Array, half_width: Array, hollow: float) -> Array:
    """Return how far the rear wall draws forward at the midline, mm: the hollow faces the canal."""
    back = sd.smoothstep(-0.2, -0.9, x / half_depth)
    return hollow * back * (1 - sd.smoothstep(0, 0.62, np.abs(z) / half_width))


def body(p: sd.Points, d: SimpleNamespace) -> Array:
    """Return the distance to the body: two rims, a waist between them, dished endplates."""
    x, y, z = p
    front, back = d.body_height_front / 2, d.body_height_back / 2
    u, low = d.body_depth_upper / 2, d.body_depth_lower / 2
    half = (front + back) / 2
    t = np.clip(y / half, -1.15, 1.15)
    a = low + (u - low) * (t + 1) / 2
    b = (d.body_width_lower + (d.body_width_upper - d.body_width_lower) * (t + 1) / 2) / 2
    xs = (
        x
        - hollowed(x, z, a, b, d.rear_hollow)
        + d.rear_hollow * 0.85 * sd.smoothstep(-0.2, -0.9, x / a)
    )
    un, vn = xs / a, z / b
    rho = np.maximum(np.sqrt(un * un + vn * vn), 1e-4)
    reach = np.sqrt(xs * xs + z * z) / rho  # mm for each share of the outline
    cos, sin = un / rho, vn / rho
    waist = (
        d.waist_front * np.maximum(cos, 0) ** 2
        + d.waist_rear * np.maximum(-cos, 0) ** 2
        + d.waist_side * sin**2
    )
    profile = 1 - np.abs(t) ** 2.3
    rounded = ROUNDED[0] * cos**2 + ROUNDED[1] * d.waist_side * sin**2
    # Rounding takes off what `rounded` gives, so that the rims keep the sizes of the table.
    side = (rho - endplate_radius(un, vn)) * reach + waist * np.maximum(profile, -0.2) - rounded
    # The endplates slope by the difference of the heights and are dished within the rim.
    inner = rho / endplate_radius(un, vn)
    dish = 1 - sd.smoothstep(*RIM, inner)
    top = half + (front - back) / 2 * x / u - d.dish_upper * dish
    bottom = half + (front - back) / 2 * x / low - d.dish_lower * dish
    return sd.intersect(side, np.maximum(y - top, -y - bottom), 2.6)


# ------------------------------------------------------------------ arch


def _landmarks(d: SimpleNamespace) -> dict[str, Any]:
    """Return places on the right half that the arch is hung on."""
    rear = -d.body_depth_upper / 2
    back = d.body_height_back / 2
    top = pedicle_top(d)
    middle = top - d.pedicle_height / 2
    aside = d.canal_width / 2 + d.pedicle_width / 2
    splay = np.tan(np.radians(d.pedicle_splay))
    return {
        "rear": rear,
        "back": back,
        "pedicle_top": top,
        "pedicle_middle": middle,
        "aside": aside,
        "pedicle_front": np.array([rear + 7, middle, aside - 11 * splay]),
        "pedicle_rear": np.array([rear - 7.5, middle - 0.2, aside + 3.5 * splay]),
        "pillar": np.array([rear - 11, middle - 1.5, aside + 4 * splay]),
    }


def canal(p: sd.Points, d: SimpleNamespace) -> Array:
    """Return the distance to the canal: a rounded triangle that widens backwards."""
    x, y, z = p
    m = _landmarks(d)
    x = x + 0.16 * (m["pedicle_middle"] - y)  # laminae slope: lower is farther back
    half, rear, depth = d.canal_width / 2 - 0.3, m["rear"], d.canal_depth
    start, end = rear - 0.45 * depth, rear - depth + 1.3 + d.waist_rear
    run, rise = start - end, half - 2.2
    n = np.hypot(run, rise)
    slope = ((z - half) * run + (start - x) * rise) / n
    d2 = sd.intersect(sd.intersect(z - half, slope, 5.0), end - x, 4.0)
    distance: Array = np.maximum(d2, x - (rear + 4))
    return distance


def pedicle(p: sd.Points, d: SimpleNamespace) -> Array:
    """Return the distance to the stalk between the body and the arch."""
    m = _landmarks(d)
    return sd.capsule(
        p,
        m["pedicle_front"],
        m["pedicle_rear"],
        d.pedicle_height / 2 - 0.1,
        d.pedicle_height / 2 - 0.4,
        d.pedicle_width / d.pedicle_height,
        (0, 0, 1),
    )


def spinous_outline(d: SimpleNamespace) -> list[tuple[float, float]]:
    """Return the corners of the blade in the midsagittal plane, from its root over the tip."""
    m = _landmarks(d)
    rear, back = m["rear"], m["back"]
    tip, upper = rear - d.spine_reach, back - 12 - d.spine_droop
    lower = upper - d.spine_blade
    root = rear - d.canal_depth - 4
    slope = {"T12": 3.0}.get(d.level, 2.0)
    return [
        (root, upper + slope),
        (root - 7, upper + slope * 0.7),
        ((root + tip) / 2 - 3, upper - 0.4),
        (tip + 6, upper + 0.3),
        (tip + 1.2, upper - 1.6),
        (tip, upper - d.spine_blade * 0.4),
        (tip + 0.2, upper - d.spine_blade * 0.78),
        (tip + 2.2, lower + 0.2),
        (tip + 7, lower),
        ((root + tip) / 2 + 1, lower + d.spine_blade * 0.16),
        (root - 5, lower + d.spine_blade * 0.28),
        (root, lower + d.spine_blade * 0.34),
    ]


def smooth_outline(corners: list[tuple[float, float]], each: int = 5) -> Array:
    """Return a closed curve through corners."""
    closed = np.array([*corners, corners[0]], float)
    curve = CubicSpline(np.arange(len(closed)), closed, bc_type="periodic")
    last = len(closed) - 1
    points: Array = curve(np.linspace(0, last, each * last, endpoint=False))
    return points


def spinous_process(p: sd.Points, d: SimpleNamespace) -> Array:
    """Return the distance to the hatchet: a thin blade, thick along its rear and lower borders."""
    x, y, z = p
    m = _landmarks(d)
    rear, back = m["rear"], m["back"]
    tip, upper = rear - d.spine_reach, back - 12 - d.spine_droop
    lower = upper - d.spine_blade
    root = rear - d.canal_depth - 4
    flat = sd.polygon(x, y, smooth_outline(spinous_outline(d))) - 0.4
    end = sd.smoothstep(tip + 11, tip + 1, x)
    heel = sd.smoothstep(upper - d.spine_blade * 0.1, lower + 2, y)
    half = (
        2.1
        + 2.2 * sd.smoothstep(root - 10, root, x)
        + end * (0.9 + 1.5 * heel)
        + 0.8 * sd.smoothstep(lower + 6, lower + 1, y)
    )
    return sd.intersect(flat, np.abs(z) - half, 3.4)


def lamina(p: sd.Points, d: SimpleNamespace) -> Array:
    """Return the distance to the plate from the pillar to the midline, sloping down and back."""
    m = _landmarks(d)
    rear, middle = m["rear"], m["pedicle_middle"]
    joint = joint_below(d.level)
    below = in_upper_frame(joint.middle, d.level)
    floor = middle - d.lamina_height + 3.5
    x0 = rear - d.canal_depth
    return sd.plate(
        p,
        [
            (x0 - 2.6, middle - 2.2, 0),
            (rear - 12.0, middle + 1.0, m["aside"] - 1.5),
            (x0 + 0.5, middle - 9.0, max(below[2] + 1.5, m["aside"] - 4.5)),
            (x0 - 4.6, floor, min(below[2] - 1.0, 9.0)),
            (x0 - 5.8, floor + 1.0, 0),
        ],
        3.0,
    )


def _superior(p: sd.Points, m: dict[str, Any], joint: Joint) -> Array:
    """Return the superior articular process with its root and its mamillary process."""
    process = joint.superior_process(p)
    foot = joint.middle - joint.out * 3.4 - joint.up * (joint.half_height - 1.0)
    root = sd.capsule(p, m["pillar"] + [1.5, 0, 0.5], foot, 5.6, 5.2, 0.9, joint.out)
    process = sd.unite(process, root, 4.0)
    edge = joint.middle - joint.along * (joint.half_width + 1.2) - joint.out * 4.4 - joint.up * 0.5
    mamillary = sd.ellipsoid(p, edge, (3.4, 4.6, 3.2))
    process = sd.unite(process, mamillary, 1.8)
    r, _, t = joint.place(p)
    hollow = np.maximum(r - joint.radius - joint.space / 2, np.abs(t) - joint.half_height - 5)
    return sd.subtract(process, hollow, 1.0)


def _inferior(p: sd.Points, d: SimpleNamespace, joint: Joint) -> Array:
    """Return the inferior articular process, hung from the lamina."""
    q = in_lower_frame(p, d.level)
    process = joint.inferior_process(q)
    m = _landmarks(d)
    head = in_upper_frame(joint.middle + joint.out * 4.6 + joint.up * 4, d.level)
    neck = np.array(
        [m["rear"] - d.canal_depth - 2.4, m["pedicle_middle"] - 9, max(head[2], 7.5) + 1.0]
    )
    column = sd.capsule(p, neck, head, 4.6, 4.9, 0.86, in_direction(joint.out, d.level))
    return sd.unite(process, column, 4.0)


def in_direction(v: sd.Vector, level: str) -> Array:
    """Return a direction of the bone below in the vertebra's own frame."""
    return in_upper_frame(v, level) - in_upper_frame((0, 0, 0), level)


def _transverse(p: sd.Points, d: SimpleNamespace, m: dict[str, Any]) -> Array:
    """Return the transverse process; at T12 three small tubercles stand in for it."""
    x, y, z = m["pedicle_rear"]
    half = d.transverse_span / 2
    if d.level == "T12":
        root = np.array([x - 4.5, y, z + 0.5])
        stump = sd.capsule(p, root, (x - 8, y + 0.5, half - 3.6), 5.6, 3.6, 0.9)
        superior = sd.capsule(p, sd.at(root, -1, 2, 2), (x - 10.0, y + 8.2, half - 5.2), 3.6, 2.4)
        inferior = sd.capsule(p, sd.at(root, -1, -2, 1), (x - 9.0, y - 7.6, half - 5.4), 3.6, 2.2)
        return sd.unite(sd.unite(stump, superior, 3.0), inferior, 3.0)
    lean = sd.unit([1.0, 0.12, 0.25])
    root = np.array([x + 3.5, y + 0.5, z]) if d.level == "L5" else np.array([x - 2.5, y + 0.8, z])
    tip = np.array(
        [root[0] - d.transverse_back, root[1] + d.transverse_rise, half - d.transverse_tip * 0.46]
    )
    waist = root * 0.45 + tip * 0.55 + [0, -0.5, 0]
    narrow = min(d.transverse_root, d.transverse_tip) * 0.49
    thin = d.transverse_depth / d.transverse_root
    process = sd.unite(
        sd.capsule(p, root, waist, d.transverse_root / 2, narrow, thin, lean),
        sd.capsule(p, waist, tip, narrow, d.transverse_tip / 2, thin, lean),
        1.0,
    )
    accessory = sd.ellipsoid(p, sd.at(root, -4.6, -3.4, 4.4), (2.4, 3.0, 2.4))
    return sd.unite(process, accessory, 3.0)


def solid(p: sd.Points, level: str) -> Array:
    """Return the signed distance to the whole vertebra."""
    d = bone(level)
    m = _landmarks(d)
    above, below = joint_above(level), joint_below(level)
    arch = sd.unite(lamina(p, d), spinous_process(p, d), 4.5)
    pillar = sd.ellipsoid(p, m["pillar"] + [0.6, -1, 0], (5.4, 8.0, 5.0))
    arch = sd.unite(arch, pillar, 5.0)
    arch = sd.unite(arch, _inferior(p, d, below), 4.5)
    arch = sd.unite(arch, pedicle(p, d), 4.5)
    arch = sd.unite(arch, _transverse(p, d, m), 4.0)
    arch = sd.subtract(arch, canal(p, d), 2.2)
    arch = sd.unite(arch, _superior(p, m, above), 3.2)
    if level == "T12":  # the facet for the last rib, on the root of the pedicle
        seat = np.array(
            [m["rear"] + 0.5, m["pedicle_middle"] + 2.0, m["aside"] + d.pedicle_width / 2 + 0.2]
        )
        arch = sd.unite(arch, sd.ellipsoid(p, seat, (5.4, 5.4, 2.6)), 2.0)
        arch = sd.subtract(arch, sd.ellipsoid(p, sd.at(seat, 0, 0, 4.6), (5.6, 5.6, 3.4)), 1.0)
    # Room for the neighbour's process, so that no bone runs into the next.
    neighbour = below.superior_process(in_lower_frame(p, level))
    arch = sd.intersect(arch, below.space - neighbour, 1.0)
    return sd.unite(body(p, d), arch, 3.6)


def anchors(level: str) -> dict[str, tuple[float, ...]]:
    """Return where names point to, on the right half."""
    d, m = bone(level), _landmarks(bone(level))
    above, below = joint_above(level), joint_below(level)
    rear, middle = m["rear"], m["pedicle_middle"]
    joint = in_upper_frame(below.middle - below.along * (below.half_width + 1.2), level)
    return {
        "body": (d.body_depth_lower / 2 * 0.72, -1.0, d.body_width_lower / 2 * 0.62),
        "tag front": (d.body_depth_upper / 2 - 3, 0, 0),
        "tag side": (1.0, -1.5, d.body_width_lower / 2 - 3),
        "tag blade": (
            rear - d.canal_depth - 4 - (d.spine_reach - d.canal_depth - 4) * 0.55,
            m["back"] - 12 - d.spine_droop - d.spine_blade * 0.45,
            3,
        ),
        "tag back": (
            rear - d.spine_reach,
            m["back"] - 12 - d.spine_droop - d.spine_blade * 0.55,
            0,
        ),
        "pedicle": (rear - 4.5, m["pedicle_top"] - 2.5, m["aside"] + d.pedicle_width * 0.4),
        "lamina": (rear - d.canal_depth - 8, middle - 8.0, 6.5),
        "spinous process": (
            rear - d.spine_reach + 3,
            m["back"] - 12 - d.spine_droop - d.spine_blade * 0.5,
            3,
        ),
        "transverse process": (
            m["pedicle_rear"][0] - 12,
            middle + d.transverse_rise * 0.8,
            d.transverse_span / 2 - 4,
        ),
        "superior articular process": tuple(above.middle - above.out * 6 + above.up * 5),
        "inferior articular process": tuple(
            in_upper_frame(below.middle + below.out * 8 - below.up * 4, level)
        ),
        "facet joint": tuple(joint),
        "vertebral canal": (rear - d.canal_depth * 0.5, m["back"] - 2, 0),
        **(
            {"facet for the rib": (rear + 0.5, middle + 2.0, m["aside"] + d.pedicle_width / 2)}
            if level == "T12"
            else {}
        ),
    }
