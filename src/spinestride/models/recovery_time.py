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

Nothing here predicts an injury or tells a person how long to rest.

``minutes_monday=0`` is a Monday without a run. A series has the shape of its axis: `hour` (1008,)
over the week, from Monday's rising, the last of Sunday left out; `season_day` (112,); `hours_after`
(181,) in equal factors. A state of the week is that at the end of a step of ten minutes; `run_loss`
ends at the very minute at which the run ends.

>>> week = evaluate()
>>> week["sessions"], week["weekly_minutes"]
(3.0, 150.0)
>>> bool(week["cartilage_recovery_time"] < week["disc_recovery_time"])
True
"""

from __future__ import annotations

from sympy import Expr, Max, Min, Piecewise, Rational, exp, floor, log

from spinestride import tables
from spinestride.faces import Sheet, chosen, convolution, decades, period, recurrence, reduction

#: Weeks that count with the one shown: what older weeks have left is below 0.01 %.
WEEKS_OF_DAMAGE = 12
WEEKS_OF_TENDON = 4
#: A recurrence forgets its start within a week.
WEEKS_OF_STATE = 2

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PARTS = ("fast", "slow")
HALF = Rational(1, 2)

m = Sheet(
    "recovery_time",
    "recovery-parameters",
    "fatigue-parameters",
    tables.parameters("tibia-parameters"),
)
minutes = [m[f"minutes_{day}"] for day in DAYS]

# What the week holds
m.sessions = sum(Min(1, session) for session in minutes)
m.weekly_minutes = sum(minutes)
m.longest_session = Max(*minutes)
m.weekly_distance = m.speed * m.weekly_minutes * m.minutes_per_hour / 1000
m.intensity = m.speed / m.marathon_speed
m.stride_length = (
    m.reference_stride_length * (m.speed / m.stride_length_speed) ** m.stride_length_speed_exponent
)
m.loads_per_minute = m.speed * m.minutes_per_hour / m.stride_length

# Which share of each step of the week is run, and which is spent up
m.week_length = m.hours_per_day * m.days_per_week
m.hour = period(m.week_length, samples=1008)
m.time_step = 1 / m.steps_per_hour
m.weekday = floor((m.hour - m.time_step / 2) / m.hours_per_day)
m.hour_of_day = m.hour - m.hours_per_day * m.weekday
m.minutes_today = chosen(m.weekday, minutes)
run_end = m.session_hour + m.minutes_today / m.minutes_per_hour
step_start = m.hour_of_day - m.time_step
m.run_share = Max(0, Min(m.hour_of_day, run_end) - Max(step_start, m.session_hour)) / m.time_step
m.up_share = Max(0, Min(m.hour_of_day, m.hours_per_day - m.lying_hours) - step_start) / m.time_step
running = m.run_share > m.run_threshold
m.hours_since_run = recurrence(
    Piecewise(
        (m.hour_of_day - run_end, (m.minutes_today > 0) & (m.hour_of_day >= run_end)),
        (0, running),
        (m.before + m.time_step, True),
    ),
    start=0,
    along=m.hour,
    laps=WEEKS_OF_STATE,
)

# Three clocks that start again after every run
m.cartilage = exp(-m.hours_since_run / m.cartilage_time)
m.sensing = 1 - exp(-m.hours_since_run / m.sensing_time)
m.muscle = exp(-m.hours_since_run / m.muscle_time)

# Load on the discs: that of running is read from the three paces of the experiment, straight
# between them; slower and faster nobody was measured, and it is held at that of the nearer end
x = m.intensity
rise_to_middle = (m.middle_load - m.easy_load) * (x - m.easy_pace) / (m.middle_pace - m.easy_pace)
rise_to_race = (m.race_load - m.middle_load) * (x - m.middle_pace) / (m.race_pace - m.middle_pace)
m.running_load = Piecewise(
    (m.easy_load, x <= m.easy_pace),
    (m.easy_load + rise_to_middle, x <= m.middle_pace),
    (m.middle_load + rise_to_race, x <= m.race_pace),
    (m.race_load, True),
)
m.day_load = 1 - m.seated_share * (1 - m.seated_load)
m.disc_load = m.run_share * m.running_load + (m.up_share - m.run_share) * m.day_load
m.hours_before_run = Max(0, m.session_hour - step_start)
m.hours_run = Min(m.hour_of_day, run_end) - m.session_hour


# Stature lost: each part of the discs creeps towards what the posture would leave
def crept(part: str, before: Expr, load: Expr, hours: Expr) -> Expr:
    """Return what a part has lost after some hours under a load, from what it had lost before."""
    target = m[f"disc_{part}_loss"] * load
    time = Piecewise(
        (m[f"disc_{part}_loading"], target > before), (m[f"disc_{part}_unloading"], True)
    )
    return target + (before - target) * exp(-hours / time)


lost_in_run = 0
for part in PARTS:
    m[f"disc_{part}"] = recurrence(
        crept(part, m.before, m.disc_load, m.time_step),
        start=0,
        along=m.hour,
        laps=WEEKS_OF_STATE,
    )
    begun = crept(part, m.before, m.day_load, m.hours_before_run)
    m[f"disc_{part}_at_start"] = recurrence(
        Piecewise((begun, running), (m[f"disc_{part}"], True)), start=0, along=m.hour
    )
    target = m[f"disc_{part}_loss"] * m.running_load
    share = 1 - exp(-m.hours_run / m[f"disc_{part}_loading"])
    lost_in_run += (target - m[f"disc_{part}_at_start"]) * share
m.disc_loss = m.disc_fast + m.disc_slow
m.run_loss = Piecewise((lost_in_run, running), (0, True))


# What all runs so far have left in tendon and bone
def collagen(hours: Expr) -> Expr:
    """Return the collagen balance of tendon so long after a run."""

    def pulse(time: Expr) -> Expr:
        return hours / time * exp(1 - hours / time)

    built, broken = pulse(m.tendon_synthesis_time), pulse(m.tendon_breakdown_time)
    return built - m.tendon_breakdown_weight * broken


def unrepaired(days: Expr, source: str = "") -> Expr:
    """Return the share of microdamage that is not repaired after so many days."""
    return exp(-((days / m[f"{source}repair_time"]) ** m[f"{source}repair_shape"]))


run_minutes = m.run_share * m.time_step * m.minutes_per_hour
m.run_part = run_minutes / Max(1, m.minutes_today)
m.tendon_balance = convolution(m.run_part, collagen(m.lag), laps=WEEKS_OF_TENDON)
m.speed_exponent = Piecewise(
    (m.speed_exponent_slow, m.speed <= m.middle_speed), (m.speed_exponent_fast, True)
)
pace_exponent = 1 - m.stride_length_speed_exponent + m.speed_exponent * m.fatigue_exponent_tibia
m.damage_pace = (m.speed / m.reference_speed) ** pace_exponent
m.damage_in_step = run_minutes * m.damage_pace / m.reference_minutes
m.bone = convolution(m.damage_in_step, unrepaired(m.lag / m.hours_per_day), laps=WEEKS_OF_DAMAGE)

# A season: the week for some weeks, then no more
m.season_days = m.season_length
m.season_day = period(m.season_days, samples=112, step="1")
m.season_week = floor((m.season_day + HALF) / m.days_per_week)
m.season_minutes = chosen(m.season_day - m.days_per_week * m.season_week, minutes)
m.season_damage = Piecewise(
    (m.season_minutes * m.damage_pace / m.reference_minutes, m.season_week < m.training_weeks),
    (0, True),
)
m.season_bone = convolution(m.season_damage, unrepaired(m.lag))

# After one run: each change fades
m.hours_after = decades(m.shortest_lag, m.longest_lag, samples=181)
u = m.hours_after
m.cartilage_left = exp(-u / m.cartilage_time)
for part in PARTS:
    m[f"disc_{part}_run_loss"] = m[f"disc_{part}_loss"] * (
        1 - exp(-m.disc_run / m[f"disc_{part}_loading"])
    )
left = [m[f"disc_{part}_run_loss"] * exp(-u / m[f"disc_{part}_unloading"]) for part in PARTS]
m.disc_left = sum(left) / (m.disc_fast_run_loss + m.disc_slow_run_loss)
m.sensing_left = exp(-u / m.sensing_time)
m.muscle_left = exp(-u / m.muscle_time)
m.tendon_after = collagen(u)
m.tendon_deficit = -m.tendon_after
m.bone_left = unrepaired(u / m.hours_per_day)
m.bone_left_second = unrepaired(u / m.hours_per_day, "second_")

# When 95 % is back
e_folds = -log(m.recovered_level)
m.cartilage_recovery_time = m.cartilage_time * e_folds
m.sensing_recovery_time = m.sensing_time * e_folds
m.muscle_recovery_time = m.muscle_time * e_folds
m.bone_recovery_time = m.hours_per_day * m.repair_time * e_folds ** (1 / m.repair_shape)
m.bone_recovery_days = m.bone_recovery_time / m.hours_per_day
m.bone_recovery_days_second = m.second_repair_time * e_folds ** (1 / m.second_repair_shape)

# The week as a stimulus for bone formation, weighed as an index from animals does
m.stimulus_in_one_run = log(m.loads_per_minute * m.weekly_minutes + 1)
m.stimulus_of_week = sum(log(m.loads_per_minute * session + 1) for session in minutes)
m.formation_ratio = (m.stimulus_of_week + m.trace) / (m.stimulus_in_one_run + m.trace)

# Bands
slow_part = (m.disc_slow_loading, m.disc_slow_unloading)
m.band(m.disc_left, over=slow_part, ends="of the sources")
m.band(m.sensing_left, over=(m.sensing_time,), ends="of the sources")
m.band(m.sensing_recovery_time, over=(m.sensing_time,), ends="of the sources")

# In one number
for end in ("", "_low", "_high"):
    m[f"disc_recovery_time{end}"] = reduction(
        "last_above", m[f"disc_left{end}"], level=m.recovered_level
    )
m.tendon_turning_time = reduction("last_above", m.tendon_deficit)
m.disc_loss_highest = reduction("maximum", m.disc_loss)
m.disc_loss_lowest = reduction("minimum", m.disc_loss)
m.run_loss_highest = reduction("maximum", m.run_loss)
m.sensing_mean = reduction("mean", m.sensing)
m.muscle_mean = reduction("mean", m.muscle)
m.bone_highest = reduction("maximum", m.bone)
m.bone_mean = reduction("mean", m.bone)
m.season_bone_highest = reduction("maximum", m.season_bone)
m.bone_split_ratio = ((m.bone_highest + m.trace) / (m.bone_mean + m.trace)) ** (
    m.weibull_modulus / m.fatigue_exponent_tibia
)
m.bone_damage_of_week = m.weekly_minutes * m.damage_pace / m.reference_minutes
m.bone_fatigue_ratio = (
    m.bone_damage_of_week ** (m.weibull_modulus / m.fatigue_exponent_tibia) * m.bone_split_ratio
)

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript
