"""Which factors move the compression while bending."""

from __future__ import annotations

from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.sensitivity import factors_figure, factors_figure_alt


def sensitivity_figure(narrow: bool = False) -> Figure:
    """Draw the total index of every factor of the model."""
    return factors_figure(tables.sensitivity("load"), narrow)


def sensitivity_figure_alt() -> str:
    """Return the alternative text of `sensitivity_figure`."""
    return factors_figure_alt(tables.sensitivity("load"))
