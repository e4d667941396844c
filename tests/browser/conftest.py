"""Pages for the browser tests: one small page for each explorer, and the book's own."""

from __future__ import annotations

import re
import shutil
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gzip_server
import pytest
from browser.support import HEIGHT, KINDS, PROBE, WIDE, Card, explorer_of, floats, off_default
from find_chromium import SOFTWARE_WEBGL
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Response, Route

from spinestride.explorers.base import STATIC

OWN = ("http://127.0.0.1", "file:", "data:", "blob:", "about:")
PAGE = """<!doctype html>
<html lang="en" data-theme="light"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="spine-explorers.css">
<style>
  body {{ margin: 8px 16px; background: var(--se-page); color: var(--se-ink) }}
  body {{ font-family: sans-serif }}
</style>
<script>
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {{
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  }};
  dark.addEventListener('change', follow);
  follow();
</script>
{scripts}</head>
<body><main><h1>{title}</h1>
{body}
</main></body></html>
"""

#: An explorer that is not only a cut.
WHOLE = re.compile(r'<spine-explorer kind="([^"]+)"(?![^>]*\bshow=)')
#: Pages that a worker holds open; a test needs one or two.
MOST_PAGES = 4

Visit = Callable[..., Page]
OpenCard = Callable[..., Card]


@dataclass
class Site:
    """A folder of small pages and the address at which it is served."""

    folder: Path
    address: str

    def url(self, name: str) -> str:
        return f"{self.address}/{name}.html"


def element(kind: str, **traits: Any) -> str:
    return str(explorer_of(kind)(**traits)._repr_mimebundle_()[0]["text/html"])


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One page for each explorer, one with its element changed, and one with several explorers."""
    folder = tmp_path_factory.mktemp("explorers")
    for path in (*STATIC.glob("*.js"), STATIC / "spine-explorers.css"):
        shutil.copy(path, folder)
    pages = {kind: element(kind) for kind in KINDS}
    for kind in KINDS:
        changed = element(kind, revealed=True, **floats(off_default(kind)))
        pages[f"{kind}-changed"] = changed
        pages[f"{kind}-twice"] = pages[kind] + changed
    pages["all"] = "\n".join(pages[kind] for kind in KINDS)
    for name, body in pages.items():
        kinds = dict.fromkeys(re.findall(r'<spine-explorer kind="([^"]+)"', body))
        # The book's pages load them as they come; here an explorer's own script is always first.
        files = [*(f"spine-explorers-{kind}.js" for kind in kinds), "spine-explorers.js"]
        scripts = "".join(f'<script defer src="{file}"></script>' for file in files)
        text = PAGE.format(title=name, body=body, scripts=scripts)
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    with gzip_server.serving(folder) as address:
        yield Site(folder, address)


@dataclass
class Home:
    """A page with an explorer: on a server and as a file."""

    url: str
    file: Path


FindHome = Callable[[str, str], Home]


@pytest.fixture(scope="session")
def home(site: Site, book: Path, book_url: str) -> FindHome:
    """Find the page of a kind of explorer: ``home(kind, "small page")``, ``home(kind, "book")``."""
    chapters: dict[str, str] = {}
    for page in sorted(book.glob("book/**/*.html")):
        for kind in re.findall(WHOLE, page.read_text(encoding="utf-8")):
            chapters.setdefault(kind, page.relative_to(book).as_posix())

    def find(kind: str, where: str) -> Home:
        if where == "small page":
            return Home(site.url(kind), site.folder / f"{kind}.html")
        assert kind in chapters, "no page of the book holds this explorer"
        return Home(f"{book_url}/{chapters[kind]}", book / chapters[kind])

    return find


@dataclass
class Watch:
    """What pages did that they must not: wrote to the console, threw, or asked another host."""

    trouble: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext, *, also_messages: bool = True) -> None:
        """Watch every page of a context from now on."""
        context.route(lambda address: not address.startswith(OWN), self._refuse)
        if also_messages:
            context.on("console", self._note)
            context.on("weberror", lambda error: self.trouble.append(f"error: {error.error}"))
            context.on("response", self._check)

    def report(self) -> list[str]:
        """Return the trouble and forget it."""
        found, self.trouble = self.trouble, []
        return found

    def _refuse(self, route: Route) -> None:
        self.trouble.append(f"asked for {route.request.url}")
        route.abort()

    def _note(self, message: ConsoleMessage) -> None:
        if SOFTWARE_WEBGL not in message.text:
            self.trouble.append(f"console: {message.text}")

    def _check(self, response: Response) -> None:
        if not response.ok:
            self.trouble.append(f"{response.status} {response.url}")


def new_page(browser: Browser, watch: Watch, *, messages: bool = True, **options: Any) -> Page:
    """Return an empty page in a context of its own, under watch."""
    context = browser.new_context(**options)
    context.add_init_script(path=PROBE)
    watch.over(context, also_messages=messages)
    page = context.new_page()
    page.set_default_timeout(20_000)
    return page


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Open an address in a fresh context: ``visit(url, width=390, theme="dark")``.

    The test fails if the page writes to the console, throws, or asks another host for anything.
    """
    contexts: list[BrowserContext] = []
    watch_over = Watch()

    def open_(
        url: str,
        *,
        width: int = WIDE,
        height: int = HEIGHT,
        theme: str = "light",
        javascript: bool = True,
        watch: bool = True,
        **options: Any,
    ) -> Page:
        page = new_page(
            browser,
            watch_over,
            messages=watch,
            viewport={"width": width, "height": height},
            color_scheme="dark" if theme == "dark" else "light",
            java_script_enabled=javascript,
            **options,
        )
        contexts.append(page.context)
        page.goto(url, wait_until="load")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert watch_over.report() == []


class OpenPages:
    """Small pages that stay open from test to test: a new explorer is made, not a new page.

    To open a page costs as much as many a test. Each test gets an explorer made afresh from the
    page's own HTML, the address, the window and the media as at first, and nothing else is kept.
    """

    def __init__(self, browser: Browser) -> None:
        """Start with no page."""
        self._browser = browser
        self._pages: OrderedDict[str, Page] = OrderedDict()
        self.watch = Watch()

    def renewed(self, address: str, query: str, width: int, height: int) -> Page:
        """Return the page at an address with explorers that nobody has touched."""
        page = self._pages.pop(address, None)
        if page is None:
            page = new_page(self._browser, self.watch)
            page.goto(address, wait_until="load")
            page.evaluate("probe.remember()")
        self._pages[address] = page
        if len(self._pages) > MOST_PAGES:
            _, oldest = self._pages.popitem(last=False)
            oldest.context.close()
        page.emulate_media(color_scheme="light", media="screen", reduced_motion="no-preference")
        page.set_viewport_size({"width": width, "height": height})
        page.mouse.move(0, 0)
        page.evaluate("address => probe.renew(address)", address + query)
        return page

    def close(self) -> None:
        """Close every page."""
        for page in self._pages.values():
            page.context.close()


@pytest.fixture(scope="session")
def open_pages(browser: Browser) -> Iterator[OpenPages]:
    """The small pages that a worker holds open."""
    pages = OpenPages(browser)
    yield pages
    pages.close()


@pytest.fixture
def open_card(site: Site, visit: Visit, open_pages: OpenPages) -> Iterator[OpenCard]:
    """Open an explorer on its small page: ``open_card(kind, query="load.mass=3", width=390)``.

    Options other than the window's size need a page of their own, which `visit` opens.
    """

    def open_(
        kind: str,
        *,
        page: str | None = None,
        query: str = "",
        width: int = WIDE,
        height: int = HEIGHT,
        **options: Any,
    ) -> Card:
        address = site.url(page or kind)
        query = f"?{query}" if query else ""
        if options:
            return Card.on(visit(address + query, width=width, height=height, **options), kind)
        return Card.on(open_pages.renewed(address, query, width, height), kind)

    yield open_
    assert open_pages.watch.report() == []
