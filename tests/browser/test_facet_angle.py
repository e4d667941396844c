"""What only the facet-angle explorer does."""

from __future__ import annotations

import pytest
from browser.conftest import OpenCard
from browser.support import Card, change_text

from spinestride import tables
from spinestride.models import facet_joints

pytestmark = pytest.mark.browser
KIND = "facet-angle"


@pytest.fixture
def card(open_card: OpenCard) -> Card:
    return open_card(KIND)


def mean_angle(level: str) -> float:
    return float(facet_joints.evaluate(level=level)["facet_orientation"])


def test_only_the_angle_can_be_set(card: Card) -> None:
    names = card.root.locator(".se-control input").evaluate_all("(all) => all.map((i) => i.name)")
    assert names == ["facet_angle"]


def test_the_answer_compares_two_levels_of_the_tables(card: Card) -> None:
    upper, lower = (
        facet_joints.evaluate(facet_angle=mean_angle(level))["twist_blocked_share"]
        for level in ("L2-3", "L5-S1")
    )
    card.commit()
    assert card.values["facet_angle"] == mean_angle("L5-S1")
    assert card.text(".se-line .se-label-model") == "model " + change_text(lower, upper)


def test_the_presets_take_their_angles_from_the_tables(card: Card) -> None:
    found = []
    for chip in card.chips:
        chip.click()
        found.append(card.values["facet_angle"])
    assert found == [mean_angle("L2-3"), mean_angle("L4-5"), 0, 90]


def test_the_joint_turns_with_the_grip_on_the_drawing(card: Card) -> None:
    card.commit()
    card.set({"facet_angle": "45"})
    grip = card.root.locator(".se-handle")
    box = grip.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    mouse = card.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x - 10, y - 60, steps=4)
    mouse.up()
    dragged = card.values["facet_angle"]
    assert dragged > 60
    moved = grip.bounding_box()
    assert moved
    assert moved["y"] < box["y"] - 30
    grip.press("ArrowLeft")
    assert card.values["facet_angle"] == dragged - 1


def test_before_the_commit_no_arrow_is_divided(card: Card) -> None:
    parts = card.root.locator(".se-arrow-blocked, .se-stop, .se-parts")
    assert parts.count() == 0
    card.commit()
    assert parts.count() > 0


@pytest.mark.parametrize("angle", ["0", "30", "90"])
def test_the_drawn_arrow_of_a_twist_is_as_long_as_its_share(card: Card, angle: str) -> None:
    card.commit()
    card.set({"facet_angle": angle})
    lengths = card.root.evaluate(
        """(card) => ['.se-arrow-motion', '.se-arrow-blocked'].map((name) => {
          const svg = card.querySelector('.se-scene svg');
          // arrows of the large picture come first; the first motion is the turn's own tip
          const lines = [...svg.querySelectorAll(`:scope > line${name}`)];
          const line = lines.at(name === '.se-arrow-motion' ? 1 : 0);
          const head = line?.nextElementSibling;
          if (!line || !head) return 0;
          const [x, y] = head.getAttribute('d').match(/-?[\\d.]+/g).map(Number);
          return Math.hypot(x - line.getAttribute('x1'), y - line.getAttribute('y1'));
        })"""
    )
    share = facet_joints.evaluate(facet_angle=float(angle))["twist_blocked_share"]
    assert lengths[1] == pytest.approx(lengths[0] * share, abs=0.4)


def test_the_card_says_that_the_angle_is_not_the_only_cause(card: Card) -> None:
    assert "angle alone does not determine" in card.text(".se-notes")


def test_the_card_says_where_the_joint_is_taken_to_lie(card: Card) -> None:
    aside, behind = (
        tables.parameters("facet-parameters")[name].value
        for name in ("facet_aside", "facet_distance")
    )
    caption = card.text(".se-scene").replace("\N{NO-BREAK SPACE}", " ")
    assert f"{aside:g} mm beside the midline and {behind:g} mm behind" in caption
    assert "an assumption" in caption
