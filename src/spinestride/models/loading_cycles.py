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

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`. Two published fatigue examples that chapters discuss stand at the end as plain
functions; neither is used by the model.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import sympy as sp

from spinestride import tables
from spinestride.faces import (
    Band,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Sweep,
    chosen,
    symbol,
)

#: Values of the axis of the fatigue exponent: one each tenth.
SAMPLES = 91

_TISSUES = ("tibia", "achilles", "knee", "lumbar")
_LOAD_EXPONENTS = tuple(f"load_exponent_{tissue}" for tissue in _TISSUES)
#: Of every tissue but the tibia, whose strain was printed at three speeds and follows them.
_SPEED_EXPONENTS = tuple(f"speed_exponent_{tissue}" for tissue in _TISSUES[1:])
_TIBIA_SPEED = ("middle_speed", "speed_exponent_slow", "speed_exponent_fast")
_FATIGUE_EXPONENTS = tuple(f"fatigue_exponent_{tissue}" for tissue in _TISSUES)

_inputs = tables.inputs("loading_cycles")
_table = tables.parameters("fatigue-parameters")
_tibia = tables.parameters("tibia-parameters")
_parameters = {
    name: _table[name]
    for name in (
        "reference_stride_length",
        "stride_length_speed",
        "stride_length_speed_exponent",
        "reference_speed",
        "reference_distance",
        *_LOAD_EXPONENTS,
        *_SPEED_EXPONENTS,
        *_FATIGUE_EXPONENTS,
    )
} | {name: _tibia[name] for name in _TIBIA_SPEED}
_outline = Outline(_inputs, _parameters)
_of, _output, _between = _outline.of, _outline.output, _outline.between

_exponent = _inputs["fatigue_exponent"]
_sweep = Sweep(
    "fatigue_exponent_axis",
    symbol("y"),
    "fatigue_exponent",
    SAMPLES,
    _exponent.unit,
    _exponent.label,
)


def _exponents() -> None:
    """Look up the exponents of the tissue."""
    tissue, n, v, v_m, slow, fast = _of("tissue", "fatigue_exponent", "speed", *_TIBIA_SPEED)
    of_tibia = sp.Piecewise((slow, v <= v_m), (fast, True))
    alpha = _output(
        "load_exponent",
        r"\alpha",
        chosen(tissue, _of(*_LOAD_EXPONENTS)),
        "1",
        "Exponent of load per step on stride length",
    )
    _output(
        "speed_exponent",
        r"\beta",
        chosen(tissue, [of_tibia, *_of(*_SPEED_EXPONENTS)]),
        "1",
        "Exponent of load per step on speed",
    )
    _output(
        "published_fatigue_exponent",
        "n_{T}",
        chosen(tissue, _of(*_FATIGUE_EXPONENTS)),
        "1",
        "Fatigue exponent that the sources give for the tissue",
    )
    _output(
        "sign_changing_exponent",
        "n_{0}",
        1 / alpha,
        "1",
        "Fatigue exponent above which a shorter stride takes damage away",
    )
    _output(
        "damage_exponent",
        "p",
        alpha * n - 1,
        "1",
        "Exponent of damage in a kilometre on stride length",
    )


def _strides() -> None:
    """Find stride length and the loads of one leg in a kilometre."""
    v, s, v_0, n_l, length_0, v_ref = _of(
        "speed",
        "stride_length_change",
        "stride_length_speed",
        "stride_length_speed_exponent",
        "reference_stride_length",
        "reference_speed",
    )
    length = _output(
        "stride_length", "L", length_0 * (v / v_0) ** n_l * (1 + s), "m", "Stride length"
    )
    reference = _between(
        "stride_length_at_reference",
        "L_{ref}",
        length_0 * (v_ref / v_0) ** n_l,
        "m",
        "Stride length of the reference run",
    )
    _output("loads_per_km", "N", 1000 / length, "1/km", "Loads of one leg in a kilometre")
    _output(
        "loads_per_km_ratio",
        "R_{N}",
        reference / length,
        "1",
        "Loads in a kilometre, against the reference",
    )


def _ratios() -> None:
    """Combine load per step and number of loads."""
    v, s, v_ref, alpha, beta, loads, n, distance, distance_ref = _of(
        "speed",
        "stride_length_change",
        "reference_speed",
        "load_exponent",
        "speed_exponent",
        "loads_per_km_ratio",
        "fatigue_exponent",
        "distance",
        "reference_distance",
    )
    load = _output(
        "load_per_step_ratio",
        "q",
        (v / v_ref) ** beta * (1 + s) ** alpha,
        "1",
        "Load per step, against the reference",
    )
    _output(
        "cumulative_load_per_km_ratio",
        "R_{q}",
        load * loads,
        "1",
        "Cumulative load in a kilometre, against the reference",
    )
    damage = _output(
        "damage_per_km_ratio",
        "R_{d}",
        load**n * loads,
        "1",
        "Damage in a kilometre, against the reference",
    )
    _output(
        "damage_of_run_ratio",
        "R_{D}",
        damage * distance / distance_ref,
        "1",
        "Damage of the whole run, against the reference run",
    )
    _output(
        "stride_effect_on_damage",
        "R_{s}",
        (1 + s) ** (alpha * n - 1),
        "1",
        "Damage in a kilometre, against the unchanged stride at this speed",
    )


def _curves() -> None:
    for of, latex, label in (
        ("damage_per_km_ratio", "R_{d,c}", "Damage in a kilometre, over the fatigue exponent"),
        (
            "stride_effect_on_damage",
            "R_{s,c}",
            "Effect of the stride on damage in a kilometre, over the fatigue exponent",
        ),
    ):
        _outline.curve(of.replace("_ratio", "") + "_curve", latex, of, _sweep, label)


def _bands() -> None:
    both = (*_LOAD_EXPONENTS, *_SPEED_EXPONENTS)
    for of, latex, parameters, words in (
        ("sign_changing_exponent", "n_{0,", _LOAD_EXPONENTS, "Sign-changing fatigue exponent"),
        ("load_per_step_ratio", "q_{", both, "Load per step"),
        ("cumulative_load_per_km_ratio", "R_{q,", both, "Cumulative load in a kilometre"),
        ("damage_per_km_ratio", "R_{d,", both, "Damage in a kilometre"),
        ("stride_effect_on_damage", "R_{s,", _LOAD_EXPONENTS, "Effect of the stride on damage"),
        (
            "stride_effect_on_damage_curve",
            "R_{s,c,",
            _LOAD_EXPONENTS,
            "Effect of the stride on damage over the fatigue exponent",
        ),
    ):
        _outline.band(
            Band(
                name=of,
                low=f"{of}_low",
                low_symbol=symbol(f"{latex}low}}"),
                high=f"{of}_high",
                high_symbol=symbol(f"{latex}high}}"),
                of=of,
                parameters=parameters,
                unit="1",
                low_label=f"{words}, low end of the sources",
                high_label=f"{words}, high end of the sources",
            )
        )


_exponents()
_strides()
_ratios()
_curves()
_bands()

model = Model(
    name="loading_cycles",
    input_ranges=_inputs,
    parameter_sets={"literature": _parameters},
    default_set="literature",
    steps=_outline.steps,
    axes=(_sweep,),
)

inputs = model.inputs
outputs = model.outputs
equations = model.equations

_numpy = NumpyFace(model)


def evaluate(*, parameters: Mapping[str, object] | None = None, **values: object) -> dict[str, Any]:
    """Return every output for one tissue, one run and one change of stride.

    Parameters
    ----------
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"load_exponent_tibia": 0.77}``.
    **values : float or str
        Inputs by name; those left out take their defaults. `tissue` takes its name, such as
        ``"tibia"``, or its position. `fatigue_exponent` does not follow the tissue: the published
        exponent is an output.

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`; ratios are to the same runner at the reference speed with the
        stride unchanged. A series has shape (91,): one value each tenth of the fatigue exponent.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range, or if a parameter is unknown.

    Examples
    --------
    >>> shorter = evaluate(tissue="tibia", stride_length_change=-0.1, fatigue_exponent=6.6)
    >>> round(shorter["load_per_step_ratio"], 2), round(shorter["loads_per_km_ratio"], 2)
    (0.95, 1.11)
    >>> round(shorter["cumulative_load_per_km_ratio"], 2), round(shorter["damage_per_km_ratio"], 2)
    (1.05, 0.77)
    """
    return _numpy.evaluate(values, None, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript


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
    rows = {name: row.value for name, row in _table.items()}
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
    growth, cycles = _table["lifting_exponent"].value, _table["lifting_cycles"].value
    return cycles * math.exp(-growth * strength_percent)
