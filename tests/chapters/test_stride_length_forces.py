"""The chart of measured forces sets the model beside the runners it was tuned on."""

from __future__ import annotations

import numpy as np

from spinestride import tables
from spinestride.chapters.stride_length.measured_forces import (
    measured_forces_figure,
    measured_forces_figure_alt,
    modelled_force,
)


def test_the_modelled_force_starts_near_zero_and_ends_at_zero() -> None:
    for curve in tables.force_curves():
        force = modelled_force(curve)
        assert force[0] < 0.05
        assert abs(force[-1]) < 0.05


def test_parameters_can_be_replaced() -> None:
    curve = tables.force_curves()[0]
    assert modelled_force(curve, {"bell_blend": 0.0}).max() > modelled_force(curve).max()


def test_the_model_stays_within_the_spread_of_the_runners_near_the_peak() -> None:
    for curve in tables.force_curves():
        at = int(np.argmax(curve.vertical_mean))
        assert abs(modelled_force(curve)[at] - curve.vertical_mean[at]) < curve.vertical_sd[at]


def test_there_is_a_pair_of_charts_for_each_speed() -> None:
    assert len(measured_forces_figure().axes) == 2 * len(tables.force_curves())


def test_the_alternative_text_names_each_speed_and_the_number_of_runners() -> None:
    alt = measured_forces_figure_alt()
    for curve in tables.force_curves():
        assert f"{curve.speed:.1f} m/s" in alt
        assert f"{curve.runners} runners" in alt
