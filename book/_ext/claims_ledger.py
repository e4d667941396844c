"""The ledger of claims, and links from the chapters to it and back.

The page with the ledger holds the directive; a chapter that treats a statement names it::

    ```{claims-ledger}
    ```

    {claim}`S03`

What the words for verdicts and certainties mean is a table, too::

    ```{claim-words} verdict
    ```

The ledger is a table that is complete without a script; ``ledger.js`` shows its filter.
"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Iterable
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.domains.std import StandardDomain
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

logger = logging.getLogger(__name__)

VERDICTS = {
    "supported": "the statement holds as it is worded",
    "partly": "a part of it holds, and a part does not or is not known",
    "not supported": "evidence for it is absent or speaks against it",
    "no information": "it cannot be tested, or is one person's story",
    "not a claim": ("it states nothing about the world: a heading, a question, a privacy notice"),
}
CERTAINTIES = {
    "high": "more studies would hardly change the picture",
    "moderate": "the true effect is probably close to the estimate, but may differ",
    "low": "the true effect may well be different",
    "very low": "nobody can say with confidence; the true effect is probably different",
    "not rated": (
        "there was nothing to rate: a name, a description, a story, or a fact of anatomy"
    ),
}
RATED_BY = {"source": "rated by its source", "course": "our rating", "nobody": ""}
HEADINGS = ("Statement", "Verdict and certainty", "What is known", "Chapter")
#: What a badge such as S03 in a chapter is, for whoever points at it.
BADGE = "a statement of the web text that this course examines, and its verdict"
#: Role that keeps an element of the table one where a phone's style lays it out as a card.
ROLES = {
    "table": "table",
    "thead": "rowgroup",
    "tbody": "rowgroup",
    "tr": "row",
    "td": "cell",
}


class html_element(nodes.General, nodes.Element):  # noqa: N801  # as docutils names its nodes
    """An element of HTML with the attributes in ``attributes_``; other formats show its content."""


class chapter_link(nodes.General, nodes.Element):  # noqa: N801
    """The link from the ledger to where a chapter treats a statement, made when all are read."""


class ledger_link(nodes.General, nodes.Element):  # noqa: N801
    """The link from a chapter to a statement's row, made when the ledger's page is known."""


def element(tag: str, *children: nodes.Node, classes: str = "", **attributes: str) -> html_element:
    """Return an element; the name of an attribute may end in an underscore."""
    node = html_element("", *children, tag=tag, classes=classes.split())
    node["attributes_"] = {key.strip("_").replace("_", "-"): v for key, v in attributes.items()}
    if tag in ROLES:
        node["attributes_"]["role"] = ROLES[tag]
    return node


def visit_element(translator: Any, node: html_element) -> None:
    """Open the element."""
    translator.body.append(translator.starttag(node, node["tag"], "", **node["attributes_"]))


def depart_element(translator: Any, node: html_element) -> None:
    """Close the element."""
    translator.body.append(f"</{node['tag']}>\n")


def pass_by(_translator: Any, _node: nodes.Element) -> None:
    """Leave the element out and show what it holds."""


def chapter_name(chapter: str) -> str:
    """Return a chapter's name by its path.

    >>> chapter_name("evidence/back-pain-in-runners")
    'Back pain in runners'
    """
    words = chapter.rpartition("/")[2].replace("-", " ")
    return words[0].upper() + words[1:]


def anchor(claim: str) -> str:
    """Return the name of a statement's row.

    >>> anchor("S05c")
    'claim-s05c'
    """
    return f"claim-{claim.lower()}"


def treatment_anchor(claim: str) -> str:
    """Return the name of the place where a chapter treats a statement."""
    return f"treats-{claim.lower()}"


def ledger() -> dict[str, Any]:
    """Return the statements by identifier."""
    return dict(importlib.import_module("spinestride.tables").claims())


def treated(env: BuildEnvironment) -> dict[str, set[str]]:
    """Return the statements that each page treats."""
    return env.__dict__.setdefault("spinestride_claims", {})  # type: ignore[no-any-return]


def knowledge(claim: Any) -> dict[str, str]:
    """Return what is known of a statement, as Markdown: what holds, what fails, how sure it is."""
    lines = {}
    if claim.holds:
        lines["holds"] = f"**Holds.** {claim.holds}"
    if claim.fails:
        title = "Does not hold, or is not known." if claim.holds else "Why."
        lines["fails"] = f"**{title}** {claim.fails}"
    if claim.certainty_note:
        lines["certainty"] = f"**Certainty.** {claim.certainty_note}"
    return lines


def certainty_words(claim: Any) -> str:
    """Return the certainty without who rated it."""
    return f"{claim.certainty} certainty" if RATED_BY[claim.rated_by] else str(claim.certainty)


def estimate_line(identifier: str) -> str:
    """Return an estimate with what it compares, its certainty and its source, as Markdown."""
    evidence = importlib.import_module("spinestride.evidence")
    row = evidence.find(identifier)
    about = evidence.comparison_text(identifier)
    by = RATED_BY[row.rated_by]
    rated = f"; {row.certainty} certainty, {by}" if by else ""
    effect = f"**{evidence.effect_text(identifier)}**"
    return f"{about}: {effect}{rated} {{cite}}`{row.source}`"


def source_line(claim: Any) -> str:
    """Return the sources of a statement, as Markdown."""
    return f"Sources: {{cite}}`{','.join(claim.sources)}`"


class ClaimLink(SphinxRole):
    """A small link from a chapter to a statement's row in the ledger."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Write the link; its first place on a page is where the ledger links back to."""
        known = ledger()
        if self.text not in known:
            problem = f"no claim {self.text!r}; there are: {', '.join(known)}"
            message = self.inliner.reporter.error(problem, line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]
        link = ledger_link("", claim=self.text)
        here = treated(self.env).setdefault(self.env.docname, set())
        box = nodes.inline("", "", link, classes=["claim-link"])
        if self.text not in here:
            here.add(self.text)
            box["ids"].append(treatment_anchor(self.text))
        return [box], []


class ClaimsLedger(SphinxDirective):
    """The table of all statements, with its filter."""

    def run(self) -> list[nodes.Node]:
        """Write filter and table, and make every row a target of links."""
        claims = list(ledger().values())
        domain = self.env.get_domain("std")
        assert isinstance(domain, StandardDomain)
        for claim in claims:
            name = anchor(claim.claim)
            domain.note_hyperlink_target(name, self.env.docname, name, claim.claim)
        head = element("tr", *(self._heading(words) for words in HEADINGS))
        table = element(
            "table",
            element("thead", head),
            element("tbody", *map(self._row, claims)),
            classes="ledger-table",
            aria_label="Statements of the web text",
        )
        nothing = element("p", nodes.Text("No statement fits all of these."), hidden="hidden")
        nothing["classes"] = ["ledger-nothing"]
        box = element("div", self._filter(claims), table, nothing)
        box["classes"] = ["claims-ledger", "full-width"]
        return [box]

    @staticmethod
    def _heading(words: str) -> html_element:
        return element("th", nodes.Text(words), scope="col", role="columnheader")

    def _filter(self, claims: list[Any]) -> html_element:
        chapters = dict.fromkeys(name for claim in claims for name in claim.chapters)
        verdicts = Counter(claim.verdict for claim in claims)
        certainties = Counter(claim.certainty for claim in claims)
        named = sorted((chapter_name(path), path) for path in chapters)
        form = element(
            "form",
            self._choice("verdict", "Verdict", [(v, v) for v in VERDICTS if verdicts[v]]),
            self._choice("certainty", "Certainty", [(c, c) for c in CERTAINTIES if certainties[c]]),
            self._choice("chapter", "Chapter", named),
            self._field("words", "Words", element("input", type="search", autocomplete="off")),
            element("button", nodes.Text("Show all"), type="reset"),
            element("output", nodes.Text(f"{len(claims)} of {len(claims)} statements")),
            hidden="hidden",
            aria_label="Filter the statements",
        )
        form["classes"] = ["ledger-filter"]
        return form

    def _choice(self, name: str, label: str, values: Iterable[tuple[str, str]]) -> html_element:
        options = [element("option", nodes.Text("all"), value="")]
        options += [element("option", nodes.Text(words), value=value) for words, value in values]
        return self._field(name, label, element("select", *options))

    @staticmethod
    def _field(name: str, label: str, control: html_element) -> html_element:
        place = f"ledger-{name}"
        control["attributes_"]["name"] = name
        control["ids"].append(place)
        return element("div", element("label", nodes.Text(label), for_=place), control)

    def _row(self, claim: Any) -> html_element:
        row = element(
            "tr",
            self._statement(claim),
            self._judgement(claim),
            self._knowledge(claim),
            element(
                "td",
                *(
                    nodes.paragraph("", "", chapter_link("", claim=claim.claim, chapter=chapter))
                    for chapter in claim.chapters
                ),
                data_label="Chapter",
            ),
            data_verdict=claim.verdict,
            data_certainty=claim.certainty,
            data_chapter="|".join(claim.chapters),
        )
        row["ids"].append(anchor(claim.claim))
        return row

    @staticmethod
    def _statement(claim: Any) -> html_element:
        return element(
            "th",
            element("span", nodes.Text(claim.claim), classes="ledger-name"),
            element("p", nodes.Text(claim.meaning)),
            element("p", nodes.Text(f"{claim.kind}: “{claim.fragment}”"), classes="ledger-fine"),
            scope="row",
            role="rowheader",
        )

    @staticmethod
    def _judgement(claim: Any) -> html_element:
        mark = element("span", classes=f"verdict verdict-{claim.verdict.replace(' ', '-')}")
        mark += nodes.Text(claim.verdict)
        rated = RATED_BY[claim.rated_by]
        cell = element("td", element("p", mark), element("p", nodes.Text(certainty_words(claim))))
        if rated:
            cell += element("p", nodes.Text(rated), classes="ledger-fine")
        return cell

    def _knowledge(self, claim: Any) -> html_element:
        cell = element("td", *self.parse_text_to_nodes("\n\n".join(knowledge(claim).values())))
        if claim.evidence:
            cell += self._estimates(claim.evidence)
        if claim.sources:
            cell += element(
                "div", *self.parse_text_to_nodes(source_line(claim)), classes="ledger-fine"
            )
        return cell

    def _estimates(self, identifiers: tuple[str, ...]) -> html_element:
        lines = [f"- {estimate_line(name)}" for name in identifiers]
        count = "1 estimate" if len(lines) == 1 else f"{len(lines)} estimates"
        return element(
            "details",
            element("summary", nodes.Text(count)),
            *self.parse_text_to_nodes("\n".join(lines)),
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


def rows_of_the_ledger(env: BuildEnvironment) -> dict[str, str]:
    """Return the page of each row by the row's name; empty while no page holds the ledger."""
    domain = env.get_domain("std")
    assert isinstance(domain, StandardDomain)
    names = map(anchor, ledger())
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
        if node["claim"] in treated(app.env).get(target, ()):
            uri += f"#{treatment_anchor(node['claim'])}"
        node.replace_self(reference(uri, words))


def pages_with_the_ledger(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Return the ledger's page, to be written again: its links follow the chapters."""
    return sorted(set(rows_of_the_ledger(env).values()))


def forget(_app: Sphinx, env: BuildEnvironment, page: str) -> None:
    """Forget what a page treated before it is read again."""
    treated(env).pop(page, None)


def merge(
    _app: Sphinx, env: BuildEnvironment, pages: Iterable[str], other: BuildEnvironment
) -> None:
    """Take over what another process has read."""
    found = treated(other)
    treated(env).update({page: found[page] for page in pages if page in found})


def setup(app: Sphinx) -> None:
    """Register the directive, the role and what keeps their links right."""
    shown = (pass_by, pass_by)
    app.add_node(html_element, html=(visit_element, depart_element), latex=shown, text=shown)
    app.add_node(chapter_link)
    app.add_node(ledger_link)
    app.add_directive("claims-ledger", ClaimsLedger)
    app.add_directive("claim-words", ClaimWords)
    app.add_role("claim", ClaimLink())
    app.connect("doctree-resolved", link_to_rows)
    app.connect("doctree-resolved", link_to_chapters)
    app.connect("env-updated", pages_with_the_ledger)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
