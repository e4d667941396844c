"""The questions of the chapters: enough of them, each with its reasons, and keys that hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pybtex.database import parse_file

from spinestride.models import load, loading_cycles, recovery_time, stride_length
from spinestride.questions import BLOOM, Question, number_key, read_questions

BOOK = Path(__file__).resolve().parents[2] / "book"
FILES = sorted((BOOK / "questions").glob("*.yml"))
CHAPTERS = {file.stem: read_questions(file) for file in FILES}
ALL = [question for questions in CHAPTERS.values() for question in questions]
EVERY_CHAPTER = pytest.mark.parametrize("chapter", CHAPTERS)
EVERY_NUMBER = pytest.mark.parametrize(
    "question", [one for one in ALL if one.number is not None], ids=lambda one: one.id
)


def page(chapter: str) -> Path:
    (found,) = [path for path in BOOK.glob(f"*/{chapter}.md") if "_ext" not in path.parts]
    return found


def question_named(name: str) -> Question:
    return next(question for question in ALL if question.id == name)


@EVERY_CHAPTER
def test_a_chapter_has_a_page_that_holds_its_questions(chapter: str) -> None:
    assert "## Check yourself\n\n```{questions}\n```\n" in page(chapter).read_text("utf-8")


def test_every_page_that_asks_for_questions_has_them() -> None:
    asking = {
        path.stem
        for path in BOOK.glob("*/*.md")
        if "```{questions}" in path.read_text(encoding="utf-8")
    }
    assert asking == set(CHAPTERS)


@EVERY_CHAPTER
def test_a_chapter_has_five_questions_or_more_and_one_for_a_number(chapter: str) -> None:
    questions = CHAPTERS[chapter]
    assert len(questions) >= 5
    assert any(question.kind == "number" for question in questions)
    assert len({question.bloom for question in questions}) >= 3


def test_the_course_asks_for_several_choices_too() -> None:
    assert any(question.kind == "several" for question in ALL)


def test_ids_are_unique_in_the_course() -> None:
    names = [question.id for question in ALL]
    assert len(set(names)) == len(names)


@EVERY_CHAPTER
def test_every_wrong_option_has_a_misconception_and_a_feedback_of_its_own(chapter: str) -> None:
    for question in CHAPTERS[chapter]:
        reasons = [
            (one.misconception, one.feedback) for one in question.options if not one.right
        ] + [(one.misconception, one.feedback) for one in getattr(question.number, "wrong", ())]
        assert all(misconception and feedback for misconception, feedback in reasons)
        for texts in zip(*reasons, strict=True):
            assert len(set(texts)) == len(texts), question.id


@EVERY_CHAPTER
def test_no_text_names_an_option_by_a_letter_that_the_shuffle_changes(chapter: str) -> None:
    for question in CHAPTERS[chapter]:
        for text in question.texts.values():
            assert not {"B", "C", "D"} & set(text.replace(",", " ").split()), question.id


@EVERY_CHAPTER
def test_every_source_is_in_the_bibliography_and_listed_on_the_page(chapter: str) -> None:
    known = set(parse_file(BOOK / "references.bib", "bibtex").entries)
    listed = page(chapter).read_text(encoding="utf-8").split("{bibliography}")[1]
    for question in CHAPTERS[chapter]:
        assert set(question.sources) <= known
        assert all(source in listed for source in question.sources), question.id


@EVERY_NUMBER
def test_a_key_can_be_told_from_its_typical_mistakes(question: Question) -> None:
    key = number_key(question)
    assert len(key.wrong) >= 2
    assert 0 < key.tolerance < 0.1 * abs(key.value)


def test_the_length_of_a_step_is_that_of_the_model() -> None:
    key = number_key(question_named("step-in-metres"))
    assert key.value == stride_length.evaluate(speed=3.5)["step_length"]


def test_the_bag_raises_the_muscle_force_by_the_key() -> None:
    key = number_key(question_named("shopping-bag"))
    empty, with_bag = (load.evaluate(hand_load=mass, hand_distance=0.39) for mass in (0, 10))
    assert with_bag["load_distance"] == pytest.approx(0.40)
    assert key.value == pytest.approx(with_bag["extensor_force"] - empty["extensor_force"])


def test_what_raises_the_compression_is_what_raises_it_in_the_model() -> None:
    start = {"trunk_flexion": 36, "hand_load": 5, "hand_distance": 0.2}
    before = load.evaluate(**start)["compression"]
    changes = {
        "holding the 5 kg farther in front of the shoulders": {"hand_distance": 0.3},
        "bracing belly and back harder": {"bracing_moment": 10},
        "a shorter lever arm of the extensors": {"extensor_arm": 0.055},
        "bending less, with the same load in the hands": {"trunk_flexion": 20},
        "letting the arms hang straight down instead of reaching forward": {"hand_distance": 0},
    }
    question = question_named("what-raises-compression")
    assert {option.text for option in question.options} == set(changes)
    for option in question.options:
        after = load.evaluate(**{**start, **changes[option.text]})["compression"]
        assert (after > before) is option.right, option.text


def test_the_damage_with_a_longer_stride_is_the_power_that_its_explanation_names() -> None:
    assert number_key(question_named("damage-with-a-longer-stride")).value == pytest.approx(
        100 * 1.1 ** (0.5 * 9.3 - 1)
    )


def test_the_damage_left_after_13_days_is_that_of_the_model() -> None:
    results = recovery_time.evaluate()
    left = np.interp(13 * 24, results["hours_after"], results["bone_left"])
    key = number_key(question_named("damage-left-after-13-days"))
    assert key.value == pytest.approx(100 * left, rel=1e-3)


def test_sums_that_rise_are_those_that_rise_in_the_models() -> None:
    tibia = loading_cycles.evaluate(stride_length_change=-0.1)
    before, after = (
        stride_length.evaluate(step_rate_change=change)["compression_impulse_per_km"]
        for change in (0, 0.1)  # the quickest steps that the model takes
    )
    ratios = {
        "the number of loads on one tibia in a kilometre": tibia["loads_per_km_ratio"],
        "the cumulative load on the tibia in a kilometre": tibia["cumulative_load_per_km_ratio"],
        "the fatigue damage to the tibia in a kilometre, with the exponent of bone samples": tibia[
            "damage_per_km_ratio"
        ],
        "the peak load on the tibia in a step": tibia["load_per_step_ratio"],
        "the compression on L5/S1, added up over the time of a kilometre": after / before,
    }
    question = question_named("sums-that-rise")
    assert {option.text for option in question.options} == set(ratios)
    for option in question.options:
        assert (ratios[option.text] > 1.01) is option.right, option.text


def test_the_course_climbs_from_remembering_to_judging() -> None:
    assert {question.bloom for question in ALL} == set(BLOOM)
