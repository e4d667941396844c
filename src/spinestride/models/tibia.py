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

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from spinestride import tables
from spinestride.faces import (
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Period,
    Reduction,
    symbol,
)
from spinestride.tables import FloatArray

#: Steps of the hundred days: half a day each.
SAMPLES = 200
#: Runners that stand for a group: nodes of a Gauss-Hermite rule, up to 4.5 standard deviations.
RUNNERS = 9

#: Parameters that only the absolute probabilities need.
_LABORATORY = (
    "fatigue_stress",
    "fatigue_cycles",
    "elastic_modulus",
    "volume_ratio",
    "strain_variation",
)
#: The second source for repair, which the recovery model draws.
_SECOND_SOURCE = ("second_repair_time", "second_repair_shape")

_inputs = tables.inputs("tibia")
_all_parameters = {
    chosen: {
        name: row
        for name, row in tables.parameters("tibia-parameters", chosen).items()
        if name not in _SECOND_SOURCE
    }
    for chosen in tables.parameter_sets("tibia-parameters")
}
_parameter_sets = {
    chosen: {name: row for name, row in rows.items() if name not in _LABORATORY}
    for chosen, rows in _all_parameters.items()
}
_DEFAULT_SET = "edwards2010"
_outline = Outline(_inputs, _all_parameters[_DEFAULT_SET])
_of, _output, _between = _outline.of, _outline.output, _outline.between

_days = Period("day", symbol("t"), "days", SAMPLES, "d", "Day")


def _loads() -> None:
    """Find stride length, strain and the damage of a day, against the runner of the study."""
    v, s, v_ref, length_ref, n_l, strain_ref, alpha, v_m, slow, fast = _of(
        "speed",
        "stride_length_change",
        "study_speed",
        "study_stride_length",
        "stride_length_exponent",
        "study_strain",
        "load_exponent",
        "middle_speed",
        "speed_exponent_slow",
        "speed_exponent_fast",
    )
    length = _output(
        "stride_length", "L", length_ref * (v / v_ref) ** n_l * (1 + s), "m", "Stride length"
    )
    _output("strides_per_km", "N_{km}", 1000 / length, "1/km", "Strides in a kilometre")

    def of_speed(speed: sp.Symbol) -> sp.Expr:
        return (speed / v_m) ** sp.Piecewise((slow, speed <= v_m), (fast, True))

    at_speed = _between(
        "strain_at_speed",
        r"\phi_{v}",
        of_speed(v) / of_speed(v_ref),
        "1",
        "Strain at this speed against that at the speed of the study, by three printed strains",
    )
    strain = _output(
        "strain",
        r"\epsilon",
        strain_ref * at_speed * (1 + s) ** alpha,
        "microstrain",
        "Peak strain of a step",
    )
    n, m, distance, distance_ref = _of(
        "fatigue_exponent", "weibull_modulus", "distance", "reference_distance"
    )
    damage = _output(
        "damage_per_day_ratio",
        r"R_{\delta}",
        distance / distance_ref * length_ref / length * (strain / strain_ref) ** n,
        "1",
        "Damage of a day, against the runner of the study on the reference distance",
    )
    shape = _between("life_shape", "w", m / n, "1", "Weibull shape of the fatigue life")
    _output(
        "hazard_ratio",
        "R_{h}",
        damage**shape,
        "1",
        "Failure rate of the bone model, against the runner of the study on the reference distance",
    )


def _adaptation() -> None:
    """Let the tube thicken: bending and compression strain it less."""
    outer, inner, growth, share, horizon, per_day = _of(
        "outer_radius", "inner_radius", "apposition", "bending_share", "horizon", "steps_per_day"
    )
    _between("days", "T_{d}", horizon, "d", "Days that the model runs")
    _between("time_step", r"\Delta t", 1 / per_day, "d", "Step of the sum")
    t = _days.symbol
    radius = _between("radius", "r", outer + growth * t, "mm", "Outer radius of the tibia")

    def bending(r: sp.Expr) -> sp.Expr:
        return r / (r**4 - inner**4)

    ring = (outer**2 - inner**2) / (radius**2 - inner**2)
    _output(
        "adapted_strain",
        "a",
        share * bending(radius) / bending(outer) + (1 - share) * ring,
        "1",
        "Strain of an adapting bone, against the first day",
    )


def _failure() -> None:
    """Sum damage over the days, and count what repair does not prevent."""
    a, n, step, t_r, v_r, w = _of(
        "adapted_strain",
        "fatigue_exponent",
        "time_step",
        "repair_time",
        "repair_shape",
        "life_shape",
    )
    t = _days.symbol
    left = _output(
        "unrepaired",
        "U",
        sp.exp(-(((t + step / 2) / t_r) ** v_r)),
        "1",
        "Share of damage that is not yet repaired, by its age",
    )
    spent = _outline.recurrence(
        "spent_days",
        "S",
        lambda before: before + a**n * step,
        "d",
        "Running days so far, each weighed by the damage that it does to the adapted bone",
        start=0,
        along=_days,
        output=False,
    )
    earlier = _between(
        "spent_days_earlier", "S_{0}", sp.Max(0, spent - a**n * step), "d", "The same a step before"
    )
    hazard = _outline.recurrence(
        "hazard",
        "H",
        lambda before: before + left * (spent**w - earlier**w),
        "1",
        "Failures that repair does not prevent, in units of the damage of a day",
        start=0,
        along=_days,
        output=False,
    )
    _outline.reduce(
        Reduction(
            "final_hazard",
            symbol("H_{max}"),
            "maximum",
            "hazard",
            "1",
            "Failures that repair does not prevent, in units of the damage of a day, at the end",
            output=False,
        )
    )
    (final,) = _of("final_hazard")
    _output(
        "missing_share",
        "M",
        1 - hazard / final,
        "1",
        "Share of the final failure rate that is still to come",
    )
    _outline.reduce(
        Reduction(
            "level_day",
            symbol("t_{p}"),
            "last_above",
            "missing_share",
            "d",
            "Day from which the failure rate is level",
            level="settled_level",
        )
    )


def _probability() -> None:
    """Turn damage into the probability that the papers print; for the lab alone."""
    length, distance, strain, stress, cycles, modulus, kappa = _of(
        "stride_length",
        "distance",
        "strain",
        "fatigue_stress",
        "fatigue_cycles",
        "elastic_modulus",
        "volume_ratio",
    )
    loads = _between("loads_per_day", "N", 1000 * distance / length, "1/d", "Loads of a day")
    limit = _between(
        "fatigue_strain",
        r"\epsilon^{*}",
        1000 * stress / modulus,
        "microstrain",
        "Strain at which 63 % of the samples fail within the reference cycles",
    )
    spent, earlier, left, n, w = _of(
        "spent_days", "spent_days_earlier", "unrepaired", "fatigue_exponent", "life_shape"
    )
    damage = _between(
        "damage_per_day",
        r"\delta",
        loads * (strain / limit) ** n / cycles,
        "1/d",
        "Share of the fatigue life that a day uses before the bone adapts",
    )

    def surviving(days: sp.Expr) -> sp.Expr:
        return sp.exp(-kappa * (damage * days) ** w)

    _outline.recurrence(
        "failure_probability",
        "P",
        lambda before: before + left * (surviving(earlier) - surviving(spent)),
        "1",
        "Share of such bones that fail before repair",
        start=0,
        along=_days,
    )


_loads()
_adaptation()
_failure()

model = Model(
    name="tibia",
    input_ranges=_inputs,
    parameter_sets=_parameter_sets,
    default_set=_DEFAULT_SET,
    steps=_outline.steps,
    axes=(_days,),
)

_probability()

_laboratory = Model(
    name="tibia",
    input_ranges=_inputs,
    parameter_sets=_all_parameters,
    default_set=_DEFAULT_SET,
    steps=_outline.steps,
    axes=(_days,),
)

inputs = model.inputs
outputs = model.outputs
equations = model.equations

_numpy = NumpyFace(model)
_laboratory_numpy = NumpyFace(_laboratory)


def evaluate(
    *,
    parameter_set: str | None = None,
    parameters: Mapping[str, object] | None = None,
    **values: object,
) -> dict[str, Any]:
    """Return every output for one regimen, as ratios; no probabilities.

    Parameters
    ----------
    parameter_set : str, optional
        The study: ``"edwards2010"`` (the default) or ``"edwards2009"``.
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"apposition": 0}``.
    **values : float
        Inputs by name; those left out take their defaults.

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`. A series has shape (200,): two values a day.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range, or if a parameter or a set is
        unknown.

    Examples
    --------
    >>> daily = evaluate(distance=8)
    >>> bool(daily["hazard_ratio"] > daily["damage_per_day_ratio"] > 1)
    True
    """
    return _numpy.evaluate(values, parameter_set, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript


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
    result = _laboratory_numpy.evaluate(values, parameter_set, parameters)
    series: FloatArray = result["failure_probability"]
    return series


def group_failure_probability(
    *,
    parameter_set: str = _DEFAULT_SET,
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
    given = _laboratory.checked_parameters(parameter_set, parameters or {})
    nodes, weights = np.polynomial.hermite_e.hermegauss(RUNNERS)
    weights /= weights.sum()
    found = np.array(
        [
            failure_probability(
                parameter_set=parameter_set,
                parameters={
                    **(parameters or {}),
                    "study_strain": given["study_strain"] * (1 + given["strain_variation"] * node),
                },
                **values,
            )[-1]
            for node in nodes
        ]
    )
    mean = float(weights @ found)
    return mean, float(np.sqrt(weights @ (found - mean) ** 2))


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
