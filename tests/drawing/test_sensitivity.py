"""The Sobol indices: as the models stand today, and every factor drawn and named."""

from __future__ import annotations

import math

import pytest
import sensitivity as tool

from spinestride import tables
from spinestride.drawing.sensitivity import (
    factor_label,
    factors_figure,
    factors_figure_alt,
)

MODELS = [study.model.name for study in tool.STUDIES]


@pytest.mark.parametrize("study", tool.STUDIES, ids=MODELS)
def test_the_stored_indices_are_those_of_the_model(study: tool.Study) -> None:
    stored = {row.factor: row for row in tables.sensitivity(study.model.name)}
    computed = {row["factor"]: row for row in tool.rows(study, draws=128)}
    assert set(stored) == set(computed)
    for name, row in computed.items():
        known = stored[name]
        assert (known.low, known.high) == (row["low"], row["high"])
        allowed = 2 * math.hypot(known.total_interval, row["total_interval"]) + 0.01
        assert abs(known.total - row["total"]) <= allowed, name


@pytest.mark.parametrize("model", MODELS)
def test_total_indices_come_largest_first_and_hold_the_first_order(model: str) -> None:
    rows = tables.sensitivity(model)
    totals = [row.total for row in rows]
    assert totals == sorted(totals, reverse=True)
    for row in rows:
        assert row.first_order <= row.total + row.total_interval + row.first_order_interval
    assert sum(row.first_order for row in rows) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("model", MODELS)
def test_every_factor_is_drawn_and_named(model: str) -> None:
    rows = tables.sensitivity(model)
    (axes,) = factors_figure(rows).axes
    assert len(axes.patches) == len(rows)
    assert [label.get_text() for label in axes.get_yticklabels()] == [*map(factor_label, rows)]
    alt = factors_figure_alt(rows)
    assert all(factor_label(row) in alt for row in rows)


def test_a_model_without_indices_is_refused_with_the_models_that_have_them() -> None:
    with pytest.raises(ValueError, match="the models are stride_length, load"):
        tables.sensitivity("tibia")
