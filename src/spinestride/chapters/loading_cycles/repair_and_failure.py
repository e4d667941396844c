"""What repair does in the published model of the tibia: old damage goes, failures level off."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import tibia


def repair_times() -> dict[str, dict[str, float]]:
    """Return the two repair times of the sources: scale in days and shape, by paper.

    Examples
    --------
    >>> [times["repair_time"] for times in repair_times().values()]
    [26.0, 20.5]
    """
    rows = tables.parameters("tibia-parameters")
    return {
        paper: {name: rows[f"{source}{name}"].value for name in ("repair_time", "repair_shape")}
        for paper, source in (("first paper", ""), ("second paper", "second_"))
    }


_LOOKS = {"first paper": ("model", "-"), "second paper": ("measured", "--")}


def repair_and_failure_figure(narrow: bool = False) -> Figure:
    """Draw what is left of damage by its age, and how much of the failures is still to come.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one panel below the other.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.4) if narrow else (7.2, 3.1), layout="constrained")
        left, right = figure.subplots(*((2, 1) if narrow else (1, 2)))
        for words, times in repair_times().items():
            found = tibia.evaluate(parameters=times)
            colour, dashes = _LOOKS[words]
            label = f"{words}, {times['repair_time']:g} days"
            for axes, output in ((left, "unrepaired"), (right, "missing_share")):
                axes.plot(
                    found["day"],
                    100 * found[output],
                    color=COLOURS[colour],
                    ls=dashes,
                    lw=2.2,
                    label=label,
                )
        _finish(left, "Damage not yet repaired, %", "age of the damage, days")
        _finish(right, "Failures still to come, %", "days of running the same")
        left.legend(loc="upper right")
    return figure


def _finish(axes: Axes, title: str, axis: str) -> None:
    axes.set(xlim=(0, 60), ylim=(0, 105), xticks=range(0, 61, 20), xlabel=axis)
    axes.set_title(title)


def repair_and_failure_figure_alt() -> str:
    """Return the alternative text of `repair_and_failure_figure`."""
    sentences = []
    for words, times in repair_times().items():
        found = tibia.evaluate(parameters=times)
        half = next(day for day, left in zip(found["day"], found["unrepaired"], strict=True)
                    if left < 0.5)  # fmt: skip
        sentences.append(
            f"{words}, scale {times['repair_time']:g} days: half of the damage is repaired after "
            f"{half:.0f} days, and 95 per cent of the failures have come by day "
            f"{found['level_day']:.0f}"
        )
    return (
        "Two line charts of the tibia model over 60 days. Left: the share of damage that is not "
        "yet repaired falls with its age. Right: the share of the final failure rate that is still "
        f"to come falls to near zero. {'; '.join(sentences)}."
    )
