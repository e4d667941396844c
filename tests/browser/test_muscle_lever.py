"""What only the muscle-lever explorer does."""

from __future__ import annotations

import pytest
from browser.conftest import OpenCard
from browser.support import Card

from spinestride.models import load, paraspinal_muscles

pytestmark = pytest.mark.browser
KIND = "muscle-lever"


@pytest.fixture
def card(open_card: OpenCard) -> Card:
    return open_card(KIND)


def test_the_presets_are_postures_of_the_load_model(card: Card) -> None:
    bent = load.evaluate(trunk_flexion=36)["net_moment"]
    lifted = load.evaluate(trunk_flexion=36, hand_load=20)["net_moment"]
    standing = load.evaluate()["net_moment"]
    found = []
    for chip in card.chips[:3]:
        chip.click()
        found.append(card.values["needed_moment"])
    assert found == [round(standing), round(bent), round(lifted)]


def test_the_answer_is_the_force_of_the_bent_posture(card: Card) -> None:
    card.commit()
    force = paraspinal_muscles.evaluate(**card.values)["needed_extensor_force"]
    assert card.text(".se-line .se-label-model") == f"model {force:.0f} N"


def test_both_areas_are_the_same_moment(card: Card) -> None:
    card.commit()
    for moment in ("20", "76", "250"):
        card.set({"needed_moment": moment})
        areas = card.root.evaluate(
            """(card) => ['muscle', 'load', 'other'].map((name) => {
              const block = card.querySelector(`.se-block-${name}`);
              return block.getAttribute('width') * block.getAttribute('height');
            })"""
        )
        assert areas == pytest.approx([areas[0]] * 3, rel=0.05), moment


def test_the_stacked_groups_reach_the_models_capacity(card: Card) -> None:
    card.commit()
    card.set({"lumbar_flexion": "40", "strength_factor": "1.5"})
    results = paraspinal_muscles.evaluate(**card.values)
    labels = card.root.locator(".se-balance, .se-charts").locator("text").all_text_contents()
    assert f"four groups {results['max_extensor_moment']:.0f}" in labels
    assert f"whole model {results['whole_model_max_moment']:.0f}" in labels
    assert f"multifidus {results['multifidus_moment']:.0f}" in labels


def test_a_moment_beyond_the_groups_is_said_in_words(card: Card) -> None:
    card.commit()
    card.set({"needed_moment": "135"})
    assert "more than" not in card.text(".se-say")
    card.set({"needed_moment": "145"})
    assert "more than these groups can hold" in card.text(".se-say")


def test_bracing_costs_compression_and_turns_nothing(card: Card) -> None:
    card.commit()
    card.set({"bracing_moment": "30"})
    results = paraspinal_muscles.evaluate(**card.values)
    cost = f"{results['bracing_compression']:.0f} N of compression"
    assert cost in card.text(".se-say")
    assert cost in (card.control("bracing_moment").text_content() or "")
    assert "bracing: no turn" in card.text(".se-scene")


def test_before_the_commit_neither_force_nor_lever_is_printed(card: Card) -> None:
    assert card.root.locator(".se-block-muscle").count() == 0
    assert {"mean_extensor_arm", "needed_extensor_force"} <= card.veiled


def test_lever_arms_are_called_outputs_of_a_model(card: Card) -> None:
    captions = " ".join(card.root.locator(".se-charts .se-caption").all_text_contents())
    assert "outputs of a musculoskeletal model" in captions
