"""How many people have low back pain: everybody, runners, and runners by what they reported."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from spinestride import tables
from spinestride.drawing.interval_rows import (
    IntervalRow,
    draw_interval_rows,
    evidence_row,
    spoken_rows,
)
from spinestride.drawing.style import COLOURS, course_style
from spinestride.evidence import wilson_interval

_EVERYBODY, _RUNNERS = "measured", "model"
_SAID, _DID_NOT = "force", "measured"


def share_rows() -> list[IntervalRow]:
    """Return the shares of people with low back pain, the general population first, in per cent.

    Examples
    --------
    >>> [row.estimate for row in share_rows()]
    [11.9, 23.2, None, None, 4.5]
    """
    return [
        evidence_row("everybody:\non the day of asking", "population-point-prevalence", _EVERYBODY),
        evidence_row("everybody:\nin the past month", "population-month-prevalence", _EVERYBODY),
        evidence_row("runners, 19 studies:\nhave or had pain", "runners-prevalence", _RUNNERS),
        evidence_row("runners, 19 studies:\nnew pain", "runners-incidence", _RUNNERS),
        evidence_row("800 runners:\nasked after a race", "marathon-incidence", _RUNNERS),
    ]


def back_pain_shares_figure(narrow: bool = False) -> Figure:
    """Draw the shares of people with low back pain, each with the question that was asked.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.4) if narrow else (7.2, 3.7), layout="constrained")
        axes = figure.subplots()
        axes.set(xlim=(0, 30), xlabel="people with low back pain, %")
        draw_interval_rows(axes, share_rows(), narrow)
        handles = [
            Line2D([], [], color=COLOURS["ink"], marker="o", lw=2, label="estimate, 95 % interval"),
            Line2D([], [], color=COLOURS[_RUNNERS], lw=9, alpha=0.45, label="range over studies"),
        ]
        figure.legend(handles=handles, loc="outside lower left", ncols=1 if narrow else 2)
    return figure


def back_pain_shares_figure_alt() -> str:
    """Return the alternative text of `back_pain_shares_figure`."""
    return (
        "Shares of people with low back pain in per cent. Bars without a dot are ranges over "
        f"studies. {spoken_rows(share_rows(), '.1f')}."
    )


@dataclass(frozen=True)
class ExposureShares:
    """The share with low back pain among runners who reported something, and among the others."""

    words: str
    said: IntervalRow
    did_not: IntervalRow
    said_people: int


def exposure_shares() -> list[ExposureShares]:
    """Return the absolute shares behind the odds ratios of the marathon questionnaire.

    Examples
    --------
    >>> first = exposure_shares()[0]
    >>> round(first.said.estimate, 1), round(first.did_not.estimate, 1), first.said_people
    (11.5, 3.1, 131)
    """
    return [
        ExposureShares(
            counts.words,
            _share("said so", counts.exposed_cases, counts.exposed_others, _SAID),
            _share("did not", counts.unexposed_cases, counts.unexposed_others, _DID_NOT),
            counts.exposed_cases + counts.exposed_others,
        )
        for counts in tables.marathon_exposures().values()
    ]


def _share(words: str, cases: int, others: int, colour: str) -> IntervalRow:
    found = wilson_interval(cases, cases + others)
    text = f"{words}: {cases} of {cases + others}"
    return IntervalRow(text, 100 * found.estimate, 100 * found.low, 100 * found.high, colour)


def exposure_shares_figure(narrow: bool = False) -> Figure:
    """Draw, for each reported circumstance, the share with pain among those who reported it or not.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 6.6) if narrow else (7.2, 4.6), layout="constrained")
        axes = figure.subplots()
        axes.set(xlim=(0, 70), xlabel="runners with low back pain, %, with 95 % interval")
        rows = [
            IntervalRow(f"{one.words},\n{row.words}", row.estimate, row.low, row.high, row.colour)
            for one in exposure_shares()
            for row in (one.said, one.did_not)
        ]
        draw_interval_rows(axes, rows, narrow)
        for border in range(2, len(rows), 2):
            place = border - (0.71 if narrow else 0.5)
            axes.axhline(place, color=COLOURS["grid"], lw=1)
    return figure


def exposure_shares_figure_alt() -> str:
    """Return the alternative text of `exposure_shares_figure`."""
    parts = [
        f"{one.words}, {spoken_rows([one.said, one.did_not], '.1f')}" for one in exposure_shares()
    ]
    return (
        "Of 800 runners, the share in per cent with low back pain after a race, among those who "
        f"reported a circumstance and among those who did not, with 95 % intervals. "
        f"{'. '.join(parts)}."
    )
