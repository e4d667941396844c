"""Loading cycles: what a shorter stride does to each step, and what it does to a kilometre.

Load per step grows with stride length to a power that differs between tissues. Steps per kilometre
fall as stride length grows. Damage in a fatigue test grows with load to a much higher power, the
fatigue exponent. So three sums over a kilometre can have three signs: the number of loads, the
cumulative load and the damage. A shorter stride takes damage away only where the product of the two
exponents is above 1; the fatigue exponent at which the sign changes is an output.

What the model leaves out, and where its numbers are weak:

- Everything is a ratio to the same runner at the reference speed with the stride unchanged. There
  is no absolute load, no strength of a person, no repair and no injury.
- "Damage" is Miner's sum of a fatigue test: samples without living cells, tested until they broke.
- The load exponents come from studies of few people; that of the Achilles tendon is a choice, and
  for the lower back the ground force stands in for a load that others have
  computed (Seay 2008), which was not read.
- No fatigue exponent was read for the knee. For the lower back it comes from tests of lifting
  loads.

Two published fatigue examples that chapters discuss stand at the end as plain functions; neither is
used by the model.

`tissue` takes its name, such as ``"tibia"``, or its position. `fatigue_exponent` does not follow
the tissue: the published exponent is an output. A series has shape (91,): one value each tenth of
the fatigue exponent.

>>> shorter = evaluate(tissue="tibia", stride_length_change=-0.1, fatigue_exponent=6.6)
>>> round(shorter["load_per_step_ratio"], 2), round(shorter["loads_per_km_ratio"], 2)
(0.95, 1.11)
>>> round(shorter["cumulative_load_per_km_ratio"], 2), round(shorter["damage_per_km_ratio"], 2)
(1.05, 0.77)
"""

from __future__ import annotations

import math

from sympy import Piecewise

from spinestride import tables
from spinestride.faces import Sheet, chosen, curve, sweep

TABLE = tables.parameters("fatigue-parameters")
#: The strain of the tibia was printed at three speeds, and follows them.
TIBIA = {
    name: tables.parameters("tibia-parameters")[name]
    for name in ("middle_speed", "speed_exponent_slow", "speed_exponent_fast")
}
TISSUES = ("tibia", "achilles", "knee", "lumbar")

m = Sheet("loading_cycles", TABLE, TIBIA)

# Exponents of the tissue
load_exponents = [m[f"load_exponent_{tissue}"] for tissue in TISSUES]
other_speed_exponents = [m[f"speed_exponent_{tissue}"] for tissue in TISSUES if tissue != "tibia"]
tibia_speed_exponent = Piecewise(
    (m.speed_exponent_slow, m.speed <= m.middle_speed), (m.speed_exponent_fast, True)
)
m.load_exponent = chosen(m.tissue, load_exponents)
m.speed_exponent = chosen(m.tissue, [tibia_speed_exponent, *other_speed_exponents])
m.published_fatigue_exponent = m.by("tissue", *(f"fatigue_exponent_{tissue}" for tissue in TISSUES))
m.sign_changing_exponent = 1 / m.load_exponent
m.damage_exponent = m.load_exponent * m.fatigue_exponent - 1

# Stride length, and the loads of one leg in a kilometre
n = m.stride_length_speed_exponent
at_speed = m.reference_stride_length * (m.speed / m.stride_length_speed) ** n
m.stride_length = at_speed * (1 + m.stride_length_change)
m.stride_length_at_reference = (
    m.reference_stride_length * (m.reference_speed / m.stride_length_speed) ** n
)
m.loads_per_km = 1000 / m.stride_length
m.loads_per_km_ratio = m.stride_length_at_reference / m.stride_length

# Load per step and number of loads, together
stride = 1 + m.stride_length_change
m.load_per_step_ratio = (m.speed / m.reference_speed) ** m.speed_exponent * stride**m.load_exponent
m.cumulative_load_per_km_ratio = m.load_per_step_ratio * m.loads_per_km_ratio
m.damage_per_km_ratio = m.load_per_step_ratio**m.fatigue_exponent * m.loads_per_km_ratio
m.damage_of_run_ratio = m.damage_per_km_ratio * m.distance / m.reference_distance
m.stride_effect_on_damage = stride ** (m.load_exponent * m.fatigue_exponent - 1)

# Curves over the fatigue exponent
m.fatigue_exponent_axis = sweep(m.fatigue_exponent, samples=91)
m.damage_per_km_curve = curve(m.damage_per_km_ratio, m.fatigue_exponent_axis)
m.stride_effect_on_damage_curve = curve(m.stride_effect_on_damage, m.fatigue_exponent_axis)

# Bands: the ranges of the sources
both = (*load_exponents, *other_speed_exponents)
m.band(m.sign_changing_exponent, over=load_exponents)
m.band(m.load_per_step_ratio, over=both)
m.band(m.cumulative_load_per_km_ratio, over=both)
m.band(m.damage_per_km_ratio, over=both)
m.band(m.stride_effect_on_damage, over=load_exponents)
m.band(m.stride_effect_on_damage_curve, over=load_exponents)

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript


def load_per_distance(load_per_step_change: float, stride_length_change: float) -> float:
    """Return the change of load over a distance from the change of load per step.

    Parameters
    ----------
    load_per_step_change, stride_length_change : float
        Changes as fractions; -0.1 is 10 % less.

    Examples
    --------
    >>> round(load_per_distance(-0.1, -0.1), 12)
    0.0
    """
    return (1 + load_per_step_change) / (1 + stride_length_change) - 1


def tendon_failure_probability(cycles: float, strain_ratio: float = 1.0) -> float:
    """Return the share of tendon samples that fail in a published fatigue example.

    For the lab that discusses the paper (`edwards2018`): samples without living cells, no repair.
    It says nothing about the tendon of a person.

    Parameters
    ----------
    cycles : float
        Number of loads.
    strain_ratio : float
        Strain relative to that of the reference landing.

    Examples
    --------
    >>> round(tendon_failure_probability(1000), 12)
    0.34
    """
    rows = {name: row.value for name, row in TABLE.items()}
    strength, slope = rows["tendon_modulus"], rows["tendon_slope"]
    harm = (cycles / rows["tendon_cycles"]) ** (strength / slope) * strain_ratio**strength
    return 1 - float((1 - rows["tendon_probability"]) ** harm)


def lifting_cycles_to_failure(strength_percent: float) -> float:
    """Return the cycles to failure that a lifting tool implies; it must not be used for running.

    The tool (`gallagher2017`) was fitted on lifting at work. Applied to the loads of a run it
    predicts failure within one training run, which does not happen; a chapter shows the sum for
    that reason alone.

    Parameters
    ----------
    strength_percent : float
        Load in per cent of the strength of a lumbar segment.

    Examples
    --------
    >>> round(lifting_cycles_to_failure(50))
    274
    """
    growth, cycles = TABLE["lifting_exponent"].value, TABLE["lifting_cycles"].value
    return cycles * math.exp(-growth * strength_percent)
