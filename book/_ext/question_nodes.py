"""One question as nodes: its stem, its options and the fold with the answer.

In a PDF or an e-book these are a list and a text; ``templates/question.html`` puts them into the
element that a script makes a form of.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

from computed_outputs import remembered
from docutils import nodes
from docutils.statemachine import StringList
from page_template import template_nodes
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
)


def computed_key(key: str) -> NumberKey:
    """Read a key as it is remembered between builds."""
    value, tolerance, wrong = json.loads(key)
    return NumberKey(value, tolerance, tuple((number, width) for number, width in wrong))


def shown_order(question: Question) -> list[Option]:
    """Return the options in the order of the still page: shuffled, the same in every build."""
    options = list(question.options)
    return options if question.ordered else random.Random(question.id).sample(options, len(options))


class QuestionNodes:
    """The writer of one question of a chapter, where its directive stands."""

    def __init__(self, directive: SphinxDirective, question: Question, chapter: str) -> None:
        self.directive = directive
        self.question = question
        self.where = f"book/questions/{chapter}.yml, question {question.id}"
        self.data = {
            "chapter": chapter,
            "question": question.id,
            "kind": question.kind,
            "bloom": question.bloom,
        }

    def section(self, place: int) -> nodes.section:
        """Return the section of the question, the first of its chapter at place 1."""
        question = self.question
        section = nodes.section(ids=[f"question-{question.id}"])
        section += nodes.title("", f"{place}. {question.title}")
        stem = nodes.paragraph("", "", *self._words(question.stem), classes=["question-stem"])
        if question.number is None:
            parts = [stem, *self._choice()]
        else:
            key = remembered(
                self.directive.env,
                ("question", question.id, repr(question.number)),
                lambda: json.dumps([*vars(number_key(question)).values()]),
            )
            parts = [stem, self._number(question.number, computed_key(key))]
        section += template_nodes(
            self.directive, "question.html", {"parts": lambda *_: parts}, data=self.data
        )
        return section

    def _choice(self) -> Iterator[nodes.Node]:
        options = shown_order(self.question)
        if self.question.ordered:
            self.data["ordered"] = ""
        letters = [chr(ord("A") + place) for place in range(len(options))]
        listed = nodes.enumerated_list(
            enumtype="upperalpha", prefix="", suffix=".", classes=["question-options"]
        )
        for option in options:
            item = nodes.list_item("", nodes.paragraph("", "", *self._words(option.text)))
            item["classes"] += ["question-right"] if option.right else []
            listed += item
        yield listed
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
        yield self._fold(right, wrong)

    def _number(self, number: NumberAnswer, key: NumberKey) -> nodes.Node:
        self.data |= {
            "key": json.dumps([key.value, key.tolerance]),
            "wrong": json.dumps(key.wrong),
            "unit": number.unit,
        }
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
        return self._fold(right, wrong)

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

    def _fold(self, right: list[nodes.Node], wrong: list[nodes.Node]) -> nodes.Element:
        explanation = nodes.inline("", "", classes=["question-explanation"])
        explanation += self._words(self.question.explanation + self._sources())
        return nodes.admonition(
            "",
            nodes.title("", "Answer"),
            nodes.paragraph("", "", *right, explanation),
            nodes.bullet_list("", *wrong, bullet="-", classes=["question-wrong"]),
            classes=["dropdown", "question-answer"],
        )

    def _sources(self) -> str:
        """Return the sources as Markdown, each that was not read with its mark."""
        if not self.question.sources:
            return ""
        notes = remembered(self.directive.env, ("question sources",), bibliography_notes)
        found = json.loads(notes)
        unknown = [key for key in self.question.sources if key not in found]
        if unknown:
            raise QuestionError(f"{self.where}: no {', '.join(unknown)} in book/references.bib")
        cited = [
            f"{{cite}}`{key}`" + (" (not verified)" if found[key] else "")
            for key in self.question.sources
        ]
        return f" Source: {', '.join(cited)}."

    def _words(self, text: str) -> list[nodes.Node]:
        """Return Markdown of one paragraph as nodes."""
        box = nodes.Element()
        self.directive.state.nested_parse(StringList(text.splitlines(), source=self.where), 0, box)
        if next(box.findall(nodes.problematic), None) is not None:
            raise QuestionError(f"{self.where}: cannot read {text!r}")
        if len(box) != 1 or not isinstance(box[0], nodes.paragraph):
            raise QuestionError(f"{self.where}: write one paragraph instead of {text!r}")
        return list(box[0].children)


def bibliography_notes() -> str:
    """Return for every source whether it was not read, as JSON."""
    return json.dumps({key: needs_mark(entry) for key, entry in entries().items()})
