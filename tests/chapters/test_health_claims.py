"""What the chapter on health claims says in round words is what the tables hold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.health_claims.marathon_odds import (
    FRAGILE,
    crude_odds_ratio,
    marathon_odds_figure,
    marathon_odds_figure_alt,
    odds_rows,
    with_fewer_exposed_cases,
)
from spinestride.chapters.health_claims.tables import marathon_counts_table
from spinestride.drawing.estimates import estimates_table

BOOK = Path(__file__).parents[2] / "book"
PAGE, QUESTIONS = BOOK / "evidence" / "health-claims.md", BOOK / "questions" / "health-claims.yml"
CHAPTER = " ".join(" ".join(path.read_text(encoding="utf-8") for path in (PAGE, QUESTIONS)).split())
CLAIMS = tables.claims()
EVIDENCE = tables.evidence()
HEAT = tables.marathon_exposures()[FRAGILE]


def two_other_answers_hold_one() -> bool:
    """Tell whether it takes two changed answers, and not one, until the interval holds 1."""
    lows = [crude_odds_ratio(with_fewer_exposed_cases(HEAT, fewer)).low for fewer in (0, 1, 2)]
    return lows[1] > 1 > lows[2]


def the_supposed_answers_keep_the_runners() -> bool:
    cases = (HEAT.exposed_cases, HEAT.unexposed_cases)
    return cases == (3, 33) and HEAT.exposed_others + HEAT.unexposed_others == 12 + 752


def threshold_is_just_met() -> bool:
    row = EVIDENCE["exercise-chronic-pain"]
    return row.threshold == 15 and 15 < abs(row.estimate or 0) < 16


SAID: dict[str, Callable[[], bool]] = {
    "The page has 28 statements. Nine of them": lambda: (
        len(CLAIMS) == 28 and Counter(row.verdict for row in CLAIMS.values())["not a claim"] == 9
    ),
    'No statement of the page is plainly "not supported"': lambda: (
        "not supported" not in {row.verdict for row in CLAIMS.values()}
    ),
    "$a$ = 3 | $c$ = 6 |": lambda: (HEAT.exposed_cases, HEAT.exposed_others) == (3, 6),
    "$b$ = 33 | $d$ = 758 |": lambda: (HEAT.unexposed_cases, HEAT.unexposed_others) == (33, 758),
    "= 11.5 $$": lambda: round(crude_odds_ratio(HEAT).estimate, 1) == 11.5,
    "The interval runs from 2.75 to 48.": lambda: (
        round(crude_odds_ratio(HEAT).low, 2) == 2.75 and round(crude_odds_ratio(HEAT).high) == 48
    ),
    "the largest figure of the study": lambda: (
        max(row.ratio.estimate for row in odds_rows()) == crude_odds_ratio(HEAT).estimate
    ),
    "Had two of 800 runners ticked another box, the interval would include 1": (
        two_other_answers_hold_one
    ),
    "The other ratios stand on 11 to 15 people each": lambda: (
        {row.counts.exposed_cases for row in odds_rows() if row.counts.factor != FRAGILE}
        == {11, 13, 15}
    ),
    "Adjusting for the other factors lowered every ratio": lambda: all(
        row.adjusted < row.ratio.estimate for row in odds_rows() if row.adjusted is not None
    ),
    "that makes about 0.4 of 10 points": lambda: (
        round(2 * (EVIDENCE["leg-exercise-extensor-function"].estimate or 0), 1) == 0.4
    ),
    "15 points would matter, so the estimate just gets there": threshold_is_just_met,
    "their threshold was 10, and this stays below it": lambda: (
        abs(EVIDENCE["exercise-chronic-function"].estimate or 0)
        < (EVIDENCE["exercise-chronic-function"].threshold or 0)
        == 10
    ),
    "behind the 49 %": lambda: EVIDENCE["improvement-untreated"].estimate == 49,
    "In sixteen trials": lambda: EVIDENCE["improvement-untreated"].studies == 16,
    "12 instead of 6 of the runners without pain": the_supposed_answers_keep_the_runners,
    "3 times 752 over 33 times 12 is 5.7": lambda: round(3 * 752 / (33 * 12), 1) == 5.7,
    "Six other answers among 764 runners would have halved the ratio": lambda: (
        0.45 < 3 * 752 / (33 * 12) / crude_odds_ratio(HEAT).estimate < 0.55
    ),
    "764 runners had no pain": lambda: HEAT.exposed_others + HEAT.unexposed_others == 764,
}


@pytest.mark.parametrize("phrase", SAID)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert SAID[phrase]()


def test_the_quoted_answer_is_that_of_the_ledger() -> None:
    row = CLAIMS["S03"]
    assert row.holds in CHAPTER
    assert f"Certainty: {row.certainty}, our rating" in CHAPTER
    assert row.rated_by == "course"


def test_the_verdicts_to_predict_are_those_of_the_ledger() -> None:
    answers = re.findall(r"\| [A-Za-z -]+ \| ([a-z ]+) \| [^|]+ \| \{claim\}`(\w+)` \|", CHAPTER)
    assert len(answers) == 6
    for verdict, claim in answers:
        assert verdict == CLAIMS[claim].verdict


@pytest.mark.parametrize("narrow", [False, True])
def test_the_figure_draws_every_exposure_and_the_changed_answers(narrow: bool) -> None:
    axes = marathon_odds_figure(narrow).axes[0]
    intervals = [line for line in axes.lines if len(line.get_xdata()) == 2][1:]
    assert len(intervals) == len(odds_rows()) == 7
    for line, row in zip(intervals, odds_rows(), strict=True):
        assert list(line.get_xdata()) == [row.ratio.low, row.ratio.high]
        assert (line.get_linestyle() == "--") == row.changed


def test_the_figure_is_spoken_with_its_numbers() -> None:
    alt = marathon_odds_figure_alt()
    for row in odds_rows():
        assert f"{row.ratio.estimate:.1f}, from {row.ratio.low:.1f}" in alt


def test_the_tables_print_what_the_data_hold() -> None:
    assert "3 of 36 | 6 of 764 | 11.48 (2.75 to 47.95) | 6.58" in marathon_counts_table()
    table = estimates_table(["acupuncture-sham-pain"])
    assert table.splitlines()[-1].endswith("| low | {cite}`mu2020` | (not verified) |")
