"""The sections of a chapter that say what it rests on stand together in one fold of the page.

They are looked up, not read through: the main flow ends before them. A link to a heading inside
opens the fold, which browsers do by themselves.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx

TITLE = "Evidence and limits"
#: Titles of the sections that are folded.
SECTIONS = (
    "The model against one man",
    "Where model and measurement part",
    "The model beside other numbers",
    "What else moves the number",
    "Where the disc model fails",
    "How well the model fits",
    "The numbers and their sources",
    "What is uncertain or disputed",
)


def is_evidence(node: nodes.Node) -> bool:
    """Tell whether a node is a section of the fold."""
    return (
        isinstance(node, nodes.section)
        and isinstance(node[0], nodes.title)
        and node[0].astext() in SECTIONS
    )


def fold_evidence(app: Sphinx, document: nodes.document, _page: str) -> None:
    """Move the sections, in their order, into a fold where the last of them stands."""
    if app.builder.format != "html" or app.builder.name == "epub":
        return
    sections = [node for node in document.findall(is_evidence) if not is_evidence(node.parent)]
    if not sections:
        return
    title = nodes.paragraph("", TITLE, classes=["admonition-title"])
    fold = nodes.container("", title, classes=["admonition", "dropdown", "evidence-fold"])
    last = sections[-1]
    last.parent.insert(last.parent.index(last), fold)
    for section in sections:
        section.parent.remove(section)
        fold += section


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect to Sphinx."""
    # after the references, which look for the section that they stand in
    app.connect("doctree-resolved", fold_evidence, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
