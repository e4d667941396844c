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

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spinestride import tables
from spinestride.faces import (
    Band,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Sweep,
    symbol,
)
from spinestride.models import _muscle_groups as groups

#: Values of the flexion axis: one a degree.
SAMPLES = 61

_JOINT = ("extensor_arm", "flexor_arm", "muscle_cosine")
_inputs = tables.inputs("paraspinal_muscles")
_parameters = {
    **{name: tables.parameters("lumbar-parameters")[name] for name in _JOINT},
    **tables.parameters("muscle-parameters"),
    **groups.parameters(groups.GROUPS),
}
_outline = Outline(_inputs, _parameters)
_of, _output, _between = _outline.of, _outline.output, _outline.between

_flexion = _inputs["lumbar_flexion"]
_sweep = Sweep(
    "flexion_axis", symbol(r"\alpha"), "lumbar_flexion", SAMPLES, _flexion.unit, _flexion.label
)


def _groups() -> None:
    """Find cross-section, force, lever arm and moment of every group."""
    reference, stress, strength = _of("reference_muscle_stress", "muscle_stress", "strength_factor")
    for name, group in groups.GROUPS.items():
        mark, words = groups.MARKS[name], group.title
        (force_0,) = _of(f"{name}_reference_force")
        section = _output(
            f"{name}_cross_section",
            f"A_{{{mark}}}",
            force_0 / reference,
            "cm2",
            f"{words}, physiological cross-section of both sides",
        )
        force = _output(
            f"{name}_force",
            f"F_{{{mark}}}",
            section * stress * strength,
            "N",
            f"{words}, largest force of both sides",
        )
        arm = _output(
            f"{name}_arm",
            f"a_{{{mark}}}",
            groups.lever_arm(_outline, name),
            "cm",
            f"{words}, lever arm at L5/S1, positive where it extends",
        )
        _output(
            f"{name}_moment",
            f"M_{{{mark}}}",
            force * arm / 100,
            "N m",
            f"{words}, largest moment at L5/S1, positive where it extends",
        )


def _capacity() -> None:
    """Add the extensors up."""
    forces = _of(*(f"{name}_force" for name in groups.EXTENSORS))
    moments = _of(*(f"{name}_moment" for name in groups.EXTENSORS))
    force = _output(
        "max_extensor_force",
        "F_{max}",
        sum(forces),
        "N",
        "Largest force of the four extensor groups",
    )
    moment = _output(
        "max_extensor_moment",
        "M_{max}",
        sum(moments),
        "N m",
        "Largest extensor moment at L5/S1 of the four groups",
    )
    _output(
        "mean_extensor_arm",
        r"\bar{a}",
        100 * moment / force,
        "cm",
        "Lever arm of the extensors, weighted by force",
    )
    (whole,) = _of("whole_model_moment")
    stress, strength, reference = _of("muscle_stress", "strength_factor", "reference_muscle_stress")
    _output(
        "whole_model_max_moment",
        "M_{w}",
        whole * strength * stress / reference,
        "N m",
        "Largest extensor moment of the whole model, upright",
    )


def _need() -> None:
    """Find the force that a moment asks of the extensors."""
    moment, arm, largest, equivalent = _of(
        "needed_moment", "mean_extensor_arm", "max_extensor_moment", "extensor_arm"
    )
    _output(
        "needed_extensor_force",
        "F_{a}",
        100 * moment / arm,
        "N",
        "Extensor force for the moment at the lever arm of the muscle groups",
    )
    _output(
        "needed_equivalent_force",
        "F_{e}",
        moment / equivalent,
        "N",
        "Extensor force for the moment at the lever arm of one equivalent muscle",
    )
    _output(
        "needed_share",
        "k_{M}",
        moment / largest,
        "1",
        "Moment as a share of the largest; above 1 the groups cannot hold it",
    )


def _bracing() -> None:
    """Find what bracing adds: force on both sides, compression, no net moment."""
    brace, d_e, d_f, k_c = _of("bracing_moment", "extensor_arm", "flexor_arm", "muscle_cosine")
    f_e = _output(
        "bracing_extensor_force", "F_{b,e}", brace / d_e, "N", "Extensor force of bracing"
    )
    f_f = _output("bracing_flexor_force", "F_{b,f}", brace / d_f, "N", "Flexor force of bracing")
    _output(
        "bracing_compression",
        "C_{b}",
        k_c * (f_e + f_f),
        "N",
        "L5/S1 compression from bracing",
    )


_BANDS = (
    ("max_extensor_moment", "M_{max", ("muscle_stress",), "muscle stress"),
    ("needed_equivalent_force", "F_{e", ("extensor_arm",), "extensor lever arm"),
    (
        "bracing_compression",
        "C_{b",
        ("extensor_arm", "flexor_arm", "muscle_cosine"),
        "lever arms and muscle direction",
    ),
)


def _bands() -> None:
    steps = {step.name: step for step in _outline.steps if not isinstance(step, Band)}
    for of, stem, parameters, words in _BANDS:
        _outline.band(
            Band(
                name=of,
                low=f"{of}_low",
                low_symbol=symbol(f"{stem},low}}"),
                high=f"{of}_high",
                high_symbol=symbol(f"{stem},high}}"),
                of=of,
                parameters=parameters,
                unit=steps[of].unit,
                low_label=f"{steps[of].label}, low end for {words}",
                high_label=f"{steps[of].label}, high end for {words}",
            )
        )


def _curves() -> None:
    for name, group in groups.GROUPS.items():
        _outline.curve(
            f"{name}_arm_curve",
            f"a_{{{groups.MARKS[name]},c}}",
            f"{name}_arm",
            _sweep,
            f"{group.title}, lever arm over lumbar flexion",
        )
    _outline.curve(
        "mean_extensor_arm_curve",
        r"\bar{a}_{c}",
        "mean_extensor_arm",
        _sweep,
        "Lever arm of the extensors over lumbar flexion",
    )
    _outline.curve(
        "max_extensor_moment_curve",
        "M_{max,c}",
        "max_extensor_moment",
        _sweep,
        "Largest extensor moment over lumbar flexion",
    )


groups.add_place_in_table(_outline, *_of("lumbar_flexion"))
_groups()
_capacity()
_need()
_bracing()
_curves()
_bands()

model = Model(
    name="paraspinal_muscles",
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
    """Return every output for one lumbar flexion.

    Parameters
    ----------
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"extensor_arm": 0.06}``.
    **values : float
        Inputs by name; those left out take their defaults.

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`. A series has shape (61,): one value a degree of lumbar flexion.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range, or if a parameter is unknown.

    Examples
    --------
    >>> result = evaluate(needed_moment=60)
    >>> bool(result["needed_extensor_force"] > 60 * 20)
    True
    """
    return _numpy.evaluate(values, None, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript
