"""The muscle model: the tabled forces and levers, capacity, need and the cost of bracing."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from spinestride import tables
from spinestride.models import load, paraspinal_muscles

GROUPS = [group for group in tables.muscle_groups() if group.arms]
EXTENSORS = [group for group in GROUPS if group.role == "extensor"]
AT = (0, 30, 60)


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.group)
def test_levers_meet_the_table_and_run_straight_between(group: tables.MuscleGroup) -> None:
    name = f"{group.group}_arm"
    for flexion, arm in zip(AT, group.arms, strict=True):
        result = paraspinal_muscles.evaluate(lumbar_flexion=flexion)
        assert result[name] == pytest.approx(arm, abs=1e-12)
    middle = paraspinal_muscles.evaluate(lumbar_flexion=45)[name]
    assert middle == pytest.approx((group.arms[1] + group.arms[2]) / 2)


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.group)
def test_force_is_cross_section_times_stress(group: tables.MuscleGroup) -> None:
    result = paraspinal_muscles.evaluate()
    assert result[f"{group.group}_cross_section"] == pytest.approx(group.cross_section, abs=0.05)
    assert result[f"{group.group}_force"] == pytest.approx(group.force)
    twice = paraspinal_muscles.evaluate(muscle_stress=92)
    assert twice[f"{group.group}_force"] == pytest.approx(2 * group.force)
    assert result[f"{group.group}_moment"] == pytest.approx(group.force * group.arms[0] / 100)


def test_back_muscles_extend_and_the_others_flex() -> None:
    for flexion in (0, 20, 60):
        result = paraspinal_muscles.evaluate(lumbar_flexion=flexion)
        for group in GROUPS:
            arm = result[f"{group.group}_arm"]
            assert arm > 0 if group.role == "extensor" else arm <= 0


def test_the_groups_hold_what_the_whole_model_holds_within_five_per_cent() -> None:
    result = paraspinal_muscles.evaluate()
    assert result["whole_model_max_moment"] == 137
    assert result["max_extensor_moment"] == pytest.approx(137, rel=0.05)
    assert result["max_extensor_force"] == pytest.approx(3329, rel=0.05)
    # The whole model: 4.1, 4.1 and 4.0 cm.
    for flexion, arm in zip(AT, (4.1, 4.1, 4.0), strict=True):
        found = paraspinal_muscles.evaluate(lumbar_flexion=flexion)["mean_extensor_arm"]
        assert found == pytest.approx(arm, rel=0.07)


def test_the_parts_add_up_to_the_capacity() -> None:
    result = paraspinal_muscles.evaluate(lumbar_flexion=25, strength_factor=1.5)
    for whole, part in (("max_extensor_force", "force"), ("max_extensor_moment", "moment")):
        total = sum(result[f"{group.group}_{part}"] for group in EXTENSORS)
        assert total == pytest.approx(result[whole], rel=1e-12)
    arm = result["max_extensor_moment"] / result["max_extensor_force"]
    assert result["mean_extensor_arm"] == pytest.approx(100 * arm)


def test_a_short_lever_asks_for_a_large_force() -> None:
    result = paraspinal_muscles.evaluate(needed_moment=60)
    arm = result["mean_extensor_arm"] / 100
    assert result["needed_extensor_force"] == pytest.approx(60 / arm)
    assert result["needed_extensor_force"] > 60 / 0.05
    assert result["needed_equivalent_force"] == pytest.approx(60 / 0.065)
    assert result["needed_equivalent_force_low"] == pytest.approx(60 / 0.075)
    assert result["needed_equivalent_force_high"] == pytest.approx(60 / 0.055)


def test_a_heavy_lift_is_more_than_the_model_as_shipped_can_hold() -> None:
    stoop = load.evaluate(trunk_flexion=70, hand_load=20)["net_moment"]
    result = paraspinal_muscles.evaluate(needed_moment=round(stoop), lumbar_flexion=40)
    assert result["needed_share"] > 1
    stronger = paraspinal_muscles.evaluate(
        needed_moment=round(stoop), lumbar_flexion=40, strength_factor=2
    )
    assert stronger["needed_share"] < 1


def test_bracing_costs_what_it_costs_in_the_load_model() -> None:
    for brace in (0, 3, 12, 30):
        own = paraspinal_muscles.evaluate(bracing_moment=brace)["bracing_compression"]
        assert own == pytest.approx(load.evaluate(bracing_moment=brace)["bracing_compression"])


def test_bracing_adds_force_on_both_sides_and_no_net_moment() -> None:
    result = paraspinal_muscles.evaluate(bracing_moment=20)
    rows = tables.parameters("lumbar-parameters")
    extends = result["bracing_extensor_force"] * rows["extensor_arm"].value
    flexes = result["bracing_flexor_force"] * rows["flexor_arm"].value
    assert extends == pytest.approx(flexes)
    assert result["bracing_compression_low"] < result["bracing_compression"]
    assert result["bracing_compression"] < result["bracing_compression_high"]


@pytest.mark.parametrize(
    ("moved", "low", "high", "name", "sign"),
    [
        ("lumbar_flexion", 0, 60, "max_extensor_moment", -1),
        ("lumbar_flexion", 0, 60, "mean_extensor_arm", -1),
        ("lumbar_flexion", 0, 60, "needed_extensor_force", 1),
        ("muscle_stress", 46, 100, "max_extensor_moment", 1),
        ("strength_factor", 0.5, 2, "needed_share", -1),
        ("needed_moment", 0, 250, "needed_extensor_force", 1),
        ("bracing_moment", 0, 30, "bracing_compression", 1),
    ],
)
def test_outputs_move_in_the_known_direction(
    moved: str, low: float, high: float, name: str, sign: int
) -> None:
    values = [
        paraspinal_muscles.evaluate(**{moved: value})[name] for value in np.linspace(low, high, 7)
    ]
    assert all(sign * (after - before) > 0 for before, after in itertools.pairwise(values))


def test_the_stress_band_runs_from_the_model_s_stress_to_the_highest_in_use() -> None:
    result = paraspinal_muscles.evaluate(muscle_stress=60)
    low = paraspinal_muscles.evaluate(muscle_stress=46)["max_extensor_moment"]
    high = paraspinal_muscles.evaluate(muscle_stress=100)["max_extensor_moment"]
    assert result["max_extensor_moment_low"] == pytest.approx(low)
    assert result["max_extensor_moment_high"] == pytest.approx(high)
