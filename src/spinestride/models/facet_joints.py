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
    chosen,
    symbol,
)
from spinestride.tables import LumbarLevel, Parameter

#: Values of the angle axis: one a degree.
SAMPLES = 91

#: What is looked up by level: symbol, label.
_BY_LEVEL = {
    "facet_orientation": (r"\varphi_{\ell}", "Angle of the facet joints to the midsagittal plane"),
    "tropism": (r"\tau_{\ell}", "Difference in angle between left and right"),
    "flexion_extension": ("R_{fe}", "Range of flexion and extension together"),
    "lateral_bending": ("R_{lb}", "Range of side bending to one side"),
    "axial_rotation": ("R_{ar}", "Range of axial rotation to one side"),
    "disc_height": ("H_{d}", "Normal disc height, as drawn"),
}
#: Motions whose range is given to one side; a source that counts both sides is halved.
_ONE_SIDED = ("lateral_bending", "axial_rotation")
#: Ends of the range that the sources span; the drawing's disc height has one source and no range.
_ENDS = dict.fromkeys(_BY_LEVEL, ("", "_low", "_high")) | {"disc_height": ("",)}

_inputs = tables.inputs("facet_joints")
_levels = _inputs["level"].choices


def _slug(level: str) -> str:
    return level.lower().replace("-", "_")


def _marked(latex: str, end: str, level: str = "") -> str:
    """Return a symbol with the end of its range and its level added to its subscript."""
    return ",".join([latex.removesuffix("}"), *filter(None, (end.strip("_"), level))]) + "}"


def _span(row: LumbarLevel) -> tuple[float, float, float | None]:
    """Return the lowest, the highest and the stated value of a row, to one side where due."""
    factor = 2 if row.sides == "both" and row.quantity in _ONE_SIDED else 1
    given = [number for number in (row.value, row.low, row.high) if number is not None]
    value = None if row.value is None else row.value / factor
    return min(given) / factor, max(given) / factor, value


def _level_parameters() -> dict[str, Parameter]:
    """Return value, low and high end of every quantity at every level as parameters."""
    found: dict[str, Parameter] = {}
    for quantity, (latex, label) in _BY_LEVEL.items():
        for level in _levels:
            rows = [
                row
                for row in tables.lumbar_levels()
                if (row.level, row.quantity) == (level, quantity)
            ]
            (nominal,) = (row for row in rows if row.nominal)
            spans = [_span(row) for row in rows]
            low, high = min(span[0] for span in spans), max(span[1] for span in spans)
            (value,) = (span[2] for row, span in zip(rows, spans, strict=True) if row.nominal)
            assert value is not None
            numbers = {"": value, "_low": low, "_high": high}
            for end in _ENDS[quantity]:
                name = f"{quantity}{end}_{_slug(level)}"
                found[name] = Parameter(
                    name=name,
                    parameter_set=tables.SHARED_SET,
                    symbol=_marked(latex, end, level),
                    quantity=f"{label}, {level}",
                    value=numbers[end],
                    low=low,
                    high=high,
                    unit=nominal.unit,
                    population=nominal.population,
                    source=nominal.source,
                    verified=nominal.verified,
                    note=nominal.note,
                )
    return found


def _measured_parameters() -> dict[str, Parameter]:
    """Return, by level, whether a source gives the asymmetry (1) or a neighbour stands in (0)."""
    found = {}
    for level in _levels:
        measured = any(
            row.verified != "assumption"
            for row in tables.lumbar_levels()
            if (row.level, row.quantity) == (level, "tropism")
        )
        name = f"tropism_measured_{_slug(level)}"
        found[name] = Parameter(
            name=name,
            parameter_set=tables.SHARED_SET,
            symbol=f"b_{{{level}}}",
            quantity=f"Whether a source gives the asymmetry, {level}",
            value=float(measured),
            low=None,
            high=None,
            unit="1",
            population="sources of this course",
            source="spinestride",
            verified="computed",
            note="Counted in the table of levels.",
        )
    return found


_parameters = {
    **_level_parameters(),
    **_measured_parameters(),
    **tables.parameters("facet-parameters"),
}
_outline = Outline(_inputs, _parameters)
_of, _output, _between = _outline.of, _outline.output, _outline.between

_angle = _inputs["facet_angle"]
_sweep = Sweep("facet_angle_axis", symbol("a"), "facet_angle", SAMPLES, _angle.unit, _angle.label)


def _at_level(name: str) -> sp.Expr:
    (level,) = _of("level")
    return chosen(level, _of(*(f"{name}_{_slug(each)}" for each in _levels)))


def _look_up() -> None:
    """Look up what the sources give for the level."""
    for quantity, (latex, label) in _BY_LEVEL.items():
        unit = _parameters[f"{quantity}_{_slug(_levels[0])}"].unit
        if quantity == "disc_height":
            normal = _between("normal_disc_height", latex, _at_level(quantity), unit, label)
            (share,) = _of("disc_height")
            _output("level_disc_height", "H", share * normal, unit, "Disc height at this narrowing")
            continue
        for end in _ENDS[quantity]:
            words = f", {end[1:]} end of the sources" if end else ""
            name = quantity + end
            _output(name, _marked(latex, end), _at_level(name), unit, label + words)
    _output(
        "tropism_measured",
        "b",
        _at_level("tropism_measured"),
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
