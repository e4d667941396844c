"""The model beside what others measured or computed: one conversion, every mark, nothing hidden."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from spinestride import tables
from spinestride.chapters.stride_length.published_loads import (
    body_weights,
    jogging_loads,
    jogging_pressures,
    model_over_jogger,
    pace_and_stature_table,
    published_loads_figure,
    published_loads_figure_alt,
    published_loads_table,
)
from spinestride.models import load, stride_length

REFERENCES = Path(__file__).parents[2] / "book" / "references.bib"
STUDIES = tables.published_loads()


def test_pressure_becomes_force_as_the_load_model_has_it() -> None:
    conversion = tables.parameters("load-parameters")
    bent = load.evaluate(trunk_flexion=36)
    force = body_weights(
        float(bent["intradiscal_pressure"]),
        factor=conversion["pressure_factor"].value,
        area=conversion["disc_area"].value,
    )
    assert force == pytest.approx(bent["compression_body_weights"])


def test_the_jogger_is_shown_for_both_factors_and_for_the_range_of_the_area() -> None:
    assert [one.factor for one in jogging_loads()] == [1.1, 1.5]
    for one in jogging_loads():
        assert one.low < one.value < one.high


def test_the_default_runner_lies_above_the_jogger() -> None:
    least, most = model_over_jogger()
    assert 1 < least < most < 2.5


def test_the_model_in_flight_meets_the_minimum_that_bracing_was_set_from() -> None:
    conversion = tables.parameters("load-parameters")
    lowest = body_weights(
        jogging_pressures()[0], conversion["pressure_factor"].value, conversion["disc_area"].value
    )
    assert float(stride_length.evaluate()["compression"].min()) == pytest.approx(lowest, abs=0.02)


@pytest.mark.parametrize("narrow", [False, True])
def test_every_published_range_is_drawn_where_it_lies(narrow: bool) -> None:
    (axes,) = published_loads_figure(narrow).axes
    drawn = {tuple(np.asarray(line.get_xdata()).tolist()) for line in axes.lines}
    assert {(study.low, study.high) for study in STUDIES if study.low} <= drawn
    (low, high), (left, right) = axes.get_xlim(), (min(map(min, drawn)), max(map(max, drawn)))
    assert low < left < right < high


def test_the_alternative_text_marks_what_was_not_read() -> None:
    alt = published_loads_figure_alt()
    for study in STUDIES:
        assert study.study in alt
        if study.low and study.verified != "verified":
            assert f"{study.activity}, {study.site} (not verified): {study.low:g}" in alt
    assert alt.count("jogger's disc (not verified)") == len(jogging_loads())


def test_a_load_that_was_not_read_at_its_source_is_marked_in_the_table() -> None:
    rows = published_loads_table().splitlines()[2:]
    for study, row in zip(STUDIES, rows, strict=True):
        loads = row.split(" | ")[3]
        assert loads.endswith("(not verified)") == bool(study.low and study.verified != "verified")
        assert (loads == "no load read") == (study.low is None)


def test_every_study_is_in_the_references() -> None:
    known = set(re.findall(r"^@\w+\{(\w+),", REFERENCES.read_text(encoding="utf-8"), re.M))
    assert {study.source for study in STUDIES} <= known


def test_stature_lost_more_than_doubles_where_the_average_load_stays() -> None:
    rows = [line.strip("| ").split(" | ") for line in pace_and_stature_table().splitlines()[2:]]
    assert float(rows[-1][2]) > 2
    assert 1 <= float(rows[-1][3]) < 1.02
