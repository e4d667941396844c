"""An effect estimate on a line of its scale, as SVG for a page: it fits every width by itself.

All estimates of one kind share one line, so that pictures can be compared. Places are per cent of
the width, so text and marks keep their size; colours are the page's.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from spinestride import evidence, tables
from spinestride.tables import Evidence

HEIGHT = 52
#: Less where nothing is written above the line.
LOW_HEIGHT = 40
_WORDS_BASELINE, _TOP, _LINE, _AXIS, _TICK_BASELINE = 11, 15, 24, 33, 48
#: Width beside the line, per cent: half a tick label has room there.
_MARGIN = 5.0
_RATIO_TICKS = (0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
_STEPS = (1, 2, 5, 10)
_MOST_STEPS = 5


@dataclass(frozen=True)
class Axis:
    """A line of numbers, each with its place.

    Attributes
    ----------
    low, high : float
        Its ends.
    ticks : tuple of float
        Numbers that are written.
    logarithmic : bool
        Whether equal ratios are equally far apart.
    """

    low: float
    high: float
    ticks: tuple[float, ...]
    logarithmic: bool = False

    def place(self, value: float) -> float:
        """Return where a value stands, per cent of the width.

        Raises
        ------
        ValueError
            If the line does not reach it.
        """
        if not self.low <= value <= self.high:
            raise ValueError(f"{value} lies outside {self.low} to {self.high}")
        low, high, at = self.low, self.high, value
        if self.logarithmic:
            low, high, at = map(math.log, (low, high, at))
        return _MARGIN + (100 - 2 * _MARGIN) * (at - low) / (high - low)


#: For shares, and for states on a scale of that many points.
WHOLE = Axis(0.0, 100.0, (0.0, 25.0, 50.0, 75.0, 100.0))


def _kind(row: Evidence) -> tuple[str, bool]:
    """Return the scale of an estimate, and whether there is a value that stands for no effect."""
    scale = "ratio" if row.measure.endswith("ratio") else row.unit
    return scale, row.no_effect is not None


def _extent(row: Evidence) -> list[float]:
    """Return all values of an estimate that its line has to reach."""
    values = [row.estimate, row.low, row.high, row.no_effect]
    if row.threshold is not None:
        values += [row.threshold, -row.threshold]
    return [value for value in values if value is not None]


def difference_axis(values: Sequence[float]) -> Axis:
    """Return a line with round ends that reaches all values, and beyond zero on both sides.

    Examples
    --------
    >>> difference_axis([-25.3, 15]).ticks
    (-30.0, -20.0, -10.0, 0.0, 10.0, 20.0)
    """
    low, high = min(*values, 0), max(*values, 0)
    power = 10.0 ** math.floor(math.log10((high - low) / _MOST_STEPS))
    step = next(n * power for n in _STEPS if high - low <= n * power * _MOST_STEPS)
    first, last = min(math.floor(low / step), -1), max(math.ceil(high / step), 1)
    ticks = tuple(round(n * step, 9) for n in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks)


def ratio_axis(values: Sequence[float]) -> Axis:
    """Return a logarithmic line that reaches all ratios, with a tick at each doubling.

    Examples
    --------
    >>> ratio_axis([0.7, 3.5]).ticks
    (0.5, 1.0, 2.0, 4.0)
    """
    low = max(tick for tick in _RATIO_TICKS if tick <= min(values))
    high = min(tick for tick in _RATIO_TICKS if tick >= max(values))
    ticks = tuple(tick for tick in _RATIO_TICKS if low <= tick <= high)
    return Axis(low, high, ticks, logarithmic=True)


@cache
def _axes() -> dict[tuple[str, bool], Axis]:
    """Return a line for each kind of estimate that the claims rest on."""
    rows = [
        evidence.find(name)
        for name in sorted({name for claim in tables.claims().values() for name in claim.evidence})
    ]
    values: dict[tuple[str, bool], list[float]] = {}
    for row in rows:
        values.setdefault(_kind(row), []).extend(_extent(row))
    return {kind: _axis_of(kind, reached) for kind, reached in values.items()}


def _axis_of(kind: tuple[str, bool], values: Sequence[float]) -> Axis:
    scale, has_no_effect = kind
    if scale == "ratio":
        return ratio_axis(values)
    return difference_axis(values) if has_no_effect else WHOLE


def ends(row: Evidence) -> tuple[str, str]:
    """Return what lies to the left and to the right of no effect, in a word or two.

    A load of a model and a finding of a scan are less or more, and neither better nor worse.
    """
    if row.no_effect is None:
        return "", ""
    if row.measure.endswith("ratio"):
        what = "odds" if row.measure == "odds ratio" else "risk"
        return f"lower {what}", f"higher {what}"
    if row.better == "neither" or row.measure == "relative change":
        return "less", "more"
    return ("better", "worse") if row.better == "lower" else ("worse", "better")


def interval_line_alt(identifier: str) -> str:
    """Return the drawing in words; the numbers are those of `spinestride.evidence.effect_text`."""
    row = evidence.find(identifier)
    axis = _axes()[_kind(row)]
    unit = {"SD": " standard deviations", "1": "", "%": f"{evidence.SPACE}%"}
    scale = unit.get(row.unit, f"{evidence.SPACE}{row.unit}")
    words = [f"On a line from {_number(axis.low)} to {_number(axis.high)}{scale}:"]
    words.append(f"{evidence.effect_text(identifier)}.")
    left, right = ends(row)
    if row.no_effect is not None:
        words.append(f"{row.no_effect:g} is no difference; left of it is {left}, right {right}.")
    if row.threshold is not None:
        words.append(f"Less than {row.threshold:g} either way is too small to count as important.")
    return " ".join(words)


def interval_line(identifier: str) -> str:
    """Return the drawing of an estimate as SVG with its text alternative.

    Parameters
    ----------
    identifier : str
        A row of the evidence on which a claim rests.

    Raises
    ------
    UnknownEvidenceError
        If the table holds no such row.
    KeyError
        If no claim rests on an estimate of its kind.
    """
    row = evidence.find(identifier)
    axis = _axes()[_kind(row)]
    parts = [*_threshold(row, axis), *_scale(row, axis), *_interval(row, axis)]
    kind = "interval-line interval-simulated" if row.design == "simulation" else "interval-line"
    alt = escape(interval_line_alt(identifier), quote=True)
    height = LOW_HEIGHT if row.no_effect is None else HEIGHT
    drawing = "".join(parts)
    if height < HEIGHT:
        drawing = f'<g transform="translate(0 {height - HEIGHT})">{drawing}</g>'
    return (
        f'<svg class="{kind}" width="100%" height="{height}" role="img" aria-label="{alt}">'
        f"{drawing}</svg>"
    )


def _number(value: float) -> str:
    return f"{value:g}".replace("-", evidence.MINUS)


def _percent(axis: Axis, value: float) -> str:
    return f"{axis.place(value):.2f}%"


def _upright(name: str, x: str, top: int, bottom: int) -> str:
    return f'<line class="{name}" x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"/>'


def _level(name: str, left: str, right: str, height: int) -> str:
    return f'<line class="{name}" x1="{left}" x2="{right}" y1="{height}" y2="{height}"/>'


def _threshold(row: Evidence, axis: Axis) -> Iterable[str]:
    if row.threshold is None:
        return
    left, right = axis.place(-row.threshold), axis.place(row.threshold)
    yield (
        f'<rect class="interval-small" x="{left:.2f}%" width="{right - left:.2f}%" '
        f'y="{_TOP}" height="{_AXIS - _TOP}"/>'
    )


def _scale(row: Evidence, axis: Axis) -> Iterable[str]:
    yield _level("interval-axis", _percent(axis, axis.low), _percent(axis, axis.high), _AXIS)
    for tick in axis.ticks:
        x = _percent(axis, tick)
        yield _upright("interval-axis", x, _AXIS, _AXIS + 3)
        yield f'<text x="{x}" y="{_TICK_BASELINE}" text-anchor="middle">{_number(tick)}</text>'
    if row.no_effect is None:
        return
    yield _upright("interval-none", _percent(axis, row.no_effect), _TOP - 12, _AXIS)
    left, right = ends(row)
    near = axis.place(row.no_effect)
    yield (
        f'<text x="{near - 1.5:.2f}%" y="{_WORDS_BASELINE}" text-anchor="end">{left}</text>'
        f'<text x="{near + 1.5:.2f}%" y="{_WORDS_BASELINE}" text-anchor="start">{right}</text>'
    )


def _interval(row: Evidence, axis: Axis) -> Iterable[str]:
    if row.low is not None and row.high is not None:
        left, right = _percent(axis, row.low), _percent(axis, row.high)
        # A confidence interval has plain ends; a range over studies has uprights at both.
        yield _level("interval-reach", left, right, _LINE)
        if row.estimate is None:
            for x in (left, right):
                yield _upright("interval-reach", x, _LINE - 5, _LINE + 5)
    if row.estimate is not None:
        name = "interval-estimate" if row.low is not None else "interval-estimate interval-alone"
        yield f'<circle class="{name}" cx="{_percent(axis, row.estimate)}" cy="{_LINE}" r="4"/>'
