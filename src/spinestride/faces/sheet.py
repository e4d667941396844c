"""A model while it is being written: a quantity is an attribute, an equation is an assignment.

>>> m = Sheet("paraspinal_muscles", "lumbar-parameters")
>>> m.bracing_flexor_force = m.bracing_moment / m.flexor_arm
>>> m.bracing_flexor_force
F_{b,f}
>>> m.flexor_arms
Traceback (most recent call last):
    ...
AttributeError: paraspinal_muscles has no flexor_arms; near names: flexor_arm

Inputs and parameters can be used from the start, any other quantity below the line that defines it.
Symbol, unit and label of a quantity stand in ``data/quantities.csv``.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from spinestride import tables
from spinestride.faces.definition import (
    Axis,
    Band,
    Convolution,
    Curve,
    Decades,
    Equation,
    Guard,
    Operation,
    Period,
    Recurrence,
    Reduction,
    Step,
    Sweep,
    chosen,
    symbol,
)
from spinestride.faces.model import Model
from spinestride.tables import InputRange, Parameter, QuantityRow

#: One degree in radians.
DEGREE = sp.pi / 180

#: The only set of a model whose tables name none.
_ONLY_SET = "literature"


@dataclass(frozen=True)
class Draft:
    """A step or an axis that still lacks its name: the assignment gives it."""

    make: Callable[[Sheet, QuantityRow], Axis | Sequence[Step]]


class Sheet:
    """The quantities of a model as attributes: read one to use it, assign one to define it, once.

    A computed name stands in brackets: ``m[f"{part}_mass"]`` is ``m.head_mass`` where `part` is
    ``"head"``.

    Parameters
    ----------
    model : str
        Name of the model, as in the tables.
    *sources : str or mapping of str to Parameter
        Tables of parameters by name, or parameters. The model takes those that its equations use;
        an input takes the place of a parameter of the same name.
    default_set : str
        The parameter set that is used unless another is asked for.
    inputs, quantities : mapping, optional
        By default the rows of the model in ``input-ranges.csv`` and ``quantities.csv``.
    """

    #: In a recurrence: the value one sample before.
    before = symbol("[before]")
    #: In the kernel of a convolution: the time since a sample, in the unit of the axis.
    lag = symbol("[lag]")

    def __init__(
        self,
        model: str,
        *sources: str | Mapping[str, Parameter],
        default_set: str = _ONLY_SET,
        inputs: Mapping[str, InputRange] | None = None,
        quantities: Mapping[str, QuantityRow] | None = None,
    ) -> None:
        self._model = model
        self._default_set = default_set
        self._inputs = tables.inputs(model) if inputs is None else inputs
        self._rows = dict(tables.quantities(model) if quantities is None else quantities)
        self._parameter_sets = _parameter_sets(sources, self._inputs)
        self._ambiguous = _ambiguous(sources)
        self._symbols = {name: symbol(row.symbol) for name, row in self._inputs.items()}
        self._names = {used: name for name, used in self._symbols.items()}
        self._steps: list[Step] = []
        self._axes: list[Axis] = []
        self._guard: Guard | None = None

    def __getattr__(self, name: str) -> sp.Symbol:
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            super().__setattr__(name, value)
        else:
            self[name] = value

    def __getitem__(self, name: str) -> sp.Symbol:
        """Return the symbol of an input, a parameter or a quantity that is already defined.

        Raises
        ------
        AttributeError
            If there is none of that name, and the message lists near names; or if two sources have
            a parameter of that name.
        """
        parameters = self._parameters
        if name in parameters and name not in self._symbols:
            if name in self._ambiguous:
                raise AttributeError(f"{self._model}: {name} stands in two sources of parameters")
            self._know(name, symbol(parameters[name].symbol))
        if name not in self._symbols:
            raise self._error(f"has no {name}", name, {*self._symbols, *parameters})
        return self._symbols[name]

    def __setitem__(self, name: str, value: Any) -> None:
        """Define a quantity by an expression, or by what a function of this module returns.

        Raises
        ------
        AttributeError
            If the name is defined already, or has no row in ``data/quantities.csv``.
        """
        if name in self._symbols or name in self._parameters or hasattr(type(self), name):
            raise AttributeError(f"{self._model}: {name} is defined twice")
        if name not in self._rows:
            message = f"{name} has no row in data/quantities.csv"
            raise self._error(message, name, self._rows)
        row = self._rows[name]
        made = (value if isinstance(value, Draft) else _equation(value)).make(self, row)
        if isinstance(made, Period | Sweep | Decades):
            self._know(name, made.symbol)
            self._axes.append(made)
            return
        for step in made:
            if not isinstance(step, Band) and step.name not in self._symbols:
                self._know(step.name, step.symbol)
                self._steps.append(step)

    def by(self, choice: str, *names: str) -> sp.Expr:
        """Return the one of several quantities that a choice input asks for."""
        return chosen(self[choice], [self[name] for name in names])

    def band(
        self,
        of: sp.Symbol,
        over: Iterable[sp.Symbol],
        ends: str = "",
        *,
        width: str = "",
        least_at_zero: sp.Symbol | None = None,
    ) -> None:
        """Define the low and the high end of a quantity while parameters move over their ranges.

        Symbol and label of an end are those of the quantity with "low" or "high" added, unless
        the end has a row of its own.

        Parameters
        ----------
        of : sympy.Symbol
            The quantity; the names of its ends are its own with ``_low`` and ``_high``.
        over : iterable of sympy.Symbol
            The parameters, and inputs that move over their own range.
        ends : str
            What the labels say after "low end" and "high end", such as "of the sources".
        width : str
            Tells one band of a quantity from another, such as ``"wide"``.
        least_at_zero : sympy.Symbol, optional
            As in `Band`.
        """
        row = self._rows[self.name_of(of)]
        stem = "_".join(filter(None, (row.name, width)))
        low, high = (self._end(row, f"{stem}_{end}", width, end, ends) for end in ("low", "high"))
        self._steps.append(
            Band(
                name=stem,
                low=low.name,
                low_symbol=symbol(low.symbol),
                high=high.name,
                high_symbol=symbol(high.symbol),
                of=row.name,
                parameters=tuple(map(self.name_of, over)),
                unit=row.unit,
                low_label=low.label,
                high_label=high.label,
                least_at_zero="" if least_at_zero is None else self.name_of(least_at_zero),
            )
        )
        for end in (low, high):
            self._rows[end.name] = end
            self._know(end.name, symbol(end.symbol))

    def guard(self, scalar: sp.Symbol, least: sp.Symbol, reason: str) -> None:
        """Refuse every state in which a scalar lies below a parameter."""
        name = self.name_of(scalar)
        self._guard = Guard(name, self.name_of(least), self._rows[name].unit, reason)

    def continued(
        self, model: str, *, quantities: Mapping[str, QuantityRow] | None = None
    ) -> Sheet:
        """Return a copy that goes on with the quantities of a further model, for other readers."""
        copy = Sheet(
            model, default_set=self._default_set, inputs=self._inputs, quantities=quantities
        )
        copy._rows |= self._rows
        copy._parameter_sets, copy._ambiguous = self._parameter_sets, self._ambiguous
        copy._symbols, copy._names = dict(self._symbols), dict(self._names)
        copy._steps, copy._axes = list(self._steps), list(self._axes)
        copy._guard = self._guard
        return copy

    def model(self) -> Model:
        """Return the model.

        Raises
        ------
        AttributeError
            If a row of ``data/quantities.csv`` is not defined.
        """
        missing = [name for name in self._rows if name not in self._symbols]
        if missing:
            raise AttributeError(f"{self._model} does not define {', '.join(missing)}")
        return Model(
            name=self._model,
            input_ranges=self._inputs,
            parameter_sets={
                name: {row.name: row for row in rows.values() if row.name in self._symbols}
                for name, rows in self._parameter_sets.items()
            },
            default_set=self._default_set,
            steps=tuple(self._steps),
            axes=tuple(self._axes),
            guard=self._guard,
        )

    def name_of(self, used: sp.Symbol) -> str:
        """Return the name of a symbol that the sheet knows."""
        return self._names[used]

    @property
    def _parameters(self) -> Mapping[str, Parameter]:
        return self._parameter_sets[self._default_set]

    def _know(self, name: str, used: sp.Symbol) -> None:
        if used in self._names:
            both = f"{self._names[used]} and {name}"
            raise ValueError(f"{self._model}: symbol {used.name} used twice, by {both}")
        self._symbols[name] = used
        self._names[used] = name

    def _error(self, message: str, name: str, known: Iterable[str]) -> AttributeError:
        near = ", ".join(difflib.get_close_matches(name, known, cutoff=0.8)) or "none"
        return AttributeError(f"{self._model} {message}; near names: {near}")

    def _end(self, row: QuantityRow, name: str, width: str, end: str, cause: str) -> QuantityRow:
        """Return the row of an end of a band."""
        if name in self._rows:
            return self._rows[name]
        stem, _, subscript = row.symbol.partition("_{")
        marks = ",".join(filter(None, (subscript.removesuffix("}"), width, end)))
        label = f"{row.label}, {end} end {cause}".rstrip()
        return QuantityRow(row.model, name, f"{stem}_{{{marks}}}", row.unit, label, shown=True)

    def _repeated(self, of: str, along: sp.Symbol, row: QuantityRow) -> list[Step]:
        """Return a scalar's curve along a sweep, and the steps that it repeats.

        The steps from the input of the sweep to the scalar are repeated out of sight with the input
        replaced by the axis, so that every face treats them as it treats any series.
        """
        axis = next(axis for axis in self._axes if axis.symbol == along)
        assert isinstance(axis, Sweep)
        moved = self._symbols[axis.input]
        curves = [step for step in self._steps if isinstance(step, Curve) and step.of != of]
        replaced = {moved: axis.symbol} | {self._symbols[step.of]: step.symbol for step in curves}
        repeated: list[Step] = []
        for step in self._between(moved, of):
            if step.symbol in replaced:
                continue
            expression = step.expression.xreplace(replaced)
            if step.name == of:
                fields = _step(row) | {"unit": step.unit}
                return [*repeated, Curve(**fields, expression=expression, of=of, along=axis.input)]
            replaced[step.symbol] = symbol(f"{step.symbol.name}[{axis.symbol.name}]")
            repeated.append(
                replace(
                    step,
                    name=f"{step.name}_along_{axis.name}",
                    symbol=replaced[step.symbol],
                    expression=expression,
                    output=False,
                    hidden=True,
                )
            )
        raise ValueError(f"{of} does not depend on {axis.input}")

    def _between(self, moved: sp.Symbol, of: str) -> list[Equation]:
        """Return the equations that lead from a symbol to the step named `of`, in order."""
        affected: list[Equation] = []
        changed = {moved}
        for step in self._steps:
            if not isinstance(step, Equation) or step.hidden:
                continue
            if step.expression.free_symbols & changed:
                changed.add(step.symbol)
                affected.append(step)
        wanted = {self._symbols[of]}
        for step in reversed(affected):
            if step.symbol in wanted:
                wanted |= step.expression.free_symbols
        return [step for step in affected if step.symbol in wanted]


def _parameter_sets(
    sources: Iterable[str | Mapping[str, Parameter]], inputs: Mapping[str, InputRange]
) -> dict[str, dict[str, Parameter]]:
    """Return every parameter set with the rows of all sources, those of inputs left out."""
    named = [source for source in sources if isinstance(source, str)]
    sets = dict.fromkeys(name for table in named for name in tables.parameter_sets(table))
    parameter_sets: dict[str, dict[str, Parameter]] = {}
    for name in sets or (_ONLY_SET,):
        rows: dict[str, Parameter] = {}
        for source in sources:
            rows |= _table(source, name) if isinstance(source, str) else source
        parameter_sets[name] = {row.name: row for row in rows.values() if row.name not in inputs}
    return parameter_sets


def _ambiguous(sources: Iterable[str | Mapping[str, Parameter]]) -> frozenset[str]:
    """Return the names that stand in more than one source."""
    names = Counter(name for source in sources for name in _names(source))
    return frozenset(name for name, count in names.items() if count > 1)


def _names(source: str | Mapping[str, Parameter]) -> frozenset[str]:
    if not isinstance(source, str):
        return frozenset(source)
    sets = (tables.SHARED_SET, *tables.parameter_sets(source))
    return frozenset(name for chosen_set in sets for name in tables.parameters(source, chosen_set))


def _table(table: str, parameter_set: str) -> Mapping[str, Parameter]:
    """Return the rows of a table in a set, or those that all sets share if it lacks the set."""
    has_set = parameter_set in tables.parameter_sets(table)
    return tables.parameters(table, parameter_set if has_set else tables.SHARED_SET)


def _fields(row: QuantityRow) -> dict[str, Any]:
    """Return what the table says of a quantity, as a step or an axis takes it."""
    return {
        "name": row.name,
        "symbol": symbol(row.symbol),
        "unit": row.unit,
        "label": row.label,
    }


def _step(row: QuantityRow) -> dict[str, Any]:
    return {**_fields(row), "output": row.shown}


def _equation(expression: Any) -> Draft:
    return Draft(
        lambda sheet, row: [Equation(**_step(row), expression=sp.sympify(expression))],
    )


def recurrence(expression: sp.Expr, *, start: Any, along: sp.Symbol, laps: int = 1) -> Draft:
    """Return a series in which `expression` uses `Sheet.before`, the value one sample before.

    Parameters
    ----------
    start : sympy.Expr or number
        The value before the first sample.
    along : sympy.Symbol
        The period that it runs along.
    laps : int
        As in `Recurrence`.
    """

    def make(sheet: Sheet, row: QuantityRow) -> list[Step]:
        before = symbol(f"{row.symbol}[before]")
        follow = sp.sympify(expression).xreplace({Sheet.before: before})
        return [
            Recurrence(
                **_step(row),
                expression=follow,
                along=sheet.name_of(along),
                before=before,
                start=sp.sympify(start),
                laps=laps,
            )
        ]

    return Draft(make)


def convolution(series: sp.Symbol, kernel: sp.Expr, *, laps: int = 1) -> Draft:
    """Return the sum of what every sample of a series has left: its value times a kernel.

    The kernel uses `Sheet.lag`, the time since that sample; `laps` is that of `Convolution`.
    """

    def make(sheet: Sheet, row: QuantityRow) -> list[Step]:
        lag = symbol(f"{row.symbol}[lag]")
        left = sp.sympify(kernel).xreplace({Sheet.lag: lag})
        of = sheet.name_of(series)
        return [Convolution(**_step(row), expression=left, of=of, lag=lag, laps=laps)]

    return Draft(make)


def reduction(operation: Operation, series: sp.Symbol, level: sp.Symbol | None = None) -> Draft:
    """Return one number drawn from a whole series, as `Reduction` describes."""

    def make(sheet: Sheet, row: QuantityRow) -> list[Step]:
        above = "" if level is None else sheet.name_of(level)
        of = sheet.name_of(series)
        return [Reduction(**_step(row), operation=operation, of=of, level=above)]

    return Draft(make)


def curve(scalar: sp.Symbol, axis: sp.Symbol) -> Draft:
    """Return a scalar computed again along a sweep, all other inputs as they are."""
    return Draft(lambda sheet, row: sheet._repeated(sheet.name_of(scalar), axis, row))


def period(duration: sp.Symbol, samples: int, step: str = r"\Delta t") -> Draft:
    """Return time over the period that a scalar is, in equal steps.

    `step` is one step in LaTeX, as a recurrence writes it.
    """
    return Draft(
        lambda sheet, row: Period(
            **_fields(row), duration=sheet.name_of(duration), samples=samples, step=step
        )
    )


def sweep(swept: sp.Symbol, samples: int) -> Draft:
    """Return the whole range of an input in equal steps, with the unit and the label of it."""

    def make(sheet: Sheet, row: QuantityRow) -> Sweep:
        source = sheet._inputs[sheet.name_of(swept)]
        fields = _fields(row) | {"unit": source.unit, "label": source.label}
        return Sweep(**fields, input=source.name, samples=samples)

    return Draft(make)


def decades(low: sp.Symbol, high: sp.Symbol, samples: int) -> Draft:
    """Return values from a low to a high parameter, each the same multiple of the one before."""
    return Draft(
        lambda sheet, row: Decades(
            **_fields(row), low=sheet.name_of(low), high=sheet.name_of(high), samples=samples
        )
    )
