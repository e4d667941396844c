"""What the chapter on pain and imaging says in round words is what the tables hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.pain_and_imaging.pain_course import (
    PANELS,
    WEEKS,
    pain_course_figure,
    pain_course_figure_alt,
)
from spinestride.chapters.pain_and_imaging.scan_findings import (
    FINDINGS,
    finding_odds_figure,
    finding_odds_figure_alt,
    findings_by_age_figure,
    findings_by_age_figure_alt,
    findings_table,
    found_at,
    hundred_people,
    hundred_people_figure,
    hundred_people_figure_alt,
    odds_rows,
    share_from_odds,
)
from spinestride.drawing.style import COLOURS

BOOK = Path(__file__).parents[2] / "book"
TEXT = (BOOK / "evidence" / "pain-and-imaging.md").read_text(encoding="utf-8")
CHAPTER = " ".join(TEXT.split())
EVIDENCE = tables.evidence()
PEOPLE = hundred_people()


def estimate(name: str) -> float:
    value = EVIDENCE[name].estimate
    assert value is not None
    return value


def bulge_is_hardly_known() -> bool:
    row = EVIDENCE["pain-bulge-odds"]
    widest = max(odds_rows(), key=lambda one: one.estimate or 0)
    return widest.words == "disc bulge" and 1 < (row.low or 0) < 1.5 and (row.high or 0) > 40


SAID: dict[str, Callable[[], bool]] = {
    "rate it at 56 of 100 points": lambda: estimate("course-2024-acute-0-weeks") == 56,
    "new pain more than halves within six weeks": lambda: all(
        estimate(f"{stem}-6-weeks") < estimate(f"{stem}-0-weeks") / 2
        for stem in ("course-acute", "course-2024-acute")
    ),
    "with very low certainty; for new pain the certainty is moderate": lambda: (
        EVIDENCE["course-2024-persistent-52-weeks"].certainty == "very low"
        and EVIDENCE["course-2024-acute-52-weeks"].certainty == "moderate"
    ),
    "Some of those behind the 21": lambda: estimate("course-2024-acute-52-weeks") == 21,
    "Six points after a year or about twenty": lambda: (
        estimate("course-acute-52-weeks") == 6 and 19 < estimate("course-2024-acute-52-weeks") < 22
    ),
    "A review gathered 33 studies": lambda: EVIDENCE["pain-free-bulge-20"].studies == 33,
    "At 20 years about one in three has a disc that is called degenerated": lambda: (
        30 < estimate("pain-free-degeneration-20") < 40
    ),
    "at 50 it is four in five, and a bulge is seen in three of five": lambda: (
        (estimate("pain-free-degeneration-50"), estimate("pain-free-bulge-50")) == (80, 60)
    ),
    "For facet joints the review has no people of 20 or 30": lambda: (
        [found_at("facet")[age].n for age in (20, 30)] == [0, 0]
    ),
    "In 14 studies of 3097 adults": lambda: (
        (EVIDENCE["pain-modic-odds"].studies, EVIDENCE["pain-modic-odds"].n) == (14, 3097)
    ),
    "Six findings are more common with pain": lambda: sum(row.low > 1 for row in odds_rows()) == 6,
    "an interval from barely more than 1 to over 40": bulge_is_hardly_known,
    "Suppose that 40 of 100 people": lambda: PEOPLE.free_found == 0.4 * PEOPLE.free,
    "it is 60 of 100 people with pain": lambda: (
        round(100 * share_from_odds(0.4, estimate("pain-degeneration-odds"))) == 60
    ),
    "20 of 100 people have back pain": lambda: PEOPLE.pain == 20,
    "Of the hundred, 44 have the finding, and 12 of these have pain": lambda: (
        (PEOPLE.found, PEOPLE.pain_found) == (44, 12)
    ),
    "So of those *with* the finding 27 % hurt, of those *without* it 14 %": lambda: (
        round(100 * 12 / 44) == 27 and round(100 * (20 - 12) / (100 - 44)) == 14
    ),
    "32 people have it and no pain, and 8 have pain and not the finding": lambda: (
        (PEOPLE.free_found, PEOPLE.pain - PEOPLE.pain_found) == (32, 8)
    ),
    "Among 1172 people": lambda: EVIDENCE["serious-disease"].n == 1172,
    "11 people, 8 of them with a fracture": lambda: (
        EVIDENCE["serious-disease"].note == "11 people, 8 of them with a fracture."
    ),
    "In an experiment 1375 people": lambda: EVIDENCE["label-bulge"].n == 1375,
    "With the first three labels": lambda: (
        max(estimate(f"label-{name}") for name in ("episode", "sprain", "non-specific"))
        < min(estimate(f"label-{name}") for name in ("degeneration", "bulge", "arthritis")) - 1
    ),
}


@pytest.mark.parametrize("phrase", SAID)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert SAID[phrase]()


def test_the_verdict_is_that_of_the_ledger() -> None:
    claim = tables.claims()["S10a"]
    assert f"The verdict is *{claim.verdict}*" in CHAPTER
    assert claim.fragment in CHAPTER


def test_the_share_behind_an_odds_ratio_follows_from_its_definition() -> None:
    share = share_from_odds(0.3, 2.65)
    assert share / (1 - share) == pytest.approx(2.65 * 0.3 / 0.7)
    assert share_from_odds(0.4, 1) == pytest.approx(0.4)


@pytest.mark.parametrize("narrow", [False, True])
def test_a_value_without_people_is_drawn_hollow(narrow: bool) -> None:
    axes = findings_by_age_figure(narrow).axes[0]
    points = [line for line in axes.lines if line.get_marker() == "o"]
    assert len(points) == sum(len(found_at(finding)) for finding in FINDINGS)
    hollow = [line for line in points if line.get_markerfacecolor() == COLOURS["card"]]
    assert [line.get_xdata()[0] for line in hollow] == [20, 30]


@pytest.mark.parametrize("narrow", [False, True])
def test_every_course_is_drawn_over_the_year(narrow: bool) -> None:
    figure = pain_course_figure(narrow)
    for axes, courses in zip(figure.axes, PANELS.values(), strict=True):
        lines = [line for line in axes.lines if line.get_marker() == "o"]
        assert [list(line.get_ydata()) for line in lines] == [course.means for course in courses]
        assert all(tuple(line.get_xdata()) == WEEKS for line in lines)


@pytest.mark.parametrize("narrow", [False, True])
def test_every_odds_ratio_is_drawn_within_the_axis(narrow: bool) -> None:
    axes = finding_odds_figure(narrow).axes[0]
    left, right = axes.get_xlim()
    drawn = [tuple(line.get_xdata()) for line in axes.lines]
    for row in odds_rows():
        assert (row.low, row.high) in drawn
        assert left < row.low < row.high < right


@pytest.mark.parametrize("narrow", [False, True])
def test_a_hundred_people_are_drawn(narrow: bool) -> None:
    axes = hundred_people_figure(narrow).axes[0]
    dots = [line for line in axes.lines if line.get_marker() == "o"]
    filled = [line for line in dots if line.get_markerfacecolor() != COLOURS["card"]]
    assert (len(dots), len(filled)) == (100, PEOPLE.found)


def test_the_figures_are_spoken_with_their_numbers() -> None:
    assert "update of 2024, 56, 26, 22, 21" in pain_course_figure_alt()
    assert "disc bulge: 30 at 20, 40 at 30, 50 at 40, 60 at 50, 84 at 80" in (
        findings_by_age_figure_alt()
    )
    assert "disc bulge: 7.54, from 1.28 to 44.56" in finding_odds_figure_alt()
    assert "44 in all, 12 of them with pain" in hundred_people_figure_alt()


def test_the_table_of_findings_gives_the_people_behind_a_value() -> None:
    rows = findings_table().splitlines()
    assert "| disc degeneration | 37 (273) | 52 (604) | 68 (415) | 80 (311) | 96 |" in rows
    assert "| facet joint degeneration | 4 (0) | 9 (0) | 18 (596) | 32 (53) |  |" in rows
