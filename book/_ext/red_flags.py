"""The red flags in pages, from ``data/red-flags.csv``.

The list, once in the book; the box at the head of a chapter; where each sign comes from::

    ```{red-flags}
    ```

    ```{emergency} When back pain is an emergency
    ```

    ```{emergency} Pain now?
    :first: 2
    ```

    ```{emergency}
    ```

    ```{red-flag-sources} unverified
    :sign-off:
    ```

All three are ordinary markup, so they stand in a PDF and without JavaScript.
"""

from __future__ import annotations

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from spinestride.red_flags import emergency_markdown, list_markdown, sources_markdown


class RedFlags(SphinxDirective):
    """All boxes with their signs."""

    def run(self) -> list[nodes.Node]:
        """Write the boxes."""
        return list(self.parse_text_to_nodes(list_markdown()))


class Emergency(SphinxDirective):
    """The signs that cannot wait, in one box under the title that is given.

    Without a title it is one line that leads to them, for a chapter that is not about pain.
    """

    optional_arguments = 1
    final_argument_whitespace = True
    option_spec = {"first": directives.positive_int}  # noqa: RUF012  as docutils declares it

    def run(self) -> list[nodes.Node]:
        """Write the box or the line."""
        title = self.arguments[0] if self.arguments else ""
        markdown = emergency_markdown(title, self.options.get("first"))
        return list(self.parse_text_to_nodes(markdown))


class RedFlagSources(SphinxDirective):
    """The table of signs and sources; the argument keeps the verified or the unverified only."""

    optional_arguments = 1
    option_spec = {"sign-off": directives.flag}  # noqa: RUF012  as docutils declares it

    def run(self) -> list[nodes.Node]:
        """Write the table."""
        kind = self.arguments[0] if self.arguments else ""
        if kind not in ("", "verified", "unverified"):
            raise self.error(f"write verified or unverified, not {kind!r}")
        table = sources_markdown(kind, sign_off="sign-off" in self.options)
        return list(self.parse_text_to_nodes(table))


def setup(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("red-flags", RedFlags)
    app.add_directive("emergency", Emergency)
    app.add_directive("red-flag-sources", RedFlagSources)
