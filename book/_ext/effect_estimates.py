"""Effect estimates that a page takes from ``data/evidence.csv``, so that no number is typed twice.

An estimate with its interval, or without it; one that was not read carries the mark that says so::

    {effect}`exercise-chronic-pain`
    {effect}`exercise-chronic-pain estimate`
"""

from __future__ import annotations

from computed_outputs import remembered
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxRole

from spinestride.evidence import effect_text, estimate_text


def effect(text: str) -> str:
    """Return the words for ``identifier`` or ``identifier estimate``."""
    identifier, *part = text.split()
    if part not in ([], ["estimate"]):
        raise ValueError(f"write {identifier!r} or '{identifier} estimate', not {text!r}")
    return estimate_text(identifier) if part else effect_text(identifier)


class Effect(SphinxRole):
    """An effect estimate in words."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Write the estimate as plain text."""
        try:
            words = remembered(self.env, ("effect", self.text), lambda: effect(self.text))
            return [nodes.Text(words)], []
        except ValueError as error:
            message = self.inliner.reporter.error(str(error), line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]


def setup(app: Sphinx) -> None:
    """Register the role."""
    app.add_role("effect", Effect())
