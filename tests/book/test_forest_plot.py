"""The forest plot as the book writes it: every effect, its drawing, its words and its sources."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from spinestride import evidence, forest, tables

ROOT = Path(__file__).resolve().parents[2]
EFFECTS = {one.row.evidence: one for one in forest.effects()}
#: Space that the drawing of an interval may be rounded by, in per cent of its width.
FINE = 0.001


def built(folder: Path, directive: str) -> str:
    """Build a book of one page, or return what the build complained about."""
    source = folder / "source"
    source.mkdir()
    page = f"# Page\n\n{directive}\n\n```{{bibliography}}\n```\n"
    (source / "page.md").write_text(page, encoding="utf-8")
    bibliography = source / "references.bib"
    bibliography.write_text((ROOT / "book/references.bib").read_text("utf-8"), encoding="utf-8")
    warnings = io.StringIO()
    with patch_docutils(), docutils_namespace():
        app = Sphinx(
            srcdir=source,
            confdir=None,
            outdir=folder / "html",
            doctreedir=folder / "doctrees",
            buildername="html",
            confoverrides={
                "extensions": [
                    *("myst_parser", "sphinxcontrib.bibtex"),
                    *("claims_ledger", "forest_plot"),
                ],
                "bibtex_bibfiles": ["references.bib"],
                "root_doc": "page",
            },
            status=None,
            warning=warnings,
        )
        app.build()
    if warnings.getvalue():
        return warnings.getvalue()
    return (folder / "html/page.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def plot(tmp_path_factory: pytest.TempPathFactory) -> Tag:
    """The plot of a page with the directive."""
    html = built(tmp_path_factory.mktemp("book"), "```{forest-plot}\n```")
    found = BeautifulSoup(html, "html.parser").find("spine-forest")
    assert isinstance(found, Tag), html
    return found


@pytest.fixture(scope="module")
def rows(plot: Tag) -> dict[str, Tag]:
    """The rows of the plot, by the identifier of their estimate."""
    place = json.loads(str(plot["data-columns"])).index("evidence")
    return {json.loads(str(row["data-row"]))[place]: row for row in plot.select(".forest-row")}


def test_every_effect_of_the_table_has_a_row_and_every_axis_its_own_group(
    plot: Tag, rows: dict[str, Tag]
) -> None:
    assert set(rows) == set(EFFECTS)
    groups = {group["data-axis"]: group for group in plot.select("tbody[data-axis]")}
    assert list(groups) == ["points", "sd", "ratio"]
    for name, row in rows.items():
        assert row.parent is groups[EFFECTS[name].axis]


@pytest.mark.parametrize("name", EFFECTS)
def test_a_row_says_what_the_table_says(name: str, rows: dict[str, Tag]) -> None:
    row, known = rows[name], EFFECTS[name].row
    words = " ".join(row.get_text(" ").split())
    people = "not read" if known.n is None else f"{known.n:,}".replace(",", " ")
    for text in (
        f"{known.treatment} against {known.comparison}",
        known.population,
        known.outcome,
        known.time,
        evidence.effect_text(name).replace("\xa0", " "),
        known.certainty,
        people,
    ):
        assert " ".join(text.split()) in words
    assert ("not verified" in words) is (known.verified == "unverified")
    assert row.select_one(f"a[href*='{known.source}']") or known.source in str(row)


@pytest.mark.parametrize("name", EFFECTS)
def test_an_interval_is_drawn_where_its_numbers_are(name: str, rows: dict[str, Tag]) -> None:
    one = EFFECTS[name]
    axis = next(axis for axis in forest.axes() if axis.name == one.axis)
    drawing = rows[name].select_one("svg")
    assert drawing is not None

    def at(mark: Tag | None, attribute: str) -> float:
        assert mark is not None
        return float(str(mark[attribute]).removesuffix("%"))

    assert at(drawing.select_one("circle"), "cx") == pytest.approx(axis.position(one.estimate))
    span = drawing.select_one(".forest-span")
    assert (span is None) is (one.low is None or one.high is None)
    if span is not None and one.low is not None and one.high is not None:
        assert at(span, "x1") == pytest.approx(axis.position(one.low), abs=FINE)
        assert at(span, "x2") == pytest.approx(axis.position(one.high), abs=FINE)
        assert ("forest-unread" in span["class"]) is (one.row.verified == "unverified")


def test_no_drawing_leaves_its_axis() -> None:
    for one in EFFECTS.values():
        axis = next(axis for axis in forest.axes() if axis.name == one.axis)
        for value in (one.estimate, one.low, one.high):
            assert value is None or 0 < axis.position(value) < 100


def test_more_is_better_is_turned_so_that_left_always_favours_the_treatment() -> None:
    one = EFFECTS["needling-sham-quality-of-life"]
    assert one.mirrored
    assert (one.estimate, one.low, one.high) == (-0.2, -0.32, -0.07)
    assert (one.row.estimate, one.row.low, one.row.high) == (0.2, 0.07, 0.32)


@pytest.mark.parametrize("name", EFFECTS)
def test_every_word_that_a_reader_chooses_by_has_a_kind(name: str) -> None:
    assert "other" not in forest.kinds(EFFECTS[name].row).values()


def test_the_page_offers_every_choice_that_an_estimate_has(plot: Tag) -> None:
    for name in ("population", "comparison", "outcome", "time"):
        offered = {option["value"] for option in plot.select(f"[name={name}] option")}
        assert offered - {""} == {forest.kinds(one.row)[name] for one in EFFECTS.values()}


def test_what_only_a_script_can_use_is_hidden_until_it_comes(plot: Tag) -> None:
    controls = plot.select("select, input, button")
    assert controls
    for control in controls:
        assert any(parent.has_attr("hidden") for parent in control.parents if parent is not plot)


def test_every_threshold_stands_with_who_proposes_it(plot: Tag) -> None:
    proposed = {(one.axis, one.value) for one in forest.proposals()}
    shown = {
        (str(mark["data-axis"]), float(str(mark["data-value"])))
        for mark in plot.select(".forest-value")
    }
    assert shown == proposed
    for mark in plot.select(".forest-value"):
        assert mark.parent is not None
        assert mark.parent.select_one("a, .bibtex, cite, sup") or "[" in mark.parent.get_text()


def test_what_bodies_have_published_is_complete_and_no_advice(plot: Tag) -> None:
    text = " ".join(plot.get_text(" ").split())
    for row in tables.published_recommendations():
        assert row.body in text
        assert row.recommendation in text
        assert row.note in text
    assert "not as advice" in text


def test_the_answer_to_the_guess_is_that_of_the_table(plot: Tag) -> None:
    answer = plot.select_one(".forest-answer")
    assert answer is not None
    row = tables.evidence()["exercise-chronic-pain"]
    shown = json.loads(str(answer["data-answer"]))
    assert [-value for value in shown] == [row.estimate, row.high, row.low]
    assert evidence.effect_text(row.evidence) in answer.get_text()


def test_a_guess_needs_an_effect_in_points(tmp_path: Path) -> None:
    page = built(tmp_path, "```{forest-plot}\n:predict: tens-any-pain\n```")
    assert re.search(r"'tens-any-pain' is not an effect in points", page)


def test_the_readers_start_from_choices_that_the_page_offers(plot: Tag) -> None:
    for presets in json.loads(str(plot["data-readers"])).values():
        for letter, choices in zip("ab", presets, strict=True):
            for name, value in choices.items():
                found = plot.select(f"[data-reader={letter}] [name={name}] option")
                assert value in {option["value"] for option in found}
