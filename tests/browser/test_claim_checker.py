"""The claim checker as a reader meets it: judged, revealed, counted, kept, erased."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from browser.conftest import Visit
from browser.support import NARROW, violations
from playwright.sync_api import Locator, Page, expect

from spinestride import tables
from spinestride.explorers.base import STATIC

pytestmark = pytest.mark.browser
PAGE = "book/evidence/health-claims.html"
CLAIMS = tables.claims()
MAX_SCRIPT = 8_000  # bytes, gzip
ENOUGH = 10
CLOSED_STORE = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('closed', 'SecurityError'); },
});"""

OpenChecker = Callable[..., "Checker"]


@dataclass
class Checker:
    """The checker in a page."""

    page: Page

    @property
    def root(self) -> Locator:
        return self.page.locator("spine-claims")

    @property
    def live(self) -> Locator:
        return self.root.locator(".claims-live")

    @property
    def told(self) -> Locator:
        return self.root.locator(".claims-told")

    @property
    def summary(self) -> Locator:
        return self.page.get_by_role("region", name="Your judgements")

    def ready(self) -> Checker:
        expect(self.root).to_have_attribute("data-ready", "1")
        return self

    def button(self, name: str) -> Locator:
        return self.live.get_by_role("button", name=name, exact=True)

    def choose(self, name: str, value: str) -> None:
        self.live.locator(f'input[name={name}][value="{value}"]').check()

    def place(self) -> str:
        return self.live.locator(".claims-bar > [role=status]").inner_text()

    def judge(self, verdict: str, certainty: str) -> None:
        self.button("In plain words").click()
        self.choose("verdict", verdict)
        if verdict != "not a claim":
            self.choose("certainty", certainty)
        self.button("Commit").click()
        expect(self.told).to_be_visible()

    def judge_as_the_ledger(self, count: int) -> None:
        """Judge the first statements; go on after each."""
        for claim in list(CLAIMS.values())[:count]:
            self.judge(claim.verdict, claim.certainty)
            self.button("Next statement").click()

    def exported(self) -> list[dict[str, str]]:
        with self.page.expect_download() as waiting:
            self.button("Export judgements (CSV)").click()
        assert waiting.value.suggested_filename == "judgements.csv"
        text = waiting.value.path().read_text(encoding="utf-8-sig")
        return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture
def open_checker(book_url: str, visit: Visit) -> OpenChecker:
    """Open the page with the checker."""

    def open_(place: str = "", **options: object) -> Checker:
        return Checker(visit(f"{book_url}/{PAGE}{place}", **options)).ready()

    return open_


def test_the_spun_words_come_first_and_nothing_of_the_answer(open_checker: OpenChecker) -> None:
    checker, claim = open_checker(), CLAIMS["S00"]
    assert checker.place() == "Statement 1 of 28"
    expect(checker.live.get_by_text(f"“{claim.fragment}”")).to_be_visible()
    expect(checker.live.get_by_text(claim.meaning)).to_be_hidden()
    expect(checker.live.get_by_role("radio")).to_have_count(0)
    checker.button("In plain words").click()
    expect(checker.live.get_by_text(claim.meaning)).to_be_focused()
    expect(checker.live.get_by_role("radio")).to_have_count(10)
    assert claim.fails not in str(checker.live.text_content())


def test_a_judgement_is_set_beside_the_ledger(open_checker: OpenChecker) -> None:
    checker, claim = open_checker("#check-s01"), CLAIMS["S01"]
    checker.judge("supported", "high")
    expect(checker.told).to_have_text(
        f"Another verdict: you said supported, the ledger says {claim.verdict}. "
        f"Another certainty: you said high, the ledger {claim.certainty}."
    )
    cells = checker.live.locator(".claims-compare :is(th, td)").all_inner_texts()
    assert [" ".join(text.split()) for text in cells] == [
        *("", "You", "Ledger"),
        *("Verdict", "supported", claim.verdict),
        *("Certainty", "high", f"{claim.certainty} our rating"),
    ]
    expect(checker.live.locator(".claim-holds")).to_contain_text(claim.holds)
    expect(checker.live.locator(".claim-fails")).to_contain_text(claim.fails)
    drawings = checker.live.locator("svg[role=img]")
    expect(drawings).to_have_count(len(claim.evidence))
    checker.live.get_by_role("link", name="statement S01").press("Enter")
    expect(checker.page).to_have_url(re.compile(r"book/data\.html#claim-s01$"))


def test_a_judgement_needs_both_answers_where_something_is_claimed(
    open_checker: OpenChecker,
) -> None:
    checker = open_checker()
    checker.button("In plain words").click()
    checker.choose("verdict", "partly")
    checker.button("Commit").click()
    expect(checker.live.get_by_text("Choose a verdict and a certainty first.")).to_be_visible()
    expect(checker.told).to_be_hidden()
    checker.choose("verdict", "not a claim")
    expect(checker.live.locator("fieldset").nth(1)).to_have_js_property("disabled", True)
    expect(checker.live.get_by_text("there is no certainty to rate")).to_be_visible()
    checker.button("Commit").click()
    expect(checker.told).to_have_text("Same verdict: not a claim. Same certainty: not rated.")


def test_the_checker_is_used_with_the_keyboard_alone(open_checker: OpenChecker) -> None:
    checker = open_checker()
    keyboard = checker.page.keyboard
    checker.button("In plain words").focus()
    keyboard.press("Enter")
    keyboard.press("Tab")
    keyboard.press("Space")
    keyboard.press("ArrowDown")
    expect(checker.live.get_by_role("radio", name="partly")).to_be_checked()
    keyboard.press("Tab")
    keyboard.press("Space")
    expect(checker.live.get_by_role("radio", name="high")).to_be_checked()
    keyboard.press("Enter")
    expect(checker.live.get_by_role("heading", name="You and the ledger")).to_be_focused()
    expect(checker.told).to_contain_text("Another verdict: you said partly")
    for _ in range(8):
        keyboard.press("Tab")
        if checker.button("Next statement").evaluate("(one) => one === document.activeElement"):
            break
    keyboard.press("Enter")
    expect(checker.live.locator(".claims-fragment")).to_be_focused()
    assert checker.place() == "Statement 2 of 28"


def test_groups_results_and_places_have_names_and_are_announced(open_checker: OpenChecker) -> None:
    checker = open_checker()
    checker.button("In plain words").click()
    for name in ("How far does it hold?", "How sure can studies make us?"):
        expect(checker.live.get_by_role("group", name=name).get_by_role("radio")).to_have_count(5)
    expect(checker.told).to_have_attribute("role", "status")
    expect(checker.live.get_by_role("status").first).to_have_text("Statement 1 of 28")
    expect(checker.live.get_by_label("Chapter")).to_have_value("")
    expect(checker.live.get_by_label("Order")).to_have_value("text")


def test_one_can_go_back_skip_and_pick_from_the_list(open_checker: OpenChecker) -> None:
    checker = open_checker()
    expect(checker.button("Previous")).to_be_hidden()
    checker.button("Skip").click()
    assert checker.place() == "Statement 2 of 28"
    checker.button("Previous").click()
    assert checker.place() == "Statement 1 of 28"
    checker.judge("not a claim", "")
    checker.live.get_by_text("All statements").click()
    rows = checker.live.locator(".claims-list li")
    expect(rows).to_have_count(28)
    expect(rows.first).to_contain_text("same verdict")
    expect(rows.nth(1)).to_contain_text("not judged")
    rows.last.get_by_role("button").click()
    expect(checker.live.locator(".claims-fragment")).to_be_focused()
    assert checker.place() == "Statement 28 of 28"
    checker.button("Skip").click()
    assert checker.place() == "Statement 2 of 28"  # the first that is still open


def test_a_chapter_can_be_chosen_and_the_order_mixed(open_checker: OpenChecker) -> None:
    checker = open_checker()
    of_chapter = [row for row in CLAIMS.values() if "time/training-load" in row.chapters]
    checker.live.get_by_label("Chapter").select_option("Training load")
    assert checker.place() == f"Statement 1 of {len(of_chapter)}"
    expect(checker.live.locator(".claims-fragment")).to_contain_text(of_chapter[0].fragment)
    checker.live.get_by_label("Chapter").select_option("")
    checker.live.get_by_label("Order").select_option("mixed")
    order = checker.live.locator(".claims-list button")
    mixed = order.all_text_contents()
    plain = [row.fragment for row in CLAIMS.values()]
    assert [text.replace("’", "'") for text in mixed] != plain
    assert sorted(text.replace("’", "'") for text in mixed) == sorted(plain)
    checker.button("Skip").click()  # the seed is kept with the first thing that is kept
    checker.page.reload()
    checker.ready().live.get_by_label("Order").select_option("mixed")
    assert order.all_text_contents() == mixed


def test_what_touches_on_warning_signs_is_read_and_not_judged(open_checker: OpenChecker) -> None:
    checker, claim = open_checker("#check-s10a"), CLAIMS["S10a"]
    expect(checker.live.locator(".claims-fragment")).to_contain_text("key structural problems")
    expect(checker.live.get_by_role("radio")).to_have_count(0)
    expect(checker.button("In plain words")).to_be_hidden()
    expect(checker.told).to_contain_text("nothing to guess at")
    expect(checker.told.get_by_role("link", name="safety note")).to_be_visible()
    expect(checker.live.locator(".claim-fails")).to_contain_text(claim.fails)
    expect(checker.summary).to_contain_text("None judged yet.")


def test_agreement_is_counted_and_kappa_comes_after_ten(open_checker: OpenChecker) -> None:
    checker = open_checker()
    checker.judge("supported", "low")
    checker.button("Next statement").click()
    expect(checker.summary).to_contain_text("agree on 0 of 1 verdict and on 0 of 1 certainty.")
    for claim in list(CLAIMS.values())[1 : ENOUGH - 1]:
        checker.judge(claim.verdict, claim.certainty)
        checker.button("Next statement").click()
    expect(checker.summary.get_by_role("table")).to_have_count(0)
    expect(checker.summary).to_contain_text("After 10 statements a table")
    claim = list(CLAIMS.values())[ENOUGH - 1]
    checker.judge(claim.verdict, claim.certainty)
    expect(checker.summary).to_contain_text("agree on 9 of 10 verdicts and on 9 of 10")
    table = checker.summary.get_by_role("table")
    counts = [int(text) for text in table.locator("tbody td").all_inner_texts()]
    assert len(counts) == 25
    assert sum(counts) == 10
    assert sum(counts[::6]) == 9
    assert counts[4] == 1  # said supported of what the ledger calls no claim
    expect(checker.summary).to_contain_text(re.compile(r"Cohen’s kappa is 0\.8\d, where 1 is full"))


def test_judgements_are_there_after_a_reload_and_are_exported(open_checker: OpenChecker) -> None:
    checker = open_checker()
    checker.judge_as_the_ledger(2)
    checker.page.reload()
    checker.ready()
    assert checker.place() == "Statement 3 of 28"
    checker.button("Previous").click()
    expect(checker.told).to_contain_text(re.compile(r"Judged on \d+ \w+ \d{4}\."))
    expect(checker.live.locator(".claim-holds")).to_be_visible()
    rows = checker.exported()
    columns = "claim fragment verdict certainty ledger_verdict ledger_certainty time"
    assert list(rows[0]) == columns.split()
    for row, claim in zip(rows, CLAIMS.values(), strict=False):
        assert row["claim"] == claim.claim
        assert row["verdict"] == row["ledger_verdict"] == claim.verdict
        assert row["certainty"] == row["ledger_certainty"] == claim.certainty
    assert checker.page.context.cookies() == []


def test_erasing_can_be_undone_and_leaves_nothing_otherwise(open_checker: OpenChecker) -> None:
    checker = open_checker()
    checker.judge("not a claim", "")
    checker.button("Erase judgements").click()
    expect(checker.summary.get_by_role("status")).to_have_text("1 judgement erased.")
    expect(checker.button("In plain words")).to_be_visible()
    expect(checker.live.locator(".claims-compare")).to_have_count(0)
    assert checker.page.evaluate("localStorage.getItem('spine-in-stride.claims')") is None
    expect(checker.button("Undo")).to_be_focused()
    checker.page.keyboard.press("Enter")
    expect(checker.summary).to_contain_text("agree on 1 of 1 verdict")
    checker.button("Erase judgements").click()
    checker.page.reload()
    expect(checker.ready().summary).to_contain_text("None judged yet.")


def test_where_nothing_can_be_kept_the_page_says_so_and_goes_on(open_checker: OpenChecker) -> None:
    checker = open_checker()
    checker.page.context.add_init_script(CLOSED_STORE)
    checker.page.reload()
    checker.ready()
    expect(checker.summary).to_contain_text("lets the page keep nothing")
    checker.judge_as_the_ledger(1)
    assert len(checker.exported()) == 1


def test_the_checker_works_from_a_folder(book: Path, visit: Visit) -> None:
    checker = Checker(visit((book / PAGE).as_uri())).ready()
    checker.judge_as_the_ledger(1)
    checker.page.reload()
    expect(checker.ready().summary).to_contain_text("agree on 1 of 1 verdict")
    assert len(checker.exported()) == 1


def test_without_javascript_all_statements_are_there(book_url: str, visit: Visit) -> None:
    checker = Checker(visit(f"{book_url}/{PAGE}", javascript=False))
    items = checker.root.locator(".claims-still > li")
    expect(items).to_have_count(28)
    expect(checker.root.locator("input, button")).to_have_count(0)
    item = checker.root.locator("#check-s01")
    expect(item.get_by_text(CLAIMS["S01"].meaning)).to_be_visible()
    expect(item.locator(".claim-fails")).to_be_hidden()
    item.locator("summary").click()
    expect(item.locator(".claim-fails")).to_contain_text(CLAIMS["S01"].fails)
    expect(item.locator("svg").first).to_be_visible()


@pytest.mark.parametrize("width", [NARROW, 320])
def test_on_a_phone_the_checker_fits_and_its_targets_can_be_hit(
    width: int, open_checker: OpenChecker
) -> None:
    checker = open_checker("#check-s01", width=width)
    checker.judge("partly", "low")
    checker.live.get_by_text("All statements").click()
    wide = "(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length"
    parts = checker.live.locator(".claims-card, .question-attempts, table, .claim-estimates")
    assert parts.evaluate_all(wide) == 0
    checker.button("Next statement").click()
    checker.button("In plain words").click()
    for target in checker.live.locator("label:has(input), button, summary, select").all():
        box = target.bounding_box()
        if box:  # the rest is hidden
            assert box["height"] >= 30
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
    sizes = checker.live.locator("*").evaluate_all(
        "(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= 12


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_the_checker(theme: str, open_checker: OpenChecker) -> None:
    checker = open_checker(theme=theme)
    checker.button("In plain words").click()
    checker.choose("verdict", "not a claim")
    assert violations(checker.page, "spine-claims") == []
    checker.button("Commit").click()
    checker.button("Next statement").click()
    for claim in list(CLAIMS.values())[1:ENOUGH]:
        checker.judge(claim.verdict, claim.certainty)
        checker.button("Next statement").click()
    checker.button("Previous").click()
    checker.live.get_by_text("All statements").click()
    assert violations(checker.page, "spine-claims") == []


def test_on_paper_all_statements_are_printed_with_what_is_known(open_checker: OpenChecker) -> None:
    checker = open_checker()
    checker.page.emulate_media(media="print")
    expect(checker.live).to_be_hidden()
    items = checker.root.locator(".claims-still > li")
    expect(items).to_have_count(28)
    for name, claim in (("s01", CLAIMS["S01"]), ("s16b", CLAIMS["S16b"])):
        item = checker.root.locator(f"#check-{name}")
        expect(item.get_by_text(claim.meaning)).to_be_visible()
        height = item.locator(".claim-fails").evaluate("(one) => one.checkVisibility() && 1")
        assert height == 1


def test_the_script_of_the_checker_is_light() -> None:
    script = (STATIC / "spine-claims.js").read_bytes()
    assert len(gzip.compress(script, 9, mtime=0)) <= MAX_SCRIPT
