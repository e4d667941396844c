"""What the chapter on red flags says in round words is what the tables hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.red_flags.flag_probabilities import (
    FLAGS,
    flag_probabilities_figure,
    flag_probabilities_figure_alt,
)
from spinestride.chapters.red_flags.people import (
    flag_counts,
    red_flag_people_figure,
    red_flag_people_figure_alt,
)
from spinestride.evidence import interval

BOOK = Path(__file__).parents[2] / "book"
TEXT = (BOOK / "evidence" / "red-flags.md").read_text(encoding="utf-8")
CHAPTER = " ".join(TEXT.split())
START_PAGE = (BOOK / "index.md").read_text(encoding="utf-8")
EVIDENCE = tables.evidence()
COUNTS = flag_counts()

SAID: dict[str, Callable[[], bool]] = {
    "1172 people came": lambda: COUNTS.people == 1172,
    "eleven people, eight of them with a fracture": lambda: (
        COUNTS.serious == 11 and EVIDENCE["serious-disease"].note.startswith("11 people, 8 of them")
    ),
    r"\frac{11}{942} = 1.2\ \%": lambda: (
        (COUNTS.serious, COUNTS.flagged) == (11, 942)
        and round(100 * COUNTS.highest_share, 1) == 1.2
    ),
    "from nine in a thousand to twelve in a thousand": lambda: (
        [round(1000 * COUNTS.serious / n) for n in (COUNTS.people, COUNTS.flagged)] == [9, 12]
    ),
    "one of 85 at best": lambda: 85 < COUNTS.flagged / COUNTS.serious < 86,
    "an interval from a third to nearly all": lambda: (
        (interval("flag-fracture-several").low, interval("flag-fracture-several").high) == (34, 99)
    ),
    "Four of five alarms were false": lambda: (
        abs((EVIDENCE["cauda-equina-suspected"].estimate or 0) - 20) < 2
    ),
    "is rarer still": lambda: (
        (EVIDENCE["cauda-equina-primary-care"].estimate or 100)
        < (EVIDENCE["serious-disease"].estimate or 0)
    ),
}


@pytest.mark.parametrize("phrase", SAID)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert SAID[phrase]()


def test_the_signs_come_before_everything_else() -> None:
    assert TEXT.index("```{red-flags}") < TEXT.index("\n## ")


def test_the_start_page_prints_the_same_signs() -> None:
    """The list has one home: the start page includes it from the chapter."""
    start, end = re.findall(r':(?:start-after|end-before): "(.*)"', START_PAGE)
    assert TEXT.count(start) == TEXT.count(end) == 1
    assert "```{red-flags}" in TEXT.split(start)[1].split(end)[0]
    assert "```{red-flags}" not in START_PAGE


@pytest.mark.parametrize("narrow", [False, True])
def test_the_picture_has_a_square_for_everybody(narrow: bool) -> None:
    groups = red_flag_people_figure(narrow).axes[0].collections
    squares = [len(group.get_paths()) for group in groups]
    assert squares == [11, 931, 230]
    assert sum(squares) == COUNTS.people


def test_the_picture_of_the_people_is_spoken_with_its_counts() -> None:
    alt = red_flag_people_figure_alt()
    for number in ("1172", "11", "931", "230"):
        assert number in alt


@pytest.mark.parametrize("narrow", [False, True])
def test_every_flag_is_drawn_with_its_interval(narrow: bool) -> None:
    lines = flag_probabilities_figure(narrow).axes[0].lines
    drawn = [tuple(line.get_xdata()) for line in lines if len(line.get_xdata()) == 2]
    assert drawn == [(interval(name).low, interval(name).high) for name in FLAGS]
    alt = flag_probabilities_figure_alt()
    assert all(f"from {low:g} to {high:g}" in alt for low, high in drawn)
