"""The red flags in the built pages: the list, the emergency boxes, and the way to the sign-off."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from pages import all_pages, chapters

from spinestride import red_flags, tables

FLAGS = tables.red_flags()
STUDY = [name for name in chapters() if name.count("/") == 2 and name.startswith("book/")]


@lru_cache(None)
def parsed(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def words(tag: Tag) -> str:
    return " ".join(tag.get_text().split())


@pytest.mark.parametrize("name", ["book/evidence/red-flags", "book/index"])
def test_every_sign_stands_in_its_box_without_mark_or_citation(name: str, book: Path) -> None:
    boxes = {
        words(title): box
        for box in parsed(book / f"{name}.html").select(".admonition")
        if (title := box.select_one(".admonition-title"))
    }
    for key, box in red_flags.BOXES.items():
        shown = boxes[box.title]
        signs = [row.words for row in FLAGS.values() if row.box == key]
        assert [words(item) for item in shown.select("li")] == signs
        assert shown.select("a") == []
        assert "verified" not in words(shown)


@pytest.mark.parametrize("name", [name for name in STUDY if "/evidence/" in name])
def test_every_clinical_chapter_names_the_signs_that_cannot_wait(name: str, book: Path) -> None:
    if name == "book/evidence/red-flags":
        return
    text = words(parsed(book / f"{name}.html"))
    assert [row.sign for row in FLAGS.values() if row.short not in text] == []


@pytest.mark.parametrize("name", [name for name in STUDY if "/evidence/" not in name])
def test_every_other_chapter_leads_to_them_before_anything_else(name: str, book: Path) -> None:
    first = parsed(book / f"{name}.html").select_one('article a[href*="red-flags"]')
    assert first is not None
    line = first.find_parent("p")
    assert line is not None
    assert "signs that cannot wait" in words(line)
    assert first.find_all_previous("h2") == []


@pytest.mark.parametrize("name", all_pages())
def test_every_page_leads_to_what_reviewers_are_asked(name: str, book: Path) -> None:
    page = book / f"{name}.html"
    (link,) = parsed(page).select('.book-footer a:-soup-contains("for reviewers")')
    target = (page.parent / str(link["href"]).split("#")[0]).resolve()
    assert target == (book / "book/for-reviewers.html").resolve() or link["href"] == "#"


def test_reviewers_find_every_sign_and_a_place_to_sign(book: Path) -> None:
    page = parsed(book / "book/for-reviewers.html")
    cells = [words(cell) for cell in page.select("td:first-child, td:first-child p")]
    assert {row.words for row in FLAGS.values()} <= set(cells)
    assert "Registration body and number" in cells
