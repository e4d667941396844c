"""The LaTeX face: every step of a model as one named equation."""

from __future__ import annotations

import sympy as sp
from sympy.printing.latex import LatexPrinter

from spinestride.faces.definition import Band, Curve, Model, Period, Reduction


class _Printer(LatexPrinter):  # type: ignore[misc]
    """LaTeX as the field writes it. SymPy finds these methods by their names."""

    def __init__(self, axis: sp.Symbol | None, spelled: dict[sp.Symbol, str]) -> None:
        super().__init__({"symbol_names": spelled, "order": "none"})
        self._axis = axis

    def _print_Relational(self, relation: sp.Rel) -> str:  # noqa: N802
        """Put the axis first: SymPy turns some conditions round."""
        turned = relation.reversed if relation.rhs == self._axis else relation
        return str(super()._print_Relational(turned))

    def _print_Piecewise(self, pieces: sp.Piecewise) -> str:  # noqa: N802
        """Keep a line break apart from a letter that follows it."""
        return str(super()._print_Piecewise(pieces)).replace(r"\\", r"\\ ")


class LatexFace:
    """Writes a model's equations in the field's symbols; a series is a function of its axis."""

    def __init__(self, model: Model) -> None:
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
                if isinstance(step, Curve):
                    return f"{self.text(step.symbol)} = {self._curve(step)}"
                return f"{self.text(step.symbol)} = {self.text(step.expression)}"
        known = ", ".join(self._model.equations)
        raise ValueError(f"unknown equation {name}; the equations are: {known}")

    def text(self, expression: sp.Expr) -> str:
        """Return an expression in LaTeX."""
        model, axis = self._model, self._axis
        spelled = {
            symbol: f"{sp.latex(symbol)}({sp.latex(axis)})"
            for symbol, name in model.names.items()
            if name in model.series and symbol != axis
        }
        return str(_Printer(axis, spelled).doprint(expression))

    @property
    def _axis(self) -> sp.Symbol | None:
        return None if self._model.axis is None else self._model.axis.symbol

    def _curve(self, step: Curve) -> str:
        return (
            rf"{self._named(step.of)} \big|_{{{self._named(step.along)} = {sp.latex(self._axis)}}}"
        )

    def _named(self, name: str) -> str:
        symbols = {known: symbol for symbol, known in self._model.names.items()}
        return self.text(symbols[name])

    def _reduction(self, step: Reduction) -> str:
        series = self._named(step.of)
        axis = self._model.axis
        time = sp.latex(self._axis)
        period = self._named(axis.duration) if isinstance(axis, Period) else ""
        integral = rf"\int_{{0}}^{{{period}}}"
        return {
            "maximum": rf"\max_{{{time}}} {series}",
            "minimum": rf"\min_{{{time}}} {series}",
            "time_of_maximum": rf"\operatorname{{arg\,max}}_{{{time}}} {series}",
            "sum": rf"\sum_{{{time}}} {series}",
            "mean": rf"\frac{{1}}{{{period}}} {integral} {series} \, d{time}",
            "range": rf"\max_{{{time}}} {series} - \min_{{{time}}} {series}",
            "negative_peak": rf"\max_{{{time}}} \left(-{series}\right)",
            "negative_integral": (rf"{integral} \max\left(0, -{series}\right) d{time}"),
        }[step.operation]

    def _band(self, band: Band, name: str) -> str:
        is_low = name == band.low
        series = self._named(band.of)
        sign, pick = ("-", r"\min") if is_low else ("+", r"\max")
        moved = rf"{pick}\left(0, \Delta_{{p}}^{{-}}, \Delta_{{p}}^{{+}}\right)^{{2}}"
        chosen = r",\, ".join(self._named(parameter) for parameter in band.parameters)
        return (
            rf"{self._named(name)} = {series} {sign} \sqrt{{\sum_{{p}} {moved}}}, "
            rf"\quad \Delta_{{p}}^{{\pm}} = {series}\big|_{{p^{{\pm}}}} - {series}, "
            rf"\quad p \in \left\{{{chosen}\right\}}"
        )
