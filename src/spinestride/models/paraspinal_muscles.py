"""Paraspinal muscles: short levers, large forces.

Force and lever arm of each muscle group at L5/S1 as lumbar flexion changes, the largest moment that
the back extensors can hold, the force that a given moment asks of them, and what bracing costs in
compression.

Forces and lever arms are outputs of a musculoskeletal model (MyoTorso in MyoSuite), not
measurements. Its lever arms, about 4 cm, are shorter than the 6.5 cm of the one equivalent muscle
that the other models of this course use; both are shown side by side. Its cross-sections do not
change with flexion, though those of people were found to fall at the lowest levels. A group is
counted with all its fascicles, so the four extensors together hold a little more than the whole
model as shipped.

A series has shape (61,): one value a degree of lumbar flexion.

>>> result = evaluate(needed_moment=60)
>>> bool(result["needed_extensor_force"] > 60 * 20)
True
"""

from __future__ import annotations

from sympy import Max, Min

from spinestride import tables
from spinestride.faces import Sheet, curve, sweep
from spinestride.models._rows import parameter
from spinestride.tables import Parameter

GROUPS = [row for row in tables.muscle_groups() if row.arms]
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


def group_parameters() -> dict[str, Parameter]:
    """Return the force of each group, and its lever arm at each flexion of the table."""
    rows: list[Parameter] = []
    for row in GROUPS:
        mark, title = MARKS[row.group], row.title.lower()
        values = {"reference_force": ("Force", f"F_{{0,{mark}}}", row.force, "N")}
        for place, arm in enumerate(row.arms):
            values[f"arm_{place}"] = ("Lever arm", f"a_{{{mark},{place}}}", arm, "cm")
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
            for name, (quantity, latex, value, unit) in values.items()
        ]
    return {row.name: row for row in rows}


m = Sheet("paraspinal_muscles", "lumbar-parameters", "muscle-parameters", group_parameters())

# Flexion, divided between the two steps of the table of lever arms
m.first_step = Min(1, m.lumbar_flexion / m.arm_table_step)
m.second_step = Max(0, m.lumbar_flexion / m.arm_table_step - 1)

# Cross-section, force, lever arm and moment of every group
for group in (row.group for row in GROUPS):
    upright, bent, fully_bent = (m[f"{group}_arm_{place}"] for place in range(3))
    m[f"{group}_cross_section"] = m[f"{group}_reference_force"] / m.reference_muscle_stress
    m[f"{group}_force"] = m[f"{group}_cross_section"] * m.muscle_stress * m.strength_factor
    m[f"{group}_arm"] = (
        upright + (bent - upright) * m.first_step + (fully_bent - bent) * m.second_step
    )
    m[f"{group}_moment"] = m[f"{group}_force"] * m[f"{group}_arm"] / 100

# All extensors together
extensors = [row.group for row in GROUPS if row.role == "extensor"]
m.max_extensor_force = sum(m[f"{group}_force"] for group in extensors)
m.max_extensor_moment = sum(m[f"{group}_moment"] for group in extensors)
m.mean_extensor_arm = 100 * m.max_extensor_moment / m.max_extensor_force
m.whole_model_max_moment = (
    m.whole_model_moment * m.strength_factor * m.muscle_stress / m.reference_muscle_stress
)

# The force that a moment asks of the extensors
m.needed_extensor_force = 100 * m.needed_moment / m.mean_extensor_arm
m.needed_equivalent_force = m.needed_moment / m.extensor_arm
m.needed_share = m.needed_moment / m.max_extensor_moment

# Bracing: force on both sides, compression, no net moment
m.bracing_extensor_force = m.bracing_moment / m.extensor_arm
m.bracing_flexor_force = m.bracing_moment / m.flexor_arm
m.bracing_compression = m.muscle_cosine * (m.bracing_extensor_force + m.bracing_flexor_force)

# Curves over lumbar flexion
m.flexion_axis = sweep(m.lumbar_flexion, samples=61)
for group in (row.group for row in GROUPS):
    m[f"{group}_arm_curve"] = curve(m[f"{group}_arm"], m.flexion_axis)
m.mean_extensor_arm_curve = curve(m.mean_extensor_arm, m.flexion_axis)
m.max_extensor_moment_curve = curve(m.max_extensor_moment, m.flexion_axis)

# Bands
m.band(m.max_extensor_moment, over=(m.muscle_stress,), ends="for muscle stress")
m.band(m.needed_equivalent_force, over=(m.extensor_arm,), ends="for extensor lever arm")
m.band(
    m.bracing_compression,
    over=(m.extensor_arm, m.flexor_arm, m.muscle_cosine),
    ends="for lever arms and muscle direction",
)

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript
