"""The NumPy face: a model's steps as functions that Python calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import numpy as np
import sympy as sp

from spinestride.faces.definition import Band, Equation, Model, Operation, Reduction
from spinestride.tables import FloatArray

#: Floats and arrays by name: what is known so far.
Values = dict[str, Any]


class NumpyFace:
    """Evaluates a model; its functions are made once, when they are first needed."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._function = cache(self._made_function)
        self._variant_equations = cache(model.variant_equations)

    def evaluate(
        self,
        values: Mapping[str, object],
        parameter_set: str | None = None,
        overrides: Mapping[str, object] | None = None,
    ) -> Values:
        """Return every output: floats, and arrays of one value per sample.

        Raises
        ------
        ValueError
            If an input, a parameter or the guarded scalar is refused.
        """
        model = self._model
        parameters = model.checked_parameters(parameter_set, overrides or {})
        known: Values = {**model.checked_inputs(values), **parameters}
        for step in model.steps:
            if isinstance(step, Equation):
                self._solve(step, known, parameters)
            elif isinstance(step, Reduction):
                known[step.name] = _reduce(
                    step.operation, known[step.of], known[model.time], known[model.period]
                )
            else:
                known[step.low], known[step.high] = self._band(step, known, parameter_set)
        return {name: known[name] for name in model.outputs}

    def _solve(self, equation: Equation, known: Values, parameters: Mapping[str, float]) -> None:
        model = self._model
        names, function = self._function(equation)
        value = function(*(known[name] for name in names))
        if equation.name in model.series:
            known[equation.name] = np.asarray(value, dtype=np.float64)
            return
        known[equation.name] = float(value)
        if equation.name == model.guard.name:
            model.check_guard(float(value), parameters[model.guard.limit])
        if equation.name == model.period:
            known[model.time] = np.arange(model.samples) * (float(value) / model.samples)

    def _made_function(self, equation: Equation) -> tuple[tuple[str, ...], Callable[..., Any]]:
        model = self._model
        names = tuple(sorted(model.needs(equation)))
        arguments = [sp.Symbol(name, real=True) for name in names]
        return names, sp.lambdify(arguments, model.named(equation.expression), "numpy", cse=True)

    def _band(
        self, band: Band, known: Values, parameter_set: str | None
    ) -> tuple[FloatArray, FloatArray]:
        rows = self._model.parameter_sets[parameter_set or self._model.default_set]
        nominal: FloatArray = known[band.of]
        rise, fall = np.zeros_like(nominal), np.zeros_like(nominal)
        for name in band.parameters:
            row = rows[name]
            at_low = self._variant(band, {**known, name: _end(row.low, name)}) - nominal
            at_high = self._variant(band, {**known, name: _end(row.high, name)}) - nominal
            rise += np.maximum(0.0, np.maximum(at_low, at_high)) ** 2
            fall += np.minimum(0.0, np.minimum(at_low, at_high)) ** 2
        return nominal - np.sqrt(fall), nominal + np.sqrt(rise)

    def _variant(self, band: Band, known: Values) -> FloatArray:
        for equation in self._variant_equations(band):
            names, function = self._function(equation)
            known[equation.name] = function(*(known[name] for name in names))
        return np.asarray(known[band.of], dtype=np.float64)


def _end(value: float | None, name: str) -> float:
    if value is None:
        raise ValueError(f"parameter {name} has no low and high value, so it cannot span a band")
    return value


def _reduce(operation: Operation, series: FloatArray, time: FloatArray, period: float) -> float:
    if operation == "time_of_maximum":
        return float(time[np.argmax(series)])
    if operation == "negative_integral":
        return float(np.mean(np.maximum(0.0, -series)) * period)
    simple: dict[Operation, Callable[[FloatArray], Any]] = {
        "maximum": np.max,
        "minimum": np.min,
        "mean": np.mean,
        "range": np.ptp,
        "negative_peak": lambda values: np.max(-values),
    }
    return float(simple[operation](series))
