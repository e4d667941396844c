"""What compression on L5/S1 is made of, in five postures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from spinestride.chapters.load.postures import COMPARED, Posture
from spinestride.drawing.style import COLOURS, course_style

_HATCH = "////"

#: Output of the model, its name in words, and how its part of a bar is drawn. What the load in the
#: hands adds is hatched; weights are grey and muscle is blue.
_CAUSES: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("body_weight_compression", "weight of the upper body", {"facecolor": COLOURS["measured"]}),
    (
        "load_weight_compression",
        "weight of the load",
        {"facecolor": COLOURS["card"], "edgecolor": COLOURS["measured"], "hatch": _HATCH},
    ),
    ("body_moment_compression", "muscle that holds the body", {"facecolor": COLOURS["model"]}),
    (
        "load_moment_compression",
        "muscle that holds the load",
        {"facecolor": COLOURS["card"], "edgecolor": COLOURS["model"], "hatch": _HATCH},
    ),
    ("bracing_compression", "bracing", {"facecolor": COLOURS["force"]}),
)


def causes(posture: Posture) -> dict[str, float]:
    """Return the parts of the compression in N by their names in words; they add up to it.

    Examples
    --------
    >>> parts = causes(COMPARED[0])
    >>> parts["weight of the load"]
    0.0
    """
    result = posture.results()
    return {words: float(result[name]) for name, words, _ in _CAUSES}


def load_causes_figure(postures: Sequence[Posture] = COMPARED, narrow: bool = False) -> Figure:
    """Draw one bar a posture, divided among the causes of compression.

    Parameters
    ----------
    postures : sequence of Posture
        From the top of the figure to its foot.
    narrow : bool
        Lay the figure out for a phone: every name stands above its bar.
    """
    size = (3.7, 1.6 + 0.52 * len(postures)) if narrow else (7.2, 1.3 + 0.38 * len(postures))
    with course_style():
        figure = Figure(figsize=size, layout="constrained")
        axes: Axes = figure.subplots()
        for place, posture in enumerate(postures):
            _draw_bar(axes, place, posture, height=0.4 if narrow else 0.62)
        _write_names(axes, postures, narrow=narrow)
        axes.set_ylim(len(postures) - 0.5, -0.7 if narrow else -0.5)
        axes.set_axisbelow(True)
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
        axes.set_xlim(0, 3900 if narrow else 3700)
        axes.set_xlabel("compression on L5/S1, N")
        figure.legend(
            handles=[Patch(label=words, **look) for _, words, look in _CAUSES],
            loc="outside lower center",
            ncols=1 if narrow else 3,
        )
    return figure


def _draw_bar(axes: Axes, place: int, posture: Posture, height: float) -> None:
    left = 0.0
    for (_, _, look), part in zip(_CAUSES, causes(posture).values(), strict=True):
        axes.barh(place, part, height, left=left, lw=0.8, **look)
        left += part
    axes.annotate(
        f"{left:.0f}", (left, place), (5, 0), textcoords="offset points", va="center", size=9.5
    )


def _write_names(axes: Axes, postures: Sequence[Posture], *, narrow: bool) -> None:
    if not narrow:
        axes.set_yticks(range(len(postures)), [posture.words for posture in postures])
        return
    axes.set_yticks([])
    for place, posture in enumerate(postures):
        axes.annotate(
            posture.words, (0.01, place - 0.3), xycoords=("axes fraction", "data"), size=9.5
        )


def load_causes_figure_alt(postures: Sequence[Posture] = COMPARED) -> str:
    """Return the alternative text of `load_causes_figure` for the same postures."""
    bars = "; ".join(
        f"{posture.words}: {sum(causes(posture).values()):.0f}, of which "
        + ", ".join(f"{words} {part:.0f}" for words, part in causes(posture).items() if part)
        for posture in postures
    )
    return (
        "Bar chart of the compression on L5/S1 in newtons in the model, one bar a posture, "
        f"divided among its causes. {bars}."
    )
