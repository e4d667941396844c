"""A number and its unit stay in one line: the space between them is one that does not break."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
UNITS = ("%", "m/s", "km", "kg", "BW", "cm", "mm", "ms", "min", "Hz", "kN", "N", "m", "s", "°", "g")
NUMBER_AND_UNIT = re.compile(rf"(?<=\d) (?=(?:{'|'.join(UNITS)})(?!\w))")
UNTOUCHED = (nodes.literal, nodes.literal_block, nodes.raw, nodes.math, nodes.math_block)


def join_units(text: str) -> str:
    r"""Return the text with its numbers tied to their units.

    >>> join_units("10 % of 3.5 m/s in 2 steps") == "10\u00a0% of 3.5\u00a0m/s in 2 steps"
    True
    """
    return NUMBER_AND_UNIT.sub(NO_BREAK_SPACE, text)


class JoinUnits(SphinxPostTransform):
    """Tie numbers to units in all prose of a page."""

    default_priority = 900

    def run(self, **_options: Any) -> None:
        """Replace the texts that change."""
        for text in list(self.document.findall(nodes.Text)):
            joined = join_units(text.astext())
            if joined != text.astext() and not isinstance(text.parent, UNTOUCHED):
                text.parent.replace(text, nodes.Text(joined))


def setup(app: Sphinx) -> None:
    """Register the transform."""
    app.add_post_transform(JoinUnits)
