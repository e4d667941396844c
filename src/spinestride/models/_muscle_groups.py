"""Muscle groups at L5/S1, as parameters with their lever arms: shared by the models that need them.

Forces and lever arms are outputs of a musculoskeletal model, tabled at three values of lumbar
flexion; between them the course draws straight lines.
"""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from spinestride import tables
from spinestride.faces import Outline
from spinestride.tables import MuscleGroup, Parameter

GROUPS = {group.group: group for group in tables.muscle_groups() if group.arms}
EXTENSORS = [name for name, group in GROUPS.items() if group.role == "extensor"]
#: Subscripts of the groups.
MARKS = {
    "iliocostalis_lumborum": "il",
    "longissimus_lumborum": "ll",
    "longissimus_thoracis": "lt",
    "multifidus": "mf",
    "psoas": "ps",
    "rectus_abdominis": "ra",
    "external_oblique": "eo",
    "internal_oblique": "io",
}


def parameters(names: Iterable[str]) -> dict[str, Parameter]:
    """Return forces and tabled lever arms of groups as parameters."""
    rows: list[Parameter] = []
    for name in names:
        group, mark = GROUPS[name], MARKS[name]
        rows.append(
            _parameter(
                group,
                f"{name}_reference_force",
                latex=f"F_{{0,{mark}}}",
                quantity="Force",
                value=group.force,
                unit="N",
            )
        )
        rows += [
            _parameter(
                group,
                f"{name}_arm_{at}",
                latex=f"a_{{{mark},{at}}}",
                quantity="Lever arm",
                value=arm,
                unit="cm",
            )
            for at, arm in enumerate(group.arms)
        ]
    return {row.name: row for row in rows}


def _parameter(
    group: MuscleGroup, name: str, *, latex: str, quantity: str, value: float, unit: str
) -> Parameter:
    return Parameter(
        name=name,
        parameter_set=tables.SHARED_SET,
        symbol=latex,
        quantity=f"{quantity}, {group.title.lower()}",
        value=value,
        low=None,
        high=None,
        unit=unit,
        population="model MyoTorso, both sides",
        source=group.source,
        verified=group.verified,
        note=group.note,
    )


def add_place_in_table(outline: Outline, flexion: sp.Symbol) -> None:
    """Divide lumbar flexion between the two steps of the table of lever arms."""
    (step,) = outline.of("arm_table_step")
    outline.between(
        "first_step",
        "w_{1}",
        sp.Min(1, flexion / step),
        "1",
        "Share of the table's first step that is done",
    )
    outline.between(
        "second_step",
        "w_{2}",
        sp.Max(0, flexion / step - 1),
        "1",
        "Share of the table's second step that is done",
    )


def lever_arm(outline: Outline, name: str) -> sp.Expr:
    """Return a group's lever arm in cm at the place in the table."""
    first, second = outline.of("first_step", "second_step")
    a_0, a_1, a_2 = outline.of(*(f"{name}_arm_{at}" for at in range(3)))
    return a_0 + (a_1 - a_0) * first + (a_2 - a_1) * second
