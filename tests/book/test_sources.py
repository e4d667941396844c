"""The texts as they are written: one sentence a line, so that a review shows what changed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pages import ROOT, markdown_files, question_files, question_texts
from prose import prose_lines

# A full stop, then a space, then a capital: two sentences, unless the stop ends an abbreviation.
NEXT_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)\]*_]*\s+(?=[\"'“‘(*_]*[A-Z])")
ABBREVIATION = re.compile(r"(\b(e\.g|i\.e|cf|vs|approx|Fig|Figs|Eq|et al|Dr|No|St)|\b[A-Z])\.$")
RUN_IN_TITLE = re.compile(r"^\s*(?:[-*]|\d+\.)?\s*\*\*[^*]+[.?!]\*\*")
BOOK = [path for path in markdown_files() if path.is_relative_to(ROOT / "book")]


def second_sentences(line: str) -> list[str]:
    """Return the sentences that follow another one in the same line.

    >>> second_sentences("One, e.g. Two. Three.")
    ['Three.']
    """
    line = RUN_IN_TITLE.sub("", line)
    return [
        line[match.end() :]
        for match in NEXT_SENTENCE.finditer(line)
        if not ABBREVIATION.search(line[: match.start()])
    ]


@pytest.mark.parametrize("path", BOOK, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_line_holds_one_sentence(path: Path) -> None:
    lines = [
        f"{path.name}:{number}: {line}"
        for number, line in prose_lines(path.read_text(encoding="utf-8"), tables=False)
        if not line.startswith("#") and second_sentences(line)
    ]
    assert lines == []


@pytest.mark.parametrize("path", question_files(), ids=lambda p: p.name)
def test_a_line_of_a_question_holds_one_sentence(path: Path) -> None:
    lines = [
        f"{place}: {line}"
        for place, text in question_texts(path)
        for _, line in prose_lines(text)
        if second_sentences(line)
    ]
    assert lines == []


def test_two_sentences_in_a_line_are_seen() -> None:
    assert second_sentences("The foot lands. The force rises.") == ["The force rises."]
    assert second_sentences("- **Between people.** The peak differs.") == []
    assert second_sentences("A step lasts 0.35 s at 3.5 m/s, see Fig. 2 of A. Smith et al.") == []
