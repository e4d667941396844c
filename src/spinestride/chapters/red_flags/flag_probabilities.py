"""How often a fracture or cancer was found when a red flag, or several, were present."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.drawing.markdown import SPACE
from spinestride.drawing.style import COLOURS, course_style
from spinestride.evidence import interval

#: Rows of the evidence table with the words of the figure, several flags apart at the end.
FLAGS = {
    "flag-fracture-age": "older age",
    "flag-fracture-trauma": "severe trauma",
    "flag-fracture-corticosteroids": "long use of corticosteroids",
    "flag-fracture-contusion": "a contusion or abrasion",
    "flag-fracture-several": "several flags",
    "flag-malignancy-history": "a history of cancer",
}


def flag_probabilities_figure(narrow: bool = False) -> Figure:
    """Draw the share of people with the disease among those with each flag, with its interval.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the flag stands above its line.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.9) if narrow else (7.2, 3.3), layout="constrained")
        axes: Axes = figure.subplots()
        for place, name in enumerate(FLAGS):
            _draw(axes, place, name)
            if narrow:
                axes.text(0, place - 0.34, _label(name), va="center", size=9)
        axes.set_yticks(range(len(FLAGS)), ["" if narrow else _label(name) for name in FLAGS])
        axes.set_ylim(len(FLAGS) - 0.5, -0.75 if narrow else -0.6)
        axes.set(xlim=(0, 100), xlabel="people with the disease, of 100 who have the flag")
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
    return figure


def _label(name: str) -> str:
    return f"{FLAGS[name]}: {_disease(name)}"


def _disease(name: str) -> str:
    return "cancer" if "malignancy" in name else "fracture"


def _draw(axes: Axes, place: int, name: str) -> None:
    found = interval(name)
    several = name.endswith("several")
    colour = COLOURS["force" if several else "measured"]
    axes.plot((found.low, found.high), (place, place), color=colour, lw=3)
    axes.plot(found.estimate, place, "D" if several else "o", ms=8, color=colour)


def flag_probabilities_figure_alt() -> str:
    """Return the alternative text of `flag_probabilities_figure`."""
    parts = "; ".join(
        f"{_label(name)}, {found.estimate:g}{SPACE}%, from {found.low:g} to {found.high:g}"
        for name, found in ((name, interval(name)) for name in FLAGS)
    )
    return (
        "Dot chart with 95 per cent intervals: how many of 100 people with low back pain and the "
        f"flag had the disease. {parts}."
    )
