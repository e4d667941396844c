"""A number and its unit stay in one line, and so does the name of a level such as L5-S1."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
UNITS = ("%", "m/s", "km", "kg", "BW", "cm", "mm", "ms", "min", "Hz", "kN", "N", "m", "s", "°", "g")
NUMBER_AND_UNIT = re.compile(rf"(?<=\d) (?=(?:{'|'.join(UNITS)})(?!\w))")
LEVEL = re.compile(r"\b([CTL]\d{1,2}[-/][CTLS]?\d{1,2})\b")
UNTOUCHED = (nodes.literal, nodes.literal_block, nodes.raw, nodes.math, nodes.math_block)


def join_units(text: str) -> str:
    r"""Return the text with its numbers tied to their units.

    >>> join_units("10 % of 3.5 m/s in 2 steps") == "10\u00a0% of 3.5\u00a0m/s in 2 steps"
    True
    """
    return NUMBER_AND_UNIT.sub(NO_BREAK_SPACE, text)


def level_names_whole(text: str) -> list[nodes.Node]:
    """Return the text in pieces, with each name of a level in one that does not break.

    >>> [piece.astext() for piece in level_names_whole("from L1-2 to L5/S1.")]
    ['from ', 'L1-2', ' to ', 'L5/S1', '.']
    """
    pieces = LEVEL.split(text)
    return [
        nodes.inline("", piece, classes=["one-word"]) if place % 2 else nodes.Text(piece)
        for place, piece in enumerate(pieces)
        if piece
    ]


class JoinUnits(SphinxPostTransform):
    """Tie numbers to units and keep names of levels whole in all prose of a page."""

    default_priority = 900

    def run(self, **_options: Any) -> None:
        """Replace the texts that change."""
        for text in list(self.document.findall(nodes.Text)):
            joined = join_units(text.astext())
            changes = joined != text.astext() or LEVEL.search(joined)
            if changes and not isinstance(text.parent, UNTOUCHED):
                text.parent.replace(text, level_names_whole(joined))


def setup(app: Sphinx) -> None:
    """Register the transform."""
    app.add_post_transform(JoinUnits)
