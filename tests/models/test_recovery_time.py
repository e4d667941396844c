"""Recovery time: five clocks, what sets each, and what splitting a week changes."""

from __future__ import annotations

from math import gamma
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from published import assert_meets, result

from spinestride import tables
from spinestride.models import recovery_time, tibia

NAMES = [f"minutes_{day}" for day in recovery_time.DAYS]
MARATHON = 4.0  # m/s: at it, all three paces of the experiment are speeds that the model takes


def week(*minutes: float, **values: Any) -> dict[str, Any]:
    return recovery_time.evaluate(**dict(zip(NAMES, minutes, strict=True)), **values)


def state(found: dict[str, Any], name: str, hour: float) -> float:
    return float(np.interp(hour, found["hour"], found[name]))


REST = (0, 0, 0, 0, 0, 0, 0)
ONE_RUN = (60, 0, 0, 0, 0, 0, 0)


# ---- discs: stature over a day, and in a run


def test_the_default_day_costs_the_stature_that_was_measured_on_a_day_on_the_feet() -> None:
    assert recovery_time.inputs["seated_share"].default == 0
    found = week(*REST)
    condition = "upright day and lying night"
    day = state(found, "disc_loss", 16) - state(found, "disc_loss", 0)
    assert_meets(day, "diurnal_stature_change", condition)
    first = state(found, "disc_loss", 1) - state(found, "disc_loss", 0)
    assert_meets(first / day, "share_lost_first_hour", condition)
    night = state(found, "disc_loss", 16) - state(found, "disc_loss", 20)
    assert_meets(night / day, "share_regained_half_night", condition)


PACES = {
    0.7: "30 min at 70 % of marathon pace",
    0.85: "30 min at 85 % of marathon pace",
    1.0: "30 min at marathon pace",
}


def lost(minutes: float, pace: float, **values: Any) -> float:
    """Return the stature lost in one run of the default day, at a share of marathon pace."""
    paces = {"speed": pace * MARATHON, "marathon_speed": MARATHON}
    return float(week(0, minutes, 0, 0, 0, 0, 0, **paces, **values)["run_loss_highest"])


@pytest.mark.parametrize("pace", PACES)
def test_half_an_hour_of_the_default_day_costs_the_stature_that_was_measured(pace: float) -> None:
    assert_meets(lost(30, pace), "stature_lost_in_run", PACES[pace])


def test_the_first_half_of_a_run_costs_more_than_the_second() -> None:
    first, whole = (np.mean([lost(minutes, pace) for pace in PACES]) for minutes in (15, 30))
    assert_meets(float(first), "stature_lost_in_run", "first 15 min, mean of three paces")
    assert_meets(float(whole - first), "stature_lost_in_run", "second 15 min, mean of three paces")


def test_the_longest_run_that_was_measured_lies_between_the_two_faster_paces() -> None:
    minutes = tables.parameters("recovery-parameters")["measured_minutes"].value
    measured = result("stature_lost_in_run", f"25 km, in about {minutes:.0f} min").value
    assert lost(minutes, 0.85) < measured < lost(minutes, 1.0)


def crept(minutes: float, start: float, pace: float) -> float:
    """Return what one run of a day on the feet takes, by the law of creep and no grid of time."""
    rows = {name: row.value for name, row in recovery_time.model.parameters.items()}
    load = np.interp(
        pace, list(PACES), [rows[f"{name}_load"] for name in ("easy", "middle", "race")]
    )
    parts = {"fast": 0.0, "slow": 0.0}

    def move(under: float, hours: float) -> None:
        for part, so_far in parts.items():
            target = rows[f"disc_{part}_loss"] * under
            way = "loading" if target > so_far else "unloading"
            left = np.exp(-hours / rows[f"disc_{part}_{way}"])
            parts[part] = target + (so_far - target) * left

    for _ in range(20):
        move(1, 16)
        move(0, 8)
    move(1, start)
    before = sum(parts.values())
    move(float(load), minutes / 60)
    return sum(parts.values()) - before


@pytest.mark.parametrize(("minutes", "start"), [(5, 2), (15, 2), (37, 2), (37, 1.9), (0.5, 0.05)])
def test_a_run_costs_what_it_costs_to_its_last_minute(minutes: float, start: float) -> None:
    assert lost(minutes, 0.85, session_hour=start) == pytest.approx(
        crept(minutes, start, 0.85), abs=2e-3
    )


@given(st.floats(1, 179), st.floats(0, 10))
def test_a_minute_more_always_costs_more(minutes: float, start: float) -> None:
    values = {"session_hour": start, "pace": 0.85}
    assert 0 < lost(minutes, **values) < lost(minutes + 1, **values)


def test_a_faster_run_costs_disc_height_and_bone_at_once() -> None:
    runs = [week(*ONE_RUN, speed=speed, marathon_speed=4.5) for speed in (3.2, 3.6, 4.0, 4.5)]
    for name in ("intensity", "run_loss_highest", "bone_damage_of_week", "bone_fatigue_ratio"):
        values = [found[name] for found in runs]
        assert values == sorted(set(values)), name


@given(st.floats(2.5, 4.5), st.floats(2.2, 5.5))
def test_every_pace_has_a_load_and_beyond_the_experiment_it_is_that_of_the_nearer_end(
    speed: float, marathon: float
) -> None:
    found = week(*ONE_RUN, speed=speed, marathon_speed=marathon)
    rows = recovery_time.model.parameters
    assert found["intensity"] == pytest.approx(speed / marathon)
    if found["intensity"] <= rows["easy_pace"].value:
        assert found["running_load"] == rows["easy_load"].value
    elif found["intensity"] >= rows["race_pace"].value:
        assert found["running_load"] == rows["race_load"].value
    else:
        assert rows["easy_load"].value < found["running_load"] < rows["race_load"].value


def test_the_load_of_running_is_that_of_the_three_paces_and_straight_between_them() -> None:
    loads = {
        pace: week(*ONE_RUN, speed=pace * MARATHON, marathon_speed=MARATHON)["running_load"]
        for pace in (0.7, 0.775, 0.85, 0.925, 1.0)
    }
    rows = recovery_time.model.parameters
    assert [loads[0.7], loads[0.85], loads[1.0]] == pytest.approx(
        [rows[name].value for name in ("easy_load", "middle_load", "race_load")]
    )
    assert loads[0.775] == pytest.approx((loads[0.7] + loads[0.85]) / 2)
    assert loads[0.925] == pytest.approx((loads[0.85] + loads[1.0]) / 2)


def test_a_run_right_after_rising_costs_more_stature_than_a_late_one() -> None:
    losses = [week(*ONE_RUN, session_hour=hour)["run_loss_highest"] for hour in (0, 1, 4, 10)]
    assert losses == sorted(losses, reverse=True)


def test_more_lying_and_more_sitting_leave_the_discs_higher() -> None:
    def mean(**values: float) -> float:
        return float(week(*ONE_RUN, **values)["disc_loss"].mean())

    assert mean(lying_hours=10) < mean(lying_hours=8) < mean(lying_hours=6)
    assert mean(seated_share=1) < mean(seated_share=0.5) < mean(seated_share=0)


def test_the_week_of_the_discs_follows_itself_and_days_without_a_run_are_alike() -> None:
    found = week(0, 0, 0, 0, 60, 0, 0)
    loss = found["disc_loss"].reshape(7, 144)
    np.testing.assert_allclose(loss[2], loss[3], atol=2e-3)
    ends = loss[-1, -1] + (loss[-1, -1] - loss[-1, -2])
    assert loss[0, 0] == pytest.approx(ends, abs=0.05)


@given(st.lists(st.floats(0, 180), min_size=7, max_size=7), st.floats(0, 10), st.floats(6, 10))
def test_running_and_lying_fill_their_hours_whatever_the_schedule(
    minutes: list[float], start: float, lying: float
) -> None:
    found = week(*minutes, session_hour=start, lying_hours=lying)
    hours = found["run_share"].reshape(7, 144).sum(axis=1) / 6
    shifted = np.roll(found["run_share"], -1).reshape(7, 144).sum(axis=1) / 6
    np.testing.assert_allclose(shifted, np.array(minutes) / 60, atol=1e-9)
    assert hours.sum() == pytest.approx(sum(minutes) / 60)
    assert np.all(found["disc_load"] >= 0)
    assert np.all(found["disc_loss"] >= 0)
    assert found["disc_loss_highest"] < 27 * found["running_load"]


# ---- the clocks that start again after a run


def test_the_clocks_run_from_the_end_of_the_last_run() -> None:
    found = week(0, 30, 0, 0, 0, 0, 0, session_hour=3.0)
    assert state(found, "hours_since_run", 24 + 3 + 0.5) == pytest.approx(0, abs=1e-9)
    assert state(found, "hours_since_run", 24 + 3.5 + 10) == pytest.approx(10)
    assert state(found, "hours_since_run", 0) == pytest.approx(168 - 27.5)
    after = 24 + 3.5
    assert state(found, "cartilage", after + 0.5) == pytest.approx(np.exp(-0.5 / 0.6))
    assert state(found, "sensing", after + 24) == pytest.approx(1 - np.exp(-4))
    assert state(found, "muscle", after + 38) == pytest.approx(np.exp(-1))


def test_the_response_of_bone_is_back_after_a_day() -> None:
    found = week(*ONE_RUN)
    assert_meets(1 - np.exp(-24 / 6), "sensing_recovered", "24 h")
    after_a_day = np.interp(24, found["hours_after"], found["sensing_left"])
    assert 1 - after_a_day == pytest.approx(result("sensing_recovered", "24 h").value, abs=1e-3)


def test_pauses_of_eight_hours_keep_more_than_twice_the_response_of_half_an_hour() -> None:
    """What four bouts a day built in rats: more than 100 % more with 8 h than with 0 or 0.5 h."""
    rows = recovery_time.model.parameters["sensing_time"]
    for time in (rows.value, rows.low):
        assert time is not None
        eight, half = (1 - np.exp(-hours / time) for hours in (8, 0.5))
        # The first of four bouts finds the full response, three find what the pause gave back.
        ratio = (1 + 3 * eight) / (1 + 3 * half)
        assert ratio > result("formation_after_8_h_to_none", "four bouts a day").value


def test_cartilage_is_nearly_back_within_the_published_time() -> None:
    hours = result("cartilage_recovered", "within").value
    found = week(*ONE_RUN)
    assert np.interp(hours, found["hours_after"], found["cartilage_left"]) < 0.1


def test_muscle_follows_the_recalled_rates() -> None:
    found = week(*ONE_RUN)
    left = [np.interp(hours, found["hours_after"], found["muscle_left"]) for hours in (3, 24, 48)]
    assert np.array(left) / left[0] == pytest.approx(np.array([112, 65, 34]) / 112, abs=0.02)


def test_tendon_loses_collagen_for_thirty_hours_and_gains_after() -> None:
    found = week(*ONE_RUN)
    assert found["tendon_turning_time"] == pytest.approx(30, abs=0.2)
    early = found["hours_after"] < 29
    assert np.all(found["tendon_after"][early] < 0)
    assert np.all(found["tendon_after"][found["hours_after"] > 31] > 0)
    # One run in a week: the week shows the same curve.
    run_end = 2 + 1
    for hours in (12, 24, 48, 72):
        alone = np.interp(hours, found["hours_after"], found["tendon_after"])
        assert state(found, "tendon_balance", run_end + hours) == pytest.approx(alone, abs=0.03)


# ---- bone


def test_microdamage_is_repaired_as_in_the_tibia_model() -> None:
    found, published = week(*ONE_RUN), tibia.evaluate()
    for days in (1, 10, 30, 60):
        mine = np.interp(days * 24, found["hours_after"], found["bone_left"])
        theirs = np.interp(days, published["day"] + 0.25, published["unrepaired"])
        assert mine == pytest.approx(theirs, abs=2e-3)


def test_the_two_sources_of_bone_repair_are_two_curves_of_42_and_45_days() -> None:
    found = week(*ONE_RUN)
    assert found["bone_recovery_days"] == pytest.approx(45.0, abs=0.05)
    assert found["bone_recovery_days_second"] == pytest.approx(42.4, abs=0.05)
    for end, scale, shape in (("", 26, 2), ("_second", 20.5, 1.51)):
        days = found["hours_after"] / 24
        np.testing.assert_allclose(
            found[f"bone_left{end}"], np.exp(-((days / scale) ** shape)), atol=1e-12
        )
    assert not [
        name for name in recovery_time.outputs if name.startswith("bone") and "_low" in name
    ]


def test_the_second_source_has_the_mean_and_the_deviation_that_the_paper_quotes() -> None:
    rows = recovery_time.model.parameters
    scale, shape = rows["second_repair_time"].value, rows["second_repair_shape"].value
    mean = scale * gamma(1 + 1 / shape)
    assert mean == pytest.approx(18.5, abs=0.05)
    assert np.sqrt(scale**2 * gamma(1 + 2 / shape) - mean**2) == pytest.approx(12.5, abs=0.05)


@pytest.mark.parametrize(("speed", "damage"), [(2.5, 0.44), (3.5, 1.0), (4.5, 1.37)])
def test_the_damage_of_a_kilometre_is_that_of_the_printed_strains(
    speed: float, damage: float
) -> None:
    found, reference = (week(*ONE_RUN, speed=each) for each in (speed, 3.5))
    a_kilometre, one = (
        each["bone_damage_of_week"] / each["weekly_distance"] for each in (found, reference)
    )
    assert a_kilometre / one == pytest.approx(damage, abs=0.005)


def test_the_mean_of_microdamage_is_the_weekly_damage_times_the_area_of_the_repair_curve() -> None:
    found = week(*ONE_RUN)
    area = 26 * np.sqrt(np.pi) / 2 / 7  # weeks
    assert found["bone_mean"] == pytest.approx(found["bone_damage_of_week"] * area, rel=2e-3)


def test_a_season_fills_up_in_weeks_and_empties_in_weeks() -> None:
    found = week(30, 30, 30, 30, 30, 30, 30, training_weeks=9)
    bone = found["season_bone"]
    last = 9 * 7 - 1
    assert np.all(np.diff(bone[: last + 1]) > 0)
    assert bone[last] == pytest.approx(found["bone_highest"], rel=0.02)
    assert bone[20] > 0.5 * bone[last]
    assert bone[last + 7] > 0.7 * bone[last]
    assert bone[-1] < 0.05 * bone[last]
    assert found["season_damage"].sum() == pytest.approx(9 * found["bone_damage_of_week"])


def test_how_a_distance_is_split_hardly_changes_bone_but_changes_discs_and_muscle() -> None:
    few, some, many = (
        week(75, 0, 0, 75, 0, 0, 0),
        week(50, 0, 50, 0, 50, 0, 0),
        week(25, 25, 25, 25, 25, 25, 0),
    )
    assert few["weekly_distance"] == some["weekly_distance"] == many["weekly_distance"]
    # Bone fatigue: two runs 2 to 3 % above three, six runs 2 to 3 % below.
    assert few["bone_fatigue_ratio"] / some["bone_fatigue_ratio"] == pytest.approx(1.025, abs=0.01)
    assert many["bone_fatigue_ratio"] / some["bone_fatigue_ratio"] == pytest.approx(0.975, abs=0.01)
    assert few["bone_mean"] == pytest.approx(many["bone_mean"])
    # Discs: a run of three times the length costs 1.8 times the stature, and far from three times.
    # Muscle: raised for far more of the week.
    assert few["run_loss_highest"] / many["run_loss_highest"] == pytest.approx(1.84, abs=0.02)
    assert many["muscle_mean"] > 1.6 * few["muscle_mean"]
    assert many["sensing_mean"] < few["sensing_mean"]


def test_the_order_of_the_days_hardly_changes_bone() -> None:
    together, apart = week(60, 60, 60, 0, 0, 0, 0), week(60, 0, 60, 0, 60, 0, 0)
    assert together["bone_fatigue_ratio"] / apart["bone_fatigue_ratio"] == pytest.approx(1, abs=0.1)


def test_twice_the_distance_more_than_doubles_the_fatigue_of_bone() -> None:
    once, twice = week(30, 0, 30, 0, 30, 0, 0), week(60, 0, 60, 0, 60, 0, 0)
    ratio = twice["bone_fatigue_ratio"] / once["bone_fatigue_ratio"]
    assert ratio == pytest.approx(2 ** (8 / 6.6), rel=0.02)


# ---- times, evidence


def test_the_five_clocks_differ_by_two_orders_of_magnitude() -> None:
    found = week(*ONE_RUN)
    hours = [
        found[f"{clock}_recovery_time"]
        for clock in ("cartilage", "disc", "sensing", "muscle", "bone")
    ]
    assert hours == sorted(hours)
    assert hours[0] < 2
    assert 8 < hours[1] < 24
    assert 24 * 35 < hours[-1] < 24 * 60
    assert found["bone_recovery_days"] == pytest.approx(hours[-1] / 24)
    assert found["disc_recovery_time_low"] < hours[1] < found["disc_recovery_time_high"]
    assert found["sensing_recovery_time_low"] == pytest.approx(8, abs=0.2)


@pytest.mark.parametrize("clock", ["cartilage", "disc", "sensing", "muscle", "bone"])
def test_a_recovery_time_leaves_five_per_cent(clock: str) -> None:
    found = week(*ONE_RUN)
    time = found[f"{clock}_recovery_time"]
    left = np.interp(time, found["hours_after"], found[f"{clock}_left"])
    assert left == pytest.approx(0.05, abs=1e-3)


def test_recovery_times_do_not_depend_on_the_schedule() -> None:
    one, other = week(*ONE_RUN), week(90, 90, 90, 90, 90, 90, 90, speed=4.5)
    for name in recovery_time.outputs:
        if name.endswith(("recovery_time", "turning_time", "_left", "_second")):
            np.testing.assert_array_equal(one[name], other[name])


def test_a_week_without_running_leaves_every_clock_recovered() -> None:
    found = week(*REST)
    assert found["sessions"] == found["weekly_distance"] == found["run_loss_highest"] == 0
    assert np.all(found["sensing"] > 0.999)
    assert np.all(found["cartilage"] < 1e-9)
    assert np.all(found["bone"] == 0)
    assert found["bone_split_ratio"] == found["formation_ratio"] == 1


def test_splitting_raises_the_animal_index_of_bone_formation_and_it_is_called_illustration() -> (
    None
):
    one, six = week(150, 0, 0, 0, 0, 0, 0), week(25, 25, 25, 25, 25, 25, 0)
    assert one["formation_ratio"] == pytest.approx(1)
    assert 4 < six["formation_ratio"] < 6
    evidence = tables.output_evidence("recovery_time")
    assert evidence["formation_ratio"].evidence == "illustration"
