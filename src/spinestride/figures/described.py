"""A figure that carries its own alternative text into every host."""

from __future__ import annotations

import base64
import html
import io
from typing import Any
from urllib.parse import quote

from matplotlib.figure import Figure

from spinestride.figures.style import course_style

#: The page is as narrow as the book's own style takes a phone to be.
NARROW = "max-width: 40rem"


class DescribedFigure:
    """A Matplotlib figure with its alternative text, drawn sharp in a page.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        The figure to show.
    alt : str
        What a reader who cannot see the figure needs to know.
    narrow : matplotlib.figure.Figure, optional
        The same figure laid out for a phone, so that its words keep their size there.

    Examples
    --------
    >>> DescribedFigure(Figure(), "An empty frame.")
    An empty frame.
    """

    def __init__(self, figure: Figure, alt: str, narrow: Figure | None = None) -> None:
        self.figure = figure
        self.alt = alt
        self.narrow = narrow

    def __repr__(self) -> str:
        return self.alt

    def _repr_mimebundle_(self, **_kwargs: Any) -> dict[str, str]:
        """Return the picture as a page, a printed book and a terminal show it."""
        return {
            "text/plain": self.alt,
            "text/html": self._element(),
            "image/png": base64.b64encode(_saved(self.figure, "png")).decode(),
        }

    def _element(self) -> str:
        picture, width, height = _picture(self.figure)
        image = (
            f'<img alt="{html.escape(self.alt)}" src="{picture}" width="{width}" height="{height}">'
        )
        if self.narrow is None:
            return f"<figure>{image}</figure>"
        picture, width, height = _picture(self.narrow)
        source = f'<source media="({NARROW})" srcset="{picture}" width="{width}" height="{height}">'
        return f"<figure><picture>{source}{image}</picture></figure>"


def _picture(figure: Figure) -> tuple[str, int, int]:
    """Return a figure as a data address, with its width and height in CSS pixels."""
    width, height = (round(100 * inches) for inches in figure.get_size_inches())
    # Percent-encoded text compresses far better on its way to the reader than base64 does.
    return "data:image/svg+xml," + quote(_saved(figure, "svg")), width, height


def _saved(figure: Figure, file_format: str) -> bytes:
    metadata = {"svg": {"Date": None, "Creator": None}, "png": {"Software": None}}[file_format]
    stream = io.BytesIO()
    with course_style():
        figure.savefig(stream, format=file_format, dpi=110, metadata=metadata)
    return stream.getvalue()
