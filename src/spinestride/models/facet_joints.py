"""Facet joints: how they stand, how far each level moves, and what share of compression they carry.

Orientation, asymmetry and range of motion are looked up by level; sources that disagree span the
range beside the nominal value. The share of compression falls from lordotic standing to a slightly
flexed posture and grows as the disc narrows.

The geometry answers one question: why does the lower back bend but hardly twist? A joint surface
stops what runs into it and lets pass what runs along it. A small twist about the disc carries the
joint sideways, a slip carries it forward, bending carries it up and down; the projection of each on
the surface's normal is the share that the surface blocks. This is an illustration of one cause.
Disc, ligaments, the capsule and muscles limit motion too, surfaces are curved and have some play,
and the angle alone does not determine how far a level moves: the lowest joints block less of a
twist by this measure than the upper ones, and yet twist no further.

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
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
from spinestride.models._levels import QUANTITIES, Levels, look_up

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

_inputs = tables.inputs("facet_joints")
_levels = Levels(_inputs["level"].choices, _BY_LEVEL)
_parameters = {
    **_levels.parameters,
    **tables.parameters("facet-parameters"),
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


def _blocked_shares() -> None:
    """Project a twist, a slip and a bend on the normal of a joint surface: an illustration."""
    own, orientation, low, high, steepness = _of(
        "facet_angle",
        "facet_orientation",
        "facet_orientation_low",
        "facet_orientation_high",
        "facet_steepness",
    )
    (distance,) = _of("facet_distance")

    def radians(angle: sp.Expr) -> sp.Expr:
        return sp.pi * angle / 180

    twist = _output(
        "twist_blocked_share",
        "b_{t}",
        sp.cos(radians(own)),
        "1",
        "Share of a small twist that the surface blocks",
    )
    _output(
        "slip_blocked_share",
        "b_{s}",
        sp.sin(radians(own)),
        "1",
        "Share of a forward slip that the surface blocks",
    )
    bend = _output(
        "bending_blocked_share",
        "b_{b}",
        sp.cos(radians(steepness)),
        "1",
        "Share of a small forward bend that the surface blocks",
    )
    for motion, mark, function, ends in (
        ("twist", "t", sp.cos, (high, low)),
        ("slip", "s", sp.sin, (low, high)),
    ):
        words = f"Share of a {'small twist' if motion == 'twist' else 'forward slip'}"
        for suffix, angle in (("", orientation), ("_low", ends[0]), ("_high", ends[1])):
            _output(
                f"level_{motion}_blocked_share{suffix}",
                rf"b_{{{mark},\ell{suffix.replace('_', ',')}}}",
                function(radians(angle)),
                "1",
                f"{words} that the joints of this level block"
                + (f", {suffix[1:]} end of the sources" if suffix else ""),
            )
    travel = _output(
        "travel_per_degree",
        "u",
        distance * radians(1),
        "mm/degree",
        "Travel of the joint for each degree of a turn about the disc",
    )
    _output(
        "twist_push_per_degree",
        "u_{t}",
        travel * twist,
        "mm/degree",
        "Travel into the surface for each degree of twist",
    )
    _output(
        "bend_push_per_degree",
        "u_{b}",
        travel * bend,
        "mm/degree",
        "Travel into the surface for each degree of forward bend",
    )


def _curves() -> None:
    for motion, mark in (("twist", "t"), ("slip", "s")):
        _outline.curve(
            f"{motion}_blocked_curve",
            f"b_{{{mark},c}}",
            f"{motion}_blocked_share",
            _sweep,
            f"Share of a {'small twist' if motion == 'twist' else 'forward slip'} that a surface "
            "blocks, over its angle",
        )


_look_up()
_blocked_shares()
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
    """
    return _numpy.evaluate(values, None, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript
