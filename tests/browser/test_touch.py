"""A finger that scrolls the page changes nothing; one that goes sideways moves what it holds."""

from __future__ import annotations

import pytest
from browser.conftest import Site, Visit
from browser.support import KINDS, NARROW, Card, Finger
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("kind", KINDS, scope="module")]


@pytest.fixture
def phone(kind: str, site: Site, visit: Visit) -> tuple[Card, Finger]:
    page = visit(site.url(kind), width=NARROW, height=780, has_touch=True, is_mobile=True)
    card = Card.on(page, kind)
    # room to scroll both ways, whatever the height of the card
    page.add_style_tag(content="body { padding-block: 900px }")
    return card, Finger(page.context.new_cdp_session(page))


def test_a_swipe_over_a_slider_scrolls_the_page_and_changes_nothing(
    phone: tuple[Card, Finger],
) -> None:
    card, finger = phone
    line = card.slider("guess")
    line.evaluate("(one) => one.scrollIntoView({ block: 'center' })")
    finger.swipe(line, 2, -150)
    expect(card.button("commit")).to_be_disabled()
    card.commit()
    card.button("reset").click()
    places = card.root.locator(".se-control input:visible, .se-handle, .se-timeline").all()
    assert places
    for place in places:
        place.evaluate("(one) => one.scrollIntoView({ block: 'center' })")
        before, top = card.values, card.page.evaluate("scrollY")
        says = place.get_attribute("aria-valuetext")
        finger.swipe(place, 2, -150)
        card.page.wait_for_function(f"Math.abs(scrollY - {top}) > 50")
        assert place.get_attribute("aria-valuetext") == says
        assert card.values == before, place.get_attribute("name") or place.get_attribute(
            "data-input"
        )


def test_a_swipe_sideways_moves_a_slider(phone: tuple[Card, Finger]) -> None:
    card, finger = phone
    slider = card.root.locator(".se-control input:visible").first
    slider.evaluate("(one) => one.scrollIntoView({ block: 'center' })")
    before, top = card.values, card.page.evaluate("scrollY")
    finger.swipe(slider, 60, 3)
    name = slider.get_attribute("name") or ""
    expect(slider).not_to_have_value(f"{before[name]:g}")
    assert card.values[name] != before[name]
    assert card.page.evaluate("scrollY") == top
