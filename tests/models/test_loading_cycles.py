"""Loading cycles: per step, per kilometre, and the exponent at which the answer changes sign."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from published import assert_meets, result

from spinestride import tables
from spinestride.models import loading_cycles, stride_length

TISSUES = loading_cycles.inputs["tissue"].choices
SHARES = st.floats(-0.1, 0.1)


def at(**values: Any) -> dict[str, Any]:
    return loading_cycles.evaluate(**values)


@pytest.mark.parametrize("tissue", TISSUES)
@pytest.mark.parametrize("exponent", [1, 4.5, 10])
def test_the_reference_run_has_every_ratio_at_one(tissue: str, exponent: float) -> None:
    found = at(tissue=tissue, fatigue_exponent=exponent, stride_length_change=0, speed=3.5)
    for name, row in loading_cycles.outputs.items():
        if "_ratio" in name or name.startswith("stride_effect"):
            assert row.unit == "1"
            np.testing.assert_allclose(found[name], 1, rtol=1e-12, err_msg=name)


@given(SHARES, st.sampled_from(TISSUES), st.floats(1, 10))
def test_damage_goes_as_stride_length_to_the_product_of_exponents_less_one(
    change: float, tissue: str, exponent: float
) -> None:
    found = at(tissue=tissue, fatigue_exponent=exponent, stride_length_change=change)
    power = found["load_exponent"] * exponent - 1
    assert found["damage_exponent"] == pytest.approx(power)
    assert found["stride_effect_on_damage"] == pytest.approx((1 + change) ** power)
    assert found["damage_per_km_ratio"] == pytest.approx((1 + change) ** power)


@pytest.mark.parametrize("tissue", TISSUES)
def test_a_shorter_stride_takes_damage_away_only_above_the_sign_changing_exponent(
    tissue: str,
) -> None:
    threshold = at(tissue=tissue)["sign_changing_exponent"]
    for exponent in np.linspace(1, 10, 37):
        if abs(exponent - threshold) < 1e-9:
            continue
        shorter = at(tissue=tissue, fatigue_exponent=exponent, stride_length_change=-0.1)
        assert (shorter["stride_effect_on_damage"] < 1) == (exponent > threshold)
        assert (shorter["damage_exponent"] > 0) == (exponent > threshold)
    curve = at(tissue=tissue, stride_length_change=-0.1)
    below = curve["fatigue_exponent_axis"] < threshold
    assert np.all(curve["stride_effect_on_damage_curve"][below] > 1)
    assert np.all(curve["stride_effect_on_damage_curve"][~below] <= 1)


def test_a_call_without_inputs_is_the_reference_run() -> None:
    defaults = {name: row.default for name, row in loading_cycles.inputs.items()}
    assert defaults["stride_length_change"] == 0
    assert at()["damage_of_run_ratio"] == pytest.approx(1, rel=1e-12)


def test_the_default_exponent_is_that_of_the_default_tissue_and_of_no_other() -> None:
    assert at()["published_fatigue_exponent"] == loading_cycles.inputs["fatigue_exponent"].default
    others = [at(tissue=tissue)["published_fatigue_exponent"] for tissue in TISSUES[1:]]
    assert 6.6 not in others


@pytest.mark.parametrize(
    ("tissue", "exponent", "load", "damage"),
    [(0, 6.6, 1.05, 0.77), (1, 9.3, 1.05, 0.68), (2, 1, 0.94, 0.94), (3, 10, 1.08, 0.83)],
)
def test_ten_per_cent_shorter_at_the_published_exponents(
    tissue: int, exponent: float, load: float, damage: float
) -> None:
    found = at(tissue=tissue, fatigue_exponent=exponent, stride_length_change=-0.1)
    assert found["load_per_step_ratio"] < 1 < found["loads_per_km_ratio"]
    assert found["cumulative_load_per_km_ratio"] == pytest.approx(load, abs=0.006)
    assert found["damage_per_km_ratio"] == pytest.approx(damage, abs=0.006)


def test_cumulative_load_and_damage_can_point_in_opposite_directions() -> None:
    found = at(tissue="tibia", fatigue_exponent=6.6, stride_length_change=-0.1)
    assert found["damage_per_km_ratio_high"] < 1 < found["cumulative_load_per_km_ratio_low"]


def test_with_an_exponent_of_one_damage_is_cumulative_load() -> None:
    found = at(fatigue_exponent=1, speed=4.2, stride_length_change=0.07)
    assert found["damage_per_km_ratio"] == pytest.approx(found["cumulative_load_per_km_ratio"])


@pytest.mark.parametrize(("speed", "name"), [(2.5, "2.5 m/s"), (3.5, "3.5 m/s"), (4.5, "4.5 m/s")])
def test_loads_per_kilometre_are_those_that_were_counted(speed: float, name: str) -> None:
    found = at(speed=speed, stride_length_change=0)["loads_per_km"]
    assert_meets(found, "strides_per_km", name)


def test_damage_of_a_run_grows_with_its_distance_and_with_speed() -> None:
    short, long = at(distance=5), at(distance=15)
    assert long["damage_of_run_ratio"] == pytest.approx(3 * short["damage_of_run_ratio"])
    slow, fast = at(speed=2.5), at(speed=4.5)
    assert fast["load_per_step_ratio"] > slow["load_per_step_ratio"]
    assert fast["loads_per_km"] < slow["loads_per_km"]
    assert fast["damage_per_km_ratio"] > slow["damage_per_km_ratio"]


@pytest.mark.parametrize(("speed", "damage"), [(2.5, 0.44), (4.5, 1.37)])
def test_the_tibia_follows_the_strains_that_were_printed(speed: float, damage: float) -> None:
    found = at(tissue="tibia", speed=speed)
    middle = tables.parameters("tibia-parameters", "edwards2010")["study_strain"].value
    strain = found["load_per_step_ratio"] * middle
    assert strain == pytest.approx(result("tibia_strain", f"{speed} m/s").value, abs=0.1)
    assert found["damage_per_km_ratio"] == pytest.approx(damage, abs=0.005)


def test_the_two_speed_exponents_of_the_tibia_meet_at_the_reference_speed() -> None:
    rows = loading_cycles.model.parameters
    assert rows["middle_speed"].value == rows["reference_speed"].value


def test_a_band_comes_from_the_exponents_of_its_own_tissue() -> None:
    sure, unsure = (
        at(tissue=tissue, stride_length_change=-0.1) for tissue in ("tibia", "Achilles tendon")
    )

    def width(found: dict[str, Any]) -> float:
        return float(found["load_per_step_ratio_high"] - found["load_per_step_ratio_low"])

    assert 0 < width(sure) < width(unsure)
    moved = loading_cycles.evaluate(
        tissue="tibia", stride_length_change=-0.1, parameters={"load_exponent_knee": 2.0}
    )
    assert moved["load_per_step_ratio"] == sure["load_per_step_ratio"]


def test_the_range_of_the_lower_back_ends_where_the_stride_length_model_stands() -> None:
    """Peak L5/S1 compression of the course's own model sets the high ends of the table."""
    base = stride_length.evaluate()
    longer = stride_length.evaluate(step_rate_change=-0.1)

    def exponent(one: dict[str, Any], other: dict[str, Any], by: str) -> float:
        peak = np.log(one["peak_compression"] / other["peak_compression"])
        return float(peak / np.log(one[by] / other[by]))

    rows = loading_cycles.model.parameters
    found = exponent(longer, base, "step_length")
    assert found == pytest.approx(rows["load_exponent_lumbar"].high, abs=0.01)
    slow, fast = stride_length.evaluate(speed=2.5), stride_length.evaluate(speed=4.5)
    peak = np.log(fast["peak_compression"] / slow["peak_compression"]) / np.log(4.5 / 2.5)
    assert peak == pytest.approx(rows["speed_exponent_lumbar"].high, abs=0.01)


# ---- published examples


@pytest.mark.parametrize("change", ["step shorter", "step longer"])
def test_change_per_mile_follows_from_change_per_step_and_the_step_that_was_taken(
    change: str,
) -> None:
    per_step = result("kneecap_stress_per_step", change).value
    step = result("implied_step_change", change).value
    assert_meets(
        loading_cycles.load_per_distance(per_step, step), "kneecap_stress_per_mile", change
    )


def test_change_per_mile_does_not_follow_from_the_step_that_was_intended() -> None:
    for change, intended in (("step shorter", -0.1), ("step longer", 0.1)):
        per_step = result("kneecap_stress_per_step", change).value
        published = result("kneecap_stress_per_mile", change)
        missed = abs(loading_cycles.load_per_distance(per_step, intended) - published.value)
        assert published.tolerance is not None
        assert missed > 2 * published.tolerance


def test_the_tendon_example_starts_from_its_reference_and_strain_outweighs_cycles() -> None:
    probability = loading_cycles.tendon_failure_probability
    assert_meets(probability(1000), "tendon_failure_probability", "1000 cycles")
    assert 0 < probability(1000, 0.9) < probability(900) < probability(1000) < probability(2000) < 1


def test_the_lifting_tool_has_running_destroy_a_spine_in_one_session() -> None:
    """Why it must not be used for running: what it implies does not happen."""
    implied = loading_cycles.lifting_cycles_to_failure
    assert_meets(implied(50), "lifting_cycles_to_failure", "half of strength")
    # 5.7 body weights of 70 kg on a segment with a strength of 10 kN.
    percent = 100 * 5.7 * 70 * 9.81 / 10_000
    steps_in_ten_km = 10 * 2 * at(stride_length_change=0)["loads_per_km"]
    assert steps_in_ten_km > 4 * implied(percent)
