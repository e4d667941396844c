"""What the chapter on strength says in round words is what the tables hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.strength_and_core.forests import EXERCISE_BY_POOL
from spinestride.chapters.strength_and_core.runners_exercise import (
    function_gains,
    pain_fall,
    runners_exercise_figure,
    runners_exercise_figure_alt,
)
from spinestride.drawing.forest import forest_figure_alt, forest_row, reaches_threshold
from spinestride.questions import number_key, read_questions

BOOK = Path(__file__).parents[2] / "book"
CHAPTER = " ".join((BOOK / "evidence" / "strength-and-core.md").read_text("utf-8").split())
QUESTIONS = {
    question.id: question
    for question in read_questions(BOOK / "questions" / "strength-and-core.yml")
}
EVIDENCE = tables.evidence()


def estimate(name: str) -> float:
    value = EVIDENCE[name].estimate
    assert value is not None
    return value


def careful_trials_find_a_third() -> bool:
    share = estimate("exercise-low-bias-function") / estimate("resistance-function")
    return 0.2 < share < 0.4 and EVIDENCE["exercise-low-bias-function"].studies == 8


def kinds_differ_less_than_their_intervals() -> bool:
    one, other = EVIDENCE["resistance-function"], EVIDENCE["motor-control-function"]
    assert one.low is not None
    assert one.high is not None
    difference = abs(estimate(one.evidence) - estimate(other.evidence))
    return difference < 0.05 < one.high - one.low


def manual_therapy_is_a_draw() -> bool:
    rows = [forest_row(f"motor-control-manual-therapy-{time}") for time in ("short", "long")]
    return all(
        reaches_threshold(row) == "short of it" and (row.low or 0) < 0 < (row.high or 0)
        for row in rows
    )


SAID: dict[str, Callable[[], bool]] = {
    "about 1.5 points in all": lambda: round(pain_fall(), 1) == 1.5,
    "in eight trials of low or unclear risk": careful_trials_find_a_third,
    "That is about a third of what stands above.": careful_trials_find_a_third,
    "The two are next to equal.": kinds_differ_less_than_their_intervals,
    "differ little, and less than their intervals": kinds_differ_less_than_their_intervals,
    "The first network rates its evidence low.": lambda: (
        {EVIDENCE[name].certainty for name in EXERCISE_BY_POOL[0].rows} == {"low"}
    ),
    "Pilates leads the table for pain.": lambda: estimate("pilates-pain") == -1.86,
    "A {term}`risk ratio` of 0.55 means 55 episodes where there would have been 100": lambda: (
        estimate("exercise-education-episodes") == 0.55
    ),
    "in most of the 20 studies": lambda: EVIDENCE["strength-running-economy"].studies == 20,
    "a computer model of 8 healthy people": lambda: EVIDENCE["weak-core-shear"].n == 8,
    "18 runners with chronic pain and 18 without": lambda: EVIDENCE["runners-knee-torque"].n == 36,
    "all of both lies short of 15 points": manual_therapy_is_a_draw,
    "Over eight weeks that makes 0.4 and 0.5 of 10 points.": lambda: (
        [round(function_gains()[0].gain - each.gain, 1) for each in function_gains()[1:]]
        == [0.4, 0.5]
    ),
    "84 recreational runners": lambda: EVIDENCE["runners-exercise-pain-fall"].n == 84,
}


@pytest.mark.parametrize("phrase", SAID)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert SAID[phrase]()


def test_our_ratings_are_those_of_the_ledger() -> None:
    claims = tables.claims()
    assert claims["S09a"].certainty == "very low"
    assert claims["S09a"].rated_by == "course"
    assert "*causes* back pain in runners has very low certainty" in CHAPTER
    assert claims["S08b"].certainty == "low"
    assert claims["S08b"].rated_by == "course"
    assert "resistance training helps function in chronic pain has low certainty" in CHAPTER


@pytest.mark.parametrize("narrow", [False, True])
def test_the_bars_are_as_long_as_the_gains_on_the_whole_scale(narrow: bool) -> None:
    axes = runners_exercise_figure(narrow).axes[0]
    assert axes.get_xlim() == (0, 10)
    widths = [bar.get_width() for bar in axes.patches if bar.get_width() < 10]  # type: ignore[attr-defined]
    assert widths == [*(each.gain for each in function_gains()), pain_fall()]


def test_the_figures_are_spoken_with_their_numbers() -> None:
    alt = runners_exercise_figure_alt()
    assert "leg exercise 1.9, back extensors 1.5, stabilisation 1.4" in alt
    assert "differ by 0.5 at most" in alt
    for name in ("−1.14 (−1.71 to −0.56)", "−0.31 (−0.57 to −0.05)", "Careful trials only"):
        assert name in forest_figure_alt(EXERCISE_BY_POOL, "SD")


def test_the_numbers_of_the_questions_are_those_that_their_explanations_name() -> None:
    spared = number_key(QUESTIONS["spared-episodes"])
    assert round(spared.value) == 18
    assert round(40 - spared.value) == 22
    assert number_key(QUESTIONS["difference-in-eight-weeks"]).value == pytest.approx(0.13)
