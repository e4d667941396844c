"""One word, one meaning: what stands behind a figure, a row of an explorer or an output."""

from __future__ import annotations

import csv
import json
import re

from pages import ROOT

from spinestride import tables

#: Outputs that are looked up, and the table that holds what was measured in people.
LOOKED_UP = {("training_load", name): "spike-hazard-ratios" for name in (
    "spike_ratio", "spike_low", "spike_high")}  # fmt: skip


def defined() -> set[str]:
    """Return the words that the first page defines for a reader."""
    page = (ROOT / "book/index.md").read_text(encoding="utf-8")
    section = page.split("## How to read the numbers")[1].split("\n(safety)=")[0]
    return {word.lower() for word in re.findall(r"^\*\*(\w+)\*\*\n: ", section, re.M)}


def rows(table: str) -> list[dict[str, str]]:
    with (tables.data_folder() / f"{table}.csv").open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_the_badges_of_the_explorers_are_the_words_of_the_first_page() -> None:
    script = (ROOT / "frontend/core/badge.js").read_text(encoding="utf-8")
    badges = dict(re.findall(r"^  (\w+): '(\w+)',$", script, re.M))
    assert {kind: word.lower() for kind, word in badges.items()} == {w: w for w in defined()}


def test_every_badge_comes_from_that_list_and_has_a_style_of_its_own() -> None:
    styles = (ROOT / "frontend/styles/card.css").read_text(encoding="utf-8")
    assert set(re.findall(r"\.se-badge\[data-kind='(\w+)'\]", styles)) == defined()
    for path in (ROOT / "frontend/explorers").rglob("*.js"):
        script = path.read_text(encoding="utf-8")
        assert "se-badge" not in script, path
        assert set(re.findall(r"badge\('(\w+)'\)", script)) <= defined(), path


def test_an_output_rests_on_one_of_them_or_is_a_definition() -> None:
    package = json.loads((tables.data_folder() / "datapackage.json").read_text(encoding="utf-8"))
    (resource,) = (r for r in package["resources"] if r["name"] == "output-evidence")
    (field,) = (f for f in resource["schema"]["fields"] if f["name"] == "evidence")
    assert set(field["constraints"]["enum"]) == defined() - {"disputed"} | {"definition"}


def test_an_output_called_evidence_was_measured_in_people_and_read() -> None:
    called = [
        (r["model"], r["output"]) for r in rows("output-evidence") if r["evidence"] == "evidence"
    ]
    assert set(called) == set(LOOKED_UP)
    for table in set(LOOKED_UP.values()):
        assert {row["verified"] for row in rows(table)} == {"verified"}
        assert all("runners" in row["population"] for row in rows(table))
