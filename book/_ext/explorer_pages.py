"""Explorers in pages: the directive that inserts one, and their script only where it is used.

An explorer by its kind, with any of its traits as options::

    ```{explorer} stride-length
    :speed: 3.0
    ```

A cut shows one of its pictures alone, with one or two controls, where the text needs it::

    ```{explorer} stride-length
    :show: counts
    :controls: step_rate_change
    ```
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from computed_outputs import remembered
from docutils import nodes
from page_assets import STATIC, load_with_element
from page_template import fragment
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from spinestride.explorers.still import Still

SCRIPT = "spine-explorers.js"
#: The script of one explorer; the one above holds what all of them share.
KIND_SCRIPT = "spine-explorers-{}.js"
#: The lumbar spine in three dimensions, and the explorer whose picture it is.
SOLID_SCRIPT, SOLID_KIND = "spine-solid.js", "lumbar-spine"
ELEMENT = re.compile(r'<spine-explorer kind="([a-z-]+)"')
ATTRIBUTE = re.compile(r'([a-z_]+)="([^"]+)"')
WORDS = re.compile(r"(<spine-explorer[^>]*>)<p>(.*)</p>", re.DOTALL)


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


class explorer_node(nodes.General, nodes.Element):  # noqa: N801  # as docutils names its nodes
    """An explorer's element as Python writes it: a page adds its still picture, a PDF shows it."""


def explorer_element(kind: str, traits: dict[str, Any], show: str = "", controls: str = "") -> str:
    """Return the element that an explorer writes, or that of a cut."""
    # imported here: explorers bring SymPy, and a build may remember what they wrote
    from spinestride.explorers import EXPLORERS  # noqa: PLC0415

    if kind not in EXPLORERS:
        raise ValueError(f"no explorer named {kind!r}; there are: {', '.join(EXPLORERS)}")
    explorer = EXPLORERS[kind](**traits)
    if not show:
        return explorer.element()
    inputs = controls.split()
    if not 1 <= len(inputs) <= 2 or set(inputs) - set(explorer.inputs):
        known = ", ".join(explorer.inputs)
        raise ValueError(f"a cut has one or two controls, not {controls!r}; there are: {known}")
    return explorer.element(show, controls)


class Explorer(SphinxDirective):
    """Insert an explorer that is live in the page and a still picture without JavaScript."""

    required_arguments = 1
    option_spec = AnyOption()  # type: ignore[assignment]  # its stubs forget the value None

    def run(self) -> list[nodes.Node]:
        """Keep the explorer's element for the writer."""
        kind = self.arguments[0]
        traits = {name.replace("-", "_"): value for name, value in self.options.items()}
        key = ("explorer", kind, json.dumps(traits, sort_keys=True))
        cut = {name: traits.pop(name, "") for name in ("show", "controls")}
        try:
            element = remembered(self.env, key, lambda: explorer_element(kind, traits, **cut))
        except Exception as error:  # a trait may refuse its value in any way it likes
            raise self.error(str(error)) from error
        return [explorer_node(element=element, boxed=True)]


def take_stored(_app: Sphinx, document: nodes.document) -> None:
    """Take the explorers that a notebook has stored as it takes those of a directive."""
    for node in list(document.findall(nodes.raw)):
        if ELEMENT.match(node.astext()):
            node.replace_self(explorer_node(element=node.astext(), boxed=False))


def still_of(element: str) -> Still:
    """Return the still picture of an explorer's element."""
    from spinestride.explorers.still import still  # noqa: PLC0415

    settings = dict(ATTRIBUTE.findall(element.partition(">")[0]))
    kind, show = settings.pop("kind"), settings.pop("show", "")
    settings.pop("controls", None)
    values = frozenset((name, float(value)) for name, value in settings.items())
    return still(kind, values, show=show)


def picture(app: Sphinx, element: str, suffix: str) -> str:
    """Return the name of the file with an explorer's still picture, drawn if it is not there.

    It is named by all that it is drawn from.
    """
    drawn_from = [
        element.encode(),
        *(path.read_bytes() for path in sorted(STATIC.glob("*-explorers*"))),
    ]
    name = f"explorer-{hashlib.sha256(b''.join(drawn_from)).hexdigest()[:16]}{suffix}"
    folder = Path(app.outdir) / ("" if app.builder.format == "latex" else "_images")
    folder.mkdir(exist_ok=True)
    if not (folder / name).exists():
        still = still_of(element)
        data = still.svg.encode() if suffix == ".svg" else still.png()
        (folder / name).write_bytes(data)
    return name


def write_element(translator: Any, node: explorer_node) -> None:
    """Write the element with the still picture inside."""
    element: str = node["element"]
    builder = translator.builder
    suffix = ".png" if builder.name == "epub" else ".svg"
    name = picture(builder.app, element, suffix)
    ((opening, words),) = WORDS.findall(element)
    figure = fragment("explorer", opening, f"{builder.imgpath}/{name}", words)
    box = "explorer-box of-cut" if " show=" in opening else "explorer-box"
    translator.body.append(fragment("explorer_box", figure, box) if node["boxed"] else figure)
    raise nodes.SkipNode


def write_picture(translator: Any, node: explorer_node) -> None:
    """Write the still picture into a PDF."""
    name = picture(translator.builder.app, node["element"], ".png")
    translator.body.append(f"\\noindent\\includegraphics[width=\\linewidth]{{{name}}}\n")
    raise nodes.SkipNode


def skip(_translator: Any, _node: explorer_node) -> None:
    """Leave it out of plain text."""
    raise nodes.SkipNode


def scripts_of(body: str) -> list[str]:
    """Return the script that all explorers share and those of the kinds that a page holds."""
    kinds = sorted(set(ELEMENT.findall(body)))
    solid = [SOLID_SCRIPT] if SOLID_KIND in kinds else []
    return [SCRIPT, *map(KIND_SCRIPT.format, kinds), *solid]


def setup(app: Sphinx) -> None:
    """Register the directive, and the scripts and the style of its element."""
    app.add_node(
        explorer_node, html=(write_element, None), latex=(write_picture, None), text=(skip, None)
    )
    app.add_directive("explorer", Explorer)
    app.connect("doctree-read", take_stored)
    load_with_element(
        app,
        "spine-explorer",
        "spine-explorers",
        priority=600,
        scripts=scripts_of,
        # Not deferred: on a slow phone the explorer is live before the page is read to its end.
        loading_method="async",
    )
