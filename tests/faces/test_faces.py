"""The faces on a toy model that has nothing to do with running."""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import quickjs
import sympy as sp

import spinestride
from spinestride.faces import (
    DEGREE,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Sheet,
    convolution,
    curve,
    decades,
    period,
    recurrence,
    reduction,
    sweep,
)
from spinestride.tables import InputRange, Parameter, QuantityRow


def quantities(text: str) -> dict[str, QuantityRow]:
    """Return rows from lines of name, symbol, unit and label; one in brackets is not shown."""
    lines = [line.split(maxsplit=3) for line in text.strip().splitlines()]
    return {
        name: QuantityRow("toy", name, latex, unit, label.strip("()"), shown="(" not in label)
        for name, latex, unit, label in lines
    }


INPUTS = {
    "height": InputRange("swing", "height", "h", "Height", "m", 1.0, 0.5, 2.0, 0.1, "toy", "")
}
PARAMETERS = {
    name: Parameter(
        name, "toy", latex, name, value, low, high, "1", "toys", "toy", "assumption", "toy"
    )
    for name, latex, value, low, high in (
        ("duration", "T", 2.0, None, None),
        ("shortest", "T_{min}", 0.1, None, None),
        ("gain", "k", 1.5, 1.0, 3.0),
        ("offset", "c", 0.2, 0.1, 0.5),
    )
}


SWING = quantities(
    r"""
    period P s Period
    time t s Time
    wave s 1 (Wave)
    push y N Push
    peak y_{max} N Peak
    trough y_{min} N Trough
    peak_time t_{p} s Time of peak
    mean \bar{y} N Mean
    span_of_push R N Range
    pull q N Pull
    end y_{e} N Push at the end
    pull_impulse Q N s Pull impulse
    double_peak Y N Twice the peak
    """
)


def swing() -> Model:
    m = Sheet("swing", PARAMETERS, inputs=INPUTS, quantities=SWING)
    m.period = sp.sqrt(m.height) * m.duration
    m.guard(m.period, m.shortest, "a swing takes time")
    m.time = period(m.period, samples=200)
    m.wave = sp.sin(2 * sp.pi * m.time / m.period)
    pull = -m.offset * m.wave**2 / m.gain
    m.push = sp.Piecewise((m.gain * m.wave**2, m.time <= m.period / 2), (pull, True))
    m.band(m.push, over=(m.gain, m.offset))
    m.peak = reduction("maximum", m.push)
    m.trough = reduction("minimum", m.push)
    m.peak_time = reduction("time_of_maximum", m.push)
    m.mean = reduction("mean", m.push)
    m.span_of_push = reduction("range", m.push)
    m.pull = reduction("negative_peak", m.push)
    m.end = reduction("last", m.push)
    m.pull_impulse = reduction("negative_integral", m.push)
    m.double_peak = 2 * m.peak
    return m.model()


def in_javascript(model: Model, values: dict[str, float]) -> dict[str, Any]:
    context = quickjs.Context()
    context.eval(
        JavascriptFace(model).javascript().replace("export ", "")
        + "function run(v) { const r = evaluate(JSON.parse(v)); for (const k in r) "
        "if (typeof r[k] !== 'number') r[k] = Array.from(r[k]); return JSON.stringify(r); }"
    )
    found: dict[str, Any] = json.loads(context.get("run")(json.dumps(values)))
    return found


def test_reductions_are_what_they_say() -> None:
    result = NumpyFace(swing()).evaluate({"height": 1.0})
    push, time = result["push"], result["time"]
    assert result["period"] == 2.0
    assert result["peak"] == pytest.approx(1.5)
    assert result["trough"] == pytest.approx(-0.2 / 1.5)
    assert result["peak_time"] == pytest.approx(0.5)
    assert result["mean"] == pytest.approx(push.mean())
    assert result["span_of_push"] == pytest.approx(1.5 + 0.2 / 1.5)
    assert result["pull"] == pytest.approx(0.2 / 1.5)
    assert result["pull_impulse"] == pytest.approx(0.2 / 1.5 / 2)
    assert result["double_peak"] == 2 * result["peak"]
    assert time[-1] < result["period"]


def test_a_band_is_the_envelope_of_all_parameters_at_once() -> None:
    result = NumpyFace(swing()).evaluate({})
    first = result["time"] <= 1
    wave = np.sin(np.pi * result["time"]) ** 2
    for half, low, high in ((first, 1.0, 3.0), (~first, -0.5 / 1.0, -0.1 / 3.0)):
        np.testing.assert_allclose(result["push_low"][half], (low * wave)[half], atol=1e-12)
        np.testing.assert_allclose(result["push_high"][half], (high * wave)[half], atol=1e-12)


def balance() -> Model:
    """Return a toy whose load is least where a moment is zero, inside the range of its arm."""
    rows = quantities(
        """
        period P s Period
        time t s Time
        moment M N (Moment)
        load C N Load
        """
    )
    m = Sheet("balance", PARAMETERS, inputs=INPUTS, quantities=rows)
    m.period = m.duration
    m.time = period(m.period, samples=40)
    m.moment = m.time * m.gain - m.offset * 4
    m.load = m.gain + sp.Abs(m.moment)
    m.band(m.load, over=(m.gain, m.offset), least_at_zero=m.moment)
    return m.model()


def test_a_band_reaches_down_to_where_a_moment_within_the_box_is_zero() -> None:
    result = NumpyFace(balance()).evaluate({})
    time = result["time"]
    # Gain from 1 to 3 and four offsets from 0.4 to 2 meet at zero between these two times.
    zero = (3 * time > 0.4 + 1e-9) & (time < 2 - 1e-9)
    np.testing.assert_allclose(result["load_low"][zero & (time > 0.4)], 1, rtol=1e-12)
    assert np.all(result["load_low"][~zero] > 1)
    found = in_javascript(balance(), {})
    for name, value in result.items():
        np.testing.assert_allclose(found[name], value, rtol=1e-12, atol=1e-12, err_msg=name)


@pytest.mark.parametrize("height", [0.5, 1.0, 1.7])
def test_javascript_agrees_with_numpy(height: float) -> None:
    model = swing()
    expected = NumpyFace(model).evaluate({"height": height})
    found = in_javascript(model, {"height": height})
    assert list(found) == list(expected)
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], value, rtol=1e-12, atol=1e-12, err_msg=name)


def test_javascript_computes_what_does_not_vary_before_the_loop() -> None:
    text = JavascriptFace(swing()).javascript()
    loop = text[text.rindex("for (let i = 0; i < SAMPLES; i += 1) {") :]
    assert "Math.PI*2" not in loop
    assert "Math.sqrt(height)" not in loop


def test_latex_writes_series_as_functions_of_time() -> None:
    face = LatexFace(swing())
    assert face.latex("period") == r"P = T \sqrt{h}"
    assert "s(t)" in face.latex("push")
    assert face.latex("mean") == r"\bar{y} = \frac{1}{P} \int_{0}^{P} y(t) \, dt"


def test_a_model_knows_its_series_and_its_intermediates() -> None:
    model = swing()
    assert model.series == {"time", "wave", "push", "push_low", "push_high"}
    assert "wave" in model.equations
    assert "wave" not in model.outputs
    assert list(model.outputs)[:2] == ["time", "push"]


def test_a_symbol_used_twice_is_refused() -> None:
    m = Sheet("twice", PARAMETERS, inputs=INPUTS, quantities=quantities("period h s Period"))
    with pytest.raises(ValueError, match="twice: symbol h used twice, by height and period"):
        m.period = 2 * m.height


# ---- a model without time: a lever that runs over an input, and a choice

LEVER_INPUTS = {
    "angle": InputRange("lever", "angle", "a", "Angle", "degree", 30.0, 0.0, 90.0, 1.0, "toy", ""),
    "arm": InputRange("lever", "arm", "d", "Arm", "m", 2.0, 1.0, 4.0, 0.5, "toy", ""),
    "metal": InputRange(
        "lever",
        "metal",
        "k",
        "Metal",
        "choice",
        0.0,
        0.0,
        2.0,
        1.0,
        "toy",
        "",
        ("tin", "zinc", "lead"),
    ),
}
LEVER_PARAMETERS = {
    name: Parameter(
        name, "toy", latex, name, value, low, high, "N", "toys", "toy", "assumption", "toy"
    )
    for name, latex, value, low, high in (
        ("tin", "w_{0}", 7.0, None, None),
        ("zinc", "w_{1}", 8.0, None, None),
        ("lead", "w_{2}", 11.0, None, None),
        ("friction", "c", 1.0, 0.5, 3.0),
    )
}
LEVER = """
    weight W N Weight
    reach r m (Reach)
    moment M N Moment
    force F N Force
"""
LEVER_CURVES = """
    angle_axis x degree Angle
    moment_curve M_{c} N Moment over the angle
    force_curve F_{c} N Force over the angle
"""


def lever(*, swept: bool = True) -> Model:
    rows = quantities(f"{LEVER.strip()}{LEVER_CURVES}" if swept else LEVER)
    m = Sheet("lever", LEVER_PARAMETERS, inputs=LEVER_INPUTS, quantities=rows)
    m.weight = m.by("metal", "tin", "zinc", "lead")
    m.reach = m.arm * sp.cos(m.angle * DEGREE)
    m.moment = m.weight * m.reach + m.friction
    m.force = m.moment / m.arm
    if swept:
        m.angle_axis = sweep(m.angle, samples=10)
        m.moment_curve = curve(m.moment, m.angle_axis)
        m.force_curve = curve(m.force, m.angle_axis)
    m.band(m.moment, over=(m.friction, m.arm))
    if swept:
        m.band(m.moment_curve, over=(m.friction,))
    return m.model()


def test_a_sweep_runs_over_the_range_of_its_input_both_ends_included() -> None:
    result = NumpyFace(lever()).evaluate({})
    np.testing.assert_array_equal(result["angle_axis"], np.linspace(0, 90, 10))


def test_a_curve_repeats_its_scalar_over_the_axis_whatever_the_input_is() -> None:
    for angle in (0, 30, 90):
        result = NumpyFace(lever()).evaluate({"angle": angle, "metal": "lead"})
        reach = 2 * np.cos(np.deg2rad(result["angle_axis"]))
        np.testing.assert_allclose(result["moment_curve"], 11 * reach + 1, rtol=1e-12)
        np.testing.assert_allclose(result["force_curve"], result["moment_curve"] / 2, rtol=1e-12)


def test_a_curve_that_its_input_does_not_reach_is_refused() -> None:
    rows = quantities("twice D m Twice the arm\nangle_axis x degree A\ntwice_curve C m Twice")
    m = Sheet("arms", LEVER_PARAMETERS, inputs=LEVER_INPUTS, quantities=rows)
    m.twice = 2 * m.arm
    m.angle_axis = sweep(m.angle, samples=10)
    with pytest.raises(ValueError, match="twice does not depend on angle"):
        m.twice_curve = curve(m.twice, m.angle_axis)


def test_a_scalar_has_a_band_and_an_input_may_move_over_its_own_range() -> None:
    result = NumpyFace(lever()).evaluate({"angle": 0})
    assert result["moment"] == 15
    # Down: friction 0.5 less, arm from 2 to 1. Up: friction 2 more, arm from 2 to 4.
    assert result["moment_low"] == pytest.approx(15 - 0.5 - 7)
    assert result["moment_high"] == pytest.approx(15 + 2 + 14)
    assert result["moment_curve_high"][0] == pytest.approx(15 + 2)


def test_a_parameter_without_a_range_cannot_span_a_band() -> None:
    with pytest.raises(ValueError, match="tin has no low and high value"):
        lever().ends("tin")


def test_a_model_needs_no_axis_and_no_guard() -> None:
    model = lever(swept=False)
    expected = NumpyFace(model).evaluate({"metal": 1})
    assert all(isinstance(value, float) for value in expected.values())
    assert list(expected) == ["weight", "moment", "force", "moment_low", "moment_high"]
    assert in_javascript(model, {"metal": 1}) == pytest.approx(expected, rel=1e-12)
    text = JavascriptFace(model).javascript()
    assert "SAMPLES" not in text
    assert "Float64Array" not in text[text.index("function evaluate") :]


@pytest.mark.parametrize("metal", [0, 1, 2])
def test_javascript_agrees_with_numpy_on_sweeps_and_choices(metal: int) -> None:
    values = {"angle": 50.0, "metal": float(metal)}
    expected = NumpyFace(lever()).evaluate(values)
    found = in_javascript(lever(), values)
    assert list(found) == list(expected)
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], value, rtol=1e-12, atol=1e-12, err_msg=name)


def test_a_choice_takes_words_positions_and_rounding_noise_but_nothing_between() -> None:
    model = lever()
    assert model.checked_inputs({"metal": "zinc"})["metal"] == 1.0
    assert model.checked_inputs({"metal": 1 + 1e-13})["metal"] == 1.0
    for wrong in (0.5, "iron", 3):
        with pytest.raises(
            ValueError, match=r"metal \(choice\) must be a whole number from 0 to 2"
        ):
            model.checked_inputs({"metal": wrong})


SCALE = quantities(
    """
    weight W N Weight
    push P N Push
    metal_axis j choice Metal
    weights W_{c} N Weight of every metal
    pushes P_{c} N Push of every metal
    total_push P_{t} N Total push
    """
)


def scale(samples: int = 3) -> Model:
    m = Sheet("scale", LEVER_PARAMETERS, inputs=LEVER_INPUTS, quantities=SCALE)
    m.weight = m.by("metal", "tin", "zinc", "lead")
    m.push = m.weight * m.angle
    m.metal_axis = sweep(m.metal, samples)
    m.weights = curve(m.weight, m.metal_axis)
    m.pushes = curve(m.push, m.metal_axis)
    m.total_push = reduction("sum", m.pushes)
    return m.model()


@pytest.mark.parametrize("metal", ["tin", "zinc", "lead"])
def test_a_sweep_over_a_choice_has_one_sample_for_each_of_its_words(metal: str) -> None:
    result = NumpyFace(scale()).evaluate({"metal": metal, "angle": 10})
    np.testing.assert_array_equal(result["metal_axis"], [0, 1, 2])
    np.testing.assert_array_equal(result["weights"], [7, 8, 11])
    np.testing.assert_array_equal(result["pushes"], [70, 80, 110])
    assert result["total_push"] == 260
    at = LEVER_INPUTS["metal"].choices.index(metal)
    assert (result["weight"], result["push"]) == (result["weights"][at], result["pushes"][at])
    found = in_javascript(scale(), {"metal": at, "angle": 10.0})
    for name, value in result.items():
        np.testing.assert_allclose(found[name], value, rtol=1e-12, err_msg=name)


def test_the_samples_of_a_swept_choice_carry_their_words_into_both_languages() -> None:
    assert scale().outputs["metal_axis"].choices == ("tin", "zinc", "lead")
    assert scale().outputs["weights"].choices == ()
    context = quickjs.Context()
    context.eval(JavascriptFace(scale()).javascript().replace("export ", ""))
    words = context.eval("JSON.stringify([outputs.metal_axis.choices, outputs.weights.choices])")
    assert json.loads(words) == [["tin", "zinc", "lead"], None]


def test_a_sweep_over_a_choice_with_another_number_of_samples_is_refused() -> None:
    with pytest.raises(ValueError, match="metal_axis has 4 samples, but its input has 3 choices"):
        scale(samples=4)


def test_a_sum_is_written_over_the_axis() -> None:
    assert LatexFace(scale()).latex("total_push") == r"P_{t} = \sum_{j} P_{c}(j)"


def test_what_a_curve_repeats_is_computed_but_not_read() -> None:
    model, face = lever(), LatexFace(lever())
    assert "reach_along_angle_axis" in model.series
    assert not [name for name in (*model.equations, *model.outputs) if "along" in name]
    assert face.latex("moment_curve") == r"M_{c}(x) = M \big|_{a = x}"
    with pytest.raises(ValueError, match="unknown equation reach_along_angle_axis"):
        face.latex("reach_along_angle_axis")


def test_a_module_carries_the_helpers_that_it_calls_and_no_others() -> None:
    text = JavascriptFace(lever()).javascript()
    assert "function bandOf(" in text
    assert "function bandOfNumber(" in text
    assert "function meanOf(" not in text
    assert "function bandOfNumber(" not in JavascriptFace(swing()).javascript()


# ---- two axes: a bath that warms up and cools down, day after day

BATH_INPUTS = {
    "warmth": InputRange("bath", "warmth", "w", "Warmth", "K", 20.0, 0.0, 40.0, 1.0, "toy", ""),
}
BATH_PARAMETERS = {
    name: Parameter(
        name, "toy", latex, name, value, low, high, "h", "toys", "toy", "assumption", "toy"
    )
    for name, latex, value, low, high in (
        ("day", "D", 24.0, None, None),
        ("cooling", r"\tau", 5.0, 4.0, 8.0),
        ("soon", "l_{0}", 0.1, None, None),
        ("late", "l_{1}", 1000.0, None, None),
        ("cool", "c", 2.0, None, None),
    )
}
BATH = quantities(
    """
    length L h Length of the day
    hour h h Hour
    after a h Time after the bath
    heated q K Heating
    follows f K Warmth, one step after another
    sums g K Warmth, summed
    repeats r K Warmth, day after day
    folds k K Warmth, folded
    doubled d K Twice the warmth
    left v K Left of one bath
    peak m K Peak
    cooled t_{c} h Cool
    """
)


def bath() -> Model:
    """Two hours of heating each day; what is left of it; and one bath long after."""
    m = Sheet("bath", BATH_PARAMETERS, inputs=BATH_INPUTS, quantities=BATH)
    m.length = m.day
    m.hour = period(m.length, samples=48)
    m.after = decades(m.soon, m.late, samples=41)
    m.heated = sp.Piecewise((m.warmth, m.hour < 2), (0, True))
    cooler = m.before * sp.exp(-1 / (2 * m.cooling)) + m.heated
    m.follows = recurrence(cooler, start=0, along=m.hour)
    m.sums = convolution(m.heated, sp.exp(-m.lag / m.cooling))
    m.repeats = recurrence(cooler, start=m.warmth, along=m.hour, laps=9)
    m.folds = convolution(m.heated, sp.exp(-m.lag / m.cooling), laps=9)
    m.doubled = 2 * m.follows
    m.left = m.warmth * sp.exp(-m.after / m.cooling)
    m.band(m.doubled, over=(m.cooling,))
    m.peak = reduction("maximum", m.repeats)
    m.cooled = reduction("last_above", m.left, level=m.cool)
    return m.model()


def test_a_recurrence_and_a_convolution_with_its_kernel_are_the_same_series() -> None:
    result = NumpyFace(bath()).evaluate({})
    np.testing.assert_allclose(result["follows"], result["sums"], rtol=1e-12)
    decay = np.exp(-0.1)
    assert result["follows"][0] == 20
    assert result["follows"][1] == pytest.approx(20 * (1 + decay))
    assert result["follows"][10] == pytest.approx(result["follows"][3] * decay**7)


def test_a_period_that_repeats_itself_ends_where_it_began() -> None:
    result = NumpyFace(bath()).evaluate({})
    np.testing.assert_allclose(result["repeats"], result["folds"], rtol=1e-12)
    assert result["repeats"][0] == pytest.approx(result["repeats"][-1] * np.exp(-0.1) + 20)
    once = result["follows"] / (1 - np.exp(-24 / 5))
    np.testing.assert_allclose(result["repeats"][4:], once[4:], rtol=1e-9)


def test_decades_run_from_a_low_to_a_high_parameter_in_equal_factors() -> None:
    after = NumpyFace(bath()).evaluate({})["after"]
    assert (after[0], after[-1]) == pytest.approx((0.1, 1000))
    np.testing.assert_allclose(after[1:] / after[:-1], 10**0.1, rtol=1e-12)


@pytest.mark.parametrize(("warmth", "expected"), [(20.0, 5 * np.log(10)), (2.0, 0.1), (0.0, 0.1)])
def test_the_time_until_a_series_stays_low_lies_between_two_samples(
    warmth: float, expected: float
) -> None:
    found = NumpyFace(bath()).evaluate({"warmth": warmth})["cooled"]
    assert found == pytest.approx(expected, rel=0.03)
    never = NumpyFace(bath()).evaluate({"warmth": 20.0}, None, {"cooling": 1e6})["cooled"]
    assert never == pytest.approx(1000)


def test_the_band_of_a_series_that_hangs_on_a_recurrence_moves_the_whole_recurrence() -> None:
    result = NumpyFace(bath()).evaluate({})
    slow = NumpyFace(bath()).evaluate({}, None, {"cooling": 8.0})
    np.testing.assert_allclose(result["doubled_high"], slow["doubled"], rtol=1e-12)


@pytest.mark.parametrize("warmth", [0.0, 20.0, 33.3])
def test_javascript_agrees_with_numpy_on_two_axes_recurrences_and_convolutions(
    warmth: float,
) -> None:
    expected = NumpyFace(bath()).evaluate({"warmth": warmth})
    found = in_javascript(bath(), {"warmth": warmth})
    assert list(found) == list(expected)
    for name, value in expected.items():
        np.testing.assert_allclose(found[name], value, rtol=1e-12, atol=1e-12, err_msg=name)
        assert np.shape(found[name]) == np.shape(value)


def test_every_series_is_written_over_its_own_axis() -> None:
    face = LatexFace(bath())
    assert face.latex("left") == r"v(a) = w e^{- \frac{a}{\tau}}"
    assert face.latex("follows") == (
        r"f(h) = q(h) + f(h - \Delta t) e^{- \frac{1}{2 \tau}}, \quad f(-\Delta t) = 0"
    )
    assert "quad" not in face.latex("repeats")
    assert face.latex("sums") == (
        r"g(h) = \sum_{u \geq 0} q(h - u) \left[e^{- \frac{u}{\tau}}\right]"
    )
    assert face.latex("cooled") == r"t_{c} = \max \left\{a : v(a) > c\right\}"


def two_axes(third: str) -> Sheet:
    rows = quantities(f"length L h Length\nhour h h Hour\nafter a h After\n{third} m h Third")
    m = Sheet("mix", BATH_PARAMETERS, inputs=BATH_INPUTS, quantities=rows)
    m.length = m.day
    m.hour = period(m.length, samples=48)
    m.after = decades(m.soon, m.late, samples=41)
    return m


def test_an_equation_that_mixes_two_axes_is_refused() -> None:
    m = two_axes("mixed")
    m.mixed = m.hour + m.after
    with pytest.raises(ValueError, match="mix: mixed mixes two axes"):
        m.model().evaluate()


def test_a_recurrence_along_unequal_steps_is_refused() -> None:
    m = two_axes("grows")
    m.grows = recurrence(m.before + 1, start=0, along=m.after)
    with pytest.raises(ValueError, match="mix: grows needs a period in equal steps"):
        m.model().evaluate()


# ---- the sheet that a model is written on


def test_a_name_that_the_model_does_not_have_is_refused_with_near_names() -> None:
    m = Sheet("lever", LEVER_PARAMETERS, inputs=LEVER_INPUTS, quantities=quantities(LEVER))
    with pytest.raises(AttributeError, match="lever has no fictions; near names: friction"):
        m.weight = m.fictions
    with pytest.raises(AttributeError, match="lever has no weight; near names: none"):
        m.force = m.weight
    with pytest.raises(AttributeError, match=r"weights has no row in .*; near names: weight"):
        m.weights = m.tin


def test_a_quantity_is_defined_once_and_none_of_the_table_is_left_out() -> None:
    m = Sheet("lever", LEVER_PARAMETERS, inputs=LEVER_INPUTS, quantities=quantities(LEVER))
    m.weight = m.tin
    for name in ("weight", "arm", "friction", "band"):
        with pytest.raises(AttributeError, match=f"lever: {name} is defined twice"):
            m[name] = m.zinc
    with pytest.raises(AttributeError, match="lever does not define reach, moment, force"):
        m.model()


def test_a_model_takes_the_parameters_that_it_uses_and_an_input_goes_before_one() -> None:
    arm = {"arm": replace(LEVER_PARAMETERS["tin"], name="arm")}
    rows = quantities("weight W N Weight")
    m = Sheet("lever", LEVER_PARAMETERS, arm, inputs=LEVER_INPUTS, quantities=rows)
    m.weight = m.zinc * m.arm
    assert list(m.model().parameters) == ["zinc"]
    assert m.model().evaluate(arm=4)["weight"] == 32


def test_a_name_that_stands_in_two_sources_cannot_be_used() -> None:
    other = {"tin": replace(LEVER_PARAMETERS["tin"], value=5.0)}
    rows = quantities("weight W N Weight")
    m = Sheet("lever", LEVER_PARAMETERS, other, inputs=LEVER_INPUTS, quantities=rows)
    with pytest.raises(AttributeError, match="lever: tin stands in two sources of parameters"):
        m.weight = m.tin


def test_the_ends_of_a_band_are_named_after_its_quantity_or_by_rows_of_their_own() -> None:
    rows = quantities("weight W N Weight\nload M_{c} N Load\nload_low M_{l} kN Least load")
    m = Sheet("lever", LEVER_PARAMETERS, inputs=LEVER_INPUTS, quantities=rows)
    m.weight, m.load = m.friction, 2 * m.friction
    m.band(m.weight, over=(m.friction,), ends="for friction", width="wide")
    m.band(m.load, over=(m.friction,), ends="of the sources")
    outputs = {name: (row.symbol.name, row.label) for name, row in m.model().outputs.items()}
    assert outputs["weight_wide_high"] == ("W_{wide,high}", "Weight, high end for friction")
    assert outputs["load_low"] == ("M_{l}", "Least load")
    assert outputs["load_high"] == ("M_{c,high}", "Load, high end of the sources")


def test_a_sheet_goes_on_without_changing_what_it_goes_on_from() -> None:
    m = Sheet("lever", LEVER_PARAMETERS, inputs=LEVER_INPUTS, quantities=quantities("a A N A"))
    m.a = m.tin
    more = m.continued("longer lever", quantities=quantities("b B N B"))
    more.b = more.a + more.zinc
    assert list(m.model().outputs) == ["a"]
    assert more.model().evaluate()["b"] == 15
    assert list(m.model().parameters) == ["tin"]


def imported(module: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{name.name}" for name in node.names}
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return {name.split(".")[1] for name in found if name.startswith("spinestride.")}


LATER = ["tables", "faces", "models", "figures", "explorers", "questions"]


@pytest.mark.parametrize("part", ["tables", "faces", "models"])
def test_imports_run_one_way(part: str) -> None:
    package = Path(spinestride.__file__).parent
    own = package / part
    modules = list(own.rglob("*.py")) if own.is_dir() else [own.with_suffix(".py")]
    assert modules
    forbidden = {*LATER[LATER.index(part) + 1 :], "fitting"}
    for module in modules:
        assert not imported(module) & forbidden, module
