"""Every explorer where readers meet it: wide, narrow, dark, printed, from a folder, still."""

from __future__ import annotations

import pytest
from browser.conftest import FindHome, OpenCard, Visit
from browser.support import KINDS, NARROW, WALLS, WIDE, Card, corners, off_default, violations
from playwright.sync_api import Page, expect

# One kind after the other: what a worker has open serves the next test.
pytestmark = [pytest.mark.browser, pytest.mark.parametrize("kind", KINDS, scope="module")]
#: Themes, and the rules that can tell them apart: the second differs from the first in colour only.
THEMES: dict[str, tuple[str, ...]] = {"light": (), "dark": ("color-contrast", "link-in-text-block")}


def theme(page: Page, name: str) -> None:
    page.emulate_media(color_scheme="dark" if name == "dark" else "light")
    expect(page.locator(f"html[data-theme={name}]")).to_be_attached()


def states_under_axe(card: Card) -> dict[str, list[str]]:
    """Return what axe finds before and after the commit and with each drawer, in both themes."""
    found = {}

    def look(state: str, *themes: str, within: str = "html") -> None:
        for name in themes:
            theme(card.page, name)
            found[f"{state}, {name}"] = violations(card.page, within, only=THEMES[name])

    look("before the commit", "light", "dark")
    card.commit()
    card.set(off_default(card.kind))
    look("after the commit", "light", "dark")
    # The rest of the card has been seen, and all drawers have the same colours.
    for drawer, themes in {"equation": "light", "sources": "light", "table": "light dark"}.items():
        card.open_drawer(drawer)
        look(drawer, *themes.split(), within=".se-drawer:not([hidden])")
    return {state: problems for state, problems in found.items() if problems}


def test_axe_finds_nothing_in_any_state_of_a_card(kind: str, open_card: OpenCard) -> None:
    assert states_under_axe(open_card(kind)) == {}


@pytest.mark.parametrize("width", [WIDE, 820, 600, NARROW, 320])
def test_a_card_stays_inside_the_window(kind: str, width: int, open_card: OpenCard) -> None:
    card = open_card(kind, width=width)
    for _ in range(2):
        assert card.page.evaluate("document.documentElement.scrollWidth") <= width
        assert card.probe("stickingOut") == []
        if card.button("commit").count():
            card.commit()
            card.open_drawer("table")


def test_a_phone_gets_one_column(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind, width=NARROW)
    for part in (".se-body", ".se-main .se-controls", ".se-charts"):
        # an explorer may do without charts
        for tracks in card.root.locator(part).evaluate_all(
            "(all) => all.map((one) => getComputedStyle(one).gridTemplateColumns)"
        ):
            assert len(tracks.split()) == 1, part
    if kind not in WALLS:
        card.open_fold("charts")
    lefts = card.root.locator(".se-main .se-controls > *, .se-charts > *").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect().left)"
    )
    assert len({round(left) for left in lefts}) == 1


def test_on_a_phone_the_dock_shows_the_result_while_a_slider_is_in_view(
    kind: str, open_card: OpenCard
) -> None:
    if kind not in WALLS:
        return  # its sentence is in view
    card = open_card(kind, width=NARROW, height=780)
    card.commit()
    dock = card.root.locator(".se-dock")
    for name in card.inputs:
        slider = card.slider(name)
        slider.evaluate("(one) => one.scrollIntoView({ block: 'center' })")
        expect(dock).to_be_in_viewport(ratio=0.99)
        top, bottom = dock.bounding_box(), slider.bounding_box()
        assert top
        assert bottom
        assert bottom["y"] + bottom["height"] <= top["y"], name
        before = dock.text_content()
        slider.press("Home")
        slider.press("PageUp")
        if name == next(iter(card.inputs)):
            assert dock.text_content() != before
    assert 1 <= card.root.locator(".se-dock div").count() <= 3


#: The first look, px: between header and fold of a laptop, and under the header of a phone.
LOOKS = {WIDE: 664, NARROW: 780}


@pytest.mark.parametrize("width", LOOKS)
def test_the_first_look_fits_one_screen_and_no_setting_moves_it(
    kind: str, width: int, open_card: OpenCard
) -> None:
    card = open_card(kind, width=width, height=844)
    assert (kind in WALLS) == (card.folds == []), "WALLS lists those that are no instrument yet"
    if kind in WALLS:
        return
    first = card.root.locator(".se-side .se-control input").count()
    assert 1 <= first <= 2
    heights = set()
    for _ in range(2):
        for state in corners(kind, 32):
            card.set(state)
            heights.add(card.probe("look"))
        if card.button("commit").count():
            card.commit()
    assert len(heights) == 1, heights
    (look,) = heights
    height, cut = map(int, look.split())
    assert height <= LOOKS[width]
    assert cut == 0, "px that the longest sentence lacks"


def test_on_a_wide_card_there_is_no_dock(kind: str, open_card: OpenCard) -> None:
    expect(open_card(kind, width=WIDE).root.locator(".se-dock")).to_be_hidden()


def test_drawings_are_made_for_the_width_that_they_have(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.commit()
    for width in (WIDE, 820, NARROW, 1000):
        card.page.set_viewport_size({"width": width, "height": 900})
        card.page.wait_for_function(
            "kind => probe.drawnAtTrueSize(document.querySelector(`[kind=${kind}]`))", arg=kind
        )


def test_the_smallest_text_is_twelve_pixels(kind: str, open_card: OpenCard) -> None:
    for width in (WIDE, NARROW):
        card = open_card(kind, width=width)
        card.commit()
        assert min(card.probe("textSizes")) >= 12


def test_nothing_moves_by_itself(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind, reduced_motion="reduce")
    card.chips[0].click()
    assert card.page.evaluate("document.getAnimations().length") == 0
    values = card.values
    assert card.shown == {name: pytest.approx(values[name]) for name in card.shown}


def test_a_card_can_be_printed(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.commit()
    assert card.page.pdf().startswith(b"%PDF")
    card.page.emulate_media(media="print")
    expect(card.root.locator("svg").first).to_be_visible()
    expect(card.root.locator(".se-foot")).to_be_hidden()
    assert Card.on(card.page, kind).outputs


def test_the_colours_of_a_drawing_follow_the_theme(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    light = card.probe("colours")
    theme(card.page, "dark")
    dark = card.probe("colours")
    assert all(a != b for a, b in zip(light, dark, strict=True))


# ---- the book's page ----------------------------------------------------------------------------


def test_an_explorer_is_live_on_a_page_of_the_book(kind: str, home: FindHome, visit: Visit) -> None:
    card = Card.on(visit(home(kind, "book").url), kind)
    card.commit()
    card.set(off_default(kind))
    assert all(card.outputs.values())


def test_a_card_of_the_book_is_accessible_on_a_phone_and_scrolls_nothing_sideways(
    kind: str, home: FindHome, visit: Visit
) -> None:
    card = Card.on(visit(home(kind, "book").url, width=NARROW), kind)
    card.commit()
    for drawer in ("equation", "sources", "table"):
        card.open_drawer(drawer)
        assert card.page.evaluate("document.documentElement.scrollWidth") <= NARROW
    found = {}
    for name, rules in THEMES.items():
        theme(card.page, name)
        found[name] = violations(card.page, within="spine-explorer", only=rules)
    assert found == {"light": [], "dark": []}


@pytest.mark.parametrize("where", ["small page", "book"])
def test_an_explorer_lives_in_a_folder_without_a_server(
    kind: str, where: str, home: FindHome, visit: Visit
) -> None:
    card = Card.on(visit(home(kind, where).file.as_uri()), kind)
    card.commit()
    name = next(iter(card.inputs))
    card.slider(name).press("End")
    card.chips[0].click()
    card.slider(name).click()
    assert card.download()[0] == f"{kind}.csv"
    card.button("link").click()
    expect(card.root.locator(".se-status")).not_to_be_empty()


def test_without_javascript_the_still_figure_speaks_and_shows(
    kind: str, home: FindHome, visit: Visit
) -> None:
    for width in (WIDE, NARROW):
        page = visit(home(kind, "book").url, javascript=False, width=width)
        explorer = page.locator(f"spine-explorer[kind={kind}]").first
        image = explorer.locator("img")
        image.scroll_into_view_if_needed()
        expect(image).to_be_visible()
        assert len(image.get_attribute("alt") or "") > 60
        assert image.evaluate("(one) => one.decode().then(() => one.naturalWidth)") > 300
        box = image.bounding_box()
        assert box
        assert box["width"] > 250
        assert box["height"] > 100
        assert box["x"] + box["width"] <= width
        assert explorer.get_attribute("data-ready") is None
