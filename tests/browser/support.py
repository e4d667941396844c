"""What the browser tests share: settings to try, and a card driven as a reader drives it."""

from __future__ import annotations

import csv
import io
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import CDPSession, Locator, Page, expect

from spinestride.explorers import EXPLORERS, Explorer

KINDS = list(EXPLORERS)
WIDE, NARROW = 1280, 390
#: Explorers whose card is still taller than the screen.
WALLS = ("facet-angle", "muscle-lever", "loading-cycles", "training-load")
HEIGHT = 900
#: Fine steps in a step: what Shift and an arrow key move.
FINE = 10
#: A little more than the card waits between two changes of the address, ms.
ADDRESS_PAUSE = 300
MINUS = "\u2212"
PROBE = Path(__file__).with_name("probe.js")

Settings = dict[str, str]  # input name -> value as a range input holds it
_AXE = Axe()


def explorer_of(kind: str) -> type[Explorer]:
    return EXPLORERS[kind]


# ---- settings -----------------------------------------------------------------------------------


def on_grid(quantity: Any, index: int, parts: int = 1) -> str:
    """Return low + index * step / parts in exact decimals."""
    value = Decimal(str(quantity.low)) + index * Decimal(str(quantity.step)) / parts
    return f"{value.normalize():f}"


def grid_size(quantity: Any, parts: int = 1) -> int:
    return int(
        (Decimal(str(quantity.high)) - Decimal(str(quantity.low)))
        * parts
        / Decimal(str(quantity.step))
    )


def fine_parts(quantity: Any) -> int:
    """Return how many fine steps a step has; a choice has nothing between its words."""
    return 1 if quantity.choices else FINE


def random_settings(kind: str, count: int, seed: int = 20) -> list[Settings]:
    """Return valid settings on the fine grid, the same on every run."""
    dice = random.Random(f"{kind}-{seed}")
    inputs = explorer_of(kind).inputs
    return [
        {
            name: on_grid(quantity, dice.randint(0, grid_size(quantity, parts)), parts)
            for name, quantity in inputs.items()
            for parts in [fine_parts(quantity)]
        }
        for _ in range(count)
    ]


def corners(kind: str, at_most: int = 128) -> list[Settings]:
    """Return combinations of the ends of the ranges: all, or some where they are many.

    The same on every run, and in an order in which few inputs change from one to the next.
    """
    inputs = explorer_of(kind).inputs
    ends = [(f"{quantity.low:.12g}", f"{quantity.high:.12g}") for quantity in inputs.values()]
    count = 2 ** len(ends)
    chosen = range(count)
    if count > at_most:
        chosen = sorted(random.Random(kind).sample(range(count), at_most))
    return [
        {
            name: pair[index >> place & 1]
            for place, (name, pair) in enumerate(zip(inputs, ends, strict=True))
        }
        for index in chosen
    ]


def sweeps(kind: str) -> list[Settings]:
    """Return every control over its whole range in steps, the others at their defaults."""
    inputs = explorer_of(kind).inputs
    defaults = {name: f"{quantity.default:.12g}" for name, quantity in inputs.items()}
    return [
        {**defaults, name: on_grid(quantity, index)}
        for name, quantity in inputs.items()
        for index in range(grid_size(quantity) + 1)
    ]


def off_default(kind: str) -> Settings:
    """Return valid settings in which every input differs from its default."""
    return {
        name: next(
            value
            for value in (on_grid(quantity, index) for index in (3, 4, 1, 0))
            if float(value) <= quantity.high and float(value) != quantity.default
        )
        for name, quantity in explorer_of(kind).inputs.items()
    }


def floats(settings: Mapping[str, str]) -> dict[str, float]:
    return {name: float(text) for name, text in settings.items()}


# ---- how a card prints a number -----------------------------------------------------------------


def fixed(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}"
    return text.replace("-", "" if float(text) == 0 else MINUS)


def change_text(now: float, before: float) -> str:
    if now != before and (before == 0 or now * before < 0):
        return f"was {before:.4g}".replace("-", MINUS)
    if before == 0:
        return "no change"
    percent = 100 * (now / before - 1)
    if float(f"{percent:.1f}") == 0:
        return "no change"
    return ("+" if percent > 0 else "") + fixed(percent, 1) + " %"


# ---- a card -------------------------------------------------------------------------------------


#: Waits until the fonts are there and the card is drawn at the width that it found.
DRAWN = """() => document.fonts.ready.then(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(done));
})).then(() => undefined)"""


@dataclass
class Card:
    """One explorer in a page."""

    page: Page
    kind: str
    root: Locator

    @classmethod
    def on(cls, page: Page, kind: str, index: int = 0) -> Card:
        """Wait until the explorer lives."""
        root = page.locator(f"spine-explorer[kind={kind}]").nth(index)
        expect(root).to_have_attribute("data-ready", "1")
        page.evaluate(DRAWN)
        return cls(page, kind, root)

    @property
    def model(self) -> Any:
        return explorer_of(self.kind).model

    @property
    def address(self) -> str:
        """The page's address once it has followed the card, which waits between two changes."""
        self.page.wait_for_timeout(ADDRESS_PAUSE)
        return self.page.url

    @property
    def inputs(self) -> dict[str, Any]:
        """The inputs that the reader may set."""
        return dict(explorer_of(self.kind).inputs)

    def probe(self, name: str, argument: Any = None) -> Any:
        """Call a function of probe.js with this card."""
        return self.root.evaluate(f"(card, argument) => probe.{name}(card, argument)", argument)

    def set(self, settings: Mapping[str, str]) -> None:
        """Move sliders as a script does: the value, then the input event."""
        self.probe("set", dict(settings))

    @property
    def values(self) -> dict[str, float]:
        """Every input as the card holds it."""
        return dict(self.root.evaluate("(card) => card.values"))

    @property
    def shown(self) -> dict[str, float]:
        """What the sliders show."""
        return floats(self.probe("shown"))

    @property
    def outputs(self) -> dict[str, str | None]:
        """The data-value of each output; None where the card hides it."""
        return dict(self.probe("outputs"))

    @property
    def veiled(self) -> frozenset[str]:
        """The outputs that wait for the guess."""
        return frozenset(name for name, value in self.outputs.items() if value is None)

    @property
    def folds(self) -> list[str]:
        """The names of the folds of an instrument; a wall has none."""
        return self.root.locator(".se-folds > button").evaluate_all(
            "(all) => all.map((one) => one.name)"
        )

    def open_fold(self, name: str) -> None:
        """Open a fold of an instrument; what it holds stands open on a wall."""
        if name not in self.folds:
            return
        fold = self.root.locator(f".se-folds > button[name={name}]")
        if fold.get_attribute("aria-expanded") == "false":
            fold.click()
        expect(fold).to_have_attribute("aria-expanded", "true")

    def slider(self, name: str) -> Locator:
        """Return a slider, its fold opened."""
        slider = self.root.locator(f"input[name={name}]")
        if not slider.is_visible():
            self.open_fold("controls")
        return slider

    def control(self, name: str) -> Locator:
        """Return a slider with its label, value and meaning."""
        self.slider(name)
        return self.root.locator(".se-control", has=self.page.locator(f"input[name={name}]"))

    def button(self, name: str) -> Locator:
        """Return a button, the menu that holds it opened."""
        button = self.root.locator(f"button[name={name}]")
        menu = self.root.locator(".se-menu:not([open])", has=self.page.locator(f"[name={name}]"))
        if menu.count():
            menu.locator("summary").click()
        return button

    @property
    def chips(self) -> list[Locator]:
        self.open_fold("controls")
        return self.root.locator(".se-chips button").all()

    def commit(self) -> None:
        """Commit the guess, placed beside where the keys begin if there is none yet."""
        if self.button("commit").is_disabled():
            self.slider("guess").press("ArrowRight")
        self.button("commit").click()
        expect(self.root.locator(".se")).to_have_attribute("data-state", "revealed")

    def open_drawer(self, name: str) -> None:
        """Open a drawer of a wall, or the fold of an instrument that has its content."""
        if self.folds:
            self.open_fold("data")
            return
        self.button(name).click()
        expect(self.button(name)).to_have_attribute("aria-expanded", "true")

    def text(self, selector: str) -> str:
        return re.sub(r"\s+", " ", self.root.locator(selector).first.text_content() or "").strip()

    def words(self) -> list[str]:
        """Every text and every attribute that is not the geometry of a drawing."""
        return list(self.probe("words"))

    def html(self) -> str:
        return str(self.root.evaluate("(card) => card.outerHTML"))

    def download(self) -> tuple[str, str]:
        """Press "Download CSV"; return the file's name and text."""
        with self.page.expect_download() as waiting:
            self.button("csv").click()
        download = waiting.value
        return download.suggested_filename, download.path().read_text(encoding="utf-8")

    def sweep(self, states: list[Settings], look: str) -> dict[str, Any]:
        """Set each state and look for trouble with "content" or "layout"; return what was found."""
        return dict(self.probe("sweep", {"states": states, "look": look}))


@dataclass
class CsvFile:
    """A downloaded table, read."""

    comments: list[str]
    names: list[str]
    columns: dict[str, list[float]]

    @classmethod
    def read(cls, text: str) -> CsvFile:
        lines = text.splitlines()
        comments = [line[2:] for line in lines if line.startswith("# ")]
        header, *rows = csv.reader(io.StringIO("\n".join(lines[len(comments) :])))
        columns = zip(*([float(cell) for cell in row] for row in rows), strict=True)
        return cls(comments, header, dict(zip(header, map(list, columns), strict=True)))


def column_name(model: Any, output: str) -> str:
    """Return the head of a CSV column: the output and its unit."""
    unit = model.outputs[output].unit.replace(" ", "_").replace("/", "_per_")
    return f"{output}_{unit}"


# ---- the keyboard and the eye -------------------------------------------------------------------


@dataclass
class Stop:
    """Where the Tab key has come to."""

    name: str
    ring: float
    uncovered: bool


def tab_through(card: Card) -> tuple[list[str], list[Stop]]:
    """Press Tab through a card; return its stops, in order, and those that were reached."""
    expected: list[str] = card.probe("startTabbing")
    reached: list[Stop] = []
    for _ in range(len(expected) + 5):
        card.page.keyboard.press("Tab")
        at = card.page.evaluate("probe.focused()")
        if reached and at["stop"] == reached[0].name:
            break  # past the end of the page and round again
        if at["stop"] is not None:
            reached.append(Stop(at["stop"], at["ring"], at["uncovered"]))
    return expected, reached


def label_of(stop: str) -> str:
    """Return a stop without its number."""
    return stop.split(" ", 1)[1]


def violations(page: Page, within: str = "html", only: Sequence[str] = ()) -> list[str]:
    """Return what axe finds in a part of a page, by all its rules or only some."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_AXE.axe_script)
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    if only:
        options["runOnly"] = list(only)
    look = "([within, options]) => axe.run(within, options)"
    found: list[dict[str, Any]] = page.evaluate(look, [within, options])["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def numbers(words: list[str]) -> Iterator[str]:
    """Give every number in some texts, as it is written."""
    for word in words:
        yield from re.findall(rf"[+{MINUS}-]?\d+(?:\.\d+)?(?: %)?", word)


class Finger:
    """Touches as a screen sends them: the browser itself decides whether they scroll."""

    def __init__(self, session: CDPSession) -> None:
        self.session = session

    def swipe(self, place: Locator, dx: float, dy: float) -> None:
        box = place.bounding_box()
        assert box
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self._send("touchStart", x, y)
        for step in range(1, 11):
            self._send("touchMove", x + dx * step / 10, y + dy * step / 10)
        self.session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def _send(self, kind: str, x: float, y: float) -> None:
        points = [{"x": x, "y": y}]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
