"""The still figure of the loading-cycles explorer: one change of stride, and its answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.figures.style import COLOURS, course_style
from spinestride.models import loading_cycles

Results = dict[str, Any]

#: What one change of stride does: output, name.
ANSWERS = (
    ("load_per_step_ratio", "load per step"),
    ("loads_per_km_ratio", "loads per km"),
    ("cumulative_load_per_km_ratio", "load summed over a km"),
    ("damage_per_km_ratio", "damage per km"),
)
#: End of the axis of the answers and ends of that of the curve, per cent.
ANSWERS_MAX, EFFECT_MIN, EFFECT_MAX = 40, -100, 100

_CHOICES = loading_cycles.inputs["tissue"].choices
_ROWS = ("tibia", "achilles", "knee", "lumbar")


@dataclass(frozen=True)
class FatigueTest:
    """The fatigue exponent of a tissue; `exponent` and `samples` are None where none was read."""

    tissue: str
    exponent: float | None
    samples: str | None


def fatigue_tests() -> tuple[FatigueTest, ...]:
    """Return what fatigue tests give for each tissue, in the order of the model's choices.

    Examples
    --------
    >>> [test.exponent for test in fatigue_tests()]
    [6.6, 9.3, None, 10.0]
    """
    rows = tables.parameters("fatigue-parameters")
    found = [rows[f"fatigue_exponent_{name}"] for name in _ROWS]
    return tuple(
        FatigueTest(tissue, None, None)
        if row.verified == "assumption"
        else FatigueTest(tissue, row.value, row.population)
        for tissue, row in zip(_CHOICES, found, strict=True)
    )


def percent(ratio: Any) -> Any:
    """Return a ratio as a change in per cent."""
    return 100 * (ratio - 1)


def shown_run(values: Mapping[str, float]) -> dict[str, float]:
    """Return the run that the figure shows: with an unchanged stride, the shortest of the range."""
    if values["stride_length_change"] != 0:
        return dict(values)
    shortest = loading_cycles.inputs["stride_length_change"].low
    assert shortest is not None
    return {**values, "stride_length_change": shortest}


def _results(run: Mapping[str, float]) -> Results:
    inputs: dict[str, Any] = dict(run)
    return loading_cycles.evaluate(**inputs)


def loading_cycles_figure(values: Mapping[str, float]) -> Figure:
    """Draw what a changed stride does to a step and to a kilometre, and how the exponent decides.

    Parameters
    ----------
    values : mapping of str to float
        Inputs of `spinestride.models.loading_cycles`; see `shown_run` for an unchanged stride.

    Returns
    -------
    matplotlib.figure.Figure
        Two panels, 7.2 by 3.1 inches, without a title or a pyplot state.
    """
    run = shown_run(values)
    results = _results(run)
    with course_style():
        figure = Figure(figsize=(7.2, 3.1), layout="constrained")
        answers, curve = figure.subplots(1, 2)
        _draw_answers(answers, results)
        _draw_curve(curve, results, run)
    return figure


def loading_cycles_figure_alt(values: Mapping[str, float]) -> str:
    """Return the alternative text of `loading_cycles_figure` for the same values."""
    run = shown_run(values)
    results = _results(run)
    test = fatigue_tests()[round(run["tissue"])]
    answers = ", ".join(
        f"{name} {_signed(percent(results[output]), 1)} %" for output, name in ANSWERS
    )
    first, *_, last = percent(results["stride_effect_on_damage_curve"])
    published = (
        f"fatigue tests gave an exponent of {test.exponent:g}"
        if test.exponent is not None
        else "no fatigue exponent of this tissue was read"
    )
    return (
        f"Two charts for the {test.tissue}, stride {_signed(100 * run['stride_length_change'])} %, "
        f"{run['speed']:.1f} m/s. Left: change against the reference run: {answers}. "
        "Right: what the stride alone does to damage in a kilometre, over the fatigue exponent "
        f"from 1 to 10: {_signed(first)} % at 1, "
        f"{_signed(percent(results['stride_effect_on_damage']))} % at "
        f"{run['fatigue_exponent']:g}, {_signed(last)} % at 10. "
        f"The sign changes at {results['sign_changing_exponent']:.1f}, range "
        f"{results['sign_changing_exponent_low']:.1f} to "
        f"{results['sign_changing_exponent_high']:.1f}; {published}."
    )


def _signed(value: float, digits: int = 0) -> str:
    return f"{value:+.{digits}f}".replace("-", "\N{MINUS SIGN}")


def _draw_answers(axes: Axes, results: Results) -> None:
    for row, (output, name) in enumerate(ANSWERS):
        change = percent(results[output])
        axes.barh(row, change, height=0.34, color=COLOURS["model"], label=name)
        if f"{output}_low" in results:
            ends = [percent(results[f"{output}_{end}"]) for end in ("low", "high")]
            axes.plot(ends, [row, row], color=COLOURS["ink"], lw=1.5, marker="|", clip_on=True)
        axes.text(
            -ANSWERS_MAX,
            row - 0.26,
            f"{name}  {_signed(change, 1)} %",
            va="bottom",
            fontsize=9.5,
            bbox={"facecolor": COLOURS["card"], "edgecolor": "none", "pad": 0.5},
        )
    axes.axvline(0, color=COLOURS["baseline"], lw=1, zorder=0)
    axes.set_title("Against the reference run, %")
    axes.set(xlim=(-ANSWERS_MAX, ANSWERS_MAX), ylim=(len(ANSWERS) - 0.5, -0.8), yticks=[])
    axes.grid(visible=False)


def _draw_curve(axes: Axes, results: Results, run: Mapping[str, float]) -> None:
    exponent = results["fatigue_exponent_axis"]
    low, high, middle = (
        percent(results[f"stride_effect_on_damage_curve{end}"]) for end in ("_low", "_high", "")
    )
    axes.fill_between(exponent, low, high, color=COLOURS["model"], alpha=0.22, lw=0)
    axes.plot(exponent, middle, color=COLOURS["model"], lw=2.5, label="model")
    axes.axhline(0, color=COLOURS["baseline"], lw=1)
    axes.plot(
        [run["fatigue_exponent"]],
        [percent(results["stride_effect_on_damage"])],
        "o",
        color=COLOURS["model"],
    )
    published = fatigue_tests()[round(run["tissue"])].exponent
    if published is not None:
        axes.plot(
            [published],
            [np.interp(published, exponent, middle)],
            "o",
            ms=9,
            mfc="none",
            color=COLOURS["measured"],
            label=f"exponent of fatigue tests, {published:g}",
        )
    axes.set_title(f"Damage per km, stride {_signed(100 * run['stride_length_change'])} %")
    axes.set(xlim=(1, 10), ylim=(EFFECT_MIN, EFFECT_MAX), xlabel="fatigue exponent")
    axes.set_ylabel("change, %")
    axes.legend(loc="upper left", fontsize=8)
