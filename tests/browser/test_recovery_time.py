"""What only the recovery-time explorer does: the week strip, and what its rows show."""

from __future__ import annotations

from typing import Any

import pytest
from browser.conftest import OpenCard
from browser.support import NARROW, WIDE, Card, CsvFile, column_name
from playwright.sync_api import CDPSession, Locator, expect

from spinestride import tables
from spinestride.models.recovery_time import DAYS

pytestmark = pytest.mark.browser
KIND = "recovery-time"
MINUTES = [f"minutes_{day}" for day in DAYS]
DEFAULT = [0, 40, 0, 40, 0, 0, 70]
PRESETS = {
    "Three runs": [0, 60, 0, 60, 0, 0, 60],
    "Two long runs": [0, 0, 90, 0, 0, 0, 90],
    "Six short runs": [30, 30, 30, 30, 30, 30, 0],
    "One long run": [0, 0, 0, 0, 0, 0, 180],
    "A run every day": [20, 30, 20, 30, 20, 30, 30],
    "After the desk": DEFAULT,
    "After a race": [0, 0, 0, 0, 0, 0, 100],
}
#: Pixels of the strip for ten minutes: 88 px for 180 min.
TEN_MINUTES = 88 / 18


@pytest.fixture
def card(open_card: OpenCard) -> Card:
    return open_card(KIND)


def week(card: Card) -> list[float]:
    return [card.values[name] for name in MINUTES]


def day(card: Card, name: str) -> Locator:
    return card.root.locator(f".se-day[data-input=minutes_{name}]")


def run(card: Card, name: str) -> Locator:
    return day(card, name).locator(".se-run")


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(card: Card, name: str, dx: float, dy: float, steps: int = 12) -> None:
    """Pull at the block of a day with the mouse."""
    run(card, name).scroll_into_view_if_needed()
    x, y = middle(run(card, name))
    mouse = card.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + dx, y + dy, steps=steps)
    mouse.up()


def touch(client: CDPSession, kind: str, x: float = 0, y: float = 0) -> None:
    points = [] if kind == "touchEnd" else [{"x": x, "y": y}]
    client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def touch_drag(card: Card, place: Locator, dx: float, dy: float) -> None:
    """Pull with a finger: a touch that the browser may take to scroll the page."""
    place.evaluate("(one) => one.scrollIntoView({ block: 'center' })")
    x, y = middle(place)
    client = card.page.context.new_cdp_session(card.page)
    touch(client, "touchStart", x, y)
    for step in range(1, 11):
        touch(client, "touchMove", x + dx * step / 10, y + dy * step / 10)
    touch(client, "touchEnd")
    card.page.wait_for_timeout(100)


def column(card: Card) -> float:
    """Return the width of a day in px."""
    box = day(card, "monday").bounding_box()
    assert box
    return float(box["width"])


# ---- by mouse -----------------------------------------------------------------------------------


def test_pulling_the_top_of_a_block_changes_its_minutes(card: Card) -> None:
    drag(card, "tuesday", 0, -3 * TEN_MINUTES)
    assert week(card) == [0, 70, 0, 40, 0, 0, 70]
    assert card.shown["minutes_tuesday"] == 70
    assert f"{KIND}.minutes_tuesday=70" in card.address
    drag(card, "tuesday", 0, 400)
    assert week(card)[1] == 0
    expect(run(card, "tuesday")).to_have_count(0)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_block_is_as_high_as_its_minutes(open_card: OpenCard, width: int) -> None:
    card = open_card(KIND, width=width)
    for minutes in (10, 60, 180):
        card.set({"minutes_tuesday": str(minutes)})
        box = run(card, "tuesday").bounding_box()
        assert box
        assert box["height"] == pytest.approx(minutes / 10 * TEN_MINUTES, abs=0.6)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_pulling_a_block_sideways_carries_the_run_to_another_day(
    open_card: OpenCard, width: int
) -> None:
    card = open_card(KIND, width=width)
    drag(card, "tuesday", column(card), 2)
    assert week(card) == [0, 0, 40, 40, 0, 0, 70]
    expect(day(card, "wednesday")).to_be_focused()
    assert f"{KIND}.minutes_wednesday=40" in card.address


def test_a_run_that_meets_another_changes_places_with_it(card: Card) -> None:
    drag(card, "thursday", 3 * column(card), 0)
    assert week(card) == [0, 40, 0, 70, 0, 0, 40]


def test_runs_that_are_only_passed_stay_where_they_are(card: Card) -> None:
    drag(card, "tuesday", 4 * column(card), 0, steps=40)
    assert week(card) == [0, 0, 0, 40, 0, 40, 70]


def test_a_block_follows_the_pointer_and_stays_inside_the_week(card: Card) -> None:
    run(card, "tuesday").scroll_into_view_if_needed()
    x, y = middle(run(card, "tuesday"))
    mouse = card.page.mouse
    mouse.move(x, y)
    mouse.down()
    mouse.move(x + 0.8 * column(card), y, steps=8)
    expect(day(card, "wednesday")).to_have_attribute("data-carried", "")
    held, _ = middle(run(card, "wednesday"))
    assert held == pytest.approx(x + 0.8 * column(card), abs=2)
    mouse.move(x - 5000, y, steps=8)
    mouse.up()
    assert week(card) == [40, 0, 0, 40, 0, 0, 70]
    assert card.root.locator("[data-carried]").count() == 0
    inside, strip = run(card, "monday").bounding_box(), day(card, "monday").bounding_box()
    assert inside
    assert strip
    assert inside["x"] >= strip["x"] - 1


def test_a_click_on_an_empty_day_adds_a_run_and_a_click_on_a_run_changes_nothing(
    card: Card,
) -> None:
    day(card, "friday").click()
    assert week(card) == [0, 40, 0, 40, 30, 0, 70]
    day(card, "sunday").click()
    assert week(card) == [0, 40, 0, 40, 30, 0, 70]


# ---- by finger ----------------------------------------------------------------------------------


@pytest.fixture
def phone(open_card: OpenCard) -> Card:
    return open_card(KIND, width=NARROW, has_touch=True, is_mobile=True)


def test_a_finger_carries_a_run_and_changes_its_minutes(phone: Card) -> None:
    touch_drag(phone, run(phone, "tuesday"), column(phone), 3)
    assert week(phone) == [0, 0, 40, 40, 0, 0, 70]
    touch_drag(phone, run(phone, "sunday"), 0, -4 * TEN_MINUTES)
    assert week(phone)[6] == 110


def test_a_tap_adds_a_run(phone: Card) -> None:
    day(phone, "saturday").tap()
    assert week(phone)[5] == 30


def test_a_finger_that_starts_above_the_blocks_scrolls_the_page(phone: Card) -> None:
    name = day(phone, "monday").locator(".se-day-name")
    # room to scroll: the card is no higher than the window
    phone.root.evaluate("(one) => { one.style.marginBlock = '900px'; }")
    name.evaluate("(one) => one.scrollIntoView({ block: 'center' })")
    before = phone.page.evaluate("scrollY")
    touch_drag(phone, name, 0, -150)
    assert week(phone) == DEFAULT
    assert phone.page.evaluate("scrollY") != before


@pytest.mark.parametrize(("width", "least"), [(WIDE, 24), (NARROW, 40), (320, 24)])
def test_every_day_is_a_large_target(open_card: OpenCard, width: int, least: int) -> None:
    card = open_card(KIND, width=width)
    for one in card.root.locator(".se-day, .se-run-grip").all():
        box = one.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= least


# ---- by keyboard and to a screen reader ---------------------------------------------------------


def test_up_and_down_change_the_minutes_of_a_day(card: Card) -> None:
    tuesday = day(card, "tuesday")
    for key, minutes in (
        ("ArrowUp", 50),
        ("ArrowDown", 40),
        ("Shift+ArrowUp", 41),
        ("PageUp", 59),
        ("End", 180),
        ("Home", 0),
        ("Enter", 30),
        ("Enter", 30),
        ("Delete", 0),
    ):
        tuesday.press(key)
        assert week(card)[1] == minutes, key
        expect(tuesday).to_be_focused()


def test_left_and_right_go_from_day_to_day_and_change_nothing(card: Card) -> None:
    day(card, "monday").press("ArrowLeft")
    expect(day(card, "monday")).to_be_focused()
    for name in DAYS[1:]:
        card.page.keyboard.press("ArrowRight")
        expect(day(card, name)).to_be_focused()
    card.page.keyboard.press("ArrowRight")
    expect(day(card, "sunday")).to_be_focused()
    assert week(card) == DEFAULT


def test_with_shift_left_and_right_carry_the_run(card: Card) -> None:
    day(card, "tuesday").press("Shift+ArrowRight")
    expect(day(card, "wednesday")).to_be_focused()
    card.page.keyboard.press("Shift+ArrowRight")
    assert week(card) == [0, 0, 40, 40, 0, 0, 70], "it changes places with Thursday's"
    day(card, "sunday").press("Shift+ArrowRight")
    assert week(card) == [0, 0, 40, 40, 0, 0, 70], "the week ends on Sunday"
    day(card, "monday").press("Shift+ArrowRight")
    expect(day(card, "tuesday")).to_be_focused()
    assert week(card) == [0, 0, 40, 40, 0, 0, 70], "no run, nothing to carry"
    assert f"{KIND}.minutes_wednesday=40" in card.address


def test_the_strip_is_one_stop_of_the_tab_key(card: Card) -> None:
    assert card.root.locator(".se-day[tabindex='0']").count() == 1
    day(card, "friday").focus()
    assert card.root.locator(".se-day[tabindex='0']").count() == 1
    card.page.keyboard.press("Tab")
    card.page.keyboard.press("Shift+Tab")
    expect(day(card, "friday")).to_be_focused()


def test_each_day_says_its_name_its_minutes_and_its_keys(card: Card) -> None:
    for name, minutes in zip(DAYS, DEFAULT, strict=True):
        one = day(card, name)
        expect(one).to_have_role("slider")
        expect(one).to_have_accessible_name(f"{name.title()}, minutes")
        expect(one).to_have_attribute("aria-valuenow", str(minutes))
        said = f"{minutes} minutes" if minutes else "no run"
        expect(one).to_have_attribute("aria-valuetext", said)
    keys = day(card, "monday").evaluate(
        "(one) => document.getElementById(one.getAttribute('aria-describedby')).textContent"
    )
    for word in ("Up and down", "Left and right", "Shift", "Enter", "Delete"):
        assert word in keys


# ---- what the rows show -------------------------------------------------------------------------


def test_the_presets_are_questions_about_weeks(card: Card) -> None:
    found = {}
    for chip in card.chips:
        chip.click()
        found[(chip.text_content() or "").strip()] = week(card)
    assert found == PRESETS
    split = [minutes for minutes in PRESETS.values() if sum(minutes) == 180]
    assert [sum(map(bool, minutes)) for minutes in split] == [3, 2, 6, 1, 7]


def test_the_split_hardly_changes_bone_and_strongly_what_a_run_costs_the_discs(card: Card) -> None:
    card.commit()
    card.open_fold("controls")
    for name in ("Two long runs", "Six short runs"):
        card.button("pin").click()
        card.root.get_by_role("button", name=name).click()
    two = card.model.evaluate(**dict(zip(MINUTES, PRESETS["Two long runs"], strict=True)))
    six = card.model.evaluate(**dict(zip(MINUTES, PRESETS["Six short runs"], strict=True)))
    change = 100 * (six["bone_fatigue_ratio"] / two["bone_fatigue_ratio"] - 1)
    assert -6 < change < -3
    said = card.text(".se-say")
    assert f"falls slightly, by {-change:.1f} %" in said
    assert f"falls strongly, to {six['run_loss_highest']:.1f} mm" in said
    assert f"rises strongly, to {100 * six['muscle_mean']:.0f} %" in said


def test_after_the_first_evening_stature_waits_for_the_guess(card: Card) -> None:
    hidden = card.root.locator(".se-hidden")
    evening = card.root.locator(".se-night").first.bounding_box()
    veil = hidden.bounding_box()
    assert evening
    assert veil
    assert veil["x"] == pytest.approx(evening["x"], abs=1)
    card.open_fold("charts")
    assert hidden.count() == 2, "the large row and that among all clocks"
    assert card.root.locator(".se-veil").count() == 1
    assert not any("disc" in name for name in CsvFile.read(card.download()[1]).names)
    card.commit()
    assert hidden.count() == card.root.locator(".se-veil").count() == 0


def test_the_answer_is_what_half_a_night_gives_back(card: Card) -> None:
    card.commit()
    assert week(card) == [0] * 7
    hour, lost = (card.model.evaluate(**card.values)[name] for name in ("hour", "disc_loss"))
    evening, middle_of_night, rising = (lost[list(hour).index(at)] for at in (16, 20, 24))
    share = 100 * (evening - middle_of_night) / (evening - rising)
    assert card.text(".se-line .se-label-model") == f"model {share:.0f} %"


def test_one_clock_is_shown_at_a_time(card: Card) -> None:
    card.commit()
    card.button("reset").click()
    height = card.root.bounding_box()
    drawn = set()
    for pick in card.root.locator(".se-picks button").all():
        pick.click()
        expect(pick).to_have_attribute("aria-pressed", "true")
        assert card.root.locator(".se-picks [aria-pressed=true]").count() == 1
        assert card.text(".se-clock-facts .se-heading").startswith(pick.inner_text())
        drawn.add(card.root.locator(".se-scene .se-clock-area").get_attribute("d"))
        assert card.root.bounding_box() == height
    assert len(drawn) == 6


def test_no_picture_changes_its_axis(card: Card) -> None:
    card.commit()
    card.root.get_by_role("button", name="Bone microdamage").click()

    def axes() -> list[list[str]]:
        return [
            [text for text in drawing if text]
            for drawing in card.root.locator("svg[role=img]:not(.se-line svg)").evaluate_all(
                "(all) => all.map((one) => [...one.querySelectorAll('.se-quiet')]"
                ".filter((text) => !text.hasAttribute('transform') || "
                "text.getAttribute('text-anchor') === 'end').map((text) => text.textContent))"
            )
        ]

    before = axes()
    card.set(dict.fromkeys(MINUTES, "180") | {"speed": "4.5", "marathon_speed": "4.5"})
    assert axes()[0] == before[0]
    cut = card.root.locator(".se-scene .se-bar")
    assert cut.count() == 1, "bone is beyond its scale: cut, with its number"
    highest = card.model.evaluate(**card.values)["bone_highest"]
    assert f"{highest:.1f}" in card.text(".se-scene svg")


def test_runs_stand_over_their_effects(card: Card) -> None:
    """The upright of a run begins where the curve of cartilage drops."""
    for hour in ("0", "2", "10"):
        card.set({"session_hour": hour})
        uprights = card.root.locator(".se-run-time").all()
        assert len(uprights) == 3
        for upright, name in zip(uprights, ("tuesday", "thursday", "sunday"), strict=True):
            line, place = upright.bounding_box(), day(card, name).bounding_box()
            assert line
            assert place
            start = place["x"] + float(hour) / 24 * place["width"]
            assert line["x"] == pytest.approx(start, abs=1)


def test_a_run_longer_than_any_measured_is_dashed_and_said(card: Card) -> None:
    card.commit()
    dashed = card.root.locator(".se-line-beyond")
    card.set({"minutes_sunday": "100"})
    assert dashed.count() == 0
    card.set({"minutes_sunday": "150"})
    assert dashed.count() == 1
    box = dashed.bounding_box()
    assert box
    assert box["width"] > column(card) / 2
    assert "was not measured (dashed)" in card.text(".se-say")
    assert "extrapolated" in card.text(".se-scene svg")


def test_an_old_link_with_the_effort_is_told_what_came_in_its_place(open_card: OpenCard) -> None:
    card = open_card(KIND, query=f"{KIND}.intensity=1&{KIND}.speed=4")
    assert card.values["speed"] == 4
    problem = card.text(".se-problem")
    assert f"{KIND}.intensity = 1 was not used" in problem
    assert "speed in a marathon" in problem
    card.slider("speed").press("ArrowLeft")
    assert card.text(".se-problem") == ""
    assert f"{KIND}.speed=3.9" in card.address
    assert "intensity" not in card.address


def test_a_pinned_run_stays_as_a_ghost(card: Card) -> None:
    ghosts = card.root.locator(".se-run-pinned")
    assert ghosts.count() == 0
    card.set({"minutes_tuesday": "90", "minutes_thursday": "0"})
    assert ghosts.count() == 2
    box = ghosts.first.bounding_box()
    assert box
    assert box["height"] == pytest.approx(4 * TEN_MINUTES, abs=0.6)
    card.button("pin").click()
    assert ghosts.count() == 0


def test_every_row_says_what_it_rests_on_as_the_table_does(card: Card) -> None:
    evidence = tables.output_evidence("recovery_time")
    rows = ("cartilage", "disc_loss", "sensing", "muscle", "tendon_balance", "bone")
    card.open_fold("rests")
    badges = card.root.locator(".se-clocks .se-badge")
    kinds = badges.evaluate_all("(all) => all.map((one) => one.dataset.kind)")
    assert kinds == [evidence[name].evidence for name in rows]
    words = card.root.locator(".se-clocks dd").all_text_contents()
    for text, name in zip(words, rows, strict=True):
        assert evidence[name].reason in text
    assert "no damage" in words[1]


def test_the_other_axes_have_tables_and_files_of_their_own(card: Card) -> None:
    card.commit()
    card.open_drawer("table")
    results = card.model.evaluate(**card.values)
    buttons = card.root.locator(".se-tables button")
    assert buttons.count() == 2
    for button, axis in zip(buttons.all(), ("hours_after", "season_day"), strict=True):
        with card.page.expect_download() as waiting:
            button.click()
        assert waiting.value.suggested_filename == f"{KIND}-{axis.replace('_', '-')}.csv"
        table = CsvFile.read(waiting.value.path().read_text(encoding="utf-8"))
        assert table.names[0] == column_name(card.model, axis)
        outputs = {column_name(card.model, name): name for name in card.model.outputs}
        for head, numbers in table.columns.items():
            expected: Any = list(results[outputs[head]])
            assert numbers == pytest.approx(expected, rel=1e-12, abs=1e-12), head


def test_a_week_without_a_run_is_no_error(card: Card) -> None:
    card.commit()
    card.set(dict.fromkeys(MINUTES, "0"))
    assert "without a run" in card.text(".se-say")
    card.button("pin").click()
    card.set({"minutes_monday": "60"})
    assert "In this week a run costs" in card.text(".se-say")
    assert "Infinity" not in card.html()


# ---- the week goes by ---------------------------------------------------------------------------


def hour_shown(card: Card) -> int:
    return int(card.root.locator(".se-timeline").get_attribute("aria-valuenow") or "")


def number_at(card: Card) -> str:
    return card.root.locator(".se-body .se-row-number").text_content() or ""


def test_the_week_plays_and_stops_when_asked(card: Card) -> None:
    card.commit()
    play = card.button("play")
    play.click()
    expect(play).to_have_text("Stop")
    card.page.wait_for_function("document.querySelector('.se-timeline').ariaValueNow >= 3")
    play.click()
    expect(play).to_have_text("Play")
    assert 3 <= hour_shown(card) < 24


@pytest.mark.parametrize(
    ("clock", "series", "text"),
    [("Stature", "disc_loss", "{:.1f} mm"), ("Bone microdamage", "bone", "{:.1f} weeks")],
)
def test_the_cursor_reads_the_chosen_clock_at_its_hour(
    card: Card, clock: str, series: str, text: str
) -> None:
    card.commit()
    card.root.get_by_role("button", name=clock, exact=True).click()
    line = card.root.locator(".se-timeline")
    line.focus()
    for key in ("Home", "PageUp", "ArrowRight", "ArrowRight", "ArrowLeft"):
        card.page.keyboard.press(key)
    hour = 25
    assert hour_shown(card) == hour
    results = card.model.evaluate(**card.values)
    assert number_at(card) == text.format(results[series][hour * 6])
    assert number_at(card) in (line.get_attribute("aria-valuetext") or "")


def test_before_the_guess_the_cursor_tells_nothing_of_the_night(card: Card) -> None:
    line = card.root.locator(".se-timeline")
    line.focus()
    card.page.keyboard.press("End")
    assert number_at(card) == "?"
    assert card.root.locator(".se-body .se-dot-model").count() == 0
