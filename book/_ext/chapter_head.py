"""What stands over a chapter: its part and place in the course, its minutes, what it needs.

A page names the chapter to read before it in its front matter: ``after: mechanics/load``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from evidence_fold import is_evidence
from explorer_pages import explorer_node
from page_template import html_element
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx_external_toc.api import SiteMap

#: Part of _toc.yml that holds no chapters.
BACK_MATTER = "Back matter"
#: Text with numbers and pictures is read at about this pace, words a minute; 238 for plain English
#: (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
PACE = 200
#: Minutes that a question, a cut and a whole explorer take, assumed.
QUESTION_MINUTES = CUT_MINUTES = 0.5
EXPLORER_MINUTES = 3
#: What a reader may leave closed or look up, and so is not counted.
ASIDE = (nodes.table, nodes.figure, nodes.Admonition, nodes.footnote, nodes.citation)


@dataclass(frozen=True)
class Place:
    """Where a chapter stands: its part, and its number among all chapters."""

    part: str
    number: int
    chapters: int


def places(site: SiteMap) -> dict[str, Place]:
    """Return the place of every chapter and of the lab under it, by page."""
    parts = [tree for tree in site.root.subtrees if tree.caption != BACK_MATTER]
    chapters = [(tree.caption or "", page) for tree in parts for page in tree.files()]
    result = {}
    for number, (part, page) in enumerate(chapters, start=1):
        place = Place(part, number, len(chapters))
        labs = site[page].child_files() if page in site else []
        result.update(dict.fromkeys([page, *labs], place))
    return result


def is_question(node: nodes.Node) -> bool:
    """Tell whether a node is the section of a question."""
    return isinstance(node, nodes.section) and node["ids"][0].startswith("question-")


def is_aside(node: nodes.Node | None) -> bool:
    """Tell whether a node stands outside the main flow."""
    while node is not None:
        if isinstance(node, ASIDE) or is_question(node) or is_evidence(node):
            return True
        node = node.parent
    return False


def minutes(document: nodes.document) -> int:
    """Return how long the main flow of a chapter takes, whole minutes."""
    questions = len(list(document.findall(is_question)))
    played = sum(
        CUT_MINUTES if " show=" in node["element"] else EXPLORER_MINUTES
        for node in document.findall(explorer_node)
    )
    paragraphs = (node for node in document.findall(nodes.paragraph) if not is_aside(node))
    words = sum(len(node.astext().split()) for node in paragraphs)
    return math.ceil(words / PACE + questions * QUESTION_MINUTES + played)


def needed_chapter(page: str) -> list[nodes.Node]:
    """Return the words that lead to the chapter to read before this one."""
    link = addnodes.pending_xref(
        "", nodes.inline(), refdomain="std", reftype="doc", reftarget=page, refexplicit=False
    )
    return [nodes.Text(" \N{MIDDLE DOT} after "), link]


def add_head(app: Sphinx, document: nodes.document) -> None:
    """Put the first paragraph of a chapter and its minutes into one row under the title."""
    env = app.env
    page = env.docname
    if page not in places(site_map(env)) or page.startswith("notebooks/"):
        return
    metadata = env.metadata[page]
    metadata["minutes"] = minutes(document)
    lede = next(document.findall(nodes.paragraph))
    needs = nodes.paragraph("", f"{metadata['minutes']} minutes", classes=["chapter-needs"])
    if "after" in metadata:
        needs += needed_chapter(f"/book/{metadata['after']}")
    head = html_element("", tag="div", classes=["chapter-head"], attributes_={})
    lede.replace_self(head)
    head += [lede, needs]


def site_map(env: BuildEnvironment) -> SiteMap:
    """Return the course's table of contents."""
    site: SiteMap = env.external_site_map  # type: ignore[attr-defined]
    return site


def add_place(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: nodes.document | None
) -> None:
    """Give the page's template its part and place."""
    context["place"] = places(site_map(app.env)).get(page)


def setup(app: Sphinx) -> None:
    """Connect the head of a chapter and the place in the page's header."""
    app.connect("doctree-read", add_head)
    app.connect("html-page-context", add_place)
