"""Equations set by KaTeX when the book is built, so that no page runs a mathematics script.

KaTeX runs in QuickJS, which comes as a Python package: nobody needs node. Each equation carries
MathML for screen readers beside the drawn form.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import Any

import quickjs
from docutils import nodes
from page_template import fragment
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

VENDOR = Path(__file__).resolve().parent / "katex"
# Each font has a shape for at least one of these; browsers refuse a font without any shape.
ALWAYS_KEPT = " ()A"
NO_CONSOLE = "globalThis.console = {log() {}, warn() {}, error() {}};"
DRAWN = re.compile(r'<span\b[^>]*class="katex-html"')
TAG_OR_TEXT = re.compile(r"<(/?)span\b[^>]*>|<[^>]*>|([^<]+)")
logger = logging.getLogger(__name__)


class EquationError(ValueError):
    """KaTeX cannot set an equation."""


@lru_cache(1)
def engine() -> Any:
    """Return a JavaScript context with KaTeX loaded."""
    context = quickjs.Context()
    context.eval(NO_CONSOLE + (VENDOR / "katex.min.js").read_text(encoding="utf-8"))
    return context


@lru_cache(None)
def render(latex: str, display: bool) -> str:
    """Return the HTML and MathML of an equation.

    >>> 'class="katex"' in render(r"F = m a", display=False)
    True
    """
    options = {"displayMode": display, "throwOnError": True, "strict": "ignore"}
    call = f"katex.renderToString({json.dumps(latex)}, {json.dumps(options)})"
    try:
        # JSON.stringify: the binding cannot hand over a string that is still a rope
        return str(json.loads(engine().eval(f"JSON.stringify({call})")))
    except quickjs.JSException as error:
        raise EquationError(str(error).splitlines()[0]) from None


def render_or_report(latex: str, display: bool, node: nodes.Element) -> str:
    """Return the equation's HTML; report one that cannot be set with its file and line."""
    try:
        return render(latex, display)
    except EquationError as error:
        logger.error("%s", error, location=node, type="math")
        return ""


def aligned(latex: str) -> str:
    """Wrap lines that are broken with a double backslash, as Sphinx does for other renderers."""
    broken = r"\\" in latex and not re.match(r"\s*\\begin", latex)
    return rf"\begin{{split}}{latex}\end{{split}}" if broken else latex


def visit_inline(translator: Any, node: nodes.math) -> None:
    """Write an equation within a line."""
    html = render_or_report(node.astext(), False, node)
    translator.body.append(fragment("inline_math", html))
    raise nodes.SkipNode


def visit_display(translator: Any, node: nodes.math_block) -> None:
    """Write an equation on a line of its own, with its number if it has one."""
    box = translator.starttag(node, "div", CLASS="math math-block")
    html = render_or_report(aligned(node.astext()), True, node)
    number = get_node_equation_number(translator, node) if node["number"] else ""
    before = len(translator.body)
    if number:
        translator.add_permalink_ref(node, "Link to this equation")
    permalink = "".join(translator.body[before:])
    translator.body[before:] = [fragment("display_math", box, html, number, permalink)]
    raise nodes.SkipNode


def drawn_characters(page: str) -> set[str]:
    """Return the characters that a page's equations draw (not those of their MathML).

    >>> sorted(drawn_characters('<span class="katex-html" aria-hidden="true">x<b>y</b></span>z'))
    ['x', 'y']
    """
    found: set[str] = set()
    for start in DRAWN.finditer(page):
        depth = 0
        for token in TAG_OR_TEXT.finditer(page, start.start()):
            closes, text = token.groups()
            if text:
                found.update(unescape(text))
            elif closes is not None:
                depth += -1 if closes else 1
            if depth == 0:
                break
    return found


def subset_font(source: Path, target: Path, characters: str) -> None:
    """Write the glyphs of some characters, without hints, as a font of its own."""
    # imported here: a build that changes no equation then starts a little sooner
    from fontTools import subset  # noqa: PLC0415
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    font = TTFont(source)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


def write_fonts(app: Sphinx, error: Exception | None) -> None:
    """Put the glyphs that the book's equations use beside KaTeX's style sheet."""
    if error or app.builder.format != "html":
        return
    pages = Path(app.outdir).rglob("*.html")
    used = set[str]().union(*(drawn_characters(p.read_text(encoding="utf-8")) for p in pages))
    characters = "".join(sorted(used | set(ALWAYS_KEPT)))
    folder = Path(app.outdir) / "_static" / "katex" / "fonts"
    stamp = folder / "characters.txt"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == characters:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted((VENDOR / "fonts").glob("*.woff2")):
        subset_font(source, folder / source.name, characters)
    stamp.write_text(characters, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Register the renderer; `html_math_renderer: katex_at_build` in _config.yml chooses it."""
    app.add_html_math_renderer("katex_at_build", (visit_inline, None), (visit_display, None))
    app.connect("build-finished", write_fonts)
