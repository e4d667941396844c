"""The LaTeX face: every step of a model as one named equation."""

from __future__ import annotations

from functools import cached_property

import sympy as sp
from sympy.printing.latex import LatexPrinter

from spinestride.faces.definition import (
    Band,
    Convolution,
    Curve,
    Definition,
    Period,
    Recurrence,
    Reduction,
)

#: How a convolution writes the time since a sample.
_LAG = "u"


class _Printer(LatexPrinter):  # type: ignore[misc]
    """LaTeX as the field writes it. SymPy finds these methods by their names."""

    def __init__(self, axes: frozenset[sp.Symbol], spelled: dict[sp.Symbol, str]) -> None:
        super().__init__({"symbol_names": spelled, "order": "none"})
        self._axes = axes

    def _print_Relational(self, relation: sp.Rel) -> str:  # noqa: N802
        """Put the axis first: SymPy turns some conditions round."""
        turned = relation.reversed if relation.rhs in self._axes else relation
        return str(super()._print_Relational(turned))

    def _print_Piecewise(self, pieces: sp.Piecewise) -> str:  # noqa: N802
        """Keep a line break apart from a letter that follows it."""
        return str(super()._print_Piecewise(pieces)).replace(r"\\", r"\\ ")


class LatexFace:
    """Writes a model's equations in the field's symbols; a series is a function of its axis."""

    def __init__(self, model: Definition) -> None:
        self._model = model

    def latex(self, name: str) -> str:
        """Return ``left = right`` for an equation.

        Raises
        ------
        ValueError
            If the model has no equation of that name.
        """
        for step in self._model.steps:
            if isinstance(step, Band):
                if name in (step.low, step.high):
                    return self._band(step, name)
            elif step.name == name and name in self._model.equations:
                if isinstance(step, Reduction):
                    return f"{self.text(step.symbol)} = {self._reduction(step)}"
                if isinstance(step, Recurrence):
                    return f"{self.text(step.symbol)} = {self._recurrence(step)}"
                if isinstance(step, Convolution):
                    return f"{self.text(step.symbol)} = {self._convolution(step)}"
                if isinstance(step, Curve):
                    return f"{self.text(step.symbol)} = {self._curve(step)}"
                return f"{self.text(step.symbol)} = {self.text(step.expression)}"
        known = ", ".join(self._model.equations)
        raise ValueError(f"unknown equation {name}; the equations are: {known}")

    def text(self, expression: sp.Expr) -> str:
        """Return an expression in LaTeX."""
        return str(self._printer.doprint(expression))

    @cached_property
    def _printer(self) -> _Printer:
        model = self._model
        axes = frozenset(axis.symbol for axis in model.axes)
        spelled = {
            symbol: f"{sp.latex(symbol)}({self._axis(name)})"
            for symbol, name in model.names.items()
            if name in model.series and symbol not in axes
        }
        for step in model.steps:
            if isinstance(step, Recurrence):
                earlier = f"{self._axis(step.name)} - {self._period(step.name).step}"
                spelled[step.before] = f"{sp.latex(step.symbol)}({earlier})"
            elif isinstance(step, Convolution):
                spelled[step.lag] = _LAG
        return _Printer(axes, spelled)

    @cached_property
    def _symbols(self) -> dict[str, sp.Symbol]:
        return {name: symbol for symbol, name in self._model.names.items()}

    def _axis(self, name: str) -> str:
        return str(sp.latex(self._model.axis_of[name].symbol))

    def _period(self, name: str) -> Period:
        period = self._model.axis_of[name]
        assert isinstance(period, Period)
        return period

    def _recurrence(self, step: Recurrence) -> str:
        follows = self.text(step.expression)
        if step.laps > 1:
            return follows
        first = f"{sp.latex(step.symbol)}(-{self._period(step.name).step})"
        return rf"{follows}, \quad {first} = {self.text(step.start)}"

    def _convolution(self, step: Convolution) -> str:
        earlier = f"{sp.latex(self._symbols[step.of])}({self._axis(step.of)} - {_LAG})"
        return rf"\sum_{{{_LAG} \geq 0}} {earlier} \left[{self.text(step.expression)}\right]"

    def _curve(self, step: Curve) -> str:
        moved = f"{self._named(step.along)} = {self._axis(step.name)}"
        return rf"{self._named(step.of)} \big|_{{{moved}}}"

    def _named(self, name: str) -> str:
        return self.text(self._symbols[name])

    def _reduction(self, step: Reduction) -> str:
        series = self._named(step.of)
        axis = self._model.axis_of[step.of]
        time = sp.latex(axis.symbol)
        period = self._named(axis.duration) if isinstance(axis, Period) else ""
        integral = rf"\int_{{0}}^{{{period}}}"
        above = f"{series} > {self._named(step.level) if step.level else 0}"
        return {
            "maximum": rf"\max_{{{time}}} {series}",
            "minimum": rf"\min_{{{time}}} {series}",
            "time_of_maximum": rf"\operatorname{{arg\,max}}_{{{time}}} {series}",
            "sum": rf"\sum_{{{time}}} {series}",
            "mean": rf"\frac{{1}}{{{period}}} {integral} {series} \, d{time}",
            "range": rf"\max_{{{time}}} {series} - \min_{{{time}}} {series}",
            "negative_peak": rf"\max_{{{time}}} \left(-{series}\right)",
            "negative_integral": (rf"{integral} \max\left(0, -{series}\right) d{time}"),
            "last_above": rf"\max \left\{{{time} : {above}\right\}}",
            "last": rf"\left. {series} \right|_{{{time}_{{\text{{last}}}}}}",
        }[step.operation]

    def _band(self, band: Band, name: str) -> str:
        pick = r"\min" if name == band.low else r"\max"
        series = self._named(band.of)
        chosen = r",\, ".join(self._named(parameter) for parameter in band.parameters)
        return (
            rf"{self._named(name)} = {pick} {series} "
            rf"\quad \text{{over}} \quad p^{{-}} \leq p \leq p^{{+}}, \quad p \in "
            rf"\left\{{{chosen}\right\}}"
        )
