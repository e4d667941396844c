"""The tables of the chapter on training load, as Markdown."""

from __future__ import annotations

from typing import Any

from spinestride import tables
from spinestride.chapters.training_load.spike_ratios import category, injuries
from spinestride.drawing.markdown import MINUS, SPACE, STATUS, MarkdownTable, markdown_table
from spinestride.models import training_load

#: Shares of the heart rate reserve from easy to hard.
_RESERVES = (0.5, 0.6, 0.7, 0.8, 0.9)

#: Weeks of the same total time: words, minutes from Monday to Sunday.
WEEKS = {
    "three runs of 40, 40 and 70 min": (0, 40, 0, 40, 0, 0, 70),
    "five runs of 30 min": (30, 30, 0, 30, 30, 0, 30),
    "six runs of 20 min and one of 30": (20, 20, 20, 20, 20, 20, 30),
    "one run of 150 min": (0, 0, 0, 0, 0, 0, 150),
}

_CHANGES = (-0.1, 0, 0.05, 0.1, 0.2)

_QUANTITIES = {
    "risk_difference": "difference of injured runners, of 100",
    "hazard_ratio": "rate ratio",
    "injured_share": "injured, of 100",
    "odds_ratio": "odds ratio",
    "c_statistic": "c-statistic",
    "correlation": "correlation",
    "injured_runners": "injured runners",
    "sessions": "sessions",
}
_OF_A_HUNDRED = {"risk_difference", "injured_share"}

#: Parameters that are definitions or keep a ratio defined, not findings.
_TECHNICAL = {"least_load", "days_per_week", "season_length", "monotony_ceiling"}


def other_weight_of_women() -> float:
    """Return the other factor that sources give for women.

    Examples
    --------
    >>> other_weight_of_women()
    0.64
    """
    row = tables.parameters("training-load-parameters")["trimp_weight_female"]
    if row.low is None:
        raise ValueError("the table gives one factor for women, not two")
    return row.low


def minute_weight_table() -> MarkdownTable:
    """Return the training impulse of a minute by heart rate reserve, in three versions."""
    low = other_weight_of_women()
    rows = []
    for reserve in _RESERVES:
        found = (
            training_load.evaluate(heart_rate_reserve=reserve, sex="male"),
            training_load.evaluate(heart_rate_reserve=reserve, sex="female"),
            training_load.evaluate(
                heart_rate_reserve=reserve, sex="female", parameters={"trimp_weight_female": low}
            ),
        )
        shown = [f"{float(result['load_per_minute']):.2f}" for result in found]
        rows.append([f"{reserve:.1f}", *shown])
    factor = tables.parameters("training-load-parameters")["trimp_weight_female"].value
    head = [
        "share of the heart rate reserve",
        "men, AU/min",
        f"women with {factor:g}",
        f"women with {low:g}",
    ]
    return markdown_table(head, rows)


def week_inputs(minutes: tuple[int, ...]) -> dict[str, Any]:
    """Return the inputs of the model for the minutes from Monday to Sunday."""
    return {
        f"minutes_{day}": float(each) for day, each in zip(training_load.DAYS, minutes, strict=True)
    }


def monotony_table() -> MarkdownTable:
    """Return load, monotony and strain of weeks with the same total time."""
    rows = []
    for words, minutes in WEEKS.items():
        found = training_load.evaluate(**week_inputs(minutes))
        rows.append(
            [
                words,
                f"{float(found['weekly_load']):.0f}",
                f"{float(found['monotony']):.2f}",
                f"{float(found['strain']):.0f}",
            ]
        )
    head = ["150 min in a week", "load, AU", "monotony", "strain, AU"]
    return markdown_table(head, rows)


def growth_table() -> MarkdownTable:
    """Return what steady growth does to the load and to the ratios on the last day of 16 weeks."""
    rows = []
    for change in _CHANGES:
        found = training_load.evaluate(weekly_change=change)
        load = found["load"]
        words = f"{100 * change:+.0f} %" if change else "none"
        rows.append(
            [
                words.replace("-", MINUS),
                f"{load[-1] / load[6]:.2f}",
                f"{found['acute_chronic_ratio'][-1]:.2f}",
                f"{found['uncoupled_ratio'][-1]:.2f}",
                f"{found['fading_ratio'][-7:].min():.2f} to {found['fading_ratio'][-7:].max():.2f}",
            ]
        )
    head = [
        "change a week",
        "last week's load, × first",
        "ratio, shared days",
        "ratio, none shared",
        "fading ratio within the last week",
    ]
    return markdown_table(head, rows)


def spike_table() -> MarkdownTable:
    """Return the published categories with their ratios and what they are of 1000 sessions."""
    rows = []
    for row in tables.spike_ratios():
        found = injuries(row)
        has_interval = row.low is not None
        ends = f"{row.low:.2f} to {row.high:.2f}" if has_interval else "reference"
        count = f"{found.estimate:.1f}"
        if has_interval:
            count += f" ({found.low:.1f} to {found.high:.1f})"
        rows.append([category(row), f"{row.ratio:.2f}", ends, count, STATUS[row.verified]])
    head = [
        "session against the longest of the past 30 days",
        "rate ratio",
        "95 % interval",
        "of 1000 sessions",
        "status of the ratio",
    ]
    return markdown_table(head, rows)


def study_table() -> MarkdownTable:
    """Return the studies of training load and injury, with intervals and sources."""
    rows = [
        [
            row.condition,
            f"{_QUANTITIES[row.quantity]}: {_result(row)}",
            row.population,
            f"{{cite}}`{row.source}`",
            STATUS[row.verified],
        ]
        for row in tables.training_studies()
        if row.quantity in _QUANTITIES
    ]
    head = ["what was compared, or who", "found", "in whom", "source", "status"]
    return markdown_table(head, rows)


def _result(row: tables.TrainingStudy) -> str:
    factor = 100 if row.quantity in _OF_A_HUNDRED else 1
    read = [value for value in (row.value, row.low, row.high) if value is not None]
    value, *ends = (_number(factor * each) for each in read)
    return f"{value} ({' to '.join(ends)})" if ends else value


def _number(value: float) -> str:
    text = f"{value:,.0f}".replace(",", SPACE) if abs(value) >= 1000 else f"{round(value, 3):g}"
    return text.replace("-", MINUS)


def training_parameters_table() -> MarkdownTable:
    """Return the constants of the model with range, source and how far each was read."""
    rows = []
    for row in tables.parameters("training-load-parameters").values():
        if row.name not in _TECHNICAL:
            rows.append(
                [
                    row.quantity,
                    _with_range(row.value, row.low, row.high),
                    row.unit.replace("1", ""),
                    f"{{cite}}`{row.source}`",
                    STATUS[row.verified],
                ]
            )
    for name in ("fitness_time", "fatigue_time"):
        entry = tables.inputs("training_load")[name]
        rows.append(
            [
                entry.label,
                _with_range(entry.default, entry.low, entry.high),
                entry.unit,
                f"{{cite}}`{entry.source}`",
                STATUS["verified"],
            ]
        )
    return markdown_table(["constant", "value (range)", "unit", "source", "status"], rows)


def _with_range(value: float, low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return f"{value:g}"
    return f"{value:g} ({low:g} to {high:g})"
