"""The peak load of the lumbar spine in running: the model beside what others measured or computed.

Pressure inside a disc becomes a force by the conversion of the load model read backwards: the
pressure above rest times the area of the disc over the pressure factor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from spinestride import tables
from spinestride.chapters.loading_cycles.tables import published
from spinestride.drawing.markdown import SPACE, STATUS, MarkdownTable, markdown_table
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import load, stride_length

_SPEEDS = (2.5, 3.5, 4.5)
_PACES = ("30 min at 70 % of marathon pace", "30 min at 85 % of marathon pace",
          "30 min at marathon pace")  # fmt: skip

#: The looks of a row: the model's two ranges, a measured pressure turned into force, a range that
#: others computed, and the same where it was not read at its source.
_WIDE: dict[str, Any] = {"color": COLOURS["model"], "lw": 11, "alpha": 0.2}
_ARM: dict[str, Any] = {"color": COLOURS["model"], "lw": 4, "alpha": 0.55}
_PRESSURE: dict[str, Any] = {"color": COLOURS["force"], "lw": 4, "alpha": 0.6}
_COMPUTED: dict[str, Any] = {"color": COLOURS["measured"], "lw": 9, "alpha": 0.75}
_SECOND_HAND: dict[str, Any] = {"color": COLOURS["measured"], "lw": 9, "alpha": 0.3}


@dataclass(frozen=True)
class JoggingLoad:
    """The highest disc pressure of the one jogger as a force in body weights.

    Attributes
    ----------
    factor : float
        Pressure factor of the conversion.
    value : float
        At the area of the disc that the load model takes.
    low, high : float
        At the largest and at the smallest area of its range.
    """

    factor: float
    value: float
    low: float
    high: float


def body_weights(pressure: float, factor: float, area: float) -> float:
    """Return the force in body weights of the default person that a disc pressure stands for.

    Parameters
    ----------
    pressure : float
        Pressure inside the disc in MPa.
    factor : float
        Pressure relative to the mean stress on the disc.
    area : float
        Area of the disc in mm2.

    Examples
    --------
    >>> round(body_weights(0.95, factor=1.5, area=1800), 2)
    1.49
    """
    at_rest = tables.parameters("load-parameters")["resting_pressure"].value
    return float((pressure - at_rest) * area / factor / load.evaluate()["body_weight"])


def jogging_pressures() -> tuple[float, float]:
    """Return the lowest and the highest disc pressure of the jogger in MPa, in either shoe.

    Examples
    --------
    >>> jogging_pressures()
    (0.35, 0.95)
    """
    found = [row for row in tables.spine_load_observations() if row.task.startswith("jogging")]
    return min(row.low or 0 for row in found), max(row.high or 0 for row in found)


def jogging_loads() -> list[JoggingLoad]:
    """Return the jogger's highest load for the lowest and for the usual pressure factor.

    Examples
    --------
    >>> [round(one.value, 2) for one in jogging_loads()]
    [2.03, 1.49]
    """
    conversion = tables.parameters("load-parameters")
    factor, area = conversion["pressure_factor"], conversion["disc_area"]
    highest = jogging_pressures()[1]
    return [
        JoggingLoad(
            factor=chosen,
            value=body_weights(highest, chosen, area.value),
            low=body_weights(highest, chosen, area.low or area.value),
            high=body_weights(highest, chosen, area.high or area.value),
        )
        for chosen in (factor.low or factor.value, factor.value)
    ]


def model_over_jogger() -> tuple[float, float]:
    """Return how many times the jogger's load the default runner's peak is, least and most.

    The least is that of a slow run and the low pressure factor, the most that of the default speed
    and the usual factor; how fast the man ran was not read.

    Examples
    --------
    >>> least, most = model_over_jogger()
    >>> bool(1 < least < most)
    True
    """
    loads = [one.value for one in jogging_loads()]
    slow, usual = (
        float(stride_length.evaluate(speed=speed)["peak_compression"])
        for speed in (_SPEEDS[0], stride_length.inputs["speed"].default)
    )
    return slow / max(loads), usual / min(loads)


def _rows() -> list[tuple[str, Any]]:
    """Return the words of each row with what it shows, from the top."""
    rows: list[tuple[str, Any]] = [
        (f"model, {speed:.1f} m/s", stride_length.evaluate(speed=speed)) for speed in _SPEEDS
    ]
    rows += [
        (f"one jogger's disc (not verified),\npressure factor {one.factor:g}", one)
        for one in jogging_loads()
    ]
    studies = tables.published_loads()
    rows += [(_words(study), study) for study in studies if study.low is not None]
    unread = [study.study for study in studies if study.low is None]
    half = (len(unread) + 1) // 2
    return [*rows, (",\n".join((", ".join(unread[:half]), ", ".join(unread[half:]))), None)]


def _words(study: tables.PublishedLoad) -> str:
    mark = f" {STATUS[study.verified]}" if study.verified == "unverified" else ""
    return f"{study.study}, {study.activity},\n{study.site}{mark}"


def published_loads_figure(narrow: bool = False) -> Figure:
    """Draw the model's peak by speed beside the jogger and the published ranges, in body weights.

    The studies of which no load was read share a row, left empty.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the name of a row stands above its marks.
    """
    rows = _rows()
    with course_style():
        figure = Figure(figsize=(3.7, 5.9) if narrow else (7.2, 4.5), layout="constrained")
        axes: Axes = figure.subplots()
        for place, (_, shown) in enumerate(rows):
            _draw(axes, place, shown)
        _write_names(axes, [words for words, _ in rows], narrow)
        axes.set_ylim(len(rows) - 0.5, -1.0 if narrow else -0.6)
        axes.set_xlim(0, 7)
        axes.grid(visible=False, axis="y")
        axes.grid(visible=True, axis="x")
        axes.set_xlabel("peak compression, × body weight")
        figure.legend(handles=_key(), loc="outside lower center", ncols=1 if narrow else 2)
    return figure


def _draw(axes: Axes, place: int, shown: Any) -> None:
    if isinstance(shown, JoggingLoad):
        _bar(axes, place, shown.low, shown.high, _PRESSURE)
        axes.plot(shown.value, place, "D", ms=6, color=COLOURS["force"])
    elif isinstance(shown, Mapping):
        for end, look in (("_wide", _WIDE), ("", _ARM)):
            low, high = (float(shown[f"peak_compression{end}_{side}"]) for side in ("low", "high"))
            _bar(axes, place, low, high, look)
        axes.plot(float(shown["peak_compression"]), place, "o", ms=7, color=COLOURS["model"])
    elif shown is None:
        axes.text(0.08, place, "no load read", va="center", style="italic", color=COLOURS["ink-2"])
    else:
        look = _COMPUTED if shown.verified == "verified" else _SECOND_HAND
        _bar(axes, place, shown.low, shown.high, look)


def _bar(axes: Axes, place: int, low: float, high: float, look: Mapping[str, Any]) -> None:
    axes.plot((low, high), (place, place), solid_capstyle="butt", **look)


def _write_names(axes: Axes, names: Sequence[str], narrow: bool) -> None:
    if not narrow:
        axes.set_yticks(range(len(names)), names)
        axes.tick_params(axis="y", labelcolor=COLOURS["ink"])
        return
    axes.set_yticks([])
    ground = {"facecolor": COLOURS["card"], "edgecolor": "none", "pad": 0.5}
    for place, words in enumerate(names):
        axes.annotate(
            words.replace("\n", " "),
            (0, place - 0.3),
            xycoords=("axes fraction", "data"),
            size=8.5,
            va="bottom",
            bbox=ground,
        )


def _key() -> list[Line2D]:
    looks: tuple[tuple[str, dict[str, Any]], ...] = (
        ("model, range of lever arm", {**_ARM, "alpha": 1, "marker": "o", "ms": 7}),
        ("model, all assumed numbers at once", _WIDE),
        ("disc pressure, range of disc area", {**_PRESSURE, "alpha": 1, "marker": "D"}),
        ("computed by others, read", _COMPUTED),
        ("computed by others, second hand", _SECOND_HAND),
    )
    return [Line2D([], [], label=words, **look) for words, look in looks]


def published_loads_figure_alt() -> str:
    """Return the alternative text of `published_loads_figure`."""
    rows = "; ".join(f"{words.replace(chr(10), ' ')}: {_spoken(shown)}" for words, shown in _rows())
    return f"Chart of the peak compression of the lumbar spine in body weights. {rows}."


def _spoken(shown: Any) -> str:
    if isinstance(shown, JoggingLoad):
        return f"{shown.value:.2f}, {shown.low:.2f} to {shown.high:.2f} for the area of the disc"
    if isinstance(shown, Mapping):
        value, *ends = (
            float(shown[f"peak_compression{end}"])
            for end in ("", "_low", "_high", "_wide_low", "_wide_high")
        )
        return (
            f"{value:.2f}, {ends[0]:.2f} to {ends[1]:.2f} for the lever arm, {ends[2]:.2f} to "
            f"{ends[3]:.2f} with all assumed numbers at once"
        )
    if shown is None:
        return "no load read"
    return f"{shown.low:g} to {shown.high:g}"


def published_loads_table() -> MarkdownTable:
    """Return the studies of the load of the lumbar spine in running and what was read of each."""
    rows = [
        [
            f"{{cite:t}}`{study.source}`",
            f"{study.activity}, {study.site}",
            study.method,
            _found(study),
            study.read[0].lower() + study.read[1:],
        ]
        for study in tables.published_loads()
    ]
    return markdown_table(["study", "what", "how", "peak compression", "what was read"], rows)


def _found(study: tables.PublishedLoad) -> str:
    if study.low is None or study.high is None:
        return "no load read"
    mark = "" if study.verified == "verified" else f" {STATUS[study.verified]}"
    return f"{study.low:.1f}{SPACE}to{SPACE}{study.high:.1f}{SPACE}BW{mark}"


def pace_and_stature_table(marathon_speed: float = 4.0) -> MarkdownTable:
    """Return the stature that runners lost at three paces beside the model's average compression.

    Parameters
    ----------
    marathon_speed : float
        Speed in m/s that the model takes for marathon pace.
    """
    found = [published("stature_lost_in_run", pace) for pace in _PACES]
    shares = tables.parameters("recovery-parameters")
    paces = [shares[name].value for name in ("easy_pace", "middle_pace", "race_pace")]
    averages = [
        float(stride_length.evaluate(speed=share * marathon_speed)["mean_compression"])
        for share in paces
    ]
    rows = [
        [
            f"{100 * share:.0f} % of marathon pace",
            f"{row.value:.2f}{SPACE}±{SPACE}{row.sd or 0:.2f}",
            f"{row.value / found[0].value:.2f}",
            f"{average / averages[0]:.3f}",
        ]
        for share, row, average in zip(paces, found, averages, strict=True)
    ]
    head = [
        "30 min at",
        "stature lost, mm",
        "× that at the slowest",
        "model's average, × that at the slowest",
    ]
    return markdown_table(head, rows)
