"""Everybody of one study of new back pain: who had a red flag, and who had a serious disease."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.collections import PatchCollection
from matplotlib.figure import Figure
from matplotlib.patches import Patch, Rectangle

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style

_SIDE = 0.74


@dataclass(frozen=True)
class FlagCounts:
    """People of the study: all, those with at least one red flag, those with serious disease."""

    people: int
    flagged: int
    serious: int

    @property
    def highest_share(self) -> float:
        """The share of the flagged with serious disease if each of the serious had a flag."""
        return self.serious / self.flagged


def flag_counts() -> FlagCounts:
    """Return the counts behind the percentages of the study.

    Examples
    --------
    >>> flag_counts()
    FlagCounts(people=1172, flagged=942, serious=11)
    """
    flagged, serious = (tables.evidence()[name] for name in ("any-red-flag", "serious-disease"))
    people = serious.n or 0
    return FlagCounts(
        people,
        *(round(people * (row.estimate or 0) / 100) for row in (flagged, serious)),
    )


def red_flag_people_figure(narrow: bool = False) -> Figure:
    """Draw a square for each person, row by row: serious disease, a flag, none.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: fewer squares in a row.
    """
    counts = flag_counts()
    columns = 29 if narrow else 53
    rows = -(-counts.people // columns)
    groups = _groups(counts)
    with course_style():
        figure = Figure(figsize=(3.7, 6.4) if narrow else (7.2, 3.9), layout="constrained")
        axes = figure.subplots()
        first = 0
        for colour, number, _ in groups:
            places = range(first, first + number)
            squares = [
                Rectangle((place % columns, place // columns), _SIDE, _SIDE) for place in places
            ]
            axes.add_collection(
                PatchCollection(squares, facecolor=colour, edgecolor=COLOURS["control"], lw=0.3)
            )
            first += number
        axes.set(xlim=(-0.3, columns), ylim=(rows, -0.3), aspect="equal")
        axes.axis("off")
        handles = [
            Patch(facecolor=colour, edgecolor=COLOURS["control"], label=f"{number} {words}")
            for colour, number, words in groups
        ]
        figure.legend(handles=handles, loc="outside lower left", ncols=1)
    return figure


def _groups(counts: FlagCounts) -> tuple[tuple[str, int, str], ...]:
    return (
        (COLOURS["force"], counts.serious, "with a serious disease"),
        (COLOURS["bone"], counts.flagged - counts.serious, "others with at least one red flag"),
        (COLOURS["card"], counts.people - counts.flagged, "without a red flag"),
    )


def red_flag_people_figure_alt() -> str:
    """Return the alternative text of `red_flag_people_figure`."""
    counts = flag_counts()
    return (
        f"{counts.people} squares, one for each person with new low back pain in primary care. "
        f"{counts.serious} dark squares at the top left stand for those with a serious disease. "
        f"{counts.flagged - counts.serious} pale squares are other people with at least one red "
        f"flag, and {counts.people - counts.flagged} empty ones people without any."
    )
