"""The forest plot as a reader meets it: guessed, chosen from, sorted, argued about, taken away."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from browser.conftest import Visit
from browser.support import NARROW, violations
from playwright.sync_api import Locator, Page, expect

from spinestride import forest
from spinestride.explorers.base import STATIC

pytestmark = pytest.mark.browser
MAX_SCRIPT = 8_000  # bytes, gzip
EFFECTS = forest.effects()
#: The query of a page that veils nothing and chooses nothing.
SHOWN = "?forest.revealed=1&forest.outcome="
#: What a script shows at first.
PAIN = [one for one in EFFECTS if forest.kinds(one.row)["outcome"] == "pain"]
#: The axes whose numbers touch each other or leave the window.
OVERLAPS = """axes => axes.filter((axis) => {
  const boxes = [...axis.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
  const touch = (one, other) => one.left < other.right && other.left < one.right
    && one.top < other.bottom - 2 && other.top < one.bottom - 2;
  return boxes.some((one, place) => one.left < 0 || one.right > innerWidth
    || boxes.slice(place + 1).some((other) => touch(one, other)));
}).map((axis) => axis.textContent)"""
OpenPlot = Callable[..., Page]


@pytest.fixture(scope="session")
def home(book: Path) -> str:
    """The page of the book that holds the plot."""
    found = [
        page.relative_to(book).as_posix()
        for page in sorted(book.glob("book/**/*.html"))
        if "<spine-forest" in page.read_text(encoding="utf-8")
    ]
    assert len(found) == 1, f"the plot stands on {found or 'no page'}, not on one"
    return found[0]


@pytest.fixture
def open_plot(book_url: str, home: str, visit: Visit) -> OpenPlot:
    """Open the page: ``open_plot("?forest.revealed=1", width=390)``."""

    def open_(query: str = "", **options: object) -> Page:
        page = visit(f"{book_url}/{home}{query}", **options)
        if options.get("javascript", True):
            expect(page.locator("spine-forest")).to_have_attribute("data-ready", "1")
        return page

    return open_


def rows(page: Page) -> Locator:
    return page.locator(".forest-row:visible")


def order(page: Page, axis: str) -> list[float]:
    found = page.locator(f"tbody[data-axis={axis}] .forest-row:visible")
    return [json.loads(text)[0] for text in found.evaluate_all("r => r.map(o => o.dataset.drawn)")]


def choice(page: Page, name: str) -> Locator:
    return page.locator(f".forest-filter [name={name}]")


def count(page: Page) -> Locator:
    return page.locator(".forest-filter output")


def verdict(page: Page, letter: str) -> Locator:
    return page.locator(f"[data-reader={letter}] .forest-says b")


def test_without_a_script_every_effect_is_there_and_no_dead_control(open_plot: OpenPlot) -> None:
    page = open_plot(javascript=False)
    assert rows(page).count() == len(EFFECTS)
    assert page.locator("spine-forest :is(select, input, button):visible").count() == 0
    expect(page.locator(".forest-answer")).to_be_visible()
    assert page.locator(".forest-published:visible").count() == len(
        page.locator(".forest-published").all()
    )


def test_the_plot_is_veiled_until_the_guess_is_committed(open_plot: OpenPlot) -> None:
    page = open_plot()
    assert rows(page).count() == 0
    expect(page.locator(".forest-answer")).to_be_hidden()
    slider = page.get_by_role("slider", name="Your guess")
    slider.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".forest-gap")).to_contain_text("You said 5: 10.2 points too few.")
    expect(page.locator(".forest-answer")).to_be_focused()
    assert rows(page).count() == len(PAIN)


def test_who_does_not_want_to_guess_need_not(open_plot: OpenPlot) -> None:
    page = open_plot()
    page.get_by_role("button", name="Show without a guess").click()
    assert rows(page).count() == len(PAIN)
    expect(page.locator(".forest-gap")).to_be_empty()


def test_on_paper_the_plot_is_whole_whether_guessed_or_not(open_plot: OpenPlot) -> None:
    page = open_plot()
    page.emulate_media(media="print")
    assert rows(page).count() == len(EFFECTS)
    assert page.locator("spine-forest :is(select, input):visible").count() == 0


@pytest.mark.parametrize("name", ["population", "outcome", "comparison", "time"])
def test_a_choice_leaves_what_the_table_counts(name: str, open_plot: OpenPlot) -> None:
    page = open_plot(SHOWN)
    select = choice(page, name)
    for value in dict.fromkeys(forest.kinds(one.row)[name] for one in EFFECTS):
        select.select_option(value)
        fitting = [one for one in EFFECTS if forest.kinds(one.row)[name] == value]
        assert rows(page).count() == len(fitting)
        expect(count(page)).to_contain_text(f"{len(fitting)} of {len(EFFECTS)} estimates")


def test_choices_combine_and_all_come_back(open_plot: OpenPlot) -> None:
    page = open_plot(SHOWN)
    choice(page, "outcome").select_option("death")
    choice(page, "topic").select_option("TENS")
    assert rows(page).count() == 0
    expect(page.get_by_text("No estimate fits all of these.")).to_be_visible()
    page.get_by_role("button", name="Show all").click()
    expect(rows(page)).to_have_count(len(EFFECTS))


def test_columns_sort_by_keyboard_within_each_axis_and_say_so(open_plot: OpenPlot) -> None:
    page = open_plot(SHOWN)
    first = order(page, "points")
    head = page.get_by_role("columnheader", name="Effect")
    head.get_by_role("button").focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    for axis in ("points", "sd", "ratio"):
        assert order(page, axis) == sorted(order(page, axis))
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "descending")
    assert order(page, "points") == sorted(first, reverse=True)
    page.keyboard.press("Enter")
    assert order(page, "points") == first
    assert page.locator("[aria-sort]").count() == 0


def test_the_threshold_moves_and_the_count_follows(open_plot: OpenPlot) -> None:
    page = open_plot(SHOWN)
    slider = page.locator(".forest-ranges [name=points]")
    expect(slider).to_have_attribute("aria-valuetext", "15 points of 100")
    band = page.locator("tbody[data-axis=points]")
    before = band.get_attribute("style")
    page.get_by_role("button", name="20 points of 100").click()
    expect(slider).to_have_value("20")
    expect(page.get_by_role("button", name="20 points of 100")).to_have_attribute(
        "aria-pressed", "true"
    )
    assert band.get_attribute("style") != before
    by = {"points": 20.0, "sd": float(page.locator(".forest-ranges [name=sd]").input_value())}
    judged = [one for one in EFFECTS if one.axis in by]
    reached = [one for one in judged if one.estimate <= -by[one.axis]]
    expect(count(page)).to_contain_text(f"Of {len(judged)} in points or SMD, {len(reached)} favour")


def test_the_band_ends_where_the_threshold_lies_on_the_axis(open_plot: OpenPlot) -> None:
    page = open_plot(f"{SHOWN}&forest.points=10")
    axis = forest.axes()[0]
    style = page.locator("tbody[data-axis=points]").get_attribute("style") or ""
    ends = [float(part.partition(":")[2].removesuffix("%")) for part in style.split(";")]
    assert ends == pytest.approx([axis.position(-10), axis.position(10)], abs=0.01)


@pytest.mark.parametrize("topic", ["TENS", "acupuncture"])
def test_two_readers_of_the_same_table_come_to_different_ends(
    topic: str, open_plot: OpenPlot
) -> None:
    page = open_plot(SHOWN)
    page.get_by_role("radio", name=topic, exact=True).check()
    expect(verdict(page, "a")).to_have_text("Would recommend it.")
    expect(verdict(page, "b")).to_have_text("Would not recommend it.")
    expect(page.locator(".forest-flip")).to_contain_text("One table, two answers.")
    shown = page.locator(".forest-published:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_contain_text(f"published on {topic}")


def test_one_choice_turns_the_answer_on_acupuncture(open_plot: OpenPlot) -> None:
    page = open_plot(f"{SHOWN}&forest.case=acupuncture")
    flip = page.locator(".forest-flip")
    expect(flip).to_have_text("One table, two answers. They differ in: compared with.")
    second = page.locator("[data-reader=b]")
    second.get_by_label("Compared with").select_option("no treatment or usual care")
    expect(verdict(page, "b")).to_have_text("Would recommend it.")
    expect(flip).to_have_text("Both readers come to the same. They choose alike.")


def test_a_link_brings_every_choice_back(open_plot: OpenPlot, visit: Visit) -> None:
    page = open_plot(SHOWN)
    choice(page, "topic").select_option("exercise")
    page.get_by_role("columnheader", name="People").get_by_role("button").click()
    page.get_by_role("radio", name="acupuncture").check()
    page.locator("[data-reader=b]").get_by_label("What counts").select_option("large")
    page.wait_for_function("location.search.includes('forest.b.size=large')")
    again = visit(page.url)
    expect(again.locator(".forest-filter [name=topic]")).to_have_value("exercise")
    expect(again.get_by_role("columnheader", name="People")).to_have_attribute(
        "aria-sort", "ascending"
    )
    expect(again.get_by_role("radio", name="acupuncture")).to_be_checked()
    expect(again.locator("[data-reader=b] [name=size]")).to_have_value("large")
    assert rows(again).count() == rows(page).count()


def test_what_a_link_says_wrong_is_reported_and_harms_nothing(open_plot: OpenPlot) -> None:
    page = open_plot(f"{SHOWN}&forest.time=never&forest.points=999&forest.sort=charm.up")
    expect(page.locator(".forest-body > .forest-actions [role=status]")).to_have_text(
        "Not used from the link: forest.time = never, forest.points = 999, forest.sort = charm.up."
    )
    assert rows(page).count() == len(EFFECTS)


def test_the_file_holds_the_rows_that_are_shown(open_plot: OpenPlot) -> None:
    page = open_plot(f"{SHOWN}&forest.topic=TENS")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download CSV").click()
    text = waiting.value.path().read_text(encoding="utf-8-sig")
    found = {row["evidence"]: row for row in csv.DictReader(io.StringIO(text))}
    known = {one.row.evidence: one.row for one in EFFECTS if one.row.topic == "TENS"}
    assert set(found) == set(known)
    for name, row in known.items():
        assert float(found[name]["estimate"]) == row.estimate
        assert found[name]["population"] == row.population


@pytest.mark.parametrize("width", [NARROW, 700, 1280])
def test_nothing_is_cut_off_or_small_at_any_width(width: int, open_plot: OpenPlot) -> None:
    page = open_plot(SHOWN, width=width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.locator("spine-forest *:visible").evaluate_all(
        """all => all.filter((one) => [...one.childNodes].some(
             (node) => node.nodeType === 3 && node.data.trim())
           && parseFloat(getComputedStyle(one).fontSize) < 12).map((one) => one.outerHTML)"""
    )
    assert small == []
    past = page.locator(".forest-scale:visible").evaluate_all(OVERLAPS)
    assert past == []


def test_targets_are_large_enough_on_a_phone(open_plot: OpenPlot) -> None:
    page = open_plot(SHOWN, width=NARROW)
    small = page.locator("spine-forest :is(button, select, label:has([type=radio])):visible")
    heights = small.evaluate_all("all => all.map((one) => one.getBoundingClientRect().height)")
    assert min(heights) >= 24


@pytest.mark.parametrize(
    ("query", "width", "theme"),
    [("", 1280, "dark"), (SHOWN, NARROW, "dark"), (SHOWN, 1280, "light")],
)
def test_axe_finds_nothing(query: str, width: int, theme: str, open_plot: OpenPlot) -> None:
    page = open_plot(query, width=width, theme=theme)
    assert violations(page, "spine-forest") == []


def test_it_lives_in_a_page_opened_from_a_file(book: Path, home: str, visit: Visit) -> None:
    page = visit((book / home).as_uri())
    page.get_by_role("button", name="Show without a guess").click()
    assert rows(page).count() == len(PAIN)


def test_only_the_page_of_the_plot_loads_its_script(book: Path, home: str) -> None:
    loading = {
        page.relative_to(book).as_posix()
        for page in book.rglob("*.html")
        if "spine-forest.js" in page.read_text(encoding="utf-8")
    }
    assert loading == {home}


def test_the_script_of_the_plot_is_light() -> None:
    script = (STATIC / "spine-forest.js").read_bytes()
    assert len(gzip.compress(script, 9, mtime=0)) <= MAX_SCRIPT
