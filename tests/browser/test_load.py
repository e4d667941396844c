"""What only the load explorer does."""

from __future__ import annotations

import math
import re

import pytest
from browser.conftest import OpenCard
from browser.support import NARROW, WIDE, Card, random_settings
from playwright.sync_api import Locator, expect

pytestmark = pytest.mark.browser
KIND = "load"
PRESETS = {
    "Lean like a runner": {"trunk_flexion": 10},
    "Bend with empty hands": {"trunk_flexion": 36},
    "Lift 20 kg from a stoop": {"trunk_flexion": 70, "hand_load": 20},
    "20 kg, arms hanging": {"hand_load": 20},
    "20 kg at arm\u2019s length": {"hand_load": 20, "hand_distance": 0.5},
}
CONTRIBUTIONS = (
    "body_weight_compression",
    "load_weight_compression",
    "body_moment_compression",
    "load_moment_compression",
    "bracing_compression",
)


@pytest.fixture
def card(open_card: OpenCard) -> Card:
    return open_card(KIND)


def grip(card: Card, name: str) -> Locator:
    return card.root.locator(f".se-handle[data-input={name}]")


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(card: Card, name: str, dx: float, dy: float) -> None:
    """Drag a grip by some pixels, as a hand does: in small moves that end where they stop."""
    grip(card, name).scroll_into_view_if_needed()
    x, y = middle(grip(card, name))
    mouse = card.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + dx, y + dy, steps=12)
    for _ in range(6):  # the hips give way a little: the hand rests where it wants to be
        mouse.move(x + dx + 0.01, y + dy)
        mouse.move(x + dx, y + dy)
    mouse.up()


def arrow_length(card: Card, selector: str, index: int = 0) -> float:
    """Return the length of an arrow in px, from its tail to the tip of its head."""
    length: float = (
        card.root.locator(selector)
        .nth(index)
        .evaluate(
            """(line) => {
              const tip = line.nextElementSibling.getAttribute('d').slice(1).split('L')[0];
              const [x, y] = tip.split(' ').map(Number);
              return Math.hypot(x - line.x1.baseVal.value, y - line.y1.baseVal.value);
            }"""
        )
    )
    return length


def width_of(line: Locator) -> float:
    """Return the width of a drawn line in px, without its stroke."""
    return float(line.evaluate("(one) => one.getBBox().width"))


def test_all_eight_inputs_have_a_slider(card: Card) -> None:
    assert sorted(card.shown) == sorted(card.model.inputs)
    expect(card.root.locator(".se-group")).to_have_text("Person and assumptions")


def test_whatever_comes_from_moment_or_compression_is_veiled(card: Card) -> None:
    scalars = [name for name, one in card.model.outputs.items() if one.kind == "scalar"]
    pattern = "compression|pressure|force|(?<!bracing_)moment|shear|ratio|share"
    assert card.veiled == {name for name in scalars if re.search(pattern, name)}


def test_before_the_commit_no_force_is_drawn_on_the_disc(card: Card) -> None:
    forces = card.root.locator(".se-arrow-on-bone, .se-arrow-muscle, .se-part")
    assert forces.count() == 0
    card.commit()
    assert forces.count() > 0


def test_the_answer_is_the_models_multiple_of_relaxed_standing(card: Card) -> None:
    card.commit()
    assert card.values["trunk_flexion"] == 36
    ratio = card.model.evaluate(trunk_flexion=36)["ratio_to_standing"]
    assert card.text(".se-line .se-label-model") == f"model {ratio:.1f} \u00d7"


def test_the_presets_are_the_questions_of_the_chapter(card: Card) -> None:
    found = {}
    defaults = {name: one.default for name, one in card.inputs.items()}
    for chip in card.chips:
        chip.click()
        changed = {n: v for n, v in card.values.items() if v != defaults[n]}
        found[(chip.text_content() or "").strip()] = changed
    assert found == PRESETS


# ---- the figure is moved ------------------------------------------------------------------------


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_dragging_the_shoulder_bends_the_trunk(open_card: OpenCard, width: int) -> None:
    card = open_card(KIND, width=width)
    x, _ = middle(grip(card, "trunk_flexion"))
    drag(card, "trunk_flexion", 45 if width == WIDE else 22, 10)
    bent = card.values["trunk_flexion"]
    assert 20 < bent < 75
    assert bent == int(bent), "a finger takes whole degrees"
    assert card.shown["trunk_flexion"] == bent
    now_x, _ = middle(grip(card, "trunk_flexion"))
    assert now_x > x + (15 if width == WIDE else 8)
    assert f"{KIND}.trunk_flexion=" in card.address
    drag(card, "trunk_flexion", 20, 300)
    assert card.values["trunk_flexion"] == 90
    drag(card, "trunk_flexion", -300, 0)
    assert card.values["trunk_flexion"] == 0


def test_the_grip_stays_under_the_pointer(card: Card) -> None:
    card.set({"trunk_flexion": "30"})
    grip(card, "trunk_flexion").scroll_into_view_if_needed()
    x, y = middle(grip(card, "trunk_flexion"))
    drag(card, "trunk_flexion", 14, 12)
    joint = middle(card.root.locator(".se-scene .se-ring").first)
    now = middle(grip(card, "trunk_flexion"))
    wanted = math.degrees(math.atan2(x + 14 - joint[0], joint[1] - (y + 12)))
    drawn = math.degrees(math.atan2(now[0] - joint[0], joint[1] - now[1]))
    assert drawn == pytest.approx(wanted, abs=2)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_dragging_the_hands_moves_the_weight(open_card: OpenCard, width: int) -> None:
    card = open_card(KIND, width=width)
    card.set({"hand_load": "10"})
    start, _ = middle(grip(card, "hand_distance"))
    pulled = 60 if width == WIDE else 25
    drag(card, "hand_distance", pulled, 0)
    reach = card.values["hand_distance"]
    assert reach > 0.2
    end, _ = middle(grip(card, "hand_distance"))
    assert end - start == pytest.approx(pulled, abs=4)
    assert f"{KIND}.hand_distance=" in card.address
    drag(card, "hand_distance", -200, 0)
    assert card.values["hand_distance"] == 0


def test_the_keys_of_a_grip_are_those_of_a_slider(card: Card) -> None:
    for name in ("trunk_flexion", "hand_distance"):
        quantity = card.inputs[name]
        held = grip(card, name)
        held.press("ArrowRight")
        assert card.values[name] == pytest.approx(quantity.step)
        held.press("Shift+ArrowRight")
        assert card.values[name] == pytest.approx(1.1 * quantity.step)
        held.press("End")
        assert card.values[name] == quantity.high
        expect(held).to_have_attribute("aria-valuenow", f"{quantity.high:g}")
        held.press("Home")
        assert card.values[name] == quantity.low


def test_the_drawing_follows_every_input_that_moves_the_body(card: Card) -> None:
    def picture() -> str:
        html: str = card.root.locator(".se-scene svg").first.evaluate("(one) => one.innerHTML")
        return html

    before = picture()
    for name, value in (("trunk_flexion", "40"), ("hand_load", "15"), ("stature", "1.9")):
        card.set({name: value})
        after = picture()
        assert after != before, name
        before = after


# ---- drawn to scale -----------------------------------------------------------------------------


def test_weight_arrows_and_lever_arms_are_to_scale(card: Card) -> None:
    card.set({"trunk_flexion": "50", "hand_load": "20", "hand_distance": "0.2"})
    pixels = width_of(card.root.locator(".se-scene .se-arrow-scale").first) / 500  # a newton
    results = card.model.evaluate(trunk_flexion=50, hand_load=20, hand_distance=0.2)
    for index, weight in enumerate(("upper_body_weight", "hand_load_weight")):
        length = arrow_length(card, ".se-scene .se-arrow", index)
        assert length == pytest.approx(results[weight] * pixels, abs=1.5), weight

    widths = [width_of(arm) for arm in card.root.locator(".se-dimension").all()]
    body = results["upper_body_moment"] / results["upper_body_weight"]
    assert widths[0] / widths[1] == pytest.approx(body / results["load_distance"], rel=0.04)


def test_the_forces_in_the_lens_have_one_scale_and_say_it(card: Card) -> None:
    card.commit()
    pixels = width_of(card.root.locator(".se-lens .se-arrow-scale")) / 1000  # a newton
    for flexion in (20, 60, 90):
        card.set({"trunk_flexion": str(flexion)})
        results = card.model.evaluate(trunk_flexion=flexion)
        for selector, force in (
            (".se-arrow-on-bone", "compression"),
            (".se-arrow-muscle", "extensor_force"),
        ):
            assert arrow_length(card, selector) == pytest.approx(results[force] * pixels, abs=1.5)


def test_the_lever_arm_in_the_lens_follows_its_slider(card: Card) -> None:
    def html() -> str:
        text: str = card.root.locator(".se-lens").inner_html()
        return text

    before = html()
    card.set({"extensor_arm": "0.055"})
    assert html() != before
    assert "lever arm 5.5 cm" in card.text(".se-lens svg")
    card.set({"stature": "1.5"})
    assert "lever arm 4.7 cm" in card.text(".se-lens svg")


def test_a_moment_beyond_the_muscle_groups_dashes_their_arrow_and_says_so(card: Card) -> None:
    beyond = card.root.locator(".se-lens line.se-arrow-beyond")
    card.set({"trunk_flexion": "90", "hand_load": "40", "hand_distance": "0.5"})
    assert beyond.count() == 0, "nothing is said before the commit"
    card.commit()
    card.set({"trunk_flexion": "36", "hand_load": "0", "hand_distance": "0"})
    assert beyond.count() == 0
    card.set({"trunk_flexion": "90", "hand_load": "40", "hand_distance": "0.5"})
    assert beyond.count() == 1
    assert "beyond any muscle stress" in card.text(".se-lens svg")
    assert "read the load as arithmetic" in card.text(".se-say")


# ---- the charts ---------------------------------------------------------------------------------


def test_the_parts_of_the_bar_add_up_to_the_compression(card: Card) -> None:
    card.commit()
    card.open_fold("charts")
    for settings in random_settings(KIND, 6):
        card.set(settings)
        parts = card.root.locator(".se-charts figure").first.locator(".se-part")
        boxes = [box for box in (part.bounding_box() for part in parts.all()) if box]
        lowest = max(box["y"] for box in boxes)
        now = [box for box in boxes if box["y"] == pytest.approx(lowest)]
        ends = (min(box["x"] for box in now), max(box["x"] + box["width"] for box in now))
        marks = card.root.locator(".se-sum").all()
        sums = [box["x"] + box["width"] / 2 for box in (m.bounding_box() for m in marks) if box]
        assert ends[1] == pytest.approx(sums[1], abs=1.5)
        results = card.model.evaluate(**card.values)
        assert sum(results[name] for name in CONTRIBUTIONS) == pytest.approx(results["compression"])
        named = [int(n) for n in re.findall(r"(\d+) N", card.text(".se-charts svg"))]
        assert sum(named) == pytest.approx(results["compression"], abs=3)


def test_the_heaviest_setting_still_fits_the_axis_and_the_axis_never_moves(card: Card) -> None:
    card.commit()
    card.open_fold("charts")
    chart = card.root.locator(".se-charts figure").first
    axis = chart.locator(".se-quiet").all_text_contents()
    extreme = {
        name: f"{one.low if name in ('extensor_arm', 'stature') else one.high:.12g}"
        for name, one in card.inputs.items()
    }
    card.set(extreme)
    assert chart.locator(".se-quiet").all_text_contents() == axis
    box = chart.locator("svg").bounding_box()
    assert box
    for part in chart.locator(".se-part").all():
        inside = part.bounding_box()
        assert inside
        assert inside["x"] + inside["width"] <= box["x"] + box["width"]


def test_the_measured_points_stay_where_they_are(card: Card) -> None:
    card.commit()
    points = card.root.locator(".se-point")
    before = points.evaluate_all("(all) => all.map((one) => one.outerHTML)")
    assert len(before) == 2
    card.set({"hand_load": "10", "body_mass": "90"})
    assert points.evaluate_all("(all) => all.map((one) => one.outerHTML)") == before


def test_the_card_says_where_model_and_implants_part(card: Card) -> None:
    card.open_fold("rests")
    words = " ".join(card.root.locator(".se-caption, .se-notes").all_text_contents())
    for claim in ("levelled off", "33\u00b0", "one man", "assumed", "Drawn, not modelled"):
        assert claim in words, claim


@pytest.mark.sweep
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_no_label_lies_on_another_in_any_posture(open_card: OpenCard, width: int) -> None:
    card = open_card(KIND, width=width)
    card.commit()
    found = card.sweep(random_settings(KIND, 80, seed=3), "layout")
    assert found == {}


def test_the_sentence_says_how_much_is_muscle(card: Card) -> None:
    card.commit()
    card.set({"trunk_flexion": "0"})
    assert "Most of it is weight" in card.text(".se-say")
    card.set({"trunk_flexion": "36"})
    results = card.model.evaluate(trunk_flexion=36)
    share = 100 * (1 - results["body_weight_compression"] / results["compression"])
    assert f"muscle force ({share:.0f} %)" in card.text(".se-say")


def test_the_bend_that_is_asked_about_is_drawn_until_the_commit(open_card: OpenCard) -> None:
    card = open_card(KIND)
    asked = card.root.locator(".se-scene .se-asked")
    expect(asked).to_have_count(2)
    trunk = asked.first.bounding_box()
    card.set({"trunk_flexion": "20"})
    assert asked.first.bounding_box() != trunk, "it turns about the joint of this posture"
    card.commit()
    expect(asked).to_have_count(0)
