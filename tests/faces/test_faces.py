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
    Guard,
    JavascriptFace,
    LatexFace,
    Model,
    NumpyFace,
    Outline,
    Reduction,
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
        Reduction("pull_impulse", symbol("Q"), "negative_integral", "push", "N s", "Pull impulse"),
    )
    (peak,) = outline.of("peak")
    outline.output("double_peak", "Y", 2 * peak, "N", "Twice the peak")
    return Model(
        name="swing",
        input_ranges=INPUTS,
        parameter_sets={"toy": PARAMETERS},
        default_set="toy",
        time="time",
        time_symbol=t,
        period="period",
        samples=200,
        steps=outline.steps,
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


def test_a_band_combines_the_larger_deviation_of_each_parameter_in_quadrature() -> None:
    result = NumpyFace(swing()).evaluate({})
    first = result["time"] <= 1
    wave = np.sin(np.pi * result["time"]) ** 2
    np.testing.assert_allclose(result["push_high"][first], (3.0 * wave)[first], atol=1e-12)
    np.testing.assert_allclose(result["push_low"][first], (1.0 * wave)[first], atol=1e-12)
    rise = np.hypot(0.2 / 1.5 - 0.2 / 3.0, 0.1 / 1.5)
    np.testing.assert_allclose(
        result["push_high"][~first], ((-0.2 / 1.5 + rise) * wave)[~first], atol=1e-12
    )


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
        "time",
        symbol("t"),
        "period",
        10,
        outline.steps,
        Guard("period", "shortest", "s", "a swing takes time"),
    )
    with pytest.raises(ValueError, match="symbol used twice"):
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
