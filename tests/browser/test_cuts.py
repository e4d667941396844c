"""The cuts of the book: one picture, one glance high, that leads to its whole instrument."""

from __future__ import annotations

import pytest
from browser.conftest import Visit
from browser.support import DRAWN, NARROW, WIDE
from pages import ROOT, markdown_files
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
HIGHEST = {WIDE: 380, NARROW: 386}  # px; that of the first page is its picture


def pages_with_cuts() -> list[str]:
    found = [path for path in markdown_files() if "\n:show: " in path.read_text(encoding="utf-8")]
    return [path.relative_to(ROOT).with_suffix("").as_posix() for path in found]


@pytest.fixture(params=[WIDE, NARROW])
def width(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def drawn(page: Page) -> Page:
    for cut in page.locator("spine-explorer[show]").all():
        expect(cut).to_have_attribute("data-ready", "1")
    page.evaluate(DRAWN)
    return page


@pytest.mark.parametrize("name", pages_with_cuts())
def test_a_cut_is_one_glance_high_and_no_setting_moves_it(
    name: str, width: int, book_url: str, visit: Visit
) -> None:
    page = drawn(visit(f"{book_url}/{name}.html", width=width))
    for cut in page.locator("spine-explorer[show]").all():
        assert cut.locator(".se-predict").count() == 0
        heights, drawings = set(), set()
        for slider in cut.locator(".se-control input").all():
            for key in ("Home", "PageUp", "End"):
                slider.press(key)
                box = cut.bounding_box()
                assert box
                heights.add(box["height"])
                drawings.add(cut.locator("svg").first.inner_html())
        (height,) = heights
        assert height <= HIGHEST[width] or name == "book/index"
        assert len(drawings) > 1, "the slider moves nothing"
        assert cut.evaluate("(one) => probe.misplaced(one)") == []


def test_a_cut_opens_its_whole_instrument_with_its_setting(book_url: str, visit: Visit) -> None:
    page = drawn(visit(f"{book_url}/book/mechanics/load.html"))
    cut = page.locator("spine-explorer[show]").first
    slider = cut.locator(".se-control input").first
    name, value = slider.get_attribute("name"), slider.press("End") or slider.input_value()
    cut.locator(".se-menu summary").click()
    cut.get_by_role("button", name="Open the whole instrument here").click()
    whole = page.locator("spine-explorer:not([show])").nth(1)
    expect(whole.locator(".se-predict")).to_be_visible()
    expect(whole.locator(f"input[name={name}]")).to_have_value(value)
