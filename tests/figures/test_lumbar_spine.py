"""The still figure of the lumbar-spine explorer shows what the model says of every joint."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.axes import Axes

from spinestride.figures.lumbar_spine import HIGH, LEVELS, ranges_figure, ranges_figure_alt
from spinestride.models import lumbar_motion


def bars(axes: Axes) -> list[float]:
    return [float(patch.get_width()) for patch in axes.patches]  # type: ignore[attr-defined]


def test_every_panel_has_the_same_scale_of_degrees() -> None:
    figure = ranges_figure(lumbar_motion.evaluate(), "L4-5")
    figure.draw_without_rendering()
    scales = []
    for axes in figure.axes:
        low, high = axes.get_xlim()
        assert high == HIGH
        scales.append(axes.get_window_extent().width / (high - low))
    assert scales == pytest.approx([scales[0]] * 3, rel=0.05)


def test_the_bars_are_as_long_as_the_published_ranges() -> None:
    results = lumbar_motion.evaluate()
    bend, side, twist = ranges_figure(results, "L4-5").axes
    expected = [*results["flexion_range_by_level"], *-results["extension_range_by_level"]]
    assert bars(bend) == pytest.approx(expected)
    assert bars(side) == pytest.approx(list(results["lateral_bending_range_by_level"]))
    assert bars(twist) == pytest.approx(list(results["axial_rotation_range_by_level"]))


def test_the_dots_stand_at_the_angles_of_the_joints() -> None:
    results = lumbar_motion.evaluate(flexion=-0.5, lateral_bending=-1)
    bend, side, _ = ranges_figure(results, "L4-5").axes
    np.testing.assert_allclose(bend.lines[-2].get_xdata(), results["flexion_angle_by_level"])
    np.testing.assert_allclose(
        side.lines[-2].get_xdata(), -results["lateral_bending_angle_by_level"]
    )


@pytest.mark.parametrize("level", LEVELS)
def test_the_selected_level_is_bold_and_named(level: str) -> None:
    results = lumbar_motion.evaluate(level=level, flexion=-1)
    labels = ranges_figure(results, level).axes[0].get_yticklabels()
    assert [one.get_text() for one in labels if one.get_fontweight() == "bold"] == [level]
    alt = ranges_figure_alt(results, level)
    assert f"{level} is in bold" in alt
    assert "22 degrees back" in alt
    assert "L5-S1 17, 3 and 1" in alt
