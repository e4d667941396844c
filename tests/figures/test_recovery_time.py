"""The still figure of the recovery-time explorer shows the model's curves on fixed scales."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from matplotlib.patches import Rectangle

from spinestride.figures.recovery_time import (
    BONE_SCALE_WEEKS,
    CLOCKS,
    DISC_SCALE_MM,
    recovery_figure,
    recovery_figure_alt,
    recovery_time_text,
)
from spinestride.models import recovery_time

DEFAULTS = {name: quantity.default for name, quantity in recovery_time.inputs.items()}
MINUTES = [f"minutes_{day}" for day in recovery_time.DAYS]
REST = dict.fromkeys(MINUTES, 0.0)
HARD = dict.fromkeys(MINUTES, 180.0) | {"speed": 4.5, "marathon_speed": 4.5}


def curves(values: dict[str, float]) -> tuple[list[Any], list[Any]]:
    """Return the drawn curves of both panels, without the lines of rest."""
    figure = recovery_figure(recovery_time.evaluate(**values), {**DEFAULTS, **values})
    week, after = (
        [line for line in axes.lines if line.get_linewidth() == 1.5 and len(line.get_xdata()) > 1]
        for axes in figure.axes
    )
    return week, after


def height(line: Any) -> float:
    return float(np.ptp(line.get_ydata()))


def test_each_clock_has_a_row_over_the_week_and_one_after_a_run() -> None:
    week, after = curves({})
    assert len(week) == len(after) == len(CLOCKS)
    for row, line in enumerate(week):
        assert -row - 0.01 <= min(line.get_ydata()) <= max(line.get_ydata()) <= -row + 0.73


def test_a_drawn_curve_stays_within_a_hundredth_of_the_models() -> None:
    results = recovery_time.evaluate()
    week, _ = curves({})
    for row, (clock, line) in enumerate(zip(CLOCKS, week, strict=True)):
        share = np.abs(line.get_ydata() - (-row + (0.72 if clock.hangs else 0))) / 0.72
        drawn = np.interp(results["hour"] / 24, line.get_xdata(), share)
        assert drawn == pytest.approx(clock.week(results), abs=0.01), clock.name


def test_the_scales_hold_the_largest_loss_of_the_discs_and_cut_bone() -> None:
    results = recovery_time.evaluate(**HARD)
    assert results["disc_loss_highest"] < DISC_SCALE_MM
    assert results["bone_highest"] > BONE_SCALE_WEEKS
    week, _ = curves(HARD)
    assert max(week[-1].get_ydata()) == pytest.approx(-(len(CLOCKS) - 1) + 0.72)


def test_without_a_run_only_the_discs_move() -> None:
    week, _ = curves(REST)
    moving = [clock.name for clock, line in zip(CLOCKS, week, strict=True) if height(line) > 0.02]
    assert moving == ["stature"]


def test_the_dots_stand_where_95_per_cent_is_back() -> None:
    results = recovery_time.evaluate()
    _, after = recovery_figure(results, DEFAULTS).axes
    dots = [line.get_xdata()[0] for line in after.lines if len(line.get_xdata()) == 1]
    assert dots == sorted(dots)
    for clock, at in zip(CLOCKS, dots, strict=True):
        left = np.interp(np.log(at), np.log(results["hours_after"]), results[clock.after])
        assert left == pytest.approx(0.05, abs=0.01), clock.name


def test_nights_are_as_long_as_the_hours_lying() -> None:
    week, _ = recovery_figure(
        recovery_time.evaluate(lying_hours=6), {**DEFAULTS, "lying_hours": 6}
    ).axes
    widths = [night.get_width() for night in week.patches if isinstance(night, Rectangle)]
    assert widths == pytest.approx([6 / 24] * 7)


def test_times_are_said_in_hours_and_in_days() -> None:
    results = recovery_time.evaluate()
    said = [recovery_time_text(results, clock) for clock in CLOCKS]
    assert [text.split()[-1] for text in said] == ["h", "h", "h", "days", "days"]
    assert said[-1] == "45 or 42 days"


def test_stature_is_dashed_where_it_follows_from_a_run_longer_than_any_measured() -> None:
    def dashed(**minutes: float) -> list[Any]:
        values = REST | minutes
        figure = recovery_figure(recovery_time.evaluate(**values), {**DEFAULTS, **values})
        return [line for line in figure.axes[0].lines if line.get_linestyle() == "--"]

    assert dashed(minutes_tuesday=107) == []
    (line,) = dashed(minutes_tuesday=150)
    drawn = np.asarray(line.get_xdata())[np.isfinite(line.get_ydata())]
    assert 1 + (2 + 107 / 60) / 24 < drawn.min() < 1 + (2 + 150 / 60) / 24
    assert drawn.max() <= 2
    long = REST | {"minutes_tuesday": 150}
    alt = recovery_figure_alt(recovery_time.evaluate(**long), {**DEFAULTS, **long})
    assert "beyond what was measured" in alt


def test_the_alternative_text_tells_the_runs_and_every_time() -> None:
    results = recovery_time.evaluate()
    alt = recovery_figure_alt(results, DEFAULTS)
    assert "40 min on Tuesday" in alt
    for clock in CLOCKS:
        assert f"{clock.name} {recovery_time_text(results, clock)}" in alt
    assert "no run" in recovery_figure_alt(recovery_time.evaluate(**REST), {**DEFAULTS, **REST})
