"""What a chapter promises its reader, and which tasks of its lab assess that.

A page lists its objectives under "What you will be able to do". A question, and the cell with the
heading of a lab's task in its metadata, name those that they assess by their numbers, from 1.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spinestride.questions.records import QuestionError

HEADING = "What you will be able to do"
TASK = re.compile(r"^\*\*Task (\d+)\.\*\*$", re.MULTILINE)


@dataclass(frozen=True)
class LabTask:
    """A task of a lab, and the numbers of the objectives that it assesses."""

    number: int
    assesses: tuple[int, ...]


def read_objectives(page: Path) -> tuple[str, ...]:
    """Return the objectives of a chapter, in their order; none if the page lists none."""
    text = page.read_text(encoding="utf-8")
    # a section of its own, or a fold
    found = re.search(
        rf"^(?:## |:::\{{admonition\}} ){HEADING}\n(.*?)^(?:## |:::)",
        f"{text}\n## ",
        re.DOTALL | re.MULTILINE,
    )
    return tuple(re.findall(r"^- (.+)$", found[1], re.MULTILINE)) if found else ()


def read_lab_tasks(notebook: Path, objectives: int) -> tuple[LabTask, ...]:
    """Return the tasks of a lab whose chapter has so many objectives.

    Raises
    ------
    QuestionError
        If a cell without a task, or with two, names objectives, or one that does not exist.
    """
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    tasks = []
    for place, cell in enumerate(cells):
        numbers = TASK.findall("".join(cell["source"])) if cell["cell_type"] == "markdown" else []
        found = cell["metadata"].get("assesses")
        if found is not None and len(numbers) != 1:
            raise QuestionError(
                f"{notebook.name}, cell {cell.get('id', place)}: assesses belongs to a cell with "
                f"the heading of one task"
            )
        where = f"{notebook.name}, task {', '.join(numbers)}"
        assesses = objective_numbers(found or [], objectives, where)
        tasks += [LabTask(int(number), assesses) for number in numbers]
    return tuple(tasks)


def objective_numbers(found: Any, objectives: int | None, where: str) -> tuple[int, ...]:
    """Check what stands behind ``assesses``; without `objectives` any number from 1 is taken.

    >>> objective_numbers([1, 3], 4, "load.yml, question a-bag")
    (1, 3)

    Raises
    ------
    QuestionError
        If it is no list of different numbers from 1 to `objectives`.
    """
    whole = isinstance(found, list) and all(type(one) is int for one in found)
    if not whole or len(set(found)) < len(found):
        raise QuestionError(
            f"{where}: assesses must be a list of different numbers of the chapter's objectives, "
            f"such as [1, 3], not {found!r}"
        )
    missing = [one for one in found if one < 1 or (objectives is not None and one > objectives)]
    if missing:
        valid = f"1 to {objectives}" if objectives else "none" if objectives == 0 else "1 and up"
        raise QuestionError(
            f"{where}: assesses {', '.join(map(str, missing))}, which is no objective of the "
            f"chapter; valid numbers: {valid}"
        )
    return tuple(found)
