"""A described figure carries its alternative text into every host."""

from __future__ import annotations

from html.parser import HTMLParser

from matplotlib.figure import Figure

from spinestride.drawing.described import DescribedFigure

ALT = 'A line, "rising" & falling.'


def described() -> DescribedFigure:
    figure = Figure(figsize=(4, 2))
    figure.subplots().plot([0, 1, 2], [0, 1, 0])
    return DescribedFigure(figure, ALT)


class Images(HTMLParser):
    """The attributes of every image of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.found.append(dict(attrs))


def test_the_image_in_a_page_has_the_alternative_text() -> None:
    (image,) = Images(described()._repr_mimebundle_()["text/html"]).found
    assert image["alt"] == ALT


def test_the_image_in_a_page_has_the_shape_of_the_figure() -> None:
    (image,) = Images(described()._repr_mimebundle_()["text/html"]).found
    assert (image["width"], image["height"]) == ("400", "200")


def test_a_terminal_shows_the_alternative_text() -> None:
    assert repr(described()) == described()._repr_mimebundle_()["text/plain"] == ALT


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert described()._repr_mimebundle_() == described()._repr_mimebundle_()
