"""The figures and tables of the recovery chapter show what the model and the tables hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.chapters.recovery_time import tables as recovery_tables
from spinestride.chapters.recovery_time.bone_repair import (
    bone_repair_figure,
    bone_repair_figure_alt,
)
from spinestride.chapters.recovery_time.bone_response import (
    bone_response_figure,
    bone_response_figure_alt,
    response,
    time_constants,
)
from spinestride.chapters.recovery_time.clocks import (
    BONE,
    CLOCKS,
    TENDON,
    Clock,
    recovery_clocks_figure,
    recovery_clocks_figure_alt,
    spread,
)
from spinestride.chapters.recovery_time.muscle_and_tendon import (
    muscle_and_tendon_figure,
    muscle_and_tendon_figure_alt,
    synthesis_above_rest,
)
from spinestride.chapters.recovery_time.splitting import (
    split_values,
    splitting_figure,
    splitting_figure_alt,
)
from spinestride.chapters.recovery_time.stature import (
    measured_runs,
    modelled_runs,
    stature_figure,
    stature_figure_alt,
)
from spinestride.chapters.recovery_time.weeks import SPLITS, Week, published
from spinestride.models import recovery_time

REFERENCES = Path(__file__).parents[2] / "book" / "references.bib"

FIGURES: dict[str, tuple[Callable[..., Figure], Callable[[], str]]] = {
    "clocks": (recovery_clocks_figure, recovery_clocks_figure_alt),
    "stature": (stature_figure, stature_figure_alt),
    "response": (bone_response_figure, bone_response_figure_alt),
    "muscle and tendon": (muscle_and_tendon_figure, muscle_and_tendon_figure_alt),
    "repair": (bone_repair_figure, bone_repair_figure_alt),
    "splitting": (splitting_figure, splitting_figure_alt),
}

ALL_TABLES = {
    "clocks": recovery_tables.clocks_table(),
    "left": recovery_tables.left_table(),
    "missed": recovery_tables.missed_table(),
    "splits": recovery_tables.splits_table(),
    "published": recovery_tables.published_table(),
    "evidence": recovery_tables.evidence_table(),
    "parameters": recovery_tables.recovery_parameters_table(),
}


def cells(table: str) -> list[list[str]]:
    """Return the rows of a table below its head."""
    return [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]


@pytest.mark.parametrize("name", FIGURES)
def test_a_phone_gets_a_narrower_figure_with_the_same_number_of_panels(name: str) -> None:
    draw, _ = FIGURES[name]
    wide, narrow = draw(), draw(narrow=True)
    assert narrow.get_size_inches()[0] < wide.get_size_inches()[0] / 1.5
    assert len(narrow.axes) == len(wide.axes)


@pytest.mark.parametrize("name", FIGURES)
def test_an_alternative_text_is_a_paragraph_with_numbers(name: str) -> None:
    alt = FIGURES[name][1]()
    assert len(re.findall(r"\d", alt)) > 8
    assert "  " not in alt
    assert alt.endswith(".")


@pytest.mark.parametrize("clock", CLOCKS, ids=lambda clock: clock.words)
def test_the_range_of_a_clock_holds_its_time(clock: Clock) -> None:
    low, value, high = clock.hours
    assert low <= value <= high
    assert spread(clock) in recovery_clocks_figure_alt()


def test_the_clocks_are_drawn_from_the_fastest_to_the_slowest_with_the_tendon_between() -> None:
    (axes,) = recovery_clocks_figure().axes
    dots = [np.asarray(line.get_xdata()) for line in axes.lines if line.get_marker() in ("o", "D")]
    assert [len(each) for each in dots] == [1, 1, 1, 1, 1, 2], "two sources of bone, two dots"
    assert dots[-1][1] == BONE.second_hours
    drawn = [float(each[0]) for each in dots]
    assert drawn == sorted(drawn)
    assert drawn == [clock.hours[1] for clock in (*CLOCKS[:3], TENDON, *CLOCKS[3:])]


def test_the_dot_of_an_illustration_is_empty_and_bone_repair_is_one() -> None:
    assert BONE.evidence == "illustration"
    (axes,) = recovery_clocks_figure().axes
    fills = [line.get_fillstyle() for line in axes.lines if line.get_marker() in ("o", "D")]
    evidence = [clock.evidence for clock in (*CLOCKS[:3], TENDON, *CLOCKS[3:])]
    expected = {"evidence": "full", "calibrated": "left", "illustration": "none"}
    assert fills == [expected[each] for each in evidence]


@pytest.mark.parametrize("narrow", [False, True])
def test_the_runs_are_drawn_with_what_was_measured_and_what_the_model_gives(narrow: bool) -> None:
    _, runs = stature_figure(narrow).axes
    drawn = [list(np.asarray(line.get_ydata())) for line in runs.lines]
    assert [row.value for row in measured_runs()] in drawn
    assert modelled_runs() in drawn
    assert all(abs(row.value - mine) <= (row.tolerance or 0)
               for row, mine in zip(measured_runs(), modelled_runs(), strict=True))  # fmt: skip


def test_the_two_curves_of_the_response_part_at_eight_hours_and_meet_after_a_day() -> None:
    fast, slow = time_constants()
    assert response(8, fast) - response(8, slow) > 0.2
    assert response(24, fast) - response(24, slow) < 0.02


def test_the_muscle_curve_passes_through_its_three_numbers() -> None:
    muscle, _ = muscle_and_tendon_figure().axes
    curve = muscle.lines[0]
    hours, percent = np.asarray(curve.get_xdata()), np.asarray(curve.get_ydata())
    for hour, value in synthesis_above_rest().items():
        assert np.interp(hour, hours, percent) == pytest.approx(value, abs=2.5)
    assert hours.max() <= 48


def test_what_is_drawn_and_not_measured_says_so_in_the_picture() -> None:
    _, tendon = muscle_and_tendon_figure().axes
    assert "drawn, not measured" in [text.get_text() for text in tendon.texts]


@pytest.mark.parametrize("name", ["week", "season"])
def test_microdamage_is_drawn_for_every_split_from_zero(name: str) -> None:
    axes = bone_repair_figure().axes[name == "season"]
    assert axes.get_ylim()[0] == 0
    assert len(axes.lines) == len(SPLITS)
    assert (
        max(float(np.max(np.asarray(line.get_ydata()))) for line in axes.lines) < axes.get_ylim()[1]
    )


def test_the_bars_of_the_splits_start_at_zero_and_carry_their_numbers() -> None:
    for axes in splitting_figure().axes:
        assert axes.get_ylim()[0] == 0
        heights = [patch.get_height() for patch in axes.patches]  # type: ignore[attr-defined]
        written = [float(text.get_text()) for text in axes.texts]
        assert written == pytest.approx(heights, abs=0.06)


def test_the_three_weeks_have_the_same_minutes() -> None:
    assert len({round(value, 6) for value in split_values("weekly_minutes")}) == 1


def test_a_week_needs_seven_days() -> None:
    with pytest.raises(ValueError, match="zip"):
        Week("short", (30, 30)).results()


@pytest.mark.parametrize("name", ALL_TABLES)
def test_every_row_has_as_many_cells_as_the_head(name: str) -> None:
    assert len({line.count("|") for line in ALL_TABLES[name].splitlines()}) == 1


@pytest.mark.parametrize("name", ALL_TABLES)
def test_every_source_of_a_table_is_in_the_references(name: str) -> None:
    known = set(re.findall(r"^@\w+\{(\w+),", REFERENCES.read_text(encoding="utf-8"), re.M))
    assert set(re.findall(r"\{cite\}`(\w+)`", ALL_TABLES[name])) <= known


def test_the_table_of_clocks_names_every_clock_with_its_evidence() -> None:
    found = {row[0]: row[3] for row in cells(ALL_TABLES["clocks"])}
    assert found == {clock.words: clock.evidence for clock in (*CLOCKS, TENDON)}


def test_no_row_of_the_clocks_leaves_open_what_its_time_is_not() -> None:
    assert all(len(row[-1]) > 10 for row in cells(ALL_TABLES["clocks"]))


def test_what_the_model_misses_is_outside_any_tolerance_that_it_is_held_to_elsewhere() -> None:
    tolerance = published("diurnal_stature_change", "upright day and lying night").tolerance
    assert tolerance is not None
    *women, _ = cells(ALL_TABLES["missed"])
    for row in women:
        assert abs(float(row[1]) - float(row[2])) > tolerance


def test_every_output_group_of_the_table_of_evidence_is_an_output() -> None:
    shown = {row[1] for row in cells(ALL_TABLES["evidence"])}
    assert shown == {"definition", "calibrated", "illustration"}
    assert len(cells(ALL_TABLES["evidence"])) == 10
    assert "tendon_after" in recovery_time.outputs


def test_every_parameter_from_people_or_animals_is_listed() -> None:
    listed = {row[0] for row in cells(ALL_TABLES["parameters"])}
    for row in tables.parameters("recovery-parameters").values():
        if row.population not in ("model", "definition"):
            assert row.quantity in listed
