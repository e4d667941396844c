"""The still figure of the training-load explorer shows the season and the published ratios."""

from __future__ import annotations

import numpy as np
import pytest

from spinestride import tables
from spinestride.figures.training_load import (
    RATIO_RANGE,
    spike_row,
    spike_words,
    training_figure,
    training_figure_alt,
)
from spinestride.models import training_load

RISING = training_load.evaluate(weekly_change=0.1)


def test_the_bars_are_the_loads_of_the_days() -> None:
    loads, _, _ = training_figure(RISING, 0).axes
    (stairs,) = loads.patches
    np.testing.assert_array_equal(stairs.get_data().values, RISING["load"])


def test_the_curves_end_where_the_season_ends() -> None:
    _, curves, _ = training_figure(RISING, 0).axes
    fitness, fatigue, form = curves.lines
    assert fitness.get_ydata()[-1] == RISING["last_fitness"]
    assert fitness.get_ydata()[-1] - fatigue.get_ydata()[-1] == form.get_ydata()[-1]
    assert form.get_xdata()[-1] == 16


@pytest.mark.parametrize(("change", "place"), [(0, 0), (0.1, 0), (0.11, 1), (0.5, 2), (1.5, 3)])
def test_the_category_of_the_session_is_marked(change: float, place: int) -> None:
    _, _, spikes = training_figure(RISING, change).axes
    (mark,) = spikes.patches
    assert mark.get_y() < place < mark.get_y() + mark.get_height()
    assert tables.spike_ratios()[place] == spike_row(change)


def test_each_category_has_its_own_point_and_interval_and_no_line_joins_them() -> None:
    _, _, spikes = training_figure(RISING, 0).axes
    points = [bar.lines[0].get_xdata() for bar in spikes.containers]
    assert [point[0] for point in points] == [row.ratio for row in tables.spike_ratios()]
    assert all(len(point) == 1 for point in points)
    assert all(
        RATIO_RANGE[0] < end < RATIO_RANGE[1]
        for row in tables.spike_ratios()
        for end in (row.low or row.ratio, row.high or row.ratio)
    )


def test_the_words_of_the_categories_leave_no_gap_between_them() -> None:
    rows = tables.spike_ratios()
    assert [row.above for row in rows[1:]] == [row.up_to for row in rows[:-1]]
    assert len({spike_words(row) for row in rows}) == len(rows)


def test_the_alternative_text_tells_season_and_intervals() -> None:
    results = training_load.evaluate(session_change=0.5)
    alt = training_figure_alt(results, 0.5)
    assert f"form at {results['last_form']:.0f}" in alt
    assert "over 30 to 100 % longer 1.52 (1.16 to 2.00)" in alt
    assert f"of {results['spike_session']:.0f} minutes, is in the category over 30" in alt
