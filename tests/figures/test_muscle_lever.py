"""The still figure of the muscle-lever explorer shows one moment twice, and a capacity."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from matplotlib.patches import Rectangle

from spinestride.figures.muscle_lever import LOAD_ARM_CM, lever_figure, lever_figure_alt
from spinestride.models import paraspinal_muscles

GEOMETRY = Path(__file__).resolve().parents[2] / "frontend/explorers/muscle-lever/geometry.js"


@pytest.mark.parametrize(("moment", "flexion"), [(10, 0), (76, 22), (250, 60)])
def test_both_rectangles_have_the_area_of_the_moment(moment: float, flexion: float) -> None:
    results = paraspinal_muscles.evaluate(needed_moment=moment, lumbar_flexion=flexion)
    levers, _ = lever_figure(results, moment, flexion).axes
    rectangles = [patch for patch in levers.patches if isinstance(patch, Rectangle)]
    areas = [patch.get_width() * patch.get_height() / 100 for patch in rectangles]
    assert areas == pytest.approx([moment, moment])


def test_the_groups_stack_up_to_the_capacity() -> None:
    results = paraspinal_muscles.evaluate(lumbar_flexion=30)
    _, capacity = lever_figure(results, 60, 30).axes
    top = max(path.vertices[:, 1].max() for path in capacity.collections[-1].get_paths())
    assert top == pytest.approx(max(results["max_extensor_moment_curve"]))


def test_the_load_hangs_where_the_explorer_hangs_it() -> None:
    (arm,) = re.findall(r"LOAD_ARM = (\d+);", GEOMETRY.read_text(encoding="utf-8"))
    assert float(arm) == LOAD_ARM_CM


def test_the_alternative_text_tells_force_lever_and_capacity() -> None:
    results = paraspinal_muscles.evaluate(needed_moment=60)
    text = lever_figure_alt(results, 60, 0)
    for part in ("1376 N", "4.4 cm", "120 N", "142 N m"):
        assert part in text
