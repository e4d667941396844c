"""What the chapter on treatments says in round words is what the tables hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.treatments.forests import PAIN_BY_COMPARISON
from spinestride.chapters.treatments.improvement import (
    COMPARISONS,
    improvement_figure,
    improvement_figure_alt,
)
from spinestride.drawing.forest import ForestRow, forest_row, reaches_threshold
from spinestride.questions import number_key, read_questions

BOOK = Path(__file__).parents[2] / "book"
CHAPTER = " ".join((BOOK / "evidence" / "treatments.md").read_text("utf-8").split())
QUESTIONS = {
    question.id: question for question in read_questions(BOOK / "questions" / "treatments.yml")
}
EVIDENCE = tables.evidence()
NOTHING, OTHER, SHAM = ([forest_row(name) for name in group.rows] for group in PAIN_BY_COMPARISON)
DRAWN: list[ForestRow] = [*NOTHING, *OTHER, *SHAM]


def two_reach_the_threshold_and_both_run_across() -> bool:
    there = [row for row in DRAWN if row.estimate <= -15]
    return len(there) == 2 and {reaches_threshold(row) for row in there} == {"undecided"}


def most_marks_are_open() -> bool:
    return sum(row.evidence.certainty in {"high", "moderate"} for row in DRAWN) == 2


SAID: dict[str, Callable[[], bool]] = {
    "With the pulses, disability fell by 10.6 points.": lambda: (
        EVIDENCE["implant-placebo-disability"].note.count("-10.6") == 1
    ),
    "It fell by 9.3 points": lambda: (
        EVIDENCE["implant-placebo-disability"].estimate == pytest.approx(-10.6 + 9.3)
    ),
    "In a review of 33 cohorts": lambda: EVIDENCE["course-acute-0-weeks"].studies == 33,
    "Sixteen trials in chronic low back pain": lambda: (
        EVIDENCE["improvement-untreated"].studies == 16
    ),
    "Here are ten estimates of pain": lambda: len(DRAWN) == 10,
    "Against waiting or usual care the estimates lie around 10 to 15 points": lambda: all(
        10 <= -row.estimate < 15.5 for row in NOTHING
    ),
    "against sham or placebo they lie between 1 and 9": lambda: all(
        0.5 < -row.estimate < 9.5 for row in SHAM
    ),
    "Only two estimates reach 15, and the interval of each runs across it.": (
        two_reach_the_threshold_and_both_run_across
    ),
    "Several lie wholly short of it.": lambda: (
        [reaches_threshold(row) for row in DRAWN].count("short of it") >= 3
    ),
    "None lies wholly beyond.": lambda: "beyond" not in map(reaches_threshold, DRAWN),
    "Most marks are open": most_marks_are_open,
    "In 91 trials with 4841 people": lambda: (
        (EVIDENCE["tens-any-pain"].studies, EVIDENCE["tens-any-pain"].n) == (91, 4841)
    ),
    "stands on 51 people": lambda: EVIDENCE["massage-acute-pain"].n == 51,
    "Runners in cohorts with 232 149 people": lambda: (
        EVIDENCE["running-all-cause-mortality"].n == 232149
    ),
    "half of the walkers had none for 208 days, against 112": lambda: (
        EVIDENCE["walking-recurrence"].baseline == 112
        and "after 208 days" in EVIDENCE["walking-recurrence"].note
    ),
    "it came to {effect}`nice-exercise-usual-care-pain`, below the guideline's own": lambda: (
        abs(EVIDENCE["nice-exercise-usual-care-pain"].estimate or 0)
        < (EVIDENCE["nice-exercise-usual-care-pain"].threshold or 0)
    ),
    "10 to 16 points of 100 against usual care or none": lambda: all(
        10 <= -forest_row(name).estimate < 16.5
        for name in (
            "nice-acupuncture-usual-care-pain",
            "acupuncture-usual-care-pain",
            "needling-none-pain-2-weeks",
            "needling-usual-care-pain",
        )
    ),
    "The Cochrane review on exercise took 15 and 10": lambda: (
        [EVIDENCE[f"exercise-chronic-{what}"].threshold for what in ("pain", "function")]
        == [15, 10]
    ),
}


@pytest.mark.parametrize("phrase", SAID)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert SAID[phrase]()


def test_the_numbers_called_recalled_are_the_ones_that_are_marked() -> None:
    assert [row.evidence.evidence for row in DRAWN if row.evidence.verified == "unverified"] == [
        "acupuncture-sham-pain",
        "implant-placebo-pain",
    ]


def test_each_comparison_counts_less_as_effect() -> None:
    assert [each.share for each in COMPARISONS] == [100, 51, 33]


@pytest.mark.parametrize("narrow", [False, True])
def test_the_spans_end_where_the_parts_do(narrow: bool) -> None:
    axes = improvement_figure(narrow).axes[0]
    ends = [bar.get_x() for bar in axes.patches]  # type: ignore[attr-defined]
    spans = [line.get_xdata() for line in axes.lines if line.get_xdata()[0] != line.get_xdata()[1]]
    assert [span[0] for span in spans] == ends == [0, 49, 67]
    assert {span[1] for span in spans} == {100}


def test_the_bar_is_spoken_with_its_numbers() -> None:
    alt = improvement_figure_alt()
    assert "49 % would have come anyway, 18 % placebo, 33 % the treatment itself" in alt
    assert "against no treatment, 51 %" in alt


def test_the_question_on_a_fall_of_24_points_is_answered_by_the_shares() -> None:
    key = number_key(QUESTIONS["shares-of-a-fall"])
    assert key.value == pytest.approx(7.92)
    assert [round(value, 1) for value, _ in key.wrong] == [12.2, 4.3, 24.0]
