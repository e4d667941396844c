"""The still figure of the facet-angle explorer shows what the model and the tables say."""

from __future__ import annotations

import pytest

from spinestride.figures.facet_angle import angle_figure, angle_figure_alt
from spinestride.models import facet_joints


@pytest.mark.parametrize("angle", [0, 30.4, 90])
def test_the_marks_stand_on_their_curves_at_the_readers_angle(angle: float) -> None:
    results = facet_joints.evaluate(facet_angle=angle)
    shares, _ = angle_figure(results, angle).axes
    marks = [line for line in shares.lines if line.get_marker() == "o"]
    found = sorted(float(mark.get_ydata()[0]) for mark in marks)
    expected = sorted(100 * results[f"{motion}_blocked_share"] for motion in ("twist", "slip"))
    assert found == pytest.approx(expected)
    assert all(mark.get_xdata() == [angle] for mark in marks)


def test_every_level_has_its_mean_inside_its_range() -> None:
    _, levels = angle_figure(facet_joints.evaluate(), 45).axes
    means = [line.get_xdata()[0] for line in levels.lines if line.get_marker() == "o"]
    ranges = [line.get_xdata() for line in levels.lines if line.get_marker() != "o"]
    assert len(means) == len(facet_joints.inputs["level"].choices)
    assert all(low <= mean <= high for mean, (low, high) in zip(means, ranges, strict=True))


def test_the_alternative_text_tells_shares_and_levels() -> None:
    text = angle_figure_alt(facet_joints.evaluate(facet_angle=60), 60)
    for part in (
        "from 89 % to 100 % at 27 degrees",
        "60 degrees they are 83 and 87 %",
        "L2-3 30",
        "L5-S1 47",
    ):
        assert part in text
