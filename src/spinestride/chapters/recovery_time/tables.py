"""The tables of the recovery chapter, as Markdown."""

from __future__ import annotations

from dataclasses import dataclass

from spinestride import tables
from spinestride.chapters.recovery_time.bone_response import bouts_ratio, response, time_constants
from spinestride.chapters.recovery_time.clocks import (
    BONE,
    CARTILAGE,
    DISCS,
    MUSCLE,
    RESPONSE,
    TENDON,
    Clock,
    spread,
)
from spinestride.chapters.recovery_time.splitting import split_values
from spinestride.chapters.recovery_time.stature import (
    PACES,
    first_half_of_runs,
    lost_in_run,
    measured_runs,
    modelled_runs,
    regained_in_twenty_minutes,
    stature_of_the_day,
)
from spinestride.chapters.recovery_time.weeks import SPLITS, left_after, published
from spinestride.drawing.markdown import SPACE, STATUS, MarkdownTable, markdown_table


@dataclass(frozen=True)
class _Row:
    """What the table of clocks says of one of them.

    Attributes
    ----------
    clock : Clock
        Its name and time.
    parameter : str
        The row of a parameter table that says who was measured, and the source.
    how : str
        How the change was measured.
    not_this : str
        What the time is no measure of.
    """

    clock: Clock
    parameter: str
    how: str
    not_this: str


_CLOCKS = (
    _Row(
        CARTILAGE,
        "cartilage_time",
        "magnetic resonance images of the knee after exercise",
        "how long a run may be; the healing of a joint",
    ),
    _Row(
        DISCS,
        "disc_fast_loss",
        "stature, to about 1 mm",
        "pain; the health of a disc; readiness to run",
    ),
    _Row(
        RESPONSE,
        "sensing_time",
        "new bone under the microscope, after bending the shin",
        "a rest that bone needs: earlier loads build less, no more is said",
    ),
    _Row(
        TENDON,
        "tendon_synthesis_time",
        "no curve was measured; collagen peaks at about a day",
        "a rule to rest for two days",
    ),
    _Row(
        MUSCLE,
        "muscle_time",
        "tracer in muscle after lifting; not after running",
        "soreness; strength; readiness to run",
    ),
    _Row(
        BONE,
        "repair_time",
        "no one was measured; a published model of the shin",
        "a break from running; the risk of a stress fracture",
    ),
)


def _parameter(name: str) -> tables.Parameter:
    own = tables.parameters("recovery-parameters")
    return own[name] if name in own else tables.parameters("tibia-parameters")[name]


def clocks_table() -> MarkdownTable:
    """Return each clock with its time, who was measured and how, and what it is not."""
    rows = []
    for row in _CLOCKS:
        parameter = _parameter(row.parameter)
        rows.append(
            [
                row.clock.words,
                spread(row.clock),
                f"{parameter.population}: {row.how} {{cite}}`{parameter.source}`",
                row.clock.evidence,
                row.not_this,
            ]
        )
    head = ["clock", "time to 95 %", "who, and how", "rests on", "it is no measure of"]
    return markdown_table(head, rows)


_SPLIT_ROWS = {
    "weekly_distance": ("distance of the week, km", ".0f"),
    "bone_fatigue_ratio": ("fatigue of bone, % of three runs", ".1f"),
    "bone_mean": ("microdamage not yet repaired, mean, reference weeks", ".2f"),
    "bone_highest": ("the same, at its highest", ".2f"),
    "run_loss_highest": ("stature lost in a run, mm", ".1f"),
    "disc_loss_highest": ("stature lost at the lowest point of the week, mm", ".1f"),
    "disc_loss_lowest": ("stature lost at rising, mm", ".1f"),
    "muscle_mean": ("muscle synthesis, mean of the week, 1 is its peak", ".2f"),
    "sensing_mean": ("response of bone, mean of the week, 1 is full", ".2f"),
}


def splits_table() -> MarkdownTable:
    """Return what one distance costs in two, three and six runs, with what each row rests on."""
    evidence = tables.output_evidence("recovery_time")
    rows = [
        [words, *(f"{value:{form}}" for value in split_values(output)), evidence[output].evidence]
        for output, (words, form) in _SPLIT_ROWS.items()
    ]
    return markdown_table(["", *(split.words for split in SPLITS), "rests on"], rows)


@dataclass(frozen=True)
class Reproduced:
    """A published result beside what the model gives.

    Attributes
    ----------
    words : str
        What it is.
    row : PublishedResult
        The published result.
    model : float
        What the model gives, in the unit of the row.
    tuned : {"yes", "partly", "no"}
        Whether the model was calibrated on it.
    """

    words: str
    row: tables.PublishedResult
    model: float
    tuned: str

    @property
    def within(self) -> bool | None:
        """Whether the model is within the tolerance; None where there is none."""
        if self.row.tolerance is None:
            return None
        return abs(self.model - self.row.value) <= self.row.tolerance + 1e-12


_DAY = "upright day and lying night"


def reproduced() -> tuple[Reproduced, ...]:
    """Return the published results that the model is held to, tuned ones first.

    Examples
    --------
    >>> all(each.within is not False for each in reproduced())
    True
    """
    day = stature_of_the_day()
    first, second = first_half_of_runs()
    fast, slow = time_constants()
    paces = [
        Reproduced(f"lost in 30 min at {100 * pace:.0f} % of marathon pace", row, model, "yes")
        for pace, row, model in zip(PACES, measured_runs(), modelled_runs(), strict=True)
    ]
    early = published("stature_lost_in_run", "first 15 min, mean of three paces")
    late = published("stature_lost_in_run", "second 15 min, mean of three paces")
    pauses = published("formation_after_8_h_to_none", "four bouts a day")
    return (
        Reproduced("stature, rising to bed", published("diurnal_stature_change", _DAY),
                   day["change"], "yes"),
        Reproduced("share of it lost in the first hour",
                   published("share_lost_first_hour", _DAY), day["first_hour"], "yes"),
        Reproduced("share regained in half a night",
                   published("share_regained_half_night", _DAY), day["half_night"], "yes"),
        *paces,
        Reproduced("lost in the first 15 min, mean of three paces", early, first, "partly"),
        Reproduced("lost in the second 15 min, mean of three paces", late, second, "partly"),
        Reproduced("response of bone after 24 h", published("sensing_recovered", "24 h"),
                   float(response(24, slow)), "yes"),
        Reproduced("new bone with pauses of 8 h, against 0.5 h", pauses,
                   min(bouts_ratio(fast), bouts_ratio(slow)), "no"),
    )  # fmt: skip


def published_table() -> MarkdownTable:
    """Return published results beside the model's, and whether the model was tuned on them."""
    rows = []
    for each in reproduced():
        row = each.row
        scale, unit = (100, "%") if each.row.unit == "1" and row.value < 1 else (1, row.unit)
        form = ".1f" if scale == 100 else ".2f"
        unit = "" if unit == "1" else SPACE + unit
        at_least = "more than " if row.quantity == "formation_after_8_h_to_none" else ""
        tolerance = "none set"
        if row.tolerance is not None:
            points = f"{SPACE}points" if unit == f"{SPACE}%" else unit
            tolerance = f"±{scale * row.tolerance:g}{points}"
        rows.append(
            [
                f"{each.words} {{cite}}`{row.source}`",
                f"{at_least}{scale * row.value:{form}}{unit}",
                f"{scale * each.model:{form}}{unit}",
                tolerance,
                each.tuned,
                STATUS[row.verified],
            ]
        )
    head = ["", "published", "model", "tolerance", "tuned on it", "status"]
    return markdown_table(head, rows)


def missed_table() -> MarkdownTable:
    """Return published results that the model was not tuned on.

    How fast the long run was for its runners is not known: the model's two ends are 85 and 100 % of
    marathon pace.
    """
    women = published("diurnal_stature_change", "women")
    rows = [["stature, rising to bed, ten women", f"{women.value:g}",
             f"{stature_of_the_day()['change']:.1f}"]]  # fmt: skip
    for time in ("morning", "evening"):
        condition = f"20 min reclining, legs raised, after training in the {time}"
        rows.append(
            [
                f"regained in 20 min reclining, {time}, the same women",
                f"{published('stature_regained', condition).value:g}",
                f"{regained_in_twenty_minutes():.1f}",
            ]
        )
    long = published("stature_lost_in_run", "25 km, in about 107 min")
    minutes = tables.parameters("recovery-parameters")["measured_minutes"].value
    low, high = (f"{lost_in_run(minutes, pace):.1f}" for pace in PACES[1:])
    rows.append(
        [
            f"lost in 25 km, about {minutes:.0f} min, {long.population} {{cite}}`{long.source}`",
            f"{long.value:g}",
            f"{low}{SPACE}to{SPACE}{high}",
        ]
    )
    return markdown_table(["mm", "measured", "model"], rows)


_OUTPUT_GROUPS = (
    ("sessions", "number, minutes and distance of the runs"),
    ("cartilage", CARTILAGE.words),
    ("disc_loss", "stature lost, mostly by the discs"),
    ("running_load", "load of running on the discs"),
    ("sensing", RESPONSE.words),
    ("formation_ratio", "index of bone formation"),
    ("muscle", MUSCLE.words),
    ("tendon_after", "collagen balance of tendon"),
    ("bone_left", "repair of one run's microdamage"),
    ("bone_fatigue_ratio", "microdamage and fatigue of bone over any schedule"),
)


def evidence_table() -> MarkdownTable:
    """Return what each output rests on, from the table of evidence."""
    evidence = tables.output_evidence("recovery_time")
    rows = [[words, evidence[name].evidence, evidence[name].reason]
            for name, words in _OUTPUT_GROUPS]  # fmt: skip
    return markdown_table(["output", "rests on", "why"], rows)


def recovery_parameters_table() -> MarkdownTable:
    """Return the parameters of the clocks with range, source and how far each was read."""
    own = tables.parameters("recovery-parameters")
    tibia = tables.parameters("tibia-parameters")
    rows = [row for row in own.values() if row.population not in ("model", "definition")]
    rows += [row for name, row in own.items() if name.startswith("tendon_") and row not in rows]
    rows += [
        tibia[name]
        for name in (
            *("repair_time", "repair_shape", "second_repair_time", "second_repair_shape"),
            *("speed_exponent_slow", "speed_exponent_fast", "weibull_modulus"),
        )
    ]
    return markdown_table(
        ["parameter", "value", "range", "source", "status"],
        [[row.quantity, f"{row.value:g}{_unit(row.unit)}", _range(row), _source(row),
          STATUS[row.verified]] for row in rows],
    )  # fmt: skip


def left_table() -> MarkdownTable:
    """Return what is left of each change at the usual gaps between two runs, in per cent."""
    gaps = (2, 8, 24, 48, 72, 168)
    names = {
        "cartilage_left": CARTILAGE.words,
        "disc_left": DISCS.words,
        "sensing_left": f"{RESPONSE.words}, missing",
        "muscle_left": MUSCLE.words,
        "bone_left": f"{BONE.words}, first source",
        "bone_left_second": f"{BONE.words}, second source",
    }
    rows = [
        [words, *(f"{100 * left_after(output, gap):.0f}" for gap in gaps)]
        for output, words in names.items()
    ]
    head = ["left, %", *(f"{gap} h" if gap < 48 else f"{gap // 24} days" for gap in gaps)]
    return markdown_table(head, rows)


def _range(row: tables.Parameter) -> str:
    if row.low is None or row.high is None:
        return "none"
    return f"{row.low:g}{SPACE}to{SPACE}{row.high:g}"


def _source(row: tables.Parameter) -> str:
    return "this course" if row.source == "spinestride" else f"{{cite}}`{row.source}`"


def _unit(unit: str) -> str:
    return "" if unit == "1" else f"{SPACE}{unit}"
