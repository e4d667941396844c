"""What only the loading-cycles explorer does."""

from __future__ import annotations

import re

import pytest
from browser.conftest import OpenCard
from browser.support import MINUS, NARROW, WIDE, Card, random_settings
from playwright.sync_api import Locator, expect

pytestmark = pytest.mark.browser
KIND = "loading-cycles"
SHORTER = {"stride_length_change": "-0.1"}
PRESETS = {
    "Shorter stride, shin": {"stride_length_change": -0.1},
    "Shorter stride, knee": {"stride_length_change": -0.1, "tissue": 2, "fatigue_exponent": 1},
    "Shorter stride, back": {"stride_length_change": -0.1, "tissue": 3, "fatigue_exponent": 10},
    "Where the sign changes": {"stride_length_change": -0.1, "fatigue_exponent": 1.9},
    "Longer stride": {"stride_length_change": 0.1},
    "Run faster": {"speed": 4.5},
}


@pytest.fixture
def card(open_card: OpenCard) -> Card:
    return open_card(KIND)


def signed(percent: float) -> str:
    return f"{percent:+.1f} %".replace("-", MINUS)


def percent(ratio: float) -> float:
    return 100 * (ratio - 1)


def plain(text: str) -> str:
    """Return a text with ordinary spaces."""
    return text.replace("\u00a0", " ")


def say(card: Card) -> str:
    return plain(card.text(".se-say"))


def grip(card: Card) -> Locator:
    return card.root.locator(".se-handle[data-input=stride_length_change]")


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(card: Card, dx: float) -> None:
    grip(card).scroll_into_view_if_needed()
    x, y = middle(grip(card))
    mouse = card.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + dx, y, steps=10)
    mouse.up()


def marks(card: Card, selector: str) -> list[tuple[float, float]]:
    """Return where the load marks of a row stand and how high they are, px."""
    path = card.root.locator(selector).get_attribute("d") or ""
    found = re.findall(r"M([\d.-]+) [\d.-]+v([\d.-]+)", path)
    return [(float(x), -float(height)) for x, height in found]


def areas(card: Card, tone: str) -> tuple[float, float]:
    """Return the area of a block and of the reference beside it, px2."""
    return tuple(  # type: ignore[return-value]
        card.root.evaluate(
            """(card, tone) => {
              const block = card.querySelector(`.se-block[data-tone=${tone}]`);
              const outline = [...card.querySelectorAll('.se-block-reference')]
                .find((one) => one.parentNode === block.parentNode
                  && one.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING
                  && Math.abs(one.getBBox().x - block.getBBox().x) < 1);
              return [block, outline].map((one) => one.getBBox().width * one.getBBox().height);
            }""",
            tone,
        )
    )


# ---- predict ------------------------------------------------------------------------------------


def test_whatever_leads_to_the_sum_is_veiled_and_counts_are_not(card: Card) -> None:
    scalars = {name for name, one in card.model.outputs.items() if one.kind == "scalar"}
    pattern = "^load_exponent|^sign_changing|load_per_step|cumulative|damage"
    assert card.veiled == {name for name in scalars if re.search(pattern, name)}
    assert {"loads_per_km", "stride_length", "published_fatigue_exponent"} <= scalars - card.veiled


def test_before_the_commit_no_load_of_the_present_run_is_drawn(card: Card) -> None:
    drawn = card.root.locator(".se-footfall, .se-block, .se-band-uncertainty")
    assert drawn.count() == 0
    card.commit()
    assert drawn.count() > 0


def test_many_guess_a_fall_and_the_model_rises(card: Card) -> None:
    card.commit()
    assert card.values["stride_length_change"] == -0.1
    results = card.model.evaluate(tissue="tibia", stride_length_change=-0.1)
    answer = percent(results["cumulative_load_per_km_ratio"])
    assert answer > 0
    assert card.text(".se-line .se-label-model") == f"model {signed(answer)}"


def test_the_presets_set_tissue_and_exponent_together(card: Card) -> None:
    found = {}
    defaults = {name: one.default for name, one in card.inputs.items()}
    for chip in card.chips:
        chip.click()
        changed = {n: v for n, v in card.values.items() if v != defaults[n]}
        found[(chip.text_content() or "").strip()] = changed
    assert found == PRESETS


# ---- the drawing is moved -----------------------------------------------------------------------


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_dragging_a_footfall_changes_the_stride(open_card: OpenCard, width: int) -> None:
    card = open_card(KIND, width=width)
    x, _ = middle(grip(card))
    drag(card, -12)
    change = card.values["stride_length_change"]
    assert -0.1 < change < 0
    assert change * 100 == pytest.approx(round(change * 100)), "a finger takes whole per cents"
    assert card.shown["stride_length_change"] == change
    assert middle(grip(card))[0] == pytest.approx(x - 12, abs=3)
    assert f"{KIND}.stride_length_change=" in card.address
    drag(card, -400)
    assert card.values["stride_length_change"] == -0.1
    drag(card, 700)
    assert card.values["stride_length_change"] == 0.1


def test_the_keys_of_the_ring_are_those_of_a_slider(card: Card) -> None:
    held = grip(card)
    held.press("ArrowRight")
    assert card.values["stride_length_change"] == pytest.approx(0.01)
    held.press("Shift+ArrowLeft")
    assert card.values["stride_length_change"] == pytest.approx(0.009)
    held.press("End")
    assert card.values["stride_length_change"] == 0.1
    expect(held).to_have_attribute("aria-valuenow", "0.1")
    held.press("Home")
    assert card.values["stride_length_change"] == -0.1


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_ring_never_leaves_the_drawing(open_card: OpenCard, width: int) -> None:
    card = open_card(KIND, width=width)
    picture = card.root.locator(".se-scene svg").first.bounding_box()
    assert picture
    for speed in ("2.5", "3.5", "4.5"):
        for change in ("-0.1", "0.1"):
            card.set({"speed": speed, "stride_length_change": change})
            x, _ = middle(grip(card))
            assert picture["x"] < x <= picture["x"] + picture["width"] - 9


# ---- drawn to scale -----------------------------------------------------------------------------


def test_footfalls_lie_a_stride_apart_and_are_as_high_as_their_load(card: Card) -> None:
    card.commit()
    for state in random_settings(KIND, 6, seed=4):
        card.set(state)
        results = card.model.evaluate(**card.values)
        reference, now = marks(card, ".se-footfall-reference"), marks(card, ".se-footfall")
        assert now[1][1] / reference[1][1] == pytest.approx(
            results["load_per_step_ratio"], abs=0.01
        )
        apart = (now[1][0] - now[0][0]) / (reference[1][0] - reference[0][0])
        assert apart == pytest.approx(1 / results["loads_per_km_ratio"], rel=0.01)


def test_the_reference_run_stays_where_it_is(card: Card) -> None:
    card.commit()
    before = marks(card, ".se-footfall-reference")
    card.set({"speed": "4.5", "stride_length_change": "0.05", "tissue": "2"})
    assert marks(card, ".se-footfall-reference") == before


def test_an_area_is_a_total(card: Card) -> None:
    card.commit()
    for change, exponent in (("-0.1", "6.6"), ("-0.04", "3"), ("0.08", "5")):
        card.set({"stride_length_change": change, "fatigue_exponent": exponent})
        results = card.model.evaluate(**card.values)
        for tone, output in (
            ("load", "cumulative_load_per_km_ratio"),
            ("damage", "damage_per_km_ratio"),
        ):
            block, reference = areas(card, tone)
            assert block / reference == pytest.approx(results[output], abs=0.015), tone


def test_a_block_too_high_for_the_drawing_is_cut_and_keeps_its_number(card: Card) -> None:
    card.commit()
    card.set({"tissue": "2", "fatigue_exponent": "10", "stride_length_change": "0.1"})
    results = card.model.evaluate(**card.values)
    blocks = card.root.locator(".se-scene svg").nth(1)
    assert blocks.locator(".se-bar").count() == 1
    assert signed(percent(results["damage_per_km_ratio"])) in card.text(".se-scene svg >> nth=1")


# ---- what the exponent decides ------------------------------------------------------------------


def test_without_a_change_of_stride_the_exponent_decides_nothing(card: Card) -> None:
    card.commit()
    card.button("reset").click()
    for exponent in ("1", "10"):
        card.set({"fatigue_exponent": exponent})
        assert "This is the reference run" in say(card)


def test_one_change_of_stride_has_answers_of_both_signs(card: Card) -> None:
    card.commit()
    text = say(card)
    assert "number of loads per kilometre rises clearly (+11.1 %)" in text
    assert "Load per step on the shin bone falls slightly" in text
    assert "sum rises slightly" in text
    assert "falls strongly" in text
    assert "Sum and damage go opposite ways." in text


def test_the_sign_changes_at_the_exponent_that_the_card_names(card: Card) -> None:
    card.commit()
    results = card.model.evaluate(**card.values)
    assert f"The sign changes at {results['sign_changing_exponent']:.1f}" in " ".join(
        card.root.locator(".se-charts .se-caption").all_text_contents()
    )
    damage = {}
    for exponent in ("1.8", "2"):
        card.set({"fatigue_exponent": exponent})
        damage[exponent] = float(card.outputs["stride_effect_on_damage"] or "nan")
    assert damage["2"] < 1 < damage["1.8"]


def test_where_the_sources_disagree_the_sentence_leaves_the_direction_open(card: Card) -> None:
    card.commit()
    card.set({"tissue": "1", "fatigue_exponent": "2.6"})
    results = card.model.evaluate(**card.values)
    assert results["damage_per_km_ratio_low"] < 0.99
    assert results["damage_per_km_ratio_high"] > 1.01
    assert "leave open which way the damage goes" in say(card)


def test_the_exponent_does_not_follow_the_tissue(card: Card) -> None:
    for tissue in ("0", "1", "2", "3"):
        card.set({"tissue": tissue, "fatigue_exponent": "4.4"})
        assert card.values["fatigue_exponent"] == 4.4


def test_published_exponents_are_marked_and_the_knee_has_none(card: Card) -> None:
    card.commit()
    card.open_drawer("table")
    for tissue, exponent in (("0", "6.6"), ("1", "9.3"), ("3", "10.0")):
        card.set({"tissue": tissue})
        assert f"fatigue tests: {exponent}" in (
            card.control("fatigue_exponent").text_content() or ""
        )
        labels = card.root.locator(".se-charts svg text").all_text_contents()
        assert f"fatigue tests {exponent}" in labels
        assert card.root.locator(".se-point").count() == 1
    card.set({"tissue": "2"})
    assert "none published" in (card.control("fatigue_exponent").text_content() or "")
    assert card.root.locator(".se-point").count() == 0
    captions = " ".join(card.root.locator(".se-charts .se-caption").all_text_contents())
    assert "No fatigue exponent of joint cartilage was read" in captions
    row = card.root.locator(".se-tables tr", has_text="Fatigue exponent that the sources give")
    expect(row.locator("output")).to_have_text("not measured in our sources")


def test_badges_say_which_load_is_calibrated_and_which_stands_in(card: Card) -> None:
    for tissue, kind, words in (
        ("0", "calibrated", "ten men"),
        ("1", "illustration", "a choice"),
        ("2", "calibrated", "step rate 10 % higher"),
        ("3", "illustration", "ground force stands in"),
    ):
        card.set({"tissue": tissue})
        caption = card.root.locator(".se-scene .se-caption").nth(1)
        assert caption.locator(".se-badge").get_attribute("data-kind") == kind
        assert words in (caption.text_content() or "")


def test_damage_is_explained_as_a_test_on_dead_samples_and_not_as_injury(card: Card) -> None:
    captions = " ".join(card.root.locator(".se-caption, .se-notes").all_text_contents())
    for claim in ("Miner", "without living cells", "Only ratios", "A load is not an injury"):
        assert claim in captions, claim


# ---- labels -------------------------------------------------------------------------------------


@pytest.mark.sweep
@pytest.mark.parametrize("width", [WIDE, 820, NARROW])
def test_no_label_lies_on_another_in_any_run(open_card: OpenCard, width: int) -> None:
    card = open_card(KIND, width=width)
    card.commit()
    card.set({"stride_length_change": "0.05", "tissue": "1", "speed": "3"})
    card.button("pin").click()
    assert card.sweep(random_settings(KIND, 120, seed=3), "layout") == {}
