"""Facet joints: how they stand, how far each level moves, and what share of compression they carry.

Orientation, asymmetry and range of motion are looked up by level; sources that disagree span the
range beside the nominal value. The share of compression falls from lordotic standing to a slightly
flexed posture and grows as the disc narrows.

The geometry answers one question: why does the lower back bend but hardly twist? A joint surface
stops what runs into it and lets pass what runs along it. A small twist about the centre of the disc
carries a joint at right angles to its radius, a slip carries it forward, bending carries it up; the
projection of each on the surface's normal is the share that the surface blocks. The joints lie
beside the midline as well as behind the disc: seen from the centre of the disc each has a bearing,
and of a twist a surface blocks the cosine of its angle less that bearing. That is most of a twist
at every angle that lumbar joints have. With no distance aside the bearing is zero and the share is
the cosine of the angle alone, the first step of the chapter.

This is an illustration of one cause. One distance stands for all levels and is assumed. Disc,
ligaments, the capsule and muscles limit motion too, surfaces are curved and have some play, and the
angle alone does not determine how far a level moves.

`level` takes its name, such as ``"L4-5"``, or its position from 0 (``"T12-L1"``) to 5
(``"L5-S1"``). A series has shape (91,): one value a degree of facet angle. The ends of the bearing,
and so of the shares of a twist, are those of the table; a parameter that was replaced does not move
them.

>>> upper, lower = evaluate(level="L1-2"), evaluate(level="L5-S1")
>>> bool(upper["facet_orientation"] < lower["facet_orientation"])
True
>>> evaluate(level="L5-S1")["flexion_extension_low"], lower["flexion_extension_high"]
(14.0, 17.0)
>>> straight_behind = evaluate(facet_angle=60, parameters={"facet_aside": 0})
>>> round(straight_behind["twist_blocked_share"], 9)
0.5
"""

from __future__ import annotations

from dataclasses import replace

from sympy import Expr, Max, Min, atan, cos, sin, sqrt

from spinestride import tables
from spinestride.faces import DEGREE, Sheet, curve, sweep
from spinestride.models._levels import ENDS, at_level, level_parameters, marked
from spinestride.tables import Parameter


def place_ends() -> dict[str, Parameter]:
    """Return the ends of the ranges of where a joint lies, as parameters of their own."""
    table = tables.parameters("facet-parameters")
    rows = [
        replace(
            table[name],
            name=f"{name}_{end}",
            symbol=marked(table[name].symbol, end),
            quantity=f"{table[name].quantity}, {end} end",
            value=getattr(table[name], end),
        )
        for name in ("facet_aside", "facet_distance")
        for end in ("low", "high")
    ]
    return {row.name: row for row in rows}


m = Sheet("facet_joints", level_parameters(), "facet-parameters", place_ends())

# What the sources give for the level
for quantity in (
    "facet_orientation",
    "tropism",
    "flexion_extension",
    "lateral_bending",
    "axial_rotation",
):
    for end in ENDS:
        m[quantity + end] = at_level(m, quantity + end)
m.normal_disc_height = at_level(m, "disc_height")
m.level_disc_height = m.disc_height * m.normal_disc_height
m.tropism_measured = at_level(m, "tropism_measured")

# Where the joints lie, seen from the centre of the disc; least where they are nearest to the
# midline and farthest behind
m.joint_bearing = atan(m.facet_aside / m.facet_distance) / DEGREE
m.joint_bearing_low = atan(m.facet_aside_low / m.facet_distance_high) / DEGREE
m.joint_bearing_high = atan(m.facet_aside_high / m.facet_distance_low) / DEGREE


# A twist, a slip and a bend projected on the normal of a joint surface: an illustration
def nearest(angle: Expr, low: Expr, high: Expr) -> Expr:
    """Return the least distance of an angle from a range, in degrees."""
    return Max(0, low - angle, angle - high)


def farthest(angle: Expr, low: Expr, high: Expr) -> Expr:
    """Return the greatest distance of an angle from any point of a range, in degrees."""
    return Max(angle - low, high - angle)


bearings = m.joint_bearing_low, m.joint_bearing_high
m.angle_from_radius = m.facet_angle - m.joint_bearing
m.twist_blocked_share = cos(m.angle_from_radius * DEGREE)
m.twist_blocked_share_low = cos(farthest(m.facet_angle, *bearings) * DEGREE)
m.twist_blocked_share_high = cos(nearest(m.facet_angle, *bearings) * DEGREE)
m.slip_blocked_share = sin(m.facet_angle * DEGREE)
m.bending_blocked_share = cos(m.facet_steepness * DEGREE)

# The same at the angles of the level; the ends are those of its sources
angles = m.facet_orientation_low, m.facet_orientation_high
m.level_angle_from_radius = m.facet_orientation - m.joint_bearing
m.level_twist_blocked_share = cos(m.level_angle_from_radius * DEGREE)
m.level_twist_blocked_share_low = cos(farthest(m.joint_bearing, *angles) * DEGREE)
m.level_twist_blocked_share_high = cos(nearest(m.joint_bearing, *angles) * DEGREE)
m.level_slip_blocked_share = sin(m.facet_orientation * DEGREE)
m.level_slip_blocked_share_low = sin(m.facet_orientation_low * DEGREE)
m.level_slip_blocked_share_high = sin(m.facet_orientation_high * DEGREE)

# How far a degree carries the joint, and how far into its surface. A twist turns it about the
# centre; a bend turns it about an axis from left to right, and only the distance behind counts
m.twist_travel_per_degree = sqrt(m.facet_aside**2 + m.facet_distance**2) * DEGREE
m.twist_push_per_degree = m.twist_travel_per_degree * m.twist_blocked_share
m.bend_travel_per_degree = m.facet_distance * DEGREE
m.bend_push_per_degree = m.bend_travel_per_degree * m.bending_blocked_share

# Curves over the facet angle
m.facet_angle_axis = sweep(m.facet_angle, samples=91)
m.twist_blocked_curve = curve(m.twist_blocked_share, m.facet_angle_axis)
m.twist_blocked_curve_low = curve(m.twist_blocked_share_low, m.facet_angle_axis)
m.twist_blocked_curve_high = curve(m.twist_blocked_share_high, m.facet_angle_axis)
m.slip_blocked_curve = curve(m.slip_blocked_share, m.facet_angle_axis)

# Share of compression that passes through the two facet joints
m.narrowing = Min(1, (1 - m.disc_height) / (1 - m.narrowed_disc_height))
m.lordotic_facet_share = (
    m.standing_facet_share + (m.narrowed_facet_share - m.standing_facet_share) * m.narrowing
)
m.compression_share = m.lordosis * m.lordotic_facet_share + (1 - m.lordosis) * m.flexed_facet_share
m.band(
    m.compression_share,
    over=(m.standing_facet_share, m.narrowed_facet_share, m.narrowed_disc_height),
)

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript
