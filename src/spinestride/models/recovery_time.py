"""Recovery time: five clocks that run together through a week of running.

Cartilage, discs, the response of bone to load, muscle and tendon, and the microdamage of bone each
recover on a time scale of their own: about an hour, a night, a night, days, and weeks. The question
"how long must I rest?" has no one answer.

Three axes show it. Over a week, ten minutes by ten minutes, the schedule repeats itself for ever.
Over a season, day by day, the same week is run for some weeks and then no more. Over the time after
one run, from minutes to months, each change fades.

What rests on what (the table of evidence says it for every output):

- Cartilage, the response of bone, and muscle know only when the last run ended: no source gives how
  their recovery depends on how long the run was. They start again in full after every run.
- Discs follow posture and running load; two parts, each with one time constant under load and one
  without, are calibrated on the stature of young adults and runners, on a day on the feet. That is
  the default day. Losing height is normal creep and no damage; in the study that measured it,
  runners with and without back pain did not differ. Stature is not disc height alone: the curves of
  the spine, the knees and the heel pads have a share in it.
- Pace loads discs and bone alike. The discs answer to speed as a share of marathon speed; outside
  the paces of the experiment their load is held at that of the nearer end.
- Microdamage follows the published tibia model, here for any schedule: that form is this course's.
  It is slow: how a week's distance is split hardly changes it. The two sources of its repair time
  are two curves; the sums over a schedule take the first.
- The tendon curve is drawn through a few recalled facts and is no measurement.

Nothing here predicts an injury or tells a person how long to rest. The equations need no file and
no drawing; every number comes from ``data/`` through `spinestride.tables`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from spinestride import tables
from spinestride.faces import (
    Band,
    Decades,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Operation,
    Outline,
    Period,
    Reduction,
    chosen,
    symbol,
)

#: Values of the three axes: a week in ten minutes, a season in days, and the time after a run.
WEEK_SAMPLES = 1008
SEASON_SAMPLES = 112
AFTER_SAMPLES = 181

#: Weeks that count with the one shown: what older weeks have left is below 0.01 %.
_WEEKS_OF_DAMAGE = 12
_WEEKS_OF_TENDON = 4
#: A recurrence forgets its start within a week.
_WEEKS_OF_STATE = 2

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MINUTES = tuple(f"minutes_{day}" for day in DAYS)

_inputs = tables.inputs("recovery_time")
_fatigue = tables.parameters("fatigue-parameters")
_tibia = tables.parameters("tibia-parameters")
_own = tables.parameters("recovery-parameters")
_parameters = {
    # How far stature was measured is for those who draw and tell it.
    **{name: row for name, row in _own.items() if name != "measured_minutes"},
    **{
        name: _fatigue[name]
        for name in (
            "reference_stride_length",
            "stride_length_speed",
            "stride_length_speed_exponent",
            "reference_speed",
            "fatigue_exponent_tibia",
        )
    },
    **{
        name: _tibia[name]
        for name in (
            "middle_speed",
            "speed_exponent_slow",
            "speed_exponent_fast",
            "repair_time",
            "repair_shape",
            "second_repair_time",
            "second_repair_shape",
            "weibull_modulus",
        )
    },
}
_outline = Outline(_inputs, _parameters)
_of, _output, _between = _outline.of, _outline.output, _outline.between

_week = Period("hour", symbol("t"), "week_length", WEEK_SAMPLES, "h", "Hour of the week")
_season = Period(
    "season_day", symbol("d"), "season_days", SEASON_SAMPLES, "d", "Day of the season", "1"
)
_after = Decades(
    "hours_after",
    symbol("u"),
    "shortest_lag",
    "longest_lag",
    AFTER_SAMPLES,
    "h",
    "Time after a run",
)
_HALF = sp.Rational(1, 2)


def _schedule() -> None:
    """Count what the week holds."""
    minutes = _of(*_MINUTES)
    v, per_hour = _of("speed", "minutes_per_hour")
    _output("sessions", "n_{r}", sum(sp.Min(1, each) for each in minutes), "1", "Runs in the week")
    total = _output("weekly_minutes", "m_{w}", sum(minutes), "min", "Running time of the week")
    _output("longest_session", "m_{max}", sp.Max(*minutes), "min", "Longest run of the week")
    _output(
        "weekly_distance",
        "D",
        v * total * per_hour / 1000,
        "km",
        "Distance of the week",
    )
    _output(
        "intensity", "x", v / _of("marathon_speed")[0], "1", "Speed as a share of marathon speed"
    )
    length_0, v_0, n_l = _of(
        "reference_stride_length", "stride_length_speed", "stride_length_speed_exponent"
    )
    length = _between(
        "stride_length", "L", length_0 * (v / v_0) ** n_l, "m", "Stride length at this speed"
    )
    _output(
        "loads_per_minute",
        "N",
        v * per_hour / length,
        "1/min",
        "Loads of one leg in a minute of running",
    )


def _calendar() -> None:
    """Say for each step of the week which share of it is run and which share is spent up."""
    per_day, per_week, per_hour, steps, start, lying = _of(
        "hours_per_day",
        "days_per_week",
        "minutes_per_hour",
        "steps_per_hour",
        "session_hour",
        "lying_hours",
    )
    t = _week.symbol
    _between("week_length", "T_{w}", per_day * per_week, "h", "Hours of a week")
    step = _between("time_step", r"\Delta t", 1 / steps, "h", "Step of the week")
    day = _between(
        "weekday", "k", sp.floor((t - step / 2) / per_day), "1", "Day to which the step belongs"
    )
    hour = _between(
        "hour_of_day", "h", t - per_day * day, "h", "Hours since rising, at the end of the step"
    )
    minutes = _between(
        "minutes_today", "m_{k}", chosen(day, _of(*_MINUTES)), "min", "Running time of the day"
    )
    end = start + minutes / per_hour
    _output(
        "run_share",
        r"\rho",
        sp.Max(0, sp.Min(hour, end) - sp.Max(hour - step, start)) / step,
        "1",
        "Share of the step that is run",
    )
    _between(
        "up_share",
        "A",
        sp.Max(0, sp.Min(hour, per_day - lying) - hour + step) / step,
        "1",
        "Share of the step spent up, running included",
    )
    running, threshold = _of("run_share", "run_threshold")
    _outline.recurrence(
        "hours_since_run",
        "s",
        lambda before: sp.Piecewise(
            (hour - end, (minutes > 0) & (hour >= end)),
            (0, running > threshold),
            (before + step, True),
        ),
        "h",
        "Hours since the last run ended",
        start=0,
        along=_week,
        laps=_WEEKS_OF_STATE,
    )


def _fresh_clocks() -> None:
    """Follow the three clocks that start again after every run."""
    since, cartilage, sensing, muscle = _of(
        "hours_since_run", "cartilage_time", "sensing_time", "muscle_time"
    )
    _output(
        "cartilage",
        "C",
        sp.exp(-since / cartilage),
        "1",
        "Share of the cartilage's change by the last run that is left",
    )
    _output(
        "sensing",
        "B",
        1 - sp.exp(-since / sensing),
        "1",
        "Response of bone to load, full being 1",
    )
    _output(
        "muscle",
        "P",
        sp.exp(-since / muscle),
        "1",
        "Share of the rise in muscle protein synthesis by the last run that is left",
    )


def _running_load() -> sp.Symbol:
    """Read the load of running from the three paces of the experiment, straight between them.

    Slower and faster than these nobody was measured: the load is held at that of the nearer end.
    """
    x, easy, middle, race, low, mid, high = _of(
        "intensity",
        "easy_pace",
        "middle_pace",
        "race_pace",
        "easy_load",
        "middle_load",
        "race_load",
    )
    return _output(
        "running_load",
        r"\lambda_{r}",
        sp.Piecewise(
            (low, x <= easy),
            (low + (mid - low) * (x - easy) / (middle - easy), x <= middle),
            (mid + (high - mid) * (x - middle) / (race - middle), x <= race),
            (high, True),
        ),
        "1",
        "Load on the discs while running, upright being 1",
    )


def _crept(
    before: sp.Symbol, load: sp.Expr, hours: sp.Expr, rows: tuple[sp.Symbol, sp.Symbol, sp.Symbol]
) -> sp.Expr:
    """Return what a part has lost after some hours under a load, from what it had lost before."""
    amplitude, loading, unloading = rows
    target = amplitude * load
    time = sp.Piecewise((loading, target > before), (unloading, True))
    return target + (before - target) * sp.exp(-hours / time)


def _disc_part(part: str, mark: str) -> tuple[sp.Symbol, sp.Symbol]:
    """Let one part creep towards what the posture of the step would leave.

    Returns what it has lost, and what it had lost when the run of the step began.
    """
    load, step, day_load, waited, running, threshold = _of(
        "disc_load", "time_step", "day_load", "hours_before_run", "run_share", "run_threshold"
    )
    amplitude, loading, unloading = _of(
        f"disc_{part}_loss", f"disc_{part}_loading", f"disc_{part}_unloading"
    )
    rows = (amplitude, loading, unloading)
    lost = _outline.recurrence(
        f"disc_{part}",
        f"H_{{{mark}}}",
        lambda before: _crept(before, load, step, rows),
        "mm",
        f"Stature lost, {part} part",
        start=0,
        along=_week,
        laps=_WEEKS_OF_STATE,
        output=False,
    )
    at_start = _outline.recurrence(
        f"disc_{part}_at_start",
        f"H_{{{mark},0}}",
        lambda before: sp.Piecewise(
            (_crept(before, day_load, waited, rows), running > threshold), (lost, True)
        ),
        "mm",
        f"Stature lost when the run began, {part} part",
        start=0,
        along=_week,
        output=False,
    )
    return lost, at_start


def _discs() -> None:
    """Find the load on the discs, and the stature that is lost."""
    running, up, seated, seat_load, threshold = _of(
        "run_share", "up_share", "seated_share", "seated_load", "run_threshold"
    )
    run_load = _running_load()
    day_load = _between(
        "day_load",
        r"\lambda_{d}",
        1 - seated * (1 - seat_load),
        "1",
        "Load on the discs in the hours up without the run",
    )
    _output(
        "disc_load",
        r"\lambda",
        running * run_load + (up - running) * day_load,
        "1",
        "Load on the discs, upright being 1",
    )
    hour, step, start, minutes, per_hour = _of(
        "hour_of_day", "time_step", "session_hour", "minutes_today", "minutes_per_hour"
    )
    _between(
        "hours_before_run",
        "p_{0}",
        sp.Max(0, start - (hour - step)),
        "h",
        "Time from the beginning of the step to the run, if the run begins in it",
    )
    run = _between(
        "hours_run",
        "u_{r}",
        sp.Min(hour, start + minutes / per_hour) - start,
        "h",
        "Time run so far, in a step with running",
    )
    parts = {part: _disc_part(part, mark) for part, mark in (("fast", "1"), ("slow", "2"))}
    _output(
        "disc_loss",
        "H",
        sum(lost for lost, _ in parts.values()),
        "mm",
        "Stature lost, mostly by the discs",
    )
    in_run: sp.Expr = 0
    for part, (_, at_start) in parts.items():
        amplitude, loading = _of(f"disc_{part}_loss", f"disc_{part}_loading")
        in_run += (amplitude * run_load - at_start) * (1 - sp.exp(-run / loading))
    _output(
        "run_loss",
        "H_{r}",
        sp.Piecewise((in_run, running > threshold), (0, True)),
        "mm",
        "Stature lost so far in the run",
    )


def _tendon(lag: sp.Expr) -> sp.Expr:
    rise, fall, weight = _of(
        "tendon_synthesis_time", "tendon_breakdown_time", "tendon_breakdown_weight"
    )

    def pulse(time: sp.Symbol) -> sp.Expr:
        return lag / time * sp.exp(1 - lag / time)

    return pulse(rise) - weight * pulse(fall)


def _bone(days: sp.Expr, source: str = "") -> sp.Expr:
    time, shape = _of(f"{source}repair_time", f"{source}repair_shape")
    return sp.exp(-((days / time) ** shape))


def _sums() -> None:
    """Sum what all runs so far have left in tendon and bone."""
    running, step, minutes, per_hour, per_day = _of(
        "run_share", "time_step", "minutes_today", "minutes_per_hour", "hours_per_day"
    )
    _between(
        "run_part",
        "p_{r}",
        running * step * per_hour / sp.Max(1, minutes),
        "1",
        "Part of a run that falls into the step",
    )
    _outline.convolution(
        "tendon_balance",
        "Q",
        _tendon,
        "1",
        "Collagen built less collagen broken down in tendon, peak of synthesis being 1",
        of="run_part",
        laps=_WEEKS_OF_TENDON,
    )
    v, v_ref, n_l, v_m, slow, fast, n, reference = _of(
        "speed",
        "reference_speed",
        "stride_length_speed_exponent",
        "middle_speed",
        "speed_exponent_slow",
        "speed_exponent_fast",
        "fatigue_exponent_tibia",
        "reference_minutes",
    )
    beta = _between(
        "speed_exponent",
        r"\beta",
        sp.Piecewise((slow, v <= v_m), (fast, True)),
        "1",
        "Exponent of strain on speed",
    )
    pace = _between(
        "damage_pace",
        "g_{v}",
        (v / v_ref) ** (1 - n_l + beta * n),
        "1",
        "Damage of a minute, against the reference speed",
    )
    _between(
        "damage_in_step",
        r"\delta",
        running * step * per_hour * pace / reference,
        "1",
        "Damage of the step, in reference weeks",
    )
    _outline.convolution(
        "bone",
        "X",
        lambda lag: _bone(lag / per_day),
        "reference weeks",
        "Microdamage of bone not yet repaired, in weeks of reference running",
        of="damage_in_step",
        laps=_WEEKS_OF_DAMAGE,
    )


def _over_a_season() -> None:
    """Run the week for some weeks, then no more."""
    length, per_week, weeks, pace, reference = _of(
        "season_length", "days_per_week", "training_weeks", "damage_pace", "reference_minutes"
    )
    d = _season.symbol
    _between("season_days", "T_{d}", length, "d", "Days of the season")
    week = _between("season_week", "w", sp.floor((d + _HALF) / per_week), "1", "Week of the season")
    minutes = chosen(d - per_week * week, _of(*_MINUTES))
    planned = _between("season_minutes", "m_{d}", minutes, "min", "Running time of the week's day")
    _output(
        "season_damage",
        r"\delta_{d}",
        sp.Piecewise((planned * pace / reference, week < weeks), (0, True)),
        "reference weeks",
        "Damage of the day, in weeks of reference running",
    )
    _outline.convolution(
        "season_bone",
        "X_{d}",
        _bone,
        "reference weeks",
        "Microdamage of bone not yet repaired over the season, in weeks of reference running",
        of="season_damage",
    )


def _after_a_run() -> None:
    """Let each change of one run fade."""
    u = _after.symbol
    cartilage, sensing, muscle, per_day, run = _of(
        "cartilage_time", "sensing_time", "muscle_time", "hours_per_day", "disc_run"
    )
    _output(
        "cartilage_left",
        "c_{u}",
        sp.exp(-u / cartilage),
        "1",
        "Share of the change of cartilage that is left",
    )
    gained = []
    for part, mark in (("fast", "1"), ("slow", "2")):
        amplitude, loading = _of(f"disc_{part}_loss", f"disc_{part}_loading")
        gained.append(
            _between(
                f"disc_{part}_run_loss",
                f"G_{{{mark}}}",
                amplitude * (1 - sp.exp(-run / loading)),
                "mm",
                f"Loss that a run adds to the {part} part, for one unit of load",
            )
        )
    fast, slow = _of("disc_fast_unloading", "disc_slow_unloading")
    _output(
        "disc_left",
        "h_{u}",
        (gained[0] * sp.exp(-u / fast) + gained[1] * sp.exp(-u / slow)) / sum(gained),
        "1",
        "Share of the stature lost in a run that is left when lying down",
    )
    _output(
        "sensing_left",
        "b_{u}",
        sp.exp(-u / sensing),
        "1",
        "Share of the response of bone that is still missing",
    )
    _output(
        "muscle_left",
        "p_{u}",
        sp.exp(-u / muscle),
        "1",
        "Share of the rise in muscle protein synthesis that is left",
    )
    _output(
        "tendon_after",
        "q_{u}",
        _tendon(u),
        "1",
        "Collagen balance of tendon after one run, peak of synthesis being 1",
    )
    _between("tendon_deficit", "q_{-}", -_of("tendon_after")[0], "1", "The same, turned round")
    _output(
        "bone_left",
        "x_{u}",
        _bone(u / per_day),
        "1",
        "Share of the microdamage of one run that is left, first source",
    )
    _output(
        "bone_left_second",
        "x_{u,2}",
        _bone(u / per_day, "second_"),
        "1",
        "Share of the microdamage of one run that is left, second source",
    )


def _recovery_times() -> None:
    """Find when 95 % is back."""
    level, per_day, repair, shape, second_repair, second_shape = _of(
        "recovered_level",
        "hours_per_day",
        "repair_time",
        "repair_shape",
        "second_repair_time",
        "second_repair_shape",
    )
    for clock, words in (
        ("cartilage", "cartilage"),
        ("sensing", "the response of bone to load"),
        ("muscle", "muscle protein synthesis"),
    ):
        (time,) = _of(f"{clock}_time")
        _output(
            f"{clock}_recovery_time",
            f"t_{{{clock}}}",
            -time * sp.log(level),
            "h",
            f"Time to 95 % recovery of {words}",
        )
    _output(
        "bone_recovery_time",
        "t_{bone}",
        per_day * repair * (-sp.log(level)) ** (1 / shape),
        "h",
        "Time to 95 % repair of microdamage, first source",
    )
    (hours,) = _of("bone_recovery_time")
    _output(
        "bone_recovery_days",
        "d_{bone}",
        hours / per_day,
        "d",
        "Time to 95 % repair of microdamage in days, first source",
    )
    _output(
        "bone_recovery_days_second",
        "d_{bone,2}",
        second_repair * (-sp.log(level)) ** (1 / second_shape),
        "d",
        "Time to 95 % repair of microdamage in days, second source",
    )


def _formation() -> None:
    """Weigh the week as a stimulus for bone formation, as an index from animals does."""
    loads, minutes, trace = _of("loads_per_minute", "weekly_minutes", "trace")
    together = _between(
        "stimulus_in_one_run",
        "O_{1}",
        sp.log(loads * minutes + 1),
        "1",
        "Stimulus of the whole week in one run",
    )
    split = _between(
        "stimulus_of_week",
        "O",
        sum(sp.log(loads * each + 1) for each in _of(*_MINUTES)),
        "1",
        "Stimulus of the week as it is split",
    )
    _output(
        "formation_ratio",
        "R_{O}",
        (split + trace) / (together + trace),
        "1",
        "Stimulus for bone formation, against the same distance in one run",
    )


def _bands() -> None:
    for of, latex, parameters, label in (
        (
            "disc_left",
            "h_{u",
            ("disc_slow_loading", "disc_slow_unloading"),
            "Share of the stature lost in a run that is left when lying down",
        ),
        (
            "sensing_left",
            "b_{u",
            ("sensing_time",),
            "Share of the response of bone that is still missing",
        ),
        (
            "sensing_recovery_time",
            "t_{sensing",
            ("sensing_time",),
            "Time to 95 % recovery of the response of bone to load",
        ),
    ):
        unit = "h" if of == "sensing_recovery_time" else "1"
        _outline.band(
            Band(
                name=of,
                low=f"{of}_low",
                low_symbol=symbol(f"{latex},low}}"),
                high=f"{of}_high",
                high_symbol=symbol(f"{latex},high}}"),
                of=of,
                parameters=parameters,
                unit=unit,
                low_label=f"{label}, low end of the sources",
                high_label=f"{label}, high end of the sources",
            )
        )


_SUMMARIES: tuple[tuple[str, str, Operation, str, str, str], ...] = (
    (
        "tendon_turning_time",
        "t_{tendon}",
        "last_above",
        "tendon_deficit",
        "h",
        "Time until tendon builds more collagen than it breaks down",
    ),
    ("disc_loss_highest", "H_{max}", "maximum", "disc_loss", "mm", "Largest stature lost"),
    ("disc_loss_lowest", "H_{min}", "minimum", "disc_loss", "mm", "Smallest stature lost"),
    (
        "run_loss_highest",
        "H_{r,max}",
        "maximum",
        "run_loss",
        "mm",
        "Stature lost in the run that costs most",
    ),
    (
        "sensing_mean",
        r"\bar{B}",
        "mean",
        "sensing",
        "1",
        "Response of bone to load, mean of the week",
    ),
    (
        "muscle_mean",
        r"\bar{P}",
        "mean",
        "muscle",
        "1",
        "Share of the rise in muscle protein synthesis that is left, mean of the week",
    ),
    (
        "bone_highest",
        "X_{max}",
        "maximum",
        "bone",
        "reference weeks",
        "Largest microdamage not yet repaired",
    ),
    (
        "bone_mean",
        r"\bar{X}",
        "mean",
        "bone",
        "reference weeks",
        "Microdamage not yet repaired, mean of the week",
    ),
    (
        "season_bone_highest",
        "X_{d,max}",
        "maximum",
        "season_bone",
        "reference weeks",
        "Largest microdamage not yet repaired in the season",
    ),
)


def _disc_recovery_times() -> None:
    for end in ("", "low", "high"):
        words = f", {end} end of the sources" if end else ""
        _outline.reduce(
            Reduction(
                f"disc_recovery_time_{end}".removesuffix("_"),
                symbol(f"t_{{disc,{end}}}" if end else "t_{disc}"),
                "last_above",
                f"disc_left_{end}".removesuffix("_"),
                "h",
                f"Time to 95 % recovery of stature when lying down{words}",
                level="recovered_level",
            )
        )


def _summaries() -> None:
    _disc_recovery_times()
    for name, latex, operation, of, unit, label in _SUMMARIES:
        _outline.reduce(Reduction(name, symbol(latex), operation, of, unit, label))
    highest, mean, trace, m, n, minutes, pace, reference = _of(
        "bone_highest",
        "bone_mean",
        "trace",
        "weibull_modulus",
        "fatigue_exponent_tibia",
        "weekly_minutes",
        "damage_pace",
        "reference_minutes",
    )
    split = _output(
        "bone_split_ratio",
        "R_{X}",
        ((highest + trace) / (mean + trace)) ** (m / n),
        "1",
        "Fatigue of bone, against the same running spread over every hour of the week",
    )
    damage = _output(
        "bone_damage_of_week",
        r"\delta_{w}",
        minutes * pace / reference,
        "reference weeks",
        "Microdamage that a week adds, in weeks of reference running",
    )
    _output(
        "bone_fatigue_ratio",
        "R_{b}",
        damage ** (m / n) * split,
        "1",
        "Fatigue of bone, against the reference week spread over every hour",
    )


_schedule()
_calendar()
_fresh_clocks()
_discs()
_sums()
_over_a_season()
_after_a_run()
_recovery_times()
_formation()
_bands()
_summaries()

model = Model(
    name="recovery_time",
    input_ranges=_inputs,
    parameter_sets={"literature": _parameters},
    default_set="literature",
    steps=_outline.steps,
    axes=(_week, _season, _after),
)

inputs = model.inputs
outputs = model.outputs
equations = model.equations

_numpy = NumpyFace(model)


def evaluate(*, parameters: Mapping[str, object] | None = None, **values: object) -> dict[str, Any]:
    """Return the state of every clock for one weekly schedule.

    Parameters
    ----------
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"sensing_time": 2.7}``.
    **values : float
        Inputs by name; those left out take their defaults. ``minutes_monday=0`` is a Monday without
        a run.

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`. A series has the shape of its axis: `hour` (1008,) over the week,
        from Monday's rising, the last of Sunday left out; `season_day` (112,); `hours_after` (181,)
        in equal factors. A state of the week is that at the end of a step of ten minutes;
        `run_loss` ends at the very minute at which the run ends.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range, or if a parameter is unknown.

    Examples
    --------
    >>> week = evaluate()
    >>> week["sessions"], week["weekly_minutes"]
    (3.0, 150.0)
    >>> bool(week["cartilage_recovery_time"] < week["disc_recovery_time"])
    True
    """
    return _numpy.evaluate(values, None, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript
