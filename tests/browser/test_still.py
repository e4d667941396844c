"""A still picture puts every word where Chromium puts it in the page's own drawing."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import matplotlib
import pytest
from browser.conftest import Site, Visit
from browser.support import KINDS

from spinestride.explorers.still import FONT, FONT_FILES, SCENE_WIDTH, still

pytestmark = pytest.mark.browser
NEAR = 2  # px
#: Make a card so wide that its scene is as wide as that of a still picture, px.
AS_WIDE = """(wanted) => {
  const card = document.querySelector('spine-explorer');
  const scene = card.querySelector('.se-scene');
  const { paddingLeft, paddingRight } = getComputedStyle(scene);
  const room = () => scene.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  for (let i = 0; i < 8; i += 1) {
    card.style.width = `${card.getBoundingClientRect().width + wanted - room()}px`;
  }
}"""
#: The words of each slot, or of the whole, with their boxes: [[words, x, y, width, height], ...].
TEXTS = """(selector) => Array.from(document.querySelectorAll(selector), (part) =>
  Array.from(part.querySelectorAll('text'), (text) => {
    const { x, y, width, height } = text.getBoundingClientRect();
    return [text.textContent.trim(), x, y, width, height];
  }))"""


def font_style() -> str:
    """Return a style that sets every word in the font of the still picture."""
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    data = [base64.b64encode((folder / name).read_bytes()).decode() for name in FONT_FILES]
    faces = "".join(
        f"@font-face {{ font-family: '{FONT}'; font-weight: {weight};"
        f" src: url(data:font/ttf;base64,{font}) }}"
        for font, weight in zip(data, ("400", "700"), strict=True)
    )
    return f"{faces} * {{ font-family: '{FONT}' !important }}"


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_the_scene_stands_where_the_page_puts_it(
    kind: str, site: Site, visit: Visit
) -> None:
    live = visit(site.url(kind), width=1500)
    live.add_style_tag(content=font_style())
    live.evaluate(AS_WIDE, SCENE_WIDTH)
    live.evaluate("document.querySelector('spine-explorer').reveal(true)")
    live.evaluate("document.fonts.ready")
    live.wait_for_timeout(100)  # the slots are measured and drawn again
    slots: list[list[list[Any]]] = live.evaluate(TEXTS, ".se-scene .se-slot:not(:has(.se-week))")

    page = live.context.new_page()
    page.set_content(f"<body style='margin:0'>{still(kind, frozenset(), charts=False).svg}</body>")
    page.add_style_tag(content=font_style())
    page.evaluate("document.fonts.ready")
    (drawn,) = page.evaluate(TEXTS, "body > svg")

    for words in slots:
        # the same words may stand twice: the one that lies nearest after the shift of the slot
        shifts = []
        for text, x, y, width, height in words:
            same = [box for box in drawn if box[0] == text]
            assert same, f"{text!r} is not in the still picture"
            if len(same) == 1:
                ((_, left, top, wide, high),) = same
                assert abs(wide - width) <= NEAR, text
                assert abs(high - height) <= NEAR, text
                shifts.append((left - x, top - y))
        for along in zip(*shifts, strict=True):
            assert max(along) - min(along) <= NEAR, words
    assert any(slots), "no word was compared"
