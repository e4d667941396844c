"""The list of references as a reader looks for it: by first author and year, not by a code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import count
from typing import Any

from pybtex.database import BibliographyData, Entry
from pybtex.plugin import find_plugin, register_plugin
from pybtex.style import FormattedEntry
from pybtex.style.formatting.plain import Style as PlainStyle
from pybtex.style.labels import BaseLabelStyle
from sphinx.application import Sphinx
from sphinxcontrib.bibtex.domain import BibtexDomain, _FilterVisitor

from spinestride.bibliography import entries, plain

STYLE = "author_year_list"
BACKENDS = "pybtex.backends"
TWO = 2
#: Entries as a list prints them, by label and content: to format them all takes seconds.
FORMATTED: dict[tuple[Any, ...], FormattedEntry] = {}


def authors(entry: Entry) -> str:
    """Return the names of one or two authors, or the first and "et al."."""
    people = entry.persons.get("author") or entry.persons.get("editor") or []
    names = [plain(" ".join([*person.prelast_names, *person.last_names])) for person in people]
    if not names:
        return plain(entry.fields.get("organization", entry.fields.get("title", entry.key)))
    if len(names) > TWO or names[-1] == "others":
        return f"{names[0]} et al."
    return " and ".join(names)


def labels(listed: Iterable[Entry]) -> Iterator[str]:
    """Yield labels such as "Agten et al. 2020", with a letter where two would be the same."""
    bare = [f"{authors(entry)} {entry.fields.get('year', '')}".strip() for entry in listed]
    often = Counter(bare)
    letters = {label: count(ord("a")) for label in often}
    for label in bare:
        yield label + chr(next(letters[label])) if often[label] > 1 else label


@cache
def course_labels() -> dict[str, str]:
    """Return the label of every source by its key: the same on all pages."""
    known = entries()
    return dict(zip(known, labels(known.values()), strict=True))


class AuthorYearLabels(BaseLabelStyle):  # type: ignore[misc]
    """The labels of the course, or of a list with sources of its own."""

    def format_labels(self, sorted_entries: Iterable[Entry]) -> Iterator[str]:
        """Return a label for each entry, in order."""
        listed = list(sorted_entries)
        if all(entry.key in course_labels() for entry in listed):
            return (course_labels()[entry.key] for entry in listed)
        return labels(listed)


class AuthorYearList(PlainStyle):  # type: ignore[misc]
    """The plain style with those labels, which ends an entry with what was read of it."""

    default_label_style = AuthorYearLabels
    default_sorting_style = "author_year_title"

    def format_entry(
        self, label: str, entry: Entry, bib_data: BibliographyData | None = None
    ) -> FormattedEntry:
        """Return the entry as the list prints it."""
        content = (label, entry.key, *entry.fields.items())
        if content not in FORMATTED:
            read = entry.fields.get("annote", "")
            fields = {**entry.fields, "note": read[:1].upper() + read[1:]}
            shown = Entry(entry.type, fields, entry.persons)
            shown.key = entry.key
            FORMATTED[content] = super().format_entry(label, shown, bib_data)
        return FORMATTED[content]


class CourseReferences(BibtexDomain):
    """The domain of references, which looks through all citations once and not once an entry."""

    def get_filtered_entries(self, bibliography_key: Any) -> Iterator[tuple[str, Entry]]:
        """Yield the entries that the filter of a list lets pass, with their keys."""
        bibliography = self.bibliographies[bibliography_key]
        citing: dict[str, set[str]] = {}
        for reference in self.citation_refs:
            for target in reference.targets:
                citing.setdefault(target.key, set()).add(reference.docname)
        for entry in self.get_entries(bibliography.bibfiles):
            key = bibliography.keyprefix + entry.key
            docnames = citing.get(key, set())
            passes: Any = _FilterVisitor(entry, bibliography_key.docname, docnames)  # type: ignore[no-untyped-call]
            if passes.visit(bibliography.filter_) or entry.key in bibliography.keys:
                yield key, entry


def keep_formatted(app: Sphinx) -> None:
    """Keep the formatted entries with what Sphinx remembers of the last build."""
    FORMATTED.update(app.env.__dict__.setdefault("formatted_references", {}))
    app.env.formatted_references = FORMATTED  # type: ignore[attr-defined]


def setup(app: Sphinx) -> None:
    """Make the style known to pybtex under the name that _config.yml uses."""
    app.add_domain(CourseReferences, override=True)
    app.connect("builder-inited", keep_formatted)
    register_plugin("pybtex.style.formatting", STYLE, AuthorYearList, force=True)
    # Looked up anew for every citation, through all installed packages, unless it is known here.
    register_plugin(BACKENDS, "plaintext", find_plugin(BACKENDS, "plaintext"), force=True)
