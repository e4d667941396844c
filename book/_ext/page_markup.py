"""Small repairs to the markup that Sphinx and MyST-NB write, each with its reason."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from page_template import JINJA, fragment
from sphinx.application import Sphinx

#: What is found, and what stands in its place.
REPAIRS: tuple[tuple[re.Pattern[str], str], ...] = (
    # A widget that only a kernel can move: say so instead of leaving a hole in the page.
    (
        re.compile(
            r'<script type="application/vnd\.jupyter\.widget-view\+json">.*?</script>', re.DOTALL
        ),
        fragment("live_in_lab"),
    ),
    # axe label-content-name-mismatch: the visible words name a fold better than a fixed label.
    (re.compile(r'(?<=<summary) aria-label="Toggle hidden content"(?=>)'), ""),
    # axe aria-required-children, aria-deprecated-role in bibliographies
    (re.compile(r'(?<=<div) role="list"(?= class="citation-list">)'), ""),
    (re.compile(r' role="doc-biblioentry"'), ""),
    # axe empty-table-header: a corner cell without words is no header
    (re.compile(r"<th class=\"head( stub)?\">(<p></p>)?</th>"), fragment("empty_cell")),
)
DIV = re.compile(r"<(/?)div\b[^>]*>")
DROPDOWN = re.compile(r'<div((?=[^>]*\bclass="[^"]*\bdropdown\b)[^>]*\badmonition\b[^>]*)>')
TITLE = re.compile(r'<p( class="admonition-title".*?)</p>', re.DOTALL)


def closing_div(body: str, start: int) -> re.Match[str]:
    """Return the end tag of the ``div`` that opens at a place."""
    depth = 0
    for tag in DIV.finditer(body, start):
        depth += -1 if tag.group(1) else 1
        if depth == 0:
            return tag
    raise ValueError(f"no end of {body[start : start + 60]!r}")


def summary(title: re.Match[str]) -> str:
    """Return the title of an admonition as that of a fold."""
    return fragment("summary", title.group(1))


def fold_dropdowns(body: str) -> str:
    """Turn admonitions of class ``dropdown`` into native folds, which need no script."""
    while box := DROPDOWN.search(body):
        end = closing_div(body, box.start())
        inside = TITLE.sub(summary, body[box.end() : end.start()], count=1)
        folded = fragment("fold", box.group(1), inside)
        body = body[: box.start()] + folded + body[end.end() :]
    return body


def repair(body: str) -> str:
    """Return a page's body with all repairs made."""
    for pattern, replacement in REPAIRS:
        body = pattern.sub(replacement, body)
    return fold_dropdowns(body)


def repair_page(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
) -> None:
    """Repair each page before it is set into its template."""
    if "body" in context:
        context["body"] = repair(context["body"])


def write_front_door(app: Sphinx, error: Exception | None) -> None:
    """Write index.html at the top of the site, which opens the book's first page."""
    root = app.config.root_doc
    if error or app.builder.format != "html" or root == "index":
        return
    page = JINJA.get_template("front-door.html").render(
        title=app.config.html_title, target=app.builder.get_target_uri(root)
    )
    (Path(app.outdir) / "index.html").write_text(page, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Connect the repairs."""
    app.connect("html-page-context", repair_page, priority=450)
    app.connect("build-finished", write_front_door)
