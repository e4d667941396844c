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

`level` takes its name, such as ``"L4-5"``, or its position from 0 (``"T12-L1"``) to 5
(``"L5-S1"``). The other three are shares of the range, from -1 to 1. A series has shape (6,): one
value a level, from the top down.

>>> twisted = evaluate(axial_rotation=1)
>>> twisted["axial_rotation_angle_by_level"].tolist()
[2.0, 2.0, 2.0, 2.0, 2.0, 1.0]
>>> twisted["total_axial_rotation_angle"]
11.0
>>> evaluate(level="L5-S1")["lateral_bending_range"]
3.0
"""

from __future__ import annotations

from sympy import Max, Min

from spinestride.faces import Sheet, curve, reduction, sweep
from spinestride.models._levels import ENDS, LEVELS, at_level, level_parameters

m = Sheet("lumbar_motion", level_parameters())

# How far the joint bends, forward and backward together, split by the ratio of one study
for end in ENDS:
    m[f"flexion_extension_range{end}"] = at_level(m, f"flexion_extension{end}")
m.split_flexion = at_level(m, "flexion")
m.split_extension = at_level(m, "extension")
m.flexion_share = m.split_flexion / (m.split_flexion + m.split_extension)
for end in ENDS:
    m[f"flexion_range{end}"] = m.flexion_share * m[f"flexion_extension_range{end}"]
for end in ENDS:
    m[f"extension_range{end}"] = (1 - m.flexion_share) * m[f"flexion_extension_range{end}"]

# How far it bends to one side and turns to one side
for motion in ("lateral_bending", "axial_rotation"):
    for end in ENDS:
        m[f"{motion}_range{end}"] = at_level(m, f"{motion}{end}")

# The angle of the joint: the share that is set of each range
m.flexion_angle = m.flexion_range * Max(0, m.flexion) + m.extension_range * Min(0, m.flexion)
m.lateral_bending_angle = m.lateral_bending * m.lateral_bending_range
m.axial_rotation_angle = m.axial_rotation * m.axial_rotation_range

# The joint itself
for quantity in ("facet_orientation", "tropism"):
    for end in ENDS:
        m[quantity + end] = at_level(m, quantity + end)
m.tropism_measured = at_level(m, "tropism_measured")
m.disc_height = at_level(m, "disc_height")

# Ranges and angles at every level, and their sums over T12 to S1
RANGES = [
    f"{motion}_range{end}"
    for motion in ("flexion", "extension", "lateral_bending", "axial_rotation")
    for end in ENDS
]
ANGLES = ["flexion_angle", "lateral_bending_angle", "axial_rotation_angle"]
m.level_axis = sweep(m.level, samples=len(LEVELS))
for name in RANGES + ANGLES:
    m[f"{name}_by_level"] = curve(m[name], m.level_axis)
for name in RANGES + ANGLES:
    m[f"total_{name}"] = reduction("sum", m[f"{name}_by_level"])

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript
