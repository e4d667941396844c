"""The figures and tables of the chapter on training load show what model and tables hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from matplotlib.patches import Rectangle
from pybtex.database import parse_file

from spinestride import tables
from spinestride.chapters.training_load import tables as training_tables
from spinestride.chapters.training_load.form_after_stopping import (
    PAIRS,
    best_day,
    form_after_stopping,
    form_after_stopping_figure,
    form_after_stopping_figure_alt,
)
from spinestride.chapters.training_load.shared_days import (
    random_loads,
    shared_days_figure,
    shared_days_figure_alt,
)
from spinestride.chapters.training_load.spike_ratios import (
    SESSIONS,
    category,
    injuries,
    spike_ratios_figure,
    spike_ratios_figure_alt,
)
from spinestride.chapters.training_load.weekly_change import (
    risk_differences,
    weekly_change_figure,
    weekly_change_figure_alt,
)
from spinestride.drawing.style import COLOURS

REFERENCES = Path(__file__).parents[2] / "book" / "references.bib"

ALL_TABLES = {
    "minutes": training_tables.minute_weight_table(),
    "monotony": training_tables.monotony_table(),
    "growth": training_tables.growth_table(),
    "spikes": training_tables.spike_table(),
    "studies": training_tables.study_table(),
    "constants": training_tables.training_parameters_table(),
}


def cells(table: str) -> list[list[str]]:
    """Return the rows of a table below its head."""
    return [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]


@pytest.mark.parametrize("name", ALL_TABLES)
def test_every_row_has_as_many_columns_as_the_head(name: str) -> None:
    columns = {line.count("|") for line in ALL_TABLES[name].splitlines()}
    assert len(columns) == 1


def test_every_study_stands_with_a_source_that_exists() -> None:
    known = parse_file(str(REFERENCES)).entries
    for row in cells(ALL_TABLES["studies"]):
        key = row[3].removeprefix("{cite}`").removesuffix("`")
        assert key in known


def test_the_result_that_was_computed_here_says_so() -> None:
    computed = [row for row in cells(ALL_TABLES["studies"]) if row[-1] == "computed"]
    assert [row[3] for row in computed] == ["{cite}`buist2008`"]


def test_constants_that_were_not_read_are_marked() -> None:
    weights = [row for row in cells(ALL_TABLES["constants"]) if "weight" in row[0]]
    assert len(weights) == 4
    assert {row[-1] for row in weights} == {"(not verified)"}


def test_weeks_of_the_same_time_have_the_same_load_and_other_strains() -> None:
    rows = cells(ALL_TABLES["monotony"])
    assert len({row[1] for row in rows}) == 1
    assert len({row[3] for row in rows}) == len(rows)


def test_form_turns_on_the_same_day_whatever_the_gain_of_the_load() -> None:
    """The slopes of the curve change sign at the day of the formula."""
    for pair in PAIRS:
        slopes = np.diff(form_after_stopping(*pair))
        turned = int(np.argmax(slopes < 0))
        assert turned == pytest.approx(float(best_day(*pair)), abs=1)


def test_where_fatigue_lasts_as_long_as_fitness_form_only_rises() -> None:
    assert np.isnan(best_day(20, 20))
    assert np.all(np.diff(form_after_stopping(20, 20)) > 0)
    assert np.all(np.diff(form_after_stopping(20, 40)) > 0)


@pytest.mark.parametrize("narrow", [False, True])
def test_every_curve_of_form_has_its_best_day_in_the_legend(narrow: bool) -> None:
    curves = form_after_stopping_figure(narrow).axes[0]
    legend = curves.get_legend()
    assert legend is not None
    written = [text.get_text() for text in legend.get_texts()]
    for pair, words in zip(PAIRS, written, strict=True):
        assert words.endswith(f"day {np.argmax(form_after_stopping(*pair))}")


def test_the_alternative_text_of_form_gives_every_day() -> None:
    alt = form_after_stopping_figure_alt()
    assert all(f"day {np.argmax(form_after_stopping(*pair))} for" in alt for pair in PAIRS)


def test_the_alternative_text_says_how_short_fatigue_must_be_for_the_first_week() -> None:
    assert "less than about eight days" in form_after_stopping_figure_alt()
    longest = tables.inputs("training_load")["fitness_time"].high
    assert best_day(longest, 7.5) < 7 < best_day(longest, 8.5)


def test_random_weeks_correlate_only_where_they_share_one() -> None:
    """A half, the theory's value, within what chance allows a thousand runners."""
    for seed in range(5):
        loads = random_loads(seed)
        assert loads.correlation(loads.chronic) == pytest.approx(0.5, abs=0.08)
        assert loads.correlation(loads.earlier) == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("narrow", [False, True])
def test_both_panels_show_the_same_last_weeks(narrow: bool) -> None:
    coupled, apart = shared_days_figure(narrow).axes
    np.testing.assert_array_equal(coupled.lines[0].get_ydata(), apart.lines[0].get_ydata())
    loads = random_loads()
    assert f"correlation {loads.correlation(loads.chronic):.2f}" in shared_days_figure_alt()


@pytest.mark.parametrize("narrow", [False, True])
def test_a_field_has_as_many_squares_as_the_interval_ends_with(narrow: bool) -> None:
    _, *fields = spike_ratios_figure(narrow).axes
    for axes, row in zip(fields, tables.spike_ratios(), strict=True):
        found = injuries(row)
        squares = [
            patch
            for patch in axes.patches
            if isinstance(patch, Rectangle) and patch.get_width() == 1
        ]
        dark = [patch for patch in squares if patch.get_alpha() == 1]
        assert (len(dark), len(squares)) == (round(found.estimate), round(found.high))
        (field,) = (patch for patch in axes.patches if patch not in squares)
        assert isinstance(field, Rectangle)
        assert field.get_width() * field.get_height() == SESSIONS


def test_the_alternative_text_of_spikes_gives_ratio_interval_and_count() -> None:
    alt = spike_ratios_figure_alt()
    for row in tables.spike_ratios()[1:]:
        assert f"{category(row)}: {row.ratio:.2f}, {row.low:.2f} to {row.high:.2f}" in alt
        assert f"about {injuries(row).estimate:.0f} injuries" in alt


@pytest.mark.parametrize("narrow", [False, True])
def test_every_difference_is_drawn_with_its_interval(narrow: bool) -> None:
    (axes,) = weekly_change_figure(narrow).axes
    drawn = {
        tuple(round(float(x), 1) for x in np.asarray(line.get_xdata()))
        for line in axes.lines
        if line.get_color() == COLOURS["measured"] and len(np.asarray(line.get_xdata())) == 2
    }
    expected = {
        (round(100 * (row.low or 0), 1), round(100 * (row.high or 0), 1))
        for row in risk_differences()
    }
    assert drawn == expected


def test_the_alternative_text_says_which_intervals_hold_zero() -> None:
    holding = [(row.low or 0) < 0 < (row.high or 0) for row in risk_differences()]
    assert holding == [True, True, False]
    assert "Two intervals hold zero, and the third begins just above it" in (
        weekly_change_figure_alt()
    )
