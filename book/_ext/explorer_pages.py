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
from page_assets import load_with_element
from page_template import fragment
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

SCRIPT = "spine-explorers.js"
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


def scripts_of(body: str) -> list[str]:
    """Return the script that all explorers share and those of the kinds that a page holds."""
    return [SCRIPT, *map(KIND_SCRIPT.format, sorted(set(ELEMENT.findall(body))))]


def setup(app: Sphinx) -> None:
    """Register the directive, and the scripts and the style of its element."""
    app.add_directive("explorer", Explorer)
    load_with_element(
        app,
        "spine-explorer",
        "spine-explorers",
        priority=600,
        scripts=scripts_of,
        # Not deferred: on a slow phone the explorer is live before the page is read to its end.
        loading_method="async",
    )
