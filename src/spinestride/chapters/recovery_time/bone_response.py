"""How soon bone answers a load again: two sources, two curves, both from rats."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.chapters.recovery_time.weeks import THREE, published
from spinestride.drawing.style import COLOURS, course_style

FloatArray = npt.NDArray[np.float64]

LONGEST = 30


def time_constants() -> tuple[float, float]:
    """Return the time constants in h of the experiment on pauses and of the later index."""
    row = tables.parameters("recovery-parameters")["sensing_time"]
    return float(row.low or row.value), row.value


def hours_to_full_response() -> float:
    """Return the pause after which the response of rats was back in full, in h."""
    return published("sensing_recovery", "in full").value


def response(hours: float | FloatArray, time: float) -> Any:
    """Return the share of the full response after a pause, for one time constant.

    Examples
    --------
    >>> round(float(response(24, 6)), 3)
    0.982
    """
    result = THREE.results({"sensing_time": time})
    return 1 - np.interp(hours, result["hours_after"], result["sensing_left"])


def bouts_ratio(time: float, long: float = 8, short: float = 0.5) -> float:
    """Return what four bouts a day find with long pauses, against short ones.

    The first bout finds the full response, the three others what the pause gave back.

    Examples
    --------
    >>> round(bouts_ratio(6), 1)
    2.6
    """
    return float((1 + 3 * response(long, time)) / (1 + 3 * response(short, time)))


def bone_response_figure(narrow: bool = False) -> Figure:
    """Draw the share of the response that is back, for both time constants.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    hours = np.linspace(0.1, LONGEST, 300)
    (fast, slow), full = time_constants(), hours_to_full_response()
    with course_style():
        figure = Figure(figsize=(3.7, 3.6) if narrow else (7.2, 3.1), layout="constrained")
        axes: Axes = figure.subplots()
        curves = [100 * response(hours, time) for time in (slow, fast)]
        axes.fill_between(hours, *curves, color=COLOURS["model"], alpha=0.18, lw=0)
        axes.plot(hours, curves[0], color=COLOURS["model"], lw=2.5)
        axes.plot(hours, curves[1], color=COLOURS["model"], lw=2, ls=(0, (5, 2)))
        for time in (fast, slow):
            axes.plot([full], [100 * response(full, time)], "o", ms=6, color=COLOURS["model"])
        axes.axvline(full, color=COLOURS["control"], lw=1, ls=(0, (2, 2)), zorder=0)
        axes.set(xlim=(0, LONGEST), xticks=(0, 4, 8, 16, 24), ylim=(0, 132))
        axes.set_yticks(range(0, 101, 25))
        axes.set_xlabel("hours since the last loads")
        axes.set_title("Response of bone that is back, %")
        _write_labels(axes)
    return figure


def _write_labels(axes: Axes) -> None:
    full = hours_to_full_response()
    fast, slow = (100 * response(full, time) for time in time_constants())
    style: dict[str, Any] = {"size": 9.5, "textcoords": "offset points"}
    pauses = f"pauses in rats: full at about {full:.0f} h\n(drawn as {fast:.0f} %)"
    index = f"index: 1 − exp(−t/6 h)\n(not verified): {slow:.0f} % at {full:.0f} h"
    axes.annotate(pauses, (full, fast), (6, 9), va="bottom", **style)
    axes.annotate(index, (full, slow), (10, -8), va="top", **style)


def bone_response_figure_alt() -> str:
    """Return the alternative text of `bone_response_figure`."""
    (fast, slow), full = time_constants(), hours_to_full_response()
    by_index, by_pauses = (100 * response(full, time) for time in (slow, fast))
    return (
        "Line chart of the share of the response of bone to load that is back, over the hours "
        "since the last loads, with a band between two sources, both on rats. For pauses between "
        f"bouts it is {by_pauses:.0f} per cent at {full:.0f} hours; by the later index "
        f"{by_index:.0f} per cent at {full:.0f} and {100 * response(24, slow):.0f} per cent at "
        "24 hours."
    )
