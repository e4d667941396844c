"""What was read of a source, in the fixed words of ``book/references.bib``.

A number is verified when it was read at its source, so a table may say so only of a source whose
entry begins with one of `READ`.
"""

from __future__ import annotations

from pathlib import Path

from pybtex.database import Entry, parse_file
from pybtex.richtext import Text

BIBLIOGRAPHY = Path(__file__).resolve().parents[2] / "book" / "references.bib"
#: The source itself was read, at least where the number stands.
READ = ("text read", "abstract read", "table read", "guideline read", "data read", "page read")
#: It was not: a number that is cited from it is marked.
NOT_READ = ("secondary source read", "title only", "not read")
#: The course's own assumptions and computations.
OWN = ("this course",)


def entries() -> dict[str, Entry]:
    """Return every entry of the bibliography by its key."""
    return dict(parse_file(BIBLIOGRAPHY, "bibtex").entries)


def what_was_read(entry: Entry) -> str:
    """Return the word of the vocabulary with which an entry's ``annote`` begins.

    Raises
    ------
    ValueError
        The entry has no such word; the message lists the words.

    Examples
    --------
    >>> what_was_read(Entry("article", {"annote": "abstract read (a copy); DOI not found"}))
    'abstract read'
    """
    said = entry.fields.get("annote", "")
    words = (*READ, *NOT_READ, *OWN)
    for word in words:
        if said == word or (said.startswith(word) and not said[len(word)].isalpha()):
            return word
    raise ValueError(f"{entry.key}: annote begins with {said[:30]!r}; choose from {words}")


def was_read(entry: Entry) -> bool:
    """Tell whether numbers may count as read there.

    Examples
    --------
    >>> was_read(Entry("article", {"annote": "secondary source read: a wiki"}))
    False
    """
    return what_was_read(entry) in READ


def needs_mark(entry: Entry) -> bool:
    """Tell whether a page that cites the source marks it as not verified."""
    return what_was_read(entry) in NOT_READ


def plain(latex: str) -> str:
    r"""Return a field's LaTeX as the text that a reader sees.

    Examples
    --------
    >>> plain(r"Belav{\'y}"), plain(r"Medicine \& Science"), plain("{World Health Organization}")
    ('Belavý', 'Medicine & Science', 'World Health Organization')
    """
    return str(Text.from_latex(latex))
