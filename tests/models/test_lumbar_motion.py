"""The lumbar motion model: published ranges by level, how they split, and what they add up to."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from spinestride import tables
from spinestride.models import facet_joints, lumbar_motion

LEVELS = lumbar_motion.inputs["level"].choices
DIRECTIONS = ("flexion", "extension", "lateral_bending", "axial_rotation")
MOTIONS = ("flexion", "lateral_bending", "axial_rotation")
#: Forward and backward bend, side bend and twist to one side, in degrees.
TEXTBOOK = {
    "T12-L1": (12, 8, 2),
    "L1-2": (12, 6, 2),
    "L2-3": (14, 6, 2),
    "L3-4": (15, 8, 2),
    "L4-5": (16, 6, 2),
    "L5-S1": (17, 3, 1),
}


def at(level: str, **values: Any) -> dict[str, Any]:
    return lumbar_motion.evaluate(level=level, **values)


def published(level: str, quantity: str, source: str) -> float:
    (row,) = (
        row
        for row in tables.lumbar_levels()
        if (row.level, row.quantity, row.source) == (level, quantity, source)
    )
    assert row.value is not None
    return row.value


# ---- ranges


@pytest.mark.parametrize("level", LEVELS)
def test_the_nominal_ranges_are_those_of_the_textbook(level: str) -> None:
    result = at(level)
    found = tuple(
        result[f"{name}_range"]
        for name in ("flexion_extension", "lateral_bending", "axial_rotation")
    )
    assert found == TEXTBOOK[level]


@pytest.mark.parametrize("level", LEVELS)
def test_flexion_and_extension_share_out_the_range_that_was_published_for_both(level: str) -> None:
    result = at(level)
    for end in ("", "_low", "_high"):
        both = result[f"flexion_range{end}"] + result[f"extension_range{end}"]
        assert both == pytest.approx(result[f"flexion_extension_range{end}"], rel=1e-12)


@pytest.mark.parametrize("level", LEVELS[1:])
def test_the_split_is_the_ratio_of_the_study_that_was_recalled(level: str) -> None:
    result = at(level)
    ratio = published(level, "flexion", "pearcy1984") / published(level, "extension", "pearcy1984")
    assert result["flexion_range"] / result["extension_range"] == pytest.approx(ratio)
    rows = [
        row
        for row in tables.lumbar_levels()
        if row.level == level and row.quantity in ("flexion", "extension")
    ]
    assert {row.verified for row in rows} == {"unverified"}


def test_the_uppermost_joint_takes_the_split_of_its_neighbour_and_the_table_says_so() -> None:
    assert at("T12-L1")["flexion_share"] == at("L1-2")["flexion_share"]
    rows = [
        row
        for row in tables.lumbar_levels()
        if row.level == "T12-L1" and row.quantity in ("flexion", "extension")
    ]
    assert {row.verified for row in rows} == {"assumption"}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    "name", [*(f"{one}_range" for one in DIRECTIONS), "facet_orientation", "tropism"]
)
def test_the_nominal_value_lies_between_the_ends_of_the_sources(level: str, name: str) -> None:
    result = at(level)
    assert 0 < result[f"{name}_low"] <= result[name] <= result[f"{name}_high"]


def test_a_source_that_counts_both_sides_is_halved() -> None:
    low = published("L4-5", "lateral_bending", "pearcytibrewal1984") / 2
    assert at("L4-5")["lateral_bending_range_low"] == low == 3


def test_the_lower_back_bends_much_further_than_it_twists() -> None:
    result = lumbar_motion.evaluate()
    bends = result["flexion_range_low_by_level"] + result["extension_range_low_by_level"]
    assert np.all(bends > 3 * result["axial_rotation_range_high_by_level"])
    assert result["total_axial_rotation_range"] == 11
    assert result["total_flexion_range_low"] > 5 * result["total_axial_rotation_range_high"]


def test_the_joint_above_the_sacrum_twists_and_leans_least() -> None:
    result = lumbar_motion.evaluate()
    for direction in ("lateral_bending", "axial_rotation"):
        ranges = result[f"{direction}_range_by_level"]
        assert LEVELS[int(np.argmin(ranges))] == "L5-S1"


# ---- angles


def test_upright_no_joint_has_moved() -> None:
    result = lumbar_motion.evaluate()
    for motion in MOTIONS:
        assert not np.any(result[f"{motion}_angle_by_level"])
        assert result[f"total_{motion}_angle"] == 0


@pytest.mark.parametrize(
    ("motion", "share", "direction", "sign"),
    [
        ("flexion", 1, "flexion", 1),
        ("flexion", -1, "extension", -1),
        *((name, sign, name, sign) for name in MOTIONS[1:] for sign in (1, -1)),
    ],
)
def test_the_ends_of_an_input_are_the_ends_of_the_range(
    motion: str, share: float, direction: str, sign: int
) -> None:
    result = lumbar_motion.evaluate(**{motion: share})
    for suffix in ("_by_level", ""):
        total = "" if suffix else "total_"
        found = result[f"{total}{motion}_angle{suffix}"]
        expected = sign * result[f"{total}{direction}_range{suffix}"]
        np.testing.assert_allclose(found, expected, rtol=1e-12)


@pytest.mark.parametrize("motion", MOTIONS)
def test_every_joint_moves_in_the_same_share_of_its_range(motion: str) -> None:
    whole = lumbar_motion.evaluate(**{motion: 1})[f"{motion}_angle_by_level"]
    for share in (0.25, 0.6):
        part = lumbar_motion.evaluate(**{motion: share})[f"{motion}_angle_by_level"]
        np.testing.assert_allclose(part, share * whole, rtol=1e-12)


def test_a_side_and_its_mirror_image_move_alike() -> None:
    for motion in MOTIONS[1:]:
        one, other = (lumbar_motion.evaluate(**{motion: share}) for share in (0.7, -0.7))
        name = f"{motion}_angle_by_level"
        np.testing.assert_array_equal(one[name], -other[name])


@pytest.mark.parametrize("motion", MOTIONS)
def test_a_motion_leaves_the_other_two_alone(motion: str) -> None:
    moved = lumbar_motion.evaluate(**{motion: 0.8})
    for other in set(MOTIONS) - {motion}:
        assert not np.any(moved[f"{other}_angle_by_level"])


def test_the_angle_rises_steadily_from_full_extension_to_full_flexion() -> None:
    totals = [
        lumbar_motion.evaluate(flexion=share)["total_flexion_angle"]
        for share in np.linspace(-1, 1, 41)
    ]
    assert np.all(np.diff(totals) > 0)
    assert totals[20] == pytest.approx(0, abs=1e-12)


# ---- levels and sums


@pytest.mark.parametrize("position", range(len(LEVELS)))
def test_the_selected_level_is_one_sample_of_the_series(position: int) -> None:
    result = at(LEVELS[position], flexion=0.4, lateral_bending=-0.5, axial_rotation=1)
    assert result["level_axis"][position] == position
    for name, quantity in lumbar_motion.outputs.items():
        if quantity.kind == "series" and name != "level_axis":
            assert result[name][position] == result[name.removesuffix("_by_level")]


def test_the_series_and_the_sums_do_not_depend_on_the_selected_level() -> None:
    first, last = (at(level, flexion=0.4, axial_rotation=-1) for level in (LEVELS[0], LEVELS[-1]))
    for name, quantity in lumbar_motion.outputs.items():
        if quantity.kind == "series" or name.startswith("total_"):
            np.testing.assert_array_equal(first[name], last[name])


def test_every_sum_is_that_of_the_six_joints() -> None:
    result = lumbar_motion.evaluate(flexion=-0.3, lateral_bending=0.5, axial_rotation=0.2)
    totals = [name for name in lumbar_motion.outputs if name.startswith("total_")]
    assert len(totals) == 3 * len(DIRECTIONS) + len(MOTIONS)
    for name in totals:
        series = result[f"{name.removeprefix('total_')}_by_level"]
        assert result[name] == pytest.approx(sum(series), rel=1e-12)


def test_the_samples_of_the_axis_are_the_levels() -> None:
    assert lumbar_motion.outputs["level_axis"].choices == LEVELS
    assert facet_joints.inputs["level"].choices == LEVELS


@pytest.mark.parametrize("level", LEVELS)
def test_both_models_of_the_levels_look_up_the_same(level: str) -> None:
    here, there = at(level), facet_joints.evaluate(level=level)
    for name in ("facet_orientation", "tropism", "tropism_measured"):
        assert here[name] == there[name]
    for name in ("flexion_extension", "lateral_bending", "axial_rotation"):
        for end in ("", "_low", "_high"):
            assert here[f"{name}_range{end}"] == there[name + end]
    assert here["disc_height"] == there["level_disc_height"]


def test_the_disc_heights_are_those_of_the_drawing() -> None:
    drawn = {
        row.vertebra: row.value
        for row in tables.vertebra_dimensions()
        if row.quantity == "disc_height"
    }
    assert [at(level)["disc_height"] for level in LEVELS] == list(drawn.values())
    assert list(drawn) == [level.partition("-")[0] for level in LEVELS]
