"""The ledger of claims: a table that is complete without a script; ``ledger.js`` shows its filter.

The page with the ledger holds the directive::

    ```{claims-ledger}
    ```

What the words for verdicts and certainties mean is a table, too::

    ```{claim-words} verdict
    ```

The markup is in ``templates/ledger.html``.
"""

from __future__ import annotations

from collections import Counter

from claim_links import anchor, chapter_link
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
from docutils import nodes
from page_template import template_nodes
from sphinx.application import Sphinx
from sphinx.domains.std import StandardDomain
from sphinx.util.docutils import SphinxDirective

from spinestride import tables


def chapter_paragraph(attributes: dict[str, str], _text: str) -> list[nodes.Node]:
    """Return the paragraph of one chapter that treats a statement."""
    link = chapter_link("", claim=attributes["claim"], chapter=attributes["path"])
    return [nodes.paragraph("", "", link)]


class ClaimsLedger(SphinxDirective):
    """The table of all statements, with its filter."""

    def run(self) -> list[nodes.Node]:
        """Write filter and table, and make every row a target of links."""
        claims = list(tables.claims().values())
        domain = self.env.get_domain("std")
        assert isinstance(domain, StandardDomain)
        for claim in claims:
            name = anchor(claim.claim)
            domain.note_hyperlink_target(name, self.env.docname, name, claim.claim)
        chapters = {name for claim in claims for name in claim.chapters}
        verdicts = Counter(claim.verdict for claim in claims)
        certainties = Counter(claim.certainty for claim in claims)
        return template_nodes(
            self,
            "ledger.html",
            {"chapter": chapter_paragraph},
            claims=claims,
            verdicts=[(word, word) for word in VERDICTS if verdicts[word]],
            certainties=[(word, word) for word in CERTAINTIES if certainties[word]],
            chapters=sorted((chapter_name(path), path) for path in chapters),
            anchor=anchor,
            certainty_words=certainty_words,
            estimate_line=estimate_line,
            knowledge=knowledge,
            rated_by=RATED_BY,
            source_line=source_line,
        )


class ClaimWords(SphinxDirective):
    """A table of the words for verdicts or certainties, with their meanings."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Write the table."""
        name = self.arguments[0]
        known = {"verdict": VERDICTS, "certainty": CERTAINTIES}
        if name not in known:
            raise self.error(f"no words for {name!r}; there are: {', '.join(known)}")
        rows = [f"| {word} | {meaning} |" for word, meaning in known[name].items()]
        lines = [f"| {name} | what it means |", "| --- | --- |", *rows]
        return list(self.parse_text_to_nodes("\n".join(lines)))


def setup(app: Sphinx) -> None:
    """Register the directives; the links have a file of their own."""
    app.setup_extension("page_template")
    app.setup_extension("claim_links")
    app.add_directive("claims-ledger", ClaimsLedger)
    app.add_directive("claim-words", ClaimWords)
