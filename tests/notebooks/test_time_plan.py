"""A class has 45 minutes: each lab says in its plan, and in its headings, how it spends them."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = sorted((Path(__file__).resolve().parents[2] / "notebooks").glob("*.ipynb"))
CLASS_MINUTES = 45


def prose(path: Path) -> str:
    """Return the Markdown of a notebook."""
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def parts_by_heading(path: Path) -> dict[int, int]:
    """Return the minutes that the heading of each part gives, by its number."""
    found = re.findall(r"^## (\d+)\. .* \((\d+) minutes?\)$", prose(path), re.MULTILINE)
    return {int(part): int(minutes) for part, minutes in found}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_the_time_plan_lists_the_parts_with_the_minutes_of_their_headings(path: Path) -> None:
    planned = re.findall(r"^\| (\d+) \| .* \| (\d+) \|$", prose(path), re.MULTILINE)
    assert {int(part): int(minutes) for part, minutes in planned} == parts_by_heading(path)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_the_parts_of_a_lab_fit_into_a_class(path: Path) -> None:
    parts = parts_by_heading(path)
    assert list(parts) == list(range(len(parts)))
    assert 0 < sum(parts.values()) <= CLASS_MINUTES


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_the_tasks_are_numbered_in_order(path: Path) -> None:
    tasks = [int(number) for number in re.findall(r"^\*\*Task (\d+)\.\*\*$", prose(path), re.M)]
    assert tasks == list(range(1, len(tasks) + 1))
    assert tasks
