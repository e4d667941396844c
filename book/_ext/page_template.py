"""Templates of the book's own parts: Jinja2 writes HTML, and the HTML becomes nodes of Sphinx.

Nodes, so that text is text in every format: a PDF shows it, numbers keep their units, citations
find their sources. White space between two tags is layout and is dropped; a space that is meant is
``&#32;``. Beside elements of HTML a template may hold

``<html-only>``
    markup that only a page shows, such as drawings and forms for a script;
``<markdown>``, ``<words>``
    Markdown of any length, and of one paragraph of which only the words are wanted;
elements of the part that uses it
    each names a function that gets the element's attributes and text and returns nodes.

A cell, a row and a heading of a table get the role that they have by themselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from docutils import nodes
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

TEMPLATES = Path(__file__).resolve().parent / "templates"
MINUS = "\N{MINUS SIGN}"
LAYOUT = re.compile(r"(?<=>)\s+(?=<)|^\s+|\s+$")
LINE_BREAK = re.compile(r" *\n *")
HTML_ONLY = re.compile(r"<html-only>(.*?)</html-only>", re.DOTALL)
#: Elements that hold nothing, so that a template does not close them.
VOID = {"input"}
#: Role that keeps an element of the table one where a phone's style lays it out as a card.
ROLES = {
    "table": "table",
    "thead": "rowgroup",
    "tbody": "rowgroup",
    "tr": "row",
    "td": "cell",
}
Slots = Mapping[str, Callable[[dict[str, str], str], Sequence[nodes.Node]]]


class html_element(nodes.General, nodes.Element):  # noqa: N801  # as docutils names its nodes
    """An element of HTML with the attributes in ``attributes_``; other formats show its content."""


def plain(value: float) -> str:
    """Write a number with a true minus and no needless digits.

    >>> plain(-30.0), plain(0.25)
    ('−30', '0.25')
    """
    return f"{value:g}".replace("-", MINUS)


def environment() -> Environment:
    """Return Jinja2 with the folder of templates; a name that nobody gives is an error."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        auto_reload=False,
    )
    made.filters.update(plain=plain, json=json.dumps)
    return made


JINJA = environment()


def html(name: str, **context: Any) -> str:
    """Return what a template writes, without the white space between its tags."""
    return LAYOUT.sub("", JINJA.get_template(name).render(context))


def fragment(name: str, *markup: str) -> str:
    """Return what a macro of ``templates/fragments.html`` writes around markup that others wrote.

    >>> fragment("inline_math", "<i>x</i>")
    '<span class="math"><i>x</i></span>'
    """
    macro = getattr(JINJA.get_template("fragments.html").module, name)
    return str(macro(*map(Markup, markup)))


class TreeBuilder(HTMLParser):
    """A reader of HTML that builds nodes."""

    def __init__(self, slots: Slots) -> None:
        super().__init__(convert_charrefs=True)
        self.slots = slots
        self.open = [nodes.Element()]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        attributes = {name: value or "" for name, value in attrs}
        node = html_element("", tag=tag, classes=attributes.pop("class", "").split())
        node["ids"] += attributes.pop("id", "").split()
        if tag == "th":
            attributes["role"] = "columnheader" if attributes["scope"] == "col" else "rowheader"
        elif tag in ROLES:
            attributes["role"] = ROLES[tag]
        node["attributes_"] = attributes
        if tag not in self.slots:
            self.open[-1] += node
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that is open; a slot is filled now that what it holds is known."""
        node = self.open.pop()
        if node.get("tag") != tag:
            raise ValueError(f"a template closes {tag!r} while {node.get('tag')!r} is open")
        if tag in self.slots:
            text = "".join(child.astext() for child in node.children)
            self.open[-1] += list(self.slots[tag](node["attributes_"], text))

    def handle_data(self, data: str) -> None:
        """Add text."""
        self.open[-1] += nodes.Text(data)


def one_paragraph(paragraphs: Sequence[nodes.Node]) -> list[nodes.Node]:
    """Return the words of the only paragraph."""
    (paragraph,) = paragraphs
    return list(paragraph.children)


def template_nodes(
    directive: SphinxDirective, name: str, slots: Slots | None = None, **context: Any
) -> list[nodes.Node]:
    """Return what a template writes as nodes, its Markdown read where the directive stands."""

    def markdown(_attributes: dict[str, str], text: str) -> list[nodes.Node]:
        return list(directive.parse_text_to_nodes(text.strip()))

    def words(_attributes: dict[str, str], text: str) -> list[nodes.Node]:
        return one_paragraph(directive.parse_text_to_nodes(LINE_BREAK.sub(" ", text.strip())))

    builder = TreeBuilder({"markdown": markdown, "words": words, **(slots or {})})
    # every second piece is what stood in <html-only>
    for place, piece in enumerate(HTML_ONLY.split(html(name, **context))):
        if place % 2:
            builder.open[-1] += nodes.raw("", piece, format="html")
        else:
            builder.feed(piece)
    builder.close()
    (root,) = builder.open
    return list(root.children)


def visit_element(translator: Any, node: html_element) -> None:
    """Open the element."""
    translator.body.append(translator.starttag(node, node["tag"], "", **node["attributes_"]))


def depart_element(translator: Any, node: html_element) -> None:
    """Close the element."""
    translator.body.append(fragment("end", node["tag"]))


def pass_by(_translator: Any, _node: nodes.Element) -> None:
    """Leave the element out and show what it holds."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the node."""
    shown = (pass_by, pass_by)
    app.add_node(html_element, html=(visit_element, depart_element), latex=shown, text=shown)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
