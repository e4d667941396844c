"""The claim checker: the reader judges a statement of the ledger, then sees what is known.

::

    ```{claim-checker}
    ```

Without JavaScript, in a PDF or an e-book it is a list of all statements, each with its meaning and
a fold that holds verdict, reasons, estimates, certainty, sources and chapters.
``frontend/claims`` makes the checker of the same markup.

A statement that a chapter on warning signs treats is there to be read and is not judged: nobody
should guess at signs of serious disease.
"""

from __future__ import annotations

import importlib
import json
from functools import partial
from typing import Any

from claims_ledger import (
    CERTAINTIES,
    RATED_BY,
    VERDICTS,
    certainty_words,
    chapter_link,
    chapter_name,
    element,
    estimate_line,
    html_element,
    knowledge,
    ledger,
    ledger_link,
    source_line,
)
from docutils import nodes
from explorer_pages import STATIC
from fresh_outputs import remembered
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

SCRIPT, STYLE = "spine-claims.js", "spine-claims.css"
WARNING_SIGNS = "evidence/red-flags"
NOT_JUDGED = (
    "This statement touches on signs of serious disease, which are nothing to guess at: "
    "it is here to be read, and the {ref}`safety note <safety>` says when to ask for help at once."
)


def anchor(claim: str) -> str:
    """Return the name of a statement's place in the checker.

    >>> anchor("S05c")
    'check-s05c'
    """
    return f"check-{claim.lower()}"


def is_judged(claim: Any) -> bool:
    """Tell whether the reader is asked to judge a statement."""
    return WARNING_SIGNS not in claim.chapters


def legend(identifiers: tuple[str, ...]) -> str:
    """Return what the marks of the drawings mean, as Markdown; only of those that are drawn."""
    find = importlib.import_module("spinestride.evidence").find
    rows = [find(name) for name in identifiers]
    marks = ["Dot: estimate."] if any(row.estimate is not None for row in rows) else []
    if any(row.interval == "95 % CI" for row in rows):
        marks.append("Line: 95\N{NO-BREAK SPACE}% confidence interval.")
    if any(row.interval.startswith("range") for row in rows):
        marks.append("Line between uprights: range over studies.")
    if any(row.no_effect is not None for row in rows):
        marks.append("Dashed: no difference.")
    if sources := dict.fromkeys(row.threshold_source for row in rows if row.threshold_source):
        marks.append(f"Shaded: too small to count as important {{cite}}`{','.join(sources)}`.")
    return " ".join(marks)


def words(meanings: dict[str, str]) -> str:
    """Return words with their meanings for the script, with apostrophes as the page writes them."""
    return json.dumps(meanings).replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def drawing(identifier: str) -> str:
    """Return an estimate as SVG."""
    return str(
        importlib.import_module("spinestride.figures.interval_line").interval_line(identifier)
    )


class ClaimChecker(SphinxDirective):
    """All statements of the ledger, to be judged one by one."""

    def run(self) -> list[nodes.Node]:
        """Write the complete list, and what the script cannot read from it."""
        claims = ledger().values()
        chapters = dict.fromkeys(chapter for claim in claims for chapter in claim.chapters)
        box = element(
            "spine-claims",
            element("ol", *map(self._statement, claims), classes="claims-still"),
            data_verdicts=words(VERDICTS),
            data_certainties=words(CERTAINTIES),
            data_chapters=json.dumps({chapter: chapter_name(chapter) for chapter in chapters}),
        )
        checkers(self.env).add(self.env.docname)
        return [box]

    def _statement(self, claim: Any) -> html_element:
        name = nodes.inline("", f"{claim.claim} ", classes=["claim-name"])
        item = element(
            "li",
            nodes.paragraph(
                "", "", name, nodes.Text(f"“{claim.fragment}”"), classes=["claim-said"]
            ),
            nodes.paragraph("", claim.meaning, classes=["claim-meaning"]),
            data_claim=claim.claim,
            data_verdict=claim.verdict,
            data_certainty=claim.certainty,
            data_rated=RATED_BY[claim.rated_by],
            data_chapters="|".join(claim.chapters),
        )
        item["ids"].append(anchor(claim.claim))
        if not is_judged(claim):
            item += self._lines(NOT_JUDGED, "claim-caution")
        item += nodes.admonition(
            "",
            nodes.title("", "Verdict, evidence and certainty"),
            *self._judgement(claim),
            *self._evidence(claim),
            *self._links(claim),
            classes=["dropdown", "claim-answer"],
        )
        return item

    def _lines(self, markdown: str, name: str) -> list[nodes.Node]:
        """Return one paragraph of Markdown with the class by which script and style know it."""
        found = list(self.parse_text_to_nodes(markdown))
        for paragraph in found:
            assert isinstance(paragraph, nodes.Element)
            paragraph["classes"].append(name)
        return found

    def _judgement(self, claim: Any) -> list[nodes.Node]:
        mark = f"verdict verdict-{claim.verdict.replace(' ', '-')}"
        rated = RATED_BY[claim.rated_by]
        words = certainty_words(claim) + (f", {rated}" if rated else "")
        verdict = nodes.paragraph("", "", classes=["claim-verdict"])
        verdict += nodes.inline("", claim.verdict, classes=mark.split())
        verdict += nodes.Text(f"; {words}.")
        known = knowledge(claim).items()
        return [
            verdict,
            *(node for part, text in known for node in self._lines(text, f"claim-{part}")),
        ]

    def _evidence(self, claim: Any) -> list[nodes.Node]:
        if not claim.evidence:
            return []
        listed = nodes.bullet_list("", bullet="-", classes=["claim-estimates"])
        for name in claim.evidence:
            svg = remembered(self.env, ("interval line", name), partial(drawing, name))
            listed += nodes.list_item(
                "",
                *self.parse_text_to_nodes(f"{estimate_line(name)}."),
                nodes.raw("", svg, format="html"),
            )
        return [listed, *self._lines(legend(claim.evidence), "claim-legend")]

    def _links(self, claim: Any) -> list[nodes.Node]:
        where = nodes.paragraph("", "Treated in: ", classes=["claim-links"])
        for place, chapter in enumerate(claim.chapters):
            where += [nodes.Text(", ")] if place else []
            where += chapter_link("", claim=claim.claim, chapter=chapter)
        where += [
            nodes.Text(". Row in the ledger: "),
            ledger_link("", claim=claim.claim),
            nodes.Text("."),
        ]
        return [
            *(self._lines(f"{source_line(claim)}.", "claim-sources") if claim.sources else []),
            where,
        ]


def checkers(env: BuildEnvironment) -> set[str]:
    """Return the pages that hold the checker."""
    return env.__dict__.setdefault("spinestride_checkers", set())  # type: ignore[no-any-return]


def pages_with_the_checker(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return them to be written again: their links follow the chapters."""
    return sorted(checkers(env))


def forget(_app: Sphinx, env: BuildEnvironment, page: str) -> None:
    """Forget a page before it is read again."""
    checkers(env).discard(page)


def merge(_app: Sphinx, env: BuildEnvironment, pages: set[str], other: BuildEnvironment) -> None:
    """Take over what another process has read."""
    checkers(env).update(checkers(other) & set(pages))


def add_static_files(_app: Sphinx, config: Config) -> None:
    """Copy the style into the book's static folder; scripts are copied with the explorers'."""
    if (STATIC / STYLE).is_file():
        config.html_static_path.append(str(STATIC / STYLE))


def load_on_pages_with_the_checker(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
) -> None:
    """Load style and script only on a page that holds the checker."""
    if "<spine-claims" not in context.get("body", ""):
        return
    if (STATIC / STYLE).is_file():
        app.add_css_file(STYLE, priority=620)
    if (STATIC / SCRIPT).is_file():
        app.add_js_file(SCRIPT, loading_method="defer", priority=620)


def setup(app: Sphinx) -> None:
    """Register the directive and the hooks."""
    app.add_directive("claim-checker", ClaimChecker)
    app.connect("config-inited", add_static_files)
    app.connect("env-updated", pages_with_the_checker)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
    app.connect("html-page-context", load_on_pages_with_the_checker)
