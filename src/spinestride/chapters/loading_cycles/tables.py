"""The tables of the chapter on loading cycles, as Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spinestride import tables
from spinestride.chapters.loading_cycles.lifting_tool import (
    kilometres_to_failure,
    running_percent,
    steps_in,
)
from spinestride.chapters.loading_cycles.sign_change import TISSUES, exponent_was_read, of_tissue
from spinestride.drawing.markdown import SPACE, STATUS, MarkdownTable, markdown_table, signed
from spinestride.models import loading_cycles, tibia

_SPEEDS = (2.5, 3.5, 4.5)

_CHANGES = ("step shorter", "step longer")

#: Regimens of the tibia table: distance a day in miles and change of stride length.
_REGIMENS = ((3, 0.0), (3, -0.1), (5, 0.0), (5, -0.1), (7, 0.0), (7, -0.1))

_MILE = 1.609344

#: Published results of this chapter: name in words, format, factor, unit.
_PUBLISHED = {
    "strides_per_km": ("strides in a kilometre", ".0f", 1, ""),
    "tibia_strain": ("peak strain of the tibia", ".0f", 1, " microstrain"),
    "kneecap_stress_per_step": ("stress in the kneecap joint, per step", "+.1f", 100, " %"),
    "kneecap_stress_per_mile": ("stress in the kneecap joint, per mile", "+.1f", 100, " %"),
    "implied_step_change": ("change of step length that follows", "+.0f", 100, " %"),
    "cartilage_cycles": ("loads on samples of cartilage", ".0f", 1, ""),
    "knee_load_per_metre": ("load on the knee, per metre", ".2f", 1, " BW/m"),
}


def published(quantity: str, condition: str) -> tables.PublishedResult:
    """Return the one published result of a quantity under a condition.

    Examples
    --------
    >>> published("kneecap_stress_per_mile", "step longer").value
    0.14
    """
    (row,) = (
        row
        for row in tables.published_recovery()
        if (row.quantity, row.condition) == (quantity, condition)
    )
    return row


def strides_table() -> MarkdownTable:
    """Return measured strides in a kilometre beside those of the model, one row a speed."""
    rows = []
    for speed in _SPEEDS:
        row = published("strides_per_km", f"{speed} m/s")
        found = loading_cycles.evaluate(speed=speed, stride_length_change=0)
        rows.append(
            [
                f"{speed:.1f} m/s",
                f"{row.value:.0f}{SPACE}±{SPACE}{row.sd or 0:.0f}",
                f"{found['loads_per_km']:.0f}",
                f"{found['stride_length']:.2f}",
            ]
        )
    head = ["speed", "strides/km, ten men", "strides/km, model", "stride, model, m"]
    return markdown_table(head, rows)


def speed_table() -> MarkdownTable:
    """Return load of a step and the three sums of the tibia at three speeds, against 3.5 m/s."""
    rows = []
    for speed in _SPEEDS:
        found = of_tissue("tibia", speed=speed, stride_length_change=0)
        names = ("load_per_step_ratio", "loads_per_km_ratio", "cumulative_load_per_km_ratio",
                 "damage_per_km_ratio")  # fmt: skip
        rows.append([f"{speed:.1f} m/s", *(f"{float(found[name]):.2f}" for name in names)])
    head = ["tibia, × that at 3.5 m/s", "load of a step", "loads", "cumulative load", "damage"]
    return markdown_table(head, rows)


def step_and_mile_table() -> MarkdownTable:
    """Return the published change per step and per mile, and what one implies for the other."""
    rows = []
    for change in _CHANGES:
        step, mile, implied = (
            published(quantity, change).value
            for quantity in (
                "kneecap_stress_per_step",
                "kneecap_stress_per_mile",
                "implied_step_change",
            )
        )
        intended = -0.1 if implied < 0 else 0.1
        rows.append(
            [
                change,
                _percent(step, 1),
                _percent(mile, 1),
                _percent(loading_cycles.load_per_distance(step, intended), 1),
                _percent(implied, 0),
            ]
        )
    head = [
        "change, %",
        "per step",
        "per mile",
        "per mile at just 10 %",
        "step implied",
    ]
    return markdown_table(head, rows)


def _percent(fraction: float, digits: int) -> str:
    return signed(100 * fraction, f"+.{digits}f")


def regimen_table() -> MarkdownTable:
    """Return damage and failure rate of the tibia model by distance and stride, as ratios."""
    first = _regimen(*_REGIMENS[0])
    rows = []
    for miles, change in _REGIMENS:
        found = _regimen(miles, change)
        rows.append(
            [
                f"{miles * _MILE:.1f} km",
                "as preferred" if change == 0 else f"{_percent(change, 0)} %",
                f"{found['damage_per_day_ratio'] / first['damage_per_day_ratio']:.2f}",
                f"{found['hazard_ratio'] / first['hazard_ratio']:.2f}",
            ]
        )
    return markdown_table(["distance a day", "stride", "damage a day", "failure rate"], rows)


def _regimen(miles: float, change: float) -> Mapping[str, Any]:
    return tibia.evaluate(
        parameter_set="edwards2009",
        speed=tables.parameters("tibia-parameters", "edwards2009")["study_speed"].value,
        distance=miles * _MILE,
        stride_length_change=change,
    )


def tissue_table() -> MarkdownTable:
    """Return both exponents of each tissue and what a stride 10 % shorter does to a kilometre."""
    rows = []
    for tissue in TISSUES:
        found = of_tissue(tissue, stride_length_change=-0.1)
        exponent = f"{found['published_fatigue_exponent']:g}"
        rows.append(
            [
                tissue,
                _with_range(tissue, f"load_exponent_{TISSUES[tissue]}"),
                exponent if exponent_was_read(tissue) else f"{exponent}, none read",
                *(
                    _ratio_with_range(found, name)
                    for name in (
                        "sign_changing_exponent",
                        "load_per_step_ratio",
                        "cumulative_load_per_km_ratio",
                        "damage_per_km_ratio",
                    )
                ),
            ]
        )
    head = [
        "stride 10 % shorter",
        "load exponent α",
        "fatigue exponent n",
        "sign changes at",
        "load of a step, ×",
        "cumulative load a km, ×",
        "damage a km, ×",
    ]
    return markdown_table(head, rows)


def _with_range(tissue: str, name: str) -> str:
    row = tables.parameters("fatigue-parameters")[name]
    mark = " (assumption)" if row.verified == "assumption" else ""
    return f"{row.value:g} ({_from_to(f'{row.low:g}', f'{row.high:g}')}){mark}"


def _ratio_with_range(found: Mapping[str, Any], name: str) -> str:
    digits = 1 if name == "sign_changing_exponent" else 2
    value, low, high = (f"{float(found[name + end]):.{digits}f}" for end in ("", "_low", "_high"))
    return f"{value} ({_from_to(low, high)})"


def _from_to(low: str, high: str) -> str:
    """Return a range that a narrow column does not break."""
    return f"{low}{SPACE}to{SPACE}{high}"


def lifting_table() -> MarkdownTable:
    """Return what the lifting tool implies for loads that a lower back takes every day."""
    rows = [_lifting_row("no load at all", 0), _lifting_row("half of the tool's strength", 50)]
    for speed in _SPEEDS:
        words = f"running at {speed:.1f} m/s"
        rows.append(_lifting_row(words, running_percent(speed), speed))
    high, middle = running_percent(3.5, "_wide_high"), running_percent(3.5)
    rows.append(_lifting_row("running at 3.5 m/s, all assumed inputs high", high, 3.5))
    rows.append(_lifting_row("running at 3.5 m/s, half the strength", 2 * middle, 3.5))
    head = ["load", "% of strength", "loads until failure", "steps in 10 km", "failure after, km"]
    return markdown_table(head, rows)


def _lifting_row(words: str, percent: float, speed: float | None = None) -> list[str]:
    """Return a row of the lifting table; at no speed there is no distance to fail after."""
    cells = [words, f"{percent:.0f}", _thousands(loading_cycles.lifting_cycles_to_failure(percent))]
    if speed is None:
        return [*cells, "", ""]
    distance = kilometres_to_failure(percent, speed)
    return [*cells, _thousands(steps_in(10, speed)), f"{float(f'{distance:.2g}'):g}"]


def _thousands(number: float) -> str:
    """Return a number rounded to three digits that count, its thousands set apart."""
    return f"{float(f'{number:.3g}'):,.0f}".replace(",", SPACE)


def published_results_table() -> MarkdownTable:
    """Return the published results that this chapter uses, with source and status."""
    rows = []
    for row in tables.published_recovery():
        if row.quantity not in _PUBLISHED:
            continue
        words, form, factor, unit = _PUBLISHED[row.quantity]
        value = signed(factor * row.value, form)
        if row.sd is not None:
            value += f"{SPACE}±{SPACE}{factor * row.sd:.0f}"
        rows.append(
            [
                words,
                row.condition,
                f"{value}{unit}",
                row.population,
                f"{{cite}}`{row.source}`",
                STATUS[row.verified],
            ]
        )
    head = ["quantity", "condition", "found", "who", "source", "status"]
    return markdown_table(head, rows)


def fatigue_parameters_table() -> MarkdownTable:
    """Return the parameters of the model and of the lifting tool, with range, source and status.

    The tendon example is left out: it gives probabilities, which belong to the lab. How the strain
    of the tibia follows speed stands in the table of the tibia.
    """
    tibia_speed = {
        name: row
        for name, row in tables.parameters("tibia-parameters").items()
        if name.startswith("speed_exponent_")
    }
    rows = [
        [
            row.quantity,
            f"{row.value:g}{_unit(row.unit)}",
            "" if row.low is None else _from_to(f"{row.low:g}", f"{row.high:g}"),
            row.population,
            "this course" if row.source == "spinestride" else f"{{cite}}`{row.source}`",
            STATUS[row.verified],
        ]
        for name, row in {**tibia_speed, **tables.parameters("fatigue-parameters")}.items()
        if not name.startswith("tendon_")
    ]
    head = ["parameter", "value", "range", "from", "source", "status"]
    return markdown_table(head, rows)


def _unit(unit: str) -> str:
    return {"1": "", "1/percent": " for each per cent"}.get(unit, f" {unit}")
