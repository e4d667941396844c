"""The facet-joint model: what the sources give by level, shares of compression, and geometry."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from spinestride import tables
from spinestride.models import facet_joints

LEVELS = facet_joints.inputs["level"].choices
LUMBAR = LEVELS[1:]


def at(level: str, **values: Any) -> dict[str, Any]:
    return facet_joints.evaluate(level=level, **values)


@pytest.mark.parametrize(
    ("level", "expected"), [("L2-3", 30.4), ("L3-4", 38.7), ("L4-5", 47.0), ("L5-S1", 47.3)]
)
def test_orientation_is_that_of_the_published_scans(level: str, expected: float) -> None:
    assert at(level)["facet_orientation"] == expected


def test_upper_joints_stand_nearer_the_midsagittal_plane_than_lower_ones() -> None:
    angles = [at(level)["facet_orientation"] for level in LEVELS]
    assert angles == sorted(angles)
    for level in LEVELS[:2]:
        assert at(level)["facet_orientation_low"] == 25.89
        assert at(level)["facet_orientation_high"] == 33.87
    for level in LEVELS[3:]:
        assert at(level)["facet_orientation_high"] == 56.30


def test_asymmetry_is_measured_from_the_third_joint_down_and_told_so() -> None:
    assert [at(level)["tropism_measured"] for level in LEVELS] == [0, 0, 1, 1, 1, 1]
    assert at("L4-5")["tropism"] == 4.05
    assert at("L5-S1")["tropism"] == 4.82
    assert at("L5-S1")["tropism_high"] == 7.27


TEXTBOOK = {
    "T12-L1": (12, 8, 2),
    "L1-2": (12, 6, 2),
    "L2-3": (14, 6, 2),
    "L3-4": (15, 8, 2),
    "L4-5": (16, 6, 2),
    "L5-S1": (17, 3, 1),
}


@pytest.mark.parametrize("level", LEVELS)
def test_the_nominal_range_of_motion_is_the_textbook_one(level: str) -> None:
    result = at(level)
    found = tuple(
        result[name] for name in ("flexion_extension", "lateral_bending", "axial_rotation")
    )
    assert found == TEXTBOOK[level]


def test_sources_that_disagree_span_the_range_of_motion() -> None:
    lowest = at("L5-S1")
    assert (lowest["flexion_extension_low"], lowest["flexion_extension_high"]) == (14, 17)
    # Both sides together in one source, one side in the other.
    assert (at("L4-5")["lateral_bending_low"], at("L4-5")["lateral_bending_high"]) == (3, 6)
    assert (lowest["axial_rotation_low"], lowest["axial_rotation_high"]) == (1, 1.7)


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_bends_much_further_than_it_twists(level: str) -> None:
    result = at(level)
    assert result["flexion_extension_low"] > 3 * 2 * result["axial_rotation_high"] - 1e-9 or (
        result["flexion_extension_low"] >= 12 and result["axial_rotation_high"] <= 2
    )


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    "name",
    [
        "facet_orientation",
        "tropism",
        "flexion_extension",
        "lateral_bending",
        "axial_rotation",
        "level_twist_blocked_share",
        "level_slip_blocked_share",
    ],
)
def test_the_nominal_value_lies_between_the_ends_of_the_sources(level: str, name: str) -> None:
    result = at(level)
    assert result[f"{name}_low"] <= result[name] <= result[f"{name}_high"]


def test_the_share_of_compression_falls_from_lordotic_to_flexed() -> None:
    assert facet_joints.evaluate()["compression_share"] == pytest.approx(0.16)
    assert facet_joints.evaluate(lordosis=0)["compression_share"] == 0
    shares = [
        facet_joints.evaluate(lordosis=posture)["compression_share"]
        for posture in np.linspace(0, 1, 11)
    ]
    assert np.all(np.diff(shares) > 0)


def test_the_share_of_compression_grows_as_the_disc_narrows_up_to_the_published_end() -> None:
    heights = (1.0, 0.9, 0.8, 0.7, 0.6)
    shares = [facet_joints.evaluate(disc_height=height)["compression_share"] for height in heights]
    assert np.all(np.diff(shares) > 0)
    narrow = facet_joints.evaluate(disc_height=0.5)
    assert narrow["compression_share"] == shares[-1] == pytest.approx(0.43)
    assert narrow["compression_share_high"] == pytest.approx(0.70)
    assert narrow["compression_share_low"] < 0.20


def test_the_band_of_a_normal_disc_is_the_range_of_the_sources() -> None:
    result = facet_joints.evaluate()
    assert result["compression_share_low"] == pytest.approx(0.03)
    assert result["compression_share_high"] == pytest.approx(0.25)


BEHIND = {"facet_aside": 0}
BEARING = 26.565051177077994


@pytest.mark.parametrize(
    ("angle", "twist", "slip"),
    [(0, 1, 0), (45, 0.5**0.5, 0.5**0.5), (60, 0.5, 0.75**0.5), (90, 0, 1)],
)
def test_a_joint_straight_behind_blocks_the_cosine_of_a_twist_and_the_sine_of_a_slip(
    angle: float, twist: float, slip: float
) -> None:
    result = facet_joints.evaluate(facet_angle=angle, parameters=BEHIND)
    assert result["joint_bearing"] == 0
    assert result["twist_blocked_share"] == pytest.approx(twist, abs=1e-12)
    assert result["slip_blocked_share"] == pytest.approx(slip, abs=1e-12)


def test_straight_behind_the_two_projections_are_those_of_one_normal() -> None:
    result = facet_joints.evaluate(parameters=BEHIND)
    squares = result["twist_blocked_curve"] ** 2 + result["slip_blocked_curve"] ** 2
    np.testing.assert_allclose(squares, 1, rtol=1e-12)


def test_a_surface_blocks_all_of_a_twist_where_its_angle_is_the_bearing_of_its_joint() -> None:
    result = facet_joints.evaluate(facet_angle=BEARING)
    assert result["joint_bearing"] == pytest.approx(BEARING, abs=1e-12)
    assert result["twist_blocked_share"] == pytest.approx(1, abs=1e-12)
    assert np.argmax(result["twist_blocked_curve"]) == round(BEARING)


@pytest.mark.parametrize("angle", [0, 30.4, 47.3, 90])
def test_the_share_of_a_twist_is_the_way_of_the_joint_against_the_normal(angle: float) -> None:
    result = facet_joints.evaluate(facet_angle=angle)
    # Right joint, x to the right, y forwards: a turn to the left carries it at right angles to
    # its radius; the normal looks backwards and to the middle.
    x, y = 19, -38
    way = np.array([-y, x]) / np.hypot(x, y)
    normal = -np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    assert result["twist_blocked_share"] == pytest.approx(-way @ normal, abs=1e-12)


def test_a_surface_across_the_body_still_blocks_the_sine_of_the_bearing() -> None:
    result = facet_joints.evaluate(facet_angle=90)
    assert result["twist_blocked_share"] == pytest.approx(19 / np.hypot(19, 38), abs=1e-12)


@pytest.mark.parametrize("angle", [0, 10, 25, 30.4, 47.3, 90])
def test_the_band_of_a_twist_holds_every_place_the_joint_may_have(angle: float) -> None:
    shares = [
        facet_joints.evaluate(
            facet_angle=angle, parameters={"facet_aside": aside, "facet_distance": behind}
        )["twist_blocked_share"]
        for aside in np.linspace(15, 23, 21)
        for behind in np.linspace(33, 43, 21)
    ]
    result = facet_joints.evaluate(facet_angle=angle)
    assert result["twist_blocked_share_low"] == pytest.approx(min(shares), abs=1e-12)
    assert result["twist_blocked_share_high"] == pytest.approx(max(shares), abs=4e-5)
    inside = result["joint_bearing_low"] <= angle <= result["joint_bearing_high"]
    assert (result["twist_blocked_share_high"] == 1) == inside


def test_the_band_of_the_curve_is_that_of_each_angle() -> None:
    curve = facet_joints.evaluate()
    for angle in (0, 25, 60, 90):
        single = facet_joints.evaluate(facet_angle=angle)
        for end in ("", "_low", "_high"):
            assert curve[f"twist_blocked_curve{end}"][angle] == pytest.approx(
                single[f"twist_blocked_share{end}"], abs=1e-12
            )


@pytest.mark.parametrize("level", LEVELS)
def test_the_ends_of_a_level_are_those_of_all_angles_between_its_sources(level: str) -> None:
    result = at(level)
    angles = np.linspace(result["facet_orientation_low"], result["facet_orientation_high"], 4001)
    shares = np.cos(np.radians(angles - BEARING))
    assert result["level_twist_blocked_share_low"] == pytest.approx(shares.min(), abs=1e-12)
    assert result["level_twist_blocked_share_high"] == pytest.approx(shares.max(), abs=1e-8)


def test_bending_slides_along_upright_surfaces_and_twisting_runs_into_them() -> None:
    result = facet_joints.evaluate()
    assert result["bending_blocked_share"] == pytest.approx(0, abs=1e-12)
    assert result["bend_push_per_degree"] == pytest.approx(0, abs=1e-12)
    assert result["twist_push_per_degree"] > 0.6
    leaning = facet_joints.evaluate(parameters={"facet_steepness": 80})
    assert leaning["bending_blocked_share"] < 0.2 < result["twist_blocked_share"]


def test_a_twist_moves_the_joint_on_its_radius_and_a_bend_on_the_distance_behind() -> None:
    result = facet_joints.evaluate()
    assert result["twist_travel_per_degree"] == pytest.approx(np.radians(1) * np.hypot(19, 38))
    assert result["bend_travel_per_degree"] == pytest.approx(np.radians(1) * 38)


def test_every_lumbar_level_blocks_most_of_a_twist_and_they_differ_little() -> None:
    blocked = [at(level)["level_twist_blocked_share"] for level in LUMBAR]
    assert min(blocked) > 0.93
    assert max(blocked) / min(blocked) < 1.08
    straight = [at(level, parameters=BEHIND)["level_twist_blocked_share"] for level in LUMBAR]
    assert max(straight) / min(straight) > 1.25


def test_the_angle_alone_does_not_order_the_levels_by_twist() -> None:
    blocked = [at(level)["level_twist_blocked_share"] for level in LUMBAR]
    twist = [at(level)["axial_rotation"] for level in LUMBAR]
    # If the angle determined motion, the joints that block least would twist furthest.
    assert blocked[-1] == min(blocked)
    assert twist[-1] == min(twist)


def test_disc_height_scales_with_the_share_that_is_left() -> None:
    whole, narrowed = at("L4-5"), at("L4-5", disc_height=0.75)
    assert narrowed["level_disc_height"] == pytest.approx(0.75 * whole["level_disc_height"])
    heights = [at(level)["level_disc_height"] for level in LEVELS]
    assert heights.index(max(heights)) == LEVELS.index("L4-5")


def test_every_level_of_the_input_is_in_the_table() -> None:
    assert set(LEVELS) <= {row.level for row in tables.lumbar_levels()}


def test_an_unknown_level_is_refused_with_the_levels() -> None:
    with pytest.raises(ValueError, match=r"level \(choice\) must be .*T12-L1, .*, L5-S1\)"):
        facet_joints.evaluate(level="L6")
