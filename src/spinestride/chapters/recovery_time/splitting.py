"""One distance, split into two, three and six runs: what that changes and what it does not."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.chapters.recovery_time.weeks import SPLITS, THREE
from spinestride.drawing.style import COLOURS, course_style

#: Title, colour, format and end of the axis of each panel, by output.
_PANELS: dict[str, tuple[str, str, str, float]] = {
    "bone_fatigue_ratio": ("Fatigue of bone,\n% of three runs", "model", ".1f", 125),
    "run_loss_highest": ("Stature lost\nin a run, mm", "disc-text", ".1f", 13.5),
    "muscle_mean": ("Muscle synthesis,\nmean of the week", "muscle", ".2f", 0.88),
    "sensing_mean": ("Response of bone,\nmean of the week", "bone-line", ".2f", 1.15),
}


def split_values(output: str, **inputs: Any) -> list[float]:
    """Return one output for two, three and six runs; fatigue in per cent of three runs.

    Examples
    --------
    >>> [round(value) for value in split_values("weekly_distance")]
    [32, 32, 32]
    """
    values = [float(split.results(**inputs)[output]) for split in SPLITS]
    if output == "bone_fatigue_ratio":
        middle = values[SPLITS.index(THREE)]
        return [100 * value / middle for value in values]
    return values


def splitting_figure(narrow: bool = False) -> Figure:
    """Draw four results of the same distance in two, three and six runs.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: two panels by two.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.0) if narrow else (7.2, 2.9), layout="constrained")
        shape = (2, 2) if narrow else (1, 4)
        for axes, output in zip(np.ravel(figure.subplots(*shape)), _PANELS, strict=True):
            _draw(axes, output)
    return figure


def _draw(axes: Axes, output: str) -> None:
    title, colour, form, end = _PANELS[output]
    values = split_values(output)
    axes.bar(range(len(values)), values, 0.62, color=COLOURS[colour])
    for place, value in enumerate(values):
        axes.annotate(f"{value:{form}}", (place, value), (0, 4), ha="center", size=9.5,
                      textcoords="offset points")  # fmt: skip
    axes.set_xticks(
        range(len(values)),
        [split.words.removesuffix(" min").replace("× ", "×\n") for split in SPLITS],
    )
    axes.set(ylim=(0, end), yticks=[])
    axes.set_title(title, size=10)


def splitting_figure_alt() -> str:
    """Return the alternative text of `splitting_figure`."""
    listed = "; ".join(
        f"{title.replace(chr(10), ' ').lower()}: "
        + ", ".join(f"{value:{form}}" for value in split_values(output))
        for output, (title, _, form, _) in _PANELS.items()
    )
    return (
        "Four bar charts of the same weekly distance in two runs of 90 minutes, three of 60 and "
        f"six of 30, in this order. {listed}."
    )
