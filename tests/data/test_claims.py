"""The claims ledger: every statement of the web text, its evidence, and where it is treated."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pybtex.database import parse_file

from spinestride import evidence, tables
from spinestride.chapters.health_claims.marathon_odds import crude_odds_ratio, odds_rows

BOOK = Path(__file__).parents[2] / "book"
REFERENCES = parse_file(str(BOOK / "references.bib")).entries
#: The statements of the source text, in its order; a letter parts a sentence into what it says.
STATEMENTS = [
    *("S00", "S01", "S02", "S03", "S04a", "S04b", "S05a", "S05b", "S05c", "S06a", "S06b", "S07"),
    *("S08a", "S08b", "S09a", "S09b", "S10a", "S10b", "S11a", "S11b", "S12a", "S12b", "S13"),
    *("S14a", "S14b", "S15", "S16a", "S16b"),
]
CLAIMS = tables.claims()
EVIDENCE = tables.evidence()
#: A statement that a chapter names, as ``{claim}`S03` ``.
TREATED = re.compile(r"\{claim\}`(S\d{2}[a-c]?)`")


def test_every_statement_of_the_text_has_a_row() -> None:
    assert len(STATEMENTS) == 28
    assert list(CLAIMS) == STATEMENTS


@pytest.mark.parametrize(
    ("claim", "chapter"),
    [(claim.claim, chapter) for claim in CLAIMS.values() for chapter in claim.chapters],
)
def test_every_statement_is_treated_in_the_chapter_that_it_names(claim: str, chapter: str) -> None:
    path = BOOK / f"{chapter}.md"
    assert path.is_file(), f"{chapter} is to treat {claim} and is not written yet"
    assert claim in TREATED.findall(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=list(CLAIMS))
def test_a_verdict_gives_its_reasons(claim: tables.Claim) -> None:
    needs_both = claim.verdict in {"partly", "no information"}
    assert claim.fails if needs_both or claim.verdict == "not a claim" else claim.holds
    assert not needs_both or claim.holds
    assert (claim.verdict == "not a claim") == (claim.kind in {"heading", "notice", "question"})
    assert claim.sources or claim.verdict == "not a claim"


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=list(CLAIMS))
def test_a_certainty_names_who_rated_it(claim: tables.Claim) -> None:
    assert (claim.certainty == "not rated") == (claim.rated_by == "nobody")


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=list(CLAIMS))
def test_a_statement_rests_on_rows_and_sources_that_exist(claim: tables.Claim) -> None:
    assert set(claim.evidence) <= set(EVIDENCE)
    assert set(claim.sources) <= set(REFERENCES)
    assert {EVIDENCE[name].source for name in claim.evidence} <= set(claim.sources)


def test_the_source_text_is_quoted_in_fragments_only() -> None:
    assert max(len(claim.fragment.split()) for claim in CLAIMS.values()) <= 7


@pytest.mark.parametrize("row", EVIDENCE.values(), ids=list(EVIDENCE))
def test_an_interval_holds_its_estimate(row: tables.Evidence) -> None:
    assert (row.low is None) == (row.high is None) == (row.interval == "none")
    assert row.estimate is not None or row.low is not None
    if row.low is not None and row.high is not None:
        assert row.low < row.high
        assert row.estimate is None or row.low < row.estimate < row.high


@pytest.mark.parametrize("row", EVIDENCE.values(), ids=list(EVIDENCE))
def test_an_estimate_can_be_drawn_against_no_effect(row: tables.Evidence) -> None:
    """Differences have their own scale, ratios none, and thresholds only stand for points."""
    ratio = row.measure.endswith(" ratio")
    assert (row.unit == "1") == ratio
    assert (row.unit == "SD") == (row.measure == "standardised mean difference")
    assert row.no_effect == (1 if ratio else row.no_effect)
    assert (row.comparison == "none") == (row.no_effect is None)
    assert (row.threshold is None) == (not row.threshold_source)
    assert row.threshold is None or row.unit.startswith("points of")
    assert (row.baseline is None) == (not row.baseline_unit)
    assert row.threshold_source in {"", *REFERENCES}


@pytest.mark.parametrize("row", EVIDENCE.values(), ids=list(EVIDENCE))
def test_the_status_of_an_estimate_is_that_of_its_source(row: tables.Evidence) -> None:
    assert (row.certainty == "not rated") == (row.rated_by == "nobody")


def test_what_was_not_read_at_its_source_is_printed_with_a_mark() -> None:
    marked = {name for name, row in EVIDENCE.items() if row.verified == "unverified"}
    assert marked == {
        *("acupuncture-sham-pain", "implant-placebo-pain", "runners-pain-14-years"),
        *("nice-acupuncture-usual-care-pain", "nice-exercise-usual-care-pain"),
    }
    for name in EVIDENCE:
        for text in (evidence.effect_text(name), evidence.estimate_text(name)):
            assert text.endswith("(not verified)") == (name in marked)


def test_the_spikes_keep_their_numbers_in_their_own_table() -> None:
    spikes = tables.spike_ratios()[1:]
    rows = [EVIDENCE[f"spike-{spike.category}"] for spike in spikes]
    assert [(row.estimate, row.low, row.high) for row in rows] == [
        (spike.ratio, spike.low, spike.high) for spike in spikes
    ]
    text = (tables.data_folder() / "evidence.csv").read_text(encoding="utf-8")
    assert "spike-" not in text


def test_the_incidence_after_a_race_follows_from_its_counts() -> None:
    row = EVIDENCE["marathon-incidence"]
    assert row.n is not None
    found = evidence.wilson_interval(36, row.n)
    for value, printed in ((found.estimate, row.estimate), (found.low, row.low)):
        assert 100 * value == pytest.approx(printed, abs=0.05)
    assert 100 * found.high == pytest.approx(row.high, abs=0.05)


def test_every_table_of_two_by_two_counts_the_same_runners() -> None:
    for counts in tables.marathon_exposures().values():
        assert counts.exposed_cases + counts.unexposed_cases == 36
        assert counts.exposed_others + counts.unexposed_others == 764


def test_adjusting_lowers_every_odds_ratio() -> None:
    for row in odds_rows():
        assert row.adjusted is None or 1 < row.adjusted < row.ratio.estimate


def test_the_largest_odds_ratio_stands_on_the_fewest_cases() -> None:
    exposures = tables.marathon_exposures().values()
    largest = max(exposures, key=lambda counts: crude_odds_ratio(counts).estimate)
    assert largest == min(exposures, key=lambda counts: counts.exposed_cases)


def test_an_odds_ratio_is_turned_over_with_its_table() -> None:
    found, turned = evidence.odds_ratio(3, 33, 6, 758), evidence.odds_ratio(33, 3, 758, 6)
    assert turned.estimate == pytest.approx(1 / found.estimate)
    assert (turned.low, turned.high) == pytest.approx((1 / found.high, 1 / found.low))


def test_counts_that_give_no_ratio_or_share_are_refused() -> None:
    with pytest.raises(ValueError, match="four positive counts"):
        evidence.odds_ratio(0, 36, 9, 755)
    with pytest.raises(ValueError, match="no proportion"):
        evidence.wilson_interval(3, 2)


def test_an_unknown_estimate_is_refused_with_its_nearest_relatives() -> None:
    with pytest.raises(evidence.UnknownEvidenceError, match="there are: tens-any-pain, tens-"):
        evidence.effect_text("tens-any")


def test_an_interval_is_printed_with_the_decimals_of_its_estimate() -> None:
    def plain(name: str) -> str:
        return evidence.effect_text(name).replace(evidence.SPACE, " ")

    assert plain("exercise-alone-episodes") == "RR 0.65 (95 % CI 0.50 to 0.86)"
    assert plain("runners-prevalence") == "0.7 to 20.2 %"
    assert plain("exercise-chronic-pain") == "−15.2 points of 100 (95 % CI −18.3 to −12.2)"
