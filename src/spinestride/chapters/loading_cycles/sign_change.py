"""Where the sign changes: for each tissue, the fatigue exponents that add and that take away."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import loading_cycles

#: Tissue as the model names it, and the name of its parameters.
TISSUES: dict[str, str] = {
    "tibia": "tibia",
    "Achilles tendon": "achilles",
    "kneecap joint": "knee",
    "lower back": "lumbar",
}

#: From the lowest to the highest exponent of the axis.
_AXIS = (0.0, 10.6)

_ADDS: dict[str, Any] = {"facecolor": COLOURS["force"]}
_OPEN: dict[str, Any] = {
    "facecolor": COLOURS["card"],
    "edgecolor": COLOURS["measured"],
    "hatch": "////",
}
_TAKES: dict[str, Any] = {"facecolor": COLOURS["model"]}
_READ: dict[str, Any] = {"marker": "D", "ms": 8, "mfc": COLOURS["ink"], "mec": COLOURS["card"]}
_CHOSEN: dict[str, Any] = {"marker": "D", "ms": 8, "mfc": COLOURS["card"], "mec": COLOURS["ink"]}


def of_tissue(tissue: str, **values: Any) -> dict[str, Any]:
    """Return the model's outputs for a tissue at the fatigue exponent that its source gives.

    Examples
    --------
    >>> round(float(of_tissue("tibia")["damage_per_km_ratio"]), 2)
    0.77
    """
    published = loading_cycles.evaluate(tissue=tissue)["published_fatigue_exponent"]
    return loading_cycles.evaluate(tissue=tissue, fatigue_exponent=published, **values)


def exponent_was_read(tissue: str) -> bool:
    """Tell whether the fatigue exponent of a tissue comes from a source and is no assumption."""
    row = tables.parameters("fatigue-parameters")[f"fatigue_exponent_{TISSUES[tissue]}"]
    return row.verified != "assumption"


def sign_change_figure(narrow: bool = False) -> Figure:
    """Draw a bar for each tissue, divided where a shorter stride changes from adding to sparing.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: every name stands above its bar.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.5) if narrow else (7.2, 3.2), layout="constrained")
        axes: Axes = figure.subplots()
        for place, tissue in enumerate(TISSUES):
            _draw_row(axes, place, tissue, height=0.34 if narrow else 0.46)
        _write_names(axes, narrow=narrow)
        axes.set(xlim=_AXIS, ylim=(len(TISSUES) - 0.5, -0.75 if narrow else -0.6))
        axes.set(xticks=range(0, 11, 2 if narrow else 1), axisbelow=True)
        axes.grid(visible=False)
        axes.set_xlabel("fatigue exponent n")
        figure.legend(handles=_key(), loc="outside lower center", ncols=1 if narrow else 2)
    return figure


def _draw_row(axes: Axes, place: int, tissue: str, height: float) -> None:
    found = of_tissue(tissue)
    low, high = (float(found[f"sign_changing_exponent_{end}"]) for end in ("low", "high"))
    edges = (_AXIS[0], low, high, _AXIS[1])
    for start, end, look in zip(edges, edges[1:], (_ADDS, _OPEN, _TAKES), strict=False):
        axes.barh(place, end - start, height, left=start, lw=0, alpha=0.55, **look)
    middle = float(found["sign_changing_exponent"])
    axes.plot(
        [middle, middle], [place - height / 2, place + height / 2], color=COLOURS["ink"], lw=2
    )
    marker = _READ if exponent_was_read(tissue) else _CHOSEN
    axes.plot(found["published_fatigue_exponent"], place, clip_on=False, zorder=5, **marker)


def _write_names(axes: Axes, *, narrow: bool) -> None:
    if not narrow:
        axes.set_yticks(range(len(TISSUES)), list(TISSUES))
        return
    axes.set_yticks([])
    for place, tissue in enumerate(TISSUES):
        axes.annotate(tissue, (0.0, place - 0.26), xycoords=("axes fraction", "data"), size=9.5)


def _key() -> list[Patch | Line2D]:
    return [
        Patch(label="a shorter stride adds damage", alpha=0.55, **_ADDS),
        Patch(label="a shorter stride takes damage away", alpha=0.55, **_TAKES),
        Patch(label="depends on the study; line: the model", alpha=0.55, **_OPEN),
        Line2D([], [], ls="", label="exponent of a source", **_READ),
        Line2D([], [], ls="", label="no exponent read, 1 stands in", **_CHOSEN),
    ]


def sign_change_figure_alt() -> str:
    """Return the alternative text of `sign_change_figure`."""
    rows = []
    for tissue in TISSUES:
        found = of_tissue(tissue)
        middle, low, high = (
            float(found[f"sign_changing_exponent{end}"]) for end in ("", "_low", "_high")
        )
        published = (
            f"a source gives {found['published_fatigue_exponent']:g}"
            if exponent_was_read(tissue)
            else "none was read and 1 stands in"
        )
        rows.append(f"{tissue} {middle:.1f}, range {low:.1f} to {high:.1f}; {published}")
    return (
        "Chart of the fatigue exponent from 0 to 10, one bar a tissue. Left of the sign-changing "
        "exponent a shorter stride adds damage to a kilometre, right of it a shorter stride takes "
        f"damage away. Sign-changing exponents: {'. '.join(rows)}."
    )
