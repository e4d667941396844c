"""Tables of the lumbar levels as Markdown: motion, facet joints and the size of a vertebra."""

from __future__ import annotations

from collections.abc import Sequence

from spinestride import tables
from spinestride.chapters.spine_anatomy.levels import LEVELS, LUMBAR_LEVELS, Reading, readings
from spinestride.drawing.markdown import SPACE, STATUS, MarkdownTable, markdown_table
from spinestride.models import facet_joints

NOT_COVERED = "not in our sources"

#: Quantity, source and words of each row of the table of motion.
_MOTIONS = (
    ("flexion_extension", "whitepanjabi1990", "forward and back together"),
    ("flexion_extension", "pearcy1984", "forward and back together"),
    ("flexion", "pearcy1984", "forward from standing"),
    ("extension", "pearcy1984", "back from standing"),
    ("lateral_bending", "whitepanjabi1990", "bend to one side"),
    ("lateral_bending", "pearcytibrewal1984", "bend to one side"),
    ("axial_rotation", "whitepanjabi1990", "twist to one side"),
    ("axial_rotation", "pearcytibrewal1984", "twist to one side"),
    ("axial_rotation", "fujii2007", "twist to one side"),
)

#: Read as one number; that it counts both sides was recalled.
_HALVED = ("pearcytibrewal1984",)

#: Quantity in the table of levels, and in words.
_SIZES = {
    "body_height_front": "height of the body in front",
    "body_height_back": "height of the body at the back",
    "body_depth_upper": "depth of the body, upper face",
    "body_depth_lower": "depth of the body, lower face",
    "canal_depth": "depth of the canal",
    "canal_width": "width of the canal",
    "pedicle_height": "height of a pedicle",
    "pedicle_width": "width of a pedicle",
}


def motion_table() -> MarkdownTable:
    """Return the range of motion of every lumbar level, one row a source, with the sum."""
    rows = []
    for quantity, source, words in _MOTIONS:
        found = [row for row in readings(quantity, source) if row.level in LUMBAR_LEVELS]
        (status,) = {STATUS[row.verified] for row in found}
        if source in _HALVED:
            status += f"; halved {STATUS['unverified']}"
        rows.append([words, f"{{cite}}`{source}`", *_with_sum(found), status])
    return markdown_table(["degrees", "source", *LUMBAR_LEVELS, "sum", "status"], rows)


def _with_sum(found: Sequence[Reading]) -> list[str]:
    """Return the cells of all levels, and their sum; a range has the sums of its ends."""
    low, high = sum(row.low for row in found), sum(row.high for row in found)
    return [*(_span(row.low, row.high) for row in found), _span(low, high)]


def _span(low: float, high: float) -> str:
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def facet_table() -> MarkdownTable:
    """Return orientation, tropism and twist of every level, measured and computed."""
    skeletons = _by_level("facet_orientation", "masharawi2004")
    scans = _by_level("facet_orientation", "jentzsch2013")
    arthritic = _by_level("tropism", "jentzsch2013")
    controls = _by_level("tropism", "mohanty2018")
    rows = []
    for level in LEVELS:
        result = facet_joints.evaluate(level=level)
        rows.append(
            [
                level,
                f"{skeletons[level].low:.0f} to {skeletons[level].high:.0f}",
                _value(scans.get(level)),
                "; ".join(_value(group[level]) for group in (arthritic, controls) if level in group)
                or NOT_COVERED,
                _shares(
                    *(result[f"level_twist_blocked_share{end}"] for end in ("", "_low", "_high"))
                ),
                _span(result["axial_rotation_low"], result["axial_rotation_high"]),
            ]
        )
    head = [
        "level",
        "angle, skeletons {cite}`masharawi2004`",
        "angle, scans {cite}`jentzsch2013`",
        "tropism {cite}`jentzsch2013,mohanty2018`",
        "share of a twist blocked, computed",
        "twist to one side, all sources",
    ]
    return markdown_table(head, rows)


def _shares(share: float, low: float, high: float) -> str:
    """Return a share in per cent with its range."""
    return f"{100 * share:.0f}{SPACE}% ({100 * low:.0f} to {100 * high:.0f})"


def _by_level(quantity: str, source: str) -> dict[str, Reading]:
    return {row.level: row for row in readings(quantity, source)}


def _value(reading: Reading | None) -> str:
    if reading is None or reading.value is None:
        return NOT_COVERED
    spread = "" if reading.sd is None else f"{SPACE}±{SPACE}{reading.sd:g}"
    return f"{reading.value:g}{spread}"


def vertebra_table() -> MarkdownTable:
    """Return the size of the fifth lumbar vertebra in living adults, mean and SD."""
    found = {row.quantity: row for row in tables.lumbar_levels() if row.source == "cook2021"}
    rows = [
        [words, f"{found[name].value:.1f}", f"{found[name].sd:.1f}"]
        for name, words in _SIZES.items()
    ]
    return markdown_table(["L5, mm", "mean", "SD"], rows)
