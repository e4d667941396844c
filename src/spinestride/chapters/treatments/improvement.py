"""Where an improvement comes from, and how much of it each comparison sees."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.drawing.style import COLOURS, course_style
from spinestride.evidence import find

#: Rows of ``data/evidence.csv`` from the natural course up, with words and colour.
_PARTS = {
    "improvement-untreated": ("would have come anyway", "grid"),
    "improvement-placebo": ("placebo", "bone"),
    "improvement-specific": ("the treatment itself", "disc"),
}


@dataclass(frozen=True)
class Comparison:
    """What a way of looking sees: the parts of the improvement that it counts as effect."""

    words: str
    parts: tuple[str, ...]

    @property
    def share(self) -> float:
        """Share of the whole improvement, in per cent."""
        return sum(find(name).estimate or 0.0 for name in self.parts)


_ALL = tuple(_PARTS)
COMPARISONS = (
    Comparison("before and after, without a second group", _ALL),
    Comparison("against no treatment", _ALL[1:]),
    Comparison("against placebo", _ALL[2:]),
)


def improvement_figure(narrow: bool = False) -> Figure:
    """Draw the parts of an improvement, and below them what each comparison counts as effect.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.

    Returns
    -------
    matplotlib.figure.Figure
        A bar of three parts on a scale of per cent, and a span for each comparison.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.3) if narrow else (7.2, 2.9), layout="constrained")
        axes = figure.subplots()
        axes.set(xlim=(0, 100), ylim=(4.1, -0.75 if narrow else -0.4))
        axes.set_xlabel("share of the improvement in the treated group, %")
        axes.set_yticks([])
        axes.grid(visible=False, axis="y")
        _draw_parts(axes, narrow)
        for place, comparison in enumerate(COMPARISONS, start=1):
            _draw_span(axes, place + 0.5, comparison)
    return figure


def _draw_parts(axes: Axes, narrow: bool) -> None:
    start = 0.0
    for number, (name, (words, colour)) in enumerate(_PARTS.items()):
        share = find(name).estimate or 0.0
        axes.barh(0.35, share, 0.8, left=start, color=COLOURS[colour], edgecolor=COLOURS["card"])
        middle = start + share / 2
        ink = COLOURS["card"] if colour == "disc" else COLOURS["ink"]
        axes.text(middle, 0.35, f"{share:g} %", ha="center", va="center", color=ink, weight="bold",
                  size=11)  # fmt: skip
        lift = -0.4 if narrow and number == 1 else -0.12
        axes.text(middle, lift, words, ha="center", va="bottom", size=9)
        start += share


def _draw_span(axes: Axes, place: float, comparison: Comparison) -> None:
    start = 100 - comparison.share
    axes.plot([start, 100], [place] * 2, color=COLOURS["model"], lw=2.5)
    for end in (start, 100):
        axes.plot([end] * 2, [place - 0.13, place + 0.13], color=COLOURS["model"], lw=2.5,
                  clip_on=False)  # fmt: skip
    axes.text(100, place - 0.2, f"{comparison.words}: {comparison.share:g} %", ha="right",
              va="bottom", size=9.5)  # fmt: skip


def improvement_figure_alt() -> str:
    """Return the alternative text of `improvement_figure`."""
    parts = ", ".join(f"{find(name).estimate:g} % {words}" for name, (words, _) in _PARTS.items())
    seen = "; ".join(f"{each.words}, {each.share:g} %" for each in COMPARISONS)
    return (
        f"A bar of the improvement in the treated groups of sixteen trials: {parts}. "
        f"Below it, the span that each way of looking counts as effect: {seen}."
    )
