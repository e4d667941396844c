"""The claim checker: the reader judges a statement of the ledger, then sees what is known.

::

    ```{claim-checker}
    ```

Without JavaScript, in a PDF or an e-book it is a list of all statements, each with its meaning and
a fold that holds verdict, reasons, estimates, certainty, sources and chapters.
``frontend/claims`` makes the checker of the same markup, which is in ``templates/claims.html``.

A statement that a chapter on warning signs treats is there to be read and is not judged: nobody
should guess at signs of serious disease.
"""

from __future__ import annotations

import json
from functools import partial

from claim_links import chapter_link, claims_domain, ledger_link
from claim_words import (
    CERTAINTIES,
    RATED_BY,
    VERDICTS,
    certainty_words,
    chapter_name,
    estimate_line,
    knowledge,
    source_line,
)
from computed_outputs import remembered
from docutils import nodes
from page_assets import load_with_element
from page_template import template_nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from spinestride import tables
from spinestride.drawing.interval_line import interval_line
from spinestride.evidence import find

WARNING_SIGNS = "evidence/red-flags"


def anchor(claim: str) -> str:
    """Return the name of a statement's place in the checker.

    >>> anchor("S05c")
    'check-s05c'
    """
    return f"check-{claim.lower()}"


def is_judged(claim: tables.Claim) -> bool:
    """Tell whether the reader is asked to judge a statement."""
    return WARNING_SIGNS not in claim.chapters


def legend(identifiers: tuple[str, ...]) -> str:
    """Return what the marks of the drawings mean, as Markdown; only of those that are drawn."""
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


class ClaimChecker(SphinxDirective):
    """All statements of the ledger, to be judged one by one."""

    def run(self) -> list[nodes.Node]:
        """Write the complete list, and what the script cannot read from it."""
        claims = tables.claims()
        chapters = dict.fromkeys(name for claim in claims.values() for name in claim.chapters)
        claims_domain(self.env).checkers.add(self.env.docname)
        return template_nodes(
            self,
            "claims.html",
            {
                "said": lambda attributes, _: self._said(claims[attributes["claim"]]),
                "caution": lambda _, text: self._lines(text, "claim-caution"),
                "answer": lambda attributes, _: [self._answer(claims[attributes["claim"]])],
            },
            claims=claims.values(),
            verdicts=words(VERDICTS),
            certainties=words(CERTAINTIES),
            chapters={chapter: chapter_name(chapter) for chapter in chapters},
            anchor=anchor,
            is_judged=is_judged,
            rated_by=RATED_BY,
        )

    @staticmethod
    def _said(claim: tables.Claim) -> list[nodes.Node]:
        name = nodes.inline("", f"{claim.claim} ", classes=["claim-name"])
        said = nodes.Text(f"“{claim.fragment}”")
        return [
            nodes.paragraph("", "", name, said, classes=["claim-said"]),
            nodes.paragraph("", claim.meaning, classes=["claim-meaning"]),
        ]

    def _answer(self, claim: tables.Claim) -> nodes.Node:
        return nodes.admonition(
            "",
            nodes.title("", "Verdict, evidence and certainty"),
            *self._judgement(claim),
            *self._evidence(claim),
            *self._links(claim),
            classes=["dropdown", "claim-answer"],
        )

    def _lines(self, markdown: str, name: str) -> list[nodes.Node]:
        """Return one paragraph of Markdown with the class by which script and style know it."""
        found = list(self.parse_text_to_nodes(markdown))
        for paragraph in found:
            assert isinstance(paragraph, nodes.Element)
            paragraph["classes"].append(name)
        return found

    def _judgement(self, claim: tables.Claim) -> list[nodes.Node]:
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

    def _evidence(self, claim: tables.Claim) -> list[nodes.Node]:
        if not claim.evidence:
            return []
        listed = nodes.bullet_list("", bullet="-", classes=["claim-estimates"])
        for name in claim.evidence:
            svg = remembered(self.env, ("interval line", name), partial(interval_line, name))
            listed += nodes.list_item(
                "",
                *self.parse_text_to_nodes(f"{estimate_line(name)}."),
                nodes.raw("", svg, format="html"),
            )
        return [listed, *self._lines(legend(claim.evidence), "claim-legend")]

    def _links(self, claim: tables.Claim) -> list[nodes.Node]:
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


def setup(app: Sphinx) -> None:
    """Register the directive, and the script and style of its element."""
    app.setup_extension("page_template")
    app.setup_extension("claim_links")
    app.add_directive("claim-checker", ClaimChecker)
    load_with_element(app, "spine-claims", "spine-claims", priority=620)
