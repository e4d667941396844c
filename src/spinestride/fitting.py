"""From measured runners to tables: mean force curves, stance figures, tuned parameters, fit report.

``python -m spinestride.fitting FOLDER`` reads the per-runner files of Fukuchi, Fukuchi and Duarte
(2017), ``grf_trials.csv``, ``stiffness.csv`` and ``subject_mean_curves.csv``, and writes everything
in ``data/`` that follows from them. The per-runner files themselves are no part of the project.

The model has speed as its only input here: one curve a speed stands for all runners, and the
reference body for their mean. Peaks weigh as much as half a curve, because the peak is what the
spine meets. What stature does to step rate and contact time is fitted between the runners, and
tested by giving a runner left out his or her own stature.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import sympy as sp

from spinestride import tables
from spinestride.models import stride_length
from spinestride.tables import FloatArray

Values = dict[str, float]

TUNED_SET = "measured-runners"

#: Fits start here, so that a fit does not depend on the one before it.
START_SET = "literature"

#: A peak counts as this many of the 101 points of a curve.
PEAK_WEIGHT = 50

#: Columns of the per-runner files that become stance figures: name, column, sign, unit.
_FIGURES: tuple[tuple[str, str, float, str], ...] = (
    ("contact_time", "tc", 1.0, "s"),
    ("flight_time", "flight_time", 1.0, "s"),
    ("step_rate", "step_freq", 1.0, "Hz"),
    ("step_length", "step_length", 1.0, "m"),
    ("peak_vertical_force", "peak", 1.0, "BW"),
    ("time_of_peak_vertical_force", "tpeak_pct", 1.0, "percent of contact"),
    ("braking_impulse", "brake_imp", -1.0, "BW s"),
    ("peak_braking_force", "brake_peak", -1.0, "BW"),
    ("vertical_excursion", "com_oscillation_m", 1.0, "m"),
)


@dataclass(frozen=True)
class Trial:
    """One runner at one speed; `figures` by name, curves over 101 points of contact in BW."""

    runner: str
    speed: float
    stature: float
    figures: Mapping[str, float]
    vertical: FloatArray
    fore_aft: FloatArray


@dataclass(frozen=True)
class Variant:
    """A shape of the vertical force: what is fitted, and what is held."""

    name: str
    fitted: tuple[str, ...]
    held: Mapping[str, float]


_IMPACT = ("impact_half_duration", "touchdown_velocity_offset", "touchdown_velocity_slope")
BLEND = Variant(TUNED_SET, (*_IMPACT, "bell_peak_fraction", "bell_blend"), {})
TWO_MASS = Variant("two-mass-refitted", (*_IMPACT, "bell_peak_fraction"), {"bell_blend": 0.0})
HALF_SINE = Variant(
    "half-sine",
    (),
    {"bell_blend": 1.0, "bell_peak_fraction": 0.5, "impact_mass_fraction": 0.0},
)


def read_trials(folder: Path) -> tuple[Trial, ...]:
    """Read the per-runner files, ordered by runner and speed."""
    curves: dict[tuple[str, float], list[tuple[float, float]]] = {}
    for row in _read(folder / "subject_mean_curves.csv"):
        key = (row["subject"], float(row["speed"]))
        curves.setdefault(key, []).append((float(row["v_bw"]), float(row["ap_bw"])))
    stiffness = {
        (row["subject"], float(row["speed"])): row for row in _read(folder / "stiffness.csv")
    }
    trials = []
    for row in _read(folder / "grf_trials.csv"):
        key = (row["subject"], float(row["speed"]))
        vertical, fore_aft = np.array(curves[key]).T
        figures = {
            name: sign * float({**row, **stiffness[key]}[column])
            for name, column, sign, _ in _FIGURES
        }
        trials.append(Trial(*key, float(row["height"]), figures, vertical, fore_aft))
    return tuple(sorted(trials, key=lambda trial: (int(trial.runner), trial.speed)))


def speeds(trials: Iterable[Trial]) -> list[float]:
    """Return the speeds of the trials in m/s, slowest first."""
    return sorted({trial.speed for trial in trials})


def at_speed(trials: Iterable[Trial], speed: float) -> list[Trial]:
    """Return the trials at one speed."""
    return [trial for trial in trials if trial.speed == speed]


def fit(trials: Sequence[Trial], variant: Variant = BLEND) -> Values:
    """Fit the stride-length model to the trials.

    Returns
    -------
    dict of str to float
        Parameters that differ from the shared rows of ``gait-parameters``.
    """
    tuned = _temporal(trials) | dict(variant.held)
    if variant.fitted:
        tuned |= _vertical(trials, variant, tuned)
    return tuned | _fore_aft(trials, tuned)


def _temporal(trials: Sequence[Trial]) -> Values:
    """Fit step rate and contact time as powers of speed and stature.

    The exponent of contact time on step rate is held. The coefficients are those of the mean
    runner, who is taken to be as tall as the reference body.
    """
    known = _start()
    speed = np.log([trial.speed for trial in trials])
    rate = np.log([trial.figures["step_rate"] for trial in trials])
    contact = np.log([trial.figures["contact_time"] for trial in trials])
    n_f, at_reference = np.polyfit(speed - np.log(known["reference_speed"]), rate, 1)
    held = known["contact_time_step_rate_exponent"] * rate
    held += np.log(known["contact_time_coefficient"])
    n_v, factor = np.polyfit(speed, contact - held, 1)
    return {
        "reference_step_rate": float(np.exp(at_reference)),
        "step_rate_speed_exponent": float(n_f),
        "contact_time_factor": float(np.exp(factor)),
        "contact_time_speed_exponent": float(n_v),
        **{name: exponent for name, (exponent, _, _) in stature_exponents(trials).items()},
    }


def stature_exponents(trials: Sequence[Trial]) -> dict[str, tuple[float, float, float]]:
    """Fit what stature does to step rate, and to contact time at one step rate.

    Every runner counts once, by the mean logarithm over all speeds, which are the same for all:
    least squares on logarithms.

    Returns
    -------
    dict of str to (float, float, float)
        Exponent and 95 % confidence interval, by the name of the parameter.
    """
    held = _start()["contact_time_step_rate_exponent"]
    runners = [
        [trial for trial in trials if trial.runner == runner]
        for runner in dict.fromkeys(trial.runner for trial in trials)
    ]
    stature = np.log([own[0].stature for own in runners])
    rate, contact = (
        np.array([np.mean(np.log([trial.figures[name] for trial in own])) for own in runners])
        for name in ("step_rate", "contact_time")
    )
    return {
        "step_rate_stature_exponent": slope_with_interval(stature, rate),
        "contact_time_stature_exponent": slope_with_interval(stature, contact - held * rate),
    }


def slope_with_interval(x: FloatArray, y: FloatArray) -> tuple[float, float, float]:
    """Return the least-squares slope of y on x and its 95 % confidence interval (Student's t).

    Examples
    --------
    >>> x = np.array([1.0, 2.0, 3.0, 4.0])
    >>> slope, low, high = slope_with_interval(x, np.array([1.0, 3.0, 2.0, 4.0]))
    >>> round(slope, 2), round(low, 2), round(high, 2)
    (0.8, -1.03, 2.63)
    """
    slope, intercept = np.polyfit(x, y, 1)
    freedom = len(x) - 2
    residual = y - intercept - slope * x
    error = np.sqrt(residual @ residual / freedom / np.sum((x - x.mean()) ** 2))
    margin = _student_t(freedom) * error
    return float(slope), float(slope - margin), float(slope + margin)


def _student_t(freedom: int) -> float:
    """Return the value that Student's t stays within, on either side of 0, 95 times in 100."""
    low, high = 1.0, 20.0
    while high - low > 1e-9:
        t = (low + high) / 2
        share = freedom / (freedom + t**2)
        outside = sp.betainc_regularized(sp.Rational(freedom, 2), sp.Rational(1, 2), 0, share)
        low, high = (t, high) if outside.evalf() > 0.05 else (low, t)
    return low


def _vertical(trials: Sequence[Trial], variant: Variant, tuned: Values) -> Values:
    """Fit the shape of the vertical force to the mean curves and mean peaks."""
    curves = {
        speed: np.mean([trial.vertical for trial in at_speed(trials, speed)], axis=0)
        for speed in speeds(trials)
    }
    peaks = {speed: _mean_figure(trials, speed, "peak_vertical_force") for speed in curves}

    def misfit(values: FloatArray) -> FloatArray:
        parameters = {**tuned, **dict(zip(variant.fitted, values, strict=True))}
        parts = []
        for speed, curve in curves.items():
            result = _model(speed, parameters)
            peak = result["peak_vertical_force"] - peaks[speed]
            parts += [_over_contact(result) - curve, [PEAK_WEIGHT**0.5 * peak]]
        return np.concatenate(parts)

    start = np.array([_start()[name] for name in variant.fitted])
    return dict(zip(variant.fitted, map(float, least_squares(misfit, start)), strict=True))


def _fore_aft(trials: Sequence[Trial], tuned: Values) -> Values:
    """Fit the line that the ground force follows to the braking impulse at each speed."""
    names = ("pressure_centre_travel", "force_line_height_fraction")
    measured = {speed: _mean_figure(trials, speed, "braking_impulse") for speed in speeds(trials)}

    def misfit(values: FloatArray) -> FloatArray:
        parameters = {**tuned, **dict(zip(names, values, strict=True))}
        ratios = [
            _model(speed, parameters)["braking_impulse"] / impulse
            for speed, impulse in measured.items()
        ]
        return np.asarray(ratios) - 1

    start = np.array([_start()[name] for name in names])
    return dict(zip(names, map(float, least_squares(misfit, start)), strict=True))


def least_squares(
    residuals: Callable[[FloatArray], FloatArray], start: FloatArray, rounds: int = 60
) -> FloatArray:
    """Minimise a sum of squares by damped Gauss-Newton steps (Levenberg and Marquardt).

    Examples
    --------
    >>> target = np.array([2.0, 3.0])
    >>> bool(np.allclose(least_squares(lambda x: x**2 - target**2, np.array([1.0, 1.0])), target))
    True
    """
    values, damping = start.astype(float), 1e-3
    now = residuals(values)
    for _ in range(rounds):
        widths = 1e-5 * np.maximum(np.abs(values), 1e-2)
        steps = np.diag(widths)
        slope = np.stack([(residuals(values + step) - now) for step in steps], axis=1) / widths
        normal, gradient = slope.T @ slope, slope.T @ now
        move = np.linalg.solve(normal + damping * np.diag(np.diag(normal)), -gradient)
        trial = residuals(values + move)
        if trial @ trial < now @ now:
            gained = now @ now - trial @ trial
            values, now, damping = values + move, trial, damping / 5
            if gained < 1e-10 * (now @ now):
                break
        else:
            damping *= 5
    return values


def judge(
    pairs: Sequence[tuple[Trial, Values]], own_stature: bool = False
) -> dict[float, dict[str, tuple[float, str]]]:
    """Compare trials with the parameters that predict them.

    Parameters
    ----------
    pairs : sequence of (Trial, dict)
        Each trial with its parameters.
    own_stature : bool
        Give the model each runner's stature, and not only the speed.

    Returns
    -------
    dict of speed to dict of figure to (value, unit)
        R2 and RMSE are means over runners; errors are model minus measured means.
    """
    report = {}
    for speed in speeds(trial for trial, _ in pairs):
        rows = [_judge_one(*pair, own_stature) for pair in pairs if pair[0].speed == speed]
        mean = {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}
        report[speed] = {
            "r2": (mean["r2"], "1"),
            "rmse": (mean["rmse"], "BW"),
            "peak_bias": (mean["peak"] - mean["measured_peak"], "BW"),
            "peak_rmse": (mean["squared_peak_miss"] ** 0.5, "BW"),
            **{
                f"{name}_error": (100 * (mean[name] / mean[f"measured_{name}"] - 1), "percent")
                for name in ("contact_time", "step_rate", "braking_impulse")
            },
        }
    return report


def _judge_one(trial: Trial, parameters: Values, own_stature: bool) -> dict[str, float]:
    body = {"stature": trial.stature} if own_stature else {}
    result = _model(trial.speed, parameters, **body)
    missed = _over_contact(result) - trial.vertical
    spread = trial.vertical - trial.vertical.mean()
    figures = ("contact_time", "step_rate", "braking_impulse")
    return {
        "r2": 1 - float(missed @ missed) / float(spread @ spread),
        "rmse": float(np.sqrt(np.mean(missed**2))),
        "peak": result["peak_vertical_force"],
        "measured_peak": trial.figures["peak_vertical_force"],
        "squared_peak_miss": (result["peak_vertical_force"] - trial.figures["peak_vertical_force"])
        ** 2,
        **{name: result[name] for name in figures},
        **{f"measured_{name}": trial.figures[name] for name in figures},
    }


def leave_one_out(trials: Sequence[Trial]) -> list[tuple[str, Values]]:
    """Return each runner with the parameters fitted on all the others."""
    runners = dict.fromkeys(trial.runner for trial in trials)
    return [
        (runner, fit([trial for trial in trials if trial.runner != runner])) for runner in runners
    ]


def _model(speed: float, parameters: Mapping[str, float], **body: float) -> dict[str, Any]:
    return stride_length.evaluate(
        speed=speed, parameter_set=START_SET, parameters=parameters, **body
    )


def _over_contact(result: Mapping[str, Any]) -> FloatArray:
    """Return the vertical force at 0, 1, ... 100 % of the model's own contact time."""
    at = np.linspace(0, 1, 101) * result["contact_time"]
    return np.asarray(np.interp(at, result["time"], result["vertical_force"]))


def _start() -> Values:
    rows = tables.parameters("gait-parameters", START_SET)
    return {name: row.value for name, row in rows.items()}


def _mean_figure(trials: Iterable[Trial], speed: float, name: str) -> float:
    return float(np.mean([trial.figures[name] for trial in at_speed(trials, speed)]))


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def curve_rows(trials: Sequence[Trial]) -> list[dict[str, object]]:
    """Return the rows of ``ground-reaction-force-curves``."""
    rows: list[dict[str, object]] = []
    for speed in speeds(trials):
        chosen = at_speed(trials, speed)
        vertical = np.array([trial.vertical for trial in chosen])
        fore_aft = np.array([trial.fore_aft for trial in chosen])
        for percent in range(vertical.shape[1]):
            rows.append(
                {
                    "speed": speed,
                    "percent": percent,
                    "runners": len(chosen),
                    "vertical_mean": f"{vertical[:, percent].mean():.4f}",
                    "vertical_sd": f"{vertical[:, percent].std(ddof=1):.4f}",
                    "fore_aft_mean": f"{fore_aft[:, percent].mean():.4f}",
                    "fore_aft_sd": f"{fore_aft[:, percent].std(ddof=1):.4f}",
                }
            )
    return rows


def figure_rows(trials: Sequence[Trial]) -> list[dict[str, object]]:
    """Return the rows of ``stance-figures``."""
    rows: list[dict[str, object]] = []
    for speed in speeds(trials):
        for name, _, _, unit in _FIGURES:
            values = np.array([trial.figures[name] for trial in at_speed(trials, speed)])
            rows.append(
                {
                    "speed": speed,
                    "quantity": name,
                    "mean": f"{values.mean():.5g}",
                    "sd": f"{values.std(ddof=1):.3g}",
                    "runners": len(values),
                    "unit": unit,
                }
            )
    return rows


def parameter_rows(
    tuned: Values,
    without_one: Sequence[Values],
    intervals: Mapping[str, tuple[float, float, float]],
) -> list[dict[str, object]]:
    """Return the rows of ``gait-parameters`` with the tuned set replaced.

    Low and high of a tuned parameter are the ends of its interval, if it has one, or its extremes
    when each runner is left out in turn.
    """
    rows: list[dict[str, object]] = []
    for row in _read(tables.data_folder() / "gait-parameters.csv"):
        name = row["name"]
        if row["parameter_set"] == TUNED_SET:
            spread = intervals.get(name, tuple(values[name] for values in without_one))
            row["value"] = f"{tuned[name]:.4g}"
            row["low"], row["high"] = f"{min(spread):.4g}", f"{max(spread):.4g}"
        rows.append(dict(row))
    return rows


def report_rows(
    variant: str,
    evaluation: str,
    pairs: Sequence[tuple[Trial, Values]],
    own_stature: bool = False,
) -> list[dict[str, object]]:
    """Return the rows of ``stride-length-fit`` for one variant of the model."""
    return [
        {
            "variant": variant,
            "evaluation": evaluation,
            "speed": speed,
            "quantity": name,
            "value": f"{value:.4f}",
            "unit": unit,
        }
        for speed, figures in judge(pairs, own_stature).items()
        for name, (value, unit) in figures.items()
    ]


def write_all(folder: Path) -> None:
    """Recompute every derived table from the per-runner files in `folder`."""
    trials = read_trials(folder)
    left_out = leave_one_out(trials)
    tuned = {name: float(f"{value:.4g}") for name, value in fit(trials).items()}
    others = dict(left_out)
    unseen = [(trial, others[trial.runner]) for trial in trials]
    report = [
        *report_rows(TUNED_SET, "tuning", [(trial, tuned) for trial in trials]),
        *report_rows(TUNED_SET, "cross-validated", unseen),
        *report_rows(TUNED_SET, "cross-validated, own stature", unseen, own_stature=True),
        *report_rows(START_SET, "not fitted", [(trial, _start()) for trial in trials]),
    ]
    for variant in (TWO_MASS, HALF_SINE):
        values = fit(trials, variant)
        report += report_rows(variant.name, "tuning", [(trial, values) for trial in trials])
    _write("ground-reaction-force-curves", curve_rows(trials))
    _write("stance-figures", figure_rows(trials))
    intervals = stature_exponents(trials)
    _write("gait-parameters", parameter_rows(tuned, list(others.values()), intervals))
    _write("stride-length-fit", report)


def _write(table: str, rows: Sequence[Mapping[str, object]]) -> None:
    path = tables.data_folder() / f"{table}.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m spinestride.fitting FOLDER_OF_PER_RUNNER_FILES")
    write_all(Path(sys.argv[1]))
