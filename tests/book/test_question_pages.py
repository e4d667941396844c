"""The directive for questions: what it writes for a page and for paper, and what it refuses."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import question_nodes
import question_pages
from bs4 import BeautifulSoup, Tag
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from spinestride.models import stride_length
from spinestride.questions import Option, Question

FILE = """
- id: weight-or-muscle
  title: Weight or muscle
  kind: single
  bloom: understand
  stem: |
    What presses *most*, with $F = m a$ and {model-value}`stride_length step_rate .1f`?
  options:
    - right: the pull of muscles
    - wrong: weight alone
      misconception: forgets what holds the weight
      feedback: Ask what keeps the trunk from falling.
    - wrong: nothing
      misconception: takes stillness for rest
      feedback: Standing is work, too.
  explanation: Muscles pull on a short lever.

- id: a-step
  title: A step
  kind: number
  bloom: apply
  stem: How long is a step at 3 m/s?
  unit: m
  tolerance: 2 %
  key: {model: stride_length, output: step_length, inputs: {speed: 3}}
  wrong:
    - output: stride_length
      misconception: takes a stride for a step
      feedback: A stride has two steps.
  otherwise: Divide speed by step rate.
  explanation: Speed over step rate.
"""
STEM = "What presses *most*, with $F = m a$ and {model-value}`stride_length step_rate .1f`?"
Build = Callable[..., str]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Build a book of one chapter and return it, or what the build complained about."""
    source, questions = tmp_path / "source", tmp_path / "questions"
    source.mkdir()
    questions.mkdir()
    monkeypatch.setattr(question_pages, "QUESTIONS", questions)

    def build_(builder: str, text: str | None) -> str:
        (source / "chapter.md").write_text("# Chapter\n\n```{questions}\n```\n", encoding="utf-8")
        if text is not None:
            (questions / "chapter.yml").write_text(text, encoding="utf-8")
        warnings = io.StringIO()
        with patch_docutils(), docutils_namespace():
            app = Sphinx(
                srcdir=source,
                confdir=None,
                outdir=tmp_path / builder,
                doctreedir=tmp_path / "doctrees",
                buildername=builder,
                confoverrides={
                    "extensions": ["myst_parser", "model_equations", "question_pages"],
                    "myst_enable_extensions": ["dollarmath"],
                    "root_doc": "chapter",
                    "project": "book",
                },
                status=None,
                warning=warnings,
            )
            app.build()
        if warnings.getvalue():
            return warnings.getvalue()
        suffix = {"html": "chapter.html", "latex": "book.tex"}[builder]
        return (tmp_path / builder / suffix).read_text(encoding="utf-8")

    return build_


def chapter(build: Build) -> Tag:
    return BeautifulSoup(build("html", FILE), "html.parser")


def test_a_page_gets_an_element_for_each_question_and_one_for_the_attempts(build: Build) -> None:
    page = chapter(build)
    names = [element["data-question"] for element in page.find_all("spine-question")]
    assert names == ["weight-or-muscle", "a-step"]
    (attempts,) = page.find_all("spine-attempts")
    assert attempts["data-questions"] == "weight-or-muscle a-step"
    assert [heading.get_text()[:20] for heading in page.find_all("h2")] == [
        "1. Weight or muscle¶"[:20],
        "2. A step¶"[:20],
    ]
    assert page.select_one("#question-a-step > spine-question") is not None


def test_the_options_and_what_lies_behind_them_come_in_one_order(build: Build) -> None:
    question = chapter(build).select_one("[data-question=weight-or-muscle]")
    assert question is not None
    options = [item.get_text(strip=True) for item in question.select(".question-options > li")]
    wrong = [item.strong.get_text() for item in question.select(".question-wrong > li")]  # type: ignore[union-attr]
    right = question.select_one(".question-options > li.question-right")
    assert right is not None
    assert right.get_text(strip=True) == "the pull of muscles"
    letters = dict(zip(options, "ABC", strict=True))
    del letters["the pull of muscles"]
    assert wrong == [f"{letter}: {text}." for text, letter in letters.items()]


def test_the_key_of_a_number_is_in_the_page_to_full_precision(build: Build) -> None:
    results = stride_length.evaluate(speed=3)
    element = chapter(build).select_one("[data-question=a-step]")
    assert element is not None
    key = str(element["data-key"])
    assert key.startswith(f"[{float(results['step_length'])!r}, ")
    assert str(element["data-wrong"]).startswith(f"[[{float(results['stride_length'])!r}, ")
    printed = element.select_one(".question-answer strong")
    assert printed is not None
    assert printed.get_text() == f"{results['step_length']:.2f}\N{NO-BREAK SPACE}m."


def test_on_paper_a_question_is_a_lettered_list_and_its_answer(build: Build) -> None:
    text = re.sub(r"\\DUrole{[^}]*}{([^}]*)}", r"\1", " ".join(build("latex", FILE).split()))
    order = [option.text for option in question_nodes.shown_order(QUESTION)]
    right = "ABC"[order.index("the pull of muscles")]
    assert "{1. Weight or muscle}" in text
    assert r"\sphinxsetlistlabels{\Alph}" in text
    items = re.findall(r"\\item \{\} \\sphinxAtStartPar ([^\\{]*) (?=\\item|\\end\{enum)", text)
    assert items == order
    assert rf"\sphinxstylestrong{{{right}: the pull of muscles.}} Muscles pull on a" in text
    assert "This answer forgets what holds the weight. Ask what keeps" in text
    assert r"\sphinxstylestrong{Any other number.} Divide speed by step rate." in text
    assert "spine-" not in text


QUESTION = Question(
    id="weight-or-muscle",
    title="Weight or muscle",
    kind="single",
    bloom="understand",
    stem="What?",
    explanation="So.",
    options=(
        Option("the pull of muscles", True),
        Option("weight alone", False, "forgets", "Ask."),
        Option("nothing", False, "takes", "No."),
    ),
)


def test_the_still_order_is_shuffled_once_and_for_all() -> None:
    assert question_nodes.shown_order(QUESTION) == question_nodes.shown_order(QUESTION)
    ordered = Question(**{**vars(QUESTION), "ordered": True})
    assert question_nodes.shown_order(ordered) == list(QUESTION.options)


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("bloom: apply", "bloom: know", "chapter.yml, question a-step: bloom must be one of"),
        ("output: step_length", "output: pace", "question a-step: no 'pace' to compute with"),
        ("stride_length step_rate", "stride_length pace", "question weight-or-muscle: cannot read"),
        (
            "bloom: apply",
            "bloom: apply\n  assesses: [1]",
            "question a-step: assesses 1, which is no objective of the chapter",
        ),
        (STEM, "- a list", "question weight-or-muscle: write one paragraph instead"),
        (
            "title: A step",
            "title: A step\n  sources: [nobody2020]",
            "question a-step: no nobody2020 in book/references.bib",
        ),
    ],
)
def test_a_mistake_fails_the_build_with_its_place(
    build: Build, before: str, after: str, message: str
) -> None:
    assert before in FILE
    assert message in build("html", FILE.replace(before, after))


def test_a_page_without_a_file_of_questions_is_refused(build: Build) -> None:
    assert "book/questions/chapter.yml does not exist" in build("html", None)
