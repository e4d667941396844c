"""What the page template needs beyond Sphinx's own context: one navigation tree and page links.

The headings of the page stand in the tree under the page's own entry, so that the margin beside
the text stays free for explorers.
"""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from explorer_pages import explorer_node
from page_template import TEMPLATES, fragment
from sphinx.application import Sphinx
from sphinx.config import Config

CURRENT = re.compile(r'(<a class="current reference internal" href="#")(>.*?</a>)', re.DOTALL)


def use_own_templates(_app: Sphinx, config: Config) -> None:
    """Put the book's page templates before those of the theme."""
    config.templates_path.insert(0, str(TEMPLATES))


def page_headings(app: Sphinx, page: str) -> str:
    """Return the list of a page's sections as HTML, empty if it has none."""
    title = next(iter(app.env.tocs.get(page, nodes.bullet_list()).children), nodes.list_item())
    sections = next((n for n in title.children if isinstance(n, nodes.bullet_list)), None)
    if sections is None:
        return ""
    sections = sections.deepcopy()
    for section in sections.children:
        section.children = section.children[:1]  # without its own sections
    for link in sections.findall(nodes.reference):
        link["refuri"] = link["anchorname"]
    html = str(app.builder.render_partial(sections)["fragment"])  # type: ignore[attr-defined]
    return fragment("page_headings", html)


def navigation(tree: str, headings: str) -> str:
    """Return the tree of chapters with the current page marked and its sections under it.

    >>> navigation('<a class="current reference internal" href="#">Load</a>', "<ul></ul>")
    '<a class="current reference internal" href="#" aria-current="page">Load</a><ul></ul>'
    """
    here = CURRENT.search(tree)
    if here is None:
        return tree
    opening, rest = here.groups()
    marked = f'{opening} aria-current="page"{rest}{headings}'
    return tree[: here.start()] + marked + tree[here.end() :]


def fill_context(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
) -> None:
    """Add the navigation and the link to a lab's notebook."""
    tree = context["toctree"](collapse=False, maxdepth=3, titles_only=True, includehidden=True)
    root = app.config.root_doc
    start = "#" if page == root else context["pathto"](root)
    tree = fragment("chapters", tree or "", start)
    context["book_navigation"] = navigation(tree, page_headings(app, page))
    source = context.get("sourcename", "")
    context["notebook_link"] = (
        context["pathto"](f"_sources/{source}", resource=True) if source.endswith(".ipynb") else ""
    )


def mark_sections(_app: Sphinx, document: nodes.document) -> None:
    """Name the sections without an explorer for the style sheet.

    A rule with ``:has(spine-explorer)`` would make the browser style the whole page again whenever
    an explorer draws one line more.
    """
    for title in document.findall(nodes.section):
        if isinstance(title.parent, nodes.document):
            for section in title.children:
                if isinstance(section, nodes.section) and not any(section.findall(explorer_node)):
                    section["classes"].append("without-explorer")


def setup(app: Sphinx) -> None:
    """Connect the templates and their context."""
    app.connect("config-inited", use_own_templates)
    app.connect("doctree-read", mark_sections, priority=600)
    app.connect("html-page-context", fill_context)
