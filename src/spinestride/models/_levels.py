"""What the sources give by lumbar level, as parameters: shared by the models that look it up.

Each quantity has a nominal value at every level and, where sources disagree, a range that spans
them: ``lateral_bending_l4_5`` with ``lateral_bending_low_l4_5`` and ``lateral_bending_high_l4_5``.
"""

from __future__ import annotations

from functools import cache

import sympy as sp

from spinestride import tables
from spinestride.faces import Sheet
from spinestride.models._rows import parameter
from spinestride.tables import LumbarLevel, Parameter

#: From the top down.
LEVELS = tables.inputs("facet_joints")["level"].choices
#: What is appended to the name of a quantity: for its value and for the ends of its range.
ENDS = ("", "_low", "_high")

#: What can be looked up: symbol and label. A motion to one side is halved where a source counts
#: both sides.
_QUANTITIES = {
    "facet_orientation": (r"\varphi_{\ell}", "Angle of the facet joints to the midsagittal plane"),
    "tropism": (r"\tau_{\ell}", "Difference in angle between left and right"),
    "flexion_extension": ("R_{fe}", "Range of flexion and extension together"),
    "flexion": ("Q_{f}", "Flexion of the study that splits the range"),
    "extension": ("Q_{e}", "Extension of the study that splits the range"),
    "lateral_bending": ("R_{lb}", "Range of side bending to one side"),
    "axial_rotation": ("R_{ar}", "Range of axial rotation to one side"),
}
_ONE_SIDED = ("lateral_bending", "axial_rotation")
_ONE_SOURCE = ("flexion", "extension")


def marked(latex: str, *marks: str) -> str:
    """Return a symbol with marks added to its subscript.

    Examples
    --------
    >>> marked("R_{fe}", "low", "L4-5")
    'R_{fe,low,L4-5}'
    """
    return ",".join([latex.removesuffix("}"), *filter(None, marks)]) + "}"


def at_level(m: Sheet, quantity: str) -> sp.Expr:
    """Return a quantity, or one end of its range, at the level that the model is asked for."""
    return m.by("level", *(f"{quantity}_{_slug(level)}" for level in LEVELS))


@cache
def level_parameters() -> dict[str, Parameter]:
    """Return every quantity at every level, and whether a source gives the asymmetry there."""
    sourced = [
        row for quantity in _QUANTITIES for level in LEVELS for row in _sourced(quantity, level)
    ]
    rows = [*sourced, *map(_disc_height, LEVELS), *map(_tropism_measured, LEVELS)]
    return {row.name: row for row in rows}


def _slug(level: str) -> str:
    return level.lower().replace("-", "_")


def _rows(level: str, quantity: str) -> list[LumbarLevel]:
    return [row for row in tables.lumbar_levels() if (row.level, row.quantity) == (level, quantity)]


def _numbers(row: LumbarLevel) -> list[float]:
    """Return the numbers that a row gives, its value first, to one side where due."""
    factor = 2 if row.sides == "both" and row.quantity in _ONE_SIDED else 1
    given = (row.value, row.low, row.high)
    return [number / factor for number in given if number is not None]


def _sourced(quantity: str, level: str) -> list[Parameter]:
    """Return value, low and high end of a quantity at a level."""
    rows = _rows(level, quantity)
    (nominal,) = (row for row in rows if row.nominal)
    numbers = [number for row in rows for number in _numbers(row)]
    low, high = min(numbers), max(numbers)
    latex, label = _QUANTITIES[quantity]
    values = {"": _numbers(nominal)[0], "_low": low, "_high": high}
    return [
        parameter(
            nominal,
            name=f"{quantity}{end}_{_slug(level)}",
            symbol=marked(latex, end.strip("_"), level),
            quantity=f"{label}, {level}",
            value=values[end],
            low=low,
            high=high,
        )
        for end in (ENDS if quantity not in _ONE_SOURCE else ("",))
    ]


def _disc_height(level: str) -> Parameter:
    """Return the height of a disc as the drawings have it."""
    (row,) = (
        row
        for row in tables.vertebra_dimensions()
        if (row.vertebra, row.quantity) == (level.partition("-")[0], "disc_height")
    )
    return parameter(
        row,
        name=f"disc_height_{_slug(level)}",
        symbol=f"H_{{d,{level}}}",
        quantity=f"Normal disc height, as drawn, {level}",
        value=row.value,
    )


def _tropism_measured(level: str) -> Parameter:
    """Return whether a source gives the asymmetry at a level (1) or a neighbour stands in (0)."""
    measured = any(row.verified != "assumption" for row in _rows(level, "tropism"))
    return Parameter(
        name=f"tropism_measured_{_slug(level)}",
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
