"""Stride length: ground reaction force and L5/S1 load over one running step.

Two masses give the vertical force: a short impact of the lower leg and a bell for the rest of the
body, which together carry exactly one body weight on average. The fore-aft force follows a line
from the foot to a fixed point of the body. The upper body's acceleration then sets the net moment
at L5/S1, and one equivalent extensor and one equivalent flexor, with some bracing, set compression
and shear.

Body size enters by dimension, against a reference body of 70 kg and 1.75 m: lengths grow with
stature, and the bracing moment with mass times stature. So mass alone moves no result in body
weights. Step rate and contact time answer to stature as they do in the twelve measured runners.

The equations need no file and no drawing; every number comes from ``data/`` through
`spinestride.tables`. Forces, compression and shear are in body weights (BW).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from spinestride import tables
from spinestride.faces import (
    Band,
    Guard,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Period,
    Reduction,
    symbol,
)
from spinestride.models._body_size import add_body_size

#: Samples over one step. The peak of the force is then found to better than 0.01 %.
SAMPLES = 400

_inputs = tables.inputs("stride_length")
_parameter_sets = {
    name: {
        **tables.parameters("gait-parameters", name),
        **tables.parameters("lumbar-parameters"),
    }
    for name in tables.parameter_sets("gait-parameters")
}
_outline = Outline(_inputs, _parameter_sets["measured-runners"])
_of, _output, _between = _outline.of, _outline.output, _outline.between

t = symbol("t")


def _gait() -> None:
    """Find step rate, contact time and lengths from speed and stature."""
    v, r, v_ref, f_ref, n_f, n_fh = _of(
        "speed",
        "step_rate_change",
        "reference_speed",
        "reference_step_rate",
        "step_rate_speed_exponent",
        "step_rate_stature_exponent",
    )
    k, a_tc, n_v, n_fr, n_h = _of(
        "contact_time_factor",
        "contact_time_coefficient",
        "contact_time_speed_exponent",
        "contact_time_step_rate_exponent",
        "contact_time_stature_exponent",
    )
    (size,) = _of("stature_ratio")
    f_0 = _between(
        "preferred_step_rate",
        "f_{0}",
        f_ref * (v / v_ref) ** n_f * size**n_fh,
        "Hz",
        "Preferred step rate",
    )
    f = _output("step_rate", "f", f_0 * (1 + r), "Hz", "Step rate")
    step_time = _output("step_time", "T_{s}", 1 / f, "s", "Step time")
    contact = _output(
        "contact_time",
        "t_{c}",
        k * a_tc * v**n_v * f**n_fr * size**n_h,
        "s",
        "Contact time",
    )
    _output("flight_time", "t_{f}", step_time - contact, "s", "Flight time")
    step_length = _output("step_length", "L_{s}", v / f, "m", "Step length")
    _output("stride_length", "L_{stride}", 2 * step_length, "m", "Stride length")
    _output("steps_per_km", "N_{km}", 1000 / step_length, "1/km", "Steps per kilometre")
    mass, g = _of("body_mass", "gravity")
    _output("body_weight", "W", mass * g, "N", "Body weight")


def _impulses() -> None:
    """Divide the impulse of one step between the impact and the bell."""
    v, r, g, m_1, tau, u_0, u_1, n_td, step_time, contact = _of(
        "speed",
        "step_rate_change",
        "gravity",
        "impact_mass_fraction",
        "impact_half_duration",
        "touchdown_velocity_offset",
        "touchdown_velocity_slope",
        "touchdown_velocity_step_rate_exponent",
        "step_time",
        "contact_time",
    )
    u_td = _between(
        "touchdown_velocity",
        "u_{td}",
        (u_0 + u_1 * v) * (1 + r) ** n_td,
        "m/s",
        "Velocity that the impact mass loses",
    )
    impact_mean = _between(
        "impact_mean_force",
        r"\bar{F}_{1}",
        m_1 * (1 + u_td / (g * tau)),
        "BW",
        "Mean force of the impact",
    )
    j_1 = _between(
        "impact_impulse", "J_{1}", 2 * tau * impact_mean, "BW s", "Impulse of the impact"
    )
    j_2 = _between("bell_impulse", "J_{2}", step_time - j_1, "BW s", "Impulse of the bell")
    _between("bell_mean_force", r"\bar{F}_{2}", j_2 / contact, "BW", "Mean force of the bell")


def _bell_times() -> None:
    """Place the bell's peak and centre within contact."""
    contact, b, a = _of("contact_time", "bell_peak_fraction", "bell_blend")
    peak = _between("bell_peak_time", "B", b * contact, "s", "Time of the bell's peak")
    shift = (1 - a) * (sp.Rational(1, 2) - 2 / sp.pi**2) + a * (1 - 2 / sp.pi)
    _between(
        "bell_centre_time",
        r"\bar{t}_{2}",
        peak + shift * (contact - 2 * peak),
        "s",
        "Time of the bell's centre of area",
    )


def _ground_force() -> None:
    """Add impact and bell to the vertical force."""
    tau, a, contact, bell_peak, mean_1, mean_2 = _of(
        "impact_half_duration",
        "bell_blend",
        "contact_time",
        "bell_peak_time",
        "impact_mean_force",
        "bell_mean_force",
    )
    side = _between(
        "bell_side",
        "D",
        sp.Piecewise((bell_peak, t <= bell_peak), (contact - bell_peak, True)),
        "s",
        "Duration of this side of the bell",
    )
    u = _between("bell_phase", "u", (t - bell_peak) / side, "1", "Phase of the bell")
    cosine = _between("raised_cosine", "q_{1}", 1 + sp.cos(sp.pi * u), "1", "Raised cosine")
    sine = _between("half_sine", "q_{2}", sp.pi / 2 * sp.cos(sp.pi * u / 2), "1", "Half sine")
    bell = mean_2 * ((1 - a) * cosine + a * sine)
    f_1 = _between(
        "impact_force",
        "F_{1}",
        sp.Piecewise((mean_1 * (1 - sp.cos(sp.pi * t / tau)), t <= 2 * tau), (0, True)),
        "BW",
        "Force of the impact",
    )
    f_2 = _between(
        "bell_force",
        "F_{2}",
        sp.Piecewise((bell, t <= contact), (0, True)),
        "BW",
        "Force of the bell",
    )
    _output("vertical_force", "F_{z}", f_1 + f_2, "BW", "Vertical ground reaction force")


def _fore_aft_force() -> None:
    """Lean the force along a line from the foot to a fixed point of the body."""
    v, stature, size, travel, height, contact, centre, f_2 = _of(
        "speed",
        "stature",
        "stature_ratio",
        "pressure_centre_travel",
        "force_line_height_fraction",
        "contact_time",
        "bell_centre_time",
        "bell_force",
    )
    contact_travel = _between(
        "contact_travel",
        "X",
        v * contact - size * travel,
        "m",
        "Travel of the hip over the foot during contact",
    )
    ahead = _output(
        "touchdown_distance",
        "x_{td}",
        contact_travel / 2,
        "m",
        "Foot ahead of the hip at touchdown",
    )
    lean = 2 * ahead * (t - centre) / contact
    _output(
        "fore_aft_force",
        "F_{x}",
        f_2 * lean / (height * stature),
        "BW",
        "Fore-aft ground reaction force",
    )


def _trunk() -> None:
    """Find the acceleration of the upper body and the net moment at L5/S1."""
    w, transmission, j_1, j_2, step_time, f_2, f_x = _of(
        "trunk_impact_half_width",
        "impact_transmission",
        "impact_impulse",
        "bell_impulse",
        "step_time",
        "bell_force",
        "fore_aft_force",
    )
    smooth = _between(
        "trunk_impact_force",
        "F_{1w}",
        sp.Piecewise((j_1 / (2 * w) * (1 - sp.cos(sp.pi * t / w)), t <= 2 * w), (0, True)),
        "BW",
        "The impact as it reaches the trunk",
    )
    a_z = _output(
        "trunk_acceleration",
        "A_{z}",
        step_time * (f_2 + transmission * smooth) / (j_2 + transmission * j_1),
        "g",
        "Vertical trunk acceleration with gravity",
    )
    stature, size, lean, c_h, x_0, kappa, m_u, weight = _of(
        "stature",
        "stature_ratio",
        "trunk_lean",
        "upper_body_height_fraction",
        "com_offset",
        "pitch_share",
        "upper_body_mass_fraction",
        "body_weight",
    )
    angle = sp.pi * lean / 180
    forward = _between(
        "forward_arm",
        "d_{x}",
        size * x_0 + c_h * stature * sp.sin(angle),
        "m",
        "Upper-body mass centre in front of L5/S1",
    )
    upward = _between(
        "upward_arm",
        "d_{z}",
        c_h * stature * sp.cos(angle),
        "m",
        "Upper-body mass centre above L5/S1",
    )
    _output(
        "trunk_moment",
        "M_{net}",
        m_u * weight * (a_z * forward - kappa * f_x * upward),
        "N m",
        "Net moment at L5/S1",
    )


def _joint() -> None:
    """Find muscle forces, compression and shear at L5/S1."""
    moment, brace, chi, d_e, d_f = _of(
        "trunk_moment",
        "body_bracing_moment",
        "cocontraction",
        "body_extensor_arm",
        "body_flexor_arm",
    )
    bends, extends = sp.Max(0, moment), sp.Max(0, -moment)
    f_e = _between(
        "extensor_force",
        "F_{e}",
        ((1 + chi) * bends + chi * extends + brace) / d_e,
        "N",
        "Force of the back extensors",
    )
    f_f = _between(
        "flexor_force",
        "F_{f}",
        ((1 + chi) * extends + chi * bends + brace) / d_f,
        "N",
        "Force of the trunk flexors",
    )
    m_u, a_z, f_x, phi, k_c, k_s, weight = _of(
        "upper_body_mass_fraction",
        "trunk_acceleration",
        "fore_aft_force",
        "disc_tilt",
        "muscle_cosine",
        "muscle_shear",
        "body_weight",
    )
    tilt = sp.pi * phi / 180
    _output(
        "compression",
        "C",
        m_u * (a_z * sp.cos(tilt) + f_x * sp.sin(tilt)) + k_c * (f_e + f_f) / weight,
        "BW",
        "L5/S1 compression",
    )
    _output(
        "shear",
        "S",
        m_u * (a_z * sp.sin(tilt) - f_x * sp.cos(tilt)) + k_s * f_e / weight,
        "BW",
        "L5/S1 shear",
    )


def _displacement() -> None:
    """Integrate the ground force twice to the height of the centre of mass."""
    g, a, tau, mean_1, mean_2, j_1, j_2, step_time, contact, bell_peak, centre = _of(
        "gravity",
        "bell_blend",
        "impact_half_duration",
        "impact_mean_force",
        "bell_mean_force",
        "impact_impulse",
        "bell_impulse",
        "step_time",
        "contact_time",
        "bell_peak_time",
        "bell_centre_time",
    )
    side, u, cosine, sine = _of("bell_side", "bell_phase", "raised_cosine", "half_sine")
    fall = g * ((j_1 * tau + j_2 * centre) / step_time - step_time / 2)
    w_0 = _between("touchdown_com_velocity", "w_{0}", fall, "m/s", "Vertical velocity at touchdown")
    impact = _between(
        "impact_double_integral",
        "I_{1}",
        sp.Piecewise(
            (
                mean_1 * (t**2 / 2 - (tau / sp.pi) ** 2 * (1 - sp.cos(sp.pi * t / tau))),
                t <= 2 * tau,
            ),
            (j_1 * (t - tau), True),
        ),
        "BW s2",
        "Impact force integrated twice",
    )
    away = _between(
        "time_from_bell_end", "s", side * (1 - sp.Abs(u)), "s", "Time from the nearer end"
    )
    part = _between(
        "bell_side_double_integral",
        "K",
        mean_2
        * (
            (1 - a) * (away**2 / 2 - (side / sp.pi) ** 2 * cosine)
            + a * (side * away - (2 * side / sp.pi) ** 2 * sine)
        ),
        "BW s2",
        "Bell integrated twice from its nearer end",
    )
    bell = _between(
        "bell_double_integral",
        "I_{2}",
        sp.Piecewise(
            (part, t <= bell_peak),
            (part + j_2 * (t - centre), t <= contact),
            (j_2 * (t - centre), True),
        ),
        "BW s2",
        "Bell force integrated twice",
    )
    _output(
        "vertical_displacement",
        "z",
        w_0 * t + g * (impact + bell - t**2 / 2),
        "m",
        "Height of the centre of mass above its height at touchdown",
    )


_EXTENSOR_BAND = ("extensor_arm",)
_WIDE_BAND = (
    "extensor_arm",
    "com_offset",
    "disc_tilt",
    "impact_transmission",
    "pitch_share",
    "cocontraction",
    "flexor_arm",
    "muscle_cosine",
    "upper_body_mass_fraction",
    "upper_body_height_fraction",
)


def _bands() -> None:
    for name, mark, parameters, words in (
        ("compression", "", _EXTENSOR_BAND, "extensor lever arm"),
        ("compression_wide", "wide,", _WIDE_BAND, "all uncertain parameters"),
    ):
        _outline.band(
            Band(
                name=name,
                low=f"{name}_low",
                low_symbol=symbol(f"C_{{{mark}low}}"),
                high=f"{name}_high",
                high_symbol=symbol(f"C_{{{mark}high}}"),
                of="compression",
                parameters=parameters,
                unit="BW",
                least_at_zero="trunk_moment",
                low_label=f"L5/S1 compression, low end for {words}",
                high_label=f"L5/S1 compression, high end for {words}",
            )
        )


_SUMMARIES = (
    Reduction(
        "peak_vertical_force",
        symbol("F_{z,max}"),
        "maximum",
        "vertical_force",
        "BW",
        "Peak vertical ground reaction force",
    ),
    Reduction(
        "time_of_peak_vertical_force",
        symbol("t_{F}"),
        "time_of_maximum",
        "vertical_force",
        "s",
        "Time of peak vertical ground reaction force",
    ),
    Reduction(
        "peak_compression",
        symbol("C_{max}"),
        "maximum",
        "compression",
        "BW",
        "Peak L5/S1 compression",
    ),
    Reduction(
        "peak_compression_low",
        symbol("C_{max,low}"),
        "maximum",
        "compression_low",
        "BW",
        "Peak L5/S1 compression, low end for extensor lever arm",
    ),
    Reduction(
        "peak_compression_high",
        symbol("C_{max,high}"),
        "maximum",
        "compression_high",
        "BW",
        "Peak L5/S1 compression, high end for extensor lever arm",
    ),
    Reduction(
        "peak_compression_wide_low",
        symbol("C_{max,wide,low}"),
        "maximum",
        "compression_wide_low",
        "BW",
        "Peak L5/S1 compression, low end for all uncertain parameters",
    ),
    Reduction(
        "peak_compression_wide_high",
        symbol("C_{max,wide,high}"),
        "maximum",
        "compression_wide_high",
        "BW",
        "Peak L5/S1 compression, high end for all uncertain parameters",
    ),
    Reduction(
        "time_of_peak_compression",
        symbol("t_{C}"),
        "time_of_maximum",
        "compression",
        "s",
        "Time of peak L5/S1 compression",
    ),
    Reduction(
        "mean_compression",
        symbol(r"\bar{C}"),
        "mean",
        "compression",
        "BW",
        "Mean L5/S1 compression",
    ),
    Reduction(
        "min_compression",
        symbol("C_{min}"),
        "minimum",
        "compression",
        "BW",
        "Lowest L5/S1 compression",
    ),
    Reduction("peak_shear", symbol("S_{max}"), "maximum", "shear", "BW", "Peak L5/S1 shear"),
    Reduction(
        "peak_moment",
        symbol("M_{max}"),
        "maximum",
        "trunk_moment",
        "N m",
        "Peak net moment at L5/S1",
    ),
    Reduction(
        "braking_impulse",
        symbol("J_{x}"),
        "negative_integral",
        "fore_aft_force",
        "BW s",
        "Braking impulse of one step",
    ),
    Reduction(
        "peak_braking_force",
        symbol("F_{x,max}"),
        "negative_peak",
        "fore_aft_force",
        "BW",
        "Peak braking force",
    ),
    Reduction(
        "vertical_excursion",
        symbol(r"\Delta z"),
        "range",
        "vertical_displacement",
        "m",
        "Vertical excursion of the centre of mass",
    ),
)


def _summaries() -> None:
    _outline.reduce(*_SUMMARIES)
    mean, step_time, steps_per_km = _of("mean_compression", "step_time", "steps_per_km")
    per_step = _output(
        "compression_impulse_per_step",
        "P_{step}",
        mean * step_time,
        "BW s",
        "Compression impulse of one step",
    )
    _output(
        "compression_impulse_per_km",
        "P_{km}",
        per_step * steps_per_km,
        "BW s/km",
        "Compression impulse of one kilometre",
    )


add_body_size(_outline)
_gait()
_impulses()
_bell_times()
_ground_force()
_fore_aft_force()
_trunk()
_joint()
_displacement()
_bands()
_summaries()

model = Model(
    name="stride_length",
    input_ranges=_inputs,
    parameter_sets=_parameter_sets,
    default_set="measured-runners",
    steps=_outline.steps,
    axes=(Period("time", t, "step_time", SAMPLES),),
    guard=Guard(
        name="flight_time",
        limit="minimum_flight_time",
        unit="s",
        reason="the model describes running, which has a flight phase",
    ),
)

inputs = model.inputs
outputs = model.outputs
equations = model.equations

_numpy = NumpyFace(model)


def evaluate(
    *,
    parameter_set: str | None = None,
    parameters: Mapping[str, object] | None = None,
    **values: object,
) -> dict[str, Any]:
    """Return every output for one runner at one speed.

    Parameters
    ----------
    parameter_set : str, optional
        ``"measured-runners"`` (the default) or ``"literature"``.
    parameters : mapping of str to float, optional
        Single parameters to replace, such as ``{"extensor_arm": 0.06}``.
    **values : float
        Inputs by name; those left out take their defaults.

    Returns
    -------
    dict of str to float or numpy.ndarray
        In the units of `outputs`. A series has shape (400,): one step from touchdown, the end left
        out, so that ``numpy.mean`` is the mean over time.

    Raises
    ------
    ValueError
        If an input is unknown, no real number or outside its range; if a parameter or a set is
        unknown; or if the flight time is shorter than the model accepts.

    Examples
    --------
    >>> slow, quick = evaluate(speed=3.0), evaluate(speed=3.0, step_rate_change=0.1)
    >>> bool(quick["peak_vertical_force"] < slow["peak_vertical_force"])
    True
    >>> evaluate(speed=12)
    Traceback (most recent call last):
        ...
    ValueError: speed (m/s) must be a real number from 2.2 to 5, but is 12
    """
    return _numpy.evaluate(values, parameter_set, parameters)


latex = LatexFace(model).latex
javascript = JavascriptFace(model).javascript
