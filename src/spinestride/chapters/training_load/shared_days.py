"""What sharing a week does to acute and chronic load: a correlation made by arithmetic."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from spinestride.drawing.style import COLOURS, course_style

FloatArray = NDArray[np.float64]

RUNNERS = 1000
DRAWN = 250
WEEKS = 4

#: Mean weekly load and its standard deviation from week to week, in an arbitrary unit.
MEAN, SPREAD = 100.0, 25.0


@dataclass(frozen=True)
class RandomLoads:
    """Weekly loads drawn at random, a row a runner, the last week in the last column."""

    weeks: FloatArray

    @property
    def acute(self) -> FloatArray:
        """Load of the last week."""
        return np.asarray(self.weeks[:, -1])

    @property
    def chronic(self) -> FloatArray:
        """Mean of all weeks, the last among them."""
        return np.asarray(self.weeks.mean(axis=1))

    @property
    def earlier(self) -> FloatArray:
        """Mean of the weeks before the last."""
        return np.asarray(self.weeks[:, :-1].mean(axis=1))

    def correlation(self, other: FloatArray) -> float:
        """Return the correlation of the acute load with another column."""
        return float(np.corrcoef(self.acute, other)[0, 1])


def random_loads(seed: int = 1) -> RandomLoads:
    """Draw four weeks of 1000 runners, every week independent of every other.

    Examples
    --------
    >>> loads = random_loads()
    >>> loads.weeks.shape
    (1000, 4)
    """
    shape = (MEAN / SPREAD) ** 2
    draws = np.random.default_rng(seed).gamma(shape, MEAN / shape, (RUNNERS, WEEKS))
    return RandomLoads(draws)


def shared_days_figure(narrow: bool = False) -> Figure:
    """Draw acute over chronic load of random weeks, with the shared week and without it.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one panel above the other.
    """
    loads = random_loads()
    with course_style():
        figure = Figure(figsize=(3.7, 5.8) if narrow else (7.2, 3.2), layout="constrained")
        panels = figure.subplots(2, 1) if narrow else figure.subplots(1, 2)
        _draw(panels[0], loads, loads.chronic, "Windows that share a week", "all four weeks")
        _draw(panels[1], loads, loads.earlier, "Windows that share nothing", "the three before")
    return figure


def _draw(axes: Axes, loads: RandomLoads, other: FloatArray, title: str, words: str) -> None:
    axes.plot(
        other[:DRAWN],
        loads.acute[:DRAWN],
        "o",
        ms=4,
        mew=0,
        alpha=0.55,
        color=COLOURS["model"],
    )
    slope, start = np.polyfit(other, loads.acute, 1)
    ends = np.array([65.0, 145.0])
    axes.plot(ends, start + slope * ends, color=COLOURS["ink"], lw=1.5)
    axes.text(
        0.03,
        0.97,
        f"correlation {abs(loads.correlation(other)):.2f}",
        transform=axes.transAxes,
        va="top",
        weight="bold",
    )
    axes.set_title(title)
    axes.set(xlim=(60, 150), ylim=(20, 215), xlabel=f"mean load of {words}")
    axes.set_ylabel("load of the last week")
    axes.grid(visible=True, axis="both")


def shared_days_figure_alt() -> str:
    """Return the alternative text of `shared_days_figure`."""
    loads = random_loads()
    return (
        f"Two scatter charts of the load of the last week, for {DRAWN} of {RUNNERS} invented "
        "runners whose weekly loads were drawn at random. Left, over the mean of all four weeks, "
        "the last among them: the cloud rises to the right, correlation "
        f"{loads.correlation(loads.chronic):.2f}. Right, over the mean of the three weeks before: "
        f"the cloud is level, correlation {abs(loads.correlation(loads.earlier)):.2f}."
    )
