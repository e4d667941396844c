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

AU is an arbitrary unit. A series has shape (112,): one value a day. Before the season, every day
had the mean load of the first week.

>>> steady = evaluate(weekly_change=0)
>>> round(float(steady["acute_chronic_ratio"][-1]), 6)
1.0
>>> evaluate(session_change=0.2)["spike_ratio"], evaluate(session_change=0.5)["spike_ratio"]
(1.64, 1.52)
"""

from __future__ import annotations

from sympy import Expr, Float, Max, Min, Piecewise, Rational, exp, floor, sqrt

from spinestride import tables
from spinestride.faces import Sheet, chosen, convolution, period, recurrence, reduction
from spinestride.models._rows import parameter
from spinestride.tables import Parameter

#: Days of the season.
SAMPLES = 112

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HALF = Rational(1, 2)


def spike_parameters() -> dict[str, Parameter]:
    """Return ratio and interval of every category, and the upper end of all but the last."""
    rows = []
    for row in tables.spike_ratios():
        low, high = (row.ratio if end is None else end for end in (row.low, row.high))
        columns = [
            ("ratio", "R", "Rate ratio of overuse injury", row.ratio, row.unit),
            ("low", "R^{low}", "Rate ratio of overuse injury, low end", low, row.unit),
            ("high", "R^{high}", "Rate ratio of overuse injury, high end", high, row.unit),
        ]
        if row.up_to is not None:
            columns.append(("up_to", "s", "Largest change", row.up_to, "fraction"))
        rows += [
            parameter(
                row,
                name=f"spike_{column}_{row.category}",
                symbol=f"{latex}_{{{row.category}}}",
                quantity=f"{quantity}, {row.category} spike",
                value=value,
                unit=unit,
            )
            for column, latex, quantity, value, unit in columns
        ]
    return {row.name: row for row in rows}


m = Sheet("training_load", "training-load-parameters", spike_parameters())
minutes = [m[f"minutes_{day}"] for day in DAYS]

# The sessions of the first week, weighed, and how they differ
m.trimp_weight = m.by("sex", "trimp_weight_female", "trimp_weight_male")
m.trimp_growth = m.by("sex", "trimp_growth_female", "trimp_growth_male")
m.load_per_minute = (
    m.heart_rate_reserve * m.trimp_weight * exp(m.trimp_growth * m.heart_rate_reserve)
)
m.weekly_minutes = sum(minutes)
m.longest_session = Max(*minutes)
m.weekly_load = m.load_per_minute * m.weekly_minutes
m.daily_load = m.weekly_load / m.days_per_week
m.daily_minutes = m.weekly_minutes / m.days_per_week
variance = sum((session - m.daily_minutes) ** 2 for session in minutes) / (m.days_per_week - 1)
m.daily_load_sd = m.load_per_minute * sqrt(variance)
m.monotony = m.daily_load / Max(m.daily_load_sd, m.daily_load / m.monotony_ceiling, m.least_load)
m.strain = m.weekly_load * m.monotony
m.load_growth = (1 + m.weekly_change) ** (m.season_length / m.days_per_week - 1)
m.last_weekly_load = m.weekly_load * m.load_growth

# The season: the week again and again, changed by the same share each time
m.days = m.season_length
m.day = period(m.days, SAMPLES, step="1")
m.week = floor((m.day + HALF) / m.days_per_week)
m.planned_minutes = chosen(m.day - m.days_per_week * m.week, minutes)
m.load = m.load_per_minute * m.planned_minutes * (1 + m.weekly_change) ** m.week


# Fitness and fatigue: each load raises both, and they fade at different paces
def next_day(before: Expr, load: Expr, time: Expr) -> Expr:
    """Add the load of the day to what is left of the day before."""
    return before * exp(-1 / time) + load


for name in ("fitness", "fatigue"):
    time = m[f"{name}_time"]
    steady = m.daily_load / (1 - exp(-1 / time))
    m[name] = recurrence(next_day(m.before, m.load, time), start=steady, along=m.day)
m.form = m.fitness_gain * m.fitness - m.fatigue_gain * m.fatigue
m.band(m.form, over=(m.fitness_time, m.fatigue_time))


# Means of the last days by windows: history, with its flaws
def window_mean(name: str, first: Expr, last: Expr) -> None:
    """Define the mean load over the days from `first` to `last` ago."""
    inside = (m.lag > first - HALF) & (m.lag < last - HALF)
    share = Piecewise((1 / (last - first), inside), (0, True))
    before_season = Min(last - first, Max(0, last - 1 - m.day)) / (last - first)
    m[f"{name}_so_far"] = convolution(m.load, share)
    m[name] = m[f"{name}_so_far"] + m.daily_load * before_season


window_mean("acute_load", 0, m.acute_days)
window_mean("chronic_load", 0, m.chronic_days)
window_mean("earlier_load", m.acute_days, m.chronic_days)
m.acute_chronic_ratio = m.acute_load / Max(m.chronic_load, m.least_load)
m.uncoupled_ratio = m.acute_load / Max(m.earlier_load, m.least_load)

# The same by weights that fade
for name in ("acute", "chronic"):
    m[f"{name}_weight"] = 2 / (m[f"{name}_days"] + 1)
    weight = m[f"{name}_weight"]
    m[f"fading_{name}_load"] = recurrence(
        m.load * weight + m.before * (1 - weight), start=m.daily_load, along=m.day
    )
m.fading_ratio = m.fading_acute_load / Max(m.fading_chronic_load, m.least_load)


# One session against the longest of the past 30 days, in the published categories; between them
# nothing is drawn
def by_category(column: str) -> Expr:
    """Return a column of the category that the change of the session falls into."""
    *categories, last = (row.category for row in tables.spike_ratios())
    pieces = [
        (m[f"spike_{column}_{category}"], m.session_change <= m[f"spike_up_to_{category}"])
        for category in categories
    ]
    return Piecewise(*pieces, (m[f"spike_{column}_{last}"], True))


m.spike_session = m.longest_session * (1 + m.session_change)
m.spike_ratio = by_category("ratio")
m.spike_low = by_category("low")
m.spike_high = by_category("high")

# In one number
m.highest_acute_chronic_ratio = reduction("maximum", m.acute_chronic_ratio)
m.highest_uncoupled_ratio = reduction("maximum", m.uncoupled_ratio)
m.last_fitness = reduction("last", m.fitness)
m.last_fatigue = reduction("last", m.fatigue)
m.last_form = reduction("last", m.form)
m.last_form_low = reduction("last", m.form_low)
m.last_form_high = reduction("last", m.form_high)
m.last_acute_chronic_ratio = reduction("last", m.acute_chronic_ratio)
m.last_uncoupled_ratio = reduction("last", m.uncoupled_ratio)
m.last_fading_ratio = reduction("last", m.fading_ratio)
m.highest_form_day = reduction("time_of_maximum", m.form)

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript


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
    return float(next_day(Float(before), Float(load), Float(time_constant)))
