"""The JavaScript of the stride-length model gives what NumPy gives, refusals included."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
import quickjs
from hypothesis import given, settings
from hypothesis import strategies as st

from spinestride.models import stride_length

INPUTS = stride_length.inputs

RUN = """
function run(values, overrides) {
  try {
    const result = evaluate(JSON.parse(values), JSON.parse(overrides));
    for (const key in result) {
      if (result[key] instanceof Float64Array) result[key] = Array.from(result[key]);
    }
    return JSON.stringify(result);
  } catch (error) {
    return JSON.stringify({ refusal: error.name, message: error.message });
  }
}
"""


@pytest.fixture(scope="module")
def script() -> Any:
    context = quickjs.Context()
    context.eval(stride_length.javascript().replace("export ", "") + RUN)
    return context


def run(script: Any, values: dict[str, Any], overrides: dict[str, Any] | None = None) -> Any:
    return json.loads(script.get("run")(json.dumps(values), json.dumps(overrides or {})))


def value_of(script: Any, expression: str) -> Any:
    return json.loads(script.eval(f"JSON.stringify({expression})"))


def assert_same(script: Any, values: dict[str, Any], overrides: dict[str, float]) -> None:
    expected = stride_length.evaluate(parameters=overrides, **values)
    found = run(script, values, overrides)
    assert list(found) == list(expected)
    for name, value in expected.items():
        scale = np.max(np.abs(value))
        assert np.max(np.abs(np.asarray(found[name]) - value)) <= 1e-12 * scale, name


@settings(max_examples=60)
@given(
    values=st.fixed_dictionaries(
        {name: st.floats(row.low, row.high) for name, row in INPUTS.items()}
    ),
    arm=st.floats(0.05, 0.08),
)
def test_javascript_agrees_with_numpy_over_random_valid_inputs(
    script: Any, values: dict[str, Any], arm: float
) -> None:
    assert_same(script, values, {"extensor_arm": arm})


def test_javascript_agrees_with_numpy_at_the_defaults() -> None:
    context = quickjs.Context()
    context.eval(stride_length.javascript().replace("export ", "") + RUN)
    assert_same(context, {}, {})


@pytest.mark.parametrize(
    "values",
    [
        {"speed": 12},
        {"speed": 2.1999},
        {"step_rate_change": 0.1000000001},
        {"body_mass": 1e30},
        {"trunk_lean": -1e-9},
        {"stature": "tall"},
        {"stature": None},
        {"bracing_moment": True},
        {"sped": 3},
    ],
    ids=str,
)
def test_javascript_refuses_inputs_in_the_same_words(script: Any, values: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=" ") as refusal:
        stride_length.evaluate(**values)
    assert run(script, values) == {"refusal": "RangeError", "message": str(refusal.value)}


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_javascript_refuses_what_is_not_finite_in_the_same_words(script: Any, text: str) -> None:
    message = script.eval(
        f"(() => {{ try {{ evaluate({{ speed: {text} }}); }} "
        "catch (error) { return error.message; } })()"
    )
    with pytest.raises(ValueError, match=" ") as refusal:
        stride_length.evaluate(speed=float(text.replace("Infinity", "inf")))
    assert message == str(refusal.value)


@pytest.mark.parametrize("overrides", [{"arm": 1}, {"extensor_arm": "x"}, {"extensor_arm": None}])
def test_javascript_refuses_parameters_in_the_same_words(
    script: Any, overrides: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match=" ") as refusal:
        stride_length.evaluate(parameters=overrides)
    found = run(script, {}, overrides)
    assert found == {"refusal": "RangeError", "message": str(refusal.value)}


def test_javascript_refuses_a_short_flight_in_the_same_words(script: Any) -> None:
    short = {"contact_time_factor": 1.55}
    with pytest.raises(ValueError, match="flight time") as refusal:
        stride_length.evaluate(parameters=short)
    assert run(script, {}, short) == {"refusal": "RangeError", "message": str(refusal.value)}


def test_javascript_carries_the_inputs_and_outputs_of_the_model(script: Any) -> None:
    inputs = value_of(script, "inputs")
    assert list(inputs) == list(INPUTS)
    for name, row in INPUTS.items():
        assert inputs[name]["unit"] == row.unit
        assert inputs[name]["symbol"] == row.symbol.name
        assert [inputs[name][key] for key in ("low", "default", "high", "step")] == [
            row.low,
            row.default,
            row.high,
            row.step,
        ]
    outputs = value_of(script, "outputs")
    assert {name: row["kind"] for name, row in outputs.items()} == {
        name: quantity.kind for name, quantity in stride_length.outputs.items()
    }


def test_javascript_carries_the_tuned_parameters(script: Any) -> None:
    expected = {name: row.value for name, row in stride_length.model.parameters.items()}
    assert value_of(script, "parameters") == expected


def test_javascript_is_the_same_text_every_time() -> None:
    assert stride_length.javascript() == stride_length.javascript()
