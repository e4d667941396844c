"""Stride length: ground reaction force and L5/S1 load over one running step.

Two masses give the vertical force: a short impact of the lower leg and a bell for the rest of the
body, which together carry exactly one body weight on average. The fore-aft force follows a line
from the foot to a fixed point of the body. The upper body's acceleration then sets the net moment
at L5/S1, and one equivalent extensor and one equivalent flexor, with some bracing, set compression
and shear.

Body size enters by dimension, against a reference body of 70 kg and 1.75 m: lengths grow with
stature, and the bracing moment with mass times stature. So mass alone moves no result in body
weights. Step rate and contact time answer to stature as they do in the twelve measured runners.

Forces, compression and shear are in body weights (BW). A series has shape (400,): one step from
touchdown, the end left out, so that ``numpy.mean`` is the mean over time. The parameter sets are
``"measured-runners"`` (the default) and ``"literature"``. A flight time shorter than the model
accepts is refused.

>>> slow, quick = evaluate(speed=3.0), evaluate(speed=3.0, step_rate_change=0.1)
>>> bool(quick["peak_vertical_force"] < slow["peak_vertical_force"])
True
>>> evaluate(speed=12)
Traceback (most recent call last):
    ...
ValueError: speed (m/s) must be a real number from 2.2 to 5, but is 12
"""

from __future__ import annotations

from sympy import Abs, Max, Piecewise, Rational, cos, pi, sin

from spinestride.faces import DEGREE, Sheet, period, reduction
from spinestride.models._body_size import define_body_size

#: Samples over one step. The peak of the force is then found to better than 0.01 %.
SAMPLES = 400

m = Sheet("stride_length", "gait-parameters", "lumbar-parameters", default_set="measured-runners")

# Levers and bracing of this body
define_body_size(m)

# Step rate, contact time and lengths from speed and stature
m.preferred_step_rate = (
    m.reference_step_rate
    * (m.speed / m.reference_speed) ** m.step_rate_speed_exponent
    * m.stature_ratio**m.step_rate_stature_exponent
)
m.step_rate = m.preferred_step_rate * (1 + m.step_rate_change)
m.step_time = 1 / m.step_rate
m.contact_time = (
    m.contact_time_factor
    * m.contact_time_coefficient
    * m.speed**m.contact_time_speed_exponent
    * m.step_rate**m.contact_time_step_rate_exponent
    * m.stature_ratio**m.contact_time_stature_exponent
)
m.flight_time = m.step_time - m.contact_time
m.guard(
    m.flight_time,
    least=m.minimum_flight_time,
    reason="the model describes running, which has a flight phase",
)
m.step_length = m.speed / m.step_rate
m.stride_length = 2 * m.step_length
m.steps_per_km = 1000 / m.step_length
m.body_weight = m.body_mass * m.gravity

# The impulse of one step, divided between the impact and the bell
tau = m.impact_half_duration
m.touchdown_velocity = (m.touchdown_velocity_offset + m.touchdown_velocity_slope * m.speed) * (
    1 + m.step_rate_change
) ** m.touchdown_velocity_step_rate_exponent
m.impact_mean_force = m.impact_mass_fraction * (1 + m.touchdown_velocity / (m.gravity * tau))
m.impact_impulse = 2 * tau * m.impact_mean_force
m.bell_impulse = m.step_time - m.impact_impulse
m.bell_mean_force = m.bell_impulse / m.contact_time

# When the bell has its peak and its centre of area
blend = m.bell_blend
m.bell_peak_time = m.bell_peak_fraction * m.contact_time
shift = (1 - blend) * (Rational(1, 2) - 2 / pi**2) + blend * (1 - 2 / pi)
m.bell_centre_time = m.bell_peak_time + shift * (m.contact_time - 2 * m.bell_peak_time)

# Vertical force: impact and bell
m.time = period(m.step_time, SAMPLES)
t = m.time
before_peak = t <= m.bell_peak_time
m.bell_side = Piecewise((m.bell_peak_time, before_peak), (m.contact_time - m.bell_peak_time, True))
m.bell_phase = (t - m.bell_peak_time) / m.bell_side
m.raised_cosine = 1 + cos(pi * m.bell_phase)
m.half_sine = pi / 2 * cos(pi * m.bell_phase / 2)
bell = m.bell_mean_force * ((1 - blend) * m.raised_cosine + blend * m.half_sine)
m.impact_force = Piecewise((m.impact_mean_force * (1 - cos(pi * t / tau)), t <= 2 * tau), (0, True))
m.bell_force = Piecewise((bell, t <= m.contact_time), (0, True))
m.vertical_force = m.impact_force + m.bell_force

# Fore-aft force, along a line from the foot to a fixed point of the body
m.contact_travel = m.speed * m.contact_time - m.stature_ratio * m.pressure_centre_travel
m.touchdown_distance = m.contact_travel / 2
foot_ahead = 2 * m.touchdown_distance * (t - m.bell_centre_time) / m.contact_time
m.fore_aft_force = m.bell_force * foot_ahead / (m.force_line_height_fraction * m.stature)

# Acceleration of the upper body, and the net moment at L5/S1
width = m.trunk_impact_half_width
smooth = m.impact_impulse / (2 * width) * (1 - cos(pi * t / width))
m.trunk_impact_force = Piecewise((smooth, t <= 2 * width), (0, True))
m.trunk_acceleration = (
    m.step_time
    * (m.bell_force + m.impact_transmission * m.trunk_impact_force)
    / (m.bell_impulse + m.impact_transmission * m.impact_impulse)
)
lean = m.trunk_lean * DEGREE
height = m.upper_body_height_fraction * m.stature
m.forward_arm = m.stature_ratio * m.com_offset + height * sin(lean)
m.upward_arm = height * cos(lean)
m.trunk_moment = (
    m.upper_body_mass_fraction
    * m.body_weight
    * (m.trunk_acceleration * m.forward_arm - m.pitch_share * m.fore_aft_force * m.upward_arm)
)

# Muscle forces, compression and shear at L5/S1
bends, extends = Max(0, m.trunk_moment), Max(0, -m.trunk_moment)
chi, bracing = m.cocontraction, m.body_bracing_moment
m.extensor_force = ((1 + chi) * bends + chi * extends + bracing) / m.body_extensor_arm
m.flexor_force = ((1 + chi) * extends + chi * bends + bracing) / m.body_flexor_arm
tilt = m.disc_tilt * DEGREE
along = m.trunk_acceleration * cos(tilt) + m.fore_aft_force * sin(tilt)
across = m.trunk_acceleration * sin(tilt) - m.fore_aft_force * cos(tilt)
muscles = m.muscle_cosine * (m.extensor_force + m.flexor_force) / m.body_weight
m.compression = m.upper_body_mass_fraction * along + muscles
m.shear = m.upper_body_mass_fraction * across + m.muscle_shear * m.extensor_force / m.body_weight

# Height of the centre of mass: the ground force integrated twice
moments = m.impact_impulse * tau + m.bell_impulse * m.bell_centre_time
m.touchdown_com_velocity = m.gravity * (moments / m.step_time - m.step_time / 2)
rising = t**2 / 2 - (tau / pi) ** 2 * (1 - cos(pi * t / tau))
m.impact_double_integral = Piecewise(
    (m.impact_mean_force * rising, t <= 2 * tau), (m.impact_impulse * (t - tau), True)
)
m.time_from_bell_end = m.bell_side * (1 - Abs(m.bell_phase))
end = m.time_from_bell_end
m.bell_side_double_integral = m.bell_mean_force * (
    (1 - blend) * (end**2 / 2 - (m.bell_side / pi) ** 2 * m.raised_cosine)
    + blend * (m.bell_side * end - (2 * m.bell_side / pi) ** 2 * m.half_sine)
)
after_bell = m.bell_impulse * (t - m.bell_centre_time)
m.bell_double_integral = Piecewise(
    (m.bell_side_double_integral, before_peak),
    (m.bell_side_double_integral + after_bell, t <= m.contact_time),
    (after_bell, True),
)
lifted = m.impact_double_integral + m.bell_double_integral - t**2 / 2
m.vertical_displacement = m.touchdown_com_velocity * t + m.gravity * lifted

# Bands
assumed = (
    m.extensor_arm,
    m.com_offset,
    m.disc_tilt,
    m.impact_transmission,
    m.pitch_share,
    m.cocontraction,
    m.flexor_arm,
    m.muscle_cosine,
    m.upper_body_mass_fraction,
    m.upper_body_height_fraction,
)
m.band(
    m.compression,
    over=(m.extensor_arm,),
    ends="for extensor lever arm",
    least_at_zero=m.trunk_moment,
)
m.band(
    m.compression,
    over=assumed,
    ends="for all uncertain parameters",
    width="wide",
    least_at_zero=m.trunk_moment,
)

# In one number
m.peak_vertical_force = reduction("maximum", m.vertical_force)
m.time_of_peak_vertical_force = reduction("time_of_maximum", m.vertical_force)
m.peak_compression = reduction("maximum", m.compression)
for end in ("low", "high", "wide_low", "wide_high"):
    m[f"peak_compression_{end}"] = reduction("maximum", m[f"compression_{end}"])
m.time_of_peak_compression = reduction("time_of_maximum", m.compression)
m.mean_compression = reduction("mean", m.compression)
m.min_compression = reduction("minimum", m.compression)
m.peak_shear = reduction("maximum", m.shear)
m.peak_moment = reduction("maximum", m.trunk_moment)
m.braking_impulse = reduction("negative_integral", m.fore_aft_force)
m.peak_braking_force = reduction("negative_peak", m.fore_aft_force)
m.vertical_excursion = reduction("range", m.vertical_displacement)
m.compression_impulse_per_step = m.mean_compression * m.step_time
m.compression_impulse_per_km = m.compression_impulse_per_step * m.steps_per_km

model = m.model()
inputs, outputs, equations = model.inputs, model.outputs, model.equations
evaluate, latex, javascript = model.evaluate, model.latex, model.javascript
