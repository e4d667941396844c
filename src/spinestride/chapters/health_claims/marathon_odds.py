"""How much, and how little, one questionnaire of marathon runners says of back pain."""

from __future__ import annotations

from dataclasses import dataclass, replace

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.evidence import Interval, odds_ratio

#: The exposure with the largest ratio, whose answers are changed one at a time.
FRAGILE = "temperature"

_AXIS = (0.25, 80)
_TICKS = (0.5, 1, 2, 5, 10, 20, 50)
_CRUDE, _CHANGED, _ADJUSTED = "from the counts", "answers changed", "adjusted by the source"


@dataclass(frozen=True)
class OddsRow:
    """One line of the figure: words, counts behind it, and the source's adjusted ratio if any."""

    words: str
    counts: tables.ExposureCounts
    adjusted: float | None
    changed: bool = False

    @property
    def ratio(self) -> Interval:
        """The odds ratio from the counts, with its 95 % confidence interval."""
        return crude_odds_ratio(self.counts)


def crude_odds_ratio(counts: tables.ExposureCounts) -> Interval:
    """Return the odds ratio of back pain by one exposure, from its four counts."""
    return odds_ratio(
        counts.exposed_cases,
        counts.unexposed_cases,
        counts.exposed_others,
        counts.unexposed_others,
    )


def with_fewer_exposed_cases(counts: tables.ExposureCounts, fewer: int) -> tables.ExposureCounts:
    """Return the counts as if some runners with back pain had not reported the exposure."""
    return replace(
        counts,
        exposed_cases=counts.exposed_cases - fewer,
        unexposed_cases=counts.unexposed_cases + fewer,
    )


def odds_rows() -> list[OddsRow]:
    """Return the exposures by the size of their ratio, then the fragile one with changed answers.

    Examples
    --------
    >>> [row.counts.exposed_cases for row in odds_rows()]
    [15, 15, 11, 13, 3, 2, 1]
    """
    exposures = tables.marathon_exposures()
    measured = [
        OddsRow(row.words, row, tables.evidence()[row.adjusted].estimate if row.adjusted else None)
        for row in exposures.values()
    ]
    measured.sort(key=lambda row: (row.counts.factor == FRAGILE, -row.ratio.estimate))
    changed = [
        OddsRow(words, with_fewer_exposed_cases(exposures[FRAGILE], fewer), None, changed=True)
        for fewer, words in ((1, "if one had not said so"), (2, "if two had not said so"))
    ]
    return [*measured, *changed]


def marathon_odds_figure(narrow: bool = False) -> Figure:
    """Draw the odds ratios with their intervals on a scale of ratios.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the words stand above their lines.

    Returns
    -------
    matplotlib.figure.Figure
        One line an exposure; the lines below the rule show changed answers.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.6) if narrow else (7.2, 4.1), layout="constrained")
        axes = figure.subplots()
        axes.set(xscale="log", xlim=_AXIS, xlabel="odds ratio of low back pain, 95 % interval")
        axes.set_xticks(_TICKS, [f"{tick:g}" for tick in _TICKS])
        axes.minorticks_off()
        axes.grid(visible=False, axis="y")
        axes.axvline(1, color=COLOURS["control"], lw=1.2)
        _draw_rows(axes, narrow)
        figure.legend(handles=_handles(), loc="outside lower left", ncols=1 if narrow else 3)
    return figure


def _draw_rows(axes: Axes, narrow: bool) -> None:
    rows = odds_rows()
    lift = 0.42 if narrow else 0
    axes.set_ylim(len(rows) - 0.5, -0.6 - lift)
    axes.set_yticks([] if narrow else range(len(rows)), [] if narrow else map(_label, rows))
    for place, row in enumerate(rows):
        colour = COLOURS["model" if row.changed else "measured"]
        face = COLOURS["card"] if row.changed else colour
        axes.plot([row.ratio.low, row.ratio.high], [place] * 2, color=colour, lw=2,
                  ls="--" if row.changed else "-")  # fmt: skip
        axes.plot(row.ratio.estimate, place, "o", ms=7, mec=colour, mfc=face, mew=1.6)
        if row.adjusted is not None:
            axes.plot(row.adjusted, place, "D", ms=5, mec=COLOURS["ink"], mfc=COLOURS["card"])
        if narrow:
            # a ground of its own, so that the line of no difference does not run through the words
            ground = {"facecolor": COLOURS["card"], "edgecolor": "none", "pad": 1}
            words = _label(row).replace("\n", ": ")
            axes.text(_AXIS[0], place - lift, words, va="center", size=9, bbox=ground)


def _label(row: OddsRow) -> str:
    cases = row.counts.exposed_cases
    return f"{row.words}\n{cases} of {cases + row.counts.unexposed_cases} with pain"


def _handles() -> list[Line2D]:
    grey, blue, ink = COLOURS["measured"], COLOURS["model"], COLOURS["ink"]
    return [
        Line2D([], [], color=grey, marker="o", lw=2, label=_CRUDE),
        Line2D([], [], color=blue, marker="o", mfc=COLOURS["card"], lw=2, ls="--", label=_CHANGED),
        Line2D([], [], color=ink, marker="D", ms=5, mfc=COLOURS["card"], ls="", label=_ADJUSTED),
    ]


def marathon_odds_figure_alt() -> str:
    """Return the alternative text of `marathon_odds_figure`."""
    parts = []
    for row in odds_rows():
        found = row.ratio
        adjusted = "" if row.adjusted is None else f", adjusted {row.adjusted:.1f}"
        parts.append(
            f"{row.words}, {row.counts.exposed_cases} of the runners with pain: "
            f"{found.estimate:.1f}, from {found.low:.1f} to {found.high:.1f}{adjusted}"
        )
    return (
        "Odds ratios of low back pain after a race on a scale of ratios, with 95 % intervals. "
        f"{'; '.join(parts)}. The interval of the last line holds 1, no difference."
    )
