"""Explorers in pages: the directive that inserts one, and their script only where it is used.

An explorer by its kind, with any of its traits as options::

    ```{explorer} stride-length
    :speed: 3.0
    ```
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from docutils import nodes
from fresh_outputs import remembered
from page_assets import STATIC
from page_template import fragment
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.docutils import SphinxDirective

SCRIPT, STYLE = "spine-explorers.js", "spine-explorers.css"
#: The script of one explorer; the one above holds what all of them share.
KIND_SCRIPT = "spine-explorers-{}.js"
ELEMENT = re.compile(r'<spine-explorer kind="([a-z-]+)"')


class AnyOption(dict[str, Callable[[str | None], Any]]):
    """An option specification that takes every name: the explorer itself knows its traits."""

    def __bool__(self) -> bool:
        """Tell the parser that there may be options."""
        return True

    def __missing__(self, name: str) -> Callable[[str | None], Any]:
        """Return the reader of an option's value."""
        return read_value


def read_value(text: str | None) -> Any:
    """Read a number, a truth value, a list or a plain word.

    >>> read_value("3.5"), read_value("true"), read_value("upright")
    (3.5, True, 'upright')
    """
    if text is None:
        return True
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def explorer_html(kind: str, traits: dict[str, Any]) -> str:
    """Return the element that an explorer writes for a page."""
    # imported here: explorers bring SymPy and matplotlib, and a build may remember what they wrote
    from spinestride.explorers import EXPLORERS  # noqa: PLC0415

    if kind not in EXPLORERS:
        raise ValueError(f"no explorer named {kind!r}; there are: {', '.join(EXPLORERS)}")
    data, _metadata = EXPLORERS[kind](**traits)._repr_mimebundle_()
    return str(data["text/html"])


class Explorer(SphinxDirective):
    """Insert an explorer that is live in the page and a still figure without JavaScript."""

    required_arguments = 1
    option_spec = AnyOption()  # type: ignore[assignment]  # its stubs forget the value None

    def run(self) -> list[nodes.Node]:
        """Write the explorer's element into the page as it is."""
        kind = self.arguments[0]
        traits = {name.replace("-", "_"): value for name, value in self.options.items()}
        key = ("explorer", kind, json.dumps(traits, sort_keys=True))
        try:
            html = remembered(self.env, key, lambda: explorer_html(kind, traits))
        except Exception as error:  # a trait may refuse its value in any way it likes
            raise self.error(str(error)) from error
        return [nodes.raw("", fragment("explorer", html), format="html")]


def add_static_files(_app: Sphinx, config: Config) -> None:
    """Copy the committed bundle into the book's static folder, if it is there."""
    bundle = [STATIC / STYLE, *sorted(STATIC.glob("*.js"))]
    config.html_static_path.extend(str(path) for path in bundle if path.is_file())


def load_on_pages_with_explorers(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
) -> None:
    """Load style and scripts only on a page that holds an explorer, and only those of its kinds."""
    kinds = sorted(set(ELEMENT.findall(context.get("body", ""))))
    if not kinds:
        return
    if (STATIC / STYLE).is_file():
        app.add_css_file(STYLE, priority=600)
    for script in (SCRIPT, *map(KIND_SCRIPT.format, kinds)):
        if (STATIC / script).is_file():
            # Not deferred: on a slow phone the explorer is live before the page is read to its end.
            app.add_js_file(script, loading_method="async", priority=600)


def setup(app: Sphinx) -> None:
    """Register the directive and the two hooks."""
    app.add_directive("explorer", Explorer)
    app.connect("config-inited", add_static_files)
    app.connect("html-page-context", load_on_pages_with_explorers)
