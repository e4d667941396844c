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

from spinestride.faces import Sheet, curve, sweep
from spinestride.models._muscle_groups import (
    EXTENSORS,
    GROUPS,
    define_place_in_table,
    group_parameters,
    lever_arm,
)

m = Sheet("paraspinal_muscles", "lumbar-parameters", "muscle-parameters", group_parameters())

# Flexion, divided between the two steps of the table of lever arms
define_place_in_table(m, m.lumbar_flexion)

# Cross-section, force, lever arm and moment of every group
for group in GROUPS:
    m[f"{group}_cross_section"] = m[f"{group}_reference_force"] / m.reference_muscle_stress
    m[f"{group}_force"] = m[f"{group}_cross_section"] * m.muscle_stress * m.strength_factor
    m[f"{group}_arm"] = lever_arm(m, group)
    m[f"{group}_moment"] = m[f"{group}_force"] * m[f"{group}_arm"] / 100

# All extensors together
m.max_extensor_force = sum(m[f"{group}_force"] for group in EXTENSORS)
m.max_extensor_moment = sum(m[f"{group}_moment"] for group in EXTENSORS)
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
for group in GROUPS:
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
