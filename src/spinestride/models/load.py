"""Load: what L5/S1 carries while a person stands, bends forward and holds a weight.

Sagittal statics. Every segment above the joint, and the load in the hands, has a weight and a
horizontal distance in front of L5/S1; the sum of their moments is held by one equivalent back
extensor with a short lever arm. Muscle force and weight press on the disc, which turns with the
pelvis as the trunk bends. Bracing adds force on both sides of the joint, and so does co-contraction
where it is set.

Body size enters by dimension, against a reference body of 70 kg and 1.75 m: lengths grow with
stature, areas with its square, and the bracing moment with mass times stature. What the extensor
groups of the chapter on muscles can hold in the posture is set beside the moment, scaled likewise;
mass adds nothing to it, because the model does not know how much of it is muscle.

What the model leaves out, and where it parts from measurements:

- The trunk is one rigid link, at rest, seen from the side. There is no lift in progress, no twist,
  no pressure in the abdomen, and no ligament that takes over when the back is bent fully.
- Compression rises with flexion to about 86 degrees, beyond which the turning disc takes a little
  of the weight off it. In implants the force levels off beyond about 33 degrees.
- A moment may be larger than any muscle can hold. The load is then arithmetic: see `needed_share`.
- Sitting is not in the model. Whether it loads the disc more than standing is disputed: older
  measurements found more, one man measured later less.
- The lever arm and the factor from compression to disc pressure cannot be told apart by disc
  pressures, so every force in newtons carries about 30 %: read the bands and the ratios.
- Pressures were measured at L4-5 in one man; the model is of L5/S1.

`sex` takes ``"female"`` (0) or ``"male"`` (1). `hand_distance` is measured from the shoulders
forward, so 0 lets the arms hang in every posture. A series has shape (91,): one value a degree of
trunk flexion, all other inputs as given.

>>> standing, bent = evaluate(), evaluate(trunk_flexion=36)
>>> round(standing["ratio_to_standing"], 9)
1.0
>>> bool(bent["compression"] > 2 * standing["compression"])
True
>>> evaluate(hand_load=60)
Traceback (most recent call last):
    ...
ValueError: hand_load (kg) must be a real number from 0 to 40, but is 60
"""

from __future__ import annotations

from sympy import Expr, cos, sin

from spinestride import tables
from spinestride.faces import DEGREE, Sheet, curve, sweep
from spinestride.models._body_size import define_body_size
from spinestride.models._muscle_groups import (
    EXTENSORS,
    define_place_in_table,
    group_parameters,
    lever_arm,
)
from spinestride.models._rows import parameter
from spinestride.tables import Parameter

#: Subscripts of the segments above L5/S1; those of the arms are one side.
MARKS = {
    "head": "head",
    "upper trunk": "ut",
    "middle trunk": "mt",
    "lower trunk": "lt",
    "upper arm": "ua",
    "forearm": "fa",
    "hand": "ha",
}


def segment_parameters() -> dict[str, Parameter]:
    """Return the masses of the segments of both sexes."""
    rows = [
        parameter(
            row,
            name=f"{row.segment.replace(' ', '_')}_mass_{sex}",
            symbol=f"q_{{{MARKS[row.segment]},{sex[0]}}}",
            quantity=f"Mass of the {row.segment}, {sex}",
            value=getattr(row, sex),
            population=f"young adults, {sex}",
        )
        for row in tables.segment_masses()
        if row.segment in MARKS
        for sex in ("female", "male")
    ]
    return {row.name: row for row in rows}


def stress_parameters() -> dict[str, Parameter]:
    """Return the usual and the highest muscle stress of the chapter on muscles."""
    stress = tables.inputs("paraspinal_muscles")["muscle_stress"]
    rows = [
        parameter(
            stress,
            name=f"{which}_muscle_stress",
            symbol=latex,
            quantity=f"{stress.label}, {label}",
            value=value,
            population="musculoskeletal models",
            verified="unverified",
        )
        for which, latex, label, value in (
            ("usual", r"\sigma", "usual", stress.default),
            ("highest", r"\sigma_{high}", "highest in use", stress.high),
        )
    ]
    return {row.name: row for row in rows}


m = Sheet(
    "load",
    tables.parameters("gait-parameters"),
    "lumbar-parameters",
    "load-parameters",
    segment_parameters(),
    "muscle-parameters",
    group_parameters(),
    stress_parameters(),
)

# Levers and bracing of this body
define_body_size(m)


# Mass of every segment above the joint
def mass_of(segment: str) -> Expr:
    """Return the mass of a segment by sex."""
    percent = m.by("sex", f"{segment}_mass_female", f"{segment}_mass_male")
    return m.body_mass * percent / 100


m.upper_arm_mass = mass_of("upper_arm")
m.forearm_mass = mass_of("forearm")
m.hand_mass = mass_of("hand")
m.head_mass = mass_of("head")
m.upper_trunk_mass = mass_of("upper_trunk")
m.middle_trunk_mass = mass_of("middle_trunk")
m.lower_trunk_mass = m.lower_trunk_share * mass_of("lower_trunk")
m.arms_mass = 2 * (m.upper_arm_mass + m.forearm_mass + m.hand_mass)
m.upper_body_mass = (
    m.head_mass + m.upper_trunk_mass + m.middle_trunk_mass + m.lower_trunk_mass + m.arms_mass
)

# Weights
m.body_weight = m.body_mass * m.gravity
m.upper_body_weight = m.upper_body_mass * m.gravity
m.hand_load_weight = m.hand_load * m.gravity

# How far in front of L5/S1 they hang
lean = m.trunk_flexion * DEGREE
offset = m.stature_ratio * m.com_offset
m.trunk_scale = m.segment_height_factor * m.stature
m.head_distance = offset + m.head_height * m.trunk_scale * sin(lean)
m.upper_trunk_distance = offset + m.upper_trunk_height * m.trunk_scale * sin(lean)
m.middle_trunk_distance = offset + m.middle_trunk_height * m.trunk_scale * sin(lean)
m.lower_trunk_distance = offset + m.lower_trunk_height * m.trunk_scale * sin(lean)
m.shoulder_distance = offset + m.shoulder_height_share * m.trunk_scale * sin(lean)
m.shoulder_height = m.shoulder_height_share * m.trunk_scale * cos(lean)
m.arms_distance = m.shoulder_distance + m.arm_centre_share * m.hand_distance
m.load_distance = m.shoulder_distance + m.hand_distance

# Moments about L5/S1
m.head_moment = m.head_mass * m.gravity * m.head_distance
m.upper_trunk_moment = m.upper_trunk_mass * m.gravity * m.upper_trunk_distance
m.middle_trunk_moment = m.middle_trunk_mass * m.gravity * m.middle_trunk_distance
m.lower_trunk_moment = m.lower_trunk_mass * m.gravity * m.lower_trunk_distance
m.arms_moment = m.arms_mass * m.gravity * m.arms_distance
m.upper_body_moment = (
    m.head_moment
    + m.upper_trunk_moment
    + m.middle_trunk_moment
    + m.lower_trunk_moment
    + m.arms_moment
)
m.hand_load_moment = m.hand_load_weight * m.load_distance
m.net_moment = m.upper_body_moment + m.hand_load_moment

# Muscle forces, compression and shear
chi = m.static_cocontraction
m.extensor_force = ((1 + chi) * m.net_moment + m.body_bracing_moment) / m.body_extensor_arm
m.flexor_force = (chi * m.net_moment + m.body_bracing_moment) / m.body_flexor_arm
m.disc_inclination = m.disc_tilt + m.pelvic_share * m.trunk_flexion
tilt, weight = m.disc_inclination * DEGREE, m.upper_body_weight + m.hand_load_weight
m.compression = weight * cos(tilt) + m.muscle_cosine * (m.extensor_force + m.flexor_force)
m.shear = weight * sin(tilt) + m.muscle_shear * m.extensor_force

# What compression is made of; the parts add up to it
m.compression_per_moment = m.muscle_cosine * (
    (1 + chi) / m.body_extensor_arm + chi / m.body_flexor_arm
)
m.compression_per_bracing = m.muscle_cosine * (1 / m.body_extensor_arm + 1 / m.body_flexor_arm)
m.body_weight_compression = m.upper_body_weight * cos(tilt)
m.load_weight_compression = m.hand_load_weight * cos(tilt)
m.body_moment_compression = m.compression_per_moment * m.upper_body_moment
m.load_moment_compression = m.compression_per_moment * m.hand_load_moment
m.bracing_compression = m.compression_per_bracing * m.body_bracing_moment

# Against body weight, and against relaxed standing
m.compression_body_weights = m.compression / m.body_weight
m.shear_body_weights = m.shear / m.body_weight
m.standing_compression = m.upper_body_weight * cos(m.disc_tilt * DEGREE) + m.stature_ratio * (
    m.compression_per_moment * m.upper_body_weight * m.com_offset
    + m.mass_ratio * m.compression_per_bracing * m.standing_bracing_moment
)
m.ratio_to_standing = m.compression / m.standing_compression

# Disc pressure; N/mm2 are MPa
area = m.stature_ratio**2 * m.disc_area
m.intradiscal_pressure = m.resting_pressure + m.pressure_factor * m.compression / area

# What the extensor groups can hold with the lumbar spine bent as in the posture
m.lumbar_flexion = (1 - m.pelvic_share) * m.trunk_flexion
define_place_in_table(m, m.lumbar_flexion)
for group in EXTENSORS:
    m[f"{group}_arm"] = m.stature_ratio * lever_arm(m, group)
moments = [m[f"{group}_reference_force"] * m[f"{group}_arm"] / 100 for group in EXTENSORS]
m.moment_per_stress = m.stature_ratio**2 * sum(moments) / m.reference_muscle_stress
m.capacity_moment = m.usual_muscle_stress * m.moment_per_stress
m.largest_capacity_moment = m.highest_muscle_stress * m.moment_per_stress
m.needed_share = m.net_moment / m.capacity_moment

# Curves over trunk flexion
m.flexion_axis = sweep(m.trunk_flexion, samples=91)
m.compression_curve = curve(m.compression, m.flexion_axis)
m.ratio_curve = curve(m.ratio_to_standing, m.flexion_axis)
m.intradiscal_pressure_curve = curve(m.intradiscal_pressure, m.flexion_axis)

# Bands
assumed = (
    m.extensor_arm,
    m.flexor_arm,
    m.muscle_cosine,
    m.static_cocontraction,
    m.com_offset,
    m.disc_tilt,
    m.pelvic_share,
    m.lower_trunk_share,
    m.segment_height_factor,
    m.arm_centre_share,
)
conversion = (m.pressure_factor, m.disc_area, m.resting_pressure)
for quantity in (m.compression, m.ratio_to_standing):
    m.band(quantity, over=(m.extensor_arm,), ends="for extensor lever arm")
    m.band(quantity, over=assumed, ends="for all uncertain parameters", width="wide")
m.band(m.shear, over=(*assumed, m.muscle_shear), ends="for all uncertain parameters")
m.band(m.intradiscal_pressure, over=conversion, ends="for conversion from compression")
for quantity in (m.compression_curve, m.ratio_curve):
    m.band(quantity, over=(m.extensor_arm,), ends="for extensor lever arm")
    m.band(quantity, over=assumed, ends="for all uncertain parameters", width="wide")
m.band(m.intradiscal_pressure_curve, over=conversion, ends="for conversion from compression")

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript
