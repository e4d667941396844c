"""The forest plots of the chapters on strength and on treatments."""

from __future__ import annotations

from spinestride.figures.forest import ForestGroup

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

#: Exercise against no exercise in chronic low back pain, in standard deviations.
EXERCISE_BY_POOL = (
    ForestGroup(
        "Network of all trials: limits in daily life",
        ("resistance-function", "motor-control-function"),
    ),
    ForestGroup("Network of all trials: pain", ("pilates-pain",)),
    ForestGroup(
        "Careful trials only: limits in daily life",
        ("exercise-low-bias-function",),
    ),
    ForestGroup("Careful trials only: pain", ("exercise-low-bias-pain",)),
)
