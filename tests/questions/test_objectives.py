"""What a chapter promises is assessed, by a question or by a task of its lab."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from spinestride.questions import (
    LabTask,
    QuestionError,
    read_lab_tasks,
    read_objectives,
    read_questions,
)

ROOT = Path(__file__).resolve().parents[2]
PAGES = {
    page.stem: page
    for page in sorted((ROOT / "book").glob("*/*.md"))
    if "_ext" not in page.parts and read_objectives(page)
}


def assessed(chapter: str, objectives: int) -> set[int]:
    """Return the numbers of the objectives that questions and lab of a chapter assess."""
    questions = read_questions(ROOT / "book" / "questions" / f"{chapter}.yml", objectives)
    lab = ROOT / "notebooks" / f"{chapter}.ipynb"
    tasks = read_lab_tasks(lab, objectives) if lab.exists() else ()
    return {number for one in (*questions, *tasks) for number in one.assesses}


def test_every_chapter_with_questions_lists_its_objectives() -> None:
    assert {path.stem for path in (ROOT / "book" / "questions").glob("*.yml")} == set(PAGES)


@pytest.mark.parametrize("chapter", PAGES)
def test_every_objective_is_assessed_by_a_question_or_a_task(chapter: str) -> None:
    objectives = read_objectives(PAGES[chapter])
    found = assessed(chapter, len(objectives))
    missing = [
        f"{chapter}, objective {number}: {objective}"
        for number, objective in enumerate(objectives, start=1)
        if number not in found
    ]
    assert not missing, "\n".join(missing)


def test_the_objectives_are_the_list_of_their_section(tmp_path: Path) -> None:
    page = tmp_path / "chapter.md"
    heading = "## What you will be able to do"
    text = f"# Chapter\n\n- no\n\n{heading}\n\nYou can\n\n- **name**;\n- **draw**.\n"
    page.write_text(f"{text}\n## Next\n\n- no\n", encoding="utf-8")
    assert read_objectives(page) == ("**name**;", "**draw**.")
    fold = f":::{{admonition}} {heading[3:]}\n:class: dropdown\n\n- **name**;\n:::\n\n- no\n"
    page.write_text(f"# Chapter\n\n{fold}", encoding="utf-8")
    assert read_objectives(page) == ("**name**;",)
    page.write_text("# Chapter\n\n- no\n", encoding="utf-8")
    assert read_objectives(page) == ()


def lab(path: Path, source: str, **metadata: Any) -> Path:
    cell = {"cell_type": "markdown", "id": "cell-1", "metadata": metadata, "source": [source]}
    file = path / "lab.ipynb"
    file.write_text(json.dumps({"cells": [cell]}), encoding="utf-8")
    return file


def test_a_task_names_what_it_assesses_in_the_metadata_of_its_cell(tmp_path: Path) -> None:
    task = "Words before.\n\n**Task 4.**\nHow far?"
    assert read_lab_tasks(lab(tmp_path, task, assesses=[2]), 3) == (LabTask(4, (2,)),)
    assert read_lab_tasks(lab(tmp_path, task), 3) == (LabTask(4, ()),)


@pytest.mark.parametrize(
    ("source", "assesses", "message"),
    [
        ("**Task 4.**", [4], r"lab.ipynb, task 4: assesses 4, .* valid numbers: 1 to 3"),
        ("**Task 4.**", "2", r"lab.ipynb, task 4: assesses must be a list"),
        ("No task.", [1], r"lab.ipynb, cell cell-1: assesses belongs to a cell with the heading"),
    ],
)
def test_a_task_that_names_something_else_is_refused(
    tmp_path: Path, source: str, assesses: Any, message: str
) -> None:
    with pytest.raises(QuestionError, match=message):
        read_lab_tasks(lab(tmp_path, source, assesses=assesses), 3)
