"""A model while it is being written: names and symbols so far, and the steps that use them."""

from __future__ import annotations

from collections.abc import Mapping

import sympy as sp

from spinestride.faces.definition import Band, Equation, Reduction, Step, symbol
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

    def reduce(self, *reductions: Reduction) -> None:
        """Add reductions, each an output."""
        for reduction in reductions:
            self._add(reduction)

    def band(self, band: Band) -> None:
        """Add a band, whose two ends are outputs."""
        self._symbols |= {band.low: band.low_symbol, band.high: band.high_symbol}
        self._steps.append(band)

    def _add(self, step: Equation | Reduction) -> sp.Symbol:
        self._symbols[step.name] = step.symbol
        self._steps.append(step)
        return step.symbol
