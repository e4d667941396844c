"""Questions in pages: the directive that inserts those of a chapter, and their script.

The questions of ``book/<part>/<stem>.md`` are in ``book/questions/<stem>.yml``, and the page says
where they stand::

    ```{questions}
    ```

Without JavaScript, in a PDF or an e-book a question is its options in a list and a fold with the
answer. ``frontend/questions`` makes a form of the same markup.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.statemachine import StringList
from explorer_pages import STATIC
from fresh_outputs import remembered
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.docutils import SphinxDirective

from spinestride.bibliography import entries, needs_mark
from spinestride.questions import (
    NumberAnswer,
    NumberKey,
    Option,
    Question,
    QuestionError,
    number_key,
    printed,
    read_objectives,
    read_questions,
)

BOOK = Path(__file__).resolve().parents[1]
QUESTIONS = BOOK / "questions"
SCRIPT, STYLE = "spine-questions.js", "spine-questions.css"


class spine_question(nodes.General, nodes.Element):  # noqa: N801  docutils' names are small
    """A question: its stem, its options and the fold with the answer."""


class spine_attempts(nodes.General, nodes.Element):  # noqa: N801
    """Where the reader's attempts are counted, exported and erased; nothing without script."""


def computed_key(key: str) -> NumberKey:
    """Read a key as it is remembered between builds."""
    value, tolerance, wrong = json.loads(key)
    return NumberKey(value, tolerance, tuple((number, width) for number, width in wrong))


def shown_order(question: Question) -> list[Option]:
    """Return the options in the order of the still page: shuffled, the same in every build."""
    options = list(question.options)
    return options if question.ordered else random.Random(question.id).sample(options, len(options))


class Questions(SphinxDirective):
    """Insert the questions of this chapter."""

    def run(self) -> list[nodes.Node]:
        """Return a section for each question, and the place for the reader's attempts."""
        chapter = Path(self.env.docname).name
        path = QUESTIONS / f"{chapter}.yml"
        self.env.note_dependency(str(path))
        try:
            page = Path(self.env.doc2path(self.env.docname))
            questions = read_questions(path, len(read_objectives(page)))
            self.where = path.name
            found: list[nodes.Node] = [
                self._section(place, chapter, question)
                for place, question in enumerate(questions, start=1)
            ]
        except FileNotFoundError:
            raise self.error(f"no questions: book/questions/{path.name} does not exist") from None
        except QuestionError as error:
            raise self.error(str(error)) from None
        ids = " ".join(question.id for question in questions)
        return [*found, spine_attempts(chapter=chapter, questions=ids)]

    def _section(self, place: int, chapter: str, question: Question) -> nodes.section:
        self.where = f"book/questions/{chapter}.yml, question {question.id}"
        section = nodes.section(ids=[f"question-{question.id}"])
        section += nodes.title("", f"{place}. {question.title}")
        shown = spine_question(
            chapter=chapter, question=question.id, kind=question.kind, bloom=question.bloom
        )
        shown += nodes.paragraph("", "", *self._words(question.stem), classes=["question-stem"])
        if question.number is None:
            self._add_choice(shown, question)
        else:
            key = remembered(
                self.env,
                ("question", question.id, repr(question.number)),
                lambda: json.dumps([*vars(number_key(question)).values()]),
            )
            self._add_number(shown, question, question.number, computed_key(key))
        section += shown
        return section

    def _add_choice(self, shown: spine_question, question: Question) -> None:
        options = shown_order(question)
        if question.ordered:
            shown["ordered"] = ""
        letters = [chr(ord("A") + place) for place in range(len(options))]
        listed = nodes.enumerated_list(
            enumtype="upperalpha", prefix="", suffix=".", classes=["question-options"]
        )
        for option in options:
            item = nodes.list_item("", nodes.paragraph("", "", *self._words(option.text)))
            item["classes"] += ["question-right"] if option.right else []
            listed += item
        shown += listed
        lettered = list(zip(letters, options, strict=True))
        right = [
            node
            for letter, option in lettered
            if option.right
            for node in self._answer(f"{letter}: ", self._words(option.text))
        ]
        wrong = [
            self._wrong(
                self._answer(f"{letter}: ", self._words(option.text)),
                option.misconception,
                option.feedback,
            )
            for letter, option in lettered
            if not option.right
        ]
        shown += self._fold(question, right, wrong)

    def _add_number(
        self, shown: spine_question, question: Question, number: NumberAnswer, key: NumberKey
    ) -> None:
        shown["key"] = json.dumps([key.value, key.tolerance])
        shown["wrong"] = json.dumps(key.wrong)
        shown["unit"] = number.unit
        unit = f"\N{NO-BREAK SPACE}{number.unit}"
        right = self._answer("", [nodes.Text(printed(key.value, key.tolerance) + unit)])
        smallest = min(width for _, width in [(0, key.tolerance), *key.wrong] if width)
        wrong = [
            self._wrong(
                self._answer("", [nodes.Text(printed(value, width or smallest) + unit)]),
                one.misconception,
                one.feedback,
            )
            for one, (value, width) in zip(number.wrong, key.wrong, strict=True)
        ]
        other = self._answer("", [nodes.Text("Any other number")])
        wrong.append(self._wrong(other, "", number.otherwise))
        shown += self._fold(question, right, wrong)

    def _answer(self, letter: str, words: list[nodes.Node]) -> list[nodes.Node]:
        """Return an answer in bold with its letter, which a page with script leaves out."""
        lead = [nodes.inline("", letter, classes=["question-letter"])] if letter else []
        return [nodes.strong("", "", *lead, *words, nodes.Text(".")), nodes.Text(" ")]

    def _wrong(self, answer: list[nodes.Node], misconception: str, feedback: str) -> nodes.Node:
        paragraph = nodes.paragraph("", "", *answer)
        if misconception:
            words = self._words(f"This answer {misconception}.")
            paragraph += nodes.inline("", "", *words, classes=["question-misconception"])
            paragraph += nodes.Text(" ")
        paragraph += nodes.inline("", "", *self._words(feedback), classes=["question-feedback"])
        return nodes.list_item("", paragraph)

    def _fold(
        self, question: Question, right: list[nodes.Node], wrong: list[nodes.Node]
    ) -> nodes.Element:
        explanation = nodes.inline("", "", classes=["question-explanation"])
        explanation += self._words(question.explanation + self._sources(question))
        return nodes.admonition(
            "",
            nodes.title("", "Answer"),
            nodes.paragraph("", "", *right, explanation),
            nodes.bullet_list("", *wrong, bullet="-", classes=["question-wrong"]),
            classes=["dropdown", "question-answer"],
        )

    def _sources(self, question: Question) -> str:
        """Return the sources as Markdown, each that was not read with its mark."""
        if not question.sources:
            return ""
        notes = remembered(self.env, ("question sources",), bibliography_notes)
        found = json.loads(notes)
        unknown = [key for key in question.sources if key not in found]
        if unknown:
            raise QuestionError(f"{self.where}: no {', '.join(unknown)} in book/references.bib")
        cited = [
            f"{{cite}}`{key}`" + (" (not verified)" if found[key] else "")
            for key in question.sources
        ]
        return f" Source: {', '.join(cited)}."

    def _words(self, text: str) -> list[nodes.Node]:
        """Return Markdown of one paragraph as nodes."""
        box = nodes.Element()
        self.state.nested_parse(StringList(text.splitlines(), source=self.where), 0, box)
        if next(box.findall(nodes.problematic), None) is not None:
            raise QuestionError(f"{self.where}: cannot read {text!r}")
        if len(box) != 1 or not isinstance(box[0], nodes.paragraph):
            raise QuestionError(f"{self.where}: write one paragraph instead of {text!r}")
        return list(box[0].children)


def bibliography_notes() -> str:
    """Return for every source whether it was not read, as JSON."""
    return json.dumps({key: needs_mark(entry) for key, entry in entries().items()})


def visit_question(translator: Any, node: spine_question) -> None:
    """Open the element that the script brings to life."""
    data = {f"data-{name}": str(value) for name, value in node.non_default_attributes().items()}
    translator.body.append(translator.starttag(node, "spine-question", **data))


def depart_question(translator: Any, _node: spine_question) -> None:
    """Close it."""
    translator.body.append("</spine-question>\n")


def visit_attempts(translator: Any, node: spine_attempts) -> None:
    """Write the element that counts the attempts."""
    data = {f"data-{name}": str(value) for name, value in node.non_default_attributes().items()}
    translator.body.append(translator.starttag(node, "spine-attempts", "", **data))
    translator.body.append("</spine-attempts>\n")
    raise nodes.SkipNode


def pass_by(_translator: Any, _node: nodes.Element) -> None:
    """Write nothing of one's own: on paper a question is what it holds."""


def skip(_translator: Any, _node: nodes.Element) -> None:
    """Write nothing at all."""
    raise nodes.SkipNode


def add_static_files(_app: Sphinx, config: Config) -> None:
    """Copy the style into the book's static folder; scripts are copied with the explorers'."""
    if (STATIC / STYLE).is_file():
        config.html_static_path.append(str(STATIC / STYLE))


def load_on_pages_with_questions(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
) -> None:
    """Load style and script only on a page that holds a question."""
    if "<spine-question" not in context.get("body", ""):
        return
    if (STATIC / STYLE).is_file():
        app.add_css_file(STYLE, priority=610)
    if (STATIC / SCRIPT).is_file():
        # Questions stand at the end of a chapter: the whole page is read when they come to life.
        app.add_js_file(SCRIPT, loading_method="defer", priority=610)


def setup(app: Sphinx) -> None:
    """Register the nodes, the directive and the hooks."""
    app.add_node(
        spine_question,
        html=(visit_question, depart_question),
        latex=(pass_by, pass_by),
        text=(pass_by, pass_by),
    )
    app.add_node(
        spine_attempts,
        html=(visit_attempts, pass_by),
        latex=(skip, pass_by),
        text=(skip, pass_by),
    )
    app.add_directive("questions", Questions)
    app.connect("config-inited", add_static_files)
    app.connect("html-page-context", load_on_pages_with_questions)
