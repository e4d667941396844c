"""What the chapter on the return to running says in round words is what the tables hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.pain_and_imaging.pain_course import PANELS
from spinestride.chapters.return_to_running.return_programme import (
    return_programme_figure,
    return_programme_figure_alt,
    return_programme_table,
    running_time_rises,
)
from spinestride.evidence import interval

BOOK = Path(__file__).parents[2] / "book"
CHAPTER = " ".join((BOOK / "evidence" / "return-to-running.md").read_text(encoding="utf-8").split())
EVIDENCE = tables.evidence()
SESSIONS = tables.return_to_running()
RISES = [rise for rise in running_time_rises() if rise is not None]
PAIN = interval("running-chronic-pain")
#: Mean pain by week: in the first review and its update, of new pain and of pain that had lasted.
(ACUTE, UPDATE), (PERSISTENT, *_) = (
    [course.means for course in courses] for courses in PANELS.values()
)

VISA_A = [row for row in tables.published_recovery() if row.quantity == "visa_a_score"]

SAID: dict[str, Callable[[], bool]] = {
    "85 (SD 12.7) in those who had gone on and 91 (SD 8.2) in those who had stopped": lambda: (
        [(row.value, row.sd) for row in VISA_A] == [(85, 12.7), (91, 8.2)]
    ),
    "after six weeks, less than half; the update has the same fall": lambda: (
        ACUTE[1] < ACUTE[0] / 2 and UPDATE[1] < UPDATE[0] / 2
    ),
    "Pain that had already lasted came down less": lambda: (
        ACUTE[0] - ACUTE[1] > PERSISTENT[0] - PERSISTENT[1]
    ),
    "For new pain, most of the fall of the year is in the first six weeks": lambda: all(
        course[0] - course[1] > (course[0] - course[-1]) / 2 for course in (ACUTE, UPDATE)
    ),
    "half were free of pain after 58 days": lambda: (
        "free of pain after 58 days" in EVIDENCE["recovered-12-months"].note
    ),
    "Forty adults": lambda: EVIDENCE["running-chronic-pain"].n == 40,
    "from a third of the estimate": lambda: 0.3 < PAIN.high / PAIN.estimate < 0.37,
    "fourteen sessions with a day between take 27 days": lambda: 2 * len(SESSIONS) - 1 == 27,
    "from session 1 to session 2 running doubles": lambda: RISES[0] == 1,
    "no later step of the first eight is below 25 %": lambda: round(min(RISES), 4) == 0.25,
    "Ten per cent of three minutes is 18 seconds": lambda: SESSIONS[1].running_time * 60 / 10 == 18,
    "sessions 1 to 6 are run at half of normal pace": lambda: (
        {row.pace for row in SESSIONS[1:7]} == {0.5} and all(row.walk for row in SESSIONS[1:7])
    ),
}


@pytest.mark.parametrize("phrase", SAID)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert SAID[phrase]()


def test_a_rule_of_our_own_says_that_nobody_tested_it() -> None:
    rule = CHAPTER.split("### A rule of thumb")[1].split("## ")[0]
    assert "This one is ours." in rule
    assert "**no trial has tested its thresholds**" in rule


@pytest.mark.parametrize("narrow", [False, True])
def test_the_bars_are_the_minutes_of_the_programme(narrow: bool) -> None:
    bars = return_programme_figure(narrow).axes[0].patches
    lengths = [bar.get_width() if narrow else bar.get_height() for bar in bars]
    assert lengths[::2] == [row.running_time for row in SESSIONS]
    assert lengths[1::2] == [row.walking_time for row in SESSIONS]


def test_the_programme_is_spoken_and_printed_with_its_rises() -> None:
    assert "0, 3, 6, 9, 12, 18, 24, 30" in return_programme_figure_alt()
    table = return_programme_table().replace("\N{NO-BREAK SPACE}", " ")
    assert "| 2: 3 × (walk 8, run 2 min) | 50 % | 6 | +100 % |" in table
    assert "| 13: run 30 min | 100 % | 30 |  |" in table
