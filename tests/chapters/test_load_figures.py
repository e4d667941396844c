"""The figures and tables of the load chapter show what the model and the tables hold."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from spinestride import tables
from spinestride.chapters.load import tables as load_tables
from spinestride.chapters.load.causes import causes, load_causes_figure, load_causes_figure_alt
from spinestride.chapters.load.disc_pressure import (
    disc_pressure_figure,
    disc_pressure_figure_alt,
    pressure_range,
)
from spinestride.chapters.load.flexion_load import (
    flexion_load_figure,
    flexion_load_figure_alt,
    plateau,
    rise_relative_to_plateau,
)
from spinestride.chapters.load.free_body import free_body_figure, free_body_figure_alt
from spinestride.chapters.load.postures import COMPARED, MEASURED, Posture
from spinestride.models import load

REFERENCES = Path(__file__).parents[2] / "book" / "references.bib"

ALL_TABLES = {
    "segments": load_tables.segment_table(),
    "pressures": load_tables.pressure_check_table(),
    "lever and factor": load_tables.lever_and_factor_table(),
    "running": load_tables.standing_and_running_table(),
    "one man": load_tables.disc_pressure_table(),
    "implants": load_tables.implant_table(),
    "parameters": load_tables.load_parameters_table(),
}


def cells(table: str) -> list[list[str]]:
    """Return the rows of a table below its head."""
    return [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]


@pytest.mark.parametrize("posture", MEASURED, ids=lambda posture: posture.words)
def test_every_measured_posture_has_its_measurement(posture: Posture) -> None:
    assert posture.measured.value is not None
    assert posture.measured.verified == "verified"
    if posture.measured.trunk_flexion is not None:
        assert posture.inputs.get("trunk_flexion", 0) == posture.measured.trunk_flexion
    if posture.measured.hand_load is not None:
        assert posture.inputs.get("hand_load", 0) == posture.measured.hand_load


def test_a_posture_without_a_measurement_says_so() -> None:
    with pytest.raises(ValueError, match="unpack"):
        _ = COMPARED[0].measured


@pytest.mark.parametrize("posture", MEASURED, ids=lambda posture: posture.words)
def test_the_range_for_the_lever_arm_holds_the_model(posture: Posture) -> None:
    low, high = pressure_range(posture)
    assert low < posture.results()["intradiscal_pressure"] < high


@pytest.mark.parametrize("narrow", [False, True])
def test_the_measured_pressures_are_drawn_where_they_were_measured(narrow: bool) -> None:
    (axes,) = disc_pressure_figure(narrow).axes
    drawn = [
        float(np.asarray(line.get_xdata())[0])
        for line in axes.lines
        if line.get_label() == "measured"
    ]
    assert drawn == [posture.measured.value for posture in MEASURED]


def test_the_pressure_alternative_text_gives_both_numbers() -> None:
    alt = disc_pressure_figure_alt()
    for posture in MEASURED:
        pressure = posture.results()["intradiscal_pressure"]
        assert f"measured {posture.measured.value:.2f}, model {pressure:.2f}" in alt


def test_the_rise_is_a_hundred_per_cent_where_the_implants_level_off() -> None:
    rise = rise_relative_to_plateau()
    assert rise[0] == 0
    assert rise[round(plateau()[0])] == pytest.approx(100)
    assert rise[round(plateau()[1])] > 140


@pytest.mark.parametrize("narrow", [False, True])
def test_the_implants_are_drawn_level_between_the_inclinations_of_the_table(narrow: bool) -> None:
    _, rise = flexion_load_figure(narrow).axes
    (level,) = (line for line in rise.lines if line.get_label() == "implants, level")
    assert tuple(np.asarray(level.get_xdata())) == plateau()
    assert len(set(np.asarray(level.get_ydata()))) == 1


def test_the_flexion_alternative_text_gives_the_ends_of_the_curve() -> None:
    curve = load.evaluate()["compression_curve"]
    rise = f"from {curve[0]:.0f} to {curve.max():.0f} newtons at 86 degrees"
    assert rise in flexion_load_figure_alt()


@pytest.mark.parametrize("posture", COMPARED, ids=lambda posture: posture.words)
def test_the_causes_add_up_to_the_compression(posture: Posture) -> None:
    assert sum(causes(posture).values()) == pytest.approx(posture.results()["compression"])


@pytest.mark.parametrize("narrow", [False, True])
def test_every_bar_ends_with_its_sum(narrow: bool) -> None:
    (axes,) = load_causes_figure(narrow=narrow).axes
    written = {text.get_text() for text in axes.texts}
    assert {f"{posture.results()['compression']:.0f}" for posture in COMPARED} <= written


def test_the_causes_alternative_text_names_every_posture() -> None:
    alt = load_causes_figure_alt()
    assert all(f"{posture.words}: " in alt for posture in COMPARED)


@pytest.mark.parametrize("narrow", [False, True])
def test_every_force_of_the_free_body_has_its_letter(narrow: bool) -> None:
    (axes,) = free_body_figure(narrow).axes
    letters = {text.get_text() for text in axes.texts}
    assert {"$W_u$", "$W_l$", "$F_e$", "$C$", "$S$", "$d_e$"} <= letters


def test_the_free_body_is_in_balance_as_its_alternative_text_describes_it() -> None:
    numbers = [
        float(n) for n in re.findall(r"([\d.]+) (?:newtons|centimetres)", free_body_figure_alt())
    ]
    body, at, weight, load_at, muscle, arm = numbers
    brace = 100 * tables.inputs("load")["bracing_moment"].default
    assert muscle * arm == pytest.approx(body * at + weight * load_at + brace, rel=0.02)


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


def test_the_segments_add_up_to_what_the_table_says_they_do() -> None:
    *segments, together = cells(ALL_TABLES["segments"])
    result = load.evaluate(trunk_flexion=36)
    share = 100 * result["upper_body_mass"] / 70
    assert sum(float(row[1]) for row in segments) == pytest.approx(share, abs=0.2)
    assert float(together[1]) == pytest.approx(share, abs=0.06)
    assert sum(float(row[3]) for row in segments) == pytest.approx(float(together[3]), abs=0.3)


def test_the_deviation_is_model_against_measured() -> None:
    for posture, row in zip(MEASURED, cells(ALL_TABLES["pressures"]), strict=True):
        measured = float(row[1])
        for cell in row[2:]:
            pressure, percent = re.fullmatch(r"([\d.]+) \((.+) %\)", cell).groups()  # type: ignore[union-attr]
            expected = 100 * (float(pressure) / measured - 1)
            assert float(percent.replace("\N{MINUS SIGN}", "-")) == pytest.approx(expected, abs=1.1)
        assert measured == posture.measured.value


def test_pairs_of_lever_and_factor_agree_in_pressure_and_part_in_force() -> None:
    rows = [[float(cell) for cell in row[1:]] for row in cells(ALL_TABLES["lever and factor"])]
    for place, posture in list(enumerate(MEASURED))[1:]:
        measured = posture.measured.value or 0
        assert all(abs(row[place] / measured - 1) < 0.135 for row in rows)
    assert rows[-1][4] / rows[0][4] > 1.25
    assert rows[-1][5] / rows[0][5] > 1.25


def test_running_set_as_standing_is_loaded_less_than_the_default_runner() -> None:
    found = {row[0]: float(row[1]) for row in cells(ALL_TABLES["running"])}
    assert (
        found["running at 3.5 m/s, braced as in standing"]
        < found["running at 3.5 m/s, peak of a step"]
    )


def test_every_pressure_of_the_one_man_is_listed_and_what_was_not_read_is_marked() -> None:
    rows = [
        row for row in tables.spine_load_observations() if row.quantity == "intradiscal_pressure"
    ]
    table = cells(ALL_TABLES["one man"])
    assert [row[0] for row in table] == [row.task for row in rows]
    assert [row[2] == "(not verified)" for row in table] == [
        row.verified == "unverified" for row in rows
    ]


def test_every_force_on_an_implant_is_listed() -> None:
    rows = [row for row in tables.spine_load_observations() if "vertebral body" in row.method]
    assert [row[0] for row in cells(ALL_TABLES["implants"])] == [row.task for row in rows]


def test_every_parameter_that_has_a_range_is_listed() -> None:
    listed = {row[0] for row in cells(ALL_TABLES["parameters"])}
    for row in tables.parameters("load-parameters").values():
        assert (row.quantity in listed) == (row.low is not None)
