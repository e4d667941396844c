"""Forest plots of effect estimates: what is drawn, on which scale, against which threshold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.evidence import MINUS, find

#: The scales that may be drawn on one axis, with the factor that takes a unit there.
_SCALES = {
    "points of 100": {"points of 100": 1.0, "points of 10": 10.0},
    "SD": {"SD": 1.0},
}
_AXIS_WORDS = {
    "points of 100": "difference, points of 100",
    "SD": "difference, standard deviations",
}
_SURE = ("high", "moderate")
_NOT_READ = "not verified"
#: Letters that fit on a line beside the plot.
_LINE = 46


@dataclass(frozen=True)
class ForestGroup:
    """Estimates that share a heading.

    Attributes
    ----------
    title : str
        What the rows have in common.
    rows : tuple of str
        Keys of ``data/evidence.csv``.
    """

    title: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class ForestRow:
    """One line of a forest plot, on the scale of the plot.

    `estimate`, `low`, `high` and `threshold` are in the unit of the scale; `low` and `high` are
    None where the interval was not read, `threshold` where none was set.
    """

    evidence: tables.Evidence
    estimate: float
    low: float | None
    high: float | None
    threshold: float | None

    @property
    def what(self) -> str:
        """The treatment and the time, and below it what it is compared with."""
        row = self.evidence
        when = "" if row.time == "time not read" else f", {row.time}"
        about = row.treatment[0].upper() + row.treatment[1:]
        if len(about + when) > _LINE:
            return f"{about}\nagainst {row.comparison}{when}"
        return f"{about}{when}\nagainst {row.comparison}"

    @property
    def number(self) -> str:
        """The estimate with its interval, as a column beside the plot prints it."""
        form = ".2f" if self.evidence.unit == "SD" else ".1f"
        estimate = f"{self.estimate:{form}}".replace("-", MINUS)
        mark = f", {_NOT_READ}" if self.evidence.verified == "unverified" else ""
        if self.low is None or self.high is None:
            return f"{estimate} (interval not read){mark}"
        low, high = (f"{end:{form}}".replace("-", MINUS) for end in (self.low, self.high))
        return f"{estimate} ({low} to {high}){mark}"


def forest_row(identifier: str, scale: str = "points of 100") -> ForestRow:
    """Return an estimate on a scale, ready to be drawn.

    Parameters
    ----------
    identifier : str
        A row of ``data/evidence.csv``.
    scale : {"points of 100", "SD"}
        The unit of the axis; points of 10 are multiplied by ten.

    Raises
    ------
    ValueError
        If the estimate is in another unit, or has none.

    Examples
    --------
    >>> round(forest_row("tens-chronic-pain-2-weeks").estimate, 1)
    -9.0
    """
    row = find(identifier)
    factors = _SCALES[scale]
    if row.unit not in factors or row.estimate is None:
        raise ValueError(f"{identifier!r} cannot be drawn in {scale}: its unit is {row.unit}")

    def scaled(value: float | None) -> float | None:
        return None if value is None else factors[row.unit] * value

    estimate = factors[row.unit] * row.estimate
    return ForestRow(row, estimate, scaled(row.low), scaled(row.high), scaled(row.threshold))


def reaches_threshold(row: ForestRow) -> str:
    """Tell how an interval lies to its threshold of importance.

    Returns
    -------
    str
        ``"beyond"``, ``"short of it"`` or ``"undecided"`` where the interval holds it; ``"no
        threshold"`` or ``"interval not read"`` where that cannot be told.

    Examples
    --------
    >>> reaches_threshold(forest_row("exercise-chronic-pain"))
    'undecided'
    """
    if row.threshold is None:
        return "no threshold"
    if row.low is None or row.high is None:
        return "interval not read"
    if row.evidence.better == "higher":
        least, most = row.low, row.high
    else:
        least, most = -row.high, -row.low
    if least >= row.threshold:
        return "beyond"
    return "short of it" if most < row.threshold else "undecided"


def forest_figure(
    groups: Sequence[ForestGroup], scale: str = "points of 100", narrow: bool = False
) -> Figure:
    """Draw estimates with their intervals, in groups, with thresholds of importance.

    Parameters
    ----------
    groups : sequence of ForestGroup
        Estimates for which less is better, top down.
    scale : {"points of 100", "SD"}
        The unit of the axis.
    narrow : bool
        Lay the figure out for a phone: words and numbers stand above their lines.

    Returns
    -------
    matplotlib.figure.Figure
        Filled marks have high or moderate certainty, open ones less or none; a dashed line was
        not verified.
    """
    drawn = [(group, [forest_row(name, scale) for name in group.rows]) for group in groups]
    rows = [row for _, each in drawn for row in each]
    height = sum(_HEAD[narrow] + _STEP[narrow] * len(each) for _, each in drawn)
    below = 0.68 + (0.2 * len(_handles(rows)) if narrow else 0.2)
    with course_style():
        size = (3.7 if narrow else 7.2, 0.3 + height + below)
        figure = Figure(figsize=size)
        left, right = (0.04, 0.96) if narrow else (0.385, 0.735)
        bottom, top = below / size[1], 1 - 0.3 / size[1]
        axes = figure.add_axes((left, bottom, right - left, top - bottom))
        axes.set_ylim(height, 0)
        axes.set_yticks([])
        axes.grid(visible=False, axis="y")
        _draw_axis(axes, rows, scale)
        depth = 0.0
        for group, each in drawn:
            _write(axes, left, depth + 0.6 * _HEAD[narrow], group.title, weight="bold")
            depth += _HEAD[narrow]
            for row in each:
                _draw_row(axes, (left, right), depth, row, narrow)
                depth += _STEP[narrow]
        figure.legend(
            handles=_handles(rows), loc="lower left", ncols=1 if narrow else 4, fontsize=9,
            bbox_to_anchor=(0.0, 0.0), handlelength=1.8, columnspacing=1.4, borderaxespad=0.2,
        )  # fmt: skip
    return figure


#: Height of a heading and of a row in inches, wide and narrow.
_HEAD = {False: 0.34, True: 0.36}
_STEP = {False: 0.45, True: 0.8}


def _draw_axis(axes: Axes, rows: Sequence[ForestRow], scale: str) -> None:
    ends = [end for row in rows for end in (row.estimate, row.low, row.high) if end is not None]
    reach = [-row.threshold for row in rows if row.threshold is not None]
    span = max([0.0, *ends]) - min([*ends, *reach])
    axes.set_xlim(min([*ends, *reach]) - 0.06 * span, max([0.0, *ends]) + 0.1 * span)
    axes.set_xlabel(f"← less with the treatment\n{_AXIS_WORDS[scale]}", size=9)
    axes.axvline(0, color=COLOURS["control"], lw=1.2)
    for threshold in sorted(set(reach)):
        axes.axvline(threshold, color=COLOURS["force"], lw=1.2, ls=(0, (4, 3)))
        axes.text(threshold, -0.04, f"{-threshold:g} points", color=COLOURS["force"], size=9,
                  ha="center", va="bottom")  # fmt: skip
    axes.text(0, -0.04, "no difference", color=COLOURS["ink-2"], size=9, ha="center", va="bottom")


def _draw_row(
    axes: Axes, sides: tuple[float, float], depth: float, row: ForestRow, narrow: bool
) -> None:
    left, right = sides
    place = depth + (0.62 if narrow else 0.5 * _STEP[False])
    colour = COLOURS["model"]
    if row.low is not None and row.high is not None:
        style = "--" if row.evidence.verified == "unverified" else "-"
        axes.plot([row.low, row.high], [place] * 2, color=colour, lw=2, ls=style)
    face = colour if row.evidence.certainty in _SURE else COLOURS["card"]
    axes.plot(row.estimate, place, "s", ms=7, mec=colour, mfc=face, mew=1.6)
    if narrow:
        words = f"{row.what}\n{row.number}"
        _write(axes, left, depth + 0.24, words)
        return
    _write(axes, left, place, row.what)
    number = row.number.replace(f", {_NOT_READ}", f"\n{_NOT_READ}")
    axes.figure.text(right + 0.012, _height(axes, place), number.replace(" (", "\n(", 1),
                     size=9, va="center", linespacing=1.15)  # fmt: skip


def _height(axes: Axes, depth: float) -> float:
    """Return the height in the figure of a depth in the axes."""
    box = axes.get_position()
    return float(box.y1 - depth / axes.get_ylim()[0] * box.height)


def _write(axes: Axes, left: float, depth: float, words: str, weight: str = "normal") -> None:
    """Write left of the axes, or, on a phone, over them on a ground of its own."""
    narrow = left < 0.1
    ground = {"facecolor": COLOURS["card"], "edgecolor": "none", "pad": 1, "alpha": 0.85}
    axes.text(
        0.0 if narrow else (0.008 - left) / axes.get_position().width,
        1 - depth / axes.get_ylim()[0],
        words,
        transform=axes.transAxes,
        size=10 if weight == "bold" else 9,
        weight=weight,
        va="center",
        linespacing=1.2,
        bbox=ground if narrow else None,
    )


def _handles(rows: Sequence[ForestRow]) -> list[Line2D]:
    blue, card = COLOURS["model"], COLOURS["card"]

    def mark(face: str, label: str, style: str = "-") -> Line2D:
        return Line2D([], [], color=blue, marker="s", ms=7, mfc=face, lw=2, ls=style, label=label)

    sure = [row.evidence.certainty in _SURE for row in rows]
    handles = []
    if any(sure):
        handles.append(mark(blue, "high or moderate certainty"))
    if not all(sure):
        handles.append(mark(card, "lower, or not rated"))
    if any(row.evidence.verified == "unverified" for row in rows):
        handles.append(mark(card, _NOT_READ, "--"))
    if any(row.threshold is not None for row in rows):
        handles.append(Line2D([], [], color=COLOURS["force"], lw=1.2, ls=(0, (4, 3)),
                              label="threshold of importance"))  # fmt: skip
    return handles


def forest_figure_alt(groups: Sequence[ForestGroup], scale: str = "points of 100") -> str:
    """Return the alternative text of `forest_figure`."""
    parts = []
    for group in groups:
        rows = [forest_row(name, scale) for name in group.rows]
        said = "; ".join(f"{row.what.replace(chr(10), ' ')}: {row.number}" for row in rows)
        parts.append(f"{group.title}. {said}.")
    thresholds = {
        row.threshold
        for group in groups
        for row in (forest_row(name, scale) for name in group.rows)
        if row.threshold is not None
    }
    lines = " and ".join(f"{value:g}" for value in sorted(thresholds))
    tail = f" Dashed lines mark thresholds of importance at {lines} points." if thresholds else ""
    return (
        f"Forest plot, {_AXIS_WORDS[scale]}, with 95 % intervals; below zero is less with the "
        f"treatment. {' '.join(parts)}{tail}"
    )
