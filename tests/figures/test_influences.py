"""The chart of influences shows every uncertain parameter, the widest bar first."""

from __future__ import annotations

import pytest

from spinestride import tables
from spinestride.figures.influences import influence_figure, influence_figure_alt, influences
from spinestride.models import stride_length


def test_the_widest_bar_comes_first() -> None:
    widths = [row.width for row in influences()]
    assert widths == sorted(widths, reverse=True)


def test_every_lumbar_parameter_that_moves_the_peak_has_a_bar() -> None:
    shown = {row.name for row in influences()}
    for name, row in tables.parameters("lumbar-parameters").items():
        peaks = {
            stride_length.evaluate(parameters={name: value})["peak_compression"]
            for value in (row.low, row.high)
            if value is not None
        }
        assert (len(peaks) > 1) == (name in shown), name


def test_the_lever_arm_bar_is_the_model_s_own_band() -> None:
    arm = next(row for row in influences() if row.name == "extensor_arm")
    result = stride_length.evaluate()
    assert (arm.at_high, arm.at_low) == pytest.approx(
        (result["peak_compression_low"], result["peak_compression_high"])
    )


def test_every_bar_is_drawn_and_named() -> None:
    rows = influences()
    (axes,) = influence_figure(rows).axes
    assert len(axes.patches) == len(rows)
    assert [label.get_text() for label in axes.get_yticklabels()] == [row.label for row in rows]


def test_the_alternative_text_names_every_bar() -> None:
    rows = influences()
    alt = influence_figure_alt(rows)
    assert all(row.label in alt for row in rows)
