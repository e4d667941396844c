"""The faces on a toy model that has nothing to do with running."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import quickjs
import sympy as sp

import spinestride
from spinestride.faces import (
    Band,
    Decades,
    Guard,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Period,
    Reduction,
    Sweep,
    chosen,
    symbol,
)
from spinestride.tables import InputRange, Parameter

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


def swing() -> Model:
    t = symbol("t")
    outline = Outline(INPUTS, PARAMETERS)
    height, duration, gain, offset = outline.of("height", "duration", "gain", "offset")
    period = outline.output("period", "P", sp.sqrt(height) * duration, "s", "Period")
    wave = outline.between("wave", "s", sp.sin(2 * sp.pi * t / period), "1", "Wave")
    outline.output(
        "push",
        "y",
        sp.Piecewise((gain * wave**2, t <= period / 2), (-offset * wave**2 / gain, True)),
        "N",
        "Push",
    )
    outline.band(
        Band(
            "span",
            "push_low",
            symbol("y_{low}"),
            "push_high",
            symbol("y_{high}"),
            "push",
            ("gain", "offset"),
            "N",
            "Low push",
            "High push",
        )
    )
    outline.reduce(
        Reduction("peak", symbol("y_{max}"), "maximum", "push", "N", "Peak"),
        Reduction("trough", symbol("y_{min}"), "minimum", "push", "N", "Trough"),
        Reduction("peak_time", symbol("t_{p}"), "time_of_maximum", "push", "s", "Time of peak"),
        Reduction("mean", symbol(r"\bar{y}"), "mean", "push", "N", "Mean"),
        Reduction("span_of_push", symbol("R"), "range", "push", "N", "Range"),
        Reduction("pull", symbol("q"), "negative_peak", "push", "N", "Pull"),
        Reduction("end", symbol("y_{e}"), "last", "push", "N", "Push at the end"),
        Reduction("pull_impulse", symbol("Q"), "negative_integral", "push", "N s", "Pull impulse"),
    )
    (peak,) = outline.of("peak")
    outline.output("double_peak", "Y", 2 * peak, "N", "Twice the peak")
    return Model(
        name="swing",
        input_ranges=INPUTS,
        parameter_sets={"toy": PARAMETERS},
        default_set="toy",
        steps=outline.steps,
        axes=(Period("time", t, "period", 200),),
        guard=Guard("period", "shortest", "s", "a swing takes time"),
    )


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
    t = symbol("t")
    outline = Outline(INPUTS, PARAMETERS)
    gain, offset, duration = outline.of("gain", "offset", "duration")
    outline.output("period", "P", duration, "s", "Period")
    moment = outline.between("moment", "M", t * gain - offset * 4, "N m", "Moment")
    outline.output("load", "C", gain + sp.Abs(moment), "N", "Load")
    outline.band(
        Band(
            "load",
            "load_low",
            symbol("C_{low}"),
            "load_high",
            symbol("C_{high}"),
            "load",
            ("gain", "offset"),
            "N",
            "Low load",
            "High load",
            least_at_zero="moment",
        )
    )
    return Model(
        name="balance",
        input_ranges=INPUTS,
        parameter_sets={"toy": PARAMETERS},
        default_set="toy",
        steps=outline.steps,
        axes=(Period("time", t, "period", 40),),
    )


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
    outline = Outline(INPUTS, PARAMETERS)
    (height,) = outline.of("height")
    outline.output("period", "h", 2 * height, "s", "Period")
    model = Model(
        "twice",
        INPUTS,
        {"toy": PARAMETERS},
        "toy",
        outline.steps,
        (Period("time", symbol("t"), "period", 10),),
        Guard("period", "shortest", "s", "a swing takes time"),
    )
    with pytest.raises(ValueError, match="symbol used twice"):
        NumpyFace(model).evaluate({})


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
SWEEP = Sweep("angle_axis", symbol("x"), "angle", 10, "degree", "Angle")


def lever(*, swept: bool = True) -> Model:
    outline = Outline(LEVER_INPUTS, LEVER_PARAMETERS)
    angle, arm, metal, tin, zinc, lead, friction = outline.of(
        *LEVER_INPUTS, "tin", "zinc", "lead", "friction"
    )
    weight = outline.output("weight", "W", chosen(metal, [tin, zinc, lead]), "N", "Weight")
    reach = outline.between("reach", "r", arm * sp.cos(sp.pi * angle / 180), "m", "Reach")
    moment = outline.output("moment", "M", weight * reach + friction, "N m", "Moment")
    outline.output("force", "F", moment / arm, "N", "Force")
    if swept:
        outline.curve("moment_curve", "M_{c}", "moment", SWEEP, "Moment over the angle")
        outline.curve("force_curve", "F_{c}", "force", SWEEP, "Force over the angle")
    for of, parameters in (("moment", ("friction", "arm")), ("moment_curve", ("friction",))):
        if swept or of == "moment":
            stem = of.replace("moment", "M")
            outline.band(
                Band(
                    of,
                    f"{of}_low",
                    symbol(f"{stem}_low"),
                    f"{of}_high",
                    symbol(f"{stem}_high"),
                    of,
                    parameters,
                    "N m",
                    "Low moment",
                    "High moment",
                )
            )
    return Model(
        name="lever",
        input_ranges=LEVER_INPUTS,
        parameter_sets={"toy": LEVER_PARAMETERS},
        default_set="toy",
        steps=outline.steps,
        axes=(SWEEP,) if swept else (),
    )


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
    outline = Outline(LEVER_INPUTS, LEVER_PARAMETERS)
    (arm,) = outline.of("arm")
    outline.output("twice", "D", 2 * arm, "m", "Twice the arm")
    with pytest.raises(ValueError, match="twice does not depend on angle"):
        outline.curve("twice_curve", "D_{c}", "twice", SWEEP, "Twice")


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
    assert "Float64Array" not in text


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


METAL_SWEEP = Sweep("metal_axis", symbol("j"), "metal", 3, "choice", "Metal")


def scale(sweep: Sweep = METAL_SWEEP) -> Model:
    outline = Outline(LEVER_INPUTS, LEVER_PARAMETERS)
    angle, metal, tin, zinc, lead = outline.of("angle", "metal", "tin", "zinc", "lead")
    outline.output("weight", "W", chosen(metal, [tin, zinc, lead]), "N", "Weight")
    (weight,) = outline.of("weight")
    outline.output("push", "P", weight * angle, "N", "Push")
    outline.curve("weights", "W_{c}", "weight", sweep, "Weight of every metal")
    outline.curve("pushes", "P_{c}", "push", sweep, "Push of every metal")
    outline.reduce(Reduction("total_push", symbol("P_{t}"), "sum", "pushes", "N", "Total push"))
    return Model("scale", LEVER_INPUTS, {"toy": LEVER_PARAMETERS}, "toy", outline.steps, (sweep,))


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
    wrong = Sweep("metal_axis", symbol("j"), "metal", 4, "choice", "Metal")
    with pytest.raises(ValueError, match="metal_axis has 4 samples, but its input has 3 choices"):
        scale(wrong)


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
DAY = Period("hour", symbol("h"), "length", 48, "h", "Hour")
AFTER = Decades("after", symbol("a"), "soon", "late", 41, "h", "Time after the bath")


def bath() -> Model:
    """Two hours of heating each day; what is left of it; and one bath long after."""
    outline = Outline(BATH_INPUTS, BATH_PARAMETERS)
    warmth, day, cooling = outline.of("warmth", "day", "cooling")
    outline.output("length", "L", day, "h", "Length of the day")
    heated = outline.output(
        "heated", "q", sp.Piecewise((warmth, DAY.symbol < 2), (0, True)), "K", "Heating"
    )
    outline.recurrence(
        "follows",
        "f",
        lambda before: before * sp.exp(-1 / (2 * cooling)) + heated,
        "K",
        "Warmth, one step after another",
        start=0,
        along=DAY,
    )
    outline.convolution(
        "sums", "g", lambda lag: sp.exp(-lag / cooling), "K", "Warmth, summed", of="heated"
    )
    outline.recurrence(
        "repeats",
        "r",
        lambda before: before * sp.exp(-1 / (2 * cooling)) + heated,
        "K",
        "Warmth, day after day",
        start=warmth,
        along=DAY,
        laps=9,
    )
    outline.convolution(
        "folds", "k", lambda lag: sp.exp(-lag / cooling), "K", "Warmth, folded", of="heated", laps=9
    )
    (follows,) = outline.of("follows")
    outline.output("doubled", "d", 2 * follows, "K", "Twice the warmth")
    outline.output("left", "v", warmth * sp.exp(-AFTER.symbol / cooling), "K", "Left of one bath")
    outline.band(
        Band(
            "doubled",
            "doubled_low",
            symbol("d_low"),
            "doubled_high",
            symbol("d_high"),
            "doubled",
            ("cooling",),
            "K",
            "Low",
            "High",
        )
    )
    outline.reduce(
        Reduction("peak", symbol("m"), "maximum", "repeats", "K", "Peak"),
        Reduction("cooled", symbol("t_{c}"), "last_above", "left", "h", "Cool", level="cool"),
    )
    return Model(
        name="bath",
        input_ranges=BATH_INPUTS,
        parameter_sets={"toy": BATH_PARAMETERS},
        default_set="toy",
        steps=outline.steps,
        axes=(DAY, AFTER),
    )


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


def test_an_equation_that_mixes_two_axes_is_refused() -> None:
    outline = Outline(BATH_INPUTS, BATH_PARAMETERS)
    (day,) = outline.of("day")
    outline.output("length", "L", day, "h", "Length")
    outline.output("mixed", "m", DAY.symbol + AFTER.symbol, "h", "Mixed")
    model = Model("mix", BATH_INPUTS, {"toy": BATH_PARAMETERS}, "toy", outline.steps, (DAY, AFTER))
    with pytest.raises(ValueError, match="mix: mixed mixes two axes"):
        NumpyFace(model).evaluate({})


def test_a_recurrence_along_unequal_steps_is_refused() -> None:
    outline = Outline(BATH_INPUTS, BATH_PARAMETERS)
    outline.recurrence("grows", "x", lambda before: before + 1, "1", "x", start=0, along=AFTER)
    model = Model("odd", BATH_INPUTS, {"toy": BATH_PARAMETERS}, "toy", outline.steps, (AFTER,))
    with pytest.raises(ValueError, match="odd: grows needs a period in equal steps"):
        NumpyFace(model).evaluate({})


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
