"""The pages in a browser: accessible, silent, within the window, and alive from a folder."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import NARROW, WIDE, Watched
from bs4 import BeautifulSoup
from evidence_fold import SECTIONS
from pages import ROOT, all_pages, chapters, markdown_files
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
#: The chapter of each explorer.
EXPLORERS = {
    kind: path.relative_to(ROOT).with_suffix(".html").as_posix()
    for path in markdown_files()
    for kind in re.findall(r"\{explorer\} ([a-z-]+)\n```", path.read_text(encoding="utf-8"))
}
LABS = [name for name in all_pages() if name.startswith("notebooks/")]
OpenPage = Callable[..., Watched]
AXE = Axe()
#: What theme and width can change: colours, sizes, and what scrolls.
LOOKS_RULES = (
    *("color-contrast", "link-in-text-block", "target-size"),
    *("scrollable-region-focusable", "aria-hidden-focus", "meta-viewport"),
)


def violations(page: Page, only: Sequence[str] = (), without: Sequence[str] = ()) -> list[str]:
    """Return what axe finds in a page, by all its rules or only some, with the place of each."""
    options: dict[str, Any] = {"rules": {rule: {"enabled": False} for rule in without}}
    if only:
        options["runOnly"] = list(only)
    found: list[dict[str, Any]] = AXE.run(page, options=options).response["violations"]
    return [f"{v['id']}: {node['html'][:160]}" for v in found for node in v["nodes"]]


def in_theme(page: Page, theme: str) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    expect(page.locator(f"html[data-theme={theme}]")).to_be_attached()


def settled(page: Page) -> Page:
    """Wait until fonts have come and the page is drawn with them."""
    expect(page.locator("html[data-loaded]")).to_be_attached()
    page.evaluate("document.fonts.ready.then(() => null)")
    page.evaluate("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))")
    return page


def assert_no_sideways_scroll(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW
    # Where a section cuts what is too wide for it, nothing may be too wide.
    cut = "[...document.querySelectorAll('section')].filter(s => s.scrollWidth > s.clientWidth + 1"
    cut += " && getComputedStyle(s).contain !== 'none').map(s => s.id)"
    assert page.evaluate(cut) == []


@pytest.mark.parametrize("name", all_pages())
def test_a_page_is_accessible_silent_and_fits_a_phone(
    name: str, book_url: str, open_page: OpenPage
) -> None:
    watched = open_page(f"{book_url}/{name}.html")
    watched.page.wait_for_load_state("networkidle")
    page = settled(watched.page)
    assert watched.messages == []
    assert [r for r in watched.requests if not r.startswith((book_url, "data:", "blob:"))] == []
    # Colours do not depend on the width, nor names and roles on the theme: two looks see all.
    # The code of all labs has the same colours, and their many words take long: two stand for all.
    coloured = name not in LABS[2:]
    assert violations(page, without=() if coloured else ("color-contrast",)) == []
    page.set_viewport_size({"width": NARROW, "height": 900})
    in_theme(page, "dark")
    settled(page)
    assert violations(page, LOOKS_RULES if coloured else LOOKS_RULES[1:]) == []
    assert_no_sideways_scroll(page)


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", chapters()[1:2])
def test_axe_finds_nothing_in_either_theme_at_either_width(
    name: str, width: int, book_url: str, open_page: OpenPage
) -> None:
    page = settled(open_page(f"{book_url}/{name}.html", width=width).page)
    for theme in ("light", "dark"):
        in_theme(page, theme)
        assert violations(page) == [], theme


@pytest.mark.parametrize("name", [name for name in all_pages() if "notebooks/" not in name])
def test_a_page_from_a_folder_is_silent_and_asks_only_its_own_folder(
    name: str, book: Path, open_page: OpenPage
) -> None:
    watched = open_page(f"{book.as_uri()}/{name}.html")
    # not "networkidle": the still picture of an explorer may leave the page while it loads
    settled(watched.page)
    assert watched.messages == []
    base = (book.as_uri(), "data:", "blob:")
    assert [r for r in watched.requests if not r.startswith(base)] == []


@pytest.mark.parametrize("name", all_pages())
def test_a_page_reads_without_javascript(name: str, book_url: str, open_page: OpenPage) -> None:
    page = open_page(f"{book_url}/{name}.html", javascript=False).page
    expect(page.locator("h1")).to_be_visible()
    page.get_by_role("button", name="Contents").click()
    expect(page.get_by_role("navigation", name="Chapters")).to_be_visible()


def test_the_front_door_opens_the_first_page(book_url: str, open_page: OpenPage) -> None:
    page = open_page(f"{book_url}/index.html").page
    page.wait_for_url(f"{book_url}/{chapters()[0]}.html")


def test_the_contents_open_by_touch_and_by_key(book_url: str, open_page: OpenPage) -> None:
    page = open_page(f"{book_url}/{chapters()[0]}.html", width=NARROW).page
    menu = page.get_by_role("navigation", name="Chapters")
    expect(menu).to_be_hidden()
    page.get_by_role("button", name="Contents").click()
    expect(menu).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    page.get_by_role("button", name="Contents").press("Enter")
    menu.get_by_role("link", name="References").click()
    page.wait_for_url("**/references.html")


@pytest.mark.parametrize("name", chapters())
def test_what_a_chapter_rests_on_stands_in_one_fold(name: str, book: Path) -> None:
    page = BeautifulSoup((book / f"{name}.html").read_text(encoding="utf-8"), "html.parser")
    found = [
        heading
        for heading in page.select("h2, h3")
        if heading.get_text().removesuffix("#") in SECTIONS
    ]
    folds = page.select("details.evidence-fold")
    assert len(folds) == bool(found)
    assert all(folds[0] in heading.parents for heading in found)


def test_a_link_into_a_closed_fold_opens_it(book_url: str, open_page: OpenPage) -> None:
    page = open_page(f"{book_url}/book/mechanics/load.html").page
    heading = page.get_by_role("heading", name="What is uncertain or disputed")
    expect(heading).to_be_hidden()
    page.evaluate("location.hash = 'what-is-uncertain-or-disputed'")
    expect(heading).to_be_in_viewport()


def test_the_minute_opens_with_the_answer(book_url: str, open_page: OpenPage) -> None:
    page = open_page(f"{book_url}/book/mechanics/load.html").page
    minute = page.locator("details.one-minute")
    expect(minute).not_to_have_attribute("open", "")
    page.get_by_role("slider", name="Your guess").press("ArrowRight")
    page.get_by_role("button", name="Commit").click()
    expect(minute).to_have_attribute("open", "")


@pytest.mark.parametrize("name", all_pages())
def test_every_page_has_the_red_flags_in_its_header(name: str, book: Path) -> None:
    page = BeautifulSoup((book / f"{name}.html").read_text(encoding="utf-8"), "html.parser")
    links = [link["href"] for link in page.select("header a") if link.get_text() == "Red flags"]
    assert len(links) == 1
    target = (book / f"{name}.html").parent / str(links[0])
    # The page's own link has no file in it.
    assert target.resolve() == (book / "book/evidence/red-flags.html").resolve() or links == ["#"]


@pytest.mark.parametrize("name", [chapters()[0], chapters()[-1], "search"])
def test_one_tap_opens_the_red_flags_on_a_phone(
    name: str, book_url: str, open_page: OpenPage
) -> None:
    page = open_page(f"{book_url}/{name}.html", width=NARROW).page
    page.get_by_role("banner").get_by_role("link", name="Red flags").click()
    page.wait_for_url("**/book/evidence/red-flags.html*")
    expect(page.get_by_text("Now: call your local emergency number")).to_be_in_viewport()


@pytest.mark.parametrize("width", [WIDE, 600, NARROW, 320])
def test_nothing_overlaps_in_the_header(width: int, book_url: str, open_page: OpenPage) -> None:
    page = open_page(f"{book_url}/{chapters()[0]}.html", width=width).page
    expect(page.get_by_role("button", name="Dark colours")).to_be_visible()
    spans = page.get_by_role("banner").evaluate(
        """header => [...header.children].map(one => one.getBoundingClientRect())
            .filter(box => box.width).map(box => [box.left, box.right])"""
    )
    assert len(spans) >= 4
    ends = [0, *(right for _, right in spans)]
    starts = [*(left for left, _ in spans), width]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))


def test_the_choice_of_colours_is_kept(book_url: str, open_page: OpenPage) -> None:
    page = open_page(f"{book_url}/{chapters()[0]}.html").page
    button = page.get_by_role("button", name="Dark colours")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(page.locator("html[data-theme=dark]")).to_be_attached()
    page.goto(f"{book_url}/{chapters()[1]}.html")
    expect(page.locator("html[data-theme=dark]")).to_be_attached()


def test_the_first_tab_stop_skips_to_the_text(book_url: str, open_page: OpenPage) -> None:
    page = open_page(f"{book_url}/{chapters()[0]}.html").page
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the text")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


@pytest.mark.parametrize("origin", ["server", "folder"])
def test_the_search_finds_a_chapter(
    origin: str, book: Path, book_url: str, open_page: OpenPage
) -> None:
    base = book_url if origin == "server" else book.as_uri()
    watched = open_page(f"{base}/{chapters()[0]}.html")
    watched.page.get_by_role("banner").get_by_role("link", name="Search").click()
    box = watched.page.get_by_role("searchbox", name="Words to find")
    # Enter opens the page again: what it was still loading would count as refused.
    watched.page.wait_for_url("**/search.html", wait_until="load")
    box.fill("stride length")
    box.press("Enter")
    first = watched.page.locator("#search-results li a").first
    expect(first).to_be_visible()
    watched.page.wait_for_load_state("networkidle")
    if origin == "server":  # axe itself would read the style sheets again, which a folder forbids
        assert violations(watched.page) == []
    first.click()
    expect(watched.page.locator("h1")).to_be_visible()
    assert watched.messages == []


@pytest.mark.parametrize("kind", EXPLORERS)
def test_a_moved_slider_styles_its_card_and_not_the_page(
    kind: str, book_url: str, open_page: OpenPage
) -> None:
    page = settled(open_page(f"{book_url}/{EXPLORERS[kind]}").page)
    card = page.locator(f"spine-explorer[kind={kind}]:not([show])").first
    card.evaluate("card => card.reveal(true)")
    slider = card.locator(".se-control input").first
    slider.press("ArrowRight")
    slider.press("ArrowLeft")  # marks of the pinned setting come and go
    browser = page.context.browser
    assert browser
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    slider.press("ArrowRight")
    page.evaluate("new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    styled = [e["args"]["elementCount"] for e in events if e["name"] == "UpdateLayoutTree"]
    inside = card.evaluate("card => card.querySelectorAll('*').length")
    assert max(styled) <= inside
