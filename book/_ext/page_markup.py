"""Small repairs to the markup that Sphinx and MyST-NB write, each with its reason."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

LIVE_IN_LAB = (
    '<p class="live-in-lab">This cell shows controls that are live in JupyterLab: '
    "download the notebook and run it there.</p>"
)
REPAIRS: tuple[tuple[str, str], ...] = (
    # A widget that only a kernel can move: say so instead of leaving a hole in the page.
    (r'<script type="application/vnd\.jupyter\.widget-view\+json">.*?</script>', LIVE_IN_LAB),
    # axe label-content-name-mismatch: the visible words name a fold better than a fixed label.
    (r'<summary aria-label="Toggle hidden content">', "<summary>"),
    # axe aria-required-children, aria-deprecated-role in bibliographies
    (r'<div role="list" class="citation-list">', '<div class="citation-list">'),
    (r' role="doc-biblioentry"', ""),
    # axe empty-table-header: a corner cell without words is no header
    (r"<th class=\"head( stub)?\">(<p></p>)?</th>", "<td></td>"),
)
DIV = re.compile(r"<(/?)div\b[^>]*>")
DROPDOWN = re.compile(r'<div((?=[^>]*\bclass="[^"]*\bdropdown\b)[^>]*\badmonition\b[^>]*)>')
TITLE = re.compile(r'<p( class="admonition-title".*?)</p>', re.DOTALL)
FRONT_DOOR = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url={target}">
<link rel="canonical" href="{target}">
</head>
<body><main><h1>{title}</h1><p><a href="{target}">Open the book</a></p></main></body>
</html>
"""


def closing_div(body: str, start: int) -> int:
    """Return where the ``div`` that opens at a place is closed."""
    depth = 0
    for tag in DIV.finditer(body, start):
        depth += -1 if tag.group(1) else 1
        if depth == 0:
            return tag.start()
    raise ValueError(f"no end of {body[start : start + 60]!r}")


def fold_dropdowns(body: str) -> str:
    """Turn admonitions of class ``dropdown`` into native folds, which need no script."""
    while box := DROPDOWN.search(body):
        end = closing_div(body, box.start())
        inside = TITLE.sub(r"<summary\1</summary>", body[box.end() : end], count=1)
        after = body[end + len("</div>") :]
        body = f"{body[: box.start()]}<details{box.group(1)}>{inside}</details>{after}"
    return body


def repair(body: str) -> str:
    """Return a page's body with all repairs made."""
    for pattern, replacement in REPAIRS:
        body = re.sub(pattern, replacement, body, flags=re.DOTALL)
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
    page = FRONT_DOOR.format(title=app.config.html_title, target=app.builder.get_target_uri(root))
    (Path(app.outdir) / "index.html").write_text(page, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Connect the repairs."""
    app.connect("html-page-context", repair_page, priority=450)
    app.connect("build-finished", write_front_door)
