"""Training load: what models of load make of a weekly schedule, and what is known of them.

One week of sessions is repeated and changed by the same share from week to week. Each session is
weighed by time and heart rate. From the daily loads follow fitness and fatigue, monotony and
strain, and three forms of the acute:chronic ratio. One single session against the longest of the
past 30 days is looked up in the categories of a cohort study.

How far each can be trusted:

- The weights of intensity are quoted second hand.
- Fitness and fatigue with textbook constants describe nobody: constants fitted to people spread so
  far that the band of the form says little. Their unit is arbitrary.
- Monotony and strain were related to illness in 25 athletes, and to no injury.
- The acute:chronic ratio is history: its two windows share days, which makes the two correlate by
  arithmetic alone, and a contrived chronic load did nearly as well as the real one. In the cohort
  study of runners its relation to injury was the reverse of the expected.
- The rate ratios of a single-session spike are those of one observational study, injuries reported
  by the runners. They do not rise steadily, so nothing is interpolated, and they are no forecast.

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import sympy as sp

from spinestride import tables
from spinestride.faces import (
    Band,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Period,
    Reduction,
    chosen,
    symbol,
)
from spinestride.tables import Parameter, SpikeRatio

#: Days of the season.
SAMPLES = 112

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MINUTES = tuple(f"minutes_{day}" for day in DAYS)
_SPIKES = tables.spike_ratios()

#: What is told of the last day: series, symbol, unit, label.
_LAST = (
    ("fitness", "F_{last}", "AU", "Fitness on the last day"),
    ("fatigue", "G_{last}", "AU", "Fatigue on the last day"),
    ("form", "p_{last}", "AU", "Form on the last day"),
    (
        "form_low",
        "p_{low,last}",
        "AU",
        "Form on the last day, low end of the fitted time constants",
    ),
    (
        "form_high",
        "p_{high,last}",
        "AU",
        "Form on the last day, high end of the fitted time constants",
    ),
    (
        "acute_chronic_ratio",
        "R_{AC,last}",
        "1",
        "Acute:chronic ratio on the last day, windows that share 7 days",
    ),
    (
        "uncoupled_ratio",
        "R_{AE,last}",
        "1",
        "Acute:chronic ratio on the last day, windows that share no day",
    ),
    ("fading_ratio", "R_{Z,last}", "1", "Acute:chronic ratio on the last day, fading weights"),
)


def _spike_parameter(row: SpikeRatio, column: str, latex: str, words: str) -> Parameter:
    value = getattr(row, column)
    return Parameter(
        name=f"spike_{column}_{row.category}",
        parameter_set=tables.SHARED_SET,
        symbol=f"{latex}_{{{row.category}}}",
        quantity=f"{words}, {row.category} spike",
        value=row.ratio if value is None else value,
        low=None,
        high=None,
        unit=row.unit,
        population=row.population,
        source=row.source,
        verified=row.verified,
        note=row.note,
    )


def _spike_parameters() -> dict[str, Parameter]:
    """Return ratio and interval of every category, and the upper end of all but the last."""
    found = []
    for row in _SPIKES:
        found += [
            _spike_parameter(row, "ratio", "R", "Rate ratio of overuse injury"),
            _spike_parameter(row, "low", "R^{low}", "Rate ratio of overuse injury, low end"),
            _spike_parameter(row, "high", "R^{high}", "Rate ratio of overuse injury, high end"),
        ]
        if row.up_to is not None:
            limit = _spike_parameter(row, "up_to", "s", "Largest change")
            found.append(replace(limit, unit="fraction"))
    return {parameter.name: parameter for parameter in found}


_inputs = tables.inputs("training_load")
_parameters = {**tables.parameters("training-load-parameters"), **_spike_parameters()}
_outline = Outline(_inputs, _parameters)
_of, _output, _between = _outline.of, _outline.output, _outline.between

_days = Period("day", symbol("d"), "days", SAMPLES, "d", "Day of the season", "1")
_HALF = sp.Rational(1, 2)


def _week() -> None:
    """Weigh the sessions of the first week, and see how they differ."""
    minutes = _of(*_MINUTES)
    sex, x, per_week, least, ceiling = _of(
        "sex", "heart_rate_reserve", "days_per_week", "least_load", "monotony_ceiling"
    )
    factor = chosen(sex, _of("trimp_weight_female", "trimp_weight_male"))
    growth = chosen(sex, _of("trimp_growth_female", "trimp_growth_male"))
    a = _between("trimp_weight", "a", factor, "1", "Factor of the weight of intensity")
    b = _between("trimp_growth", "b", growth, "1", "Growth of the weight with heart rate reserve")
    weight = _output(
        "load_per_minute", "c", x * a * sp.exp(b * x), "AU/min", "Training impulse of a minute"
    )
    _output("weekly_minutes", "m_{w}", sum(minutes), "min", "Training time of the first week")
    _output("longest_session", "m_{max}", sp.Max(*minutes), "min", "Longest session, first week")
    (total,) = _of("weekly_minutes")
    load = _output("weekly_load", "W", weight * total, "AU", "Load of the first week")
    mean = _output("daily_load", r"\bar{w}", load / per_week, "AU", "Mean daily load, first week")
    middle = _between(
        "daily_minutes", r"\bar{m}", total / per_week, "min", "Mean daily training time"
    )
    variance = sum((each - middle) ** 2 for each in minutes) / (per_week - 1)
    spread = _output(
        "daily_load_sd",
        r"\sigma",
        weight * sp.sqrt(variance),
        "AU",
        "Standard deviation of the daily loads, first week",
    )
    monotony = _output(
        "monotony",
        "M",
        mean / sp.Max(spread, mean / ceiling, least),
        "1",
        "Monotony of the first week",
    )
    _output("strain", "S", load * monotony, "AU", "Strain of the first week")
    change, length = _of("weekly_change", "season_length")
    growth_factor = _output(
        "load_growth",
        "q",
        (1 + change) ** (length / per_week - 1),
        "1",
        "Load of the last week against the first",
    )
    _output("last_weekly_load", "W_{last}", load * growth_factor, "AU", "Load of the last week")


def _season() -> None:
    """Repeat the week, changed by the same share each time."""
    length, per_week, change, weight = _of(
        "season_length", "days_per_week", "weekly_change", "load_per_minute"
    )
    d = _days.symbol
    _between("days", "T_{d}", length, "d", "Days of the season")
    week = _between("week", "k", sp.floor((d + _HALF) / per_week), "1", "Weeks gone by")
    planned = _between(
        "planned_minutes",
        "m_{d}",
        chosen(d - per_week * week, _of(*_MINUTES)),
        "min",
        "Training time of the day in the first week",
    )
    _output("load", "w", weight * planned * (1 + change) ** week, "AU", "Load of the day")


def _next_day(before: sp.Expr, load: sp.Expr, time: sp.Expr) -> sp.Expr:
    """Add the load of the day to what is left of the day before."""
    return before * sp.exp(-1 / time) + load


def _fitness_and_fatigue() -> None:
    """Let each load raise fitness and fatigue, which fade at different paces."""
    load, mean, k_1, k_2 = _of("load", "daily_load", "fitness_gain", "fatigue_gain")
    for name, latex, words in (("fitness", "F", "Fitness"), ("fatigue", "G", "Fatigue")):
        (time,) = _of(f"{name}_time")
        _outline.recurrence(
            name,
            latex,
            lambda before, time=time: _next_day(before, load, time),  # type: ignore[misc]
            "AU",
            words,
            start=mean / (1 - sp.exp(-1 / time)),
            along=_days,
        )
    fitness, fatigue = _of("fitness", "fatigue")
    _output("form", "p", k_1 * fitness - k_2 * fatigue, "AU", "Form: fitness less fatigue")
    _outline.band(
        Band(
            name="form",
            low="form_low",
            low_symbol=symbol("p_{low}"),
            high="form_high",
            high_symbol=symbol("p_{high}"),
            of="form",
            parameters=("fitness_time", "fatigue_time"),
            unit="AU",
            low_label="Form, low end of the time constants fitted to people",
            high_label="Form, high end of the time constants fitted to people",
        )
    )


def _windows() -> None:
    """Average the last days: windows, and weights that fade. History, with its flaws."""
    acute, chronic, mean, least, load = _of(
        "acute_days", "chronic_days", "daily_load", "least_load", "load"
    )
    d = _days.symbol

    def window(lag: sp.Symbol, first: sp.Expr, last: sp.Expr) -> sp.Expr:
        inside = (lag > first - _HALF) & (lag < last - _HALF)
        return sp.Piecewise((1 / (last - first), inside), (0, True))

    for name, latex, first, last, words in (
        ("acute_load", "A", sp.Integer(0), acute, "Acute load: mean of the last 7 days"),
        ("chronic_load", "C", sp.Integer(0), chronic, "Chronic load: mean of the last 28 days"),
        ("earlier_load", "E", acute, chronic, "Mean of the 21 days before the last 7"),
    ):
        planned = _outline.convolution(
            f"{name}_so_far",
            f"{latex}_{{+}}",
            lambda lag, first=first, last=last: window(lag, first, last),  # type: ignore[misc]
            "AU",
            f"{words}, without the days before the season",
            of="load",
            output=False,
        )
        missing = sp.Min(last - first, sp.Max(0, last - 1 - d)) / (last - first)
        _output(name, latex, planned + mean * missing, "AU", words)
    now, long, earlier = _of("acute_load", "chronic_load", "earlier_load")
    _output(
        "acute_chronic_ratio",
        "R_{AC}",
        now / sp.Max(long, least),
        "1",
        "Acute:chronic ratio, windows that share 7 days",
    )
    _output(
        "uncoupled_ratio",
        "R_{AE}",
        now / sp.Max(earlier, least),
        "1",
        "Acute:chronic ratio, windows that share no day",
    )
    for name, latex, days, words in (
        ("acute", "a", acute, "Acute"),
        ("chronic", "c", chronic, "Chronic"),
    ):
        fade = _output(
            f"{name}_weight",
            rf"\lambda_{{{latex}}}",
            2 / (days + 1),
            "1",
            f"{words} weight of today in the fading mean",
        )
        _outline.recurrence(
            f"fading_{name}_load",
            f"Z_{{{latex}}}",
            lambda before, fade=fade: load * fade + before * (1 - fade),  # type: ignore[misc]
            "AU",
            f"{words} load with fading weights",
            start=mean,
            along=_days,
        )
    now, long = _of("fading_acute_load", "fading_chronic_load")
    _output(
        "fading_ratio",
        "R_{Z}",
        now / sp.Max(long, least),
        "1",
        "Acute:chronic ratio with fading weights",
    )


def _by_category(column: str) -> sp.Expr:
    """Look a single session up in the published categories; between them nothing is drawn."""
    (change,) = _of("session_change")
    pieces = [
        (*_of(f"spike_{column}_{row.category}"), change <= _of(f"spike_up_to_{row.category}")[0])
        for row in _SPIKES[:-1]
    ]
    return sp.Piecewise(*pieces, (*_of(f"spike_{column}_{_SPIKES[-1].category}"), True))


def _spike() -> None:
    """Compare one session with the longest of the past 30 days."""
    longest, change = _of("longest_session", "session_change")
    _output(
        "spike_session",
        "m_{s}",
        longest * (1 + change),
        "min",
        "Session to be compared, after the first week",
    )
    for column, latex, words in (
        ("ratio", "R_{s}", ""),
        ("low", "R_{s,low}", ", low end of the 95 % interval"),
        ("high", "R_{s,high}", ", high end of the 95 % interval"),
    ):
        _output(
            f"spike_{column}",
            latex,
            _by_category(column),
            "1",
            f"Published rate ratio of overuse injury for such a session{words}",
        )


def _summaries() -> None:
    _outline.reduce(
        Reduction(
            "highest_acute_chronic_ratio",
            symbol("R_{AC,max}"),
            "maximum",
            "acute_chronic_ratio",
            "1",
            "Highest acute:chronic ratio, windows that share 7 days",
        ),
        Reduction(
            "highest_uncoupled_ratio",
            symbol("R_{AE,max}"),
            "maximum",
            "uncoupled_ratio",
            "1",
            "Highest acute:chronic ratio, windows that share no day",
        ),
        *(
            Reduction(f"last_{of}", symbol(latex), "last", of, unit, label)
            for of, latex, unit, label in _LAST
        ),
        Reduction(
            "highest_form_day",
            symbol("d_{p}"),
            "time_of_maximum",
            "form",
            "d",
            "Day of the highest form",
        ),
    )


_week()
_season()
_fitness_and_fatigue()
_windows()
_spike()
_summaries()

model = Model(
    name="training_load",
    input_ranges=_inputs,
    parameter_sets={"literature": _parameters},
    default_set="literature",
    steps=_outline.steps,
    axes=(_days,),
)

inputs = model.inputs
outputs = model.outputs
equations = model.equations

_numpy = NumpyFace(model)


def evaluate(*, parameters: Mapping[str, object] | None = None, **values: object) -> dict[str, Any]:
    """Return every output for one week of sessions and its change from week to week.

    Parameters
    ----------
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"fatigue_gain": 1.5}``.
    **values : float or str
        Inputs by name; those left out take their defaults. `sex` takes ``"female"`` (0) or
        ``"male"`` (1).

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`; AU is an arbitrary unit. A series has shape (112,): one value a
        day. Before the season, every day had the mean load of the first week.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range, or if a parameter is unknown.

    Examples
    --------
    >>> steady = evaluate(weekly_change=0)
    >>> round(float(steady["acute_chronic_ratio"][-1]), 6)
    1.0
    >>> evaluate(session_change=0.2)["spike_ratio"], evaluate(session_change=0.5)["spike_ratio"]
    (1.64, 1.52)
    """
    return _numpy.evaluate(values, None, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript


def after_a_day(before: float, load: float, time_constant: float) -> float:
    """Return fitness or fatigue after one day, by the equation of the model.

    Parameters
    ----------
    before, load : float
        Value of the day before and load of the day, in the same arbitrary unit.
    time_constant : float
        In days.

    Examples
    --------
    >>> round(after_a_day(100, 50, 42), 2), round(after_a_day(60, 50, 7), 2)
    (147.65, 102.01)
    """
    return float(_next_day(sp.Float(before), sp.Float(load), sp.Float(time_constant)))
