"""The built pages as text: links lead somewhere, nothing comes from another site."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag
from pages import all_pages

LOADED = (
    *(("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "srcset")),
    *(("video", "src"), ("audio", "src"), ("object", "data"), ("embed", "src")),
)
LOADED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect"}


@lru_cache(None)
def parsed(path: Path) -> BeautifulSoup:
    """Return a page's tree."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def anchors(path: Path) -> set[str]:
    """Return every place in a page that a link can name."""
    found = parsed(path).find_all(lambda tag: tag.has_attr("id") or tag.has_attr("name"))
    return {str(tag.get(key)) for tag in found for key in ("id", "name") if tag.get(key)}


def loaded_addresses(page: BeautifulSoup) -> list[str]:
    """Return what a browser fetches by itself when it shows the page."""
    found = [str(tag[key]) for name, key in LOADED for tag in page.find_all(name) if tag.get(key)]
    for link in page.find_all("link", href=True):
        if LOADED_LINKS.intersection(link.get("rel", [])):
            found.append(str(link["href"]))
    return found


def is_elsewhere(address: str) -> bool:
    """Tell whether an address leaves the site."""
    return bool(urlsplit(address).netloc)


def broken(page: Path, address: str) -> str | None:
    """Return why an address leads nowhere, or None."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    target = page if not parts.path else (page.parent / unquote(parts.path)).resolve()
    if not target.is_file():
        return f"{address}: no such file"
    if (
        parts.fragment
        and target.suffix == ".html"
        and unquote(parts.fragment) not in anchors(target)
    ):
        return f"{address}: no such place in the page"
    return None


@pytest.fixture(params=[*all_pages(), "index"])
def page(request: pytest.FixtureRequest, book: Path) -> Path:
    """Every page in turn."""
    return book / f"{request.param}.html"


def test_every_internal_link_and_anchor_resolves(page: Path) -> None:
    links = [str(a["href"]) for a in parsed(page).find_all("a", href=True)]
    problems = [broken(page, link) for link in [*links, *loaded_addresses(parsed(page))]]
    assert not [problem for problem in problems if problem]


def test_nothing_is_fetched_from_another_site(page: Path) -> None:
    assert [a for a in loaded_addresses(parsed(page)) if is_elsewhere(a)] == []


def test_the_page_says_its_language_and_title(page: Path) -> None:
    html = parsed(page).html
    assert isinstance(html, Tag)
    assert str(html["lang"]).startswith("en")
    assert parsed(page).title is not None


def test_every_image_has_alternative_text(page: Path) -> None:
    images = parsed(page).find_all("img")
    assert [str(image)[:200] for image in images if not str(image.get("alt", "")).strip()] == []


def test_no_raw_latex_reaches_a_reader_in_a_citation(page: Path) -> None:
    """Links are labels in the text, in tables, at questions and in the forest plot."""
    shown = [tag.get_text(" ") for tag in parsed(page).select("a, .citation")]
    assert [text[:80] for text in shown if re.search(r"[{}\\]", text)] == []


def test_headings_start_at_one_and_skip_no_level(page: Path) -> None:
    levels = [int(tag.name[1]) for tag in parsed(page).find_all(re.compile(r"^h[1-6]$"))]
    assert levels[:1] == [1]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_styles_fetch_nothing_from_another_site(book: Path) -> None:
    addresses = [
        address
        for sheet in book.rglob("*.css")
        for address in re.findall(r"url\(([^)]*)\)", sheet.read_text(encoding="utf-8"))
    ]
    assert [a for a in addresses if is_elsewhere(a.strip("'\""))] == []


def test_no_file_of_the_theme_is_shipped_that_no_page_loads(book: Path) -> None:
    heavy = ("bootstrap", "fontawesome", "require", "html-manager", "mathjax", "thebe", ".map")
    shipped = [p.relative_to(book).as_posix().lower() for p in book.rglob("*") if p.is_file()]
    assert [name for name in shipped if any(word in name for word in heavy)] == []
