"""Effect estimates on the axes of a forest plot: which belong there, and where they are drawn.

Measures are never mixed on one axis: points of a scale, standard deviations and ratios have an
axis each. Every axis points the same way: what favours the treatment is on the left.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from spinestride import tables

#: Parts of an axis that an estimate close to its end keeps free.
MARGIN = 0.05


@dataclass(frozen=True)
class Axis:
    """One measure and its scale.

    Attributes
    ----------
    name : str
        ``points``, ``sd`` or ``ratio``.
    title, note : str
        The measure, and how estimates are brought to it, as a page prints them.
    ticks : tuple of float
        Values that are printed, from one end of the axis to the other.
    step : float or None
        Step between thresholds that a reader may choose; None where nobody proposes one.
    """

    name: str
    title: str
    note: str
    ticks: tuple[float, ...]
    step: float | None

    @property
    def no_effect(self) -> float:
        """The value that stands for no effect."""
        return 1.0 if self.name == "ratio" else 0.0

    def position(self, value: float) -> float:
        """Return where a value lies between the ends of the axis, in per cent.

        Examples
        --------
        >>> Axis("points", "", "", (-30.0, 0.0, 10.0), 1).position(0)
        72.5
        """
        low, high, here = (self._scaled(one) for one in (self.ticks[0], self.ticks[-1], value))
        return round(100 * (MARGIN + (1 - 2 * MARGIN) * (here - low) / (high - low)), 3)

    def _scaled(self, value: float) -> float:
        return math.log(value) if self.name == "ratio" else value


@dataclass(frozen=True)
class Drawn:
    """An estimate as it is drawn: on its axis, turned so that lower favours the treatment.

    `estimate`, `low` and `high` are None where the source gives none; `threshold` is without sign.
    """

    row: tables.Evidence
    axis: str
    estimate: float
    low: float | None
    high: float | None
    threshold: float | None

    @property
    def mirrored(self) -> bool:
        """Whether more is better, so that the estimate is drawn with its sign turned."""
        return self.row.better == "higher"


def axis_of(row: tables.Evidence) -> str | None:
    """Return the name of the axis of an estimate; None if it is not the effect of anything.

    Examples
    --------
    >>> known = tables.evidence()
    >>> [axis_of(known[name]) for name in ("tens-any-pain", "walking-recurrence")]
    ['sd', 'ratio']
    >>> axis_of(known["runners-prevalence"]) is None
    True
    """
    if row.better == "neither" or row.estimate is None:
        return None
    if row.measure == "mean difference" and row.unit in ("points of 100", "points of 10"):
        return "points"
    if row.measure == "standardised mean difference":
        return "sd"
    return "ratio" if row.measure.endswith("ratio") else None


def drawn(row: tables.Evidence) -> Drawn:
    """Return an estimate as it is drawn.

    Raises
    ------
    ValueError
        If the estimate has no axis.

    Examples
    --------
    >>> shown = drawn(tables.evidence()["tens-chronic-pain-2-weeks"])
    >>> shown.estimate, shown.low, shown.high, shown.threshold
    (-9.0, -15.4, -2.6, 15.0)
    """
    axis = axis_of(row)
    if axis is None or row.estimate is None:
        raise ValueError(f"{row.evidence} is not an effect with an axis")
    factor = 10 if row.unit == "points of 10" else 1
    turned = row.better == "higher"

    def brought(value: float) -> float:
        if axis == "ratio":
            return 1 / value if turned else value
        return round(-factor * value if turned else factor * value, 6)

    ends = [None if end is None else brought(end) for end in (row.low, row.high)]
    low, high = reversed(ends) if turned else ends
    threshold = None if row.threshold is None else factor * row.threshold
    return Drawn(row, axis, brought(row.estimate), low, high, threshold)


@cache
def effects() -> tuple[Drawn, ...]:
    """Return every effect of the evidence table, in its order."""
    return tuple(drawn(row) for row in tables.evidence().values() if axis_of(row))


def _ends(axis: str) -> tuple[float, float]:
    """Return the lowest and the highest value that is drawn on an axis."""
    values = [
        value
        for one in effects()
        if one.axis == axis
        for value in (one.estimate, one.low, one.high)
        if value is not None
    ]
    return min(values), max(values)


def _even_ticks(axis: str, step: float) -> tuple[float, ...]:
    low, high = _ends(axis)
    first, last = math.floor(low / step), math.ceil(high / step)
    return tuple(step * place for place in range(first, last + 1))


def _doubling_ticks(axis: str) -> tuple[float, ...]:
    low, high = _ends(axis)
    return tuple(2.0**n for n in range(math.floor(math.log2(low)), math.ceil(math.log2(high)) + 1))


@cache
def axes() -> tuple[Axis, ...]:
    """Return the three axes, each as long as its estimates need.

    Examples
    --------
    >>> [axis.name for axis in axes()]
    ['points', 'sd', 'ratio']
    """
    return (
        Axis(
            "points",
            "Mean difference, points of 100",
            "A difference in points of 10 is drawn ten times as long.",
            _even_ticks("points", 10),
            1,
        ),
        Axis(
            "sd",
            "Standardised mean difference (SMD), standard deviations",
            "For trials that measured the same thing on different scales.",
            _even_ticks("sd", 1),
            0.1,
        ),
        Axis(
            "ratio",
            "Ratio of risks (RR), odds (OR) or hazards (HR)",
            "Each tick doubles the last. No source that was read proposes a threshold.",
            _doubling_ticks("ratio"),
            None,
        ),
    )


def kinds(row: tables.Evidence) -> dict[str, str]:
    """Return what a reader chooses an estimate by; what has no kind yet is ``other``.

    Examples
    --------
    >>> kinds(tables.evidence()["tens-any-pain"])["time"]
    'while it is used'
    """
    columns = ("population", "comparison", "outcome", "time")
    return {
        name: tables.evidence_kinds(name).get(str(getattr(row, name)), "other") for name in columns
    }


@dataclass(frozen=True)
class Proposal:
    """A threshold of importance that a source proposes or uses, on the axis it is meant for."""

    axis: str
    value: float
    words: str
    source: str


def proposals() -> tuple[Proposal, ...]:
    """Return who takes which size of an effect for important, the smallest first.

    Examples
    --------
    >>> [one.value for one in proposals() if one.axis == "sd"]
    [0.4, 0.7]
    """
    found = {}
    for one in effects():
        if one.threshold is not None:
            outcome = kinds(one.row)["outcome"]
            key = (one.axis, one.threshold, f"for {outcome}", one.row.threshold_source)
            found[key] = Proposal(*key)
    axis = {"points of 100": "points", "SD": "sd"}
    sizes = (
        Proposal(axis[size.unit], size.value, size.words, size.source)
        for size in tables.effect_sizes()
    )
    return tuple(sorted([*found.values(), *sizes], key=lambda one: (one.axis, one.value)))
