"""The NumPy face: a model's steps as functions that Python calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import numpy as np
import sympy as sp

from spinestride.faces.definition import (
    Axis,
    Band,
    Equation,
    Model,
    Operation,
    Period,
    Reduction,
    Sweep,
)
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
        if isinstance(model.axis, Sweep):
            known[model.axis.name] = _swept(model.axis.samples, *model.ends(model.axis.input))
        for step in model.steps:
            if isinstance(step, Equation):
                self._solve(step, known, parameters)
            elif isinstance(step, Reduction):
                known[step.name] = _reduce(step.operation, known[step.of], known, model.axis)
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
        if model.guard is not None and equation.name == model.guard.name:
            model.guard.check(float(value), parameters[model.guard.limit])
        axis = model.axis
        if isinstance(axis, Period) and equation.name == axis.duration:
            known[axis.name] = np.arange(axis.samples) * (float(value) / axis.samples)

    def _made_function(self, equation: Equation) -> tuple[tuple[str, ...], Callable[..., Any]]:
        model = self._model
        names = tuple(sorted(model.needs(equation)))
        arguments = [sp.Symbol(name, real=True) for name in names]
        return names, sp.lambdify(arguments, model.named(equation.expression), "numpy", cse=True)

    def _band(self, band: Band, known: Values, parameter_set: str | None) -> tuple[Any, Any]:
        nominal = np.asarray(known[band.of], dtype=np.float64)
        rise, fall = np.zeros_like(nominal), np.zeros_like(nominal)
        for name in band.parameters:
            low, high = self._model.ends(name, parameter_set)
            at_low = self._variant(band, {**known, name: low}) - nominal
            at_high = self._variant(band, {**known, name: high}) - nominal
            rise += np.maximum(0.0, np.maximum(at_low, at_high)) ** 2
            fall += np.minimum(0.0, np.minimum(at_low, at_high)) ** 2
        ends = nominal - np.sqrt(fall), nominal + np.sqrt(rise)
        return ends if band.of in self._model.series else (float(ends[0]), float(ends[1]))

    def _variant(self, band: Band, known: Values) -> FloatArray:
        for equation in self._variant_equations(band):
            names, function = self._function(equation)
            known[equation.name] = function(*(known[name] for name in names))
        return np.asarray(known[band.of], dtype=np.float64)


def _swept(samples: int, low: float, high: float) -> FloatArray:
    steps = np.arange(samples, dtype=np.float64)
    return np.asarray(low + steps * ((high - low) / (samples - 1)), dtype=np.float64)


def _reduce(operation: Operation, series: FloatArray, known: Values, axis: Axis | None) -> float:
    if operation == "time_of_maximum" and axis is not None:
        return float(known[axis.name][np.argmax(series)])
    if operation == "negative_integral" and isinstance(axis, Period):
        return float(np.mean(np.maximum(0.0, -series)) * known[axis.duration])
    simple: dict[Operation, Callable[[FloatArray], Any]] = {
        "maximum": np.max,
        "minimum": np.min,
        "sum": np.sum,
        "mean": np.mean,
        "range": np.ptp,
        "negative_peak": lambda values: np.max(-values),
    }
    return float(simple[operation](series))
