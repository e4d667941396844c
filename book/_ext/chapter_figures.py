"""Figures and tables of a chapter, drawn while its page is read.

By name, from the chapter's own room in ``spinestride.chapters`` or from another one; a table may
take lines of arguments::

    ```{drawing} disc_pressure
    ```

    ```{drawing} pain_and_imaging.pain_course
    ```

    ```{data-table} estimates
    any-red-flag
    serious-disease
    ```
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from computed_outputs import remembered
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class drawing_node(nodes.General, nodes.Element):  # noqa: N801  # as docutils names its nodes
    """A figure: its ``room`` and ``name``, ``html`` for a page, ``alt`` for plain text."""


def room_of(page: str) -> str:
    """Return the name of a page's room.

    >>> room_of("book/mechanics/stride-length")
    'stride_length'
    """
    return page.rpartition("/")[2].replace("-", "_")


def drawn(room: str, name: str) -> str:
    """Return a figure as a page shows it and as plain text tells it, as JSON."""
    # imported here: Matplotlib and the models; a build may remember what they wrote
    from spinestride.chapters import drawing  # noqa: PLC0415

    figure = drawing(room, name)
    identifier = name.replace("_", "-").replace(".", "-")
    return json.dumps({"html": figure.html(identifier), "alt": figure.alt})


def tabulated(room: str, name: str, arguments: list[str]) -> str:
    """Return a table as Markdown; one line is one argument, several are a list of names."""
    from spinestride.chapters import table  # noqa: PLC0415

    given: list[Any] = arguments if len(arguments) < 2 else [arguments]
    return table(room, name, *given)


class Drawing(SphinxDirective):
    """Insert a figure of the chapter."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Draw it for every format."""
        room, name = room_of(self.env.docname), self.arguments[0]
        try:
            data = remembered(self.env, ("drawing", room, name), lambda: drawn(room, name))
        except ValueError as error:
            raise self.error(str(error)) from error
        return [drawing_node(room=room, name=name, **json.loads(data))]


class DataTable(SphinxDirective):
    """Insert a table of the chapter."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Read the table's Markdown where it stands, so that it may cite."""
        room, name = room_of(self.env.docname), self.arguments[0]
        arguments = [line.strip() for line in self.content if line.strip()]
        key = ("table", room, name, *arguments)
        try:
            markdown = remembered(self.env, key, lambda: tabulated(room, name, arguments))
        except ValueError as error:
            raise self.error(str(error)) from error
        return list(self.parse_text_to_nodes(markdown))


def write_html(translator: Any, node: drawing_node) -> None:
    """Write the figure into a page."""
    translator.body.append(node["html"])
    raise nodes.SkipNode


def write_latex(translator: Any, node: drawing_node) -> None:
    """Write the figure into a PDF."""
    from spinestride.chapters import drawing  # noqa: PLC0415

    name = f"{node['room']}-{node['name']}.png"
    picture = drawing(node["room"], node["name"]).png()
    (Path(translator.builder.outdir) / name).write_bytes(picture)
    translator.body.append(f"\n\n\\noindent\\includegraphics[width=\\linewidth]{{{name}}}\n\n")
    raise nodes.SkipNode


def write_text(translator: Any, node: drawing_node) -> None:
    """Write what the figure shows."""
    translator.add_text(node["alt"])
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Register the directives and the writers of a figure."""
    app.add_node(
        drawing_node,
        html=(write_html, None),
        latex=(write_latex, None),
        text=(write_text, None),
    )
    app.add_directive("drawing", Drawing)
    app.add_directive("data-table", DataTable)
