"""What a model is: inputs, parameters and named equations, in an order in which they can be read.

This module knows no subject. A model lists its steps; each step may use the inputs, the parameters
and every step before it. Three faces turn the same steps into NumPy, JavaScript and LaTeX.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from numbers import Real
from typing import Literal, Self

import sympy as sp

from spinestride.tables import InputRange, Parameter

Kind = Literal["input", "scalar", "series"]
Operation = Literal[
    "maximum",
    "minimum",
    "time_of_maximum",
    "sum",
    "mean",
    "range",
    "negative_peak",
    "negative_integral",
    "last_above",
    "last",
]

#: Share of an input's range by which a value may miss an end: rounding noise, as in 10 * 0.01.
ROUNDING = 1e-12
#: Share of a value below which a change of it is rounding and no effect.
NOISE = 1e-12


@dataclass(frozen=True)
class Quantity:
    """An input or an output of a model.

    Attributes
    ----------
    symbol : sympy.Symbol
        The field's symbol; its name is LaTeX.
    unit, label : str
        Unit and a name in words. ``"1"`` is the unit of a plain ratio.
    default, low, high, step : float or None
        Default, valid range and step of an input; None for an output.
    source : str or None
        Key in ``book/references.bib`` of an input's range.
    kind : {"input", "scalar", "series"}
        A series holds one value per sample of an axis of the model.
    choices : tuple of str
        Words that a choice input takes besides their positions, or that the samples of its sweep
        stand for; empty for any other quantity.
    """

    symbol: sp.Symbol
    unit: str
    default: float | None
    low: float | None
    high: float | None
    step: float | None
    label: str
    source: str | None
    kind: Kind
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Equation:
    """``symbol = expression``; a series if the expression varies along the axis.

    A hidden equation is computed but not read: it repeats one that is read.
    """

    name: str
    symbol: sp.Symbol
    expression: sp.Expr
    unit: str
    label: str
    output: bool = True
    hidden: bool = False


@dataclass(frozen=True)
class Curve(Equation):
    """A scalar computed again at every sample of a sweep, all other inputs as they are.

    `of` names the scalar and `along` the input that runs over its range.
    """

    of: str = ""
    along: str = ""


@dataclass(frozen=True, kw_only=True)
class Recurrence(Equation):
    """A series in which each value follows from the one a sample before it.

    Attributes
    ----------
    along : str
        Name of the `Period` that the series runs along.
    before : sympy.Symbol
        Stands in `expression` for the value one sample before.
    start : sympy.Expr
        The value before the first sample.
    laps : int
        How often the series runs through its axis, each time from where it ended; the last run is
        kept. A period that repeats itself takes enough laps to forget its start.
    """

    along: str
    before: sp.Symbol
    start: sp.Expr
    laps: int = 1


@dataclass(frozen=True, kw_only=True)
class Convolution(Equation):
    """The sum of what every earlier sample of a series has left: its value times a kernel.

    Attributes
    ----------
    of : str
        Name of the series, which runs along a `Period`.
    lag : sympy.Symbol
        The time since that sample, in the unit of the axis; the expression is the kernel.
    laps : int
        1 if there was nothing before the period; more if the same period came before, so often.
    """

    of: str
    lag: sp.Symbol
    laps: int = 1


@dataclass(frozen=True)
class Reduction:
    """One number drawn from a whole series, such as its maximum.

    ``last_above`` is the place on the axis where the series last falls to the value of `level`, or
    to 0 without one, on a straight line between two samples; the start of the axis if it is never
    above, and the end if it never falls. ``last`` is the series at the end of its axis.
    """

    name: str
    symbol: sp.Symbol
    operation: Operation
    of: str
    unit: str
    label: str
    output: bool = True
    level: str = ""


@dataclass(frozen=True)
class Band:
    """The envelope of a series or a scalar: its least and its greatest value over a box.

    The box holds every combination of the parameters, each anywhere from its low to its high value,
    all at once. It is a range and no probability: nothing is assumed of how likely a value is. An
    input may stand among the parameters and moves over its own range.

    Both faces search the box by one fixed design. Each parameter moves alone to either end and so
    shows, sample by sample, which end gives more; then all move at once, for every set of ends that
    some sample asks for; one that had no effect alone is tried at both ends there. That is the
    envelope where the target is monotone in each parameter; `tests/faces/test_models.py` holds it
    for every band. `least_at_zero` names an earlier series at whose zero the target is least, such
    as a moment that one muscle or the other must hold: where its sign changes within the box, the
    low end is the value at zero.
    """

    name: str
    low: str
    low_symbol: sp.Symbol
    high: str
    high_symbol: sp.Symbol
    of: str
    parameters: tuple[str, ...]
    unit: str
    low_label: str
    high_label: str
    least_at_zero: str = ""


@dataclass(frozen=True)
class Guard:
    """A scalar that must not fall below a parameter; the reason is told to the user."""

    name: str
    limit: str
    unit: str
    reason: str

    def check(self, value: float, limit: float) -> None:
        """Raise ValueError if the guarded scalar lies below its limit."""
        if not value >= limit:
            raise ValueError(self.message(f"{value:.4f}", plain_number(limit)))

    def message(self, value: str, limit: str) -> str:
        """Return the sentence that refuses a guarded value."""
        quantity, unit = self.name.replace("_", " "), self.unit
        return f"{quantity} is {value} {unit}, below the limit of {limit} {unit}: {self.reason}"


@dataclass(frozen=True)
class Period:
    """Time over one period, in equal steps from zero.

    The end of the period is left out, so a mean over the samples is a mean over time.

    Attributes
    ----------
    name, symbol : str, sympy.Symbol
        Name and symbol of the series.
    duration : str
        Name of the scalar that is the period.
    samples : int
        Number of steps.
    step : str
        One step in LaTeX, as a recurrence writes it.
    """

    name: str
    symbol: sp.Symbol
    duration: str
    samples: int
    unit: str = "s"
    label: str = "Time"
    step: str = r"\Delta t"


@dataclass(frozen=True)
class Sweep:
    """The whole range of one input in equal steps, both ends included.

    An input with choices is swept choice by choice: one sample each.

    Attributes
    ----------
    name, symbol : str, sympy.Symbol
        Name and symbol of the series.
    input : str
        Name of the input that runs over its range.
    samples : int
        Number of values.
    unit, label : str
        Those of the series.
    """

    name: str
    symbol: sp.Symbol
    input: str
    samples: int
    unit: str
    label: str


@dataclass(frozen=True)
class Decades:
    """Values from a low to a high parameter, each the same multiple of the one before.

    Attributes
    ----------
    name, symbol : str, sympy.Symbol
        Name and symbol of the series.
    low, high : str
        Names of the parameters that are its ends.
    samples : int
        Number of values.
    unit, label : str
        Those of the series.
    """

    name: str
    symbol: sp.Symbol
    low: str
    high: str
    samples: int
    unit: str
    label: str


Axis = Period | Sweep | Decades
Step = Equation | Reduction | Band


@dataclass(frozen=True)
class Definition:
    """A model, defined once and read by three faces.

    Attributes
    ----------
    name : str
        Name of the model, as its module.
    input_ranges : mapping of str to InputRange
        The inputs and their ranges.
    parameter_sets : mapping of str to mapping of str to Parameter
        Every parameter set with all its parameters; all sets hold the same names.
    default_set : str
        The set that is used unless another is asked for.
    steps : tuple of Equation, Reduction and Band
        In the order in which they are computed and read.
    axes : tuple of Period, Sweep and Decades
        What series vary along, each along one of them; empty for a model without series.
    guard : Guard or None
        Checked as soon as its scalar is known.
    """

    name: str
    input_ranges: Mapping[str, InputRange]
    parameter_sets: Mapping[str, Mapping[str, Parameter]]
    default_set: str
    steps: tuple[Step, ...]
    axes: tuple[Axis, ...] = ()
    guard: Guard | None = None

    def __post_init__(self) -> None:
        for axis in self.axes:
            choices = self._choices(axis)
            if choices and axis.samples != len(choices):
                raise ValueError(
                    f"{self.name}: {axis.name} has {axis.samples} samples, "
                    f"but its input has {len(choices)} choices"
                )

    def _choices(self, axis: Axis) -> tuple[str, ...]:
        """Return the words that the samples of an axis stand for, if it sweeps a choice."""
        return self.input_ranges[axis.input].choices if isinstance(axis, Sweep) else ()

    @cached_property
    def inputs(self) -> Mapping[str, Quantity]:
        """Inputs by name."""
        return {
            row.name: Quantity(
                symbol=symbol(row.symbol),
                unit=row.unit,
                default=row.default,
                low=row.low,
                high=row.high,
                step=row.step,
                label=row.label,
                source=row.source,
                kind="input",
                choices=row.choices,
            )
            for row in self.input_ranges.values()
        }

    @cached_property
    def outputs(self) -> Mapping[str, Quantity]:
        """Outputs by name: the series first, then the scalars."""
        axes = {
            axis.name: replace(
                _output(axis.symbol, axis.unit, axis.label, "series"), choices=self._choices(axis)
            )
            for axis in self.axes
        }
        outputs = {**axes, **dict(self._step_outputs())}
        return {
            name: quantity
            for kind in ("series", "scalar")
            for name, quantity in outputs.items()
            if quantity.kind == kind
        }

    def _step_outputs(self) -> Iterator[tuple[str, Quantity]]:
        for step in self.steps:
            if isinstance(step, Band):
                kind = self._kind(step.of)
                yield step.low, _output(step.low_symbol, step.unit, step.low_label, kind)
                yield step.high, _output(step.high_symbol, step.unit, step.high_label, kind)
            elif step.output:
                yield step.name, _output(step.symbol, step.unit, step.label, self._kind(step.name))

    def _kind(self, name: str) -> Kind:
        return "series" if name in self.series else "scalar"

    @cached_property
    def equations(self) -> tuple[str, ...]:
        """Names of all equations, intermediate ones too, in reading order."""
        names: list[str] = []
        for step in self.steps:
            if isinstance(step, Band):
                names += [step.low, step.high]
            elif not (isinstance(step, Equation) and step.hidden):
                names.append(step.name)
        return tuple(names)

    @cached_property
    def parameters(self) -> Mapping[str, Parameter]:
        """Parameters of the default set."""
        return self.parameter_sets[self.default_set]

    @cached_property
    def names(self) -> Mapping[sp.Symbol, str]:
        """The name of every symbol."""
        named: list[tuple[sp.Symbol, str]] = [(axis.symbol, axis.name) for axis in self.axes]
        named += [(quantity.symbol, name) for name, quantity in self.inputs.items()]
        named += [(symbol(row.symbol), name) for name, row in self.parameters.items()]
        for step in self.steps:
            if isinstance(step, Band):
                named += [(step.low_symbol, step.low), (step.high_symbol, step.high)]
            else:
                named.append((step.symbol, step.name))
            if isinstance(step, Recurrence):
                named.append((step.before, f"{step.name}_before"))
            elif isinstance(step, Convolution):
                named.append((step.lag, f"{step.name}_lag"))
        self._refuse_twice("symbol", [used.name for used, _ in named])
        self._refuse_twice("name", [name for _, name in named])
        return dict(named)

    def _refuse_twice(self, kind: str, texts: Sequence[str]) -> None:
        twice = sorted(text for text, count in Counter(texts).items() if count > 1)
        if twice:
            raise ValueError(f"{self.name}: {kind} used twice: {', '.join(twice)}")

    @cached_property
    def axis_of(self) -> Mapping[str, Axis]:
        """The axis of every series, the axes themselves included.

        Raises
        ------
        ValueError
            If an equation mixes two axes, or if a recurrence or a convolution runs along an axis
            that is no `Period`.
        """
        axes = {axis.name: axis for axis in self.axes}
        axis_of = dict(axes)
        for step in self.steps:
            if isinstance(step, Band):
                if step.of in axis_of:
                    axis_of |= dict.fromkeys((step.low, step.high), axis_of[step.of])
            elif isinstance(step, Equation):
                used = [axis_of[name] for name in self.needs(step) if name in axis_of]
                used += [axes[step.along]] if isinstance(step, Recurrence) else []
                if len({axis.name for axis in used}) > 1:
                    raise ValueError(f"{self.name}: {step.name} mixes two axes")
                follows = isinstance(step, Recurrence | Convolution)
                if follows and not isinstance(used[0], Period):
                    raise ValueError(f"{self.name}: {step.name} needs a period in equal steps")
                if used:
                    axis_of[step.name] = used[0]
        return axis_of

    @cached_property
    def series(self) -> frozenset[str]:
        """Names of everything that varies along an axis."""
        return frozenset(self.axis_of)

    @cached_property
    def used(self) -> frozenset[str]:
        """Names that a step, an axis or the guard uses."""
        names = {self.guard.limit} if self.guard is not None else set()
        for axis in self.axes:
            if isinstance(axis, Decades):
                names |= {axis.low, axis.high}
        for step in self.steps:
            if isinstance(step, Equation):
                names |= self.needs(step)
            elif isinstance(step, Reduction) and step.level:
                names.add(step.level)
        return frozenset(names)

    def ends(self, name: str, parameter_set: str | None = None) -> tuple[float, float]:
        """Return the low and the high value of a parameter or an input.

        Raises
        ------
        ValueError
            If the parameter has no range.
        """
        rows = self.parameter_sets[parameter_set or self.default_set]
        row = self.input_ranges[name] if name in self.input_ranges else rows[name]
        if row.low is None or row.high is None:
            raise ValueError(
                f"parameter {name} has no low and high value, so it cannot span a band"
            )
        return row.low, row.high

    def needs(self, equation: Equation) -> frozenset[str]:
        """Return the names that an equation uses."""
        free = set(equation.expression.free_symbols)
        if isinstance(equation, Recurrence):
            free = (free - {equation.before}) | equation.start.free_symbols
        names = {self.names[used] for used in free}
        if isinstance(equation, Convolution):
            names = (names - {f"{equation.name}_lag"}) | {equation.of}
        return frozenset(names)

    def named(self, expression: sp.Expr) -> sp.Expr:
        """Return the expression with every symbol replaced by one that carries its name."""
        return expression.xreplace({old: symbol(name) for old, name in self.names.items()})

    def variant_equations(self, band: Band) -> tuple[Equation, ...]:
        """Return the equations between a band's parameters and its target, in order.

        They are all that has to be computed again when one of the parameters moves.
        """
        changed = set(band.parameters)
        affected: list[Equation] = []
        for step in self.steps:
            if isinstance(step, Equation) and self.needs(step) & changed:
                changed.add(step.name)
                affected.append(step)
        wanted = {band.of}
        for equation in reversed(affected):
            if equation.name in wanted:
                wanted |= self.needs(equation)
        return tuple(equation for equation in affected if equation.name in wanted)

    def without_bands(self) -> Self:
        """Return the model without its bands and what is read from them, for many evaluations."""
        bands = [step for step in self.steps if isinstance(step, Band)]
        ends = {end for band in bands for end in (band.low, band.high)}
        read = [step for step in self.steps if isinstance(step, Reduction) and step.of in ends]
        return replace(self, steps=tuple(s for s in self.steps if s not in (*bands, *read)))

    def checked_inputs(self, values: Mapping[str, object]) -> dict[str, float]:
        """Return all inputs as floats, defaults filled in.

        Raises
        ------
        ValueError
            If a name is unknown, or a value is not a real number within its range.
        """
        for name in values:
            if name not in self.input_ranges:
                rows = self.input_ranges.values()
                known = "; ".join(f"{row.name} ({row.unit}) {_range(row)}" for row in rows)
                raise ValueError(f"unknown input {name}; the inputs are: {known}")
        return {
            name: _checked(row, values.get(name, row.default))
            for name, row in self.input_ranges.items()
        }

    def checked_parameters(
        self, parameter_set: str | None, overrides: Mapping[str, object]
    ) -> dict[str, float]:
        """Return the values of a parameter set with single parameters replaced.

        Raises
        ------
        ValueError
            If the set or a parameter is unknown, or a value is not a finite real number.
        """
        chosen = self.default_set if parameter_set is None else parameter_set
        if chosen not in self.parameter_sets:
            known = ", ".join(self.parameter_sets)
            raise ValueError(f"unknown parameter set {chosen!r}; choose from {known}")
        rows = self.parameter_sets[chosen]
        values = {name: row.value for name, row in rows.items()}
        for name, value in overrides.items():
            if name not in rows:
                raise ValueError(f"unknown parameter {name}; the parameters are: {', '.join(rows)}")
            number = _as_float(value)
            if number is None or not math.isfinite(number):
                raise ValueError(
                    f"parameter {name} ({rows[name].unit}) must be a finite real number"
                )
            values[name] = number
        return values


def symbol(latex: str) -> sp.Symbol:
    """Return the real symbol of that name; the same name is always the same symbol."""
    return sp.Symbol(latex, real=True)


def chosen(choice: sp.Symbol, values: Sequence[sp.Expr]) -> sp.Expr:
    """Return the value at the position that a choice input holds.

    Examples
    --------
    >>> level, low, high = symbol("l"), symbol("a"), symbol("b")
    >>> chosen(level, [low, high]).subs(level, 1)
    b
    """
    pieces = [(value, sp.Eq(choice, position)) for position, value in enumerate(values[:-1])]
    return sp.Piecewise(*pieces, (values[-1], True))


def plain_number(value: float) -> str:
    """Return a number as a reader writes it: twelve digits, no trailing zeros.

    Examples
    --------
    >>> plain_number(5.0), plain_number(0.1000000001), plain_number(1e20)
    ('5', '0.1000000001', '1e+20')
    """
    return f"{value:.12g}"


def _output(symbol: sp.Symbol, unit: str, label: str, kind: Kind) -> Quantity:
    return Quantity(symbol, unit, None, None, None, None, label, None, kind)


def _range(row: InputRange) -> str:
    choices = f" ({', '.join(row.choices)})" if row.choices else ""
    return f"from {plain_number(row.low)} to {plain_number(row.high)}{choices}"


def needed_text(row: InputRange) -> str:
    """Return what an input must be, as its refusals begin."""
    number = "whole number" if row.choices else "real number"
    return f"{row.name} ({row.unit}) must be a {number} {_range(row)}"


def _as_float(value: object) -> float | None:
    """Return a real number as a float, infinite if it is too large; None for anything else."""
    if not isinstance(value, Real) or isinstance(value, bool):
        return None
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _checked(row: InputRange, value: object) -> float:
    if isinstance(value, str) and value in row.choices:
        return float(row.choices.index(value))
    needed = needed_text(row)
    number = _as_float(value)
    if number is None:
        raise ValueError(f"{needed}, but is not a number")
    if not math.isfinite(number):
        raise ValueError(f"{needed}, but is not finite")
    slack = ROUNDING * (row.high - row.low)
    if not row.low - slack <= number <= row.high + slack:
        raise ValueError(f"{needed}, but is {plain_number(number)}")
    if not row.choices:
        return number
    if abs(number - round(number)) > slack:
        raise ValueError(f"{needed}, but is {plain_number(number)}")
    return float(round(number))
