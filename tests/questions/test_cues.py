"""Nobody passes by looking at the options alone: neither length nor modesty gives the key away."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import mean

import pytest

from spinestride.questions import BLOOM, Question, read_questions

FILES = sorted((Path(__file__).resolve().parents[2] / "book" / "questions").glob("*.yml"))
SINGLE = [
    question for file in FILES for question in read_questions(file) if question.kind == "single"
]
MOST_KEYS_LONGEST, MOST_OF_A_LEVEL = 0.35, 0.5
SHORTEST_KEY, LONGEST_KEY = 0.6, 1.6  # lengths of the wrong options on average
#: Words that make a sentence modest.
HEDGES = re.compile(
    r"\b(may|might|could|perhaps|possibly|probably|likely|seems?|suggests?|disputed|unsure|unknown|"
    r"cannot (?:be told|tell|decide)|not (?:known|shown|supported|tested)|nobody has|no trial)\b"
)


def key_of(question: Question) -> str:
    (key,) = [option.text for option in question.options if option.right]
    return key


def wrong_of(question: Question) -> list[str]:
    return [option.text for option in question.options if not option.right]


def share_with_the_longest_key(questions: list[Question]) -> float:
    return mean(len(key_of(one)) > max(map(len, wrong_of(one))) for one in questions)


def test_the_longest_option_is_seldom_the_key() -> None:
    assert share_with_the_longest_key(SINGLE) <= MOST_KEYS_LONGEST


@pytest.mark.parametrize("bloom", sorted({question.bloom for question in SINGLE}, key=BLOOM.index))
def test_the_longest_option_is_not_mostly_the_key_at_any_level(bloom: str) -> None:
    level = [question for question in SINGLE if question.bloom == bloom]
    assert share_with_the_longest_key(level) <= MOST_OF_A_LEVEL


@pytest.mark.parametrize("question", SINGLE, ids=lambda one: one.id)
def test_a_key_is_about_as_long_as_its_wrong_options(question: Question) -> None:
    ratio = len(key_of(question)) / mean(map(len, wrong_of(question)))
    assert SHORTEST_KEY <= ratio <= LONGEST_KEY


@pytest.mark.parametrize(
    "question", [one for one in SINGLE if HEDGES.search(key_of(one))], ids=lambda one: one.id
)
def test_a_modest_key_stands_among_modest_wrong_options(question: Question) -> None:
    assert sum(bool(HEDGES.search(text)) for text in wrong_of(question)) >= 2


def test_modest_words_are_found() -> None:
    assert HEDGES.search("it probably holds")
    assert HEDGES.search("which of them cannot be told")
    assert not HEDGES.search("it holds")
