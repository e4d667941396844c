"""Each page loads what it uses and nothing else, and the site ships no file that no page loads."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

#: The committed bundle: the scripts and styles of our own elements.
STATIC = Path(__file__).resolve().parents[2] / "src/spinestride/explorers/static"

# A file is linked only if the page holds what it is for; None: never, our own files do its work.
NEEDED_FOR: tuple[tuple[str, str | None], ...] = (
    (r"katex/", r'class="katex'),
    (r"pygments", r'class="[^"]*\bhighlight\b'),
    (r"mystnb", r'class="[^"]*\bcell\b'),
    (r"design-tabs", r"\bsd-tab"),
    (r"sphinx-design", r'class="[^"]*\bsd-'),
    (r"ledger\.", r'class="claims-ledger\b'),
    (r"styles/|scripts/|basic\.css|exercise\.css", None),
    (r"doctools|documentation_options|sphinx_highlight", None),
    (r"require|html-manager|ipywidgets|widget-state", None),
)
# What the theme and Sphinx copy for layouts that this book does not use.
UNUSED_STATIC = (
    *("styles", "scripts", "vendor", "locales", "images", "webpack-macros.html"),
    *("sbt-webpack-macros.html", "sphinx_highlight.js", "basic.css", "exercise.css"),
    *("file.png", "minus.png", "plus.png"),
)


def is_needed(filename: str, body: str) -> bool:
    """Tell whether a page with this body uses a script or style of this name.

    >>> is_needed("katex/katex.min.css", "<p>No equation.</p>")
    False
    """
    for name, content in NEEDED_FOR:
        if re.search(name, filename):
            return content is not None and re.search(content, body) is not None
    return True


def name_of(asset: Any) -> str:
    """Return an asset's file name; an inline script is named by what it says it is."""
    filename = getattr(asset, "filename", asset)
    if filename:
        return str(filename)
    attributes: dict[str, str] = getattr(asset, "attributes", {})
    inline = attributes.get("type", "") + attributes.get("body", "")
    return "scripts/" if "DOCUMENTATION_OPTIONS" in inline else inline


def keep_needed(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
) -> None:
    """Drop the scripts and styles that a page does not use."""
    body = context.get("body", "")
    for kind in ("css_files", "script_files"):
        context[kind] = [asset for asset in context[kind] if is_needed(name_of(asset), body)]


def remove_unused(app: Sphinx, error: Exception | None) -> None:
    """Remove the static files that no page can ask for."""
    if error or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    for name in UNUSED_STATIC:
        path = static / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    for source_map in static.rglob("*.map"):
        source_map.unlink()


def load_with_element(
    app: Sphinx,
    tag: str,
    name: str,
    *,
    priority: int,
    scripts: Callable[[str], Sequence[str]] | None = None,
    loading_method: Literal["async", "defer"] = "defer",
) -> None:
    """Load the style and the script of this name on the pages that hold an element, and only there.

    `scripts` names the scripts that a page's body needs where it is more than that one.
    """
    element = re.compile(rf"<{tag}\b")
    style = STATIC / f"{name}.css"

    def add_style(_app: Sphinx, config: Config) -> None:
        if style.is_file():
            config.html_static_path.append(str(style))

    def load(
        app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
    ) -> None:
        body = context.get("body", "")
        if not element.search(body):
            return
        if style.is_file():
            app.add_css_file(style.name, priority=priority)
        for script in scripts(body) if scripts else [f"{name}.js"]:
            if (STATIC / script).is_file():
                app.add_js_file(script, loading_method=loading_method, priority=priority)

    app.connect("config-inited", add_style)
    app.connect("html-page-context", load)


def add_scripts(_app: Sphinx, config: Config) -> None:
    """Copy the scripts of the committed bundle into the book's static folder."""
    config.html_static_path.extend(str(path) for path in sorted(STATIC.glob("*.js")))


def setup(app: Sphinx) -> None:
    """Copy the scripts; filter after every other extension has added its files to the page."""
    app.connect("config-inited", add_scripts)
    app.connect("html-page-context", keep_needed, priority=900)
    app.connect("build-finished", remove_unused)
