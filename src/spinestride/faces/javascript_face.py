"""The JavaScript face: a model as one ES module that needs nothing else.

What does not vary along the axis is computed once, before the loop over samples; a band computes
again only what its parameters change. A module carries the helpers that it calls and no others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

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

#: What a module may call, by name: each function of ``runtime.js`` with its comment.
_HELPERS = {
    helper["name"]: helper[0].replace("export function", "function")
    for helper in re.finditer(
        r"^/\*\*(?:(?!\*/)[\s\S])*\*/\nexport function (?P<name>\w+)\([\s\S]*?^}\n",
        Path(__file__).with_name("runtime.js").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
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
        return "\n".join((self._head(), "", *_called_helpers(body), body))

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
            f"  const {{ {', '.join(model.inputs)} }} = checkedInputs(inputs, values, ROUNDING);",
            f"  const {{ {', '.join(self._main_parameters())} }} =",
            "    checkedParameters(parameters, parameterUnits, overrides);",
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
                    along = [step for step in whole if model.axis_of[step.name].name == name]
                    fresh = [axis for axis in axes if axis.name == name]
                    axes = [axis for axis in axes if axis.name != name]
                    yield from self._loop(along, stored, fresh, constants)
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
        names = [
            *(fresh_axis.name for fresh_axis in fresh),
            *(equation.name for equation in equations),
        ]
        series = {symbol(name): symbol(f"{name}_i") for name in model.series}
        needed = {name for equation in equations for name in model.needs(equation)}
        body = [
            f"    const {fresh_axis.name}_i = {self._sample(fresh_axis)};" for fresh_axis in fresh
        ]
        body += [
            f"    const {name}_i = {name}[i];"
            for name in sorted(needed & model.series - set(names))
        ]
        earlier = len(constants)
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
        for expression, constant in list(constants.items())[earlier:]:
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
            f"parameterRanges, NOISE, {step.of}, {{ {', '.join(used)} }}, vary_{step.of}{zero});"
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


def _called_helpers(body: str) -> list[str]:
    """Return the helpers that a text calls, and those that these call, as the file orders them."""
    called, texts = set[str](), [body]
    while texts:
        text = texts.pop()
        new = {name for name in _HELPERS if f"{name}(" in text} - called
        called |= new
        texts += [_HELPERS[name] for name in new]
    return [text for name, text in _HELPERS.items() if name in called]


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
    return "" if axis.name == model.axes[0].name else f"_{axis.name.upper()}"


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
