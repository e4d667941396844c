"""Muscle groups at L5/S1, as parameters with their lever arms: shared by the models that need them.

Forces and lever arms are outputs of a musculoskeletal model, tabled at three values of lumbar
flexion; between them the course draws straight lines.
"""

from __future__ import annotations

import sympy as sp

from spinestride import tables
from spinestride.faces import Sheet
from spinestride.models._rows import parameter
from spinestride.tables import Parameter

_ROWS = [row for row in tables.muscle_groups() if row.arms]
GROUPS = [row.group for row in _ROWS]
EXTENSORS = [row.group for row in _ROWS if row.role == "extensor"]
_MARKS = {
    "iliocostalis_lumborum": "il",
    "longissimus_lumborum": "ll",
    "longissimus_thoracis": "lt",
    "multifidus": "mf",
    "psoas": "ps",
    "rectus_abdominis": "ra",
    "external_oblique": "eo",
    "internal_oblique": "io",
}


def group_parameters() -> dict[str, Parameter]:
    """Return the force of each group, and its lever arm at each flexion of the table."""
    rows: list[Parameter] = []
    for row in _ROWS:
        mark, title = _MARKS[row.group], row.title.lower()
        columns = [("reference_force", "Force", f"F_{{0,{mark}}}", row.force, "N")]
        for place, arm in enumerate(row.arms):
            columns.append((f"arm_{place}", "Lever arm", f"a_{{{mark},{place}}}", arm, "cm"))
        rows += [
            parameter(
                row,
                name=f"{row.group}_{name}",
                symbol=latex,
                quantity=f"{quantity}, {title}",
                value=value,
                unit=unit,
                population="model MyoTorso, both sides",
            )
            for name, quantity, latex, value, unit in columns
        ]
    return {row.name: row for row in rows}


def define_place_in_table(m: Sheet, lumbar_flexion: sp.Symbol) -> None:
    """Divide lumbar flexion between the two steps of the table of lever arms."""
    m.first_step = sp.Min(1, lumbar_flexion / m.arm_table_step)
    m.second_step = sp.Max(0, lumbar_flexion / m.arm_table_step - 1)


def lever_arm(m: Sheet, group: str) -> sp.Expr:
    """Return the lever arm of a group in cm at the place in the table."""
    upright, bent, fully_bent = (m[f"{group}_arm_{place}"] for place in range(3))
    return upright + (bent - upright) * m.first_step + (fully_bent - bent) * m.second_step
