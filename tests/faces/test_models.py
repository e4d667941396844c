"""What holds for every model: a uniform face, one arithmetic in two languages, no loose number."""

from __future__ import annotations

import importlib
import itertools
import json
import math
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import quickjs
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import parse_file

from spinestride import models, tables
from spinestride.faces import (
    Band,
    Curve,
    Equation,
    Model,
    NumpyFace,
    Quantity,
    Recurrence,
)
from spinestride.models import tibia

MODELS = [
    importlib.import_module(f"spinestride.models.{found.name}")
    for found in pkgutil.iter_modules(models.__path__)
    if not found.name.startswith("_")
]
INPUTS = [(module, name) for module in MODELS for name in module.inputs]
EQUATIONS = [(module, name) for module in MODELS for name in module.equations]
BANDS = [
    (module, step) for module in MODELS for step in module.model.steps if isinstance(step, Band)
]

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

# Commands that KaTeX sets; any other would stop the build of the book.
KATEX = re.compile(
    r"begin|end|text|bar|big|cos|sin|pi|phi|varphi|varsigma|chi|psi|beta|alpha|kappa|theta|tau|"
    r"sigma|lambda|mu|ell|max|min|sqrt|sum|int|Delta|quad|operatorname|leq|left|right|frac|in|pm|"
    r"delta|epsilon|rho|log|geq|lfloor|rfloor|wedge"
)


def named(item: Any) -> str:
    """Return the identifier that pytest prints for a model or one of its parts."""
    if isinstance(item, ModuleType):
        return item.__name__.rpartition(".")[2]
    return item.name if isinstance(item, Band) else str(item)


def model_of(module: ModuleType) -> Model:
    model: Model = module.model
    return model


@cache
def script_of(module: ModuleType) -> Any:
    context = quickjs.Context()
    context.eval(module.javascript().replace("export ", "") + RUN)
    return context


def run(module: ModuleType, values: dict[str, Any], overrides: dict[str, Any] | None = None) -> Any:
    script = script_of(module)
    return json.loads(script.get("run")(json.dumps(values), json.dumps(overrides or {})))


def assert_same(module: ModuleType, values: dict[str, Any], overrides: dict[str, Any]) -> None:
    expected = module.evaluate(parameters=overrides, **values)
    found = run(module, values, overrides)
    assert list(found) == list(expected)
    for name, value in expected.items():
        allowed = 1e-12 * np.max(np.abs(value)) + 1e-15
        assert np.max(np.abs(np.asarray(found[name]) - value)) <= allowed, name


def number(row: Quantity) -> tuple[float, float, float, float]:
    """Return low, default, high and step of an input."""
    assert row.low is not None
    assert row.default is not None
    assert row.high is not None
    assert row.step is not None
    return row.low, row.default, row.high, row.step


def valid_value(row: Quantity) -> st.SearchStrategy[float]:
    low, _, high, _ = number(row)
    return st.integers(int(low), int(high)) if row.choices else st.floats(low, high)


def corners(module: ModuleType, every: int = 1) -> Iterator[dict[str, float]]:
    """Return the corners of the inputs, one in `every`; of hundreds, some all over."""
    ends = [number(row)[::2] for row in module.inputs.values()]
    stride = every * (2 ** len(ends) // 128 | 1)
    for corner in itertools.islice(itertools.product(*ends), 0, None, stride):
        yield dict(zip(module.inputs, corner, strict=True))


def random_inputs(
    module: ModuleType, rng: np.random.Generator, count: int
) -> Iterator[dict[str, float]]:
    """Return valid inputs, whole numbers for choices."""
    for _ in range(count):
        drawn = {n: rng.uniform(*number(row)[::2]) for n, row in module.inputs.items()}
        yield {n: round(v) if module.inputs[n].choices else v for n, v in drawn.items()}


def finite(result: dict[str, Any]) -> bool:
    return all(np.all(np.isfinite(value)) for value in result.values())


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_every_model_has_the_uniform_face(module: ModuleType) -> None:
    assert named(module) == model_of(module).name
    result = module.evaluate()
    assert list(result) == list(module.outputs)
    model = model_of(module)
    for name, quantity in module.outputs.items():
        assert quantity.unit
        assert quantity.label
        if quantity.kind == "series":
            assert result[name].shape == (model.axis_of[name].samples,)
            assert result[name].dtype == np.float64
        else:
            assert isinstance(result[name], float)
    assert set(module.outputs) - {axis.name for axis in model.axes} <= set(module.equations)


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_labels_and_symbols_tell_the_quantities_of_a_model_apart(module: ModuleType) -> None:
    texts = [(row.label, row.unit) for row in module.outputs.values()]
    assert len(set(texts)) == len(texts), [text for text in texts if texts.count(text) > 1]
    assert len(model_of(module).names) == len(set(model_of(module).names.values()))


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_every_number_of_a_model_comes_from_a_table(module: ModuleType) -> None:
    structural = {sp.Integer(n) for n in (-4, -2, -1, 0, 1, 2, 4, 100, 180, 1000)}
    structural |= {sp.Rational(1, 2), sp.Rational(-1, 2)}
    structural |= {sp.Rational(1, n) for n in (100, 180, 1000)}
    for step in model_of(module).steps:
        if isinstance(step, Equation):
            positions = {condition.rhs for condition in step.expression.atoms(sp.Eq)}
            numbers = step.expression.atoms(sp.Number)
            if isinstance(step, Recurrence):
                numbers |= step.start.atoms(sp.Number)
            strange = numbers - structural - positions
            assert not strange, f"{step.name} holds {strange}"


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_every_parameter_of_a_model_is_used(module: ModuleType) -> None:
    model = model_of(module)
    assert set(model.parameters) <= model.used, set(model.parameters) - model.used


#: Rows of the tables of parameters that no model uses: two published examples of fatigue, which
#: plain functions compute, and how far stature was measured, which drawings mark.
OF_NO_MODEL = {
    "lifting_cycles",
    "lifting_exponent",
    "lifting_strength",
    "measured_minutes",
    "tendon_cycles",
    "tendon_modulus",
    "tendon_probability",
    "tendon_slope",
}


@pytest.mark.parametrize(
    "table", sorted(path.stem for path in tables.data_folder().glob("*-parameters.csv"))
)
def test_every_row_of_a_table_of_parameters_is_used(table: str) -> None:
    sets = (tables.SHARED_SET, *tables.parameter_sets(table))
    rows = {name for chosen in sets for name in tables.parameters(table, chosen)}
    models = [*map(model_of, MODELS), tibia.laboratory]
    assert rows <= OF_NO_MODEL.union(*(model.parameters for model in models))


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_every_source_of_a_model_resolves_in_the_bibliography(module: ModuleType) -> None:
    known = parse_file(str(tables.data_folder().parent / "book" / "references.bib")).entries
    for row in module.inputs.values():
        assert row.source in known
    for parameter in model_of(module).parameters.values():
        assert parameter.source in known
        assert parameter.unit


@pytest.mark.parametrize(("module", "name"), INPUTS, ids=named)
def test_every_default_and_end_is_a_step_of_the_range(module: ModuleType, name: str) -> None:
    low, default, high, step = number(module.inputs[name])
    assert low <= default <= high
    for end in (default, high):
        assert (end - low) / step == pytest.approx(round((end - low) / step))


@pytest.mark.parametrize(("module", "name"), INPUTS, ids=named)
def test_every_input_runs_over_its_range_with_finite_outputs(module: ModuleType, name: str) -> None:
    low, _, high, step = number(module.inputs[name])
    for count in range(round((high - low) / step) + 1):
        assert finite(module.evaluate(**{name: min(low + count * step, high)}))


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_every_corner_of_the_inputs_gives_finite_outputs(module: ModuleType) -> None:
    for corner in corners(module):
        assert finite(module.evaluate(**corner))


@pytest.mark.parametrize(("module", "band"), BANDS, ids=named)
def test_a_band_is_the_envelope_of_its_box(
    module: ModuleType, band: Band, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, rng = model_of(module), np.random.default_rng(1)
    plain = NumpyFace(model.without_bands())
    ends = np.array([model.ends(name) for name in band.parameters])
    states: list[Band] = []
    variant = NumpyFace._variant
    monkeypatch.setattr(
        NumpyFace, "_variant", lambda *args, **kw: states.append(args[1]) or variant(*args, **kw)
    )
    for values in ({}, *random_inputs(module, rng, 3)):
        states.clear()
        result = module.evaluate(**values)
        assert states.count(band) <= 64
        low, high = result[band.low], result[band.high]
        scale = 1e-9 * np.maximum(1, np.abs(high))
        least, most = np.inf, -np.inf
        for draw in rng.random((150, len(ends))):
            # Most draws lie on an edge of the box, where the envelope is.
            at = np.clip(2 * draw - 0.5, 0, 1) @ np.diag(ends[:, 1] - ends[:, 0]) + ends[:, 0]
            moved = dict(zip(band.parameters, at.tolist(), strict=True))
            inputs = {name: moved.pop(name) for name in list(moved) if name in module.inputs}
            found = plain.evaluate({**values, **inputs}, None, moved)[band.of]
            assert np.all(found >= low - scale)
            assert np.all(found <= high + scale)
            least, most = np.minimum(least, found), np.maximum(most, found)
        # It is no wider than it must be: the draws come near either end.
        span = np.max(high - low)
        assert np.max(high - most) <= 0.35 * span
        assert np.max(least - low) <= 0.35 * span


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_a_share_and_the_ends_of_its_band_lie_between_0_and_1(module: ModuleType) -> None:
    shares = [name for name, row in module.outputs.items() if row.label.startswith("Share ")]
    for values in ({}, *random_inputs(module, np.random.default_rng(2), 5)):
        result = module.evaluate(**values)
        assert [n for n in shares if np.min(result[n]) < 0 or np.max(result[n]) > 1 + 1e-12] == []


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_a_curve_passes_through_the_scalar_that_it_draws(module: ModuleType) -> None:
    model = model_of(module)
    for step in model.steps:
        if isinstance(step, Curve):
            axis = model.axis_of[step.name]
            result = module.evaluate()
            for at in (0, axis.samples // 3, axis.samples - 1):
                value = float(result[axis.name][at])
                there = module.evaluate(**{step.along: value})
                assert result[step.name][at] == pytest.approx(there[step.of], rel=1e-12, abs=1e-15)


# ---- two languages


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_javascript_agrees_with_numpy_at_the_defaults(module: ModuleType) -> None:
    assert_same(module, {}, {})


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_javascript_agrees_with_numpy_over_random_valid_inputs(module: ModuleType) -> None:
    @settings(max_examples=30, deadline=None, derandomize=True)
    @given(
        st.fixed_dictionaries({name: valid_value(row) for name, row in module.inputs.items()}),
        st.sampled_from(list(model_of(module).parameters.values())),
        st.floats(0.9, 1.1),
    )
    def agrees(values: dict[str, Any], moved: tables.Parameter, factor: float) -> None:
        assert_same(module, values, {} if moved.value == 0 else {moved.name: moved.value * factor})

    agrees()


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_javascript_carries_the_inputs_outputs_and_parameters(module: ModuleType) -> None:
    def value_of(expression: str) -> Any:
        return json.loads(script_of(module).eval(f"JSON.stringify({expression})"))

    inputs = value_of("inputs")
    assert list(inputs) == list(module.inputs)
    for name, row in module.inputs.items():
        low, default, high, step = number(row)
        assert inputs[name]["unit"] == row.unit
        found = [inputs[name][key] for key in ("low", "default", "high", "step")]
        assert found == [low, default, high, step]
        assert tuple(inputs[name].get("choices", ())) == row.choices
    outputs = value_of("outputs")
    assert {name: row["kind"] for name, row in outputs.items()} == {
        name: quantity.kind for name, quantity in module.outputs.items()
    }
    expected = {name: row.value for name, row in model_of(module).parameters.items()}
    assert value_of("parameters") == expected


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_javascript_is_the_same_text_every_time(module: ModuleType) -> None:
    assert module.javascript() == module.javascript()


# ---- refusals

REFUSED = [math.nan, math.inf, -math.inf, None, "3", True, [3.0], np.array([3.0]), 3 + 0j, 10**400]


@pytest.mark.parametrize(("module", "name"), INPUTS, ids=named)
def test_what_is_no_finite_number_is_refused_with_name_unit_and_range(
    module: ModuleType, name: str
) -> None:
    row = module.inputs[name]
    for value in REFUSED:
        with pytest.raises(ValueError, match=re.escape(f"{name} ({row.unit})")) as refusal:
            module.evaluate(**{name: value})
        assert f"from {row.low:g} to {row.high:g}" in str(refusal.value)


@pytest.mark.parametrize(("module", "name"), INPUTS, ids=named)
def test_a_value_just_outside_its_range_is_refused_in_the_same_words_in_both_languages(
    module: ModuleType, name: str
) -> None:
    low, _, high, _ = number(module.inputs[name])
    for end, outward in ((low, -1), (high, 1)):
        module.evaluate(**{name: end})
        values = {name: end + outward * 1e-9 * (high - low)}
        with pytest.raises(ValueError, match=re.escape(f"{name} (")) as refusal:
            module.evaluate(**values)
        assert run(module, values) == {"refusal": "RangeError", "message": str(refusal.value)}


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_an_unknown_input_or_parameter_is_refused_in_the_same_words_in_both_languages(
    module: ModuleType,
) -> None:
    with pytest.raises(ValueError, match="unknown input sped; the inputs are") as refusal:
        module.evaluate(sped=3.0)
    assert all(f"{name} ({row.unit})" in str(refusal.value) for name, row in module.inputs.items())
    found = run(module, {"sped": 3.0})
    assert found == {"refusal": "RangeError", "message": str(refusal.value)}
    with pytest.raises(ValueError, match=r"unknown parameter arm; the parameters are") as refusal:
        module.evaluate(parameters={"arm": 0.06})
    found = run(module, {}, {"arm": 0.06})
    assert found == {"refusal": "RangeError", "message": str(refusal.value)}


CHOICES = [(module, name) for module, name in INPUTS if module.inputs[name].choices]


@pytest.mark.parametrize(("module", "name"), CHOICES, ids=named)
def test_a_choice_takes_its_words_and_their_positions_and_nothing_between(
    module: ModuleType, name: str
) -> None:
    row = module.inputs[name]
    assert (row.low, row.high, row.step) == (0, len(row.choices) - 1, 1)
    for position, word in enumerate(row.choices):
        by_word, by_position = module.evaluate(**{name: word}), module.evaluate(**{name: position})
        for output in module.outputs:
            np.testing.assert_array_equal(by_word[output], by_position[output])
    with pytest.raises(ValueError, match=f"{name} .* must be a whole number") as refusal:
        module.evaluate(**{name: 0.5})
    assert all(word in str(refusal.value) for word in row.choices)
    assert run(module, {name: 0.5}) == {"refusal": "RangeError", "message": str(refusal.value)}


# ---- equations


@pytest.mark.parametrize(("module", "name"), EQUATIONS, ids=named)
def test_every_equation_is_named_balanced_and_free_of_unknown_commands(
    module: ModuleType, name: str
) -> None:
    text = module.latex(name)
    left, right = text.split(" = ", 1)
    assert left
    assert right
    for command in re.findall(r"\\([A-Za-z]+)", text):
        assert KATEX.fullmatch(command), command
    assert text.count("{") == text.count("}")
    assert text.count(r"\left") == text.count(r"\right")
    assert "along" not in text
    assert len(text) < 400


@pytest.mark.parametrize("module", MODELS, ids=named)
def test_an_unknown_equation_is_refused_with_the_list_of_equations(module: ModuleType) -> None:
    hidden = [step.name for step in module.model.steps if getattr(step, "hidden", False)]
    for name in ["nonsense", *hidden]:
        with pytest.raises(ValueError, match=f"unknown equation {name}; the equations are") as told:
            module.latex(name)
        assert module.equations[0] in str(told.value)
