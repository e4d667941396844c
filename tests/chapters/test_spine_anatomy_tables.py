"""The tables of the levels print what data/ holds, and nothing that nobody measured."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.chapters.spine_anatomy.tables import (
    NOT_COVERED,
    facet_table,
    motion_table,
    vertebra_table,
)

REFERENCES = Path(__file__).parents[2] / "book" / "references.bib"
TABLES = [motion_table(), facet_table(), vertebra_table()]


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()[2:]]


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_as_many_cells_as_the_head(table: str) -> None:
    assert len({line.count("|") for line in table.splitlines()}) == 1


@pytest.mark.parametrize("table", TABLES)
def test_every_source_is_in_the_references(table: str) -> None:
    known = set(re.findall(r"^@\w+\{(\w+),", REFERENCES.read_text(encoding="utf-8"), re.M))
    cited = {key for keys in re.findall(r"\{cite\}`([\w,]+)`", table) for key in keys.split(",")}
    assert cited <= known


def test_the_sum_of_a_row_is_that_of_its_levels() -> None:
    for row in rows(motion_table()):
        levels, total = row[2:-2], row[-2]
        for end in (0, -1):
            added = sum(float(cell.split(" to ")[end]) for cell in levels)
            assert added == pytest.approx(float(total.split(" to ")[end]))


def test_textbook_values_and_the_split_of_the_range_are_marked() -> None:
    for words, source, *_, status in rows(motion_table()):
        recalled = "whitepanjabi1990" in source or "standing" in words
        assert status.startswith("(not verified)") == recalled


def test_a_range_that_was_halved_says_so() -> None:
    halved = [row for row in rows(motion_table()) if "pearcytibrewal1984" in row[1]]
    assert halved
    assert all("halved (not verified)" in row[-1] for row in halved)


def test_no_asymmetry_is_printed_where_no_source_gives_one() -> None:
    for level, *cells in rows(facet_table()):
        stands_in = any(
            row.verified == "assumption"
            for row in tables.lumbar_levels()
            if (row.level, row.quantity) == (level, "tropism")
        )
        assert (cells[2] == NOT_COVERED) == stands_in


def test_people_with_and_without_prolapse_are_not_mixed() -> None:
    (level,) = (row for row in rows(facet_table()) if row[0] == "L4-5")
    assert level[3].replace("\N{NO-BREAK SPACE}", " ") == "6.67; 4.05 ± 2.62"


def test_the_vertebra_is_given_with_its_spread() -> None:
    assert ["depth of the canal", "15.6", "2.1"] in rows(vertebra_table())
