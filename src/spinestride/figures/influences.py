"""What moves the peak compression of the stride-length model: one input at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from spinestride import tables
from spinestride.figures.style import COLOURS, course_style
from spinestride.models import stride_length

#: What a runner does, as far as the model knows it.
_CHOICES = ("trunk_lean", "bracing_moment", "step_rate_change")

_NAMES = {
    "trunk_lean": "trunk lean",
    "bracing_moment": "bracing",
    "step_rate_change": "step rate",
    "extensor_arm": "lever arm of the extensors",
    "flexor_arm": "lever arm of the flexors",
    "muscle_cosine": "direction of muscle force",
    "cocontraction": "co-contraction",
    "disc_tilt": "tilt of the disc",
    "upper_body_mass_fraction": "share of mass above L5/S1",
    "upper_body_height_fraction": "height of the upper body",
    "com_offset": "upper body in front of L5/S1",
    "impact_transmission": "impact that reaches the trunk",
    "pitch_share": "braking that pitches the trunk",
}

_SHOWN_AS = {
    "fraction": (100, "%"),
    "degree": (1, "°"),
    "N m": (1, "N m"),
    "m": (100, "cm"),
    "1": (1, ""),
}

_KINDS = {True: "what a runner does", False: "what is not known"}
_BAR: dict[bool, dict[str, Any]] = {
    True: {"facecolor": COLOURS["model"], "edgecolor": COLOURS["model"], "lw": 1.2},
    False: {
        "facecolor": COLOURS["card"], "edgecolor": COLOURS["model"], "lw": 1.2, "ls": "--",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Influence:
    """What the peak compression does while one input or parameter runs through its range.

    Attributes
    ----------
    name, label : str
        Name in the model, and in words with its range and unit.
    choice : bool
        True for something a runner does, False for something that is not known.
    at_low, at_high : float
        Peak L5/S1 compression in BW at the low and at the high end of the range.
    """

    name: str
    label: str
    choice: bool
    at_low: float
    at_high: float

    @property
    def width(self) -> float:
        """Distance between the two peaks in BW."""
        return abs(self.at_high - self.at_low)


def influences(speed: float = 3.5) -> list[Influence]:
    """Return every influence on the peak compression at one speed, the largest first.

    Examples
    --------
    >>> [row.name for row in influences()][:3]
    ['trunk_lean', 'bracing_moment', 'com_offset']
    """
    found = [_of_input(name, speed) for name in _CHOICES]
    for name, row in tables.parameters("lumbar-parameters").items():
        if row.low is not None and row.high is not None and name in _NAMES:
            ends = [_peak(speed, parameters={name: value}) for value in (row.low, row.high)]
            label = _label(name, row.low, row.high, row.unit)
            found.append(Influence(name, label, False, *ends))
    return sorted(found, key=lambda influence: influence.width, reverse=True)


def influence_figure(rows: Sequence[Influence], speed: float = 3.5, narrow: bool = False) -> Figure:
    """Draw the influences as bars round the peak compression of the default runner.

    Parameters
    ----------
    rows : sequence of Influence
        From the top of the figure to its foot.
    speed : float
        Running speed in m/s of those rows.
    narrow : bool
        Lay the figure out for a phone: every name stands above its bar.
    """
    centre = _peak(speed)
    size = (3.7, 1.2 + 0.42 * len(rows)) if narrow else (7.2, 0.9 + 0.3 * len(rows))
    with course_style():
        figure = Figure(figsize=size, layout="constrained")
        axes: Axes = figure.subplots()
        for place, row in enumerate(rows):
            low, high = sorted((row.at_low, row.at_high))
            axes.barh(place, high - low, 0.4 if narrow else 0.62, left=low, **_BAR[row.choice])
        axes.axvline(centre, color=COLOURS["ink"], lw=1)
        if narrow:
            _write_names_above_bars(axes, rows)
        else:
            axes.set_yticks(range(len(rows)), [row.label for row in rows])
        axes.invert_yaxis()
        axes.set_axisbelow(True)
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
        axes.use_sticky_edges = False
        axes.margins(x=0.04)
        axes.set_xlabel("peak L5/S1 compression, × body weight")
        axes.legend(
            handles=[Patch(label=words, **_BAR[choice]) for choice, words in _KINDS.items()],
            loc="upper center" if narrow else "lower right",
            bbox_to_anchor=(0.5, -0.1) if narrow else None,
        )
    return figure


def _write_names_above_bars(axes: Axes, rows: Sequence[Influence]) -> None:
    axes.set_yticks([])
    for place, row in enumerate(rows):
        axes.annotate(
            row.label,
            (0, place - 0.32),
            xycoords=("axes fraction", "data"),
            size=9,
            bbox={"facecolor": COLOURS["card"], "edgecolor": "none", "pad": 0.5},
        )


def influence_figure_alt(rows: Sequence[Influence], speed: float = 3.5) -> str:
    """Return the alternative text of `influence_figure` for the same arguments."""
    bars = "; ".join(
        f"{row.label}: {min(row.at_low, row.at_high):.2f} to {max(row.at_low, row.at_high):.2f}"
        for row in rows
    )
    return (
        f"Bar chart of the peak L5/S1 compression in body weights at {speed:.1f} m/s while one "
        f"input runs through its range and the others stay; the default is {_peak(speed):.2f}. "
        f"From the widest bar to the narrowest: {bars}."
    )


def _of_input(name: str, speed: float) -> Influence:
    row = tables.inputs("stride_length")[name]
    ends = [_peak(speed, inputs={name: value}) for value in (row.low, row.high)]
    return Influence(name, _label(name, row.low, row.high, row.unit), True, *ends)


def _label(name: str, low: float, high: float, unit: str) -> str:
    factor, shown = _SHOWN_AS[unit]
    ends = f"{factor * low:g} to {factor * high:g} {shown}".strip()
    return f"{_NAMES[name]}, {ends}".replace("-", "\N{MINUS SIGN}").replace(
        "co\N{MINUS SIGN}", "co-"
    )


def _peak(
    speed: float,
    inputs: Mapping[str, Any] | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> float:
    values = {"speed": speed, **(inputs or {})}
    return float(stride_length.evaluate(parameters=parameters, **values)["peak_compression"])
