"""The forest plots of the chapter, and the table of all estimates in it."""

from __future__ import annotations

from functools import partial

from spinestride.drawing.estimates import estimates_table
from spinestride.drawing.forest import ForestGroup, forest_figure, forest_figure_alt
from spinestride.drawing.markdown import MarkdownTable

#: Pain after treatments, by what they were compared with; points of 100.
PAIN_BY_COMPARISON = (
    ForestGroup(
        "Against waiting, nothing or usual care",
        (
            "running-chronic-pain",
            "exercise-chronic-pain",
            "needling-none-pain-2-weeks",
            "needling-usual-care-pain",
            "acupuncture-usual-care-pain",
        ),
    ),
    ForestGroup("Against another treatment", ("exercise-other-care-pain",)),
    ForestGroup(
        "Against sham or placebo",
        (
            "acupuncture-sham-pain",
            "tens-chronic-pain-2-weeks",
            "implant-placebo-pain",
            "exercise-acute-pain",
        ),
    ),
)

#: Pain in standard deviations: three questions on TENS, massage and placebo.
PAIN_IN_DEVIATIONS = (
    ForestGroup("Any pain, while the device runs or just after", ("tens-any-pain",)),
    ForestGroup(
        "Acute low back pain",
        ("massage-acute-pain",),
    ),
    ForestGroup(
        "Chronic low back pain",
        (
            "tens-chronic-pain",
            "massage-active-pain-short",
            "massage-active-pain-long",
            "placebo-none-pain",
        ),
    ),
)

pain_by_comparison_figure = partial(forest_figure, PAIN_BY_COMPARISON)
pain_by_comparison_figure_alt = partial(forest_figure_alt, PAIN_BY_COMPARISON)
pain_in_deviations_figure = partial(forest_figure, PAIN_IN_DEVIATIONS, "SD")
pain_in_deviations_figure_alt = partial(forest_figure_alt, PAIN_IN_DEVIATIONS, "SD")

#: Estimates that the text gives without drawing them.
NAMED = (
    "tens-chronic-pain-2-weeks",
    "tens-chronic-function-short",
    "needling-sham-quality-of-life",
    "nice-acupuncture-usual-care-pain",
    "nice-exercise-usual-care-pain",
    "implant-start-disability",
    "implant-placebo-disability",
    "bed-rest-pain",
    "walking-recurrence",
    "running-all-cause-mortality",
    "improvement-untreated",
    "improvement-placebo",
    "improvement-specific",
)


def treatment_estimates_table() -> MarkdownTable:
    """Return every estimate that the chapter draws or names."""
    groups = (*PAIN_BY_COMPARISON, *PAIN_IN_DEVIATIONS)
    drawn = [name for group in groups for name in group.rows]
    return estimates_table(dict.fromkeys([*drawn, *NAMED]))
