"""The bibliography says what was read, where a reader finds it, and nothing of how it was made."""

from __future__ import annotations

import csv
import re

import pytest

from spinestride.bibliography import entries, was_read, what_was_read
from spinestride.tables import data_folder

ENTRIES = entries()
#: Sites that hold copies of papers or of their records, and hosts without a name.
COPY_SITE = re.compile(
    r"//\d+\.\d+\.\d+\.\d+|scribd|vdocument|moam\.info|dokumen|booksci|yiyunmed|peeref|fx361|coek\.info"
    r"|researcher-app|researcher\.life|ouci\.dntb|metajournal|epocrates|docksci|docslib|studylib|shengsci"
    r"|litmetric|medluna|questionsmedicales|scilit|x-mol|painpluscpn|biomaterialdatabase|chiro\.org"
    r"|mendeley|proquest|bvsalud|qxmd|pdfkul|123dok|mirror",
    re.IGNORECASE,
)
MAKING = re.compile(
    r"recall|memory|session|\bsheet\b|unverified|confirmed|\bwe\b|\bour\b", re.IGNORECASE
)
#: What a note says of a number that was found elsewhere than at its source.
ELSEWHERE = re.compile(
    r"secondary|third[- ]party|\bdigest\b|in a (comment|commentary)|as a letter|summary for",
    re.IGNORECASE,
)


def verified_rows() -> list[tuple[str, dict[str, str]]]:
    """Return every row of every table that counts as read, with the name of its table."""
    found = []
    for path in sorted(data_folder().glob("*.csv")):
        with path.open(newline="", encoding="utf-8") as stream:
            found += [(path.stem, row) for row in csv.DictReader(stream)]
    return [(table, row) for table, row in found if row.get("verified") == "verified"]


def sources(row: dict[str, str]) -> str:
    """Return the keys of a row's sources as its table writes them."""
    return row["sources"] if "sources" in row else row["source"]


VERIFIED = verified_rows()
VERIFIED_SOURCES = sorted(
    {key for _, row in VERIFIED for key in re.split(r"[;,|]\s*", sources(row))}
)


@pytest.mark.parametrize("key", ENTRIES)
def test_an_entry_says_what_was_read_and_where_it_is_found(key: str) -> None:
    fields = ENTRIES[key].fields
    own = what_was_read(ENTRIES[key]) == "this course"
    assert own or {"doi", "url", "isbn"} & set(fields)
    assert "note" not in fields, "what was read is in annote alone"


@pytest.mark.parametrize("key", ENTRIES)
def test_an_entry_names_no_copy_and_nothing_of_its_making(key: str) -> None:
    fields = ENTRIES[key].fields
    assert not COPY_SITE.search(" ".join(fields.get(name, "") for name in ("url", "doi", "annote")))
    assert not MAKING.search(fields["annote"])


def test_an_unknown_word_for_what_was_read_is_refused_with_the_valid_ones() -> None:
    entry = next(iter(ENTRIES.values()))
    entry = type(entry)(entry.type, {"annote": "reading it"})
    with pytest.raises(ValueError, match=r"begins with 'reading it'; choose from .*abstract read"):
        what_was_read(entry)


@pytest.mark.parametrize("key", VERIFIED_SOURCES)
def test_a_number_called_verified_has_a_source_that_was_read(key: str) -> None:
    assert was_read(ENTRIES[key]), what_was_read(ENTRIES[key])


def test_a_number_called_verified_was_not_read_elsewhere() -> None:
    assert [
        (table, sources(row), row["note"])
        for table, row in VERIFIED
        if ELSEWHERE.search(row.get("note", ""))
    ] == []
