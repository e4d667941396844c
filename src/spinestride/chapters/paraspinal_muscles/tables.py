"""The tables of the chapter on the paraspinal muscles, as Markdown."""

from __future__ import annotations

from spinestride import tables
from spinestride.drawing.markdown import MINUS, MarkdownTable, markdown_table
from spinestride.models import paraspinal_muscles

_BRACES = (0, 3, 12, 25)


def muscle_group_table() -> MarkdownTable:
    """Return cross-section, force, lever arms and upright moment of every muscle group.

    Groups whose lever arm was not computed have no arms and no moment.
    """
    result = paraspinal_muscles.evaluate()
    rows = []
    for group in tables.muscle_groups():
        arms = [_number(arm, ".1f") for arm in group.arms] or [""] * 3
        name = f"{group.group}_moment"
        moment = _number(float(result[name]), ".0f") if name in result else ""
        rows.append(
            [group.title, f"{group.cross_section:.0f}", f"{group.force:.0f}", *arms, moment]
        )
    head = [
        "both sides together",
        "cross-section, cm²",
        "largest force, N",
        "lever arm upright, cm",
        "at 30°",
        "at 60°",
        "moment upright, N m",
    ]
    return markdown_table(head, rows)


def bracing_table() -> MarkdownTable:
    """Return muscle forces and compression for a few bracing moments."""
    rows = []
    for brace in _BRACES:
        result = paraspinal_muscles.evaluate(bracing_moment=brace)
        low, high = (float(result[f"bracing_compression_{end}"]) for end in ("low", "high"))
        rows.append(
            [
                f"{brace}",
                f"{float(result['bracing_extensor_force']):.0f}",
                f"{float(result['bracing_flexor_force']):.0f}",
                f"{float(result['bracing_compression']):.0f} ({low:.0f} to {high:.0f})",
            ]
        )
    head = [
        "bracing moment, N m",
        "extensor force, N",
        "flexor force, N",
        "compression, N (range)",
    ]
    return markdown_table(head, rows)


def _number(value: float, form: str) -> str:
    return format(value, form).replace("-", MINUS)
