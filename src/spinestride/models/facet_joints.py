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

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import sympy as sp

from spinestride import tables
from spinestride.faces import (
    Band,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Sweep,
    symbol,
)
from spinestride.models._levels import QUANTITIES, Levels, look_up, marked
from spinestride.tables import Parameter

#: Values of the angle axis: one a degree.
SAMPLES = 91

#: What is looked up by level.
_BY_LEVEL = (
    "facet_orientation",
    "tropism",
    "flexion_extension",
    "lateral_bending",
    "axial_rotation",
    "disc_height",
)

#: Where a joint lies as seen from the centre of the disc.
_PLACE = ("facet_aside", "facet_distance")


def _ends(row: Parameter) -> dict[str, Parameter]:
    """Return the two ends of a parameter's range as parameters of their own."""
    values = {"_low": row.low, "_high": row.high}
    return {
        row.name + end: replace(
            row,
            name=row.name + end,
            symbol=marked(row.symbol, end),
            quantity=f"{row.quantity}, {end[1:]} end",
            value=value,
        )
        for end, value in values.items()
        if value is not None
    }


_inputs = tables.inputs("facet_joints")
_table = tables.parameters("facet-parameters")
_levels = Levels(_inputs["level"].choices, _BY_LEVEL)
_parameters = {
    **_levels.parameters,
    **_table,
    **{name: row for place in _PLACE for name, row in _ends(_table[place]).items()},
}
_outline = Outline(_inputs, _parameters)
_of, _output, _between = _outline.of, _outline.output, _outline.between

_angle = _inputs["facet_angle"]
_sweep = Sweep("facet_angle_axis", symbol("a"), "facet_angle", SAMPLES, _angle.unit, _angle.label)


def _look_up() -> None:
    """Look up what the sources give for the level."""
    for quantity in _BY_LEVEL:
        if quantity != "disc_height":
            look_up(_levels, _outline, quantity)
    latex, label = QUANTITIES["disc_height"]
    unit = _levels.unit("disc_height")
    height = _levels.at(_outline, "disc_height")
    normal = _between("normal_disc_height", latex, height, unit, label)
    (share,) = _of("disc_height")
    _output("level_disc_height", "H", share * normal, unit, "Disc height at this narrowing")
    _output(
        "tropism_measured",
        "b",
        _levels.at(_outline, "tropism_measured"),
        "1",
        "Whether a source gives the asymmetry at this level",
    )


def _compression_share() -> None:
    """Find the share of compression that passes through the two facet joints."""
    height, lordosis, standing, flexed, narrowed, narrow = _of(
        "disc_height",
        "lordosis",
        "standing_facet_share",
        "flexed_facet_share",
        "narrowed_facet_share",
        "narrowed_disc_height",
    )
    narrowing = _between(
        "narrowing",
        "n",
        sp.Min(1, (1 - height) / (1 - narrow)),
        "1",
        "How far the disc has narrowed, from normal (0) to narrowed (1)",
    )
    lordotic = _between(
        "lordotic_facet_share",
        "s_{\\lambda}",
        standing + (narrowed - standing) * narrowing,
        "1",
        "Share of compression in lordotic standing",
    )
    _output(
        "compression_share",
        "s",
        lordosis * lordotic + (1 - lordosis) * flexed,
        "1",
        "Share of compression carried by the facet joints",
    )
    _outline.band(
        Band(
            name="compression_share",
            low="compression_share_low",
            low_symbol=symbol("s_{low}"),
            high="compression_share_high",
            high_symbol=symbol("s_{high}"),
            of="compression_share",
            parameters=(
                "standing_facet_share",
                "narrowed_facet_share",
                "narrowed_disc_height",
            ),
            unit="1",
            low_label="Share of compression carried by the facet joints, low end",
            high_label="Share of compression carried by the facet joints, high end",
        )
    )


def _radians(angle: sp.Expr) -> sp.Expr:
    """Return an angle in radians, given one in degrees."""
    return sp.pi * angle / 180


def _nearest_and_farthest(angle: sp.Expr, low: sp.Expr, high: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """Return the least and the greatest distance of an angle from any point of a range."""
    return sp.Max(0, low - angle, angle - high), sp.Max(angle - low, high - angle)


def _bearings() -> None:
    """Find where the joints lie as seen from the centre of the disc, and the ends of that."""
    # Low: nearest to the midline and farthest behind. High: the other way round.
    for suffix, across, depth in (
        ("", "facet_aside", "facet_distance"),
        ("_low", "facet_aside_low", "facet_distance_high"),
        ("_high", "facet_aside_high", "facet_distance_low"),
    ):
        aside, behind = _of(across, depth)
        _output(
            f"joint_bearing{suffix}",
            rf"\beta_{{{suffix[1:]}}}" if suffix else r"\beta",
            180 * sp.atan(aside / behind) / sp.pi,
            "degree",
            "Bearing of the joint from the centre of the disc, off straight behind"
            + (f", {suffix[1:]} end" if suffix else ""),
        )


def _blocked_shares() -> None:
    """Project a twist, a slip and a bend on the normal of a joint surface: an illustration."""
    own, steepness, bearing, bearing_low, bearing_high = _of(
        "facet_angle", "facet_steepness", "joint_bearing", "joint_bearing_low", "joint_bearing_high"
    )
    from_radius = _between(
        "angle_from_radius",
        r"\delta",
        own - bearing,
        "degree",
        "Angle between the surface and the line from the joint to the centre of the disc",
    )
    words = "Share of a small twist that the surface blocks"
    _output("twist_blocked_share", "b_{t}", sp.cos(_radians(from_radius)), "1", words)
    # A cosine has its maximum inside the range where the range holds the bearing.
    nearest, farthest = _nearest_and_farthest(own, bearing_low, bearing_high)
    for end, apart in (("low", farthest), ("high", nearest)):
        _output(
            f"twist_blocked_share_{end}",
            rf"b_{{t,{end}}}",
            sp.cos(_radians(apart)),
            "1",
            f"{words}, {end} end over where the joint may lie",
        )
    _output(
        "slip_blocked_share",
        "b_{s}",
        sp.sin(_radians(own)),
        "1",
        "Share of a forward slip that the surface blocks",
    )
    _output(
        "bending_blocked_share",
        "b_{b}",
        sp.cos(_radians(steepness)),
        "1",
        "Share of a small forward bend that the surface blocks",
    )


def _blocked_by_level() -> None:
    """Take the shares at the angles of the level; the ends are those of its sources."""
    orientation, low, high, bearing = _of(
        "facet_orientation", "facet_orientation_low", "facet_orientation_high", "joint_bearing"
    )
    from_radius = _between(
        "level_angle_from_radius",
        r"\delta_{\ell}",
        orientation - bearing,
        "degree",
        "Angle between the surface and the line to the centre of the disc, at this level",
    )
    nearest, farthest = _nearest_and_farthest(bearing, low, high)
    shares = {
        "twist": [sp.cos(_radians(apart)) for apart in (from_radius, farthest, nearest)],
        "slip": [sp.sin(_radians(angle)) for angle in (orientation, low, high)],
    }
    for motion, found in shares.items():
        words = f"Share of a {'small twist' if motion == 'twist' else 'forward slip'}"
        for suffix, share in zip(("", "_low", "_high"), found, strict=True):
            _output(
                f"level_{motion}_blocked_share{suffix}",
                rf"b_{{{motion[0]},\ell{suffix.replace('_', ',')}}}",
                share,
                "1",
                f"{words} that the joints of this level block"
                + (f", {suffix[1:]} end of the sources" if suffix else ""),
            )


def _travel() -> None:
    """Find how far a degree carries the joint, and how far into its surface."""
    aside, behind, twist, bend = _of(
        "facet_aside", "facet_distance", "twist_blocked_share", "bending_blocked_share"
    )
    # A twist turns the joint about the centre; a bend turns it about an axis from left to right,
    # and only the distance behind that axis counts.
    for motion, mark, radius, share in (
        ("twist", "t", sp.sqrt(aside**2 + behind**2), twist),
        ("bend", "b", behind, bend),
    ):
        words = f"for each degree of {'twist' if motion == 'twist' else 'forward bend'}"
        travel = _output(
            f"{motion}_travel_per_degree",
            rf"v_{{{mark}}}",
            radius * _radians(1),
            "mm/degree",
            f"Travel of the joint {words}",
        )
        _output(
            f"{motion}_push_per_degree",
            rf"u_{{{mark}}}",
            travel * share,
            "mm/degree",
            f"Travel into the surface {words}",
        )


def _curves() -> None:
    for name, label in (
        ("twist_blocked", "Share of a small twist that a surface blocks, over its angle"),
        ("slip_blocked", "Share of a forward slip that a surface blocks, over its angle"),
    ):
        ends = ("", "_low", "_high") if name == "twist_blocked" else ("",)
        for suffix in ends:
            _outline.curve(
                f"{name}_curve{suffix}",
                rf"b_{{{name[0]},c{suffix.replace('_', ',')}}}",
                f"{name}_share{suffix}",
                _sweep,
                label + (f", {suffix[1:]} end over where the joint may lie" if suffix else ""),
            )


_look_up()
_bearings()
_blocked_shares()
_blocked_by_level()
_travel()
_curves()
_compression_share()

model = Model(
    name="facet_joints",
    input_ranges=_inputs,
    parameter_sets={"literature": _parameters},
    default_set="literature",
    steps=_outline.steps,
    axes=(_sweep,),
)

inputs = model.inputs
outputs = model.outputs
equations = model.equations

_numpy = NumpyFace(model)


def evaluate(*, parameters: Mapping[str, object] | None = None, **values: object) -> dict[str, Any]:
    """Return every output for one level, and for one joint of the reader's own.

    Parameters
    ----------
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"facet_steepness": 85}``.
    **values : float or str
        Inputs by name; those left out take their defaults. `level` takes its name, such as
        ``"L4-5"``, or its position from 0 (``"T12-L1"``) to 5 (``"L5-S1"``).

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`. A series has shape (91,): one value a degree of facet angle.
        The ends of the bearing, and so of the shares of a twist, are those of the table; a
        parameter that was replaced does not move them.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range, or if a parameter is unknown.

    Examples
    --------
    >>> upper, lower = evaluate(level="L1-2"), evaluate(level="L5-S1")
    >>> bool(upper["facet_orientation"] < lower["facet_orientation"])
    True
    >>> evaluate(level="L5-S1")["flexion_extension_low"], lower["flexion_extension_high"]
    (14.0, 17.0)
    >>> straight_behind = evaluate(facet_angle=60, parameters={"facet_aside": 0})
    >>> round(straight_behind["twist_blocked_share"], 9)
    0.5
    """
    return _numpy.evaluate(values, None, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript
