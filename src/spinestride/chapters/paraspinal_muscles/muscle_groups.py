"""Lever arms and cross-sections of the muscle groups at L5/S1, and the moment of the extensors."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style
from spinestride.models import paraspinal_muscles

#: Lumbar flexion in degrees at which lever arms are shown: the places of their table.
FLEXIONS = (0, 30, 60)

_MARKS = {0: "o", 30: "s", 60: "^"}
#: How far below its row's middle a mark stands, so that close ones can be told apart.
_SHIFTS = {0: -0.25, 30: 0.0, 60: 0.25}
_SHADES = (1.0, 0.72, 0.48, 0.26)


def groups_with_levers() -> list[tables.MuscleGroup]:
    """Return the groups whose lever arms are known, the extensors first.

    Examples
    --------
    >>> groups_with_levers()[0].title
    'Iliocostalis lumborum'
    """
    found = [group for group in tables.muscle_groups() if group.arms]
    return sorted(found, key=lambda group: group.role != "extensor")


def _colour(group: tables.MuscleGroup) -> str:
    return COLOURS["model" if group.role == "extensor" else "force"]


def _short(title: str) -> str:
    """Return a group's title as there is room for beside a chart."""
    return title.replace("Longissimus thoracis", "Longissimus")


def muscle_groups_figure(narrow: bool = False) -> Figure:
    """Draw lever arms at three flexions, and cross-sections, one row a muscle group.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one panel below the other.
    """
    groups = groups_with_levers()
    with course_style():
        size = (3.7, 7.4) if narrow else (7.2, 4.1)
        figure = Figure(figsize=size, layout="constrained")
        arms, sections = figure.subplots(*((2, 1) if narrow else (1, 2)))
        _draw_arms(arms, groups)
        _draw_sections(sections, groups)
        names = [_short(group.title) for group in groups]
        for axes in (arms, sections):
            axes.set_yticks(range(len(groups)), names)
            axes.invert_yaxis()
            axes.set_axisbelow(True)
            axes.grid(visible=False, axis="y")
            axes.grid(visible=True, axis="x")
        if not narrow:
            sections.set_yticklabels([])
        figure.legend(
            *arms.get_legend_handles_labels(), loc="outside lower center", ncols=1 if narrow else 3
        )
    return figure


def _draw_arms(axes: Axes, groups: list[tables.MuscleGroup]) -> None:
    axes.axvline(0, color=COLOURS["control"], lw=1)
    for place, group in enumerate(groups):
        heights = [place + shift for shift in _SHIFTS.values()]
        axes.plot(group.arms, heights, color=_colour(group), lw=1, alpha=0.5)
        for flexion, arm, height in zip(FLEXIONS, group.arms, heights, strict=True):
            filled = _colour(group) if flexion == 0 else COLOURS["card"]
            axes.plot(arm, height, _MARKS[flexion], ms=5, mec=_colour(group), mfc=filled, mew=1.3)
    for flexion in FLEXIONS:
        filled = COLOURS["ink"] if flexion == 0 else COLOURS["card"]
        words = "upright" if flexion == 0 else f"bent by {flexion}°"
        axes.plot([], [], _MARKS[flexion], mec=COLOURS["ink"], mfc=filled, mew=1.4, label=words)
    axes.set_xlim(-10.5, 6.5)
    axes.set_title("Lever arm")
    axes.set_xlabel("cm behind the joint")


def _draw_sections(axes: Axes, groups: list[tables.MuscleGroup]) -> None:
    for place, group in enumerate(groups):
        axes.barh(place, group.cross_section, 0.62, color=_colour(group))
        axes.annotate(
            f"{group.cross_section:.0f}",
            (group.cross_section, place),
            (4, 0),
            textcoords="offset points",
            va="center",
            size=9.5,
        )
    axes.set_xlim(0, 44)
    axes.set_title("Cross-section")
    axes.set_xlabel("cm², both sides")


def muscle_groups_figure_alt() -> str:
    """Return the alternative text of `muscle_groups_figure`."""
    rows = "; ".join(
        f"{group.title} {', '.join(f'{arm:.1f}' for arm in group.arms)} centimetres and "
        f"{group.cross_section:.0f} square centimetres"
        for group in groups_with_levers()
    )
    return (
        "Two charts with one row a muscle group of a musculoskeletal model. Left: lever arm at "
        "L5/S1 upright and with the lumbar spine flexed by 30 and 60 degrees; the extensors lie "
        "behind the joint, the flexors in front, with a minus. Right: cross-section of both "
        f"sides. {rows}."
    ).replace(" -", " \N{MINUS SIGN}")


def extensor_moments(lumbar_flexion: float) -> dict[str, float]:
    """Return the largest moment in N m of each extensor group, by its name in words.

    Examples
    --------
    >>> round(sum(extensor_moments(0).values()))
    142
    """
    result = paraspinal_muscles.evaluate(lumbar_flexion=lumbar_flexion)
    return {
        group.title: float(result[f"{group.group}_moment"])
        for group in groups_with_levers()
        if group.role == "extensor"
    }


def extensor_moment_figure(narrow: bool = False) -> Figure:
    """Draw the largest extensor moment by group over flexion, for two muscle stresses.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.4) if narrow else (7.2, 3.6), layout="constrained")
        axes: Axes = figure.subplots()
        result = paraspinal_muscles.evaluate()
        angle = np.asarray(result["flexion_axis"])
        # between the places of the table the model is straight, so these hold every value
        stacked = np.array([list(extensor_moments(at).values()) for at in FLEXIONS]).T
        layers = axes.stackplot(FLEXIONS, stacked, colors=[COLOURS["model"]] * len(stacked))
        for layer, shade in zip(layers, _SHADES, strict=True):
            layer.set(alpha=shade, lw=0)
        _write_layers(axes, stacked)
        high = _strong_curve()
        axes.plot(angle, high, color=COLOURS["model"], lw=2.2, ls="--")
        axes.annotate(
            _stress_words(high=True),
            (30, high[30]),
            (0, 6),
            textcoords="offset points",
            ha="center",
        )
        total = np.asarray(result["max_extensor_moment_curve"])
        axes.plot(angle, total, color=COLOURS["model"], lw=2.5)
        axes.annotate(
            _stress_words(high=False),
            (30, total[30]),
            (0, 6),
            textcoords="offset points",
            ha="center",
        )
        axes.set(xlim=(0, 60), xticks=(0, 15, 30, 45, 60), ylim=(0, 350))
        axes.set_xlabel("lumbar flexion, degrees")
        axes.set_title("Largest moment, N m" if narrow else "Largest extensor moment at L5/S1, N m")
    return figure


def _stress(*, high: bool) -> float:
    """Return the muscle stress of the musculoskeletal model, or the highest in use, N/cm2."""
    row = tables.inputs("paraspinal_muscles")["muscle_stress"]
    return row.high if high else row.default


def _stress_words(*, high: bool) -> str:
    return f"all four, {_stress(high=high):.0f} N/cm²"


def _strong_curve() -> Any:
    strong = paraspinal_muscles.evaluate(muscle_stress=_stress(high=True))
    return np.asarray(strong["max_extensor_moment_curve"])


def _write_layers(axes: Axes, stacked: np.ndarray) -> None:
    base = np.zeros(len(FLEXIONS))
    for place, (name, moments) in enumerate(zip(extensor_moments(0), stacked, strict=True)):
        axes.annotate(
            _short(name),
            (2, base[0] + moments[0] / 2),
            va="center",
            size=9.5,
            color=COLOURS["card"] if _SHADES[place] > 0.6 else COLOURS["ink"],
        )
        base = base + moments


def extensor_moment_figure_alt() -> str:
    """Return the alternative text of `extensor_moment_figure`."""
    upright, bent = extensor_moments(0), extensor_moments(FLEXIONS[-1])
    parts = ", ".join(f"{name} {upright[name]:.0f} and {bent[name]:.0f}" for name in upright)
    strong = _strong_curve()
    return (
        "Stacked areas of the largest moment of four extensor groups at L5/S1 in newton metres "
        f"over lumbar flexion, upright and at 60 degrees: {parts}; together "
        f"{sum(upright.values()):.0f} and {sum(bent.values()):.0f} at a muscle "
        f"stress of {_stress(high=False):.0f} newtons a square centimetre. A dashed line shows the "
        f"same for {_stress(high=True):.0f}: "
        f"{strong[0]:.0f} and {strong[-1]:.0f}."
    )
