"""What scans show in people without back pain, and how much more often in people with it."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from spinestride import tables
from spinestride.drawing.interval_rows import (
    IntervalRow,
    draw_interval_rows,
    evidence_row,
    spoken_rows,
)
from spinestride.drawing.markdown import MarkdownTable, markdown_table
from spinestride.drawing.style import COLOURS, course_style

AGES = (20, 30, 40, 50, 80)
FINDINGS = {
    "degeneration": ("disc degeneration", "ink"),
    "bulge": ("disc bulge", "model"),
    "protrusion": ("disc protrusion", "force"),
    "fissure": ("annular fissure", "disc-text"),
    "facet": ("facet joint degeneration", "muscle"),
}
ODDS = {
    "bulge": "disc bulge",
    "spondylolysis": "spondylolysis",
    "extrusion": "disc extrusion",
    "modic": "Modic 1 change",
    "protrusion": "disc protrusion",
    "degeneration": "disc degeneration",
    "fissure": "annular fissure",
    "spondylolisthesis": "spondylolisthesis",
}
_NOBODY = "nobody of this age was examined for it"
_NOT_READ = "ages 60 and 70: not read"


def found_at(finding: str) -> dict[int, tables.Evidence]:
    """Return the estimates of one finding in people without pain, by age.

    Examples
    --------
    >>> [f"{row.estimate:g}" for row in found_at("bulge").values()]
    ['30', '40', '50', '60', '84']
    """
    known = tables.evidence()
    names = {age: f"pain-free-{finding}-{age}" for age in AGES}
    return {age: known[name] for age, name in names.items() if name in known}


def findings_by_age_figure(narrow: bool = False) -> Figure:
    """Draw the findings in people without back pain over age, as a fitted model gives them.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.2) if narrow else (7.2, 4.4), layout="constrained")
        axes = figure.subplots()
        axes.set(xlim=(18, 82), ylim=(0, 103), xticks=AGES, xlabel="age, years",
                 ylabel="people without back pain, %")  # fmt: skip
        for finding, (_, colour) in FINDINGS.items():
            _draw_finding(axes, finding, COLOURS[colour])
        figure.legend(handles=_handles(), loc="outside lower left", ncols=1 if narrow else 2)
    return figure


def _draw_finding(axes: Axes, finding: str, colour: str) -> None:
    rows = found_at(finding)
    near = [age for age in rows if age <= 50]
    axes.plot(near, [rows[age].estimate or 0 for age in near], color=colour, lw=2)
    if 80 in rows:
        ends = [rows[age].estimate or 0 for age in (50, 80)]
        axes.plot([50, 80], ends, color=colour, lw=1.4, ls=(0, (1, 3)))
    for age, row in rows.items():
        face = COLOURS["card"] if row.n == 0 else colour
        axes.plot(age, row.estimate or 0, "o", ms=6, mec=colour, mfc=face, mew=1.6)


def _handles() -> list[Line2D]:
    lines = [
        Line2D([], [], color=COLOURS[colour], lw=2, marker="o", ms=6, label=words)
        for words, colour in FINDINGS.values()
    ]
    hollow = Line2D([], [], color=COLOURS["muscle"], marker="o", ms=6, ls="", mfc=COLOURS["card"],
                    mew=1.6, label=_NOBODY)  # fmt: skip
    dotted = Line2D([], [], color=COLOURS["ink"], lw=1.4, ls=(0, (1, 3)), label=_NOT_READ)
    return [*lines, hollow, dotted]


def findings_by_age_figure_alt() -> str:
    """Return the alternative text of `findings_by_age_figure`."""
    parts = []
    for finding, (words, _) in FINDINGS.items():
        shares = ", ".join(f"{row.estimate:.0f} at {age}" for age, row in found_at(finding).items())
        parts.append(f"{words}: {shares}")
    return (
        "Findings on scans of people without back pain in per cent, over age, from a fitted model. "
        f"{'; '.join(parts)}. Hollow points, facet joints at 20 and 30: {_NOBODY}. "
        f"Dotted lines: {_NOT_READ}."
    )


def findings_table() -> MarkdownTable:
    """Return the same numbers as a table, with the people examined where that was read."""
    rows = []
    for finding, (words, _) in FINDINGS.items():
        found = found_at(finding)
        cells = []
        for age in AGES:
            row = found.get(age)
            people = "" if row is None or row.n is None else f" ({row.n})"
            cells.append("" if row is None else f"{row.estimate:.0f}{people}")
        rows.append([words, *cells])
    head = ["found in, % (people examined)", *(f"at {age}" for age in AGES)]
    return markdown_table(head, rows)


def odds_rows() -> list[IntervalRow]:
    """Return how the odds of each finding differ between people with and without pain."""
    known = tables.evidence()
    return [
        evidence_row(
            words,
            f"pain-{name}-odds",
            "measured" if (known[f"pain-{name}-odds"].low or 0) < 1 else "model",
        )
        for name, words in ODDS.items()
    ]


def finding_odds_figure(narrow: bool = False) -> Figure:
    """Draw the odds ratios of findings in people with back pain against people without.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 5.2) if narrow else (7.2, 4.0), layout="constrained")
        axes = figure.subplots()
        axes.set(xscale="log", xlim=(0.6, 60), xlabel="odds of the finding, with pain to without")
        ticks = (1, 2, 5, 10, 20, 50)
        axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
        axes.minorticks_off()
        axes.axvline(1, color=COLOURS["control"], lw=1.2)
        draw_interval_rows(axes, odds_rows(), narrow)
    return figure


def finding_odds_figure_alt() -> str:
    """Return the alternative text of `finding_odds_figure`."""
    return (
        "Odds of a finding on a scan in adults up to 50 years with low back pain, over the odds in "
        f"adults without, with 95 % intervals; 1 is no difference. "
        f"{spoken_rows(odds_rows(), '.2f')}. The intervals of the last two hold 1."
    )


@dataclass(frozen=True)
class HundredPeople:
    """A hundred people, counted by pain and by a finding on a scan.

    Attributes
    ----------
    pain : int
        People with back pain.
    pain_found, free_found : int
        How many of those with and of those without back pain have the finding.
    """

    pain: int
    pain_found: int
    free_found: int

    @property
    def free(self) -> int:
        """People without back pain."""
        return 100 - self.pain

    @property
    def found(self) -> int:
        """People with the finding."""
        return self.pain_found + self.free_found


def share_from_odds(share: float, ratio: float) -> float:
    """Return the share in one group from the share in the other and the odds ratio.

    Parameters
    ----------
    share : float
        Between 0 and 1, in the group that the ratio compares with.
    ratio : float
        Odds ratio.

    Examples
    --------
    >>> round(share_from_odds(0.4, 2.24), 3)
    0.599
    """
    odds = ratio * share / (1 - share)
    return odds / (1 + odds)


def hundred_people(pain: int = 20, found_without_pain: float = 0.4) -> HundredPeople:
    """Return a hundred people with the odds ratio of disc degeneration and assumed shares.

    Parameters
    ----------
    pain : int
        People with back pain; an assumption.
    found_without_pain : float
        Share with the finding among people without pain; an assumption.

    Examples
    --------
    >>> hundred_people()
    HundredPeople(pain=20, pain_found=12, free_found=32)
    """
    ratio = tables.evidence()["pain-degeneration-odds"].estimate or 1.0
    with_pain = share_from_odds(found_without_pain, ratio)
    return HundredPeople(pain, round(pain * with_pain), round((100 - pain) * found_without_pain))


def hundred_people_figure(narrow: bool = False) -> Figure:
    """Draw a hundred people by pain and finding, in two blocks.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one block above the other.
    """
    people = hundred_people()
    pain = _Block("Pain", people.pain, people.pain_found, "force")
    free = _Block("Without", people.free, people.free_found, "model")
    with course_style():
        figure = Figure(figsize=(3.7, 5.3) if narrow else (7.2, 2.9), layout="constrained")
        axes = figure.subplots()
        axes.axis("off")
        if narrow:
            axes.set(xlim=(-0.6, 9.6), ylim=(11.6, -1.6), aspect="equal")
            pain.draw(axes, (0, 0), columns=10)
            free.draw(axes, (0, 4), columns=10)
        else:
            axes.set(xlim=(-0.6, 21.1), ylim=(4.6, -1.7), aspect="equal")
            pain.draw(axes, (0, 0), columns=4)
            free.draw(axes, (5.5, 0), columns=16)
        handles = [
            Line2D([], [], ls="", marker="o", ms=9, color=COLOURS["ink"], label="finding"),
            Line2D([], [], ls="", marker="o", ms=9, mec=COLOURS["ink"], mfc=COLOURS["card"],
                   label="no finding"),
        ]  # fmt: skip
        figure.legend(handles=handles, loc="outside lower left", ncols=2)
    return figure


@dataclass(frozen=True)
class _Block:
    """People of one group as dots, those with the finding first."""

    words: str
    number: int
    found: int
    colour: str

    def draw(self, axes: Axes, corner: tuple[float, float], columns: int) -> None:
        left, top = corner
        heading = f"{self.words}: {self.found} of {self.number}"
        axes.text(left - 0.4, top - 0.75, heading, weight="bold", va="bottom")
        for person in range(self.number):
            down, across = divmod(person, columns)
            face = COLOURS[self.colour] if person < self.found else COLOURS["card"]
            axes.plot(left + across, top + down, "o", ms=10, mec=COLOURS[self.colour], mfc=face,
                      mew=1.6)  # fmt: skip


def hundred_people_figure_alt() -> str:
    """Return the alternative text of `hundred_people_figure`."""
    people = hundred_people()
    return (
        f"A hundred people as dots, filled where a scan shows the finding. Of {people.pain} with "
        f"back pain {people.pain_found} have it, of {people.free} without {people.free_found}: "
        f"{people.found} in all, {people.pain_found} of them with pain."
    )
