"""The ledger of claims: complete without a script, filtered with it, and linked both ways."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import claim_links
import claim_words
import effect_estimates
import page_template
import pytest
from browsing import NARROW, WIDE, Watched
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Page, expect

from spinestride import evidence, tables

OpenPage = Callable[..., Watched]
PAGE = "book/data.html"
CLAIMS = tables.claims()
VERDICTS = Counter(claim.verdict for claim in CLAIMS.values())


def soup(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


def rows(book: Path) -> dict[str, Tag]:
    found = soup(book / PAGE).select(".ledger-table tbody tr")
    return {str(row["id"]): row for row in found}


def test_every_statement_is_a_row_with_its_verdict_and_estimates(book: Path) -> None:
    found = rows(book)
    assert list(found) == [claim_links.anchor(name) for name in CLAIMS]
    for claim, row in zip(CLAIMS.values(), found.values(), strict=True):
        text = row.get_text(" ", strip=True)
        assert claim.meaning in text
        assert claim.verdict in text
        for name in claim.evidence:
            assert evidence.effect_text(name) in text


def test_the_table_stays_a_table_where_it_is_laid_out_as_cards(book: Path) -> None:
    for part in soup(book / PAGE).select(".ledger-table, .ledger-table :is(thead, tbody, tr, td)"):
        assert part["role"] == page_template.ROLES[part.name]


def test_the_ledger_and_the_chapters_link_to_each_other(book: Path) -> None:
    for claim in CLAIMS.values():
        row = rows(book)[claim_links.anchor(claim.claim)]
        for chapter in claim.chapters:
            page = book / "book" / f"{chapter}.html"
            name = claim_words.chapter_name(chapter)
            if not page.is_file():
                assert f"{name} (planned)" in row.get_text()
                continue
            place = claim_links.treatment_anchor(claim.claim)
            assert row.select_one(f'a[href="{chapter}.html#{place}"]'), (claim.claim, chapter)
            link = soup(page).select_one(f"#{place} a")
            assert link
            assert link["href"] == f"../data.html#{claim_links.anchor(claim.claim)}"
            assert link.get_text() == f"statement {claim.claim}"


def test_the_tables_can_be_downloaded_as_they_are(book: Path) -> None:
    links = soup(book / PAGE).select("a.download")
    files = {Path(str(link["href"])).name: book / "book" / str(link["href"]) for link in links}
    assert set(files) == {"claims.csv", "evidence.csv", "datapackage.json"}
    for name, file in files.items():
        assert file.read_bytes() == (tables.data_folder() / name).read_bytes()


def test_only_the_page_with_the_ledger_loads_its_script_and_style(book: Path) -> None:
    for page, expected in ((PAGE, 2), ("book/evidence/health-claims.html", 0)):
        assert (book / page).read_text(encoding="utf-8").count("_static/ledger.") == expected


def test_an_effect_in_a_text_is_that_of_the_table() -> None:
    assert effect_estimates.effect("tens-any-pain") == evidence.effect_text("tens-any-pain")
    short = effect_estimates.effect("tens-any-pain estimate")
    assert short == evidence.estimate_text("tens-any-pain")
    with pytest.raises(ValueError, match="no evidence named 'tens'"):
        effect_estimates.effect("tens")
    with pytest.raises(ValueError, match="tens-any-pain estimate"):
        effect_estimates.effect("tens-any-pain median")


# ---- in a browser -------------------------------------------------------------------------------


def shown(page: Page) -> int:
    return page.locator(".ledger-table tbody tr:visible").count()


def count(page: Page) -> str | None:
    return page.get_by_role("status").text_content()


@pytest.mark.browser
def test_a_choice_shows_the_rows_that_fit_and_counts_them(book: Path, open_page: OpenPage) -> None:
    page = open_page((book / PAGE).as_uri()).page
    assert count(page) == "28 of 28 statements"
    page.get_by_role("combobox", name="Verdict", exact=True).select_option("partly")
    assert shown(page) == VERDICTS["partly"] == 10
    assert count(page) == "10 of 28 statements"
    page.get_by_role("combobox", name="Chapter", exact=True).select_option(
        "evidence/strength-and-core"
    )
    assert shown(page) == 2
    page.get_by_role("button", name="Show all").click()
    expect(page.get_by_role("status")).to_have_text("28 of 28 statements")
    assert shown(page) == 28


@pytest.mark.browser
def test_words_are_looked_for_in_the_whole_row(book: Path, open_page: OpenPage) -> None:
    page = open_page((book / PAGE).as_uri()).page
    words = page.get_by_role("searchbox", name="Words", exact=True)
    words.fill("Core PLAUSIBLE")
    assert shown(page) == 1
    words.fill("no such words")
    assert count(page) == "0 of 28 statements"
    expect(page.get_by_text("No statement fits all of these.")).to_be_visible()
    words.press("Enter")  # the form goes nowhere
    assert page.url.endswith("data.html")


@pytest.mark.browser
def test_a_link_to_a_hidden_row_shows_it(book: Path, open_page: OpenPage) -> None:
    page = open_page((book / PAGE).as_uri()).page
    page.get_by_role("combobox", name="Verdict", exact=True).select_option("supported")
    page.evaluate("location.hash = 'claim-s13'")
    expect(page.locator("#claim-s13")).to_be_in_viewport()
    expect(page.get_by_role("status")).to_have_text("28 of 28 statements")


@pytest.mark.browser
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_without_a_script_the_table_is_complete_and_has_no_filter(
    width: int, book: Path, open_page: OpenPage
) -> None:
    page = open_page((book / PAGE).as_uri(), width=width, javascript=False).page
    assert shown(page) == 28
    expect(page.locator(".ledger-filter")).to_be_hidden()


@pytest.mark.browser
def test_on_a_phone_rows_are_cards_within_the_window(book: Path, open_page: OpenPage) -> None:
    page = open_page((book / PAGE).as_uri(), width=NARROW).page
    boxes = page.locator(".ledger-table tbody tr").evaluate_all(
        "(all) => all.map((row) => [row.getBoundingClientRect().right, row.scrollWidth - "
        "row.clientWidth, getComputedStyle(row).display])"
    )
    assert all(right <= NARROW for right, _, _ in boxes)
    assert {(beyond, display) for _, beyond, display in boxes} == {(0, "block")}
    sizes = page.locator(".claims-ledger *").evaluate_all(
        "(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= 12
    for control in page.locator(".ledger-filter :is(select, input, button)").all():
        box = control.bounding_box()
        assert box
        assert box["height"] >= 40
