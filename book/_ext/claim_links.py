"""Links from the chapters to the ledger of claims and back, made when all pages are read.

A chapter that treats a statement names it::

    {claim}`S03`
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from claim_words import chapter_name
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.domains import Domain
from sphinx.domains.std import StandardDomain
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from spinestride import tables

logger = logging.getLogger(__name__)

#: What a badge such as S03 in a chapter is, for whoever points at it.
BADGE = "a statement of the web text that this course examines, and its verdict"


class ClaimsDomain(Domain):
    """Which pages treat which statements, and which hold links that follow the chapters."""

    name = "claims"
    label = "Claims"
    initial_data = {"treated": {}, "checkers": set()}  # noqa: RUF012  as Sphinx declares it

    @property
    def treated(self) -> dict[str, set[str]]:
        """The statements that each page treats."""
        return cast("dict[str, set[str]]", self.data["treated"])

    @property
    def checkers(self) -> set[str]:
        """The pages that hold the checker."""
        return cast("set[str]", self.data["checkers"])

    def clear_doc(self, docname: str) -> None:
        """Forget a page before it is read again."""
        self.treated.pop(docname, None)
        self.checkers.discard(docname)

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process has read."""
        pages = set(docnames)
        self.treated.update({p: c for p, c in otherdata["treated"].items() if p in pages})
        self.checkers.update(otherdata["checkers"] & pages)

    def resolve_any_xref(self, *_args: Any, **_kwargs: Any) -> list[tuple[str, nodes.Element]]:
        """Offer no target to a link that names no domain."""
        return []


def claims_domain(env: BuildEnvironment) -> ClaimsDomain:
    """Return the domain of a build."""
    return cast("ClaimsDomain", env.get_domain("claims"))


class chapter_link(nodes.General, nodes.Element):  # noqa: N801
    """The link from the ledger to where a chapter treats a statement, made when all are read."""


class ledger_link(nodes.General, nodes.Element):  # noqa: N801
    """The link from a chapter to a statement's row, made when the ledger's page is known."""


def anchor(claim: str) -> str:
    """Return the name of a statement's row.

    >>> anchor("S05c")
    'claim-s05c'
    """
    return f"claim-{claim.lower()}"


def treatment_anchor(claim: str) -> str:
    """Return the name of the place where a chapter treats a statement."""
    return f"treats-{claim.lower()}"


class ClaimLink(SphinxRole):
    """A small link from a chapter to a statement's row in the ledger."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Write the link; its first place on a page is where the ledger links back to."""
        known = tables.claims()
        if self.text not in known:
            problem = f"no claim {self.text!r}; there are: {', '.join(known)}"
            message = self.inliner.reporter.error(problem, line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]
        link = ledger_link("", claim=self.text)
        here = claims_domain(self.env).treated.setdefault(self.env.docname, set())
        box = nodes.inline("", "", link, classes=["claim-link"])
        if self.text not in here:
            here.add(self.text)
            box["ids"].append(treatment_anchor(self.text))
        return [box], []


def rows_of_the_ledger(env: BuildEnvironment) -> dict[str, str]:
    """Return the page of each row by the row's name; empty while no page holds the ledger."""
    domain = env.get_domain("std")
    assert isinstance(domain, StandardDomain)
    names = map(anchor, tables.claims())
    return {name: domain.anonlabels[name][0] for name in names if name in domain.anonlabels}


def reference(uri: str, *words: nodes.Node) -> nodes.reference:
    """Return a link within the book."""
    return nodes.reference("", "", *words, internal=True, refuri=uri)


def link_to_rows(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Point the statements that a chapter names at their rows."""
    found = list(doctree.findall(ledger_link))
    rows = rows_of_the_ledger(app.env) if found else {}
    for node in found:
        # the identifier alone would say little among the links that a screen reader lists
        label = nodes.inline("", "statement ", classes=["for-the-ear"])
        name = anchor(node["claim"])
        if name not in rows:
            logger.warning("no page holds the ledger of claims", location=node, type="claim")
            node.replace_self(nodes.Text(node["claim"]))
            continue
        uri = app.builder.get_relative_uri(page, rows[name])
        link = reference(f"{uri}#{name}", label, nodes.Text(node["claim"]))
        link["reftitle"] = BADGE
        node.replace_self(link)


def link_to_chapters(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Point the rows of the ledger at the chapters that are there, and name the others."""
    for node in list(doctree.findall(chapter_link)):
        target = f"book/{node['chapter']}"
        words = nodes.Text(chapter_name(node["chapter"]))
        if target not in app.env.all_docs:
            node.replace_self([words, nodes.Text(" (planned)")])
            continue
        uri = app.builder.get_relative_uri(page, target)
        if node["claim"] in claims_domain(app.env).treated.get(target, ()):
            uri += f"#{treatment_anchor(node['claim'])}"
        node.replace_self(reference(uri, words))


def pages_to_write(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the pages whose links follow the chapters, to be written again."""
    return sorted({*rows_of_the_ledger(env).values(), *claims_domain(env).checkers})


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the domain, the role and what keeps its links right."""
    app.add_domain(ClaimsDomain)
    app.add_node(chapter_link)
    app.add_node(ledger_link)
    app.add_role("claim", ClaimLink())
    app.connect("doctree-resolved", link_to_rows)
    app.connect("doctree-resolved", link_to_chapters)
    app.connect("env-updated", pages_to_write)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
