"""No question keys a picture to another box than the page does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from spinestride import red_flags
from spinestride.questions import Question, read_questions

FOLDER = Path(__file__).parents[2] / "book" / "questions"
QUESTIONS = [
    question
    for path in sorted(FOLDER.glob("*.yml"))
    for question in read_questions(path)
    if question.box or question.signs
]


def contradictions(question: Question) -> list[str]:
    """Return the options whose key is not what the box of the sign says."""
    found = []
    for option in question.options:
        if question.signs:
            box = red_flags.most_urgent(question.signs)
            agrees = (option.box == box) == option.right
        else:
            box = "" if option.sign == "none" else red_flags.most_urgent([option.sign])
            agrees = (box == question.box) == option.right
        if not agrees:
            found.append(option.text)
    return found


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_key_is_the_box_in_which_the_page_puts_the_sign(question: Question) -> None:
    assert contradictions(question) == []
    assert {question.box, *(option.box for option in question.options)} <= {"", *red_flags.BOXES}


def test_every_picture_that_has_to_be_sorted_names_its_signs() -> None:
    names = {question.id for question in QUESTIONS}
    assert {"numb-between-the-legs", "cannot-wait", "sort-the-pictures"} <= names
    assert {"severe-pain-on-blood-thinners", "buttock-pain-each-run"} <= names


def test_a_key_that_sends_too_late_is_seen() -> None:
    by_sign = next(question for question in QUESTIONS if question.id == "sort-the-pictures")
    late = replace(by_sign.options[0], sign="foot-drop")
    assert contradictions(replace(by_sign, options=(late, *by_sign.options[1:]))) == [late.text]
    by_box = next(question for question in QUESTIONS if question.id == "numb-between-the-legs")
    tomorrow = replace(by_box.options[0], box="by-tomorrow")
    assert contradictions(replace(by_box, options=(tomorrow,))) == [tomorrow.text]
