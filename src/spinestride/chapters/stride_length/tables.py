"""Tables of measured gait, of the fit and of the model's answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spinestride import tables
from spinestride.chapters.stride_length.step_rate import percent_change
from spinestride.drawing.markdown import MINUS, SPACE, STATUS, MarkdownTable, markdown_table, signed
from spinestride.models import stride_length

#: Name in ``stance-figures``: name in words, unit in words, factor, format.
_GAIT = {
    "step_rate": ("step rate", "steps/min", 60, ".0f"),
    "step_length": ("step length", "m", 1, ".2f"),
    "contact_time": ("contact time", "ms", 1000, ".0f"),
    "flight_time": ("flight time", "ms", 1000, ".0f"),
    "peak_vertical_force": ("peak vertical force", "BW", 1, ".2f"),
    "peak_braking_force": ("peak braking force", "BW", 1, ".2f"),
    "braking_impulse": ("braking impulse", "BW ms", 1000, ".1f"),
    "vertical_excursion": ("rise and fall of the centre of mass", "cm", 100, ".1f"),
}

_COUNTS = {
    "step_length": "step length",
    "contact_time": "contact time",
    "peak_vertical_force": "peak vertical ground force",
    "braking_impulse": "braking impulse",
    "peak_compression": "peak compression on L5/S1",
    "peak_shear": "peak shear on L5/S1",
    "compression_impulse_per_step": "compression summed over a step",
    "steps_per_km": "steps per kilometre",
    "compression_impulse_per_km": "compression summed over a kilometre",
    "mean_compression": "compression averaged over time",
}

_FIT = {
    "r2": ("R², mean over runners", ".2f", ""),
    "peak_bias": ("peak force, model less measured, BW", "+.3f", ""),
    "contact_time_error": ("contact time, model less measured", "+.1f", " %"),
    "braking_impulse_error": ("braking impulse, model less measured", "+.1f", " %"),
}

#: The variants of ``stride-length-fit`` in words.
VARIANTS = {
    ("measured-runners", "tuning"): "this course's blend, on the runners it was tuned on",
    ("measured-runners", "cross-validated"): "this course's blend, each runner left out in turn",
    ("measured-runners", "cross-validated, own stature"): (
        "the same, from speed and the runner's own stature"
    ),
    ("two-mass-refitted", "tuning"): "published two-mass shape, tuned on the same runners",
    ("half-sine", "tuning"): "half sine, tuned on the same runners",
    ("literature", "not fitted"): "published two-mass shape, published parameters",
}


def measured_gait_table() -> MarkdownTable:
    """Return mean and SD of the measured runners, one column per speed."""
    figures = tables.stance_figures()
    speeds = sorted({row.speed for row in figures})
    found = {(row.quantity, row.speed): row for row in figures}
    rows = []
    for name, (label, unit, factor, form) in _GAIT.items():
        cells = [found[name, speed] for speed in speeds]
        shown = [
            f"{factor * cell.mean:{form}}{SPACE}±{SPACE}{factor * cell.sd:{form}}" for cell in cells
        ]
        rows.append([f"{label}, {unit}", *shown])
    return markdown_table(["mean ± SD", *(f"{speed:.1f} m/s" for speed in speeds)], rows)


def step_rate_table(speed: float = 3.5) -> MarkdownTable:
    """Return how the model's outputs change with step rate at one speed, in per cent."""
    changes = (-0.10, -0.05, 0.05, 0.10)
    rows = [
        [label, *(signed(percent_change(name, change, speed), "+.1f") for change in changes)]
        for name, label in _COUNTS.items()
    ]
    head = ["change, %", *(f"step rate {signed(100 * change, '+.0f')} %" for change in changes)]
    return markdown_table(head, rows)


def fit_table(quantity: str) -> MarkdownTable:
    """Return one figure of the fit for every variant of the model, one column per speed.

    Parameters
    ----------
    quantity : {"r2", "peak_bias", "contact_time_error", "braking_impulse_error"}
        What to show.
    """
    label, form, unit = _FIT[quantity]
    results = [row for row in tables.fit_report() if row.quantity == quantity]
    speeds = sorted({row.speed for row in results})
    found = {(row.variant, row.evaluation, row.speed): row.value for row in results}
    rows = [
        [words, *(signed(found[*variant, speed], form) + unit for speed in speeds)]
        for variant, words in VARIANTS.items()
    ]
    return markdown_table([label, *(f"{speed:.1f} m/s" for speed in speeds)], rows)


def compression_by_shape_table() -> MarkdownTable:
    """Return the peak compression for each shape of the vertical force, one column per speed."""
    half_sine = {"bell_blend": 1.0, "bell_peak_fraction": 0.5, "impact_mass_fraction": 0.0}
    speeds = [curve.speed for curve in tables.force_curves()]
    shapes: dict[str, dict[str, Any]] = {
        "this course's blend": {},
        "published parameters": {"parameter_set": "literature"},
        "blend set to zero, all else the same": {"parameters": {"bell_blend": 0.0}},
        "half sine, all else the same": {"parameters": half_sine},
    }
    rows = []
    for words, settings in shapes.items():
        results = [stride_length.evaluate(speed=speed, **settings) for speed in speeds]
        rows.append([words, *map(_peak_and_band, results)])
    head = ["peak compression, BW (range)", *(f"{speed:.1f} m/s" for speed in speeds)]
    return markdown_table(head, rows)


def _peak_and_band(result: Mapping[str, Any]) -> str:
    peak, low, high = (
        float(result[name])
        for name in ("peak_compression", "peak_compression_low", "peak_compression_high")
    )
    return f"{peak:.2f} ({low:.2f} to {high:.2f})"


def step_rate_effects_table() -> MarkdownTable:
    """Return the published effects of a tenth more or fewer steps, each with its source."""
    rows = [
        [
            row.quantity,
            _signed_text(row.change),
            _effect(row),
            row.population,
            f"{{cite}}`{row.source}`",
            STATUS[row.verified],
        ]
        for row in tables.step_rate_effects()
        if not row.change.endswith("5 %")
        and not row.change.startswith("speed")
        and row.quantity != "step length"
    ]
    return markdown_table(["quantity", "change", "effect", "who", "source", "status"], rows)


def _signed_text(text: str) -> str:
    return text.replace(" -", f" {MINUS}") if not text.startswith("-") else MINUS + text[1:]


def _effect(row: tables.StepRateEffect) -> str:
    """Return the effect as the source states it, with its per cent where the words lack one."""
    text = _signed_text(row.effect)
    if row.effect_percent is None or "%" in text:
        return text
    return f"{text}: {signed(row.effect_percent, '+.1f')} %"
