"""The tables of the load chapter, as Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spinestride import tables
from spinestride.chapters.load.postures import COMPARED, LONG_ARM, MEASURED, Posture
from spinestride.drawing.markdown import MINUS, SPACE, STATUS, MarkdownTable, markdown_table, signed
from spinestride.models import load, stride_length

_SEGMENTS = {
    "head": "head",
    "upper_trunk": "upper trunk",
    "middle_trunk": "middle trunk",
    "lower_trunk": "lower trunk above L5/S1",
    "arms": "both arms, hanging",
}

#: Lever arm in m and factor from mean stress to pressure: pairs that disc pressures cannot part.
_PAIRS = ((0.075, 1.5), (0.065, 1.3), (0.055, 1.1))

_SPEEDS = (2.5, 3.5, 4.5)

#: Parameters of the joint that the load model shares with the running model.
_JOINT = ("extensor_arm", "flexor_arm", "muscle_cosine", "muscle_shear", "disc_tilt", "com_offset")


_QUANTITIES = {
    "force": "force",
    "force_change_from_standing": "beside standing",
    "force_change_from_sitting_upright": "beside sitting upright",
    "force_relative_to_standing": "of standing",
    "inclination_at_plateau": "trunk inclination where the force levels off",
    "largest_inclination": "largest trunk inclination",
}


def segment_table(trunk_flexion: float = 36) -> MarkdownTable:
    """Return mass, distance and moment of each segment in one posture."""
    result = load.evaluate(trunk_flexion=trunk_flexion)
    masses = {row.segment: row.male for row in tables.segment_masses()}
    arm = 2 * sum(masses[part] for part in ("upper arm", "forearm", "hand"))
    above = tables.parameters("load-parameters")["lower_trunk_share"].value
    shares = {
        **{name: masses[name.replace("_", " ")] for name in ("head", "upper_trunk")},
        "middle_trunk": masses["middle trunk"],
        "lower_trunk": above * masses["lower trunk"],
        "arms": arm,
    }
    rows = [
        [
            words,
            f"{shares[name]:.1f}",
            f"{100 * float(result[f'{name}_distance']):.0f}",
            f"{float(result[f'{name}_moment']):.1f}",
        ]
        for name, words in _SEGMENTS.items()
    ]
    total = f"{float(result['net_moment']):.1f}"
    rows.append(["together", f"{sum(shares.values()):.1f}", "", total])
    head = ["segment", "mass, % of body mass", "in front of L5/S1, cm", "moment, N m"]
    return markdown_table(head, rows)


def _deviation(posture: Posture, pressure: float) -> str:
    percent = 100 * (pressure / (posture.measured.value or 1) - 1)
    return f"{pressure:.2f} ({signed(percent, '+.0f')} %)"


def pressure_check_table() -> MarkdownTable:
    """Return measured and modelled disc pressures, with the deviation of the model in per cent."""
    settings: tuple[tuple[dict[str, float], dict[str, float]], ...] = (
        ({}, {}),
        ({"extensor_arm": LONG_ARM}, {}),
        ({}, {"static_cocontraction": _running_cocontraction()}),
        ({"extensor_arm": LONG_ARM}, {"static_cocontraction": _running_cocontraction()}),
    )
    rows = []
    for posture in MEASURED:
        found = [
            float(posture.results(parameters, **inputs)["intradiscal_pressure"])
            for inputs, parameters in settings
        ]
        shown = [_deviation(posture, pressure) for pressure in found]
        rows.append([posture.words, f"{posture.measured.value:.2f}", *shown])
    head = [
        "pressure, MPa",
        "measured, one man",
        f"model, lever arm {100 * _default_arm():.1f} cm",
        f"model, {100 * LONG_ARM:.1f} cm",
        f"{100 * _default_arm():.1f} cm, co-contraction {_running_cocontraction():g}",
        f"{100 * LONG_ARM:.1f} cm, co-contraction {_running_cocontraction():g}",
    ]
    return markdown_table(head, rows)


def _default_arm() -> float:
    return tables.inputs("load")["extensor_arm"].default


def _running_cocontraction() -> float:
    return tables.parameters("lumbar-parameters")["cocontraction"].value


def lever_and_factor_table() -> MarkdownTable:
    """Return pressures and forces for pairs of lever arm and pressure factor."""
    rows = []
    for arm, factor in _PAIRS:
        found = [
            posture.results({"pressure_factor": factor}, extensor_arm=arm) for posture in MEASURED
        ]
        bent, lifted = found[1], found[-1]
        rows.append(
            [
                f"{100 * arm:.1f} cm and {factor:.1f}",
                *(f"{float(result['intradiscal_pressure']):.2f}" for result in found),
                f"{float(bent['compression']):.0f}",
                f"{float(lifted['compression']):.0f}",
            ]
        )
    head = [
        "lever arm and pressure factor",
        *(f"{posture.words}, MPa" for posture in MEASURED),
        f"{MEASURED[1].words}, N",
        f"{MEASURED[-1].words}, N",
    ]
    return markdown_table(head, rows)


def standing_and_running_table() -> MarkdownTable:
    """Return compression in body weights of static postures and of running, with both ranges.

    The last row runs with the bracing and the co-contraction of the static postures.
    """
    rows = []
    for posture in COMPARED:
        result = posture.results()
        rows.append([posture.words, *_with_ranges(result, "compression", result["body_weight"])])
    for speed in _SPEEDS:
        result = stride_length.evaluate(speed=speed)
        words = f"running at {speed:.1f} m/s, peak of a step"
        rows.append([words, *_with_ranges(result, "peak_compression")])
    rows.append(
        [
            "running at 3.5 m/s, braced as in standing",
            *_with_ranges(running_braced_as_in_standing(), "peak_compression"),
        ]
    )
    head = [
        "compression on L5/S1, BW",
        "model",
        "for the lever arm",
        "for all assumed numbers at once",
    ]
    return markdown_table(head, rows)


def running_braced_as_in_standing(speed: float = 3.5) -> dict[str, Any]:
    """Return the running model with the bracing and the co-contraction of the static model.

    Examples
    --------
    >>> less = running_braced_as_in_standing()["peak_compression"]
    >>> bool(less < stride_length.evaluate(speed=3.5)["peak_compression"])
    True
    """
    still = tables.parameters("load-parameters")["static_cocontraction"].value
    brace = tables.inputs("load")["bracing_moment"].default
    return stride_length.evaluate(
        speed=speed, bracing_moment=brace, parameters={"cocontraction": still}
    )


def _with_ranges(result: Mapping[str, Any], name: str, unit: float = 1.0) -> list[str]:
    value, *ends = (
        f"{float(result[name + end]) / unit:.2f}"
        for end in ("", "_low", "_high", "_wide_low", "_wide_high")
    )
    return [value, _from_to(*ends[:2]), _from_to(*ends[2:])]


def disc_pressure_table() -> MarkdownTable:
    """Return every disc pressure measured in one man, and how far it was read."""
    rows = [
        [row.task, _observed(row), STATUS[row.verified]]
        for row in tables.spine_load_observations()
        if row.quantity == "intradiscal_pressure"
    ]
    return markdown_table(["what he did", "pressure, MPa", "status"], rows)


def implant_table() -> MarkdownTable:
    """Return the forces on vertebral implants, with their sources and how far they were read."""
    rows = [
        [
            row.task,
            f"{_QUANTITIES[row.quantity]}: {_observed(row)}{_unit(row.unit)}",
            f"{{cite}}`{row.source}`",
            STATUS[row.verified],
        ]
        for row in tables.spine_load_observations()
        if row.method.startswith("instrumented")
    ]
    return markdown_table(["what they did", "found", "source", "status"], rows)


def _observed(row: tables.SpineLoadObservation) -> str:
    if row.value is None:
        return _from_to(f"{row.low:g}", f"{row.high:g}")
    form = "+g" if "change" in row.quantity else "g"
    return format(row.value, form).replace("-", MINUS)


def load_parameters_table() -> MarkdownTable:
    """Return the parameters of the load model with range, source and how far each was read.

    Heights of single segments have no range of their own and are left out; the factor on all of
    them is there.
    """
    joint, own = tables.parameters("lumbar-parameters"), tables.parameters("load-parameters")
    rows = [joint[name] for name in _JOINT] + [row for row in own.values() if row.low is not None]
    return markdown_table(
        ["parameter", "value", "range", "source", "status"],
        [[row.quantity, _value(row), _range(row), _source(row), STATUS[row.verified]]
         for row in rows],
    )  # fmt: skip


def _value(row: tables.Parameter) -> str:
    return f"{row.value:g}{_unit(row.unit)}"


def _range(row: tables.Parameter) -> str:
    return _from_to(f"{row.low:g}", f"{row.high:g}")


def _source(row: tables.Parameter) -> str:
    return "this course" if row.source == "spinestride" else f"{{cite}}`{row.source}`"


def _from_to(low: str, high: str) -> str:
    """Return a range that a narrow column does not break."""
    return f"{low}{SPACE}to{SPACE}{high}"


def _unit(unit: str) -> str:
    shown = {"degree": "°", "mm2": " mm²", "percent": " %", "1": ""}
    return shown.get(unit, f" {unit}")
