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

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`.
"""

from __future__ import annotations

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
from spinestride.models import _muscle_groups as groups
from spinestride.models._body_size import PARAMETERS as BODY_SIZE
from spinestride.models._body_size import add_body_size
from spinestride.tables import Parameter

#: Values of the flexion axis: one a degree.
SAMPLES = 91

#: Segments above L5/S1 and their subscripts; those of the arms are one side.
_SEGMENTS = {
    "head": "head",
    "upper trunk": "ut",
    "middle trunk": "mt",
    "lower trunk": "lt",
    "upper arm": "ua",
    "forearm": "fa",
    "hand": "ha",
}
_SEXES = ("female", "male")

_JOINT = ("flexor_arm", "muscle_cosine", "muscle_shear", "disc_tilt", "com_offset")
_MUSCLE = ("reference_muscle_stress", "arm_table_step")


def _masses() -> dict[str, Parameter]:
    """Return the segment masses of both sexes as parameters."""
    return {
        f"{row.segment.replace(' ', '_')}_mass_{sex}": Parameter(
            name=f"{row.segment.replace(' ', '_')}_mass_{sex}",
            parameter_set=tables.SHARED_SET,
            symbol=f"q_{{{_SEGMENTS[row.segment]},{sex[0]}}}",
            quantity=f"Mass of the {row.segment}, {sex}",
            value=getattr(row, sex),
            low=None,
            high=None,
            unit=row.unit,
            population=f"young adults, {sex}",
            source=row.source,
            verified=row.verified,
            note="",
        )
        for row in tables.segment_masses()
        if row.segment in _SEGMENTS
        for sex in _SEXES
    }


def _stresses() -> dict[str, Parameter]:
    """Return the usual and the highest muscle stress of the chapter on muscles as parameters."""
    row = tables.inputs("paraspinal_muscles")["muscle_stress"]
    return {
        f"{which}_muscle_stress": Parameter(
            name=f"{which}_muscle_stress",
            parameter_set=tables.SHARED_SET,
            symbol=symbol_,
            quantity=f"{row.label}, {words}",
            value=value,
            low=None,
            high=None,
            unit=row.unit,
            population="musculoskeletal models",
            source=row.source,
            verified="unverified",
            note=row.note,
        )
        for which, symbol_, words, value in (
            ("usual", r"\sigma", "usual", row.default),
            ("highest", r"\sigma_{high}", "highest in use", row.high),
        )
    }


_inputs = tables.inputs("load")
_lumbar, _muscle = tables.parameters("lumbar-parameters"), tables.parameters("muscle-parameters")
_parameters = {
    "gravity": tables.parameters("gait-parameters")["gravity"],
    **{name: _lumbar[name] for name in dict.fromkeys((*_JOINT, *BODY_SIZE)) if name not in _inputs},
    **tables.parameters("load-parameters"),
    **_masses(),
    **{name: _muscle[name] for name in _MUSCLE},
    **groups.parameters(groups.EXTENSORS),
    **_stresses(),
}
_outline = Outline(_inputs, _parameters)
_of, _output, _between = _outline.of, _outline.output, _outline.between

_flexion = _inputs["trunk_flexion"]
_sweep = Sweep(
    "flexion_axis", symbol(r"\alpha"), "trunk_flexion", SAMPLES, _flexion.unit, _flexion.label
)


def _segment_masses() -> None:
    """Find the mass of every segment above the joint."""
    mass, sex = _of("body_mass", "sex")

    def share(segment: str) -> sp.Expr:
        stem = segment.replace(" ", "_")
        return chosen(sex, _of(*(f"{stem}_mass_{each}" for each in _SEXES)))

    def add(name: str, latex: str, percent: sp.Expr, label: str) -> sp.Symbol:
        return _between(name, latex, mass * percent / 100, "kg", label)

    (above,) = _of("lower_trunk_share")
    arm = sum(
        add(f"{part.replace(' ', '_')}_mass", f"m_{{{mark}}}", share(part), f"Mass of one {part}")
        for part, mark in list(_SEGMENTS.items())[-3:]
    )
    parts = (
        add("head_mass", "m_{head}", share("head"), "Mass of the head"),
        add("upper_trunk_mass", "m_{ut}", share("upper trunk"), "Mass of the upper trunk"),
        add("middle_trunk_mass", "m_{mt}", share("middle trunk"), "Mass of the middle trunk"),
        add(
            "lower_trunk_mass",
            "m_{lt}",
            above * share("lower trunk"),
            "Mass of the lower trunk above L5/S1",
        ),
        _between("arms_mass", "m_{arms}", 2 * arm, "kg", "Mass of both arms"),
    )
    _output("upper_body_mass", "m_{u}", sum(parts), "kg", "Mass of the upper body above L5/S1")


def _weights() -> None:
    """Turn masses into weights."""
    g, mass, upper, load = _of("gravity", "body_mass", "upper_body_mass", "hand_load")
    _output("body_weight", "W", mass * g, "N", "Body weight")
    _output("upper_body_weight", "W_{u}", upper * g, "N", "Weight of the upper body above L5/S1")
    _output("hand_load_weight", "W_{l}", load * g, "N", "Weight of the load in the hands")


def _positions() -> None:
    """Place every mass in front of L5/S1."""
    flexion, stature, factor, size, offset_0 = _of(
        "trunk_flexion", "stature", "segment_height_factor", "stature_ratio", "com_offset"
    )
    offset = size * offset_0
    angle = sp.pi * flexion / 180
    reach = _between(
        "trunk_scale", "Z", factor * stature, "m", "Stature that the heights are shares of"
    )
    for part, mark, words in (
        ("head", "head", "Head"),
        ("upper_trunk", "ut", "Upper trunk"),
        ("middle_trunk", "mt", "Middle trunk"),
        ("lower_trunk", "lt", "Lower trunk"),
    ):
        (height,) = _of(f"{part}_height")
        _output(
            f"{part}_distance",
            f"x_{{{mark}}}",
            offset + height * reach * sp.sin(angle),
            "m",
            f"{words} in front of L5/S1",
        )
    shoulder, share, hands = _of("shoulder_height_share", "arm_centre_share", "hand_distance")
    forward = _output(
        "shoulder_distance",
        "x_{s}",
        offset + shoulder * reach * sp.sin(angle),
        "m",
        "Shoulders in front of L5/S1",
    )
    _output(
        "shoulder_height",
        "z_{s}",
        shoulder * reach * sp.cos(angle),
        "m",
        "Shoulders above L5/S1",
    )
    _output("arms_distance", "x_{arms}", forward + share * hands, "m", "Arms in front of L5/S1")
    _output("load_distance", "x_{l}", forward + hands, "m", "Load in front of L5/S1")


def _moments() -> None:
    """Sum the moments about L5/S1."""
    (g,) = _of("gravity")
    moments = []
    for part, mark, words in (
        ("head", "head", "head"),
        ("upper_trunk", "ut", "upper trunk"),
        ("middle_trunk", "mt", "middle trunk"),
        ("lower_trunk", "lt", "lower trunk above L5/S1"),
        ("arms", "arms", "arms"),
    ):
        mass, distance = _of(f"{part}_mass", f"{part}_distance")
        moments.append(
            _output(
                f"{part}_moment",
                f"M_{{{mark}}}",
                mass * g * distance,
                "N m",
                f"Moment of the {words} about L5/S1",
            )
        )
    body = _output(
        "upper_body_moment", "M_{u}", sum(moments), "N m", "Moment of the upper body about L5/S1"
    )
    weight, distance = _of("hand_load_weight", "load_distance")
    load = _output(
        "hand_load_moment", "M_{l}", weight * distance, "N m", "Moment of the load about L5/S1"
    )
    _output("net_moment", "M_{net}", body + load, "N m", "Net moment about L5/S1")


def _joint() -> None:
    """Find muscle forces, compression and shear."""
    moment, brace, chi, d_e, d_f = _of(
        "net_moment",
        "body_bracing_moment",
        "static_cocontraction",
        "body_extensor_arm",
        "body_flexor_arm",
    )
    f_e = _output(
        "extensor_force",
        "F_{e}",
        ((1 + chi) * moment + brace) / d_e,
        "N",
        "Force of the back extensors",
    )
    f_f = _output(
        "flexor_force", "F_{f}", (chi * moment + brace) / d_f, "N", "Force of the trunk flexors"
    )
    upright, share, flexion, body, load, k_c, k_s = _of(
        "disc_tilt",
        "pelvic_share",
        "trunk_flexion",
        "upper_body_weight",
        "hand_load_weight",
        "muscle_cosine",
        "muscle_shear",
    )
    tilt = _output(
        "disc_inclination",
        r"\phi_{d}",
        upright + share * flexion,
        "degree",
        "Tilt of the disc to the horizontal",
    )
    angle = sp.pi * tilt / 180
    _output(
        "compression",
        "C",
        (body + load) * sp.cos(angle) + k_c * (f_e + f_f),
        "N",
        "L5/S1 compression",
    )
    _output(
        "shear",
        "S",
        (body + load) * sp.sin(angle) + k_s * f_e,
        "N",
        "L5/S1 shear, positive forward",
    )


def _contributions() -> None:
    """Divide compression among its causes; they add up to it."""
    body, load, tilt, k_c, chi, d_e, d_f = _of(
        "upper_body_weight",
        "hand_load_weight",
        "disc_inclination",
        "muscle_cosine",
        "static_cocontraction",
        "body_extensor_arm",
        "body_flexor_arm",
    )
    of_body, of_load, brace = _of("upper_body_moment", "hand_load_moment", "body_bracing_moment")
    angle = sp.pi * tilt / 180
    per_moment = _between(
        "compression_per_moment",
        "k_{M}",
        k_c * ((1 + chi) / d_e + chi / d_f),
        "1/m",
        "Compression that the muscles add for each newton metre held",
    )
    per_brace = _between(
        "compression_per_bracing",
        "k_{b}",
        k_c * (1 / d_e + 1 / d_f),
        "1/m",
        "Compression that each newton metre of bracing adds",
    )
    for name, latex, expression, words in (
        ("body_weight_compression", "C_{W}", body * sp.cos(angle), "the weight of the upper body"),
        ("load_weight_compression", "C_{L}", load * sp.cos(angle), "the weight of the load"),
        (
            "body_moment_compression",
            "C_{u}",
            per_moment * of_body,
            "the muscle force that holds the upper body",
        ),
        (
            "load_moment_compression",
            "C_{l}",
            per_moment * of_load,
            "the muscle force that holds the load",
        ),
        ("bracing_compression", "C_{b}", per_brace * brace, "bracing"),
    ):
        _output(name, latex, expression, "N", f"Compression from {words}")


def _relative() -> None:
    """Compare with body weight and with relaxed standing."""
    compression, shear, weight = _of("compression", "shear", "body_weight")
    _output("compression_body_weights", "c", compression / weight, "BW", "L5/S1 compression")
    _output("shear_body_weights", r"\varsigma", shear / weight, "BW", "L5/S1 shear")
    body, upright, offset, per_moment, per_brace, brace = _of(
        "upper_body_weight",
        "disc_tilt",
        "com_offset",
        "compression_per_moment",
        "compression_per_bracing",
        "standing_bracing_moment",
    )
    heavier, taller = _of("mass_ratio", "stature_ratio")
    standing = _output(
        "standing_compression",
        "C_{0}",
        body * sp.cos(sp.pi * upright / 180)
        + taller * (per_moment * body * offset + heavier * per_brace * brace),
        "N",
        "L5/S1 compression in relaxed standing",
    )
    _output(
        "ratio_to_standing",
        "r_{0}",
        compression / standing,
        "1",
        "L5/S1 compression relative to relaxed standing",
    )


def _pressure() -> None:
    """Turn compression into disc pressure; N/mm2 are MPa."""
    compression, rest, factor, area, size = _of(
        "compression", "resting_pressure", "pressure_factor", "disc_area", "stature_ratio"
    )
    _output(
        "intradiscal_pressure",
        "p",
        rest + factor * compression / (size**2 * area),
        "MPa",
        "Pressure in the disc",
    )


def _capacity() -> None:
    """Find what the extensor groups can hold with the lumbar spine bent as in the posture."""
    flexion, pelvic, size = _of("trunk_flexion", "pelvic_share", "stature_ratio")
    lumbar = _output(
        "lumbar_flexion",
        r"\theta_{l}",
        (1 - pelvic) * flexion,
        "degree",
        "Lumbar flexion of this posture",
    )
    groups.add_place_in_table(_outline, lumbar)
    moments = []
    for name in groups.EXTENSORS:
        mark, words = groups.MARKS[name], groups.GROUPS[name].title
        arm = _between(
            f"{name}_arm",
            f"a_{{{mark}}}",
            size * groups.lever_arm(_outline, name),
            "cm",
            f"{words}, lever arm at L5/S1, this body",
        )
        moments += [force * arm / 100 for force in _of(f"{name}_reference_force")]
    reference, usual, highest, needed = _of(
        "reference_muscle_stress", "usual_muscle_stress", "highest_muscle_stress", "net_moment"
    )
    per_stress = _between(
        "moment_per_stress",
        r"m_{\sigma}",
        size**2 * sum(moments) / reference,
        "N m cm2/N",
        "Moment of the four extensor groups for each unit of muscle stress",
    )
    held = _output(
        "capacity_moment",
        "M_{max}",
        usual * per_stress,
        "N m",
        "Largest extensor moment of the muscle groups at the usual muscle stress",
    )
    _output(
        "largest_capacity_moment",
        "M_{max,high}",
        highest * per_stress,
        "N m",
        "Largest extensor moment of the muscle groups at the highest muscle stress in use",
    )
    _output(
        "needed_share",
        "s_{M}",
        needed / held,
        "1",
        "Net moment as a share of the largest at the usual muscle stress",
    )


def _curves() -> None:
    for name, latex, of, label in (
        ("compression_curve", "C_{c}", "compression", "L5/S1 compression"),
        (
            "ratio_curve",
            "r_{c}",
            "ratio_to_standing",
            "L5/S1 compression relative to relaxed standing",
        ),
        ("intradiscal_pressure_curve", "p_{c}", "intradiscal_pressure", "Pressure in the disc"),
    ):
        _outline.curve(name, latex, of, _sweep, f"{label} over trunk flexion")


_EXTENSOR_BAND = ("extensor_arm",)
_WIDE_BAND = (
    "extensor_arm",
    "flexor_arm",
    "muscle_cosine",
    "static_cocontraction",
    "com_offset",
    "disc_tilt",
    "pelvic_share",
    "lower_trunk_share",
    "segment_height_factor",
    "arm_centre_share",
)
_SHEAR_BAND = (*_WIDE_BAND, "muscle_shear")
_PRESSURE_BAND = ("pressure_factor", "disc_area", "resting_pressure")
_BANDS = (
    ("compression", "C", "", _EXTENSOR_BAND, "extensor lever arm"),
    ("compression", "C", "_wide", _WIDE_BAND, "all uncertain parameters"),
    ("ratio_to_standing", "r", "", _EXTENSOR_BAND, "extensor lever arm"),
    ("ratio_to_standing", "r", "_wide", _WIDE_BAND, "all uncertain parameters"),
    ("shear", "S", "", _SHEAR_BAND, "all uncertain parameters"),
    ("intradiscal_pressure", "p", "", _PRESSURE_BAND, "conversion from compression"),
    ("compression_curve", "C_{c}", "", _EXTENSOR_BAND, "extensor lever arm"),
    ("compression_curve", "C_{c}", "_wide", _WIDE_BAND, "all uncertain parameters"),
    ("ratio_curve", "r_{c}", "", _EXTENSOR_BAND, "extensor lever arm"),
    ("ratio_curve", "r_{c}", "_wide", _WIDE_BAND, "all uncertain parameters"),
    ("intradiscal_pressure_curve", "p_{c}", "", _PRESSURE_BAND, "conversion from compression"),
)


def _bands() -> None:
    steps = {step.name: step for step in _outline.steps if not isinstance(step, Band)}
    for of, letter, width, parameters, words in _BANDS:
        step = steps[of]
        stem = letter.removesuffix("_{c}")
        marks = [mark for mark in ("c" * (stem != letter), width.strip("_")) if mark]
        _outline.band(
            Band(
                name=f"{of}{width}",
                low=f"{of}{width}_low",
                low_symbol=symbol(f"{stem}_{{{','.join([*marks, 'low'])}}}"),
                high=f"{of}{width}_high",
                high_symbol=symbol(f"{stem}_{{{','.join([*marks, 'high'])}}}"),
                of=of,
                parameters=parameters,
                unit=step.unit,
                low_label=f"{step.label}, low end for {words}",
                high_label=f"{step.label}, high end for {words}",
            )
        )


add_body_size(_outline)
_segment_masses()
_weights()
_positions()
_moments()
_joint()
_contributions()
_relative()
_pressure()
_capacity()
_curves()
_bands()

model = Model(
    name="load",
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
    """Return every output for one person in one posture.

    Parameters
    ----------
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"disc_tilt": 25}``.
    **values : float or str
        Inputs by name; those left out take their defaults. `sex` takes ``"female"`` (0) or
        ``"male"`` (1). `hand_distance` is measured from the shoulders forward, so 0 lets the arms
        hang in every posture.

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`. A series has shape (91,): one value a degree of trunk flexion,
        all other inputs as given.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range, or if a parameter is unknown.

    Examples
    --------
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
    return _numpy.evaluate(values, None, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript
