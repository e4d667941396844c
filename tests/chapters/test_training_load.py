"""What the chapter on training load says in round words is what the model and the tables hold."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from spinestride import tables
from spinestride.chapters.training_load.form_after_stopping import (
    PAIRS,
    best_day,
    form_after_stopping,
    textbook_pair,
)
from spinestride.chapters.training_load.shared_days import random_loads
from spinestride.chapters.training_load.spike_ratios import injuries, mean_rate
from spinestride.chapters.training_load.tables import WEEKS, other_weight_of_women, week_inputs
from spinestride.models import stride_length, training_load

BOOK = Path(__file__).parents[2] / "book"
PAGE, QUESTIONS = BOOK / "time" / "training-load.md", BOOK / "questions" / "training-load.yml"
CHAPTER = " ".join(" ".join(path.read_text(encoding="utf-8") for path in (PAGE, QUESTIONS)).split())

CONSTANTS = tables.parameters("training-load-parameters")
STUDIES = {(row.quantity, row.condition): row for row in tables.training_studies()}
SPIKES = {row.category: row for row in tables.spike_ratios()}


def published(quantity: str, condition: str, factor: float = 1) -> tuple[float, float, float]:
    """Return a study's result with the ends of its interval."""
    row = STUDIES[quantity, condition]
    return factor * row.value, factor * (row.low or 0), factor * (row.high or 0)


def minute(sex: str, **parameters: float) -> float:
    result = training_load.evaluate(sex=sex, parameters=parameters)
    return float(result["load_per_minute"])


def hour_of_the_example() -> bool:
    reserve = (155 - 55) / (190 - 55)
    result = training_load.evaluate(heart_rate_reserve=reserve, sex="male")
    return round(60 * float(result["load_per_minute"])) == 118


def women_count_more_or_less() -> bool:
    man = minute("male")
    more = minute("female") / man
    less = minute("female", trimp_weight_female=other_weight_of_women()) / man
    return (round(100 * more - 100), round(100 - 100 * less)) == (13, 16)


def best_days() -> list[int]:
    return [int(np.argmax(form_after_stopping(*pair))) for pair in PAIRS]


def peak_rises_by_a_quarter() -> bool:
    upright, leaning = (
        stride_length.evaluate(speed=3.5, trunk_lean=lean)["peak_compression"] for lean in (5, 10.8)
    )
    return bool(1.22 < leaning / upright < 1.28)


def band_is_wider_than_form_is_high() -> bool:
    found = training_load.evaluate()
    width = found["form_high"] - found["form_low"]
    return bool(np.all(width > 2 * np.abs(found["form"])))


def one_run_has_the_lowest_strain() -> bool:
    strains = {
        words: float(training_load.evaluate(**week_inputs(minutes))["strain"])
        for words, minutes in WEEKS.items()
    }
    lowest = min(strains, key=lambda words: strains[words])
    others = [strain for words, strain in strains.items() if words != lowest]
    return lowest == "one run of 150 min" and strains[lowest] < 0.6 * min(others)


def fading_ratio_swings_in_a_steady_week() -> bool:
    week = training_load.evaluate(weekly_change=0)["fading_ratio"][-7:]
    return (round(week.min(), 2), round(week.max(), 2)) == (0.71, 1.22)


def one_category_holds_the_example() -> bool:
    found = training_load.evaluate(session_change=0.2)
    return bool(found["spike_ratio"] == SPIKES["small"].ratio)


def about(found: float, expected: float) -> bool:
    return math.isclose(found, expected, rel_tol=1e-9)


COHORT = "cohort with sports watches"
GRADED, STANDARD = "13 weeks, graded by the 10 % rule", "8 weeks, standard"

CLAIMS: dict[str, Callable[[], bool]] = {
    "That is a quarter more": peak_rises_by_a_quarter,
    "comes to 118 arbitrary units": hour_of_the_example,
    "some print a factor of 0.86, others 0.64": lambda: (
        (CONSTANTS["trimp_weight_female"].value, CONSTANTS["trimp_weight_female"].low)
        == (0.86, 0.64)
    ),
    "counts 13 % more than a man's, or 16 % less": women_count_more_or_less,
    "after $\\tau$ days 37 % is left": lambda: round(100 * math.exp(-1)) == 37,
    "It takes 42 days for fitness and 7 for fatigue": lambda: textbook_pair() == (42, 7),
    "gains of 1 and 2 by convention": lambda: (
        (CONSTANTS["fitness_gain"].value, CONSTANTS["fatigue_gain"].value) == (1, 2)
    ),
    "from 4 to 51 days for fitness and from 4 to 74 for fatigue": lambda: (
        [
            (row.low, row.high)
            for row in (
                tables.inputs("training_load")["fitness_time"],
                tables.inputs("training_load")["fatigue_time"],
            )
        ]
        == [(4, 51), (4, 74)]
    ),
    "The textbook pair says day 6. Another pair from the same literature says day 14, a third "
    "day 51": lambda: sorted(best_days()) == [4, 6, 14, 51],
    "more than twice as wide as form is high": band_is_wider_than_form_is_high,
    "study of 25 experienced athletes": lambda: about(
        STUDIES["participants", "illness and monotony"].value, 25
    ),
    "by far the lowest strain": one_run_has_the_lowest_strain,
    "the model stops at 10": lambda: CONSTANTS["monotony_ceiling"].value == 10,
    "There is one, of about a half": lambda: (
        0.45 < random_loads().correlation(random_loads().chronic) < 0.55
        and abs(random_loads().correlation(random_loads().earlier)) < 0.05
    ),
    "had 0.52 in its simulation": lambda: about(
        STUDIES["correlation", "acute and chronic load, windows that share 7 days"].value, 0.52
    ),
    "an odds ratio of 2.45 (1.28 to 4.71)": lambda: (
        published("odds_ratio", "acute:chronic ratio with the recorded chronic load")
        == (2.45, 1.28, 4.71)
    ),
    "gave 1.95 (1.18 to 3.52)": lambda: (
        published("odds_ratio", "acute load divided by the same number, 1510, for all")
        == (1.95, 1.18, 3.52)
    ),
    "random months 1.53 on average": lambda: about(
        STUDIES[
            "odds_ratio", "acute load divided by random chronic loads, mean of many draws"
        ].value,
        1.53,
    ),
    "0.5 for a coin and 1 for perfect separation, was 0.57": lambda: (
        round(STUDIES["c_statistic", "acute:chronic ratio"].value, 2) == 0.57
    ),
    "the load grows to four times what it was": lambda: (
        4 < float(training_load.evaluate(weekly_change=0.1)["load_growth"]) < 4.4
    ),
    "swings between 0.71 and 1.22 in a week that never changes": (
        fading_ratio_swings_in_a_steady_week
    ),
    "20.8 and 20.3 of a hundred were injured": lambda: (
        (STUDIES["injured_share", GRADED].value, STUDIES["injured_share", STANDARD].value)
        == (0.208, 0.203)
    ),
    "some six or seven runners of a hundred either way": lambda: (
        [
            round(end)
            for end in published(
                "risk_difference", "novices: 10 % rule, 13 weeks, against standard, 8 weeks", 100
            )[1:]
        ]
        == [-6, 7]
    ),
    "a rate ratio of 1.59 (0.96 to 2.66)": lambda: (
        published(
            "hazard_ratio",
            "weekly distance up by more than 30 % against less than 10 %, "
            "distance-related injuries",
        )
        == (1.59, 0.96, 2.66)
    ),
    "an interval from 1 to 44 of a hundred": lambda: (
        [
            round(end)
            for end in published(
                "risk_difference",
                "half marathon: weekly distance up by 20 to 60 % against less than 20 %, 21 days",
                100,
            )[1:]
        ]
        == [1, 44]
    ),
    "5205 runners with sports watches": lambda: STUDIES["participants", COHORT].value == 5205,
    "3.1 injuries of any kind per 1000 sessions": lambda: round(mean_rate(), 1) == 3.1,
    "1.64, then 1.52, then 2.28": lambda: (
        [SPIKES[name].ratio for name in ("small", "moderate", "large")] == [1.64, 1.52, 2.28]
    ),
    "1820 injured runners in 588 071 sessions": lambda: (
        (STUDIES["injured_runners", COHORT].value, STUDIES["sessions", COHORT].value)
        == (1820, 588071)
    ),
    "A ratio of 2.28 turns 3 into 7": lambda: (
        (round(mean_rate()), round(injuries(SPIKES["large"]).estimate)) == (3, 7)
    ),
    "some 993 pass without an injury, and with the ordinary ones it would be 997": lambda: (
        (round(1000 - injuries(SPIKES["large"]).estimate), round(1000 - mean_rate())) == (993, 997)
    ),
    "3.1 injuries per 1000 sessions": lambda: round(mean_rate(), 1) == 3.1,
    "For sessions 20 % longer than the longest of the past 30 days": one_category_holds_the_example,
    "is about 5, which is 2 more than 3; some 995 of the 1000 pass without an injury": lambda: (
        [
            round(injuries(SPIKES["small"]).estimate),
            round(injuries(SPIKES["small"]).estimate - mean_rate()),
            round(1000 - injuries(SPIKES["small"]).estimate),
        ]
        == [5, 2, 995]
    ),
    "with an interval from 5 to 11": lambda: (
        (round(injuries(SPIKES["large"]).low), round(injuries(SPIKES["large"]).high)) == (5, 11)
    ),
}


@pytest.mark.parametrize("phrase", CLAIMS)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert CLAIMS[phrase]()


def test_three_intervals_overlap_as_the_chapter_says() -> None:
    assert "all three intervals overlap" in CHAPTER
    lows, highs = zip(*((row.low, row.high) for row in tables.spike_ratios()[1:]), strict=True)
    assert max(low or 0 for low in lows) < min(high or 0 for high in highs)


def test_the_day_of_the_best_form_is_the_one_of_the_printed_equation() -> None:
    for long, short in PAIRS:
        printed = long * short / (long - short) * math.log(2)
        assert float(best_day(long, short)) == pytest.approx(printed, abs=1)
        assert int(np.argmax(form_after_stopping(long, short))) == pytest.approx(printed, abs=1)


def test_no_zone_of_the_acute_chronic_ratio_is_printed() -> None:
    assert not re.search(r"0\.8\s*(?:-|–|to)\s*1\.[35]|sweet spot|danger zone", CHAPTER)


def test_every_pair_of_time_constants_lies_within_the_fitted_values() -> None:
    ranges = tables.inputs("training_load")
    for pair in PAIRS:
        for value, name in zip(pair, ("fitness_time", "fatigue_time"), strict=True):
            assert ranges[name].low <= value <= ranges[name].high
