"""The still picture of an explorer: whole in itself, in the marks of the page."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from spinestride.explorers import EXPLORERS
from spinestride.explorers.still import MARGIN, WIDTH, Still, still

SVG = "{http://www.w3.org/2000/svg}"
NOTHING: frozenset[tuple[str, float]] = frozenset()


@pytest.fixture(params=EXPLORERS)
def picture(request: pytest.FixtureRequest) -> Still:
    """The still picture of every explorer in turn."""
    return still(request.param, NOTHING)


def test_it_is_one_svg_that_needs_nothing_else(picture: Still) -> None:
    root = ET.fromstring(picture.svg)
    assert root.tag == f"{SVG}svg"
    assert root.get("width") == str(WIDTH)
    assert float(root.get("height", "nan")) == picture.height
    assert "var(" not in picture.svg
    assert "nan" not in picture.svg.lower()
    assert set(re.findall(r"https?://[^\s\"]+", picture.svg)) == {SVG.strip("{}")}
    assert [mark for mark in root.iter() if not mark.tag.startswith(SVG)] == []


def test_every_mark_that_has_a_class_has_its_style(picture: Still) -> None:
    root = ET.fromstring(picture.svg)
    style = root.findtext(f"{SVG}style", "")
    marks = {mark.get("class", "") for mark in root.iter(f"{SVG}path")} - {""}
    unstyled = {m for m in marks if not any(f".{name}" in style for name in m.split())}
    assert unstyled <= {"se-hit"}


def test_its_png_shows_it_whole(picture: Still) -> None:
    image = Image.open(io.BytesIO(picture.png(WIDTH))).convert("RGB")
    assert image.size == (WIDTH, round(picture.height))
    ground = image.getpixel((0, 0))
    assert len(image.getcolors(10**6) or ()) > 20, "nothing is drawn"
    edge = [image.getpixel((x, image.height - 1)) for x in range(WIDTH)]
    assert set(edge) == {ground}, "something is cut off at the lower edge"


def test_without_charts_only_the_scene_is_drawn() -> None:
    scene, whole = (still("load", NOTHING, charts=charts) for charts in (False, True))
    assert scene.height < whole.height - MARGIN
    assert whole.words.startswith(scene.words)


def test_it_follows_the_settings() -> None:
    upright, bent = (
        still("load", frozenset({("trunk_flexion", flexion)})) for flexion in (0.0, 60.0)
    )
    assert "bent forward by 60" in bent.words
    assert upright.svg != bent.svg
