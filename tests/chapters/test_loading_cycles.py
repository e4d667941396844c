"""What the chapter on loading cycles says in round words is what the models and tables hold."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.loading_cycles.fatigue_life import relative_life
from spinestride.chapters.loading_cycles.lifting_tool import (
    kilometres_to_failure,
    local_exponent,
    power_law_life,
    running_percent,
)
from spinestride.chapters.loading_cycles.repair_and_failure import repair_times
from spinestride.chapters.loading_cycles.sign_change import TISSUES, of_tissue
from spinestride.chapters.loading_cycles.tables import published
from spinestride.models import loading_cycles, tibia

BOOK = Path(__file__).parents[2] / "book"
PAGE, QUESTIONS = BOOK / "time" / "loading-cycles.md", BOOK / "questions" / "loading-cycles.yml"
CHAPTER = " ".join(" ".join(path.read_text(encoding="utf-8") for path in (PAGE, QUESTIONS)).split())

FATIGUE = tables.parameters("fatigue-parameters")
TIBIA = of_tissue("tibia", stride_length_change=-0.1)
LUMBAR = of_tissue("lower back", stride_length_change=-0.1)


def strides_at(change: float) -> float:
    return float(loading_cycles.evaluate(stride_length_change=change)["loads_per_km"])


def all_but_one_fall_by_less_than_the_stride() -> bool:
    exponents = [of_tissue(tissue)["load_exponent"] for tissue in TISSUES]
    return sum(exponent > 1 for exponent in exponents) == 1


def one_step_of_the_tibia() -> bool:
    step = TIBIA["load_per_step_ratio"] ** TIBIA["published_fatigue_exponent"]
    return (round(step, 2), round(TIBIA["loads_per_km_ratio"], 2)) == (0.69, 1.11)


def half_repaired_days() -> list[float]:
    """Return after how many days half of the damage is repaired, in either paper."""
    days = []
    for times in repair_times().values():
        found = tibia.evaluate(parameters=times)
        days.append(float(found["day"][found["unrepaired"] < 0.5][0]))
    return days


def level_days() -> set[int]:
    return {
        round(float(tibia.evaluate(parameters=times)["level_day"]))
        for times in repair_times().values()
    }


def longer_run_in_shorter_stride() -> bool:
    five = tibia.evaluate(distance=8.0, stride_length_change=-0.1)
    three = tibia.evaluate(distance=4.8)
    return bool(five["hazard_ratio"] > three["hazard_ratio"])


def at_the_other_repair_time_no_ratio_moves() -> bool:
    ratios = {
        tibia.evaluate(parameters=times, distance=8)["hazard_ratio"]
        for times in repair_times().values()
    }
    return len(ratios) == 1


def lumbar_with_an_exponent_of_two() -> bool:
    found = loading_cycles.evaluate(
        tissue="lower back", fatigue_exponent=2, stride_length_change=-0.1
    )
    return 0.04 < found["damage_per_km_ratio"] - 1 < 0.06


def the_tool_and_the_exponent_of_ten_disagree_about_the_sign() -> bool:
    n_0 = LUMBAR["sign_changing_exponent"]
    here = local_exponent(running_percent(3.5))
    return bool(round(here, 1) == 3.1 and round(n_0, 1) == 3.6 and here < n_0 < 10)


def per_mile_stays_within_the_step_that_was_asked_for() -> bool:
    """The step must have changed by more than the 10 % that was asked for."""
    return all(
        abs(published("implied_step_change", change).value) > 0.1
        for change in ("step shorter", "step longer")
    )


def fast_and_slow_conflict() -> bool:
    slow, fast = (of_tissue("tibia", speed=v, stride_length_change=0) for v in (2.5, 4.5))

    def rises(name: str) -> bool:
        return bool(fast[name] > slow[name])

    return rises("damage_per_km_ratio") and not rises("cumulative_load_per_km_ratio")


def cartilage_takes_an_exponent_above_two() -> bool:
    many, few = (
        published("cartilage_cycles", load).value
        for load in ("at a fifth of strength", "at half of strength")
    )
    return (few, many) == (14_000, 100_000) and math.log(many / few) / math.log(0.5 / 0.2) > 2


CLAIMS: dict[str, Callable[[], bool]] = {
    "which takes an exponent above 2 (computed here)": cartilage_takes_an_exponent_above_two,
    "about 400 loads a kilometre": lambda: 380 < strides_at(0) < 410,
    "there are one ninth more": lambda: strides_at(-0.1) / strides_at(0) == pytest.approx(10 / 9),
    "For the tibia $\\alpha$ is 0.53": lambda: FATIGUE["load_exponent_tibia"].value == 0.53,
    "each step loads it by about 5 % less": lambda: (
        0.045 < 1 - TIBIA["load_per_step_ratio"] < 0.055
    ),
    "That is true of every tissue here but one": all_but_one_fall_by_less_than_the_stride,
    "For bone it is 6.6": lambda: FATIGUE["fatigue_exponent_tibia"].value == 6.6,
    "the number of loads rises by about 11 %": lambda: 1.105 < TIBIA["loads_per_km_ratio"] < 1.115,
    "the cumulative load rises by about 5 %": lambda: (
        1.045 < TIBIA["cumulative_load_per_km_ratio"] < 1.055
    ),
    "the damage falls by almost a quarter": lambda: 0.22 < 1 - TIBIA["damage_per_km_ratio"] < 0.25,
    "At 10 % less load a sample of bone lasts twice as many loads": lambda: (
        1.95 < relative_life(0.9, 6.6) < 2.05
    ),
    "lumbar segments nearly three times as many": lambda: 2.8 < relative_life(0.9, 10) < 3,
    "almost a hundred times the damage of a small one": lambda: 90 < 2**6.6 < 100,
    "almost fifty times that of the pair": lambda: 45 < 2**5.6 < 50,
    "0.53 \\times 6.6 = 3.5": lambda: round(0.53 * 6.6, 1) == 3.5,
    "Each step does 0.69 of the damage that it did, there are 1.11 times as many": (
        one_step_of_the_tibia
    ),
    "counts as much as 770 m before, so 1.3 km in it do the damage of one": lambda: (
        round(1000 * TIBIA["damage_per_km_ratio"], -1) == 770
        and round(1 / TIBIA["damage_per_km_ratio"], 1) == 1.3
    ),
    "0.95 times 1.11 is 1.05": lambda: round(0.95 * 1.11, 2) == 1.05,
    "take the load exponent 0.5 and the fatigue exponent 9.3": lambda: (
        (
            FATIGUE["load_exponent_achilles"].value,
            FATIGUE["fatigue_exponent_achilles"].value,
        )
        == (0.5, 9.3)
    ),
    "The load exponent of this tendon is an assumption": lambda: (
        FATIGUE["load_exponent_achilles"].verified == "assumption"
    ),
    "Below which fatigue exponent does a shorter stride *add* damage": lambda: 1 / 0.4 == 2.5,
    "fell by 22 % per step, but by only 7.5 % per mile": lambda: (
        round(100 * published("kneecap_stress_per_step", "step shorter").value) == -22
        and published("kneecap_stress_per_mile", "step shorter").value == -0.075
    ),
    "more than the 10 % that was asked for": per_mile_stays_within_the_step_that_was_asked_for,
    "0.80 and 0.75 body weights per metre": lambda: (
        (
            published("knee_load_per_metre", "running").value,
            published("knee_load_per_metre", "walking").value,
        )
        == (0.80, 0.75)
    ),
    "The model has the same conflict for the tibia": fast_and_slow_conflict,
    "Half of the damage is gone after about three weeks": lambda: 20 < half_repaired_days()[0] < 23,
    "a little over two weeks": lambda: 14 < half_repaired_days()[1] < 17,
    "95 % of them have come by day 36": lambda: level_days() == {36},
    "4 thousandths of a millimetre a day": lambda: (
        tables.parameters("tibia-parameters")["apposition"].value == 0.004
    ),
    "falls by about a tenth in a hundred days": lambda: (
        0.09 < 1 - tibia.evaluate()["adapted_strain"][-1] < 0.115
    ),
    "drop out of the ratio": at_the_other_repair_time_no_ratio_moves,
    "as its power 1.2": lambda: round(8 / 6.6, 1) == 1.2,
    "8.0 km a day in it still counts for more than 4.8 km without": longer_run_in_shorter_stride,
    "it must be 0.77": lambda: FATIGUE["load_exponent_tibia"].high == 0.77,
    "The fatigue exponent of 9.3": lambda: FATIGUE["fatigue_exponent_achilles"].value == 9.3,
    "the load exponent itself, 0.5, with a range from that of the ground force up to 1": lambda: (
        (
            FATIGUE["load_exponent_achilles"].value,
            FATIGUE["load_exponent_achilles"].low,
            FATIGUE["load_exponent_achilles"].high,
        )
        == (0.5, FATIGUE["load_exponent_lumbar"].value, 1)
    ),
    "so even cumulative load falls": lambda: (
        of_tissue("kneecap joint", stride_length_change=-0.1)["cumulative_load_per_km_ratio_high"]
        < 1
    ),
    "gives about twice that exponent": lambda: (
        1.8
        < (FATIGUE["load_exponent_lumbar"].high or 0) / FATIGUE["load_exponent_lumbar"].value
        < 2.2
    ),
    "2.0 over 0.2 is 10": lambda: FATIGUE["fatigue_exponent_lumbar"].value == 10,
    "loads each step by about 3 % less": lambda: 0.025 < 1 - LUMBAR["load_per_step_ratio"] < 0.035,
    "adds about 8 % of cumulative load": lambda: (
        0.075 < LUMBAR["cumulative_load_per_km_ratio"] - 1 < 0.085
    ),
    "takes about 17 % of damage away": lambda: 0.165 < 1 - LUMBAR["damage_per_km_ratio"] < 0.175,
    "*add* about 5 % to the lower back's kilometre": lumbar_with_an_exponent_of_two,
    "902\\,416\\; e^{-0.162\\,S}": lambda: (
        (
            FATIGUE["lifting_cycles"].value,
            FATIGUE["lifting_exponent"].value,
        )
        == (902_416, 0.162)
    ),
    "a strength of 10 kN": lambda: FATIGUE["lifting_strength"].value == 10,
    "e^{-8.1}` = 274 loads": lambda: (
        (
            round(loading_cycles.lifting_cycles_to_failure(50)) == 274
            and round(local_exponent(50), 1)
        )
        == 8.1
    ),
    "fail after about 50 km of running": lambda: all(
        45 < kilometres_to_failure(running_percent(speed), speed) < 55 for speed in (2.5, 3.5, 4.5)
    ),
    "one half as strong within a run of 10 km": lambda: (
        kilometres_to_failure(2 * running_percent(3.5), 3.5) < 10
    ),
    "fails after 900 000 loads of zero": lambda: (
        round(loading_cycles.lifting_cycles_to_failure(0), -5) == 900_000
    ),
    "by a factor of about a hundred": lambda: (
        80
        < power_law_life(running_percent(3.5))
        / loading_cycles.lifting_cycles_to_failure(running_percent(3.5))
        < 125
    ),
    "disagree about the sign at loads where neither was tested": (
        the_tool_and_the_exponent_of_ten_disagree_about_the_sign
    ),
}


@pytest.mark.parametrize("phrase", CLAIMS)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert CLAIMS[phrase]()


def test_no_absolute_probability_of_a_failure_is_printed() -> None:
    """They belong to the lab; the chapter keeps to ratios."""
    rows = [row for row in tables.published_recovery() if "failure_probability" in row.quantity]
    assert rows
    assert not {f"{row.value:.2f}" for row in rows} & set(re.findall(r"[\d.]+\d", CHAPTER))


@pytest.mark.parametrize("name", ["3400", "6400", "NIOSH", "wear and tear"])
def test_no_limit_and_no_alarm_is_printed(name: str) -> None:
    assert name not in CHAPTER
