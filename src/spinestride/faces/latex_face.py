"""The LaTeX face: every step of a model as one named equation."""

from __future__ import annotations

import sympy as sp
from sympy.printing.latex import LatexPrinter

from spinestride.faces.definition import Band, Model, Reduction


class _Printer(LatexPrinter):  # type: ignore[misc]
    """LaTeX as the field writes it. SymPy finds these methods by their names."""

    def __init__(self, time: sp.Symbol, spelled: dict[sp.Symbol, str]) -> None:
        super().__init__({"symbol_names": spelled, "order": "none"})
        self._time = time

    def _print_Relational(self, relation: sp.Rel) -> str:  # noqa: N802
        """Put time first: SymPy turns some conditions round."""
        turned = relation.reversed if relation.rhs == self._time else relation
        return str(super()._print_Relational(turned))

    def _print_Piecewise(self, pieces: sp.Piecewise) -> str:  # noqa: N802
        """Keep a line break apart from a letter that follows it."""
        return str(super()._print_Piecewise(pieces)).replace(r"\\", r"\\ ")


class LatexFace:
    """Writes a model's equations in the field's symbols; a series is a function of time."""

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
            elif step.name == name:
                if isinstance(step, Reduction):
                    return f"{self.text(step.symbol)} = {self._reduction(step)}"
                return f"{self.text(step.symbol)} = {self.text(step.expression)}"
        known = ", ".join(self._model.equations)
        raise ValueError(f"unknown equation {name}; the equations are: {known}")

    def text(self, expression: sp.Expr) -> str:
        """Return an expression in LaTeX."""
        model = self._model
        time = sp.latex(model.time_symbol)
        spelled = {
            symbol: f"{sp.latex(symbol)}({time})"
            for symbol, name in model.names.items()
            if name in model.series and name != model.time
        }
        return str(_Printer(model.time_symbol, spelled).doprint(expression))

    def _named(self, name: str) -> str:
        symbols = {known: symbol for symbol, known in self._model.names.items()}
        return self.text(symbols[name])

    def _reduction(self, step: Reduction) -> str:
        series = self._named(step.of)
        time = sp.latex(self._model.time_symbol)
        period = self._named(self._model.period)
        integral = rf"\int_{{0}}^{{{period}}}"
        return {
            "maximum": rf"\max_{{{time}}} {series}",
            "minimum": rf"\min_{{{time}}} {series}",
            "time_of_maximum": rf"\operatorname{{arg\,max}}_{{{time}}} {series}",
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
