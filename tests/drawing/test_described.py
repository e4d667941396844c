"""A described figure carries its alternative text into every format, and the page's own colours."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from matplotlib.figure import Figure

from spinestride.drawing.described import DescribedFigure
from spinestride.drawing.style import COLOURS, course_style

ALT = 'A line, "rising" & falling.'


def drawn(width: float) -> Figure:
    with course_style():
        figure = Figure(figsize=(width, 2))
        axes = figure.subplots()
        axes.plot([0, 1, 2], [0, 1, 0], color=COLOURS["model"])
        axes.set_title("A title")
    return figure


def described() -> DescribedFigure:
    return DescribedFigure(drawn(4), ALT, drawn(2))


def pictures() -> list[ET.Element]:
    page = described().html("line").replace("xlink:href", "href")
    return list(ET.fromstring(page).iter("svg"))


def test_both_layouts_have_the_alternative_text_and_their_shape() -> None:
    assert [picture.get("aria-label") for picture in pictures()] == [ALT, ALT]
    sizes = [(picture.get("width"), picture.get("height")) for picture in pictures()]
    assert sizes == [("400", "200"), ("200", "200")]


def test_colours_and_font_are_those_of_the_page() -> None:
    page = described().html("line")
    assert "var(--se-model)" in page
    assert not [colour for colour in COLOURS.values() if colour in page]
    assert "var(--sans)" in page


def test_no_name_in_a_page_is_given_twice() -> None:
    names = [mark.get("id") for picture in pictures() for mark in picture.iter() if mark.get("id")]
    assert len(names) == len(set(names))
    page = described().html("line")
    assert set(re.findall(r'(?:url\(|href=")#([^")]*)', page)) <= set(names)


def test_a_terminal_shows_the_alternative_text() -> None:
    assert repr(described()) == ALT


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert described().html("line") == described().html("line")
    assert described().png() == described().png()
