"""An explorer as one still picture: drawn by the page's own scripts, without a browser.

The scripts in ``static/`` run in QuickJS and give the drawing as markup. Its pictures are put
under one another in one SVG that needs nothing else: its style holds the rules of the page's sheet
that it uses, in the light theme, with every token replaced by its value.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import quickjs

STATIC = Path(__file__).with_name("static")
#: Width of a still picture and of one of its charts, px.
WIDTH = 720
MARGIN = 20
SCENE_WIDTH = WIDTH - 2 * MARGIN
CHART_GAP = 32
CHART_WIDTH = (SCENE_WIDTH - CHART_GAP) / 2
HEADING_HEIGHT = 26
#: Height of the line under which the charts stand, with the space around it, px.
RULE_HEIGHT = 24
#: The font of the PNG, which comes with Matplotlib; a page uses the reader's own.
FONT = "DejaVu Sans"
FONT_FILES = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")

PIECE = re.compile(
    r'<p class="se-heading"[^>]*>(?P<heading>.*?)</p>'
    r'|<div class="se-slot"[^>]*style="height:(?P<height>[\d.]+)px"'
    r"|(?P<week><div class=\"se-week\")"
    r"|(?P<picture><svg\b)",
    re.DOTALL,
)
SVG_TAG = re.compile(r"<(/?)svg\b")
ALT = re.compile(r'<svg role="img" aria-label="([^"]*)"')
COMMENT_OR_QUERY = re.compile(r"/\*.*?\*/|@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", re.DOTALL)
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
TOKEN = re.compile(r"(--se-[\w-]+):\s*([^;]+)")
USED_TOKEN = re.compile(r"var\((--se-[\w-]+)(?:,\s*var\((--se-[\w-]+)\))?\)")
CLASS = re.compile(r"\.(se-[\w-]+)")


@dataclass(frozen=True)
class Still:
    """A still picture, ``height`` px high; ``words`` is its alternative text."""

    svg: str
    words: str
    height: float

    def png(self, width: int = 2 * WIDTH) -> bytes:
        """Return the picture as PNG, so many pixels wide."""
        # imported here: a page, and a widget in JupyterLab, need no PNG
        import matplotlib  # noqa: PLC0415
        import resvg_py  # noqa: PLC0415

        fonts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=self.svg,
                width=width,
                font_files=[str(fonts / name) for name in FONT_FILES],
                skip_system_fonts=True,
                font_family=FONT,
            )
        )


@cache
def still(
    kind: str, settings: frozenset[tuple[str, float]], charts: bool = True, show: str = ""
) -> Still:
    """Draw an explorer.

    Parameters
    ----------
    kind : str
        Which explorer, as in ``EXPLORERS``.
    settings : frozenset of (str, float)
        Inputs by name, in the model's units; those left out take their defaults.
    charts : bool, optional
        Whether the charts stand below the scene.
    show : str, optional
        The name of a cut: the picture that is drawn alone.

    Returns
    -------
    Still
        The drawing with every answer shown.
    """
    call = _drawing_code(kind).get("still")
    drawn = json.loads(call(json.dumps(dict(settings)), SCENE_WIDTH, CHART_WIDTH, show))
    scene, below = _stack(drawn["scene"], SCENE_WIDTH)
    below_scene, end = _charts(drawn["charts"] if charts else "", below)
    body = _values(f'<g transform="translate({MARGIN} {MARGIN})">{scene}{below_scene}</g>')
    height = end + 2 * MARGIN
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}"'
        f' width="{WIDTH}" height="{height:g}"><style>{_values(_style(body))}</style>'
        f'<rect class="se-ground-of-still" width="{WIDTH}" height="{height:g}"/>{body}</svg>'
    )
    markup = drawn["scene"] + (drawn["charts"] if charts else "")
    return Still(svg, " ".join(map(html.unescape, ALT.findall(markup))), height)


@cache
def _drawing_code(kind: str) -> quickjs.Context:
    """Return QuickJS with the scripts of one explorer."""
    code = quickjs.Context()
    code.eval(Path(__file__).with_name("still.js").read_text(encoding="utf-8"))
    code.eval((STATIC / "spine-explorers.js").read_text(encoding="utf-8"))
    code.eval("takeDefinition()")
    code.eval((STATIC / f"spine-explorers-{kind}.js").read_text(encoding="utf-8"))
    return code


@dataclass(frozen=True)
class _Piece:
    """Pictures that lie on one another, or a heading, with the height that they take, px."""

    height: float
    pictures: tuple[str, ...] = ()
    heading: str = ""

    def put(self, x: float, y: float) -> str:
        """Return the piece as SVG with its corner at a place, px."""
        if self.heading:
            return f'<text class="se-strong" x="{x:g}" y="{y + 17:g}">{self.heading}</text>'
        return "".join(
            picture.replace("<svg", f'<svg x="{x:g}" y="{y:g}" overflow="visible"', 1)
            for picture in self.pictures
        )


def _pieces(markup: str, width: float) -> list[_Piece]:
    """Return what the markup shows, from top to bottom; a heading needs a picture under it.

    A week's days are elements of the page and no picture: what is drawn round them is left out.
    """
    pieces: list[_Piece] = []
    end = 0
    for match in PIECE.finditer(markup):
        if match.start() < end:
            continue
        if match["heading"]:
            pieces.append(_Piece(HEADING_HEIGHT, heading=_heading(match["heading"])))
        elif match["height"]:
            pieces.append(_Piece(float(match["height"])))
        elif match["week"]:
            pieces.pop()
        else:
            end = _end_of_svg(markup, match.start())
            slot = pieces.pop()
            picture = _sized(markup[match.start() : end], width, slot.height)
            pieces.append(replace(slot, pictures=(*slot.pictures, picture)))
    shown = [piece for piece in pieces if piece.pictures or piece.heading]
    return [
        piece
        for piece, below in zip(shown, [*shown[1:], None], strict=True)
        if piece.pictures or (below and below.pictures)
    ]


def _end_of_svg(markup: str, start: int) -> int:
    depth = 0
    for tag in SVG_TAG.finditer(markup, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return markup.index(">", tag.end()) + 1
    raise ValueError("a drawing has no end")


def _sized(picture: str, width: float, height: float) -> str:
    """Give a picture the width that the page's style gives it, and the language of SVG alone."""
    head, rest = picture.split(">", 1)
    head = re.sub(r'\s(role|aria-label)="[^"]*"', "", head)
    if " width=" not in head:
        head += f' width="{width:g}"'
    if " height=" not in head:
        head += f' height="{height:g}"'
    return re.sub(r"\s*\n\s*", " ", f"{head}>{rest}")


def _heading(words: str) -> str:
    """Return a heading's words; what it says of the unit is not bold."""
    unit = words.strip().replace("<span", '<tspan class="se-unit-of-still"')
    return unit.replace("</span", "</tspan")


def _stack(markup: str, width: float) -> tuple[str, float]:
    """Return pieces under one another, and the height that they take, px."""
    drawn, y = "", 0.0
    for piece in _pieces(markup, width):
        drawn += piece.put(0, y)
        y += piece.height
    return drawn, y


def _charts(markup: str, top: float) -> tuple[str, float]:
    """Return the charts below the scene in columns, and the height of the whole, px."""
    charts = markup.split("<figure")[1:]
    columns = min(len(charts), 2)
    width = CHART_WIDTH if columns == 2 else SCENE_WIDTH
    drawn, y = "", top
    for first in range(0, len(charts), columns or 1):
        row = [_stack(chart, width) for chart in charts[first : first + columns]]
        for column, (chart, _height) in enumerate(row):
            x = column * (width + CHART_GAP)
            drawn += f'<g transform="translate({x:g} {y + RULE_HEIGHT:g})">{chart}</g>'
        y += RULE_HEIGHT + max(height for _chart, height in row)
    return drawn, y


@cache
def _sheet() -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Return the values of the light tokens, and the rules of the page's sheet in their order."""
    text = COMMENT_OR_QUERY.sub("", (STATIC / "spine-explorers.css").read_text(encoding="utf-8"))
    rules = [(selector.strip(), body.strip()) for selector, body in RULE.findall(text)]
    light = next(body for selector, body in rules if selector.startswith(":root"))
    return dict(TOKEN.findall(light)), rules


def _values(text: str) -> str:
    """Put the light theme's values in the place of tokens."""
    tokens, _rules = _sheet()
    return USED_TOKEN.sub(lambda use: tokens.get(use[1]) or tokens[use[2]], text)


def _style(body: str) -> str:
    """Return the rules that a picture uses."""
    _tokens, rules = _sheet()
    used = {name for names in re.findall(r'class="([^"]*)"', body) for name in names.split()}
    style = [f"text{{font-family:'{FONT}',Verdana,sans-serif}}"]
    for selectors, declarations in rules:
        kept = [
            selector.removeprefix(".se svg ")
            for selector in map(str.strip, selectors.split(","))
            if selector == ".se svg text" or _is_used(selector, used)
        ]
        if kept:
            # the font has two weights
            body_of_rule = " ".join(declarations.split()).replace(": 650", ": 700")
            style.append(f"{','.join(kept)}{{{body_of_rule}}}")
    style += [
        ".se-ground-of-still{fill:var(--se-card)}",
        ".se-unit-of-still{font-weight:400;fill:var(--se-ink-2)}",
    ]
    return "".join(style)


def _is_used(selector: str, used: set[str]) -> bool:
    """Tell whether a rule of the sheet is about marks that a picture has."""
    classes = CLASS.findall(selector)
    return ":" not in selector and bool(classes) and used.issuperset(classes)
