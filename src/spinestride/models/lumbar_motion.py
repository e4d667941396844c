"""Lumbar motion: how far each joint from T12-L1 to L5-S1 moves, and what that adds up to.

The model adds up published ranges; it holds no mechanics. The ranges are means of groups, and
people differ from them by much. Sources that disagree span the range beside the nominal value, and
for L5-S1 they show no consistent pattern.

Forward and backward bend are published together, as one range. The split into flexion and extension
is the ratio that one study gives by level; it was recalled, not read, and for T12-L1 that of L1-2
stands in.

An input is a share of the range, and every joint takes the same share of its own: a drawing
assumption, for in a moving person the joints follow one another in no fixed ratio. The directions
are independent here, though a real joint that bends to a side turns a little as well: coupled
motion is left out. The sums over T12 to S1 suppose that all joints reach their ends together.

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from spinestride import tables
from spinestride.faces import (
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Reduction,
    Sweep,
    symbol,
)
from spinestride.models._levels import QUANTITIES, Levels, ends, look_up, marked

_inputs = tables.inputs("lumbar_motion")
_levels = Levels(
    _inputs["level"].choices,
    (
        "flexion_extension",
        "flexion",
        "extension",
        "lateral_bending",
        "axial_rotation",
        "facet_orientation",
        "tropism",
        "disc_height",
    ),
)
_parameters = {**_levels.parameters}
_outline = Outline(_inputs, _parameters)
_of, _output, _between = _outline.of, _outline.output, _outline.between

_level = _inputs["level"]
_sweep = Sweep("level_axis", symbol("k"), "level", len(_level.choices), "choice", "Level")

#: Directions that have a range of their own: mark in symbols, words.
_DIRECTIONS = {
    "flexion": ("f", "flexion"),
    "extension": ("e", "extension"),
    "lateral_bending": ("lb", "side bending to one side"),
    "axial_rotation": ("ar", "axial rotation to one side"),
}
#: Motions that an input sets: mark in symbols, words.
_MOTIONS = {
    "flexion": ("f", "flexion, negative for extension"),
    "lateral_bending": ("lb", "side bending"),
    "axial_rotation": ("ar", "axial rotation"),
}


def _of_end(end: str) -> str:
    return f", {end[1:]} end of the sources" if end else ""


def _look_up_range(quantity: str) -> Mapping[str, sp.Symbol]:
    latex = marked(QUANTITIES[quantity][0], "", r"\ell")
    return look_up(_levels, _outline, quantity, f"{quantity}_range", latex)


def _split_range() -> None:
    """Look up how far the joint bends, forward and backward together, and split it."""
    together = _look_up_range("flexion_extension")
    forward, backward = (
        _between(
            f"split_{quantity}",
            QUANTITIES[quantity][0],
            _levels.at(_outline, quantity),
            _levels.unit(quantity),
            QUANTITIES[quantity][1],
        )
        for quantity in ("flexion", "extension")
    )
    share = _output(
        "flexion_share",
        "w",
        forward / (forward + backward),
        "1",
        "Share of flexion in the range of both, recalled",
    )
    for direction, part in (("flexion", share), ("extension", 1 - share)):
        mark, words = _DIRECTIONS[direction]
        for end in ends("flexion_extension"):
            _output(
                f"{direction}_range{end}",
                marked(rf"R_{{{mark},\ell}}", end),
                part * together[end],
                "degree",
                f"Range of {words}{_of_end(end)}",
            )


def _angles() -> None:
    """Turn the shares that are set into the angle of the joint."""
    flexion, lateral, axial = _of("flexion", "lateral_bending", "axial_rotation")
    forward, backward, side, twist = _of(
        "flexion_range", "extension_range", "lateral_bending_range", "axial_rotation_range"
    )
    for motion, expression in (
        ("flexion", forward * sp.Max(0, flexion) + backward * sp.Min(0, flexion)),
        ("lateral_bending", lateral * side),
        ("axial_rotation", axial * twist),
    ):
        mark, words = _MOTIONS[motion]
        _output(
            f"{motion}_angle", rf"\theta_{{{mark},\ell}}", expression, "degree", f"Angle of {words}"
        )


def _joint() -> None:
    """Look up the joint itself."""
    for quantity in ("facet_orientation", "tropism"):
        look_up(_levels, _outline, quantity)
    _output(
        "tropism_measured",
        "b",
        _levels.at(_outline, "tropism_measured"),
        "1",
        "Whether a source gives the asymmetry at this level",
    )
    look_up(_levels, _outline, "disc_height")


def _all_levels() -> None:
    """Compute ranges and angles again at every level, and add them up over T12 to S1."""
    series = [
        (
            f"{direction}_range{end}",
            marked(f"R_{{{mark}}}", end),
            f"Range of {words}{_of_end(end)}",
        )
        for direction, (mark, words) in _DIRECTIONS.items()
        for end in ends("flexion_extension")
    ] + [
        (f"{motion}_angle", rf"\theta_{{{mark}}}", f"Angle of {words}")
        for motion, (mark, words) in _MOTIONS.items()
    ]
    for name, latex, label in series:
        _outline.curve(f"{name}_by_level", latex, name, _sweep, f"{label}, by level")
    for name, latex, label in series:
        total = symbol(marked(latex, "", "T12-S1"))
        of = f"{name}_by_level"
        words = f"{label}, T12 to S1"
        _outline.reduce(Reduction(f"total_{name}", total, "sum", of, "degree", words))


_split_range()
_look_up_range("lateral_bending")
_look_up_range("axial_rotation")
_angles()
_joint()
_all_levels()

model = Model(
    name="lumbar_motion",
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
    """Return angle and range of every joint, of one level in detail, and of T12 to S1.

    Parameters
    ----------
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"axial_rotation_l5_s1": 1.5}``.
    **values : float or str
        Inputs by name; those left out take their defaults. `level` takes its name, such as
        ``"L4-5"``, or its position from 0 (``"T12-L1"``) to 5 (``"L5-S1"``). The other three are
        shares of the range, from -1 to 1.

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`. A series has shape (6,): one value a level, from the top down.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range, or if a parameter is unknown.

    Examples
    --------
    >>> twisted = evaluate(axial_rotation=1)
    >>> twisted["axial_rotation_angle_by_level"].tolist()
    [2.0, 2.0, 2.0, 2.0, 2.0, 1.0]
    >>> twisted["total_axial_rotation_angle"]
    11.0
    >>> evaluate(level="L5-S1")["lateral_bending_range"]
    3.0
    """
    return _numpy.evaluate(values, None, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript
