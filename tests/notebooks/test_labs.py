"""What the labs share: the check of an answer, and the mark of a number that was not read."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from spinestride import labs, tables


def test_an_answer_within_the_tolerance_is_right_and_shown_the_expected_number(
    capsys: pytest.CaptureFixture[str],
) -> None:
    labs.check(9.9, 10.0, 0.2, "Divide by the lever arm.")
    assert capsys.readouterr().out == "Right: 10\n"


@pytest.mark.parametrize("answer", [0.0, 10.3, -10.0, float("nan")])
def test_any_other_answer_gets_the_hint_and_not_the_number(
    answer: float, capsys: pytest.CaptureFixture[str]
) -> None:
    labs.check(answer, 10.0, 0.2, "Divide by the lever arm.")
    assert capsys.readouterr().out == "Not yet. Divide by the lever arm.\n"


def test_a_number_that_was_recalled_or_chosen_is_marked_and_no_other() -> None:
    marks = {row.verified: labs.mark(row.verified) for row in tables.lumbar_levels()}
    assert marks == {
        "verified": "",
        "computed": "",
        "unverified": " (not verified)",
        "assumption": " (assumption)",
    }


LABS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("lab", LABS, ids=lambda path: path.stem)
def test_a_formula_in_a_lab_has_single_backslashes(lab: Path) -> None:
    """Two before a letter break the line and print the letters of the command."""
    cells = json.loads(lab.read_text(encoding="utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    assert not [found for text in texts for found in re.findall(r"\\\\[a-zA-Z]+", text)]
