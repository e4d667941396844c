"""The still figure of the loading-cycles explorer shows four answers and where the sign changes."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from spinestride import tables
from spinestride.explorers import LoadingCyclesExplorer
from spinestride.figures.loading_cycles import (
    ANSWERS,
    fatigue_tests,
    loading_cycles_figure,
    loading_cycles_figure_alt,
    percent,
    shown_run,
)
from spinestride.models import loading_cycles

REFERENCE = {"stride_length_change": 0.0, "tissue": 0.0, "fatigue_exponent": 6.6, "speed": 3.5}
SHORTER = {**REFERENCE, "stride_length_change": -0.1}
KNEE = {**SHORTER, "tissue": 2.0}
STRINGS = Path(__file__).resolve().parents[2] / "frontend/explorers/loading-cycles/strings.js"


@pytest.mark.parametrize("values", [SHORTER, KNEE, {**SHORTER, "speed": 4.5}])
def test_the_bars_are_the_models_changes_against_the_reference(values: dict[str, float]) -> None:
    results = loading_cycles.evaluate(**values)
    answers, _ = loading_cycles_figure(values).axes
    widths = [group[0].get_width() for group in answers.containers]
    assert widths == pytest.approx([percent(results[output]) for output, _ in ANSWERS])


def test_the_curve_is_zero_where_the_model_says_that_the_sign_changes() -> None:
    _, curve = loading_cycles_figure(SHORTER).axes
    line = curve.lines[0]
    turn = loading_cycles.evaluate(**SHORTER)["sign_changing_exponent"]
    assert np.interp(turn, line.get_xdata(), line.get_ydata()) == pytest.approx(0, abs=0.05)


def test_an_unchanged_stride_shows_the_shortest_one_and_says_so() -> None:
    assert shown_run(REFERENCE) == SHORTER
    assert shown_run(KNEE) == KNEE
    assert loading_cycles_figure_alt(REFERENCE) == loading_cycles_figure_alt(SHORTER)
    assert "stride \u221210 %" in loading_cycles_figure_alt(REFERENCE)


def test_the_alternative_text_tells_the_answers_and_where_the_sign_changes() -> None:
    text = loading_cycles_figure_alt(SHORTER)
    for part in ("load summed over a km +5.1 %", "\u221223 % at 6.6", "changes at 1.9", "1.3"):
        assert part in text


def test_a_published_exponent_is_marked_and_for_the_knee_there_is_none() -> None:
    def labels(values: dict[str, float]) -> str:
        _, curve = loading_cycles_figure(values).axes
        return " ".join(str(line.get_label()) for line in curve.lines)

    assert "fatigue tests, 6.6" in labels(SHORTER)
    assert "fatigue tests" not in labels(KNEE)
    assert "no fatigue exponent" in loading_cycles_figure_alt(KNEE)


def test_the_exponents_are_those_of_the_table() -> None:
    rows = tables.parameters("fatigue-parameters")
    for test, name in zip(fatigue_tests(), ("tibia", "achilles", "knee", "lumbar"), strict=True):
        row = rows[f"fatigue_exponent_{name}"]
        assert test.exponent == (None if row.verified == "assumption" else row.value)


def test_the_page_gets_no_exponent_where_none_was_published() -> None:
    data = LoadingCyclesExplorer.measurements()
    exponents = [test["exponent"] for test in data["fatigueTests"]]
    assert exponents.count(None) == 1
    knee = loading_cycles.evaluate(tissue="kneecap joint")
    assert data["standInExponent"] == knee["published_fatigue_exponent"]
    assert data["standInExponent"] not in exponents


def test_the_page_names_as_many_tissues_as_the_model_has() -> None:
    (names,) = re.findall(r"TISSUES = \[(.*?)\]", STRINGS.read_text(encoding="utf-8"))
    assert len(names.split(",")) == len(loading_cycles.inputs["tissue"].choices)
