"""The main flow of a chapter: short, and never long without something to touch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

#: Pages whose flow is held to the limits; the other chapters still come to them.
PAGES = ("index", "mechanics/load", "mechanics/stride-length", "time/recovery-time")
MOST_WORDS, LONGEST_STRETCH = 1800, 700
MOST_NUMBERS = 2.5  # a hundred words
NUMBER = re.compile(r"(?<![\w/.])[−-]?\d+(?:[.,]\d+)*")
#: What is looked up, not read through.
ASIDE = "table, figcaption, nav, header, footer, math, .math, .dropdown, .headerlink, script, style"
LAST_SECTIONS = {"Check yourself", "To the lab", "Sources"}
TOUCH = ("spine-explorer", "spine-question", "spine-claims", "spine-forest")


def pieces(page: Path) -> Iterator[Tag]:
    """Yield the paragraphs, list items and live figures of the main flow, in their order."""
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    article = soup.select_one("article")
    assert article, page
    for heading in article.find_all(["h2", "h3"]):
        if heading.get_text().rstrip("#").strip() in LAST_SECTIONS:
            heading.parent.decompose()
    for aside in article.select(ASIDE):
        if not aside.decomposed:
            aside.decompose()
    for piece in article.find_all(["p", "li", "dt", "dd", *TOUCH]):
        if piece.name in TOUCH:
            piece.clear()
            yield piece
        elif not piece.decomposed and not piece.find(["p", "li"]) and not is_caption(piece):
            yield piece


def is_caption(piece: Tag) -> bool:
    """Tell whether a paragraph is one phrase in italics, as below a figure."""
    return all(getattr(child, "name", None) == "em" for child in piece.children)


def stretches(page: Path) -> list[int]:
    """Return the words before, between and after what can be touched."""
    found = [0]
    for piece in pieces(page):
        if piece.name in TOUCH:
            found.append(0)
        else:
            found[-1] += len(piece.get_text().split())
    return found


def numbers(page: Path) -> int:
    """Count the numbers in the text; years of references and the cards of chapters are none."""
    count = 0
    for piece in pieces(page):
        if piece.find_parent(class_="course-map") is None:
            for reference in piece.select(".bibtex-citation"):
                reference.decompose()
            count += len(NUMBER.findall(piece.get_text()))
    return count


@pytest.mark.parametrize("page", PAGES)
def test_the_main_flow_is_short_and_has_something_to_touch(page: str, book: Path) -> None:
    path = book / "book" / f"{page}.html"
    found = stretches(path)
    assert sum(found) > 300, "the flow was not found"
    assert sum(found) <= MOST_WORDS
    assert numbers(path) <= MOST_NUMBERS * sum(found) / 100
    assert page == "index" or max(found) <= LONGEST_STRETCH, found
