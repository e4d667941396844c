"""What the figures of the levels draw is what the table of levels holds, counted alike."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.chapters.facet_joints.orientation import (
    facet_orientation_figure,
    facet_orientation_figure_alt,
)
from spinestride.chapters.facet_joints.share import (
    disc_heights,
    facet_share_figure,
    facet_share_figure_alt,
    shares,
)
from spinestride.chapters.spine_anatomy.levels import LEVELS, LUMBAR_LEVELS, readings
from spinestride.chapters.spine_anatomy.motion_segment import (
    motion_segment_figure,
    motion_segment_figure_alt,
)
from spinestride.chapters.spine_anatomy.range_of_motion import (
    MOTIONS,
    range_of_motion_figure,
    range_of_motion_figure_alt,
)
from spinestride.models import facet_joints


def words(figure: Figure) -> list[str]:
    """Return every piece of text in the panels of a figure, their titles included."""
    return [
        text.get_text().replace("\n", " ")
        for axes in figure.axes
        for text in [*axes.texts, axes.title]
    ]


def test_a_range_over_both_sides_is_halved_and_a_range_to_one_side_is_not() -> None:
    both = readings("axial_rotation", "pearcytibrewal1984")
    assert [reading.value for reading in both] == [1.0] * len(LUMBAR_LEVELS)
    one = readings("axial_rotation", "fujii2007")
    assert {(reading.low, reading.high) for reading in one} == {(1.2, 1.7)}


def test_forward_and_back_together_is_never_halved() -> None:
    assert {reading.value for reading in readings("flexion_extension", "pearcy1984")} == {14.0}


@pytest.mark.parametrize("quantity", ["tropism", "flexion_extension", "facet_orientation"])
def test_what_stands_in_for_a_missing_number_is_no_reading(quantity: str) -> None:
    stand_ins = {
        (row.level, row.value)
        for row in tables.lumbar_levels()
        if row.quantity == quantity and row.verified == "assumption"
    }
    found = {(reading.level, reading.value) for reading in readings(quantity)}
    assert not found & stand_ins


def test_no_asymmetry_is_read_above_the_third_level() -> None:
    assert {reading.level for reading in readings("tropism")} == set(LEVELS[2:])


@pytest.mark.parametrize("narrow", [False, True])
def test_the_three_motions_share_one_scale(narrow: bool) -> None:
    panels = range_of_motion_figure(narrow).axes
    assert len(panels) == len(MOTIONS)
    assert len({axes.get_xlim() for axes in panels}) == 1


def test_every_reading_of_the_lumbar_levels_is_drawn() -> None:
    for axes, quantity in zip(range_of_motion_figure().axes, MOTIONS, strict=True):
        drawn = sorted(
            tuple(np.asarray(line.get_xdata()).tolist())
            for line in axes.lines
            if line.get_transform() == axes.transData
        )
        expected = sorted(
            (row.low, row.high) if row.value is None else (row.value,)
            for row in readings(quantity)
            if row.level in LUMBAR_LEVELS
        )
        assert drawn == expected


def test_the_text_for_range_of_motion_names_every_motion_and_marks_what_was_not_read() -> None:
    alt = range_of_motion_figure_alt()
    assert all(title in alt for title in MOTIONS.values())
    assert alt.count("(not verified)") == len(MOTIONS)


@pytest.mark.parametrize("narrow", [False, True])
def test_joints_are_drawn_at_the_angle_that_the_model_looks_up(narrow: bool) -> None:
    above, _ = facet_orientation_figure(narrow).axes
    surfaces = [line for line in above.lines if line.get_linewidth() > 2]
    for level, pair in zip(LEVELS, zip(surfaces[::2], surfaces[1::2], strict=True), strict=True):
        angle = facet_joints.evaluate(level=level)["facet_orientation"]
        for line, side in zip(pair, (-1, 1), strict=True):
            across = np.diff(np.asarray(line.get_xdata()))[0]
            back = -np.diff(np.asarray(line.get_ydata()))[0]
            assert side * np.degrees(np.arctan2(across, back)) == pytest.approx(angle)


def test_the_text_for_orientation_gives_the_mean_of_every_scanned_level() -> None:
    alt = facet_orientation_figure_alt()
    for reading in readings("facet_orientation", "jentzsch2013"):
        assert f"{reading.level} {reading.value:.1f}" in alt


def test_the_share_of_compression_runs_over_the_whole_range_of_disc_heights() -> None:
    height = facet_joints.inputs["disc_height"]
    assert (disc_heights()[-1], disc_heights()[0]) == pytest.approx((height.low, height.high))
    assert np.all(np.diff(shares(1)) >= 0)
    assert np.all(shares(1, "_low") <= shares(1))
    assert np.all(shares(1) <= shares(1, "_high"))
    assert np.all(shares(0) == 0)


@pytest.mark.parametrize("narrow", [False, True])
def test_the_labels_of_the_share_are_what_the_model_says(narrow: bool) -> None:
    text = " ".join(words(facet_share_figure(narrow)))
    assert f"read: {shares(1)[0]:.0f} %" in text
    assert f": {shares(1, '_high')[-1]:.0f} %" in text
    assert f"range {shares(1, '_low')[0]:.0f} to" in facet_share_figure_alt()


PARTS = ("vertebral body", "pedicle", "disc", "endplate", "facet joint", "spinous process",
         "foramen", "canal", "lamina", "transverse process", "nucleus", "annulus")  # fmt: skip


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("part", PARTS)
def test_the_drawing_of_a_level_names_its_parts(part: str, narrow: bool) -> None:
    assert any(part in text for text in words(motion_segment_figure(narrow)))


@pytest.mark.parametrize(
    "draw",
    [range_of_motion_figure, facet_orientation_figure, facet_share_figure, motion_segment_figure],
)
def test_a_narrow_figure_fits_a_phone(draw: object) -> None:
    assert callable(draw)
    assert draw(narrow=True).get_size_inches()[0] <= 3.7


def test_the_text_for_the_drawing_says_where_the_front_is() -> None:
    alt = motion_segment_figure_alt()
    assert "front at the right" in alt
    assert "front at the top" in alt
