"""Synthesis in muscle after a session, and a curve drawn for tendon."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.chapters.recovery_time.weeks import THREE, published
from spinestride.drawing.style import COLOURS, course_style

_LONGEST = 96


def synthesis_above_rest() -> dict[int, float]:
    """Return the rise of muscle protein synthesis in per cent, by hours after the session.

    Examples
    --------
    >>> list(synthesis_above_rest())
    [3, 24, 48]
    """
    rows = {
        hours: published("muscle_synthesis_above_rest", f"{hours} h after") for hours in (3, 24, 48)
    }
    return {hours: 100 * row.value for hours, row in rows.items()}


def muscle_and_tendon_figure(narrow: bool = False) -> Figure:
    """Draw the fall of muscle synthesis through its three numbers, and the tendon curve.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the panels stand one above the other.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.8) if narrow else (7.2, 3.2), layout="constrained")
        muscle, tendon = figure.subplots(*((2, 1) if narrow else (1, 2)))
        _draw_muscle(muscle)
        _draw_tendon(tendon)
        for axes in (muscle, tendon):
            axes.set(xlim=(0, _LONGEST), xticks=range(0, _LONGEST + 1, 24))
            axes.set_xlabel("hours after one session")
    return figure


def _draw_muscle(axes: Axes) -> None:
    result, recalled = THREE.results(), synthesis_above_rest()
    hours = result["hours_after"]
    first = min(recalled)
    left = result["muscle_left"] / np.interp(first, hours, result["muscle_left"])
    curve = recalled[first] * left
    axes.plot(hours[hours <= 48], curve[hours <= 48], color=COLOURS["muscle"], lw=2.5)
    axes.plot(hours[hours >= 48], curve[hours >= 48], color=COLOURS["muscle"], lw=2, ls=":")
    axes.plot(list(recalled), list(recalled.values()), "o", ms=7, color=COLOURS["measured"],
              mfc=COLOURS["card"], mew=1.75)  # fmt: skip
    axes.annotate("eight adults, lifting\n(not verified)", (24, recalled[24]), (10, 10), size=9.5,
                  textcoords="offset points")  # fmt: skip
    axes.annotate("extrapolated", (72, 18), (-2, 10), size=9.5, textcoords="offset points")
    axes.set(ylim=(0, 130), yticks=range(0, 126, 25))
    axes.set_title("Muscle: synthesis above rest, %")


def _draw_tendon(axes: Axes) -> None:
    result = THREE.results()
    hours, balance = result["hours_after"], result["tendon_after"]
    axes.axhline(0, color=COLOURS["control"], lw=1)
    axes.plot(hours, balance, color=COLOURS["bone-line"], lw=2.5, ls=(0, (5, 2)))
    turn = float(result["tendon_turning_time"])
    axes.plot([turn], [0], "D", ms=7, color=COLOURS["bone-line"], mfc=COLOURS["card"], mew=1.75)
    axes.annotate(f"{turn:.0f} h", (turn, 0), (9, -13), size=9.5, textcoords="offset points")
    axes.text(27, -0.5, "more broken down", size=9.5)
    axes.text(48, 0.5, "more built", size=9.5)
    axes.text(93, -0.93, "drawn, not measured", size=9.5, ha="right", style="italic")
    axes.set(ylim=(-1.1, 0.8), yticks=(-1, 0), yticklabels=("−1", "0"))
    axes.set_title("Tendon: collagen balance")


def muscle_and_tendon_figure_alt() -> str:
    """Return the alternative text of `muscle_and_tendon_figure`."""
    points = ", ".join(
        f"{percent:.0f} at {hours}" for hours, percent in synthesis_above_rest().items()
    )
    turn = float(THREE.results()["tendon_turning_time"])
    return (
        "Two charts over the hours after one session. Left: muscle protein synthesis above rest in "
        f"per cent, {points} hours, not verified, from a study of eight adults after lifting, with "
        "a falling exponential through them, dotted after 48 hours. Right: a dashed curve, drawn "
        f"and not measured, of collagen built less broken down in tendon; it is negative until "
        f"{turn:.0f} hours and positive after."
    )
