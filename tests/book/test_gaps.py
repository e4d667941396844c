"""A gap in what was read is not called a gap in what is known: sentences that a study contradicts.

Each pattern is the kind of sentence that once stood here; beside it, a study that shows that it is
not so. A new find adds a line.
"""

from __future__ import annotations

import re

from pages import ROOT
from pybtex.database import parse_file

CONTRADICTED = {
    r"no measurement of (the )?(lumbar load|compression on L5/S1)": "seay2008",
    r"measured:?\*?\s*nothing": "heiderscheit2011",
    r"nobody has measured how the load on the lower back": "seay2008",
    r"load that nobody measured": "seay2008",
    r"(not known:?\*?\s*a fatigue exponent of joint cartilage|for the knee none is known)": (
        "riemenschneider2019"
    ),
    r"no(ne)? (exponent )?known, 1 stands in|none is known and 1 stands in": "riemenschneider2019",
    r"nobody has counted (more back pain|that back pain)": "woolf2002",
    r"only transversus abdominis was active throughout": "saunders2004",
    r"nobody knows how they would spread over people": "nachemson1981",
}
SEARCHED = sorted(
    path
    for folder, ending in (
        ("book", "md"), ("book", "yml"), ("data", "csv"), ("notebooks", "ipynb"),
        ("frontend/explorers", "js"), ("src/spinestride", "py"),
    )
    for path in (ROOT / folder).rglob(f"*.{ending}")
)  # fmt: skip


def contradicted(text: str) -> list[str]:
    """Return the patterns that a text holds.

    >>> contradicted("**Lower back.** *Measured:* nothing.")
    ['measured:?\\\\*?\\\\s*nothing']
    """
    text = " ".join(text.split())
    return [pattern for pattern in CONTRADICTED if re.search(pattern, text, re.IGNORECASE)]


def test_no_text_says_what_a_known_study_contradicts() -> None:
    found = {path: contradicted(path.read_text(encoding="utf-8")) for path in SEARCHED}
    assert {path: patterns for path, patterns in found.items() if patterns} == {}


def test_each_contradicting_study_is_in_the_references() -> None:
    known = parse_file(str(ROOT / "book" / "references.bib")).entries
    assert set(CONTRADICTED.values()) <= set(known)


def test_such_sentences_are_seen() -> None:
    assert contradicted("We found no measurement of the\n  compression on L5/S1 in runners.")
    assert contradicted("- only transversus abdominis was active throughout")
