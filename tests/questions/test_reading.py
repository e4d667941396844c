"""A question file that is not as it must be is refused with the file, the question and the way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from spinestride.questions import (
    EvidenceNumber,
    ModelNumber,
    Question,
    QuestionError,
    Tolerance,
    read_questions,
)

Entry = dict[str, Any]
WRONG: Entry = {"misconception": "forgets the lever", "feedback": "Think of the lever."}


def choice(**changes: Any) -> Entry:
    return {
        "id": "a-choice",
        "title": "A choice",
        "kind": "single",
        "bloom": "apply",
        "stem": "Which?",
        "explanation": "Because.",
        "options": [{"right": "this"}, {"wrong": "that", **WRONG}, {"wrong": "those", **WRONG}],
        **changes,
    }


def number(**changes: Any) -> Entry:
    entry = {
        **choice(id="a-number", kind="number"),
        "unit": "m",
        "tolerance": "2 %",
        "key": {"model": "stride_length", "output": "step_length", "inputs": {"speed": 3.5}},
        "wrong": [{"output": "stride_length", **WRONG}],
        "otherwise": "Divide.",
    }
    del entry["options"]
    return {**entry, **changes}


def read(path: Path, *entries: Any) -> tuple[Question, ...]:
    file = path / "chapter.yml"
    file.write_text(yaml.safe_dump(list(entries)), encoding="utf-8")
    return read_questions(file)


def test_questions_are_read_as_they_are_written(tmp_path: Path) -> None:
    one, other = read(tmp_path, choice(sources=["wilke1999"], ordered=True), number())
    assert [option.text for option in one.options] == ["this", "that", "those"]
    assert [option.right for option in one.options] == [True, False, False]
    assert (one.sources, one.ordered, one.number) == (("wilke1999",), True, None)
    assert other.number is not None
    key, wrong = other.number.key, other.number.wrong[0].number
    assert isinstance(key, ModelNumber)
    assert isinstance(wrong, ModelNumber)
    assert key.inputs == wrong.inputs == {"speed": 3.5}
    assert other.number.tolerance == Tolerance(2, percent=True)


def test_a_key_may_come_from_effect_estimates(tmp_path: Path) -> None:
    estimates = {"ratio": "activity-any-pain"}
    wrong = [{"output": "1 - ratio", **WRONG}]
    (one,) = read(tmp_path, number(key={"output": "ratio", "estimates": estimates}, wrong=wrong))
    assert one.number is not None
    assert one.number.key == EvidenceNumber("ratio", estimates)
    assert one.number.wrong[0].number == EvidenceNumber("1 - ratio", estimates)


def test_a_tolerance_is_a_share_or_an_amount(tmp_path: Path) -> None:
    (question,) = read(tmp_path, number(tolerance=0.5))
    assert question.number is not None
    assert question.number.tolerance.around(37) == 0.5


SEVERAL = [{"right": "one"}, {"right": "two"}, {"wrong": "three", **WRONG}]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("a word", "question 1: write names and values"),
        ({"kind": "single"}, "question 1: needs id"),
        (choice(id="Not So"), "question Not So: id takes small letters"),
        (choice(kind="double"), "kind must be one of single, several, number, not 'double'"),
        (choice(bloom="know"), "bloom must be one of remember, .*create, not 'know'"),
        (choice(colour="red"), "does not know colour; it takes id, title"),
        (choice(stem=4), "stem must be text; put 4 in quotes"),
        (choice(stem=" "), "stem is empty"),
        (choice(stem="One.\n\nTwo."), "stem must be one paragraph"),
        (choice(sources="wilke1999"), "sources must be a list"),
        (choice(ordered="yes"), "ordered must be true or false"),
        (choice(assesses=2), r"question a-choice: assesses must be a list .* such as \[1, 3\]"),
        (choice(assesses=["first"]), "assesses must be a list of different numbers"),
        (choice(assesses=[2, 2]), "assesses must be a list of different numbers"),
        (number(assesses=[0, 1]), "a-number: assesses 0, which is no .*; valid numbers: 1 and up"),
        (choice(options=choice()["options"][:2]), "needs three options or more"),
        (choice(options=[{"right": "a"}, *SEVERAL]), "one right option, not 3"),
        (choice(options=SEVERAL[2:] * 3), "one right option, not 0"),
        (choice(options=[*SEVERAL[1:], SEVERAL[2]]), "option written twice: 'three'"),
        (choice(kind="several"), "has 1 right options of 3; two or more, but not all"),
        (
            choice(options=[*SEVERAL[1:], {"wrong": "x"}]),
            "options 3: needs misconception",
        ),
        (choice(options=[*SEVERAL[1:], {"wrong": True, **WRONG}]), "wrong must be text; put True"),
        (
            choice(options=[*SEVERAL[1:], {"wrong": "x", **WRONG, "misconception": "Forgets."}]),
            "options 3: misconception ends the sentence",
        ),
        (choice(options="this"), "options must be a list"),
        (number(tolerance="some"), "tolerance must be like '2 %'"),
        (number(tolerance=0), "tolerance must be like '2 %'"),
        (number(key={"model": "load"}), "key: needs output"),
        (number(key={"model": "load", "output": "x", "inputs": 3}), "inputs must be names and"),
        (number(key={"estimates": {}, "model": "load", "output": "1"}), "does not know model"),
        (number(key={"estimates": ["x"], "output": "1"}), "estimates must be names and rows"),
        (number(wrong=[{"output": "speed"}]), "wrong 1: needs misconception, feedback"),
        (number(options=SEVERAL), "does not know options"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, entry: Any, message: str) -> None:
    with pytest.raises(QuestionError, match=message) as caught:
        read(tmp_path, entry)
    assert str(caught.value).startswith("chapter.yml, question ")


def test_a_question_assesses_an_objective_that_the_chapter_has(tmp_path: Path) -> None:
    (question,) = read(tmp_path, choice(assesses=[1, 3]))
    assert question.assesses == (1, 3)
    with pytest.raises(
        QuestionError,
        match=r"^chapter\.yml, question a-choice: assesses 3, which is no .*; .* numbers: 1 to 2$",
    ):
        read_questions(tmp_path / "chapter.yml", objectives=2)


def test_an_id_may_be_used_once(tmp_path: Path) -> None:
    with pytest.raises(QuestionError, match=r"chapter\.yml: id used twice: a-choice"):
        read(tmp_path, choice(), choice())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "write a list of questions"),
        ("id: one", "write a list of questions"),
        ("- id: [", "chapter.yml: while parsing"),
        ("- id: a\n  wrong: b\n  wrong: c", "'wrong' is written twice"),
    ],
)
def test_a_file_that_holds_no_list_is_refused(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "chapter.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(QuestionError, match=message):
        read_questions(file)
