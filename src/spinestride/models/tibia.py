"""Tibia: a published model of bone fatigue with repair and adaptation, over a hundred days.

Two papers ran it: one on stride length and distance, one on speed. Each step strains the bone and
uses up a part of its fatigue life; bone that is left long enough is repaired; the bone thickens.
The model stands apart from the loading cycles because it runs over days and not over a fatigue
exponent, and because its probabilities belong to the lab that reproduces the papers and to no other
place. The outputs are therefore ratios: to the final value, and to the runner of the study on
the reference distance. `failure_probability` and `group_failure_probability` give what the papers
print.

What a reader must know of those probabilities: the papers themselves warn of them; one number of
each study was used to calibrate the volume of bone under stress, and in the first study also how
strain varies between runners; the papers' geometry of finite elements is replaced by a tube.

The parameter set is the study: ``"edwards2010"`` (the default) or ``"edwards2009"``. A series has
shape (200,): two values a day.

>>> daily = evaluate(distance=8)
>>> bool(daily["hazard_ratio"] > daily["damage_per_day_ratio"] > 1)
True
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from sympy import Expr, Max, Piecewise, exp

from spinestride.faces import Sheet, period, recurrence, reduction
from spinestride.tables import FloatArray

#: Steps of the hundred days: half a day each.
SAMPLES = 200
#: Runners that stand for a group: nodes of a Gauss-Hermite rule, up to 4.5 standard deviations.
RUNNERS = 9

m = Sheet("tibia", "tibia-parameters", default_set="edwards2010")

# Stride length and strides
stride_by_speed = (m.speed / m.study_speed) ** m.stride_length_exponent
m.stride_length = m.study_stride_length * stride_by_speed * (1 + m.stride_length_change)
m.strides_per_km = 1000 / m.stride_length


# Strain, by three printed strains, against the runner of the study
def strain_by_speed(speed: Expr) -> Expr:
    """Return strain against that at the middle speed."""
    exponent = Piecewise(
        (m.speed_exponent_slow, speed <= m.middle_speed), (m.speed_exponent_fast, True)
    )
    return (speed / m.middle_speed) ** exponent


m.strain_at_speed = strain_by_speed(m.speed) / strain_by_speed(m.study_speed)
m.strain = m.study_strain * m.strain_at_speed * (1 + m.stride_length_change) ** m.load_exponent

# Damage of a day, and the failure rate
m.damage_per_day_ratio = (
    m.distance
    / m.reference_distance
    * m.study_stride_length
    / m.stride_length
    * (m.strain / m.study_strain) ** m.fatigue_exponent
)
m.life_shape = m.weibull_modulus / m.fatigue_exponent
m.hazard_ratio = m.damage_per_day_ratio**m.life_shape

# The tube thickens: bending and compression strain it less
m.days = m.horizon
m.time_step = 1 / m.steps_per_day
m.day = period(m.days, SAMPLES)
m.radius = m.outer_radius + m.apposition * m.day


def bending_strain(radius: Expr) -> Expr:
    """Return the strain of bending, up to a factor that all radii share."""
    return radius / (radius**4 - m.inner_radius**4)


bending = bending_strain(m.radius) / bending_strain(m.outer_radius)
ring = (m.outer_radius**2 - m.inner_radius**2) / (m.radius**2 - m.inner_radius**2)
m.adapted_strain = m.bending_share * bending + (1 - m.bending_share) * ring

# Damage adds up over the days; what repair does not prevent is counted
age = m.day + m.time_step / 2
spent = m.adapted_strain**m.fatigue_exponent * m.time_step
m.unrepaired = exp(-((age / m.repair_time) ** m.repair_shape))
m.spent_days = recurrence(m.before + spent, start=0, along=m.day)
m.spent_days_earlier = Max(0, m.spent_days - spent)
failing = m.spent_days**m.life_shape - m.spent_days_earlier**m.life_shape
m.hazard = recurrence(m.before + m.unrepaired * failing, start=0, along=m.day)
m.final_hazard = reduction("maximum", m.hazard)
m.missing_share = 1 - m.hazard / m.final_hazard
m.level_day = reduction("last_above", m.missing_share, level=m.settled_level)

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript


# The probability that the papers print; for the lab alone
lab = m.continued("tibia_laboratory")
lab.loads_per_day = 1000 * lab.distance / lab.stride_length
lab.fatigue_strain = 1000 * lab.fatigue_stress / lab.elastic_modulus
lab.damage_per_day = (
    lab.loads_per_day
    * (lab.strain / lab.fatigue_strain) ** lab.fatigue_exponent
    / lab.fatigue_cycles
)


def surviving(days: Expr) -> Expr:
    """Return the share of bones that survive so many running days."""
    return exp(-lab.volume_ratio * (lab.damage_per_day * days) ** lab.life_shape)


failing = surviving(lab.spent_days_earlier) - surviving(lab.spent_days)
lab.failure_probability = recurrence(lab.before + lab.unrepaired * failing, start=0, along=lab.day)
lab.runner_strain = lab.study_strain * lab.strain_variation

laboratory = lab.model()


def failure_probability(
    *,
    parameter_set: str | None = None,
    parameters: Mapping[str, object] | None = None,
    **values: object,
) -> FloatArray:
    """Return what the papers print, for one runner: the probability of failure so far.

    For the lab that reproduces the papers, and for no statement about a person: the papers call
    their absolute probabilities uncertain, and one of them was used for calibration here.

    Parameters
    ----------
    parameter_set, parameters, values
        As for `evaluate`; ``study_strain`` is the strain of the runner.

    Returns
    -------
    numpy.ndarray, shape (200,)
        Share of bones that have failed by the end of each half day.

    Raises
    ------
    ValueError
        As `evaluate`.

    Examples
    --------
    >>> probability = failure_probability(distance=4.8)
    >>> bool(0 < probability[0] < probability[-1] < 1)
    True
    """
    result = laboratory.evaluate(parameter_set=parameter_set, parameters=parameters, **values)
    series: FloatArray = result["failure_probability"]
    return series


def group_failure_probability(
    *,
    parameter_set: str | None = None,
    parameters: Mapping[str, float] | None = None,
    **values: object,
) -> tuple[float, float]:
    """Return mean and standard deviation over a group of runners whose strains differ.

    Strains are normally distributed about ``study_strain``; nine runners of a Gauss-Hermite rule
    stand for the group. For the lab alone, as `failure_probability`.

    Raises
    ------
    ValueError
        As `evaluate`.

    Examples
    --------
    >>> mean, spread = group_failure_probability(distance=4.8)
    >>> round(mean, 2), round(spread, 2)
    (0.19, 0.13)
    """
    runner = laboratory.checked_parameters(parameter_set, parameters or {})
    nodes, weights = np.polynomial.hermite_e.hermegauss(RUNNERS)
    weights /= weights.sum()
    strains = runner["study_strain"] * (1 + runner["strain_variation"] * nodes)
    final = np.array(
        [
            failure_probability(
                parameter_set=parameter_set,
                parameters={**(parameters or {}), "study_strain": strain},
                **values,
            )[-1]
            for strain in strains.tolist()
        ]
    )
    mean = float(weights @ final)
    return mean, float(np.sqrt(weights @ (final - mean) ** 2))


def effective_volume(volumes: FloatArray, strains: FloatArray, modulus: float) -> float:
    """Return the volume that, under the largest strain alone, fails as the whole bone does.

    A bone of parts fails as soon as one part fails. With Weibull's law the parts add up to one
    volume under the largest strain, so that a single number stands for a whole finite-element
    model.

    Parameters
    ----------
    volumes, strains : numpy.ndarray, shape (n,)
        Volume and strain of each part.
    modulus : float
        Weibull modulus of strength.

    Examples
    --------
    >>> round(effective_volume(np.array([2.0, 4.0]), np.array([1.0, 0.5]), 1.0), 12)
    4.0
    """
    return float(volumes @ (strains / strains.max()) ** modulus)
