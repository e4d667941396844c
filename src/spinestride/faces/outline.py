"""A model while it is being written: names and symbols so far, and the steps that use them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sympy as sp

from spinestride.faces.definition import (
    Axis,
    Band,
    Convolution,
    Curve,
    Equation,
    Recurrence,
    Reduction,
    Step,
    Sweep,
    symbol,
)
from spinestride.tables import InputRange, Parameter


class Outline:
    """Collects a model's steps in reading order.

    Parameters
    ----------
    inputs, parameters : mapping
        Rows of the tables; their symbols can be used from the start.
    """

    def __init__(
        self, inputs: Mapping[str, InputRange], parameters: Mapping[str, Parameter]
    ) -> None:
        rows: list[InputRange | Parameter] = [*inputs.values(), *parameters.values()]
        self._symbols = {row.name: symbol(row.symbol) for row in rows}
        self._steps: list[Step] = []

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps so far."""
        return tuple(self._steps)

    def of(self, *names: str) -> list[sp.Symbol]:
        """Return the symbols of inputs, parameters and earlier steps."""
        return [self._symbols[name] for name in names]

    def output(
        self, name: str, latex: str, expression: sp.Expr, unit: str, label: str
    ) -> sp.Symbol:
        """Add an equation whose value is an output; return its symbol."""
        return self._add(Equation(name, symbol(latex), expression, unit, label))

    def between(
        self, name: str, latex: str, expression: sp.Expr, unit: str, label: str
    ) -> sp.Symbol:
        """Add an intermediate equation, shown and computed but no output; return its symbol."""
        return self._add(Equation(name, symbol(latex), expression, unit, label, output=False))

    def recurrence(
        self,
        name: str,
        latex: str,
        follow: Callable[[sp.Symbol], sp.Expr],
        unit: str,
        label: str,
        *,
        start: sp.Expr,
        along: Axis,
        laps: int = 1,
        output: bool = True,
    ) -> sp.Symbol:
        """Add a series whose value `follow` computes from the value before; return its symbol."""
        before = symbol(f"{latex}[before]")
        return self._add(
            Recurrence(
                name,
                symbol(latex),
                follow(before),
                unit,
                label,
                output,
                along=along.name,
                before=before,
                start=sp.sympify(start),
                laps=laps,
            )
        )

    def convolution(
        self,
        name: str,
        latex: str,
        kernel: Callable[[sp.Symbol], sp.Expr],
        unit: str,
        label: str,
        *,
        of: str,
        laps: int = 1,
        output: bool = True,
    ) -> sp.Symbol:
        """Add the sum of a series times the kernel of the time since; return its symbol."""
        lag = symbol(f"{latex}[lag]")
        expression = sp.sympify(kernel(lag))
        return self._add(
            Convolution(
                name, symbol(latex), expression, unit, label, output, of=of, lag=lag, laps=laps
            )
        )

    def reduce(self, *reductions: Reduction) -> None:
        """Add reductions, each an output."""
        for reduction in reductions:
            self._add(reduction)

    def curve(self, name: str, latex: str, of: str, sweep: Sweep, label: str) -> None:
        """Add an output that computes a scalar again while the input of `sweep` runs.

        The steps from that input to the scalar are repeated out of sight with the input replaced
        by the axis, so that every face treats them as it treats any series.
        """
        (moved,) = self.of(sweep.input)
        replaced = {moved: sweep.symbol}
        drawn = [step for step in self._steps if isinstance(step, Curve)]
        replaced |= {self._symbols[step.of]: step.symbol for step in drawn if step.of != of}
        for step in self._between(moved, of):
            if step.symbol in replaced:
                continue
            expression = step.expression.xreplace(replaced)
            if step.name == of:
                unit = step.unit
                self._add(
                    Curve(name, symbol(latex), expression, unit, label, of=of, along=sweep.input)
                )
                return
            repeated = Equation(
                f"{step.name}_along_{sweep.name}",
                symbol(f"{step.symbol.name}[{sweep.symbol.name}]"),
                expression,
                step.unit,
                step.label,
                output=False,
                hidden=True,
            )
            replaced[step.symbol] = repeated.symbol
            if repeated.name not in self._symbols:
                self._add(repeated)
        raise ValueError(f"{of} does not depend on {sweep.input}")

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

    def band(self, band: Band) -> None:
        """Add a band, whose two ends are outputs."""
        self._symbols |= {band.low: band.low_symbol, band.high: band.high_symbol}
        self._steps.append(band)

    def _add(self, step: Equation | Reduction) -> sp.Symbol:
        self._symbols[step.name] = step.symbol
        self._steps.append(step)
        return step.symbol
