"""A figure that carries its own alternative text into every format."""

from __future__ import annotations

import html
import io
import re

from matplotlib.figure import Figure

from spinestride.drawing.style import COLOURS, course_style

#: From the start of the picture, so that what an XML file needs besides stays away from a page.
SVG = re.compile(rb"<svg.*</svg>", re.DOTALL)
METADATA = re.compile(r"<metadata>.*?</metadata>", re.DOTALL)
SIZE = re.compile(r'<svg[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>')
IDENTIFIER = re.compile(r'(id="|url\(#|href="#)([\w-]+)')
#: Matplotlib's list of fonts, wherever it stands: the page's own is drawn instead.
FONT = re.compile(r"'DejaVu Sans'[^;\"]*sans-serif")
PIXELS_PER_POINT = 100 / 72
#: Values of the light theme by the names of its tokens: a page puts in those of its own theme.
TOKENS = {value: name for name, value in reversed(COLOURS.items())}
COLOUR = re.compile("|".join(TOKENS))


class DescribedFigure:
    """A Matplotlib figure with its alternative text.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        The figure to show.
    alt : str
        What a reader who cannot see the figure needs to know.
    narrow : matplotlib.figure.Figure
        The same figure laid out for a phone, so that its words keep their size there.

    Examples
    --------
    >>> DescribedFigure(Figure(), "An empty frame.", Figure())
    An empty frame.
    """

    def __init__(self, figure: Figure, alt: str, narrow: Figure) -> None:
        self.figure = figure
        self.alt = alt
        self.narrow = narrow

    def __repr__(self) -> str:
        return self.alt

    def html(self, name: str) -> str:
        """Return both layouts as pictures of a page, in the colours of the page's theme.

        Parameters
        ----------
        name : str
            Of the figure, unique in the page.
        """
        wide = _inline(self.figure, f"{name}-wide", self.alt, "drawing-wide")
        narrow = _inline(self.narrow, f"{name}-narrow", self.alt, "drawing-narrow")
        return f"<figure>{wide}{narrow}</figure>"

    def png(self) -> bytes:
        """Return the figure as PNG."""
        return _saved(self.figure, "png")


def _inline(figure: Figure, name: str, alt: str, kind: str) -> str:
    match = SVG.search(_saved(figure, "svg"))
    assert match is not None, "Matplotlib writes an SVG"
    picture = METADATA.sub("", match[0].decode())
    size = SIZE.match(picture)
    assert size is not None, "the SVG has a size"
    width, height = (round(PIXELS_PER_POINT * float(points)) for points in size.groups())
    picture = IDENTIFIER.sub(rf"\g<1>{name}-\g<2>", picture[size.end() :])
    picture = FONT.sub("var(--sans)", COLOUR.sub(_token, picture))
    head = (
        f'<svg class="{kind}" role="img" aria-label="{html.escape(alt)}"'
        f' viewBox="0 0 {size[1]} {size[2]}" width="{width}" height="{height}">'
    )
    return head + re.sub(r"\s*\n\s*", " ", picture)


def _token(colour: re.Match[str]) -> str:
    return f"var(--se-{TOKENS[colour[0]]})"


def _saved(figure: Figure, file_format: str) -> bytes:
    metadata = {"svg": {"Date": None, "Creator": None}, "png": {"Software": None}}[file_format]
    stream = io.BytesIO()
    with course_style():
        figure.savefig(stream, format=file_format, dpi=110, metadata=metadata)
    return stream.getvalue()
