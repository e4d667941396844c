"""The chart of counts shows what the model says about step rate."""

from __future__ import annotations

import numpy as np
import pytest

from spinestride.chapters.stride_length.step_rate import (
    percent_change,
    step_rate_changes,
    step_rate_figure,
    step_rate_figure_alt,
)
from spinestride.models import stride_length


def test_the_lines_run_over_the_whole_range_of_the_model() -> None:
    rate = stride_length.inputs["step_rate_change"]
    changes = step_rate_changes()
    assert (changes[0], changes[-1]) == pytest.approx((rate.low, rate.high))


def test_every_line_passes_through_no_change_at_the_preferred_step_rate() -> None:
    (axes,) = step_rate_figure().axes
    for line in axes.lines:
        middle = np.asarray(line.get_ydata())[step_rate_changes().size // 2]
        assert middle == pytest.approx(0, abs=1e-9)


def test_every_line_is_labelled_at_its_end() -> None:
    (axes,) = step_rate_figure().axes
    assert len(axes.texts) == len(axes.lines)


@pytest.mark.parametrize("speed", [2.5, 3.5, 4.5])
def test_the_peak_falls_with_quicker_steps_and_the_sum_over_a_kilometre_hardly_moves(
    speed: float,
) -> None:
    assert percent_change("peak_compression", 0.1, speed) < -3
    assert abs(percent_change("compression_impulse_per_km", 0.1, speed)) < 1


def test_the_alternative_text_states_the_change_of_the_peak() -> None:
    change = percent_change("peak_compression", 0.1, 3.5)
    assert f"\N{MINUS SIGN}{abs(change):.1f} per cent" in step_rate_figure_alt()
