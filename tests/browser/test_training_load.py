"""What only the training-load explorer does."""

from __future__ import annotations

import re
from typing import Any

import pytest
from browser.conftest import OpenCard
from browser.support import NARROW, WIDE, Card, floats, random_settings
from playwright.sync_api import Locator, expect

from spinestride import tables
from spinestride.models.training_load import DAYS

pytestmark = pytest.mark.browser
KIND = "training-load"
WEEK = tuple(f"minutes_{day}" for day in DAYS)
#: The highest load that the bars show, in arbitrary units.
LOAD_MAX = 600


def week(*minutes: float) -> dict[str, float]:
    return dict(zip(WEEK, minutes, strict=True))


PRESETS: dict[str, dict[str, float]] = {
    "+10 % a week": {"weekly_change": 0.1},
    "Nothing changes": {"weekly_change": 0},
    "Every day alike": {**week(*[20] * 7), "weekly_change": 0},
    "One weekend": {**week(0, 0, 0, 0, 0, 40, 110), "weekly_change": 0},
    "\u221210 % a week": {"weekly_change": -0.1},
    "One run +50 %": {"session_change": 0.5},
    "Other constants": {"fitness_time": 4, "fatigue_time": 74},
}


@pytest.fixture
def card(open_card: OpenCard) -> Card:
    return open_card(KIND)


def preset(card: Card, label: str) -> dict[str, Any]:
    """Press a chip; return the model's results for it."""
    card.root.get_by_role("button", name=label, exact=True).click()
    return dict(card.model.evaluate(**PRESETS[label]))


def drawing(card: Card, slot: str) -> Locator:
    return card.root.locator(f"[data-measure={slot}] svg[role=img]")


def bars(card: Card) -> list[tuple[float, float]]:
    """Return where each bar of the season begins, and its height, in px."""
    path = drawing(card, "season").locator("path.se-bar").first.get_attribute("d") or ""
    found = re.findall(r"M([\d.]+) ([\d.]+)V([\d.]+)h", path)
    return [(float(x), float(foot) - float(top)) for x, foot, top in found]


def y_values(card: Card, slot: str, line: str) -> list[float]:
    """Return the heights of a drawn line, in px from the top."""
    path = drawing(card, slot).locator(f"path.se-line-{line}").first.get_attribute("d") or ""
    return [float(y) for _, y in re.findall(r"[ML]([\d.-]+) ([\d.-]+)", path)]


def test_the_presets_are_questions_to_the_model(card: Card) -> None:
    assert [chip.text_content() for chip in card.chips] == list(PRESETS)
    for chip, values in zip(card.chips, PRESETS.values(), strict=True):
        chip.click()
        changed = {name for name, value in card.values.items() if values.get(name, value) != value}
        assert changed == set()


def test_the_answer_is_the_models_ratio_after_sixteen_weeks_of_ten_per_cent(card: Card) -> None:
    card.commit()
    results = card.model.evaluate(weekly_change=0.1)
    assert card.values["weekly_change"] == 0.1
    answer = f"{results['acute_chronic_ratio'][-1]:.2f}"
    assert card.text(".se-line .se-label-model") == f"model {answer} \u00d7"
    assert f"{results['load_growth']:.1f} times" in card.text(".se-question")


def test_every_ratio_of_weeks_waits_for_the_guess_and_the_ratio_of_a_session_does_not(
    card: Card,
) -> None:
    ratios = {f"last_{form}_ratio" for form in ("acute_chronic", "uncoupled", "fading")}
    assert card.veiled == ratios | {"highest_acute_chronic_ratio", "highest_uncoupled_ratio"}
    assert drawing(card, "ratio").count() == 0
    card.commit()
    expect(drawing(card, "ratio")).to_be_visible()


# ---- the week and the season --------------------------------------------------------------------


def test_a_session_that_is_pulled_up_in_the_strip_raises_its_day_in_every_week(card: Card) -> None:
    before = bars(card)
    tuesday = card.root.locator(".se-day[data-input=minutes_tuesday]")
    box = tuesday.bounding_box()
    assert box
    mouse, x, foot = card.page.mouse, box["x"] + box["width"] / 2, box["y"] + box["height"]
    mouse.move(x, foot - 10)
    mouse.down()
    mouse.move(x, foot - 40, steps=8)
    mouse.up()
    assert card.values["minutes_tuesday"] > 80
    after = bars(card)
    assert len(after) == len(before)
    taller = [now[1] > old[1] for old, now in zip(before, after, strict=True)]
    assert taller == [True, False, False] * 16


def test_a_session_that_is_carried_to_another_day_stands_there_in_every_week(card: Card) -> None:
    before = bars(card)
    days = card.root.locator(".se-day")
    days.first.focus()
    card.page.keyboard.press("ArrowRight")
    card.page.keyboard.press("Shift+ArrowLeft")
    assert card.values["minutes_monday"] == 40
    assert card.values["minutes_tuesday"] == 0
    moved = [now[0] < old[0] for old, now in zip(before, bars(card), strict=True)]
    assert moved == [True, False, False] * 16


def test_bars_are_to_scale_and_those_that_leave_the_axis_are_cut_and_marked(card: Card) -> None:
    card.set({"weekly_change": "0.1"})
    loads = card.model.evaluate(weekly_change=0.1)["load"]
    shown = bars(card)
    height = shown[-1][1] / loads[-1]
    expected = [load * height for load in loads if load > 0]
    assert [bar for _, bar in shown] == pytest.approx(expected, abs=0.3)
    assert drawing(card, "season").locator("path.se-bar").count() == 1
    card.set({"weekly_change": "0.2"})
    assert max(bar for _, bar in bars(card)) == pytest.approx(LOAD_MAX * height, abs=0.3)
    assert drawing(card, "season").locator("path.se-bar").count() == 2


def test_the_grip_at_the_end_of_the_season_pulls_its_last_week(card: Card) -> None:
    grip = card.root.locator(".se-handle[data-input=weekly_change]")
    box = grip.bounding_box()
    assert box
    x, y = box["x"] + 20, box["y"] + 20
    card.page.mouse.move(x, y)
    card.page.mouse.down()
    card.page.mouse.move(x, y - 44, steps=10)
    card.page.mouse.up()
    assert card.values["weekly_change"] == pytest.approx(0.1, abs=0.011)
    assert f"{KIND}.weekly_change=" in card.address
    grip.press("Home")
    assert card.values["weekly_change"] == pytest.approx(-0.1)


def test_the_grip_stands_still_in_a_week_without_a_session(card: Card) -> None:
    card.set(dict.fromkeys(WEEK, "0"))
    grip = card.root.locator(".se-handle[data-input=weekly_change]")
    box = grip.bounding_box()
    assert box
    card.page.mouse.move(box["x"] + 20, box["y"] + 20)
    card.page.mouse.down()
    card.page.mouse.move(box["x"] + 20, box["y"] - 30, steps=5)
    card.page.mouse.up()
    assert card.values["weekly_change"] == card.inputs["weekly_change"].default


def test_the_words_beside_the_week_are_monotony_and_strain_of_the_model(card: Card) -> None:
    for label in ("One weekend", "Every day alike"):
        results = preset(card, label)
        words = " ".join(drawing(card, "week").locator("text").all_text_contents())
        assert f"monotony {results['monotony']:.2f}" in words
        assert f"strain {results['strain']:.0f}" in words


def test_the_band_of_form_is_wider_than_the_picture_and_its_ends_are_told(card: Card) -> None:
    card.commit()
    results = card.model.evaluate(**card.values)
    words = " ".join(drawing(card, "season").locator("text").all_text_contents())
    # From 10 000 on the picture counts in thousands.
    low, high = (results[name] for name in ("last_form_low", "last_form_high"))
    assert f"range \u2212{-low / 1000:.0f}k to {high:.0f}" in words


def test_other_constants_turn_the_form_round_and_leave_the_loads_alone(card: Card) -> None:
    card.set({"weekly_change": "0.1"})
    loads, rising = bars(card), y_values(card, "season", "model")
    card.set({"fitness_time": "4", "fatigue_time": "74"})
    falling = y_values(card, "season", "model")
    assert rising[-1] < rising[6]  # px from the top
    assert falling[-1] > falling[6]
    assert bars(card) == loads


# ---- the three ratios ---------------------------------------------------------------------------


def test_the_ratio_of_shared_days_stands_still_from_the_fifth_week(card: Card) -> None:
    card.commit()
    line = y_values(card, "ratio", "model")
    assert len({round(y) for y in line[28:]}) == 1
    assert len({round(y) for y in line[:28]}) > 1


def test_the_fading_ratio_swings_in_a_plan_in_which_nothing_changes(card: Card) -> None:
    card.commit()
    results = preset(card, "Nothing changes")
    line = y_values(card, "ratio", "thin")
    assert max(line[-7:]) - min(line[-7:]) > 30
    low, high = results["fading_ratio"][-7:].min(), results["fading_ratio"][-7:].max()
    assert f"from {low:.2f} to {high:.2f}" in card.text(".se-charts figure:first-child .se-caption")


def test_no_zone_is_drawn_over_the_ratios_and_the_caption_says_why(card: Card) -> None:
    card.commit()
    assert drawing(card, "ratio").locator("[class*=se-band]").count() == 0
    caption = card.text(".se-charts figure:first-child .se-caption")
    assert "History, not advice" in caption
    assert "the other way round" in caption
    words = " ".join(card.words())
    assert not re.search(r"sweet spot|safe zone|danger", words, re.IGNORECASE)


# ---- one session --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "place"), [("-0.5", 0), ("0.1", 0), ("0.2", 1), ("0.3", 1), ("1", 2), ("1.5", 3)]
)
def test_the_session_is_marked_in_its_published_category(
    card: Card, change: str, place: int
) -> None:
    card.set({"session_change": change})
    ring = drawing(card, "spike").locator(".se-ring").bounding_box()
    point = drawing(card, "spike").locator(".se-point").nth(place).bounding_box()
    assert ring
    assert point
    assert ring["y"] < point["y"] < ring["y"] + ring["height"]
    minutes = card.model.evaluate(session_change=float(change))["spike_session"]
    assert f"this one {minutes:.0f} min" in card.text("[data-measure=spike] svg")


def test_the_published_ratios_are_told_as_published_and_none_is_joined_to_another(
    card: Card,
) -> None:
    texts = drawing(card, "spike").locator("text").all_text_contents()
    for row in tables.spike_ratios()[1:]:
        assert f"{row.ratio:.2f} ({row.low:.2f}\u2013{row.high:.2f})" in texts
    assert drawing(card, "spike").locator(".se-point").count() == len(tables.spike_ratios())
    assert drawing(card, "spike").locator(".se-range-spread").count() == 3
    assert drawing(card, "spike").locator("[class*=se-line]").count() == 0
    caption = card.text(".se-charts figure:last-child")
    assert tables.spike_ratios()[0].population in caption
    assert "reported by the runners" in caption


def test_the_sentence_gives_a_group_and_its_interval_and_no_forecast(card: Card) -> None:
    card.commit()
    preset(card, "One run +50 %")
    said = card.text(".se-say")
    assert "in that group was 1.52 times (1.16 to 2.00) that of the comparison" in said
    assert "None of them forecasts an injury of a person." in card.text(".se-notes")
    card.set({"session_change": "0"})
    assert card.text(".se-say").endswith("belongs to the group of comparison.")


def test_a_week_without_a_session_is_said_to_have_no_load(card: Card) -> None:
    card.commit()
    card.set(dict.fromkeys(WEEK, "0"))
    assert card.text(".se-say") == "There is no session in this week, and so no load."
    assert bars(card) == []


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_alternative_texts_tell_what_the_drawings_show(width: int, open_card: OpenCard) -> None:
    card = open_card(KIND, width=width)
    card.commit()
    state = random_settings(KIND, 1, seed=9)[0]
    card.set(state)
    results = card.model.evaluate(**floats(state))
    season = drawing(card, "season").get_attribute("aria-label") or ""
    assert f"the last to {results['last_weekly_load']:.0f}" in season
    ratio = drawing(card, "ratio").get_attribute("aria-label") or ""
    assert f"{results['last_uncoupled_ratio']:.2f} with windows that share none" in ratio
    assert "No zone is drawn." in ratio
