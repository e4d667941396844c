"""The NumPy face: a model's steps as functions that Python calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Any

import numpy as np
import sympy as sp

from spinestride.faces.definition import (
    NOISE,
    Axis,
    Band,
    Convolution,
    Decades,
    Definition,
    Equation,
    Period,
    Recurrence,
    Reduction,
    Sweep,
)
from spinestride.tables import FloatArray

#: Floats and arrays by name: what is known so far.
Values = dict[str, Any]


class NumpyFace:
    """Evaluates a model; its functions are made once, when they are first needed."""

    def __init__(self, model: Definition) -> None:
        self._model = model
        self._function = cache(self._made_function)
        self._start = cache(self._made_start)
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
        for axis in model.axes:
            if isinstance(axis, Sweep):
                known[axis.name] = _swept(axis.samples, *model.ends(axis.input))
            elif isinstance(axis, Decades):
                known[axis.name] = _multiplied(axis.samples, known[axis.low], known[axis.high])
        for step in model.steps:
            if isinstance(step, Equation):
                self._solve(step, known, parameters)
            elif isinstance(step, Reduction):
                known[step.name] = _reduce(step, known, model.axis_of[step.of])
            else:
                known[step.low], known[step.high] = self._band(step, known, parameter_set)
        return {name: known[name] for name in model.outputs}

    def _solve(self, equation: Equation, known: Values, parameters: Mapping[str, float]) -> None:
        model = self._model
        value = self._value(equation, known)
        if equation.name in model.series:
            known[equation.name] = np.asarray(value, dtype=np.float64)
            return
        known[equation.name] = float(value)
        if model.guard is not None and equation.name == model.guard.name:
            model.guard.check(float(value), parameters[model.guard.limit])
        for axis in model.axes:
            if isinstance(axis, Period) and equation.name == axis.duration:
                known[axis.name] = np.arange(axis.samples) * (float(value) / axis.samples)

    def _value(self, equation: Equation, known: Values) -> Any:
        names, function = self._function(equation)
        if isinstance(equation, Recurrence):
            return self._followed(equation, known)
        if isinstance(equation, Convolution):
            axis = self._model.axis_of[equation.name]
            assert isinstance(axis, Period)
            others = [known[name] for name in names[1:]]
            lags = np.arange(equation.laps * axis.samples) * (known[axis.duration] / axis.samples)
            kernel = np.broadcast_to(function(lags, *others), lags.shape)
            return _convolved(known[equation.of], kernel, equation.laps)
        return function(*(known[name] for name in names))

    def _followed(self, equation: Recurrence, known: Values) -> FloatArray:
        """Run through the axis sample by sample: each value needs the one before."""
        names, function = self._function(equation)
        model = self._model
        samples = model.axis_of[equation.name].samples
        columns = [
            known[name].tolist() if name in model.series else repeat(known[name], samples)
            for name in names[1:]
        ]
        rows = list(zip(*columns, strict=True)) or [()] * samples
        start_names, start = self._start(equation)
        value = start(*(known[name] for name in start_names))
        for _ in range(equation.laps):
            series = []
            for row in rows:
                value = function(value, *row)
                series.append(value)
        return np.array(series, dtype=np.float64)

    def _made_function(self, equation: Equation) -> tuple[tuple[str, ...], Callable[..., Any]]:
        """Return the names that an equation takes, in order, and its function.

        The value before comes first for a recurrence, which runs on plain numbers, and the time
        since for the kernel of a convolution.
        """
        model = self._model
        free = model.named(equation.expression).free_symbols
        names = sorted(used.name for used in free)
        if isinstance(equation, Recurrence):
            first = f"{equation.name}_before"
        elif isinstance(equation, Convolution):
            first = f"{equation.name}_lag"
        else:
            first = ""
        if first:
            names = [first, *(name for name in names if name != first)]
        backend = "math" if isinstance(equation, Recurrence) else "numpy"
        return tuple(names), _lambdified(names, model.named(equation.expression), backend)

    def _made_start(self, equation: Recurrence) -> tuple[tuple[str, ...], Callable[..., Any]]:
        start = self._model.named(equation.start)
        names = sorted(used.name for used in start.free_symbols)
        return tuple(names), _lambdified(names, start, "math")

    def _band(self, band: Band, known: Values, parameter_set: str | None) -> tuple[Any, Any]:
        """Search the box of the band's parameters, by the design that `Band` describes."""
        names, crossing = band.parameters, band.least_at_zero
        lows, highs = np.transpose([self._model.ends(name, parameter_set) for name in names])
        states = [known]
        for name, low, high in zip(names, lows, highs, strict=True):
            states += [self._variant(band, {**known, name: end}) for end in (low, high)]
        alone = np.array([state[band.of] for state in states[1:]]).reshape(len(names), 2, -1)
        effects = (alone[:, 1] - alone[:, 0]) / np.maximum(1, np.abs(known[band.of]))
        silent = np.flatnonzero(np.max(np.abs(effects), axis=1) <= NOISE)
        at_zero = []
        for pattern in np.unique(effects > NOISE, axis=1).T:
            for ends in (np.where(pattern, highs, lows), np.where(pattern, lows, highs)):
                corner = dict(zip(names, ends, strict=True))
                states.append(self._variant(band, {**known, **corner}))
                for place in silent:
                    other = {names[place]: lows[place] + highs[place] - ends[place]}
                    states.append(self._variant(band, {**known, **corner, **other}))
            if crossing:
                at_zero.append(self._variant(band, {**known, **corner}, zero=crossing)[band.of])
        values = np.array([state[band.of] for state in states])
        low, high = values.min(axis=0), values.max(axis=0)
        if crossing:
            crossed = np.ptp(np.sign([state[crossing] for state in states]), axis=0) == 2
            low = np.where(crossed, np.minimum(low, np.min(at_zero, axis=0)), low)
        return (low, high) if band.of in self._model.series else (float(low), float(high))

    def _variant(self, band: Band, known: Values, zero: str = "") -> Values:
        """Compute a band's target again, with the series `zero` held at zero."""
        for equation in self._variant_equations(band):
            value = self._value(equation, known)
            known[equation.name] = np.zeros_like(value) if equation.name == zero else value
        return known


def _swept(samples: int, low: float, high: float) -> FloatArray:
    steps = np.arange(samples, dtype=np.float64)
    return np.asarray(low + steps * ((high - low) / (samples - 1)), dtype=np.float64)


def _multiplied(samples: int, low: float, high: float) -> FloatArray:
    steps = np.arange(samples, dtype=np.float64)
    return np.asarray(low * (high / low) ** (steps / (samples - 1)), dtype=np.float64)


def _lambdified(names: Sequence[str], expression: sp.Expr, backend: str) -> Callable[..., Any]:
    arguments = [sp.Symbol(name, real=True) for name in names]
    function: Callable[..., Any] = sp.lambdify(arguments, expression, backend, cse=True)
    return function


def _convolved(series: FloatArray, kernel: FloatArray, laps: int) -> FloatArray:
    """Sum the kernel of the time since every sample; earlier laps of the period count too."""
    samples = len(series)
    weights = np.zeros(samples)
    for lap in range(laps):
        weights += kernel[lap * samples : (lap + 1) * samples]
    result = np.zeros(samples)
    for place in np.flatnonzero(series):
        result[place:] += series[place] * weights[: samples - place]
        if laps > 1:
            result[:place] += series[place] * weights[samples - place :]
    return result


def _reduce(step: Reduction, known: Values, axis: Axis) -> float:
    series, operation = known[step.of], step.operation
    if operation == "time_of_maximum":
        return float(known[axis.name][np.argmax(series)])
    if operation == "last_above":
        return _last_above(series, known[axis.name], known[step.level] if step.level else 0.0)
    if operation == "negative_integral":
        assert isinstance(axis, Period)
        return float(np.mean(np.maximum(0.0, -series)) * known[axis.duration])
    simple: dict[str, Callable[[FloatArray], Any]] = {
        "maximum": np.max,
        "minimum": np.min,
        "sum": np.sum,
        "mean": np.mean,
        "range": np.ptp,
        "negative_peak": lambda values: np.max(-values),
        "last": lambda values: values[-1],
    }
    return float(simple[operation](series))


def _last_above(series: FloatArray, axis: FloatArray, level: float) -> float:
    above = np.flatnonzero(series > level)
    if not len(above):
        return float(axis[0])
    last = int(above[-1])
    if last == len(series) - 1:
        return float(axis[-1])
    share = (series[last] - level) / (series[last] - series[last + 1])
    return float(axis[last] + share * (axis[last + 1] - axis[last]))
