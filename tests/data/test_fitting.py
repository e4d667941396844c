"""The fit: its report meets the course's limits, follows from the tables, and can be repeated."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np
import pytest

from spinestride import fitting, tables
from spinestride.models import stride_length

ROOT = Path(__file__).parents[2]
RUNNERS = Path(
    os.environ.get("SPINE_RUNNING_FORCES", ROOT.parent / "shared" / "data" / "running-forces")
)
needs_runners = pytest.mark.skipif(
    not (RUNNERS / "grf_trials.csv").is_file(),
    reason="the per-runner files are no part of the project; name them by SPINE_RUNNING_FORCES",
)
SPEEDS = [2.5, 3.5, 4.5]


def reported(quantity: str, evaluation: str, variant: str = "measured-runners") -> list[float]:
    return [
        row.value
        for row in tables.fit_report()
        if (row.variant, row.evaluation, row.quantity) == (variant, evaluation, quantity)
    ]


def measured(quantity: str) -> list[float]:
    return [row.mean for row in tables.stance_figures() if row.quantity == quantity]


def modelled(quantity: str) -> list[float]:
    return [float(stride_length.evaluate(speed=speed)[quantity]) for speed in SPEEDS]


def test_the_curve_is_met_within_the_limits_of_the_course() -> None:
    for found, limit in zip(reported("r2", "tuning"), (0.93, 0.95, 0.94), strict=True):
        assert found >= limit


def test_the_curve_of_a_runner_left_out_is_met_nearly_as_well() -> None:
    for own, other in zip(reported("r2", "tuning"), reported("r2", "cross-validated"), strict=True):
        assert own - 0.015 < other <= own


def test_own_stature_meets_a_runner_left_out_better_than_speed_alone() -> None:
    for quantity, sign in (("r2", 1), ("peak_rmse", -1)):
        own, alone = (
            np.array(reported(quantity, f"cross-validated{words}"))
            for words in (", own stature", "")
        )
        assert np.all(sign * (own - alone) > 0), quantity


def test_the_blended_bell_meets_the_curves_better_than_either_shape_alone() -> None:
    blend = reported("r2", "tuning")
    for variant in ("two-mass-refitted", "half-sine"):
        assert np.all(np.subtract(blend, reported("r2", "tuning", variant)) > 0.02)
    assert np.all(np.abs(reported("peak_bias", "tuning")) < 0.05)
    assert np.all(np.array(reported("peak_bias", "tuning", "two-mass-refitted")) > 0.08)


def test_the_peak_is_met_within_a_twentieth_of_body_weight() -> None:
    np.testing.assert_allclose(
        modelled("peak_vertical_force"), measured("peak_vertical_force"), atol=0.05
    )


def test_contact_time_and_step_rate_are_met_within_two_per_cent() -> None:
    for quantity in ("contact_time", "step_rate"):
        np.testing.assert_allclose(modelled(quantity), measured(quantity), rtol=0.02)


def test_braking_is_met_within_ten_per_cent() -> None:
    np.testing.assert_allclose(modelled("braking_impulse"), measured("braking_impulse"), rtol=0.10)


def test_vertical_excursion_lies_within_the_spread_of_the_runners_though_it_was_not_fitted() -> (
    None
):
    for row, found in zip(
        [row for row in tables.stance_figures() if row.quantity == "vertical_excursion"],
        modelled("vertical_excursion"),
        strict=True,
    ):
        assert abs(found - row.mean) < row.sd


def test_the_report_agrees_with_the_shipped_tables() -> None:
    biases = np.subtract(modelled("peak_vertical_force"), measured("peak_vertical_force"))
    np.testing.assert_allclose(reported("peak_bias", "tuning"), biases, atol=2e-4)
    for quantity in ("contact_time", "step_rate", "braking_impulse"):
        errors = 100 * (np.divide(modelled(quantity), measured(quantity)) - 1)
        np.testing.assert_allclose(reported(f"{quantity}_error", "tuning"), errors, atol=0.02)


def test_the_reported_misfit_is_what_mean_and_spread_of_the_curves_leave() -> None:
    for curve, rmse in zip(tables.force_curves(), reported("rmse", "tuning"), strict=True):
        result = stride_length.evaluate(speed=curve.speed)
        at = curve.percent / 100 * result["contact_time"]
        missed = np.interp(at, result["time"], result["vertical_force"]) - curve.vertical_mean
        spread = curve.vertical_sd**2 * (curve.runners - 1) / curve.runners
        over_runners = np.sqrt(np.mean(missed**2 + spread))
        # A mean of roots lies a little below the root of the mean.
        assert 0.9 * over_runners < rmse <= over_runners


@pytest.fixture(scope="module")
def trials() -> tuple[fitting.Trial, ...]:
    return fitting.read_trials(RUNNERS)


def shipped(table: str) -> list[dict[str, str]]:
    with (ROOT / "data" / f"{table}.csv").open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@needs_runners
def test_the_measured_tables_follow_from_the_runners(trials: tuple[fitting.Trial, ...]) -> None:
    for table, found in (
        ("ground-reaction-force-curves", fitting.curve_rows(trials)),
        ("stance-figures", fitting.figure_rows(trials)),
    ):
        assert [{key: str(value) for key, value in row.items()} for row in found] == shipped(table)


@needs_runners
def test_the_tuned_parameters_follow_from_the_runners(trials: tuple[fitting.Trial, ...]) -> None:
    rows = tables.parameters("gait-parameters", "measured-runners")
    for name, value in fitting.fit(trials).items():
        assert value == pytest.approx(rows[name].value, rel=0.01, abs=0.005), name


@needs_runners
def test_what_stature_does_is_what_the_runners_show(trials: tuple[fitting.Trial, ...]) -> None:
    found = [
        np.corrcoef(
            *np.array(
                [
                    (trial.stature, trial.figures["step_rate"])
                    for trial in fitting.at_speed(trials, s)
                ]
            ).T
        )[0, 1]
        for s in SPEEDS
    ]
    np.testing.assert_allclose(found, (-0.75, -0.67, -0.48), atol=0.006)
    rows = tables.parameters("gait-parameters", "measured-runners")
    for name, (exponent, low, high) in fitting.stature_exponents(trials).items():
        shown = rows[name].value, rows[name].low, rows[name].high
        assert shown == pytest.approx((exponent, low, high), rel=1e-3), name


@needs_runners
def test_step_rate_alone_would_get_the_force_of_tall_and_short_runners_wrong(
    trials: tuple[fitting.Trial, ...],
) -> None:
    rows = tables.parameters("gait-parameters", "measured-runners")
    tuned = {name: row.value for name, row in rows.items()}
    without = {**tuned, "contact_time_stature_exponent": 0.0}
    ours, worse, alone = (
        fitting.judge([(trial, values) for trial in trials], own_stature=own)
        for values, own in ((tuned, True), (without, True), (tuned, False))
    )
    for speed in SPEEDS:
        assert worse[speed]["r2"] < alone[speed]["r2"] < ours[speed]["r2"]


@needs_runners
def test_the_fit_report_follows_from_the_runners(trials: tuple[fitting.Trial, ...]) -> None:
    rows = tables.parameters("gait-parameters", "measured-runners")
    tuned = {name: row.value for name, row in rows.items()}
    found = fitting.report_rows("measured-runners", "tuning", [(trial, tuned) for trial in trials])
    for row in found:
        values = reported(str(row["quantity"]), "tuning")
        assert float(str(row["value"])) == pytest.approx(
            values[SPEEDS.index(float(str(row["speed"])))], abs=2e-3
        )


@needs_runners
def test_a_runner_left_out_has_no_part_in_the_fit(trials: tuple[fitting.Trial, ...]) -> None:
    others = [trial for trial in trials if trial.runner != "9"]
    assert len(others) == len(trials) - 3
    assert fitting.fit(others) != fitting.fit(trials)


def test_least_squares_finds_the_parameters_behind_exact_data() -> None:
    at = np.linspace(0, 1, 30)
    target = 2.0 * np.exp(-3.0 * at)
    found = fitting.least_squares(
        lambda values: values[0] * np.exp(-values[1] * at) - target, np.array([1.0, 1.0])
    )
    np.testing.assert_allclose(found, [2.0, 3.0], rtol=1e-6)
