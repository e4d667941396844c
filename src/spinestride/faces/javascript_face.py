"""The JavaScript face: a model as one ES module that needs nothing else.

What does not vary along the axis is computed once, before the loop over samples; a band computes
again only what its parameters change. A module carries the helpers that it calls and no others.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import sympy as sp
from sympy.functions.elementary.piecewise import ExprCondPair
from sympy.printing.jscode import JavascriptCodePrinter

from spinestride.faces.definition import (
    NOISE,
    ROUNDING,
    Axis,
    Band,
    Convolution,
    Decades,
    Definition,
    Equation,
    Guard,
    Period,
    Recurrence,
    Reduction,
    Step,
    symbol,
)

_REDUCTIONS = {
    "maximum": "maximumOf({series})",
    "minimum": "-maximumOf({series}, -1)",
    "time_of_maximum": "timeOfMaximum({series}, {time})",
    "sum": "sumOf({series})",
    "mean": "meanOf({series})",
    "range": "maximumOf({series}) + maximumOf({series}, -1)",
    "negative_peak": "maximumOf({series}, -1)",
    "negative_integral": "meanOfNegativePart({series}) * {period}",
    "last_above": "lastAbove({series}, {time}, {level})",
    "last": "{series}.at(-1)",
}

_PLAIN_NUMBER = r"""
// A number as a reader writes it: twelve digits, no trailing zeros, as Python's format ".12g".
function plainNumber(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
"""

_CHECKED_INPUTS = r"""
function checkedInputs(values) {
  for (const given of Object.keys(values)) {
    if (!Object.hasOwn(inputs, given)) {
      const known = Object.entries(inputs).map(([key, row]) =>
        `${key} (${row.unit}) from ${plainNumber(row.low)} to ${plainNumber(row.high)}`);
      throw new RangeError(`unknown input ${given}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [key, row] of Object.entries(inputs)) {
    const value = Object.hasOwn(values, key) ? values[key] : row.default;
    const needed = `${key} (${row.unit}) must be a real number from ` +
      `${plainNumber(row.low)} to ${plainNumber(row.high)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = ROUNDING * (row.high - row.low);
    if (value < row.low - slack || value > row.high + slack) {
      throw new RangeError(`${needed}, but is ${plainNumber(value)}`);
    }
    checked[key] = value;
  }
  return checked;
}
"""

# The same for a model with choices: a choice is a whole number, and its words are told.
_CHECKED_CHOICES = r"""
function checkedInputs(values) {
  const words = (row) => row.choices ? ` (${row.choices.join(", ")})` : "";
  for (const given of Object.keys(values)) {
    if (!Object.hasOwn(inputs, given)) {
      const known = Object.entries(inputs).map(([key, row]) => `${key} (${row.unit}) from ` +
        `${plainNumber(row.low)} to ${plainNumber(row.high)}${words(row)}`);
      throw new RangeError(`unknown input ${given}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [key, row] of Object.entries(inputs)) {
    const value = Object.hasOwn(values, key) ? values[key] : row.default;
    const needed = `${key} (${row.unit}) must be a ${row.choices ? "whole" : "real"} number ` +
      `from ${plainNumber(row.low)} to ${plainNumber(row.high)}${words(row)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = ROUNDING * (row.high - row.low);
    const broken = row.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row.low - slack || value > row.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber(value)}`);
    }
    checked[key] = row.choices ? Math.round(value) : value;
  }
  return checked;
}
"""

_CHECKED_PARAMETERS = r"""
function checkedParameters(overrides) {
  for (const [key, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters, key)) {
      const known = Object.keys(parameters).join(", ");
      throw new RangeError(`unknown parameter ${key}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(
        `parameter ${key} (${parameterUnits[key]}) must be a finite real number`);
    }
  }
  return { ...parameters, ...overrides };
}
"""

#: What a module may call, by name, in the order in which it is written.
_HELPERS = {
    "maximumOf": r"""
function maximumOf(series, sign = 1) {
  let most = -Infinity;
  for (let i = 0; i < series.length; i += 1) if (sign * series[i] > most) most = sign * series[i];
  return most;
}
""",
    "timeOfMaximum": r"""
function timeOfMaximum(series, time) {
  let at = 0;
  for (let i = 1; i < series.length; i += 1) if (series[i] > series[at]) at = i;
  return time[at];
}
""",
    "sumOf": r"""
function sumOf(series) {
  let sum = 0;
  for (let i = 0; i < series.length; i += 1) sum += series[i];
  return sum;
}
""",
    "meanOf": r"""
function meanOf(series) {
  let sum = 0;
  for (let i = 0; i < series.length; i += 1) sum += series[i];
  return sum / series.length;
}
""",
    "meanOfNegativePart": r"""
function meanOfNegativePart(series) {
  let sum = 0;
  for (let i = 0; i < series.length; i += 1) sum += Math.max(0, -series[i]);
  return sum / series.length;
}
""",
    "lastAbove": r"""
// Where a series last falls to a level, on a straight line between two samples.
function lastAbove(series, axis, level) {
  let last = series.length - 1;
  while (last >= 0 && !(series[last] > level)) last -= 1;
  if (last < 0) return axis[0];
  if (last === series.length - 1) return axis[last];
  const share = (series[last] - level) / (series[last] - series[last + 1]);
  return axis[last] + share * (axis[last + 1] - axis[last]);
}
""",
    "convolved": r"""
// Sum the kernel of the time since every sample; earlier laps of the period count too.
function convolved(series, kernel, interval, laps) {
  const samples = series.length;
  const weights = new Float64Array(samples);
  for (let lap = 0; lap < laps; lap += 1) {
    for (let i = 0; i < samples; i += 1) weights[i] += kernel((lap * samples + i) * interval);
  }
  const result = new Float64Array(samples);
  for (let at = 0; at < samples; at += 1) {
    if (series[at] === 0) continue;
    for (let i = at; i < samples; i += 1) result[i] += series[at] * weights[i - at];
    if (laps === 1) continue;
    for (let i = 0; i < at; i += 1) result[i] += series[at] * weights[i - at + samples];
  }
  return result;
}
""",
    "cornerOf": r"""
// The ends that give the most, by the bits of a pattern, or those that give the least.
function cornerOf(names, pattern, most) {
  return Object.fromEntries(names.map((name, place) =>
    [name, parameterRanges[name][(pattern >> place) & 1 ? most : 1 - most]]));
}
""",
    "bandOf": r"""
// The least and the greatest value while each parameter takes any value of its range: first each
// alone at either end, then all at once, for every set of ends that gives some sample its most.
function bandOf(names, nominal, known, variant, zero) {
  const low = Float64Array.from(nominal);
  const high = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const signs = zero === undefined ? undefined : Int8Array.from(zero, Math.sign);
  const [negative, positive] = [-1, 1].map((sign) => signs?.map((each) => Number(each === sign)));
  const crossing = zero === undefined ? undefined : new Float64Array(nominal.length);
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i = 0; i < out.length; i += 1) {
      if (out[i] < low[i]) low[i] = out[i];
      if (out[i] > high[i]) high[i] = out[i];
      if (crossing !== undefined && crossing[i] < 0) negative[i] = 1;
      if (crossing !== undefined && crossing[i] > 0) positive[i] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names.filter((name, place) => {
    compute({ [name]: parameterRanges[name][0] }, first);
    compute({ [name]: parameterRanges[name][1] }, second);
    let most = 0;
    for (let i = 0; i < nominal.length; i += 1) {
      const effect = (second[i] - first[i]) / Math.max(1, Math.abs(nominal[i]));
      if (effect > NOISE) patterns[i] |= 1 << place;
      most = Math.max(most, Math.abs(effect));
    }
    return most <= NOISE;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf(names, pattern, most);
      compute(corner, first);
      for (const name of silent) {
        const other = parameterRanges[name].find((end) => end !== corner[name]);
        compute({ ...corner, [name]: other }, first);
      }
    }
  }
  for (const pattern of zero === undefined ? [] : distinct) {
    variant({ ...known, ...cornerOf(names, pattern, 0) }, first, crossing, true);
    for (let i = 0; i < first.length; i += 1) {
      if (negative[i] && positive[i] && first[i] < low[i]) low[i] = first[i];
    }
  }
  return [low, high];
}
""",
    "bandOfNumber": r"""
// The same for a single number.
function bandOfNumber(names, nominal, known, variant) {
  const values = [nominal];
  let pattern = 0;
  const silent = names.filter((name, place) => {
    const [low, high] = parameterRanges[name].map((end) => variant({ ...known, [name]: end }));
    values.push(low, high);
    const effect = (high - low) / Math.max(1, Math.abs(nominal));
    if (effect > NOISE) pattern |= 1 << place;
    return Math.abs(effect) <= NOISE;
  });
  for (const most of [1, 0]) {
    const corner = cornerOf(names, pattern, most);
    values.push(variant({ ...known, ...corner }));
    for (const name of silent) {
      const other = parameterRanges[name].find((end) => end !== corner[name]);
      values.push(variant({ ...known, ...corner, [name]: other }));
    }
  }
  return [Math.min(...values), Math.max(...values)];
}
""",
}


#: Arrays that a variant is handed: for its target, and for the series at whose zero that is least.
_GIVEN = ("out", "crossing")


class _Printer(JavascriptCodePrinter):  # type: ignore[misc]
    """JavaScript that a person can read. SymPy finds these methods by their names."""

    def _print_Pow(self, power: sp.Pow) -> str:  # noqa: N802
        base, exponent = power.args
        text = self._print(base) if base.is_Atom else f"({self._print(base)})"
        if exponent == -1:
            return f"(1 / {text})"
        if exponent == sp.Rational(1, 2):
            return f"Math.sqrt({self._print(base)})"
        if exponent == 2 and base.is_Atom:
            return f"({text} * {text})"
        return f"Math.pow({self._print(base)}, {self._print(exponent)})"

    def _print_Piecewise(self, pieces: sp.Piecewise) -> str:  # noqa: N802
        text = self._print(pieces.args[-1].expr)
        for piece in reversed(pieces.args[:-1]):
            text = f"{self._print(piece.cond)} ? {self._print(piece.expr)} : {text}"
        return f"({text})"

    def _print_Equality(self, equality: sp.Eq) -> str:  # noqa: N802
        return f"{self._print(equality.lhs)} === {self._print(equality.rhs)}"

    def _print_Symbol(self, symbol: sp.Symbol) -> str:  # noqa: N802
        return str(symbol.name)


class JavascriptFace:
    """Writes a model as an ES module.

    Names of the model are lower case with underscores; the module's own are in camel case, so that
    they cannot meet.
    """

    def __init__(self, model: Definition) -> None:
        self._model = model
        self._printer = _Printer()

    def javascript(self) -> str:
        """Return the module's text: metadata, parameters and ``evaluate(values, overrides)``."""
        body = "\n".join((*self._variants(), self._evaluate()))
        return "\n".join((self._head(), self._helpers(body), body))

    def _helpers(self, body: str) -> str:
        choices = any(row.choices for row in self._model.inputs.values())
        checked = _CHECKED_CHOICES if choices else _CHECKED_INPUTS
        called = {name for name in _HELPERS if f"{name}(" in body}
        if called & {"bandOf", "bandOfNumber"}:
            called.add("cornerOf")
        texts = (text for name, text in _HELPERS.items() if name in called)
        return "".join((_PLAIN_NUMBER, checked, _CHECKED_PARAMETERS, *texts))

    def _head(self) -> str:
        model = self._model
        inputs = {
            name: {
                "symbol": row.symbol.name,
                "unit": row.unit,
                "default": row.default,
                "low": row.low,
                "high": row.high,
                "step": row.step,
                "label": row.label,
                "source": row.source,
                **({"choices": list(row.choices)} if row.choices else {}),
            }
            for name, row in model.inputs.items()
        }
        outputs = {
            name: {
                "symbol": row.symbol.name,
                "unit": row.unit,
                "label": row.label,
                "kind": row.kind,
                **({"choices": list(row.choices)} if row.choices else {}),
            }
            for name, row in model.outputs.items()
        }
        rows = model.parameters.values()
        bands = [step for step in model.steps if isinstance(step, Band)]
        moved = {name for band in bands for name in band.parameters}
        movable = [*model.parameters, *(name for name in model.inputs if name in moved)]
        return "\n".join(
            (
                "// Written by spinestride.faces.javascript_face from the model in SymPy.",
                f"export const name = {json.dumps(model.name)};",
                _exported("inputs", inputs),
                _exported("outputs", outputs),
                f"// Parameter set: {model.default_set}.",
                _exported("parameters", {row.name: row.value for row in rows}),
                _constant("parameterUnits", {row.name: row.unit for row in rows}),
                _constant(
                    "parameterRanges",
                    {name: list(model.ends(name)) for name in movable if name in moved},
                ),
                *(f"const {_samples(model, axis)} = {axis.samples};" for axis in model.axes),
                f"const ROUNDING = {ROUNDING!r};",
                *((f"const NOISE = {NOISE!r};",) if bands else ()),
            )
        )

    def _variants(self) -> Iterable[str]:
        """Write one function for each series or scalar that has a band."""
        for target in dict.fromkeys(band.of for band in self._bands):
            equations = self._variant_equations(target)
            crossing = self._crossing(target)
            given = {target: "out"} if target in self._model.series else {}
            takes = ["known", *given.values(), *(("crossing", "atZero") if crossing else ())]
            yield f"// Compute {target} again after a parameter has moved."
            yield f"function vary_{target}({', '.join(takes)}) {{"
            yield f"  const {{ {', '.join(self._used(equations))} }} = known;"
            given |= {crossing: "crossing"} if crossing else {}
            yield from self._computed(equations, given, (), {})
            if target not in self._model.series:
                yield f"  return {target};"
            yield "}\n"

    def _crossing(self, target: str) -> str:
        """Return the series at whose zero a target is least; empty if there is none."""
        return next((band.least_at_zero for band in self._bands if band.of == target), "")

    def _used(self, equations: Sequence[Equation]) -> list[str]:
        """Return what the equations take from elsewhere."""
        made = {equation.name for equation in equations}
        used = {name for equation in equations for name in self._model.needs(equation)} - made
        for equation in equations:
            if isinstance(equation, Convolution):
                used.add(_interval(self._model, self._model.axis_of[equation.name]))
        return sorted(used)

    @cached_property
    def _bands(self) -> list[Band]:
        return [step for step in self._model.steps if isinstance(step, Band)]

    def _variant_equations(self, target: str) -> list[Equation]:
        wanted = {
            equation.name
            for band in self._bands
            if band.of == target
            for equation in self._model.variant_equations(band)
        }
        return [
            step for step in self._model.steps if isinstance(step, Equation) and step.name in wanted
        ]

    def _evaluate(self) -> str:
        model = self._model
        lines = [
            "export function evaluate(values = {}, overrides = {}) {",
            f"  const {{ {', '.join(model.inputs)} }} = checkedInputs(values);",
            "  const usedParameters = checkedParameters(overrides);",
            f"  const {{ {', '.join(self._main_parameters())} }} = usedParameters;",
        ]
        known = {*model.inputs, *model.parameters}
        constants: dict[sp.Expr, sp.Symbol] = {}
        waiting = list(model.axes)
        for group in _groups(model.steps):
            if isinstance(group[0], Equation):
                equations = [step for step in group if isinstance(step, Equation)]
                known |= {equation.name for equation in equations}
                ready = [axis for axis in waiting if _ends(axis) <= known]
                waiting = [axis for axis in waiting if axis not in ready]
                stored = {name: name for name in self._stored(equations)}
                lines += self._computed(equations, stored, ready, constants)
            elif isinstance(group[0], Band):
                lines += self._band(group[0])
            elif isinstance(group[0], Reduction):
                lines.append(f"  const {group[0].name} = {self._reduction(group[0])};")
        lines.append(f"  return {{ {', '.join(model.outputs)} }};")
        return "\n".join([*lines, "}", ""])

    def _computed(
        self,
        equations: Sequence[Equation],
        stored: Mapping[str, str],
        axes: Sequence[Axis],
        constants: dict[sp.Expr, sp.Symbol],
    ) -> Iterable[str]:
        """Write equations: the scalars, then a loop for each axis.

        `stored` maps a series to the array that keeps it, `axes` are those to be written first,
        `constants` those of the function. A recurrence and a convolution need whole series, so they
        stand between two loops.
        """
        model = self._model
        yield from self._scalars(equations)
        for axis in axes:
            yield f"  const {_interval(model, axis)} = {self._sample_interval(axis)};"
        for group in _groups([step for step in equations if step.name in model.series]):
            whole = [step for step in group if isinstance(step, Equation)]
            if isinstance(whole[0], Recurrence):
                yield from self._followed(whole[0], stored)
            elif isinstance(whole[0], Convolution):
                yield from self._convolved(whole[0], stored)
            else:
                for name in dict.fromkeys(model.axis_of[step.name].name for step in whole):
                    own = [step for step in whole if model.axis_of[step.name].name == name]
                    fresh = [axis for axis in axes if axis.name == name]
                    axes = [axis for axis in axes if axis.name != name]
                    yield from self._loop(own, stored, fresh, constants)
        for axis in axes:
            yield from self._loop([], stored, [axis], constants)

    def _followed(self, step: Recurrence, stored: Mapping[str, str]) -> Iterable[str]:
        """Write the loop of a recurrence, as often round as it has laps."""
        model = self._model
        read = sorted(model.needs(step) & model.series)
        series = {symbol(name): symbol(f"{name}_i") for name in read}
        follow = self._text(model.named(step.expression).xreplace(series))
        before, array = f"{step.name}_before", stored.get(step.name, step.name)
        axis = model.axis_of[step.name]
        yield from self._array(step.name, axis, stored)
        yield f"  let {before} = {self._text(model.named(step.start))};"
        lines = [
            f"for (let i = 0; i < {_samples(model, axis)}; i += 1) {{",
            *(f"  const {name}_i = {name}[i];" for name in read),
            f"  {before} = {follow};",
            f"  {array}[i] = {before};",
            "}",
        ]
        if step.laps > 1:
            lap = f"for (let lap = 0; lap < {step.laps}; lap += 1) {{"
            lines = [lap, *(f"  {line}" for line in lines), "}"]
        yield from (f"  {line}" for line in lines)

    def _convolved(self, step: Convolution, stored: Mapping[str, str]) -> Iterable[str]:
        lag, axis = f"{step.name}_lag", self._model.axis_of[step.name]
        kernel = self._text(self._model.named(step.expression))
        interval = _interval(self._model, axis)
        value = f"convolved({step.of}, ({lag}) => {kernel}, {interval}, {step.laps})"
        if stored.get(step.name) == "out":
            yield f"  out.set({value});"
        else:
            yield f"  const {step.name} = {value};"

    def _array(self, name: str, axis: Axis, stored: Mapping[str, str]) -> Iterable[str]:
        """Write the array of a series, unless it is the one that a variant hands over."""
        if stored.get(name) not in _GIVEN:
            yield f"  const {name} = new Float64Array({_samples(self._model, axis)});"

    def _sample_interval(self, axis: Axis) -> str:
        samples = _samples(self._model, axis)
        if isinstance(axis, Period):
            return f"{axis.duration} / {samples}"
        if isinstance(axis, Decades):
            return f"1 / ({samples} - 1)"
        return f"(inputs.{axis.input}.high - inputs.{axis.input}.low) / ({samples} - 1)"

    def _sample(self, axis: Axis) -> str:
        interval = _interval(self._model, axis)
        if isinstance(axis, Period):
            return f"i * {interval}"
        if isinstance(axis, Decades):
            return f"{axis.low} * Math.pow({axis.high} / {axis.low}, i * {interval})"
        return f"inputs.{axis.input}.low + i * {interval}"

    def _main_parameters(self) -> list[str]:
        return [name for name in self._model.parameters if name in self._model.used]

    def _stored(self, equations: Sequence[Equation]) -> list[str]:
        """Return the series of a group that need an array: what is read outside its loop."""
        model = self._model
        later = set(model.outputs)
        later |= {step.of for step in model.steps if isinstance(step, Reduction)}
        for band in self._bands:
            for equation in self._variant_equations(band.of):
                later |= model.needs(equation)
        for group in _groups(model.steps):
            together = {step.name for step in group}
            for step in group:
                if isinstance(step, Recurrence | Convolution):
                    later |= model.needs(step)
                elif isinstance(step, Equation):
                    later |= model.needs(step) - together
        names = [axis.name for axis in model.axes]
        names += [equation.name for equation in equations]
        return [name for name in names if name in later & model.series]

    def _scalars(self, equations: Sequence[Equation]) -> Iterable[str]:
        for equation in equations:
            if equation.name in self._model.series:
                continue
            yield f"  const {equation.name} = {self._text(self._model.named(equation.expression))};"
            for guard in self._guards:
                if equation.name == guard.name:
                    message = guard.message(
                        f"${{{guard.name}.toFixed(4)}}", f"${{plainNumber({guard.limit})}}"
                    )
                    refused = f"!({guard.name} >= {guard.limit})"
                    yield f"  if ({refused}) throw new RangeError(`{message}`);"

    @cached_property
    def _guards(self) -> list[Guard]:
        guard = self._model.guard
        return [] if guard is None else [guard]

    def _loop(
        self,
        equations: Sequence[Equation],
        stored: Mapping[str, str],
        fresh: Sequence[Axis],
        constants: dict[sp.Expr, sp.Symbol],
    ) -> Iterable[str]:
        """Write the loop over the samples of an axis; what does not vary is computed before it.

        `stored` maps a series to the array that keeps it, `fresh` holds the axis if it is not yet
        known, `constants` those that the function has already.
        """
        model = self._model
        axis = fresh[0] if fresh else model.axis_of[equations[0].name]
        names = [*(each.name for each in fresh), *(equation.name for equation in equations)]
        series = {symbol(name): symbol(f"{name}_i") for name in model.series}
        needed = {name for equation in equations for name in model.needs(equation)}
        body = [f"    const {each.name}_i = {self._sample(each)};" for each in fresh]
        body += [
            f"    const {name}_i = {name}[i];"
            for name in sorted(needed & model.series - set(names))
        ]
        had = len(constants)
        for equation in equations:
            expression = model.named(equation.expression).xreplace(series)
            shorter = _hoisted(expression, frozenset(series.values()), constants)
            value = self._text(shorter)
            if stored.get(equation.name) == "crossing":
                value = f"atZero ? 0 : {value}"
            body.append(f"    const {equation.name}_i = {value};")
        kept = [name for name in names if name in stored]
        for name in kept:
            yield from self._array(name, axis, stored)
        for expression, constant in list(constants.items())[had:]:
            yield f"  const {constant.name} = {self._text(expression)};"
        yield f"  for (let i = 0; i < {_samples(model, axis)}; i += 1) {{"
        yield from body
        yield from (f"    {stored[name]}[i] = {name}_i;" for name in kept)
        yield "  }"

    def _band(self, step: Band) -> Iterable[str]:
        used = self._used(self._variant_equations(step.of))
        helper = "bandOf" if step.of in self._model.series else "bandOfNumber"
        zero = f", {step.least_at_zero}" if step.least_at_zero else ""
        yield (
            f"  const [{step.low}, {step.high}] = {helper}({json.dumps(list(step.parameters))}, "
            f"{step.of}, {{ {', '.join(used)} }}, vary_{step.of}{zero});"
        )

    def _reduction(self, step: Reduction) -> str:
        axis = self._model.axis_of[step.of]
        return _REDUCTIONS[step.operation].format(
            series=step.of,
            time=axis.name,
            period=axis.duration if isinstance(axis, Period) else "",
            level=step.level or "0",
        )

    def _text(self, expression: sp.Expr) -> str:
        return str(self._printer.doprint(expression))


def _groups(steps: Sequence[Step]) -> list[list[Step]]:
    """Put steps in groups that one loop can hold: plain equations together, any other alone."""
    groups: list[list[Step]] = []
    together = False
    for step in steps:
        plain = isinstance(step, Equation) and not isinstance(step, Recurrence | Convolution)
        if plain and together:
            groups[-1].append(step)
        else:
            groups.append([step])
        together = plain
    return groups


def _ends(axis: Axis) -> set[str]:
    """Return the names that an axis needs before it can be written."""
    if isinstance(axis, Period):
        return {axis.duration}
    return {axis.low, axis.high} if isinstance(axis, Decades) else set()


def _place(model: Definition, axis: Axis) -> str:
    """Return what tells the constants of a further axis from those of the first."""
    at = [each.name for each in model.axes].index(axis.name)
    return f"_{axis.name.upper()}" if at else ""


def _samples(model: Definition, axis: Axis) -> str:
    return f"SAMPLES{_place(model, axis)}"


def _interval(model: Definition, axis: Axis) -> str:
    return f"sampleInterval{_place(model, axis)}"


def _hoisted(
    expression: sp.Expr, varying: frozenset[sp.Symbol], constants: dict[sp.Expr, sp.Symbol]
) -> sp.Expr:
    """Replace every part that does not vary by a constant, and note the constant."""
    if not isinstance(expression, ExprCondPair) and not expression.free_symbols & varying:
        return _constant_for(expression, constants)
    if expression.is_Add or expression.is_Mul:
        steady = [part for part in expression.args if not part.free_symbols & varying]
        moving = [part for part in expression.args if part.free_symbols & varying]
        kept = [_hoisted(part, varying, constants) for part in moving]
        if steady:
            kept.insert(0, _constant_for(expression.func(*steady), constants))
        return expression.func(*kept)
    if not expression.args:
        return expression
    return expression.func(*(_hoisted(part, varying, constants) for part in expression.args))


def _constant_for(expression: sp.Expr, constants: dict[sp.Expr, sp.Symbol]) -> sp.Expr:
    if expression.is_Atom or not expression.free_symbols:
        return expression
    return constants.setdefault(expression, symbol(f"constant_{len(constants) + 1}"))


def _constant(name: str, rows: Mapping[str, object]) -> str:
    lines = [f"  {key}: {_literal(value)}," for key, value in rows.items()]
    return "\n".join([f"const {name} = {{", *lines, "};"])


def _exported(name: str, rows: Mapping[str, object]) -> str:
    return f"export {_constant(name, rows)}"


def _literal(value: object) -> str:
    if isinstance(value, Mapping):
        inside = ", ".join(f"{key}: {_literal(entry)}" for key, entry in value.items())
        return f"{{ {inside} }}"
    return json.dumps(value)
