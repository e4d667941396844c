"""The controls of every explorer, by mouse, by keyboard and by finger."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from browser.conftest import OpenCard
from browser.support import (
    KINDS,
    NARROW,
    WIDE,
    Card,
    fine_parts,
    grid_size,
    label_of,
    tab_through,
)
from playwright.sync_api import expect

# One kind after the other: what a worker has open serves the next test.
pytestmark = [pytest.mark.browser, pytest.mark.parametrize("kind", KINDS, scope="module")]


def one_of_each_range(card: Card) -> dict[str, Any]:
    """Return the inputs without those that have the range and step of one before them."""
    first = {(one.low, one.high, one.step): name for name, one in reversed(card.inputs.items())}
    return {name: one for name, one in card.inputs.items() if name in first.values()}


def drag(card: Card, name: str) -> list[dict[str, Any]]:
    """Drag a slider over its whole range; return what each input event left behind."""
    slider = card.slider(name)
    slider.scroll_into_view_if_needed()
    card.probe("record")
    box = slider.bounding_box()
    assert box
    quantity = card.inputs[name]
    share = (quantity.default - quantity.low) / (quantity.high - quantity.low)
    y = box["y"] + box["height"] / 2
    mouse = card.page.mouse
    mouse.move(box["x"] + 10 + share * (box["width"] - 20), y)
    mouse.down()
    for target in (box["x"] + box["width"], box["x"]):
        mouse.move(target, y, steps=5)
    mouse.up()
    return list(card.page.evaluate("window.recorded"))


def test_dragging_snaps_to_whole_steps_and_redraws_before_the_event_is_over(
    kind: str, open_card: OpenCard
) -> None:
    card = open_card(kind)
    card.commit()
    card.button("reset").click()
    in_view = [name for name in card.inputs if card.root.locator(f"[name={name}]").is_visible()]
    for name, quantity in one_of_each_range(card).items():
        events = drag(card, name)
        assert len(events) >= min(5, grid_size(quantity))
        for event in events:
            steps = (event["value"] - quantity.low) / quantity.step
            assert steps == pytest.approx(round(steps), abs=1e-6), f"{name} = {event['value']}"
            assert event["slider"] == pytest.approx(event["value"], abs=quantity.step / 100)
            assert event["late"] == 0
        # An end where the slider stood already makes no event.
        reached = {quantity.default, *(event["value"] for event in events)}
        assert {quantity.low, quantity.high} <= reached
        for before, after in pairwise(events):
            if before["value"] != after["value"]:
                assert before["outputs"] != after["outputs"]
                # what lies in a fold may move a picture in another
                assert before["drawing"] != after["drawing"] or name not in in_view
        card.button("reset").click()


def test_the_address_follows_a_slider_that_was_dragged(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    # The drag ends at the low end, which must not be where the slider stood at first.
    name = next(name for name, one in card.inputs.items() if one.default != one.low)
    drag(card, name)
    assert f"{kind}.{name}=" in card.address


def test_the_address_follows_a_slider_that_was_moved_by_keys(
    kind: str, open_card: OpenCard
) -> None:
    card = open_card(kind)
    name = next(iter(card.inputs))
    card.slider(name).press("ArrowRight")
    card.slider(name).blur()
    assert f"{kind}.{name}=" in card.address


def test_keys_move_a_slider_by_a_step_a_tenth_and_a_tenth_of_the_range(
    kind: str, open_card: OpenCard
) -> None:
    card = open_card(kind)
    press = card.page.keyboard.press
    for name, quantity in one_of_each_range(card).items():
        slider, step = card.slider(name), quantity.step
        fine = step / fine_parts(quantity)
        middle = quantity.low + round((quantity.high - quantity.low) / (2 * step)) * step
        page = max(fine, (quantity.high - quantity.low) / 10)
        slider.focus()
        for key, by in {
            "ArrowRight": step,
            "ArrowLeft": -step,
            "ArrowUp": step,
            "ArrowDown": -step,
            "Shift+ArrowRight": fine,
            "Shift+ArrowDown": -fine,
            "PageUp": page,
            "PageDown": -page,
        }.items():
            card.set({name: f"{middle:.12g}"})
            press(key)
            expected = min(max(middle + by, quantity.low), quantity.high)
            held, shown = card.probe("held", name)
            assert held == pytest.approx(expected, abs=0.51 * fine), f"{name}: {key}"
            assert shown == pytest.approx(held, rel=1e-12)
        for key, end in {"Home": quantity.low, "End": quantity.high}.items():
            press(key)
            assert card.probe("held", name) == [end, end], f"{name}: {key}"
        press("ArrowRight")
        assert card.probe("held", name)[0] == quantity.high, "a key leaves the range"


def test_what_a_slider_says_follows_its_value(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.set({name: f"{quantity.high:.12g}" for name, quantity in card.inputs.items()})
    for name in card.inputs:
        slider = card.slider(name)
        shown = card.control(name).locator(".se-value")
        before = (slider.get_attribute("aria-valuetext"), shown.text_content())
        slider.press("Home")
        assert (slider.get_attribute("aria-valuetext"), shown.text_content()) != before
        # A fine step is said and shown too.
        low = (slider.get_attribute("aria-valuetext"), shown.text_content())
        slider.press("Shift+ArrowRight")
        now = (slider.get_attribute("aria-valuetext"), shown.text_content())
        assert all(a != b for a, b in zip(low, now, strict=True)), f"{name}: {now}"


@pytest.mark.parametrize(
    ("width", "drawers"), [(WIDE, ("equation", "sources", "table")), (NARROW, ("table",))]
)
def test_tab_reaches_every_control_in_order_with_a_visible_ring_and_nothing_in_front(
    kind: str, width: int, drawers: tuple[str, ...], open_card: OpenCard
) -> None:
    card = open_card(kind, width=width)
    for drawer in drawers:
        card.open_drawer(drawer)
        expected, reached = tab_through(card)
        assert [label_of(stop.name) for stop in reached] == [label_of(name) for name in expected]
        assert [label_of(stop.name) for stop in reached if stop.ring < 2] == []
        assert [label_of(stop.name) for stop in reached if not stop.uncovered] == []


@pytest.mark.parametrize(("width", "slider", "button"), [(WIDE, 24, 24), (NARROW, 36, 40)])
def test_every_target_is_large_enough_for_its_pointer(
    kind: str, width: int, slider: int, button: int, open_card: OpenCard
) -> None:
    card = open_card(kind, width=width)
    for state in ("before the commit", "after it"):
        found = card.probe("smallTargets", {"input": slider, "button": button})
        assert found == [], state
        if state == "before the commit":
            card.commit()


def test_the_guess_is_moved_by_keys_and_by_mouse(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    guess = card.slider("guess")
    start = float(guess.input_value())
    guess.press("ArrowRight")
    assert float(guess.input_value()) == start + float(guess.get_attribute("step") or "nan")
    before = card.text(".se-line text.se-strong")
    box = guess.bounding_box()
    assert box
    card.page.mouse.click(box["x"] + 0.25 * box["width"], box["y"] + box["height"] / 2)
    assert float(guess.input_value()) < start
    after = card.text(".se-line text.se-strong")
    assert after != before
    diamond = card.root.locator(".se-diamond").bounding_box()
    assert diamond
    middle = diamond["x"] + diamond["width"] / 2
    assert middle == pytest.approx(box["x"] + 0.25 * box["width"], abs=8)
    expect(guess).to_have_attribute("aria-valuetext", after.removeprefix("you "))
