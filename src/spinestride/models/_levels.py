"""What the sources give by lumbar level, as parameters: shared by the models that look it up.

Each quantity has a nominal value at every level and, where sources disagree, a range that spans
them. A model lists the quantities that it needs and looks one up with `Levels.at`.
"""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from spinestride import tables
from spinestride.faces import Outline, chosen
from spinestride.tables import LumbarLevel, Parameter

#: What can be looked up: symbol and label. A motion to one side is halved where a source counts
#: both sides.
QUANTITIES = {
    "facet_orientation": (r"\varphi_{\ell}", "Angle of the facet joints to the midsagittal plane"),
    "tropism": (r"\tau_{\ell}", "Difference in angle between left and right"),
    "flexion_extension": ("R_{fe}", "Range of flexion and extension together"),
    "flexion": ("Q_{f}", "Flexion of the study that splits the range"),
    "extension": ("Q_{e}", "Extension of the study that splits the range"),
    "lateral_bending": ("R_{lb}", "Range of side bending to one side"),
    "axial_rotation": ("R_{ar}", "Range of axial rotation to one side"),
    "disc_height": ("H_{d}", "Normal disc height, as drawn"),
}
_ONE_SIDED = ("lateral_bending", "axial_rotation")
_SPREAD = ("", "_low", "_high")
#: Ends of the range that the sources span; the others have one source and no range.
_ENDS = dict.fromkeys(QUANTITIES, _SPREAD) | dict.fromkeys(
    ("flexion", "extension", "disc_height"), ("",)
)


def ends(quantity: str) -> tuple[str, ...]:
    """Return what is appended to a quantity's name: ``""`` and, with a range, the two ends."""
    return _ENDS[quantity]


def marked(latex: str, end: str, level: str = "") -> str:
    """Return a symbol with the end of its range and its level added to its subscript.

    Examples
    --------
    >>> marked("R_{fe}", "_low", "L4-5")
    'R_{fe,low,L4-5}'
    """
    return ",".join([latex.removesuffix("}"), *filter(None, (end.strip("_"), level))]) + "}"


def _slug(level: str) -> str:
    return level.lower().replace("-", "_")


def _rows(level: str, quantity: str) -> list[LumbarLevel]:
    return [row for row in tables.lumbar_levels() if (row.level, row.quantity) == (level, quantity)]


def _span(row: LumbarLevel) -> tuple[float, float, float | None]:
    """Return the lowest, the highest and the stated value of a row, to one side where due."""
    factor = 2 if row.sides == "both" and row.quantity in _ONE_SIDED else 1
    given = [number for number in (row.value, row.low, row.high) if number is not None]
    value = None if row.value is None else row.value / factor
    return min(given) / factor, max(given) / factor, value


class Levels:
    """The levels of a model and the parameters that hold what the sources give for them.

    Parameters
    ----------
    names : tuple of str
        The levels from the top down, as the words of the model's choice.
    quantities : tuple of str
        Keys of `QUANTITIES`; with ``"tropism"`` comes whether a source gives it.
    """

    def __init__(self, names: tuple[str, ...], quantities: tuple[str, ...]) -> None:
        self.names = names
        self.parameters: dict[str, Parameter] = {}
        for quantity in quantities:
            for level in names:
                drawn = quantity == "disc_height"
                rows = [_disc_height(level)] if drawn else self._sourced(quantity, level)
                self.parameters |= {row.name: row for row in rows}
        if "tropism" in quantities:
            self.parameters |= {row.name: row for row in map(_tropism_measured, names)}

    def at(self, outline: Outline, name: str) -> sp.Expr:
        """Return a quantity, or one end of its range, at the level of the model's choice."""
        (level,) = outline.of("level")
        return chosen(level, outline.of(*(f"{name}_{_slug(each)}" for each in self.names)))

    def unit(self, quantity: str) -> str:
        """Return the unit of a quantity."""
        return self.parameters[f"{quantity}_{_slug(self.names[0])}"].unit

    def _sourced(self, quantity: str, level: str) -> list[Parameter]:
        """Return value, low and high end of a quantity at a level."""
        rows = _rows(level, quantity)
        (nominal,) = (row for row in rows if row.nominal)
        spans = [_span(row) for row in rows]
        low, high = min(span[0] for span in spans), max(span[1] for span in spans)
        _, _, value = _span(nominal)
        assert value is not None
        latex, label = QUANTITIES[quantity]
        numbers = {"": value, "_low": low, "_high": high}
        return [
            Parameter(
                name=f"{quantity}{end}_{_slug(level)}",
                parameter_set=tables.SHARED_SET,
                symbol=marked(latex, end, level),
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
            for end in ends(quantity)
        ]


def _disc_height(level: str) -> Parameter:
    """Return the height of a disc as the drawings have it."""
    vertebra, _, _ = level.partition("-")
    (row,) = (
        row
        for row in tables.vertebra_dimensions()
        if (row.vertebra, row.quantity) == (vertebra, "disc_height")
    )
    latex, label = QUANTITIES["disc_height"]
    return Parameter(
        name=f"disc_height_{_slug(level)}",
        parameter_set=tables.SHARED_SET,
        symbol=marked(latex, "", level),
        quantity=f"{label}, {level}",
        value=row.value,
        low=None,
        high=None,
        unit=row.unit,
        population=row.population,
        source=row.source,
        verified=row.verified,
        note=row.note,
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


def look_up(
    levels: Levels,
    outline: Outline,
    quantity: str,
    name: str | None = None,
    latex: str | None = None,
) -> Mapping[str, sp.Symbol]:
    """Add a quantity at the level of the model's choice, with the ends of its range, as outputs.

    Parameters
    ----------
    name, latex : str, optional
        Name and symbol of the output; by default those of the quantity.

    Returns
    -------
    mapping of str to sympy.Symbol
        The symbol for each of `ends`.
    """
    own, label = QUANTITIES[quantity]
    return {
        end: outline.output(
            (name or quantity) + end,
            marked(latex or own, end),
            levels.at(outline, quantity + end),
            levels.unit(quantity),
            label + (f", {end[1:]} end of the sources" if end else ""),
        )
        for end in ends(quantity)
    }
