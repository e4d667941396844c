"""A figure that carries its own alternative text into every host."""

from __future__ import annotations

import base64
import html
import io
from typing import Any
from urllib.parse import quote

from matplotlib.figure import Figure

from spinestride.figures.style import course_style


class DescribedFigure:
    """A Matplotlib figure with its alternative text, drawn sharp in a page.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        The figure to show.
    alt : str
        What a reader who cannot see the figure needs to know.

    Examples
    --------
    >>> DescribedFigure(Figure(), "An empty frame.")
    An empty frame.
    """

    def __init__(self, figure: Figure, alt: str) -> None:
        self.figure = figure
        self.alt = alt

    def __repr__(self) -> str:
        return self.alt

    def _repr_mimebundle_(self, **_kwargs: Any) -> dict[str, str]:
        """Return the picture as a page, a printed book and a terminal show it."""
        return {
            "text/plain": self.alt,
            "text/html": self._element(),
            "image/png": base64.b64encode(self._saved("png")).decode(),
        }

    def _element(self) -> str:
        # Percent-encoded text compresses far better on its way to the reader than base64 does.
        picture = "data:image/svg+xml," + quote(self._saved("svg"))
        width, height = (round(100 * inches) for inches in self.figure.get_size_inches())
        return (
            f'<figure><img alt="{html.escape(self.alt)}" src="{picture}" '
            f'width="{width}" height="{height}"></figure>'
        )

    def _saved(self, file_format: str) -> bytes:
        metadata = {"svg": {"Date": None, "Creator": None}, "png": {"Software": None}}[file_format]
        stream = io.BytesIO()
        with course_style():
            self.figure.savefig(stream, format=file_format, dpi=110, metadata=metadata)
        return stream.getvalue()
