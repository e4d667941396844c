"""The red flags: no sign is lost or seen later, and list, sources and emergency box hold all."""

from __future__ import annotations

from pathlib import Path

import pytest

from spinestride import red_flags, tables

BOOK = Path(__file__).parents[2] / "book"
FLAGS = tables.red_flags()
ORDER = list(red_flags.BOXES)
#: The latest box in which a sign may stand. To move one down needs a clinician's signature.
LATEST = {
    "now": """saddle-numbness bladder bowel sexual-function both-legs foot-drop leg-gives-way
        cancer-and-nerves fever-and-risk fever-and-leg bleeding-in-the-canal muscle-breakdown
        aneurysm tearing-pain violent-injury pregnancy-emergency""",
    "today": "pregnancy-signs kidneys fever-alone fragile-bone child-fever-or-night",
    "by-tomorrow": """one-fracture-flag cancer-history weight-or-relentless-pain
        spreading-numbness child-under-10""",
    "before-the-next-run": """impact-pain groin-pain growing-pain bone-history low-weight
        young-athlete""",
    "by-appointment": """six-weeks steady-leg-numbness inflammatory-pain child-three-weeks
        pregnancy-other""",
}


@pytest.mark.parametrize(
    ("sign", "latest"), [(sign, box) for box, signs in LATEST.items() for sign in signs.split()]
)
def test_no_sign_is_lost_or_seen_later(sign: str, latest: str) -> None:
    assert ORDER.index(FLAGS[sign].box) <= ORDER.index(latest)


def test_a_sign_counts_when_it_is_new_and_when_it_gets_worse() -> None:
    assert "**new or getting worse**" in red_flags.BOXES["now"].lead
    assert "**new or getting worse**" in red_flags.emergency_markdown("Title")


def test_the_list_holds_every_sign_once_without_mark_or_citation() -> None:
    text = red_flags.list_markdown()
    assert [text.count(f"- {row.words}\n") for row in FLAGS.values()] == [1] * len(FLAGS)
    assert "cite" not in text
    assert "verified" not in text


def test_the_emergency_box_names_every_sign_that_cannot_wait() -> None:
    box = red_flags.emergency_markdown("Title")
    for row in FLAGS.values():
        assert bool(row.short) == (row.box == "now"), row.sign
        assert row.short in box


def test_every_sign_has_its_source_or_the_mark() -> None:
    lines = red_flags.sources_markdown().splitlines()[2:]
    for row, line in zip(FLAGS.values(), lines, strict=True):
        assert line.startswith(f"| {row.words} | {red_flags.BOXES[row.box].word} |")
        assert (red_flags.NOT_VERIFIED in line) == (row.verified == "unverified")
        assert all(source in line for source in row.sources)


def test_reviewers_find_every_sign_that_was_not_verified() -> None:
    lines = red_flags.sources_markdown("unverified", sign_off=True).splitlines()[2:]
    unverified = [row.words for row in FLAGS.values() if row.verified == "unverified"]
    assert [line.split(" | ")[0].removeprefix("| ") for line in lines] == unverified


@pytest.mark.parametrize("row", FLAGS.values(), ids=list(FLAGS))
def test_a_verified_sign_names_a_source(row: tables.RedFlag) -> None:
    assert row.sources or row.verified == "unverified"


def test_a_picture_with_several_signs_takes_the_upper_box() -> None:
    assert red_flags.most_urgent(["low-weight", "cancer-history", "groin-pain"]) == "by-tomorrow"
    with pytest.raises(ValueError, match="no red flag hiccups; there are: saddle-numbness"):
        red_flags.most_urgent(["hiccups"])


def test_no_page_types_the_emergency_by_hand() -> None:
    typed = [
        path.name
        for path in BOOK.rglob("*.md")
        if "emergency number" in path.read_text(encoding="utf-8")
        and path.name != "for-reviewers.md"
    ]
    assert typed == []
