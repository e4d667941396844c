"""The figures and tables of the muscle chapter show what the model and the tables hold."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.patches import Rectangle

from spinestride import tables
from spinestride.chapters.paraspinal_muscles.muscle_groups import (
    FLEXIONS,
    extensor_moment_figure,
    extensor_moment_figure_alt,
    extensor_moments,
    groups_with_levers,
    muscle_groups_figure,
    muscle_groups_figure_alt,
)
from spinestride.chapters.paraspinal_muscles.tables import bracing_table, muscle_group_table
from spinestride.models import paraspinal_muscles

MINUS = "\N{MINUS SIGN}"


def test_extensors_come_first_and_no_group_is_lost() -> None:
    groups = groups_with_levers()
    roles = [group.role for group in groups]
    assert roles == sorted(roles, key=lambda role: role != "extensor")
    assert {group.group for group in groups} == {
        group.group for group in tables.muscle_groups() if group.arms
    }


@pytest.mark.parametrize("narrow", [False, True])
def test_every_lever_and_cross_section_is_drawn(narrow: bool) -> None:
    arms, sections = muscle_groups_figure(narrow).axes
    drawn = {float(x) for line in arms.lines for x in np.asarray(line.get_xdata())}
    assert {arm for group in groups_with_levers() for arm in group.arms} <= drawn
    bars = [patch.get_width() for patch in sections.patches if isinstance(patch, Rectangle)]
    assert bars == [group.cross_section for group in groups_with_levers()]


def test_the_alternative_text_names_every_group_with_a_true_minus_sign() -> None:
    alt = muscle_groups_figure_alt()
    assert all(group.title in alt for group in groups_with_levers())
    assert f"{MINUS}6.4" in alt
    assert " -" not in alt


@pytest.mark.parametrize("flexion", [0, 15, 30, 45, 60])
def test_the_layers_add_up_to_the_largest_moment(flexion: int) -> None:
    result = paraspinal_muscles.evaluate(lumbar_flexion=flexion)
    assert sum(extensor_moments(flexion).values()) == pytest.approx(result["max_extensor_moment"])


@pytest.mark.parametrize("flexion", [15, 45])
def test_a_layer_is_straight_between_the_flexions_that_are_drawn(flexion: int) -> None:
    for name, moment in extensor_moments(flexion).items():
        drawn = np.interp(flexion, FLEXIONS, [extensor_moments(at)[name] for at in FLEXIONS])
        assert moment == pytest.approx(float(drawn))


@pytest.mark.parametrize("narrow", [False, True])
def test_the_moment_figure_names_every_layer_and_both_stresses(narrow: bool) -> None:
    (axes,) = extensor_moment_figure(narrow).axes
    words = " ".join(text.get_text() for text in axes.texts)
    for name in ("Multifidus", "Iliocostalis", "Longissimus", "46 N/cm²", "100 N/cm²"):
        assert name in words
    assert len(axes.collections) == len(extensor_moments(0))


def test_the_moment_alternative_text_gives_both_sums() -> None:
    upright, bent = (sum(extensor_moments(at).values()) for at in (0, 60))
    assert f"together {upright:.0f} and {bent:.0f}" in extensor_moment_figure_alt()


@pytest.mark.parametrize("table", [muscle_group_table(), bracing_table()])
def test_every_row_has_as_many_cells_as_the_head(table: str) -> None:
    assert len({line.count("|") for line in table.splitlines()}) == 1
    assert " -" not in table.replace("| ---", "")


def test_every_group_is_listed_and_one_without_a_lever_has_no_moment() -> None:
    rows = muscle_group_table().splitlines()[2:]
    groups = tables.muscle_groups()
    assert [row.split(" | ")[0].strip("| ") for row in rows] == [group.title for group in groups]
    for row, group in zip(rows, groups, strict=True):
        assert row.endswith(" |  |") == (not group.arms)


def test_bracing_prints_the_compression_of_the_model() -> None:
    result = paraspinal_muscles.evaluate(bracing_moment=12)
    assert f"| {result['bracing_compression']:.0f} (" in bracing_table()
