"""The table of all estimates in the chapter."""

from __future__ import annotations

from spinestride.chapters.pain_and_imaging.pain_course import PANELS
from spinestride.chapters.pain_and_imaging.scan_findings import ODDS
from spinestride.drawing.estimates import estimates_table
from spinestride.drawing.markdown import MarkdownTable

#: Estimates that the text gives without drawing them.
NAMED = (
    "serious-disease",
    "any-red-flag",
    "bed-rest-pain",
    "runners-disc-height-young",
    "runners-disc-height-middle-aged",
    "disc-height-after-run",
)


def imaging_estimates_table() -> MarkdownTable:
    """Return every estimate that the chapter draws or names."""
    courses = [course for panel in PANELS.values() for course in panel]
    followed = [row.evidence for course in courses for row in course.rows]
    odds = [f"pain-{finding}-odds" for finding in ODDS]
    return estimates_table([*followed, *odds, *NAMED])
