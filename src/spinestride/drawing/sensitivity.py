"""What moves compression most: Sobol indices of the models of stride length and load."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.tables import SensitivityIndex

_NAMES = {
    "trunk_lean": "trunk lean",
    "bracing_moment": "bracing",
    "step_rate_change": "step rate",
    "extensor_arm": "lever arm of the extensors",
    "flexor_arm": "lever arm of the flexors",
    "muscle_cosine": "direction of muscle force",
    "cocontraction": "co-contraction",
    "static_cocontraction": "co-contraction",
    "disc_tilt": "tilt of the disc",
    "upper_body_mass_fraction": "share of mass above L5/S1",
    "upper_body_height_fraction": "height of the upper body",
    "com_offset": "upper body in front of L5/S1",
    "impact_transmission": "impact that reaches the trunk",
    "pitch_share": "braking that pitches the trunk",
    "segment_height_factor": "heights above L5/S1",
    "pelvic_share": "flexion that turns the pelvis",
    "lower_trunk_share": "lower trunk above L5/S1",
    "arm_centre_share": "mass centre of the arm",
}
_SHOWN_AS = {
    "fraction": (100, "%"),
    "degree": (1, "°"),
    "N m": (1, "N m"),
    "m": (100, "cm"),
    "1": (1, ""),
}
_KINDS = {"choice": "what a person does", "assumption": "what is not known"}
_BAR: dict[str, dict[str, Any]] = {
    "choice": {"facecolor": COLOURS["model"], "edgecolor": COLOURS["model"], "lw": 1.2},
    "assumption": {
        "facecolor": COLOURS["card"], "edgecolor": COLOURS["model"], "lw": 1.2, "ls": "--",
    },
}  # fmt: skip
_PARAMETERS = ("lumbar-parameters", "load-parameters")


def factor_label(row: SensitivityIndex) -> str:
    """Return a factor in words with the range that it is drawn from.

    Examples
    --------
    >>> factor_label(tables.sensitivity("stride_length")[0])
    'trunk lean, 0 to 12 °'
    """
    inputs = tables.inputs(row.model)
    if row.factor in inputs:
        unit = inputs[row.factor].unit
    else:
        unit = next(
            found[row.factor].unit
            for found in map(tables.parameters, _PARAMETERS)
            if row.factor in found
        )
    factor, shown = _SHOWN_AS[unit]
    ends = f"{factor * row.low:g} to {factor * row.high:g} {shown}".strip()
    return f"{_NAMES[row.factor]}, {ends.replace('-', chr(0x2212))}"


def factors_figure(rows: Sequence[SensitivityIndex], narrow: bool = False) -> Figure:
    """Draw the total index of every factor as a bar with its 95 % interval.

    Parameters
    ----------
    rows : sequence of SensitivityIndex
        From the top of the figure to its foot.
    narrow : bool
        Lay the figure out for a phone: every name stands above its bar.
    """
    size = (3.7, 1.2 + 0.42 * len(rows)) if narrow else (7.2, 0.9 + 0.3 * len(rows))
    labels = [factor_label(row) for row in rows]
    with course_style():
        figure = Figure(figsize=size, layout="constrained")
        axes: Axes = figure.subplots()
        for place, row in enumerate(rows):
            axes.barh(place, 100 * row.total, 0.4 if narrow else 0.62, **_BAR[row.kind])
            axes.errorbar(
                100 * row.total, place, xerr=100 * row.total_interval, color=COLOURS["ink"], lw=1
            )
        if narrow:
            _write_names_above_bars(axes, labels)
        else:
            axes.set_yticks(range(len(rows)), labels)
        axes.invert_yaxis()
        axes.set_xlim(left=0)
        axes.set_axisbelow(True)
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
        axes.set_xlabel("share of the variance of compression, %")
        axes.legend(
            handles=[
                *(Patch(label=words, **_BAR[kind]) for kind, words in _KINDS.items()),
                Line2D([], [], color=COLOURS["ink"], lw=1, label="95 % interval"),
            ],
            loc="upper center" if narrow else "lower right",
            bbox_to_anchor=(0.5, -0.1) if narrow else None,
        )
    return figure


def _write_names_above_bars(axes: Axes, labels: Sequence[str]) -> None:
    axes.set_yticks([])
    for place, label in enumerate(labels):
        axes.annotate(
            label,
            (0, place - 0.32),
            xycoords=("axes fraction", "data"),
            size=9,
            bbox={"facecolor": COLOURS["card"], "edgecolor": "none", "pad": 0.5},
        )


def factors_figure_alt(rows: Sequence[SensitivityIndex]) -> str:
    """Return the alternative text of `factors_figure` for the same rows."""
    bars = "; ".join(f"{factor_label(row)}: {100 * row.total:.1f} %" for row in rows)
    return (
        "Bar chart of the share of the variance of L5/S1 compression in which each factor has a "
        f"part, while all are drawn at once, each evenly from its range. {bars}."
    )
