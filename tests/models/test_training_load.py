"""Training load: published sums, what the ratios are made of, and a table that is no law."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from published import assert_meets, result

from spinestride import tables
from spinestride.models import training_load

NAMES = [f"minutes_{day}" for day in training_load.DAYS]
EVEN = (40, 40, 40, 40, 40, 40, 40)


def week(*minutes: float, **values: Any) -> dict[str, Any]:
    return training_load.evaluate(**dict(zip(NAMES, minutes, strict=True)), **values)


# ---- training impulse, monotony, strain


def test_the_training_impulse_of_an_hour_is_that_of_the_worked_example() -> None:
    reserve = (155 - 55) / (190 - 55)
    found = week(*EVEN, heart_rate_reserve=reserve, sex="male")["load_per_minute"]
    condition = "60 min at 155, rest 55, highest 190 beats a minute, man"
    assert_meets(60 * found, "trimp", condition)


def test_the_training_impulse_grows_faster_than_the_heart_rate() -> None:
    easy, hard = (week(*EVEN, heart_rate_reserve=x)["load_per_minute"] for x in (0.4, 0.8))
    assert hard > 4 * easy


def test_monotony_and_strain_follow_their_definition() -> None:
    found = week(60, 0, 60, 0, 60, 0, 90)
    loads = found["load_per_minute"] * np.array([60, 0, 60, 0, 60, 0, 90])
    assert found["monotony"] == pytest.approx(loads.mean() / loads.std(ddof=1))
    assert found["strain"] == pytest.approx(loads.sum() * found["monotony"])


def test_equal_days_have_the_highest_monotony_that_is_reported_and_rest_has_none() -> None:
    ceiling = training_load.model.parameters["monotony_ceiling"].value
    assert week(*EVEN)["monotony"] == ceiling
    assert week(40, 40, 40, 40, 40, 40, 39)["monotony"] == ceiling
    assert week(0, 0, 0, 0, 0, 0, 0)["monotony"] == 0


def test_a_rest_day_lowers_monotony_at_the_same_weekly_load() -> None:
    varied, even = week(70, 70, 0, 70, 0, 70, 0), week(*EVEN)
    assert varied["weekly_load"] == pytest.approx(even["weekly_load"])
    assert varied["monotony"] < even["monotony"]


# ---- fitness and fatigue


def test_a_day_of_fitness_and_fatigue_is_that_of_the_worked_example() -> None:
    next_day = training_load.after_a_day
    assert_meets(next_day(100, 50, 42), "fitness_next_day", "100 before, load 50")
    assert_meets(next_day(60, 50, 7), "fatigue_next_day", "60 before, load 50")


def test_the_series_follow_the_same_equation_day_by_day() -> None:
    found = week(60, 0, 60, 0, 60, 0, 90, weekly_change=0.1)
    for name, time in (("fitness", 42), ("fatigue", 7)):
        for day in (1, 40, 111):
            expected = training_load.after_a_day(found[name][day - 1], found["load"][day], time)
            assert found[name][day] == pytest.approx(expected, rel=1e-12)


@given(st.floats(10, 51), st.floats(4, 20))
def test_the_recurrence_is_the_sum_over_all_earlier_loads(long: float, short: float) -> None:
    found = week(60, 0, 60, 0, 60, 0, 90, fitness_time=long, fatigue_time=short)
    lags = np.arange(112)
    for name, time in (("fitness", long), ("fatigue", short)):
        kernel = np.exp(-lags / time)
        start = found["daily_load"] / (1 - np.exp(-1 / time)) * np.exp(-(lags + 1) / time)
        expected = np.convolve(found["load"], kernel)[:112] + start
        np.testing.assert_allclose(found[name], expected, rtol=1e-9)


def test_equal_days_stay_at_the_steady_state() -> None:
    found = week(*EVEN, weekly_change=0)
    for name in ("fitness", "fatigue", "form"):
        np.testing.assert_allclose(found[name], found[name][0], rtol=1e-9)


def test_a_cut_in_load_raises_form_at_first_and_lowers_fitness() -> None:
    found = week(*EVEN, weekly_change=-0.1)
    assert found["form"][7:28].max() > found["form"][0]
    assert np.all(np.diff(found["fitness"][7:]) < 0)


def test_time_constants_as_fitted_to_people_leave_hardly_any_form_excluded() -> None:
    found = week(60, 0, 60, 0, 60, 0, 90)
    width = found["form_high"] - found["form_low"]
    assert np.all(width > 2 * np.abs(found["form"]))
    assert np.all(found["form_low"] < 0)


# ---- acute and chronic


def test_the_fading_weights_are_the_published_ones() -> None:
    found = week(*EVEN)
    assert_meets(found["acute_weight"], "acute_weight", "7 days")
    assert_meets(found["chronic_weight"], "chronic_weight", "28 days")
    assert round(found["chronic_weight"], 3) == result("chronic_weight", "28 days").value


def test_windows_are_means_of_the_last_days() -> None:
    load = week(60, 0, 60, 0, 60, 0, 90, weekly_change=0.1)
    for day in (27, 60, 111):
        daily = load["load"]
        assert load["acute_load"][day] == pytest.approx(daily[day - 6 : day + 1].mean())
        assert load["chronic_load"][day] == pytest.approx(daily[day - 27 : day + 1].mean())
        assert load["earlier_load"][day] == pytest.approx(daily[day - 27 : day - 6].mean())


def test_days_before_the_season_count_with_the_mean_of_the_first_week() -> None:
    found = week(0, 0, 0, 0, 0, 0, 70)
    mean = found["daily_load"]
    assert found["acute_load"][0] == pytest.approx(6 / 7 * mean)
    assert found["chronic_load"][0] == pytest.approx(27 / 28 * mean)
    assert found["earlier_load"][0] == pytest.approx(mean)


@pytest.mark.parametrize("ratio", ["acute_chronic_ratio", "uncoupled_ratio", "fading_ratio"])
def test_a_steady_week_has_ratios_of_one(ratio: str) -> None:
    found = week(*EVEN, weekly_change=0)
    np.testing.assert_allclose(found[ratio], 1, rtol=1e-9)


@given(st.lists(st.integers(0, 18), min_size=7, max_size=7), st.floats(-0.1, 0.2))
def test_the_shared_days_tie_the_coupled_ratio_to_the_uncoupled_one(
    tens: list[int], change: float
) -> None:
    """The flaw in one line: chronic contains acute, so the ratio is u / (3/4 + u/4), at most 4."""
    found = week(*(10 * each for each in tens), weekly_change=change)
    if sum(tens) == 0:
        return
    uncoupled = found["uncoupled_ratio"][28:]
    np.testing.assert_allclose(
        found["acute_chronic_ratio"][28:], uncoupled / (0.75 + uncoupled / 4), rtol=1e-9
    )
    assert np.all(found["acute_chronic_ratio"] < 4)


def test_the_ratio_tells_a_rise_of_ten_per_cent_a_week_from_a_steady_load_only_a_little() -> None:
    rising = week(*EVEN, weekly_change=0.1)
    assert 1.1 < rising["acute_chronic_ratio"][-1] < 1.2
    assert rising["load"][-1] > 4 * rising["load"][0]


def test_the_ratio_stands_still_from_the_fifth_week_while_the_load_goes_on_rising() -> None:
    rising = week(60, 0, 60, 0, 60, 0, 90, weekly_change=0.1)
    np.testing.assert_allclose(rising["acute_chronic_ratio"][28:], 1.147, atol=5e-4)
    assert rising["load_growth"] == pytest.approx(1.1**15)
    assert rising["last_weekly_load"] == pytest.approx(rising["load"][-7:].sum())


def test_the_fading_ratio_swings_in_every_week_of_a_plan_in_which_nothing_changes() -> None:
    found = week(0, 40, 0, 40, 0, 0, 70, weekly_change=0)["fading_ratio"][-7:]
    assert found.min() < 0.75
    assert found.max() > 1.2


@pytest.mark.parametrize(
    "series", ["fitness", "fatigue", "form", "form_low", "form_high", "uncoupled_ratio"]
)
def test_what_is_told_of_the_last_day_is_the_end_of_its_series(series: str) -> None:
    found = week(60, 0, 60, 0, 60, 0, 90)
    assert found[f"last_{series}"] == found[series][-1]


# ---- a single session


@pytest.mark.parametrize(
    ("change", "category"),
    [
        (-0.5, "reference"),
        (0.0, "reference"),
        (0.1, "reference"),
        (0.11, "small"),
        (0.3, "small"),
        (0.31, "moderate"),
        (1.0, "moderate"),
        (1.01, "large"),
        (1.5, "large"),
    ],
)
def test_a_session_is_looked_up_in_the_published_categories(change: float, category: str) -> None:
    (row,) = (row for row in tables.spike_ratios() if row.category == category)
    found = week(*EVEN, session_change=change)
    ends = (row.low, row.high) if row.low is not None else (1, 1)
    assert (found["spike_ratio"], found["spike_low"], found["spike_high"]) == (row.ratio, *ends)
    assert found["spike_session"] == pytest.approx(40 * (1 + change))


def test_nothing_is_drawn_between_categories_and_the_ratios_do_not_rise_steadily() -> None:
    changes = np.linspace(-0.5, 1.5, 201)
    ratios = [week(*EVEN, session_change=float(change))["spike_ratio"] for change in changes]
    assert set(ratios) == {row.ratio for row in tables.spike_ratios()}
    steps = [row.ratio for row in tables.spike_ratios()]
    assert steps != sorted(steps)
    lows = [row.low for row in tables.spike_ratios()[1:]]
    highs = [row.high for row in tables.spike_ratios()[1:]]
    assert max(low for low in lows if low) < min(high for high in highs if high)


def test_the_ratio_of_a_session_says_nothing_of_the_weeks() -> None:
    steady, steep = week(*EVEN, weekly_change=0), week(*EVEN, weekly_change=0.2)
    assert steady["spike_ratio"] == steep["spike_ratio"] == 1
