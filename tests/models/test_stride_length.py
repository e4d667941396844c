"""The stride-length model: published figures, physics, ranges and refusals."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from spinestride import tables
from spinestride.faces import Equation
from spinestride.models import stride_length

INPUTS = stride_length.inputs


def literature(**values: Any) -> dict[str, Any]:
    return stride_length.evaluate(parameter_set="literature", **values)


def valid_inputs() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {name: st.floats(row.low, row.high) for name, row in INPUTS.items()}
    )


def change(quicker: Mapping[str, Any], own: Mapping[str, Any], name: str) -> float:
    return 100 * (float(quicker[name]) / float(own[name]) - 1)


# The table of the science sheet: 70 kg, 1.75 m, lean 5 degrees, parameters before tuning.
CLOSED_FORM = {
    2.5: (2.76, 0.269, 2.44, 2.53, 2.38, 2.72, 0.78, 36, 0.45, 1.25, 0.44),
    3.0: (2.84, 0.245, 2.58, 2.66, 2.51, 2.87, 0.84, 39, 0.45, 1.25, 0.44),
    3.5: (2.91, 0.227, 2.69, 2.78, 2.62, 3.00, 0.88, 42, 0.45, 1.25, 0.44),
    4.0: (2.97, 0.212, 2.79, 2.89, 2.72, 3.12, 0.93, 45, 0.45, 1.25, 0.43),
    5.0: (3.07, 0.190, 2.96, 3.07, 2.89, 3.32, 1.00, 51, 0.45, 1.25, 0.43),
}
CLOSED_FORM_COLUMNS = (
    "step_rate",
    "contact_time",
    "peak_vertical_force",
    "peak_compression",
    "peak_compression_low",
    "peak_compression_high",
    "peak_shear",
    "peak_moment",
    "min_compression",
    "mean_compression",
)


@pytest.mark.parametrize("speed", CLOSED_FORM)
def test_literature_parameters_reproduce_the_published_closed_form_within_one_per_cent(
    speed: float,
) -> None:
    result = literature(speed=speed)
    for name, expected in zip(CLOSED_FORM_COLUMNS, CLOSED_FORM[speed], strict=False):
        assert result[name] == pytest.approx(expected, rel=0.01), name
    at = result["time_of_peak_compression"] / result["contact_time"]
    assert at == pytest.approx(CLOSED_FORM[speed][-1], rel=0.015)  # given to two digits only


STEP_RATE_SENSITIVITY = {
    "contact_time": (5.0, 2.4, -2.2, -4.3),
    "peak_vertical_force": (6.5, 3.1, -2.9, -5.6),
    "braking_impulse": (19, 9, -8, -15),
    "peak_compression": (5.3, 2.6, -2.4, -4.6),
    "vertical_excursion": (30, 14, -12, -21),
}


@pytest.mark.parametrize("name", STEP_RATE_SENSITIVITY)
def test_literature_parameters_reproduce_the_published_response_to_step_rate(name: str) -> None:
    own = literature(speed=3.0)
    for step, expected in zip((-0.10, -0.05, 0.05, 0.10), STEP_RATE_SENSITIVITY[name], strict=True):
        changed = literature(speed=3.0, step_rate_change=step)
        assert change(changed, own, name) == pytest.approx(expected, rel=0.01, abs=0.75)
        assert float(changed[name]) == pytest.approx(
            float(own[name]) * (1 + expected / 100), rel=0.01
        )


@pytest.mark.parametrize(("lean", "expected"), [(0, 2.06), (3.6, 2.49), (5, 2.66), (10.8, 3.35)])
def test_literature_parameters_reproduce_the_published_response_to_lean(
    lean: float, expected: float
) -> None:
    result = literature(speed=3.0, trunk_lean=lean)
    assert result["peak_compression"] == pytest.approx(expected, rel=0.01)


@pytest.mark.parametrize(("bracing", "expected"), [(0, 2.21), (12, 2.66), (25, 3.15)])
def test_literature_parameters_reproduce_the_published_response_to_bracing(
    bracing: float, expected: float
) -> None:
    result = literature(speed=3.0, bracing_moment=bracing)
    assert result["peak_compression"] == pytest.approx(expected, rel=0.01)


@given(valid_inputs())
def test_vertical_force_averages_to_body_weight(values: dict[str, Any]) -> None:
    result = stride_length.evaluate(**values)
    assert np.mean(result["vertical_force"]) == pytest.approx(1, abs=1e-4)


@given(valid_inputs())
def test_fore_aft_force_leaves_the_speed_unchanged_over_a_step(values: dict[str, Any]) -> None:
    result = stride_length.evaluate(**values)
    net = np.mean(result["fore_aft_force"]) * result["step_time"]
    assert abs(net) < 1e-4 * result["braking_impulse"]


@given(valid_inputs())
def test_trunk_acceleration_averages_to_gravity(values: dict[str, Any]) -> None:
    result = stride_length.evaluate(**values)
    assert np.mean(result["trunk_acceleration"]) == pytest.approx(1, abs=1e-4)


@given(st.floats(-0.10, 0.10), st.floats(2.2, 5.0))
def test_mean_compression_is_independent_of_step_rate_while_the_moment_keeps_its_sign(
    step_rate_change: float, speed: float
) -> None:
    # Without the fore-aft share the moment never turns; lean and offset are in front of the joint.
    forward = {"pitch_share": 0.0}
    own = stride_length.evaluate(speed=speed, parameters=forward)
    changed = stride_length.evaluate(
        speed=speed, step_rate_change=step_rate_change, parameters=forward
    )
    assert own["trunk_moment"].min() >= 0
    assert changed["mean_compression"] == pytest.approx(own["mean_compression"], rel=1e-4)


@given(st.floats(-0.10, 0.10), st.floats(2.2, 5.0))
def test_mean_compression_hardly_depends_on_step_rate_where_the_moment_turns(
    step_rate_change: float, speed: float
) -> None:
    # Late in contact the fore-aft share turns the moment; then both muscle groups add a little:
    # 0.3 % at 3.5 m/s, under 1 % anywhere.
    own = stride_length.evaluate(speed=speed)
    changed = stride_length.evaluate(speed=speed, step_rate_change=step_rate_change)
    assert changed["mean_compression"] == pytest.approx(own["mean_compression"], rel=1e-2)


@given(valid_inputs())
def test_forces_in_body_weights_do_not_depend_on_mass(values: dict[str, Any]) -> None:
    light = stride_length.evaluate(**{**values, "body_mass": 50})
    heavy = stride_length.evaluate(**{**values, "body_mass": 100})
    for name in ("vertical_force", "fore_aft_force", "compression", "shear"):
        np.testing.assert_allclose(heavy[name], light[name], rtol=1e-12, atol=1e-12)
    for name in ("trunk_moment", "body_bracing_moment"):
        np.testing.assert_allclose(heavy[name], 2 * light[name], atol=1e-9)


@given(valid_inputs(), st.floats(45, 100), st.floats(1.5, 2.0))
def test_without_what_stature_does_to_gait_bodies_of_every_size_carry_alike(
    values: dict[str, Any], mass: float, stature: float
) -> None:
    alike = {
        "step_rate_stature_exponent": 0.0,
        "contact_time_stature_exponent": 0.0,
        # The fore-aft force depends on how far a body of this size goes in a contact: gait, too.
        "force_line_height_fraction": 1e12,
    }
    one = stride_length.evaluate(parameters=alike, **values)
    other = stride_length.evaluate(
        parameters=alike, **{**values, "body_mass": mass, "stature": stature}
    )
    for name in ("vertical_force", "compression", "shear"):
        np.testing.assert_allclose(other[name], one[name], rtol=1e-9, atol=1e-9)
    bigger = mass * stature / (values["body_mass"] * values["stature"])
    np.testing.assert_allclose(other["trunk_moment"], bigger * one["trunk_moment"], atol=1e-6)


def test_the_default_body_is_the_reference_body_and_nothing_is_scaled_on_it() -> None:
    result = stride_length.evaluate()
    rows = tables.parameters("lumbar-parameters")
    assert result["body_extensor_arm"] == rows["extensor_arm"].value
    assert result["body_bracing_moment"] == INPUTS["bracing_moment"].default
    for name, reference in (("body_mass", "reference_mass"), ("stature", "reference_stature")):
        assert INPUTS[name].default == rows[reference].value
    other = {"step_rate_stature_exponent": 9.0, "contact_time_stature_exponent": 9.0}
    for name, value in stride_length.evaluate(parameters=other).items():
        np.testing.assert_array_equal(value, result[name])


def test_taller_runners_step_less_often_stay_longer_on_the_ground_and_strike_it_less_hard() -> None:
    short, tall = stride_length.evaluate(stature=1.65), stride_length.evaluate(stature=1.87)
    exponents = {
        name: math.log(tall[name] / short[name]) / math.log(1.87 / 1.65)
        for name in ("step_rate", "contact_time", "peak_vertical_force")
    }
    # Between the twelve measured runners: -1.00, 2.19 and -1.05; the peak was not fitted.
    assert exponents["step_rate"] == pytest.approx(-1.00, abs=0.01)
    assert exponents["contact_time"] == pytest.approx(2.19, abs=0.01)
    assert exponents["peak_vertical_force"] == pytest.approx(-1.05, abs=0.2)


def test_ground_force_and_gait_do_not_depend_on_body_mass_at_all() -> None:
    light, heavy = stride_length.evaluate(body_mass=45), stride_length.evaluate(body_mass=100)
    for name in ("step_rate", "contact_time", "braking_impulse", "vertical_excursion"):
        assert light[name] == heavy[name]
    np.testing.assert_array_equal(light["vertical_force"], heavy["vertical_force"])


@pytest.mark.parametrize("parameter_set", ["literature", "measured-runners"])
@pytest.mark.parametrize("speed", [2.2, 3.5, 5.0])
def test_displacement_is_the_ground_force_integrated_twice(
    speed: float, parameter_set: str
) -> None:
    result = stride_length.evaluate(speed=speed, parameter_set=parameter_set)
    height, force = result["vertical_displacement"], result["vertical_force"]
    interval = result["step_time"] / len(height)
    assert abs(height[0]) < 1e-15
    # The second difference wraps round the end of the step: it holds only if height is periodic.
    second = (np.roll(height, -1) - 2 * height + np.roll(height, 1)) / interval**2
    gravity = tables.parameters("gait-parameters")["gravity"].value
    # The force has corners, where a difference over two samples smooths it.
    np.testing.assert_allclose(second, gravity * (force - 1), atol=0.6)
    assert np.sqrt(np.mean((second - gravity * (force - 1)) ** 2)) < 0.03


def test_time_series_starts_at_touchdown_and_leaves_the_end_of_the_step_out() -> None:
    result = stride_length.evaluate()
    assert result["time"][0] == 0
    assert len(result["time"]) == stride_length.SAMPLES == 400
    np.testing.assert_allclose(np.diff(result["time"]), result["step_time"] / 400)


def test_forces_are_zero_in_flight() -> None:
    result = stride_length.evaluate()
    flight = result["time"] > result["contact_time"]
    for name in ("vertical_force", "fore_aft_force", "trunk_acceleration"):
        assert not result[name][flight].any()


def test_gait_figures_fit_each_other() -> None:
    result = stride_length.evaluate(speed=3.2, step_rate_change=0.04)
    assert result["step_time"] == pytest.approx(1 / result["step_rate"])
    assert result["flight_time"] == pytest.approx(result["step_time"] - result["contact_time"])
    assert result["step_length"] == pytest.approx(3.2 / result["step_rate"])
    assert result["stride_length"] == pytest.approx(2 * result["step_length"])
    assert result["steps_per_km"] == pytest.approx(1000 / result["step_length"])
    assert result["compression_impulse_per_km"] == pytest.approx(
        result["mean_compression"] * 1000 / 3.2
    )


@pytest.mark.parametrize(
    ("moved", "low", "high", "name", "sign"),
    [
        ("step_rate_change", -0.1, 0.1, "peak_vertical_force", -1),
        ("step_rate_change", -0.1, 0.1, "braking_impulse", -1),
        ("step_rate_change", -0.1, 0.1, "contact_time", -1),
        ("step_rate_change", -0.1, 0.1, "vertical_excursion", -1),
        ("step_rate_change", -0.1, 0.1, "peak_compression", -1),
        ("step_rate_change", -0.1, 0.1, "steps_per_km", 1),
        ("trunk_lean", 0, 12, "peak_compression", 1),
        ("trunk_lean", 0, 12, "mean_compression", 1),
        ("bracing_moment", 0, 30, "min_compression", 1),
    ],
)
def test_outputs_move_in_the_known_direction(
    moved: str, low: float, high: float, name: str, sign: int
) -> None:
    for speed in (2.2, 3.5, 5.0):
        values = [
            stride_length.evaluate(speed=speed, **dict[str, Any]({moved: value}))[name]
            for value in np.linspace(low, high, 9)
        ]
        assert np.all(sign * np.diff(values) > 0), speed


def test_a_longer_extensor_arm_lowers_compression() -> None:
    peaks = [
        stride_length.evaluate(parameters={"extensor_arm": arm})["peak_compression"]
        for arm in (0.055, 0.065, 0.075)
    ]
    assert peaks == sorted(peaks, reverse=True)


@given(valid_inputs())
def test_bands_hold_the_nominal_curve_and_the_wide_band_holds_the_narrow_one(
    values: dict[str, Any],
) -> None:
    result = stride_length.evaluate(**values)
    ordered = [
        "compression_wide_low",
        "compression_low",
        "compression",
        "compression_high",
        "compression_wide_high",
    ]
    for lower, upper in itertools.pairwise(ordered):
        assert np.all(result[lower] <= result[upper] + 1e-12)
    peaks = [f"peak_{name}" for name in ordered]
    for lower, upper in itertools.pairwise(peaks):
        assert result[lower] <= result[upper] + 1e-12


def test_the_lever_arm_band_is_the_model_at_the_ends_of_the_arm() -> None:
    arm = tables.parameters("lumbar-parameters")["extensor_arm"]
    result = stride_length.evaluate()
    for name, value in (("compression_low", arm.high), ("compression_high", arm.low)):
        moved = stride_length.evaluate(parameters={"extensor_arm": value})
        np.testing.assert_allclose(result[name], moved["compression"], rtol=1e-12)


def test_every_corner_of_the_inputs_gives_finite_outputs() -> None:
    ends = [(row.low, row.high) for row in INPUTS.values()]
    for corner in itertools.product(*ends):
        result = stride_length.evaluate(**dict[str, Any](zip(INPUTS, corner, strict=True)))
        assert all(np.all(np.isfinite(value)) for value in result.values())
        assert result["flight_time"] > 0.02


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_runs_over_its_range_with_finite_outputs(name: str) -> None:
    row = INPUTS[name]
    assert row.low is not None
    assert row.high is not None
    assert row.step is not None
    for count in range(round((row.high - row.low) / row.step) + 1):
        result = stride_length.evaluate(**dict[str, Any]({name: row.low + count * row.step}))
        assert all(np.all(np.isfinite(value)) for value in result.values())


REFUSED = [math.nan, math.inf, -math.inf, None, "3", True, [3.0], np.array([3.0]), 3 + 0j, 10**400]


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize("value", REFUSED, ids=lambda value: repr(value)[:12])
def test_what_is_no_finite_number_is_refused_with_name_unit_and_range(
    name: str, value: object
) -> None:
    with pytest.raises(ValueError, match=re.escape(f"{name} ({INPUTS[name].unit})")) as refusal:
        stride_length.evaluate(**dict[str, Any]({name: value}))
    assert f"from {INPUTS[name].low:g} to {INPUTS[name].high:g}" in str(refusal.value)


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize("end", ["low", "high"])
def test_a_value_just_outside_its_range_is_refused_and_the_end_itself_passes(
    name: str, end: str
) -> None:
    row = INPUTS[name]
    value = getattr(row, end)
    assert row.low is not None
    assert row.high is not None
    outward = (1 if end == "high" else -1) * 1e-9 * (row.high - row.low)
    stride_length.evaluate(**dict[str, Any]({name: value}))
    with pytest.raises(ValueError, match=re.escape(f"{name} ({row.unit}) must be a real number")):
        stride_length.evaluate(**{name: value + outward})


def test_rounding_noise_at_an_end_passes() -> None:
    noisy = math.nextafter(0.1, 1)
    stride_length.evaluate(step_rate_change=noisy)
    stride_length.evaluate(step_rate_change=10 * 0.01)


def test_whole_and_numpy_numbers_are_inputs_too() -> None:
    whole = stride_length.evaluate(body_mass=80, speed=np.float64(3))
    assert whole["body_weight"] == stride_length.evaluate(body_mass=80.0)["body_weight"]


def test_an_unknown_input_is_refused_with_the_list_of_inputs() -> None:
    with pytest.raises(ValueError, match="unknown input sped; the inputs are") as refusal:
        stride_length.evaluate(sped=3.0)
    assert all(f"{name} ({row.unit})" in str(refusal.value) for name, row in INPUTS.items())


def test_an_unknown_parameter_is_refused_with_the_list_of_parameters() -> None:
    with pytest.raises(ValueError, match=r"unknown parameter arm; .*extensor_arm"):
        stride_length.evaluate(parameters={"arm": 0.06})


@pytest.mark.parametrize("value", [math.nan, "0.06", None, True])
def test_a_parameter_that_is_no_finite_number_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"parameter extensor_arm \(m\)"):
        stride_length.evaluate(parameters={"extensor_arm": value})


def test_an_unknown_parameter_set_is_refused_with_the_list_of_sets() -> None:
    with pytest.raises(ValueError, match="literature, measured-runners"):
        stride_length.evaluate(parameter_set="mine")


def test_a_flight_time_under_the_limit_is_refused_with_its_value_and_the_reason() -> None:
    with pytest.raises(
        ValueError, match=r"flight time is 0\.\d{4} s, below the limit of 0\.02 s: .* flight phase"
    ):
        stride_length.evaluate(parameters={"contact_time_factor": 1.55})


def test_every_output_has_the_kind_it_says() -> None:
    result = stride_length.evaluate()
    assert list(result) == list(stride_length.outputs)
    for name, quantity in stride_length.outputs.items():
        if quantity.kind == "series":
            assert result[name].shape == (400,)
            assert result[name].dtype == np.float64
        else:
            assert isinstance(result[name], float)


def test_outputs_carry_the_units_of_the_course() -> None:
    units = {name: quantity.unit for name, quantity in stride_length.outputs.items()}
    assert units["time"] == units["contact_time"] == units["flight_time"] == "s"
    assert units["vertical_force"] == units["compression"] == units["peak_shear"] == "BW"
    assert units["step_rate"] == "Hz"
    assert units["step_length"] == units["vertical_excursion"] == "m"
    assert units["braking_impulse"] == "BW s"
    assert units["steps_per_km"] == "1/km"


def test_every_number_of_the_model_comes_from_a_table() -> None:
    structural = {sp.Integer(n) for n in (-4, -2, -1, 0, 1, 2, 4, 180, 1000)}
    structural |= {sp.Rational(1, 2), sp.Rational(-1, 2), sp.Rational(1, 180)}
    for step in stride_length.model.steps:
        if isinstance(step, Equation):
            strange = step.expression.atoms(sp.Number) - structural
            assert not strange, f"{step.name} holds {strange}"


def test_every_parameter_of_the_tables_is_used() -> None:
    used = {stride_length.model.guard.limit}
    for step in stride_length.model.steps:
        if isinstance(step, Equation):
            used |= stride_length.model.needs(step)
    assert set(stride_length.model.parameters) <= used


@pytest.mark.parametrize("curve", tables.force_curves(), ids=lambda curve: str(curve.speed))
def test_the_tuned_model_follows_the_measured_mean_curve(curve: tables.ForceCurve) -> None:
    result = stride_length.evaluate(speed=curve.speed)
    at = curve.percent / 100 * result["contact_time"]
    modelled = np.interp(at, result["time"], result["vertical_force"])
    missed = modelled - curve.vertical_mean
    spread = curve.vertical_mean - curve.vertical_mean.mean()
    assert 1 - missed @ missed / (spread @ spread) > 0.97
    assert np.all(np.abs(missed) < np.maximum(2 * curve.vertical_sd, 0.3))


@pytest.mark.parametrize(
    "observed", tables.gait_observations(), ids=lambda row: f"{row.quantity}@{row.speed}"
)
def test_the_literature_set_lies_near_groups_it_was_not_fitted_on(
    observed: tables.GaitObservation,
) -> None:
    # Collegiate runners have short contacts: their factor is 1. Their own step rate is used.
    rates = {
        row.speed: row.mean for row in tables.gait_observations() if row.quantity == "step_rate"
    }
    if observed.quantity == "step_rate":
        result = literature(speed=observed.speed)
        assert result["step_rate"] == pytest.approx(observed.mean, rel=0.10)
        return
    own = {
        "contact_time_factor": 1.0,
        "reference_step_rate": rates[observed.speed],
        "step_rate_speed_exponent": 0.0,
    }
    result = stride_length.evaluate(
        speed=observed.speed, parameter_set="literature", parameters=own
    )
    assert result[observed.quantity] == pytest.approx(observed.mean, rel=0.08)
