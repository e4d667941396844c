"""What the stride-length chapter says in round words is what the model and the tables hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from spinestride import tables
from spinestride.chapters.stride_length.measured_forces import modelled_force
from spinestride.chapters.stride_length.published_loads import (
    jogging_loads,
    jogging_pressures,
    model_over_jogger,
    pace_and_stature_table,
)
from spinestride.chapters.stride_length.step_rate import percent_change
from spinestride.models import stride_length

BOOK = Path(__file__).parents[2] / "book"
CHAPTER = (BOOK / "mechanics" / "stride-length.md").read_text(encoding="utf-8")

Result = dict[str, Any]


def default() -> Result:
    return dict(stride_length.evaluate(speed=3.5))


def measured(quantity: str, speed: float) -> tables.StanceFigure:
    return next(
        row for row in tables.stance_figures() if row.quantity == quantity and row.speed == speed
    )


def fit(quantity: str, variant: str = "measured-runners") -> list[float]:
    """Return the sizes of the errors of the model that knows the speed alone."""
    rows = (row for row in tables.fit_report() if "own stature" not in row.evaluation)
    return [abs(row.value) for row in rows if (row.quantity, row.variant) == (quantity, variant)]


def contact_average() -> bool:
    return bool(round(default()["step_time"] / default()["contact_time"], 1) == 1.6)


def higher_than_a_half_sine() -> bool:
    half_sine = np.pi / 2 * default()["step_time"] / default()["contact_time"]
    return bool(1 < default()["peak_vertical_force"] / half_sine < 1.1)


def faster_by_steps_and_longer_ones() -> bool:
    growth = [
        measured(quantity, 4.5).mean / measured(quantity, 2.5).mean - 1
        for quantity in ("step_rate", "step_length")
    ]
    return [round(share, 2) for share in growth] == [0.12, 0.61]


def muscle_for_the_moment() -> bool:
    arm = tables.parameters("lumbar-parameters")["extensor_arm"].value
    force, weight = default()["peak_moment"] / arm, default()["body_weight"]
    return bool(round(force, -2) == round(weight, -2) == 700)


def mostly_muscle() -> bool:
    without = stride_length.evaluate(parameters={"muscle_cosine": 0.0})
    at = int(np.argmax(default()["compression"]))
    return bool(without["compression"][at] < default()["compression"][at] / 2)


def one_seventh_negative() -> bool:
    return abs(float(np.mean(default()["trunk_moment"] < 0)) - 1 / 7) < 0.015


def exponent(name: str) -> tuple[float, ...]:
    row = tables.parameters("gait-parameters", "measured-runners")[name]
    assert row.low is not None
    assert row.high is not None
    return tuple(round(number, 1) for number in (row.value, row.low, row.high))


def peaks_with_own_stature() -> bool:
    misses = [
        row.value
        for evaluation in ("cross-validated, own stature", "cross-validated")
        for row in tables.fit_report()
        if (row.evaluation, row.quantity) == (evaluation, "peak_rmse")
    ]
    ends = (min(misses[:3]), max(misses[:3]), min(misses[3:]), max(misses[3:]))
    return tuple(round(end, 2) for end in ends) == (0.17, 0.19, 0.18, 0.23)


def power_of_two_to_break_even() -> bool:
    peaks = 1 + percent_change("peak_compression", 0.1, 3.5) / 100
    return bool(1.75 < -np.log(1.1) / np.log(peaks) < 2.25)


def wider_unknowns() -> bool:
    rows = tables.sensitivity("stride_length")
    rate = next(row.total for row in rows if row.factor == "step_rate_change")
    return sum(row.total > rate and row.kind == "assumption" for row in rows) >= 3


def impact_miss() -> bool:
    slowest = tables.force_curves()[0]
    return round(float(np.abs(modelled_force(slowest) - slowest.vertical_mean).max()), 2) == 0.24


def braking_peaks() -> bool:
    ratios = [
        measured("peak_braking_force", speed).mean
        / stride_length.evaluate(speed=speed)["peak_braking_force"]
        for speed in (2.5, 3.5, 4.5)
    ]
    return (round(100 * (min(ratios) - 1)), round(100 * (max(ratios) - 1))) == (13, 21)


def spread_of_peaks() -> bool:
    spreads = [measured("peak_vertical_force", speed).sd for speed in (2.5, 3.5, 4.5)]
    return (round(min(spreads), 2), round(max(spreads), 2)) == (0.17, 0.22)


def shape_moves_compression() -> bool:
    falls = [
        stride_length.evaluate(speed=speed, parameters={"bell_blend": 0.0})["peak_compression"]
        - stride_length.evaluate(speed=speed)["peak_compression"]
        for speed in (2.5, 3.5, 4.5)
    ]
    return all(0.2 < fall < 0.3 for fall in falls)


def near_published_parameters() -> bool:
    for speed in (2.5, 3.5, 4.5):
        published = stride_length.evaluate(speed=speed, parameter_set="literature")
        ours = stride_length.evaluate(speed=speed)["peak_compression"]
        if abs(ours - published["peak_compression"]) > 0.06:
            return False
    return True


def measured_steps() -> bool:
    slow, fast = (measured("step_rate", speed).mean * 60 for speed in (2.5, 4.5))
    short, long = (measured("step_length", speed).mean for speed in (2.5, 4.5))
    return (round(slow), round(fast), round(short, 2), round(long, 2)) == (162, 181, 0.93, 1.49)


def taller_runners_step_slower_at_every_speed() -> bool:
    (row,) = (row for row in tables.step_rate_effects() if row.change.startswith("stature"))
    correlations = [float(number) for number in re.findall(r"-\d\.\d+", row.effect)]
    return len(correlations) == 3 and max(correlations) < 0


def jogger_as_body_weights() -> bool:
    found = {one.factor: round(one.value, 1) for one in jogging_loads()}
    return found == {1.5: 1.5, 1.1: 2.0}


def near_the_low_end_of_the_trunk_model() -> bool:
    (study,) = (row for row in tables.published_loads() if row.source == "cappozzo1983b")
    return (study.low, study.high) == (2.7, 5.7) and abs(default()["peak_compression"] - 2.7) < 0.3


def loss_more_than_doubles() -> bool:
    return float(pace_and_stature_table().splitlines()[-1].strip("| ").split(" | ")[2]) > 2


CLAIMS: dict[str, Callable[[], bool]] = {
    "an exponent $n_{fh}$ of −1.0 (95 % interval −1.8 to −0.2)": lambda: (
        exponent("step_rate_stature_exponent") == (-1.0, -1.8, -0.2)
    ),
    "by 0.17 to 0.19 BW instead of 0.18 to 0.23": peaks_with_own_stature,
    "about 1.6 BW": contact_average,
    "and the model's curve peaks a little higher": higher_than_a_half_sine,
    "braking impulse falls by about a sixth": lambda: (
        0.15 < -percent_change("braking_impulse", 0.1, 3.5) / 100 < 0.18
    ),
    "peaks at about a third of that": lambda: (
        0.31 < default()["peak_shear"] / default()["peak_compression"] < 0.35
    ),
    "about 700 N of muscle": muscle_for_the_moment,
    "More than half of it is muscle force": mostly_muscle,
    "it falls by about 5 %": lambda: round(percent_change("peak_compression", 0.1, 3.5)) == -5,
    "the model says about 5 %": lambda: (
        round(percent_change("peak_vertical_force", 0.1, 3.5)) == -5
    ),
    "about one seventh of the step": one_seventh_negative,
    "a fraction of a per cent": lambda: 0.1 < -percent_change("mean_compression", 0.1, 3.5) < 0.9,
    "the power must be about 2": power_of_two_to_break_even,
    "from 162 to 181 steps a minute": measured_steps,
    "raised it by 12 % between 2.5 and 4.5 m/s": faster_by_steps_and_longer_ones,
    "are wider than the bar for step rate": wider_unknowns,
    "Contact time comes out within 1 %": lambda: max(fit("contact_time_error")) < 1,
    "braking impulse within 0.5 %": lambda: max(fit("braking_impulse_error")) < 0.5,
    "braking is about 30 % too small": lambda: (
        28 < min(fit("braking_impulse_error", "literature")) < 36
    ),
    "0.17 to 0.22 BW": spread_of_peaks,
    "by up to 0.24 BW": impact_miss,
    "is 13 to 21 % higher than the model's": braking_peaks,
    "by about a quarter of a body weight": shape_moves_compression,
    "within 0.06 BW of the published parameters": near_published_parameters,
    "the taller ones took fewer steps at every speed": taller_runners_step_slower_at_every_speed,
    "0.35 to 0.95 MPa while he jogged": lambda: jogging_pressures() == (0.35, 0.95),
    "stands for 1.5 body weights if the core of the disc presses with 1.5 times the mean stress, "
    "and for 2.0 if the factor is 1.1": jogger_as_body_weights,
    "1.2 to 1.9 times as high": lambda: (
        tuple(round(ratio, 1) for ratio in model_over_jogger()) == (1.2, 1.9)
    ),
    "near the low end of what a model of the trunk computed": near_the_low_end_of_the_trunk_model,
    "The loss more than doubles from the slowest pace to the fastest": loss_more_than_doubles,
}


@pytest.mark.parametrize("phrase", CLAIMS)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in " ".join(CHAPTER.split())
    assert CLAIMS[phrase]()
