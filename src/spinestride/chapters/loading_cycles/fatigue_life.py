"""How many loads a sample lasts: the fatigue exponent as the slope of a line."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import loading_cycles

#: Fatigue exponent, what has it, colour and dashes.
_LINES: tuple[tuple[float, str, str, str], ...] = (
    (1.0, "cumulative load", "ink", "--"),
    (4.0, "", "measured", "-"),
    (loading_cycles.evaluate(tissue="tibia")["published_fatigue_exponent"], "bone", "model", "-"),
    (
        loading_cycles.evaluate(tissue="lower back")["published_fatigue_exponent"],
        "lumbar segments",
        "force",
        "-",
    ),
)

_LESS = 0.9


def relative_life(load: float, exponent: float) -> float:
    """Return the loads that a sample lasts, against those at the reference load.

    Examples
    --------
    >>> relative_life(0.5, 1)
    2.0
    """
    return float(load**-exponent)


def fatigue_life_figure(narrow: bool = False) -> Figure:
    """Draw the life of a sample over the load, one line for each fatigue exponent.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    load = np.linspace(0.8, 1.2, 81)
    with course_style():
        figure = Figure(figsize=(3.7, 3.9) if narrow else (7.2, 3.4), layout="constrained")
        axes: Axes = figure.subplots()
        axes.axvline(_LESS, color=COLOURS["control"], lw=1, ls=":")
        for exponent, what, colour, dashes in _LINES:
            life = [relative_life(one, exponent) for one in load]
            axes.plot(load, life, color=COLOURS[colour], ls=dashes, lw=2.2)
            axes.plot(_LESS, relative_life(_LESS, exponent), "o", color=COLOURS[colour], ms=5)
            name = f"n = {exponent:g}" + (f",{chr(10) if narrow else ' '}{what}" if what else "")
            axes.annotate(
                name,
                (load[-1], life[-1]),
                (8, 0),
                textcoords="offset points",
                va="center",
                annotation_clip=False,
            )
        axes.set_yscale("log")
        axes.set(xlim=(0.8, 1.2), ylim=(0.1, 10), xticks=(0.8, 0.9, 1, 1.1, 1.2))
        axes.set_yticks([0.1, 0.2, 0.5, 1, 2, 5, 10], ["0.1", "0.2", "0.5", "1", "2", "5", "10"])
        axes.minorticks_off()
        axes.set_xlabel("load, × reference")
        axes.set_title("Loads until it breaks, × reference")
    return figure


def fatigue_life_figure_alt() -> str:
    """Return the alternative text of `fatigue_life_figure`."""
    at_less = "; ".join(
        f"{relative_life(_LESS, exponent):.1f} times as many with an exponent of {exponent:g}"
        + (f", {what}" if what else "")
        for exponent, what, _, _ in _LINES
    )
    return (
        "Line chart of how many loads a sample lasts, on a logarithmic axis, over the load from "
        "0.8 to 1.2 times a reference. All lines meet at the reference and fall; the larger the "
        f"fatigue exponent, the steeper. At 10 per cent less load a sample lasts {at_less}."
    )
