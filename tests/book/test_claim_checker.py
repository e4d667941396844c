"""The claim checker as the book writes it: complete without a script, and nothing typed twice."""

from __future__ import annotations

import json
from pathlib import Path

import claim_checker
import claim_links
import claim_words
import pytest
from bs4 import BeautifulSoup, Tag

from spinestride import evidence, tables
from spinestride.drawing.interval_line import interval_line_alt

PAGE = "book/evidence/health-claims.html"
CLAIMS = tables.claims()


@pytest.fixture(scope="module")
def checker(book: Path) -> Tag:
    page = BeautifulSoup((book / PAGE).read_text(encoding="utf-8"), "html.parser")
    found = page.select_one("spine-claims")
    assert found
    return found


def statement(checker: Tag, claim: str) -> Tag:
    found = checker.select_one(f"#{claim_checker.anchor(claim)}")
    assert found
    return found


def part(item: Tag, name: str) -> str:
    found = item.select_one(name)
    return plain(found.get_text(" ", strip=True)) if found else ""


def plain(text: str) -> str:
    """Return a text as it was typed: without the book's apostrophes and its uneven spaces."""
    return " ".join(text.replace("’", "'").split())


def test_every_statement_is_there_in_the_order_of_the_text(checker: Tag) -> None:
    assert [item["data-claim"] for item in checker.select(".claims-still > li")] == list(CLAIMS)
    assert len(CLAIMS) == 28


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=list(CLAIMS))
def test_a_statement_is_complete_without_a_script(claim: tables.Claim, checker: Tag) -> None:
    item = statement(checker, claim.claim)
    assert part(item, ".claim-said") == plain(f"{claim.claim} “{claim.fragment}”")
    assert part(item, ".claim-meaning") == plain(claim.meaning)
    fold = item.select_one("details.claim-answer")
    assert fold
    assert "open" not in fold.attrs
    assert part(fold, ".verdict") == claim.verdict
    verdict = part(fold, ".claim-verdict")
    assert claim.certainty in verdict
    assert claim_words.RATED_BY[claim.rated_by] in verdict
    for name, text in (("holds", claim.holds), ("fails", claim.fails)):
        assert part(fold, f".claim-{name}").endswith(plain(text))
    assert part(fold, ".claim-certainty").endswith(plain(claim.certainty_note))
    assert bool(fold.select(".claim-sources a")) == bool(claim.sources)


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=list(CLAIMS))
def test_every_estimate_is_told_and_drawn(claim: tables.Claim, checker: Tag) -> None:
    lines = statement(checker, claim.claim).select(".claim-estimates > li")
    assert len(lines) == len(claim.evidence)
    for line, name in zip(lines, claim.evidence, strict=True):
        row = evidence.find(name)
        text = line.get_text(" ", strip=True)
        assert plain(evidence.effect_text(name)) in plain(text)
        assert plain(evidence.comparison_text(name)) in plain(text)
        if row.rated_by != "nobody":
            rated = f"{row.certainty} certainty, {claim_words.RATED_BY[row.rated_by]}"
            assert rated in plain(text)
        assert line.select_one("a")
        drawing = line.select_one("svg[role=img]")
        assert drawing
        assert drawing["aria-label"] == interval_line_alt(name)


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=list(CLAIMS))
def test_a_statement_leads_to_its_row_and_to_the_chapters(
    claim: tables.Claim, checker: Tag
) -> None:
    links = statement(checker, claim.claim).select_one(".claim-links")
    assert links
    assert links.select_one(f'a[href="../data.html#{claim_links.anchor(claim.claim)}"]')
    for chapter in claim.chapters:
        assert claim_words.chapter_name(chapter) in links.get_text()


def test_the_legend_explains_only_what_is_drawn() -> None:
    assert "Shaded" in claim_checker.legend(("running-chronic-pain",))
    assert "Shaded" not in claim_checker.legend(("tens-any-pain",))
    assert "uprights" in claim_checker.legend(("runners-prevalence",))
    assert claim_checker.legend(("any-red-flag",)) == "Dot: estimate."


def test_what_touches_on_warning_signs_is_read_and_not_judged(checker: Tag) -> None:
    read = {
        item["data-claim"] for item in checker.select(".claims-still > li:has(> .claim-caution)")
    }
    assert read == {"S10a"}
    assert read == {row.claim for row in CLAIMS.values() if not claim_checker.is_judged(row)}
    link = statement(checker, "S10a").select_one('.claim-caution a[href$="#safety"]')
    assert link
    flags = {name for name, row in tables.evidence().items() if row.topic == "red flags"}
    for claim in CLAIMS.values():
        assert not flags & set(claim.evidence) or claim.claim in read


def test_without_a_claim_there_is_no_certainty_to_rate() -> None:
    for claim in CLAIMS.values():
        assert claim.verdict != "not a claim" or claim.certainty == "not rated"


def test_the_script_knows_the_words_of_the_ledger(checker: Tag, book: Path) -> None:
    data = (book / "book/data.html").read_text(encoding="utf-8")
    known = [row.get_text() for row in BeautifulSoup(data, "html.parser").select("td")]
    for attribute, words in (
        ("data-verdicts", claim_words.VERDICTS),
        ("data-certainties", claim_words.CERTAINTIES),
    ):
        given = json.loads(str(checker[attribute]))
        assert list(given) == list(words)
        for word, meaning in given.items():
            assert word in known
            assert meaning in known


def test_every_verdict_and_certainty_of_the_ledger_has_a_meaning() -> None:
    assert {row.verdict for row in CLAIMS.values()} <= set(claim_words.VERDICTS)
    assert {row.certainty for row in CLAIMS.values()} <= set(claim_words.CERTAINTIES)


def test_only_the_page_with_the_checker_loads_its_script_and_style(book: Path) -> None:
    loads = {
        path.relative_to(book).as_posix()
        for path in book.rglob("*.html")
        if "spine-claims." in path.read_text(encoding="utf-8")
    }
    assert loads == {PAGE}
