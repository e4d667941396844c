"""The book's own Sphinx extension, part by part."""

from __future__ import annotations

import html as html_text
import json
import re
from pathlib import Path
from types import SimpleNamespace

import chapter_figures
import chapter_head
import computed_outputs
import katex_math
import model_equations
import page_assets
import page_markup
import pytest
import reference_list
import typography
from claim_links import ClaimsDomain
from docutils import nodes
from docutils.utils import new_document
from explorer_pages import explorer_element, read_value
from page_template import TreeBuilder, html_element
from pybtex.database import Entry, Person
from sphinx_external_toc.parsing import parse_toc_yaml

from spinestride.bibliography import entries
from spinestride.models import stride_length

ROOT = computed_outputs.ROOT


def test_an_equation_is_drawn_and_spoken() -> None:
    html = katex_math.render(r"F_z = \frac{m}{T}", display=True)
    assert "<math" in html
    assert katex_math.drawn_characters(html) >= set("FzmT=")


def test_an_equation_that_cannot_be_set_is_an_error() -> None:
    with pytest.raises(katex_math.EquationError, match="Undefined control sequence"):
        katex_math.render(r"\notacommand", display=False)


def test_the_fonts_hold_every_glyph_that_the_pages_draw(book: Path) -> None:
    kept = (book / "_static/katex/fonts/characters.txt").read_text(encoding="utf-8")
    drawn = [katex_math.drawn_characters(p.read_text("utf-8")) for p in book.rglob("*.html")]
    assert set[str]().union(*drawn) <= set(kept)


def test_a_model_value_is_what_the_model_computes() -> None:
    peak = stride_length.evaluate(speed=3.0)["peak_vertical_force"]
    text = model_equations.model_value("stride_length peak_vertical_force .3f speed=3.0")
    assert text == f"{peak:.3f}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("jumping peak .2f", "no model named 'jumping'; there are: .*stride_length"),
        ("stride_length height .2f", "no output 'height'; it has: .*step_rate"),
        ("stride_length step_rate .2f pace=3", "no input 'pace'; it has: .*speed"),
        ("stride_length step_rate .2f speed=fast", "needs a number, not 'fast'"),
        ("stride_length step_rate .2f speed=99", "speed"),
        ("stride_length vertical_force .2f", "is a curve"),
        ("stride_length step_rate .2q", "not a format"),
        ("stride_length step_rate", "write: model output format"),
    ],
)
def test_a_wrong_model_value_says_what_there_is(text: str, message: str) -> None:
    with pytest.raises(model_equations.UnknownNameError, match=message):
        model_equations.model_value(text)


def test_an_equation_comes_from_the_model() -> None:
    latex = model_equations.equation("stride_length", "vertical_force")
    assert latex == stride_length.latex("vertical_force")
    katex_math.render(latex, display=True)
    with pytest.raises(model_equations.UnknownNameError, match="no equation 'nothing'"):
        model_equations.equation("stride_length", "nothing")


def test_the_explorer_directive_writes_the_element() -> None:
    html = explorer_element("stride-length", {"speed": 3.0})
    assert re.match(r'<spine-explorer kind="stride-length"[^>]* speed="3.0"', html)
    with pytest.raises(ValueError, match=r"no explorer named 'jump'; there are: .*stride-length"):
        explorer_element("jump", {})


def test_option_values_are_read_by_their_kind() -> None:
    assert [read_value(v) for v in ("3.5", "true", "upright", None)] == [3.5, True, "upright", True]


@pytest.mark.parametrize(
    ("name", "body", "needed"),
    [
        ("katex/katex.min.css", '<span class="katex">', True),
        ("katex/katex.min.css", "<p>none</p>", False),
        ("styles/sphinx-book-theme.css", "<p>any</p>", False),
        ("book.css", "<p>any</p>", True),
        ("pygments.css", '<div class="highlight-python notranslate"><div class="highlight">', True),
    ],
)
def test_a_page_links_what_it_uses(name: str, body: str, needed: bool) -> None:
    assert page_assets.is_needed(name, body) is needed


def test_a_template_becomes_nodes_with_what_its_slots_return() -> None:
    builder = TreeBuilder({"claim": lambda given, text: [nodes.Text(given["name"] + text)]})
    builder.feed('<td class="wide" id="here" data-a="1 &lt; 2"><claim name="S03">!</claim></td>')
    (cell,) = builder.open[0].children
    assert isinstance(cell, html_element)
    assert (cell["classes"], cell["ids"]) == (["wide"], ["here"])
    assert cell["attributes_"] == {"data-a": "1 < 2", "role": "cell"}
    assert cell.astext() == "S03!"


def test_a_template_that_closes_the_wrong_element_is_an_error() -> None:
    with pytest.raises(ValueError, match="closes 'p' while 'b' is open"):
        TreeBuilder({}).feed("<p><b></p>")


def test_what_pages_treat_is_merged_and_forgotten() -> None:
    domain = ClaimsDomain(SimpleNamespace(domaindata={}))  # type: ignore[arg-type]
    other = {"treated": {"a": {"S01"}, "b": {"S02"}}, "checkers": {"a", "b"}}
    domain.merge_domaindata(["a"], other)
    assert (domain.treated, domain.checkers) == ({"a": {"S01"}}, {"a"})
    domain.clear_doc("a")
    assert not domain.treated
    assert not domain.checkers


def test_a_dropdown_becomes_a_native_fold() -> None:
    body = '<div class="admonition dropdown"><p class="admonition-title">Answer</p><p>4</p></div>'
    folded = page_markup.repair(body)
    assert folded.startswith("<details")
    assert '<summary class="admonition-title">Answer</summary>' in folded


def test_the_fingerprint_covers_the_package_and_its_data() -> None:
    covered = {
        p.relative_to(computed_outputs.ROOT).as_posix() for p in computed_outputs.source_files()
    }
    assert {"src/spinestride/models/stride_length.py", "data/datapackage.json"} <= covered
    assert not [name for name in covered if "__pycache__" in name]


def test_a_number_is_tied_to_its_unit_and_to_nothing_else() -> None:
    text = typography.join_units("10 % at 3.5 m/s in 2 steps, 400 N of 5 Nordic runners")
    assert text.split("\N{NO-BREAK SPACE}") == [
        "10",
        "% at 3.5",
        "m/s in 2 steps, 400",
        "N of 5 Nordic runners",
    ]


def test_the_name_of_a_level_is_kept_in_one_line() -> None:
    pieces = typography.level_names_whole("L5-S1 and L5/S1, from T12-L1 on; L1 to L5, T1-weighted")
    whole = [piece.astext() for piece in pieces if isinstance(piece, nodes.inline)]
    assert whole == ["L5-S1", "L5/S1", "T12-L1"]
    assert "".join(piece.astext() for piece in pieces).startswith("L5-S1 and L5/S1, from")


def test_references_are_listed_by_author_and_year() -> None:
    def entry(year: str, *names: str) -> Entry:
        return Entry(
            "article", fields={"year": year}, persons={"author": [Person(name) for name in names]}
        )

    ants = [entry("2020", "Ant, A.", "Bee, B.", "Cat, C."), entry("2020", "Ant, A.", "Bee, B.")]
    labels = reference_list.AuthorYearLabels().format_labels([*ants, ants[1]])
    assert list(labels) == ["Ant et al. 2020", "Ant and Bee 2020a", "Ant and Bee 2020b"]


def test_a_source_has_one_label_on_all_pages() -> None:
    labels = reference_list.course_labels()
    assert len(set(labels.values())) == len(labels)
    (alone,) = reference_list.AuthorYearLabels().format_labels([entries()["verville2023"]])
    assert alone == labels["verville2023"] == "Verville et al. 2023a"


def test_a_label_is_plain_text_and_says_others_as_et_al() -> None:
    people = {"author": [Person(r"{\'A}lvarez-Bueno, C."), Person("others")]}
    assert reference_list.authors(Entry("article", persons=people)) == "Álvarez-Bueno et al."
    group = {"author": [Person("{World Health Organization}")]}
    assert reference_list.authors(Entry("book", persons=group)) == "World Health Organization"


def test_an_entry_of_the_list_ends_with_what_was_read() -> None:
    fields = {"title": "Discs", "journal": "Spine", "year": "2020", "annote": "table read: table 2"}
    entry = Entry("article", fields, {"author": [Person("Ant, A.")]})
    shown = reference_list.AuthorYearList().format_entry("Ant 2020", entry)
    assert str(shown.text).endswith("Table read: table 2.")


def test_a_changed_package_reads_every_page_and_computes_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    env = SimpleNamespace(found_docs={"b", "a"})

    def outdated(fingerprint: str) -> list[str]:
        monkeypatch.setattr(computed_outputs, "fingerprint", lambda: fingerprint)
        return computed_outputs.forget_outdated(None, env, set(), set(), set())  # type: ignore[arg-type]

    def computed(result: str) -> str:
        return computed_outputs.remembered(env, ("value", "x"), lambda: result)  # type: ignore[arg-type]

    assert outdated("one") == ["a", "b"]
    assert computed("first") == "first"
    assert outdated("one") == []
    assert computed("second") == "first"
    assert outdated("two") == ["a", "b"]
    assert computed("third") == "third"


def test_a_figure_is_drawn_by_name_from_its_chapters_room() -> None:
    shown = json.loads(chapter_figures.drawn("load", "disc_pressure"))
    assert shown["alt"].startswith("Dot chart of the pressure")
    assert shown["html"].count(html_text.escape(shown["alt"])) == 2, "for a page and for a phone"
    with pytest.raises(ValueError, match=r"load has no figure 'jump'; it has: .*disc_pressure"):
        chapter_figures.drawn("load", "jump")
    with pytest.raises(ValueError, match="no room 'cellar'"):
        chapter_figures.drawn("load", "cellar.wine")


def test_a_table_takes_a_word_or_a_list_of_names() -> None:
    assert "R²" in chapter_figures.tabulated("stride_length", "fit", ["r2"])
    rows = chapter_figures.tabulated("red_flags", "estimates", ["any-red-flag", "serious-disease"])
    assert rows.count("\n") == 3
    with pytest.raises(ValueError, match=r"has no table 'jump'; it has: .*segment"):
        chapter_figures.tabulated("load", "jump", [])


def test_no_page_of_the_book_holds_a_code_cell() -> None:
    pages = [*ROOT.glob("book/**/*.md")]
    assert pages
    assert [page.name for page in pages if "{code-cell}" in page.read_text(encoding="utf-8")] == []


def test_minutes_count_what_stands_in_the_main_flow() -> None:
    document = new_document("page")
    document += nodes.paragraph("", "word " * 400)
    document += nodes.note("", nodes.paragraph("", "word " * 4000))
    assert chapter_head.minutes(document) == 2
    document += nodes.section("", nodes.paragraph("", "word " * 4000), ids=["question-one"])
    document += nodes.section("", ids=["question-two"])
    assert chapter_head.minutes(document) == 3


def test_chapters_are_numbered_through_all_parts_and_labs_share_the_number() -> None:
    site = parse_toc_yaml(ROOT / "_toc.yml")
    places = chapter_head.places(site)
    stride = places["book/mechanics/stride-length"]
    assert (stride.part, stride.number) == ("Mechanics", 5)
    assert places["notebooks/stride-length"] == stride
    assert "book/glossary" not in places
    assert max(place.number for place in places.values()) == stride.chapters
