"""Five clocks on one axis of time, from an hour to two months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from spinestride import tables
from spinestride.chapters.recovery_time.weeks import THREE
from spinestride.drawing.style import COLOURS, course_style

HOURS_PER_DAY = 24

_TICKS = {
    1: "1 h",
    3: "3 h",
    8: "8 h",
    24: "1 day",
    7 * 24: "1 week",
    30 * 24: "1 month",
}

_FEW_TICKS = (1, 24, 30 * 24)

#: How the dot of a clock is filled, by what its number rests on.
_FILL: dict[str, Any] = {"calibrated": "left", "illustration": "none"}
_EVIDENCE = {"calibrated": "calibrated on measurements", "illustration": "illustration"}


@dataclass(frozen=True)
class Clock:
    """One clock: its name, and the output with the time to 95 % recovery.

    Attributes
    ----------
    words : str
        What a page calls it.
    output : str
        Output of the recovery model, a time.
    per_hour : float
        Hours in the unit of the output.
    second : str
        Output with the time of a second source, where two sources are two curves.
    """

    words: str
    output: str
    per_hour: float = 1.0
    second: str = ""

    @property
    def second_hours(self) -> float | None:
        """The time of the second source in hours."""
        return float(THREE.results()[self.second]) * self.per_hour if self.second else None

    @property
    def hours(self) -> tuple[float, float, float]:
        """Low end, value and high end in hours; all the same where the sources give no range."""
        result = THREE.results()
        value = float(result[self.output])
        low = float(result.get(f"{self.output}_low", value))
        high = float(result.get(f"{self.output}_high", value))
        return low * self.per_hour, value * self.per_hour, high * self.per_hour

    @property
    def evidence(self) -> str:
        """What the number rests on, by the table of evidence."""
        return tables.output_evidence("recovery_time")[self.output].evidence


CARTILAGE, DISCS, RESPONSE, MUSCLE, BONE = CLOCKS = (
    Clock("cartilage of the knee, short run", "cartilage_recovery_time"),
    Clock("stature, lying down", "disc_recovery_time"),
    Clock("response of bone to load", "sensing_recovery_time"),
    Clock("muscle protein synthesis", "muscle_recovery_time"),
    Clock("microdamage of bone", "bone_recovery_days", HOURS_PER_DAY, "bone_recovery_days_second"),
)
TENDON = Clock("tendon: balance turns", "tendon_turning_time")


def duration(hours: float) -> str:
    """Return a time in the unit in which people say it.

    Examples
    --------
    >>> duration(1.8), duration(12.01), duration(113.8), duration(1080)
    ('1.8 h', '12 h', '4.7 days', '45 days')
    """
    days = hours / HOURS_PER_DAY
    if days < 2:
        return f"{hours:.1f} h" if hours < 10 else f"{hours:.0f} h"
    return f"{days:.1f} days" if days < 10 else f"{days:.0f} days"


def spread(clock: Clock) -> str:
    """Return a clock's time with the range of its sources, or the times of its two sources."""
    low, value, high = clock.hours
    if clock.second_hours is not None:
        first, _, unit = duration(value).partition(" ")
        return f"{first} or {duration(clock.second_hours).removesuffix(unit).strip()} {unit}"
    if low == high:
        return duration(value)
    number, _, unit = duration(high).partition(" ")
    return f"{duration(value)} ({duration(low).removesuffix(unit).strip()} to {number} {unit})"


def recovery_clocks_figure(narrow: bool = False) -> Figure:
    """Draw the time to 95 % recovery of each clock, with the range or the times of its sources.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: every name stands above its mark.
    """
    shown = (*CLOCKS[:3], TENDON, *CLOCKS[3:])
    with course_style():
        figure = Figure(figsize=(3.7, 5.4) if narrow else (7.2, 3.7), layout="constrained")
        axes: Axes = figure.subplots()
        for place, clock in enumerate(shown):
            _draw(axes, place, clock, narrow)
        axes.set_xscale("log")
        ticks = {hour: words for hour, words in _TICKS.items() if not narrow or hour in _FEW_TICKS}
        axes.set_xticks(list(ticks), list(ticks.values()))
        axes.minorticks_off()
        axes.set_xlim(1, 130 * HOURS_PER_DAY)
        axes.set_ylim(len(shown) - 0.4, -0.75 if narrow else -0.6)
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
        axes.set_axisbelow(True)
        axes.set_yticks([] if narrow else range(len(shown)), [] if narrow else
                        [clock.words for clock in shown])  # fmt: skip
        axes.set_title("Time until 95 % is back")
        _legend(figure, narrow)
    return figure


def _draw(axes: Axes, place: int, clock: Clock, narrow: bool) -> None:
    low, value, high = clock.hours
    colour = COLOURS["model"]
    axes.plot((low, high), (place, place), color=colour, lw=7, alpha=0.25, solid_capstyle="butt")
    axes.plot(
        [value] if clock.second_hours is None else [value, clock.second_hours],
        [place] if clock.second_hours is None else [place, place],
        "D" if clock is TENDON else "o",
        ls="",
        ms=7 if clock is TENDON else 9,
        color=colour,
        fillstyle=_FILL[clock.evidence],
        markerfacecoloralt=COLOURS["card"],
    )
    words = spread(clock)
    style: dict[str, Any] = {"textcoords": "offset points", "va": "center", "size": 9.5}
    if narrow:
        axes.annotate(
            f"{clock.words}: {words}",
            (0.01, place - 0.34),
            xycoords=("axes fraction", "data"),
            size=9.5,
        ).set_in_layout(False)
    elif clock is BONE:
        axes.annotate(words, (clock.second_hours or low, place), (-8, 0), ha="right", **style)
    else:
        axes.annotate(words, (high, place), (9, 0), **style)


def _legend(figure: Figure, narrow: bool) -> None:
    marks = [
        Line2D(
            [],
            [],
            marker="o",
            ms=8,
            ls="",
            color=COLOURS["model"],
            fillstyle=fill,
            markerfacecoloralt=COLOURS["card"],
            label=_EVIDENCE[name],
        )
        for name, fill in _FILL.items()
    ]
    figure.legend(handles=marks, loc="outside lower center", ncols=1 if narrow else 2)


def recovery_clocks_figure_alt() -> str:
    """Return the alternative text of `recovery_clocks_figure`."""
    listed = "; ".join(
        f"{clock.words}, {spread(clock)}, {_EVIDENCE[clock.evidence]}" for clock in CLOCKS
    )
    return (
        "Chart on an axis of time in equal factors, from one hour to four months, with one dot for "
        f"the time until 95 per cent of each change is back. {listed}. Between them stands the "
        f"{duration(TENDON.hours[1])} at which a drawn curve has tendon build more collagen than "
        "it breaks down."
    )
