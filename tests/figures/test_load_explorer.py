"""The still figure of the load explorer shows the model's curve and its parts."""

from __future__ import annotations

import numpy as np
import pytest

from spinestride.figures.load import (
    PARTS,
    load_figure,
    load_figure_alt,
    measured_ratio,
    observation,
)
from spinestride.models import load

LIFT = {"trunk_flexion": 70, "hand_load": 20}


@pytest.mark.parametrize("posture", [{}, {"trunk_flexion": 36}, LIFT])
def test_the_bar_of_this_posture_ends_at_its_compression(posture: dict[str, float]) -> None:
    results = load.evaluate(**posture)
    _, parts = load_figure(results, posture.get("trunk_flexion", 0)).axes
    ends = [bar.get_x() + bar.get_width() for group in parts.containers for bar in group[:1]]
    assert max(ends) == pytest.approx(results["compression"] / 1000)


def test_the_second_bar_is_relaxed_standing() -> None:
    _, parts = load_figure(load.evaluate(**LIFT), 70).axes
    widths = [group[1].get_width() for group in parts.containers]
    assert sum(widths) == pytest.approx(load.evaluate()["compression"] / 1000)


def test_the_dot_lies_on_the_model_s_curve() -> None:
    results = load.evaluate(trunk_flexion=36)
    curve, _ = load_figure(results, 36).axes
    line, dot, *_ = curve.lines
    at = np.interp(36, line.get_xdata(), line.get_ydata())
    assert dot.get_ydata()[0] == pytest.approx(at)


def test_measured_ratios_do_not_depend_on_lever_arm_or_conversion() -> None:
    bent = measured_ratio("36 degrees of flexion, standing")
    assert bent["ratio"] == pytest.approx((1.08 - 0.1) / (0.5 - 0.1))
    assert bent["low"] == pytest.approx(1.08 / 0.5)
    assert bent["low"] < bent["ratio"] < bent["high"]


def test_the_model_rises_more_steeply_than_the_pressures_and_meets_them_in_its_wide_band() -> None:
    for task, posture in (
        ("36 degrees of flexion, standing", {"trunk_flexion": 36}),
        ("lifting 20 kg, round back", LIFT),
    ):
        point, results = measured_ratio(task), load.evaluate(**posture)
        assert point["ratio"] < results["ratio_to_standing"]
        assert point["high"] > 0.95 * results["ratio_to_standing_wide_low"]


def test_a_task_without_one_measurement_is_refused() -> None:
    with pytest.raises(ValueError, match="unpack"):
        observation("juggling", "intradiscal_pressure")


def test_the_alternative_text_tells_ratio_and_parts() -> None:
    results = load.evaluate(**LIFT)
    alt = load_figure_alt(results, 70)
    assert f"{results['ratio_to_standing']:.1f} at 70 degrees" in alt
    assert all(f"{name} {results[output]:.0f} N" in alt for output, name, _, _ in PARTS)
    assert "load's weight" not in load_figure_alt(load.evaluate(), 0)
