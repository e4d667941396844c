"""The tables in the text print what the tables in data/ hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.stride_length import tables as text_tables

REFERENCES = Path(__file__).parents[2] / "book" / "references.bib"

ALL_TABLES = [
    text_tables.measured_gait_table(),
    text_tables.step_rate_table(),
    text_tables.step_rate_effects_table(),
    text_tables.compression_by_shape_table(),
    text_tables.fit_table("r2"),
    text_tables.fit_table("peak_bias"),
]


@pytest.mark.parametrize("table", ALL_TABLES)
def test_every_row_has_as_many_cells_as_the_head(table: str) -> None:
    assert len({line.count("|") for line in table.splitlines()}) == 1


@pytest.mark.parametrize("table", ALL_TABLES)
def test_negative_numbers_carry_a_true_minus_sign(table: str) -> None:
    assert not re.search(r"[|( ]-\d", table)


def test_a_notebook_shows_a_table_as_markdown() -> None:
    table = text_tables.markdown_table(["a"], [["1"]])
    assert table._repr_markdown_() == "| a |\n| --- |\n| 1 |"


def test_measured_gait_prints_mean_and_spread() -> None:
    peak = next(
        row
        for row in tables.stance_figures()
        if row.quantity == "peak_vertical_force" and row.speed == 3.5
    )
    table = text_tables.measured_gait_table().replace("\N{NO-BREAK SPACE}", " ")
    assert f"{peak.mean:.2f} ± {peak.sd:.2f}" in table


def test_every_status_of_a_published_effect_has_words() -> None:
    assert {row.verified for row in tables.step_rate_effects()} <= set(text_tables.STATUS)


def test_what_was_not_read_is_marked() -> None:
    assert text_tables.STATUS["unverified"] == "(not verified)"


def test_every_source_of_a_published_effect_is_in_the_references() -> None:
    known = set(re.findall(r"^@\w+\{(\w+),", REFERENCES.read_text(encoding="utf-8"), re.M))
    cited = set(re.findall(r"\{cite\}`(\w+)`", text_tables.step_rate_effects_table()))
    assert cited
    assert cited <= known


def test_every_variant_of_the_fit_is_shown() -> None:
    report = {(row.variant, row.evaluation) for row in tables.fit_report()}
    assert report == set(text_tables.VARIANTS)
