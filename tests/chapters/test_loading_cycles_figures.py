"""The figures and tables of the chapter on loading cycles show what models and tables hold."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from spinestride import tables
from spinestride.chapters.loading_cycles import tables as cycles_tables
from spinestride.chapters.loading_cycles.fatigue_life import (
    fatigue_life_figure,
    fatigue_life_figure_alt,
    relative_life,
)
from spinestride.chapters.loading_cycles.kilometre_sums import (
    kilometre_sums_figure,
    kilometre_sums_figure_alt,
    tibia_change,
)
from spinestride.chapters.loading_cycles.lifting_tool import (
    lifting_tool_figure,
    lifting_tool_figure_alt,
    local_exponent,
    power_law_life,
    running_percent,
)
from spinestride.chapters.loading_cycles.repair_and_failure import (
    repair_and_failure_figure,
    repair_and_failure_figure_alt,
    repair_times,
)
from spinestride.chapters.loading_cycles.sign_change import (
    TISSUES,
    exponent_was_read,
    of_tissue,
    sign_change_figure,
    sign_change_figure_alt,
)
from spinestride.models import loading_cycles, tibia

REFERENCES = Path(__file__).parents[2] / "book" / "references.bib"

ALL_TABLES = {
    "strides": cycles_tables.strides_table(),
    "speed": cycles_tables.speed_table(),
    "step and mile": cycles_tables.step_and_mile_table(),
    "regimens": cycles_tables.regimen_table(),
    "tissues": cycles_tables.tissue_table(),
    "lifting tool": cycles_tables.lifting_table(),
    "published": cycles_tables.published_results_table(),
    "parameters": cycles_tables.fatigue_parameters_table(),
}


def cells(table: str) -> list[list[str]]:
    """Return the rows of a table below its head."""
    return [line[2:-2].split(" | ") for line in table.splitlines()[2:]]


@pytest.mark.parametrize("narrow", [False, True])
def test_every_sum_is_drawn_from_the_shortest_to_the_longest_stride(narrow: bool) -> None:
    (axes,) = kilometre_sums_figure(narrow).axes
    assert len(axes.lines) == 4
    for line in axes.lines:
        x, y = np.asarray(line.get_xdata()), np.asarray(line.get_ydata())
        assert (x[0], x[-1]) == pytest.approx((-10, 10))
        assert y[x.size // 2] == pytest.approx(0, abs=1e-9)
        assert y.min() > axes.get_ylim()[0]
        assert y.max() < axes.get_ylim()[1]


def test_the_alternative_text_gives_the_damage_at_both_ends() -> None:
    for change in (-0.1, 0.1):
        number = f"{tibia_change('damage_per_km_ratio', change):+.0f}".replace(
            "-", "\N{MINUS SIGN}"
        )
        assert f"damage {number}" in kilometre_sums_figure_alt()


@pytest.mark.parametrize("narrow", [False, True])
def test_the_lines_of_fatigue_life_meet_at_the_reference_load(narrow: bool) -> None:
    (axes,) = fatigue_life_figure(narrow).axes
    lines = [line for line in axes.lines if np.size(line.get_xdata()) > 2]
    for line in lines:
        at = np.argmin(np.abs(np.asarray(line.get_xdata()) - 1))
        assert np.asarray(line.get_ydata())[at] == pytest.approx(1)
    assert len(lines) == 4


def test_the_fatigue_alternative_text_gives_the_life_at_a_tenth_less() -> None:
    found = re.findall(r"([\d.]+) times as many with an exponent of ([\d.]+)[,;.]",
                       fatigue_life_figure_alt())  # fmt: skip
    assert len(found) == 4
    for life, exponent in found:
        assert float(life) == pytest.approx(relative_life(0.9, float(exponent)), abs=0.05)


@pytest.mark.parametrize("narrow", [False, True])
def test_the_colour_of_a_tissue_changes_between_the_ends_of_its_range(narrow: bool) -> None:
    (axes,) = sign_change_figure(narrow).axes
    bars = [(bar.get_x(), bar.get_width()) for bar in axes.patches]
    assert len(bars) == 3 * len(TISSUES)
    for place, tissue in enumerate(TISSUES):
        found = of_tissue(tissue)
        between = bars[3 * place + 1]
        low, high = (found[f"sign_changing_exponent_{end}"] for end in ("low", "high"))
        assert between == pytest.approx((low, high - low))


def test_only_the_knee_has_no_fatigue_exponent_from_a_source() -> None:
    assert [tissue for tissue in TISSUES if not exponent_was_read(tissue)] == ["kneecap joint"]
    assert sign_change_figure_alt().count("none was read") == 1


@pytest.mark.parametrize("narrow", [False, True])
def test_repair_is_drawn_for_both_papers(narrow: bool) -> None:
    left, right = repair_and_failure_figure(narrow).axes
    for axes, output in ((left, "unrepaired"), (right, "missing_share")):
        for line, times in zip(axes.lines, repair_times().values(), strict=True):
            found = tibia.evaluate(parameters=times)[output]
            np.testing.assert_allclose(np.asarray(line.get_ydata()), 100 * found)


def test_the_repair_alternative_text_gives_both_scales() -> None:
    assert "scale 26 days" in repair_and_failure_figure_alt()
    assert "scale 20.5 days" in repair_and_failure_figure_alt()


@pytest.mark.parametrize("narrow", [False, True])
def test_the_two_curves_of_the_lifting_tool_meet_at_half_the_strength(narrow: bool) -> None:
    (axes,) = lifting_tool_figure(narrow=narrow).axes
    tool, power, *_ = (line for line in axes.lines if np.size(line.get_xdata()) > 2)
    for line in (tool, power):
        at = np.asarray(line.get_xdata()) == 50
        assert np.asarray(line.get_ydata())[at] == pytest.approx(
            loading_cycles.lifting_cycles_to_failure(50)
        )


def test_the_lifting_alternative_text_gives_the_loads_at_half_the_strength() -> None:
    assert "through 274 at 50 per cent" in lifting_tool_figure_alt()


def test_the_local_exponent_is_the_slope_of_the_tool_on_logarithms() -> None:
    load = running_percent(3.5)
    life = loading_cycles.lifting_cycles_to_failure
    slope = -(np.log(life(load * 1.001)) - np.log(life(load))) / np.log(1.001)
    assert local_exponent(load) == pytest.approx(slope, rel=1e-3)
    assert power_law_life(load) > 10 * life(load)


@pytest.mark.parametrize("name", ALL_TABLES)
def test_every_row_has_as_many_cells_as_the_head(name: str) -> None:
    assert len({line.count("|") for line in ALL_TABLES[name].splitlines()}) == 1


@pytest.mark.parametrize("name", ALL_TABLES)
def test_negative_numbers_carry_a_true_minus_sign(name: str) -> None:
    assert not re.search(r"[|( ]-\d", ALL_TABLES[name])


@pytest.mark.parametrize("name", ALL_TABLES)
def test_every_source_of_a_table_is_in_the_references(name: str) -> None:
    known = set(re.findall(r"^@\w+\{(\w+),", REFERENCES.read_text(encoding="utf-8"), re.M))
    assert set(re.findall(r"\{cite\}`(\w+)`", ALL_TABLES[name])) <= known


def test_the_model_counts_strides_within_the_tolerance_of_the_table() -> None:
    for row in cells(ALL_TABLES["strides"]):
        measured, model = float(row[1].split("\N{NO-BREAK SPACE}")[0]), float(row[2])
        assert model == pytest.approx(measured, rel=0.03)


def test_the_first_regimen_is_the_reference_and_distance_enters_damage_as_a_ratio() -> None:
    rows = cells(ALL_TABLES["regimens"])
    assert rows[0][2:] == ["1.00", "1.00"]
    assert float(rows[2][2]) == pytest.approx(5 / 3, abs=0.006)
    for preferred, shorter in zip(rows[::2], rows[1::2], strict=True):
        assert float(shorter[2]) < float(preferred[2])
        assert float(shorter[3]) < float(preferred[3])


def test_only_what_a_source_gives_is_shown_as_an_exponent_and_an_assumption_says_so() -> None:
    by_tissue = {row[0]: row for row in cells(ALL_TABLES["tissues"])}
    assert list(by_tissue) == list(TISSUES)
    assert "none read" in by_tissue["kneecap joint"][2]
    assert "(assumption)" in by_tissue["Achilles tendon"][1]
    assert by_tissue["tibia"][-1].startswith("0.77")


def test_a_row_of_the_lifting_tool_is_its_life_shared_out_over_the_steps() -> None:
    rows = {row[0]: row for row in cells(ALL_TABLES["lifting tool"])}
    found = [
        float(cell.replace("\N{NO-BREAK SPACE}", "")) for cell in rows["running at 3.5 m/s"][2:]
    ]
    life, steps, distance = found
    assert distance == pytest.approx(10 * life / steps, rel=0.02)


def test_the_parameters_are_listed_and_what_was_not_read_is_marked() -> None:
    rows = [
        row
        for name, row in tables.parameters("fatigue-parameters").items()
        if not name.startswith("tendon")
    ]
    tibia = tables.parameters("tibia-parameters")
    rows = [tibia["speed_exponent_slow"], tibia["speed_exponent_fast"], *rows]
    listed = cells(ALL_TABLES["parameters"])
    assert [row[0] for row in listed] == [row.quantity for row in rows]
    assert [row[-1] == "(not verified)" for row in listed] == [
        row.verified == "unverified" for row in rows
    ]


@pytest.mark.parametrize("name", ALL_TABLES)
def test_no_table_of_the_chapter_holds_a_probability(name: str) -> None:
    """They belong to the lab; the chapter keeps to ratios."""
    assert "probab" not in ALL_TABLES[name].lower()
    assert "share of tendons" not in ALL_TABLES[name].lower()
