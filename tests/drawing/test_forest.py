"""Forest plots: what they draw, on which scale, and how an interval lies to its threshold."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from spinestride.chapters.strength_and_core.forests import EXERCISE_BY_POOL
from spinestride.chapters.treatments.forests import (
    PAIN_BY_COMPARISON,
    PAIN_IN_DEVIATIONS,
)
from spinestride.drawing.forest import (
    ForestGroup,
    forest_figure,
    forest_figure_alt,
    forest_row,
    reaches_threshold,
)

PLOTS = [
    (PAIN_BY_COMPARISON, "points of 100"),
    (PAIN_IN_DEVIATIONS, "SD"),
    (EXERCISE_BY_POOL, "SD"),
]


def test_points_of_ten_are_drawn_as_points_of_a_hundred() -> None:
    row = forest_row("tens-chronic-pain-2-weeks")
    assert (row.estimate, row.low, row.high, row.threshold) == pytest.approx((-9, -15.4, -2.6, 15))


def test_scales_are_not_mixed() -> None:
    with pytest.raises(ValueError, match="cannot be drawn in points of 100: its unit is SD"):
        forest_row("tens-chronic-pain")
    with pytest.raises(ValueError, match="cannot be drawn in SD"):
        forest_row("exercise-chronic-pain", "SD")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("exercise-chronic-pain", "undecided"),
        ("running-chronic-pain", "undecided"),
        ("exercise-chronic-function", "short of it"),
        ("implant-start-disability", "beyond"),
        ("exercise-acute-pain", "no threshold"),
        ("implant-placebo-disability", "interval not read"),
    ],
)
def test_an_interval_lies_beyond_short_of_or_across_its_threshold(name: str, found: str) -> None:
    assert reaches_threshold(forest_row(name)) == found


@pytest.mark.parametrize(("groups", "scale"), PLOTS)
@pytest.mark.parametrize("narrow", [False, True])
def test_every_row_is_drawn_with_its_interval(
    groups: tuple[ForestGroup, ...], scale: str, narrow: bool
) -> None:
    axes = forest_figure(groups, scale, narrow).axes[0]
    rows = [forest_row(name, scale) for group in groups for name in group.rows]
    marks = [line for line in axes.lines if line.get_marker() == "s"]
    spans = [
        line for line in axes.lines if len(line.get_xdata()) == 2 and line.get_linewidth() == 2
    ]
    assert [float(np.ravel(mark.get_xdata())[0]) for mark in marks] == [
        row.estimate for row in rows
    ]
    assert [tuple(span.get_xdata()) for span in spans] == [(row.low, row.high) for row in rows]
    for span, row in zip(spans, rows, strict=True):
        assert (span.get_linestyle() == "--") == (row.evidence.verified == "unverified")


@pytest.mark.parametrize(("groups", "scale"), PLOTS)
@pytest.mark.parametrize("narrow", [False, True])
def test_no_words_leave_the_figure_or_lie_over_others(
    groups: tuple[ForestGroup, ...], scale: str, narrow: bool
) -> None:
    figure = forest_figure(groups, scale, narrow)
    figure.draw_without_rendering()
    texts = [text for text in (*figure.axes[0].texts, *figure.texts) if text.get_text()]
    boxes = [text.get_window_extent() for text in texts]
    width, height = figure.bbox.width, figure.bbox.height
    for text, box in zip(texts, boxes, strict=True):
        assert 0 <= box.x0 < box.x1 <= width + 1, text.get_text()
        assert 0 <= box.y0 < box.y1 <= height + 1, text.get_text()
    for number, box in enumerate(boxes):
        assert not [
            other for other in boxes[number + 1 :] if box.shrunk(0.96, 0.9).overlaps(other)
        ], texts[number].get_text()


def test_a_threshold_is_a_line_that_is_named() -> None:
    axes = forest_figure(PAIN_BY_COMPARISON).axes[0]
    assert "15 points" in [text.get_text() for text in axes.texts]
    assert "Dashed lines mark thresholds of importance at 15 points." in forest_figure_alt(
        PAIN_BY_COMPARISON
    )
    assert "threshold" not in forest_figure_alt(PAIN_IN_DEVIATIONS, "SD")


def test_a_number_that_was_not_read_says_so_beside_the_plot() -> None:
    assert forest_row("acupuncture-sham-pain").number == "−9.2 (−13.8 to −4.6), not verified"
    critic = forest_row("nice-acupuncture-usual-care-pain").number
    assert critic == "−16.1 (interval not read), not verified"
    row = forest_row("acupuncture-sham-pain")
    assert replace(row, low=None).number == "−9.2 (interval not read), not verified"
