"""What the chapter on back pain in runners says in round words is what the tables hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.back_pain_in_runners.activity_risk import (
    BASELINE,
    ROWS,
    activity_risk_figure,
    activity_risk_figure_alt,
    of_hundred,
    of_hundred_table,
    ratio_rows,
)
from spinestride.chapters.back_pain_in_runners.back_pain_shares import (
    back_pain_shares_figure,
    back_pain_shares_figure_alt,
    exposure_shares,
    exposure_shares_figure,
    exposure_shares_figure_alt,
    share_rows,
)
from spinestride.drawing.interval_rows import IntervalRow, evidence_row

BOOK = Path(__file__).parents[2] / "book"
TEXT = (BOOK / "evidence" / "back-pain-in-runners.md").read_text(encoding="utf-8")
CHAPTER = " ".join(TEXT.split())
EVIDENCE = tables.evidence()
WARM_UP = exposure_shares()[0]


def estimate(name: str) -> float:
    value = EVIDENCE[name].estimate
    assert value is not None
    return value


def fold(name: str) -> float:
    """Return how many times its low end the high end of a range is."""
    row = EVIDENCE[name]
    assert row.low is not None
    assert row.high is not None
    return row.high / row.low


def warm_up() -> tables.ExposureCounts:
    return tables.marathon_exposures()["warm_up"]


SAID: dict[str, Callable[[], bool]] = {
    "About 12: ": lambda: round(estimate("population-point-prevalence")) == 12,
    "Between 4 and 5: ": lambda: 4 < estimate("marathon-incidence") < 5,
    "everybody from 165 studies in 54 countries": lambda: (
        EVIDENCE["population-point-prevalence"].studies == 165
        and "54 countries" in EVIDENCE["population-point-prevalence"].population
    ),
    "A systematic review found 19 studies": lambda: EVIDENCE["runners-prevalence"].studies == 19,
    "almost thirty times the low end": lambda: 28 < fold("runners-prevalence") < 30,
    "the ranges of the runners reach above the estimate for everybody": lambda: (
        min(EVIDENCE[name].high or 0 for name in ("runners-prevalence", "runners-incidence"))
        > estimate("population-point-prevalence")
    ),
    r"\frac{200 - 100}{1000 - 100} = 11\,\%": lambda: round(100 * 100 / 900) == 11,
    "A review pooled 36 of them": lambda: EVIDENCE["activity-any-pain"].studies == 36,
    "a second one 15": lambda: "15 of the 24" in EVIDENCE["medium-activity-pain"].note,
    "A ratio of 0.84 sounds like a sixth": lambda: (
        estimate("high-activity-frequent-pain") == 0.84 and round(1 / (1 - 0.84)) == 6
    ),
    "Suppose 20 of 100 inactive people": lambda: BASELINE == 20,
    "About three fewer of 100 have frequent or chronic pain": lambda: all(
        round(BASELINE - of_hundred(name)) == 3 for name in ROWS if "frequent" in name
    ),
    "For *any* pain in the past months there is no difference": lambda: all(
        (EVIDENCE[name].low or 0) < 1 < (EVIDENCE[name].high or 0)
        for name in ("activity-any-pain", "high-activity-any-pain")
    ),
    "about a quarter less pain": lambda: estimate("runners-pain-14-years") == -25,
    "In Sydney 999 people": lambda: EVIDENCE["trigger-activity"].n == 999,
    "A ratio of 2.7 multiplies": lambda: estimate("trigger-activity") == 2.7,
    "36 reported low back pain": lambda: warm_up().exposed_cases + warm_up().unexposed_cases == 36,
    "It was 15 of 465 after the half marathon and 21 of 335 after the full one, 3 and 6 of 100": (
        lambda: (
            (36, EVIDENCE["marathon-incidence"].n) == (15 + 21, 465 + 335)
            and (round(1500 / 465), round(2100 / 335)) == (3, 6)
        )
    ),
    "About 11 of 100 who found that they had warmed up too little had pain, against 3": lambda: (
        [
            int(row.estimate or 0)
            for row in (exposure_shares()[0].said, exposure_shares()[0].did_not)
        ]
        == [11, 3]
    ),
    "almost nine of ten": lambda: 0.88 < 1 - 15 / WARM_UP.said_people < 0.9,
    "more than half of those with pain had warmed up enough": lambda: (
        warm_up().unexposed_cases > 36 / 2
    ),
    "ASTEROID took 40 adults": lambda: EVIDENCE["running-chronic-pain"].n == 40,
    "the estimate reaches the 15 points": lambda: (
        EVIDENCE["running-chronic-pain"].threshold == 15
        and abs(estimate("running-chronic-pain")) > 15
    ),
    "5205 runners with sports watches": lambda: EVIDENCE["watch-cohort-injury"].n == 5205,
    "The middle group lies below the one before it": lambda: (
        estimate("spike-moderate") < estimate("spike-small")
    ),
}


@pytest.mark.parametrize("phrase", SAID)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert SAID[phrase]()


def test_the_verdict_is_that_of_the_ledger() -> None:
    claim = tables.claims()["S01"]
    assert f"The verdict is *{claim.verdict}*, with {claim.certainty} certainty" in CHAPTER
    assert set(claim.evidence) <= set(EVIDENCE)
    told = {name for name in claim.evidence if name in TEXT}
    assert told == set(claim.evidence)


def test_a_certainty_is_said_to_be_ours_where_it_is() -> None:
    assert CHAPTER.count("Certainty: low, our rating.") == 4
    for name in ("runners-prevalence", "activity-frequent-pain", "running-chronic-pain"):
        assert (EVIDENCE[name].certainty, EVIDENCE[name].rated_by) == ("low", "course")


@pytest.mark.parametrize("narrow", [False, True])
def test_a_range_over_studies_is_drawn_without_a_middle(narrow: bool) -> None:
    axes = back_pain_shares_figure(narrow).axes[0]
    dots = [line for line in axes.lines if line.get_marker() == "o"]
    assert [line.get_xdata()[0] for line in dots] == [
        row.estimate for row in share_rows() if row.estimate is not None
    ]


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize(
    ("draw", "rows"),
    [
        (activity_risk_figure, ratio_rows()),
        (exposure_shares_figure, [r for one in exposure_shares() for r in (one.said, one.did_not)]),
    ],
)
def test_every_interval_is_drawn_within_the_axis(
    draw: Callable[[bool], object], rows: list[IntervalRow], narrow: bool
) -> None:
    axes = draw(narrow).axes[0]  # type: ignore[attr-defined]
    left, right = axes.get_xlim()
    drawn = [tuple(line.get_xdata()) for line in axes.lines]
    for row in rows:
        assert (row.low, row.high) in drawn
        assert left < row.low < row.high < right


def test_the_figures_are_spoken_with_their_numbers() -> None:
    assert (
        "everybody: on the day of asking: 11.9, from 8.0 to 15.8" in back_pain_shares_figure_alt()
    )
    assert "said so: 3 of 9: 33.3, from" in exposure_shares_figure_alt()
    assert "frequent or chronic pain, high activity: 0.84, from 0.75 to 0.93" in (
        activity_risk_figure_alt()
    )


def test_the_table_says_what_is_assumed() -> None:
    head, _, *rows = of_hundred_table().splitlines()
    assert "if 20 of the least active" in head
    assert len(rows) == len(ROWS)
    assert "| 0.84 | 17 (15 to 19) |" in rows[1]


def test_an_estimate_without_an_interval_is_no_row() -> None:
    with pytest.raises(ValueError, match="trigger-activity has no interval"):
        evidence_row("activity", "trigger-activity")
