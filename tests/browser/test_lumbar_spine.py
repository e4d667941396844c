"""What only the lumbar-spine explorer does."""

from __future__ import annotations

import math
import re
from itertools import pairwise

import pytest
from browser.conftest import OpenCard
from browser.support import NARROW, WIDE, Card, explorer_of
from playwright.sync_api import Locator, expect

pytestmark = pytest.mark.browser
KIND = "lumbar-spine"
LEVELS = explorer_of(KIND).model.inputs["level"].choices
PRESETS = {
    "Bend forward": {"flexion": 1.0},
    "Lean back": {"flexion": -1.0},
    "Bend sideways": {"lateral_bending": 1.0},
    "Twist": {"axial_rotation": 1.0},
    "Everything a bit": {"flexion": 0.3, "lateral_bending": 0.3, "axial_rotation": 0.3},
}


@pytest.fixture
def card(open_card: OpenCard) -> Card:
    return open_card(KIND)


def buttons(card: Card) -> list[Locator]:
    return card.root.locator("button.se-on-drawing").all()


def pressed(card: Card) -> list[str]:
    return [
        (one.text_content() or "").strip()
        for one in buttons(card)
        if one.get_attribute("aria-pressed") == "true"
    ]


def fact(card: Card, name: str) -> str:
    card.open_fold("charts")
    found = card.root.locator(".se-facts > div", has_text=name)
    return re.sub(r"\s+", " ", found.inner_text()).strip()


def middle(part: Locator) -> tuple[float, float]:
    box = part.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


# ---- a level is selected ------------------------------------------------------------------------


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_button_selects_its_level_everywhere(width: int, open_card: OpenCard) -> None:
    card = open_card(KIND, width=width)
    card.open_fold("charts")
    for position, level in enumerate(LEVELS):
        card.root.get_by_role("button", name=f"{level}", exact=False).first.click()
        assert card.values["level"] == position
        assert pressed(card) == [level]
        assert card.text(".se-balance .se-heading").startswith(level)
        expect(card.root.locator(f"text='{level} from above'")).to_be_visible()
        row = card.root.locator("svg:has(rect.se-range) text.se-strong", has_text=level)
        expect(row).to_be_visible()


def test_the_address_follows_a_selected_level(card: Card) -> None:
    buttons(card)[0].click()
    assert f"{KIND}.level=0" in card.address


def test_a_click_on_a_disc_selects_its_level_in_both_views(card: Card) -> None:
    discs = card.root.locator(".se-hit-line").all()
    assert len(discs) == 2 * len(LEVELS)
    for index, disc in enumerate(discs):
        # The middle of the line, not of its box: the line lies at an angle.
        x, y = middle(disc)
        card.page.mouse.click(x, y)
        assert card.values["level"] == index % len(LEVELS)


def test_a_click_on_a_row_of_the_chart_selects_its_level(card: Card) -> None:
    for position, row in enumerate(card.root.locator("svg:has(rect.se-range) rect.se-hit").all()):
        row.click()
        assert card.values["level"] == position


def test_the_rings_of_both_views_move_with_the_level(card: Card) -> None:
    rings = card.root.locator(".se-scene ellipse.se-ring-light")
    places = []
    for position in range(len(LEVELS)):
        card.set({"level": str(position)})
        assert rings.count() == 2
        places.append([middle(rings.nth(index)) for index in range(2)])
    for side in range(2):
        heights = [place[side][1] for place in places]
        assert heights == sorted(heights), "from the top down"
        assert all(b - a > 15 for a, b in pairwise(heights))


def test_a_button_tells_a_screen_reader_what_its_level_does(card: Card) -> None:
    label = buttons(card)[4].get_attribute("aria-label") or ""
    assert label.startswith("L4-5, selected: bends 16\u00b0 forward and back, 6\u00b0 to a side")
    assert "twist" not in label
    card.commit()
    assert "twists 2\u00b0 to a side" in (buttons(card)[4].get_attribute("aria-label") or "")
    assert "selected" not in (buttons(card)[3].get_attribute("aria-label") or "")


# ---- the drawing follows ------------------------------------------------------------------------


def grip(card: Card, name: str) -> Locator:
    return card.root.locator(f".se-handle[data-input={name}]")


def test_bending_moves_the_side_view_only_and_leaning_the_view_from_behind_only(card: Card) -> None:
    upright = [middle(grip(card, name)) for name in ("flexion", "lateral_bending")]
    card.set({"flexion": "1"})
    bent = [middle(grip(card, name)) for name in ("flexion", "lateral_bending")]
    assert bent[0][0] > upright[0][0] + 50
    assert bent[1] == pytest.approx(upright[1], abs=0.5)
    card.set({"flexion": "0", "lateral_bending": "-1"})
    leaning = [middle(grip(card, name)) for name in ("flexion", "lateral_bending")]
    assert leaning[0] == pytest.approx(upright[0], abs=0.5)
    assert leaning[1][0] < upright[1][0] - 50


@pytest.mark.parametrize("name", ["flexion", "lateral_bending"])
def test_the_reader_bends_the_spine_by_its_grip(name: str, card: Card) -> None:
    x, y = middle(grip(card, name))
    mouse = card.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + 40, y + 8, steps=5)
    mouse.up()
    value = card.values[name]
    assert 0.1 < value < 1
    assert value / card.inputs[name].step == pytest.approx(round(value / card.inputs[name].step))
    now = middle(grip(card, name))
    assert math.dist(now, (x + 40, y + 8)) < 12, "the grip stays under the pointer"
    assert f"{KIND}.{name}=" in card.address
    grip(card, name).press("Home")
    assert card.values[name] == -1


def test_the_bones_turn_by_the_angles_of_the_model(card: Card) -> None:
    """The ring lies along the disc: between the two bones that it joins."""

    def turn() -> float:
        text = card.root.locator(".se-scene svg g:has(> ellipse)").first.get_attribute("transform")
        return float(re.findall(r"rotate\((-?[\d.]+)\)", text or "")[0])

    card.set({"level": "0"})
    upright = turn()
    card.set({"flexion": "1"})
    angles = card.model.evaluate(flexion=1)["flexion_angle_by_level"]
    # All joints below turn the disc as a whole, its own joint by about half: it becomes a wedge.
    assert turn() - upright == pytest.approx(sum(angles[1:]) + angles[0] / 2, abs=1.5)


def test_the_pinned_pose_stays_as_a_ghost_while_the_spine_is_bent(card: Card) -> None:
    ghosts = card.root.locator(".se-ghost-bone")
    assert ghosts.count() == 0
    card.set({"flexion": "0.5"})
    assert ghosts.count() == 6
    card.button("pin").click()
    assert ghosts.count() == 0


# ---- what is veiled, and what is not known ------------------------------------------------------


def test_all_of_the_twist_is_veiled_and_nothing_else(card: Card) -> None:
    scalars = [name for name, one in card.model.outputs.items() if one.kind == "scalar"]
    assert card.veiled == {name for name in scalars if "axial_rotation" in name}


def test_before_the_commit_a_twist_moves_its_own_slider_only(card: Card) -> None:
    rest = """(card) => {
      const copy = card.cloneNode(true);
      copy.querySelector('input[name=axial_rotation]').closest('.se-control').remove();
      for (const chip of copy.querySelectorAll('.se-chips [aria-pressed]')) chip.ariaPressed = null;
      for (const mark of copy.querySelectorAll('.se-baseline-mark, .se-dock')) mark.remove();
      return copy.innerHTML.replace(/<!--.*?-->/g, '');
    }"""
    pictures = []
    for value in ("-1", "1"):
        card.set({"axial_rotation": value})
        pictures.append(card.root.evaluate(rest))
    assert pictures[0] == pictures[1]


def test_the_answer_is_the_twist_of_the_whole_lower_back(card: Card) -> None:
    card.commit()
    total = card.model.evaluate(axial_rotation=1)["total_axial_rotation_angle"]
    assert card.text(".se-line .se-label-model") == f"model {total:.0f}\u00b0"
    assert "as far as it goes to the right, by 11\u00b0" in card.text(".se-say")


@pytest.mark.parametrize("level", LEVELS)
def test_an_asymmetry_that_nobody_measured_is_never_given_a_number(level: str, card: Card) -> None:
    card.commit()
    card.set({"level": str(LEVELS.index(level))})
    results = card.model.evaluate(level=level)
    shown, facts = fact(card, "Left and right joint differ by"), card.text(".se-balance")
    card.open_drawer("table")
    row = card.root.locator(".se-tables tr", has=card.page.locator("output[name=tropism]"))
    if results["tropism_measured"]:
        assert f"{results['tropism']:g}\u00b0" in shown
        assert "not measured" not in row.inner_text()
    else:
        assert re.findall(r"\d", shown) == []
        assert "not measured in our sources" in shown
        assert "not measured in our sources" in row.inner_text()
        assert f"{results['tropism']:g}" not in facts


def test_the_card_says_what_the_ranges_are_and_what_they_are_not(card: Card) -> None:
    card.open_fold("rests")
    text = card.text(".se-notes")
    assert "mean of a group" in text
    assert "angle of the facet joints alone does not determine" in text
    assert "For L5-S1 the sources show no consistent pattern" in text
    captions = " ".join(card.root.locator("[data-fold=rests] .se-caption").all_text_contents())
    assert "share the range is not verified" in captions
    assert "drawing assumption" in captions


# ---- charts, presets ----------------------------------------------------------------------------


def test_the_three_directions_have_one_scale(card: Card) -> None:
    card.commit()
    results = card.model.evaluate()
    widths = [
        box["width"]
        for box in (bar.bounding_box() for bar in card.root.locator("rect.se-range").all())
        if box
    ]
    count = len(LEVELS)
    bends = results["flexion_range_by_level"] + results["extension_range_by_level"]
    degrees = [
        *bends,
        *results["lateral_bending_range_by_level"],
        *results["axial_rotation_range_by_level"],
    ]
    assert len(widths) == 3 * count
    scale = (widths[0] - 1) / degrees[0]
    assert [width - 1 for width in widths] == pytest.approx([scale * d for d in degrees], abs=0.6)


def test_the_presets_are_questions_of_the_chapter(card: Card) -> None:
    found = {}
    defaults = {name: one.default for name, one in card.inputs.items()}
    for chip in card.chips:
        chip.click()
        changed = {n: v for n, v in card.values.items() if v != defaults[n]}
        found[(chip.text_content() or "").strip()] = changed
    assert found == PRESETS


def test_the_table_names_the_levels(card: Card) -> None:
    card.open_drawer("table")
    names = card.root.locator(".se-tables table").nth(1).locator("tbody td:first-child")
    assert names.all_text_contents() == list(LEVELS)
