"""A page prints a parameter by its role and types none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pages import ROOT
from parameter_values import IN_UNIT, PRINTED, parameter

from spinestride import tables

#: Units beside which a number is one of these and nothing else; hours, days and degrees are many.
UNITS = ("cm", "N m", "N/cm²", "MPa")
MECHANICS = sorted(
    path
    for part in ("anatomy", "mechanics")
    for path in (ROOT / "book" / part).glob("*.md")
)  # fmt: skip


def shown_numbers() -> dict[tuple[str, str], str]:
    """Return the parameters and defaults of mechanics by number and unit, as a page would type."""
    rows: dict[str, tuple[str, tuple[float | None, ...]]] = {
        f"{table} {name}": (row.unit, (row.value, row.low, row.high))
        for table in ("lumbar-parameters", "load-parameters", "muscle-parameters")
        for name, row in tables.parameters(table).items()
    }
    rows |= {
        f"{model} bracing_moment": ("N m", (tables.inputs(model)["bracing_moment"].default,))
        for model in ("load", "stride_length")
    }
    return {
        (f"{value * factor:.6g}", unit): name
        for name, (own, values) in rows.items()
        for unit in UNITS
        if (factor := 1 if PRINTED.get(own, own) == unit else IN_UNIT.get((own, unit), 0))
        for value in values
        if value
    }


def typed_parameters(text: str) -> list[str]:
    """Return the parameters that a text types beside their unit, with the role to use instead."""
    numbers = shown_numbers()
    pattern = "|".join(map(re.escape, UNITS))
    return [
        f"{found[0]}: {{parameter}}`{numbers[found[1], found[2]]}`"
        for found in re.finditer(rf"(?<![\d.])([\d.]+)[ \u00a0]({pattern})(?!\w)", text)
        if (found[1], found[2]) in numbers
    ]


@pytest.mark.parametrize("path", MECHANICS, ids=lambda path: path.stem)
def test_no_chapter_types_a_parameter(path: Path) -> None:
    assert typed_parameters(path.read_text(encoding="utf-8")) == []


def test_a_typed_parameter_is_seen() -> None:
    assert typed_parameters("a lever arm of 6.5 cm, and 6.55 cm of something else") == [
        "6.5 cm: {parameter}`lumbar-parameters extensor_arm`"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lumbar-parameters extensor_arm cm", "6.5\u00a0cm"),
        ("lumbar-parameters extensor_arm.low cm bare", "5.5"),
        ("stride_length bracing_moment", "12\u00a0N\u00a0m"),
        ("muscle-parameters reference_muscle_stress", "46\u00a0N/cm²"),
        ("load-parameters pressure_factor.low", "1.1"),
    ],
)
def test_a_row_is_printed_with_its_unit(text: str, expected: str) -> None:
    assert parameter(text) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("lever-parameters arm", "unknown table 'lever-parameters'"),
        ("lumbar-parameters arm", "has no 'arm'; it has: reference_mass,"),
        ("lumbar-parameters extensor_arm.mean", "has no 'mean'; it has: low, high"),
        ("lumbar-parameters extensor_arm kg", "is in m, not in kg; it can be shown in: cm, mm"),
    ],
)
def test_a_row_that_is_not_there_is_refused_with_those_that_are(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        parameter(text)
