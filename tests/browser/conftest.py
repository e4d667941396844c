"""Pages for the browser tests: one small page for each explorer, and the book's own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gzip_server
import pytest
from browser.support import KINDS, PROBE, WIDE, Card, explorer_of, floats, off_default
from playwright.sync_api import Browser, BrowserContext, Page, Response, Route

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
        for kind in re.findall(r'<spine-explorer kind="([^"]+)"', page.read_text(encoding="utf-8")):
            chapters.setdefault(kind, page.relative_to(book).as_posix())

    def find(kind: str, where: str) -> Home:
        if where == "small page":
            return Home(site.url(kind), site.folder / f"{kind}.html")
        assert kind in chapters, "no page of the book holds this explorer"
        return Home(f"{book_url}/{chapters[kind]}", book / chapters[kind])

    return find


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Open an address in a fresh context: ``visit(url, width=390, theme="dark")``.

    The test fails if the page writes to the console, throws, or asks another host for anything.
    """
    contexts: list[BrowserContext] = []
    trouble: list[str] = []

    def refuse(route: Route) -> None:
        trouble.append(f"asked for {route.request.url}")
        route.abort()

    def check(response: Response) -> None:
        if not response.ok:
            trouble.append(f"{response.status} {response.url}")

    def open_(
        url: str,
        *,
        width: int = WIDE,
        height: int = 900,
        theme: str = "light",
        javascript: bool = True,
        watch: bool = True,
        **options: Any,
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if theme == "dark" else "light",
            java_script_enabled=javascript,
            **options,
        )
        contexts.append(context)
        context.add_init_script(path=PROBE)
        context.route(lambda address: not address.startswith(OWN), refuse)
        if watch:
            context.on("console", lambda message: trouble.append(f"console: {message.text}"))
            context.on("weberror", lambda error: trouble.append(f"error: {error.error}"))
            context.on("response", check)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.goto(url, wait_until="load")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert trouble == []


@pytest.fixture
def open_card(site: Site, visit: Visit) -> OpenCard:
    """Open an explorer on its small page: ``open_card(kind, query="load.mass=3", width=390)``."""

    def open_(kind: str, *, page: str | None = None, query: str = "", **options: Any) -> Card:
        address = site.url(page or kind) + (f"?{query}" if query else "")
        return Card.on(visit(address, **options), kind)

    return open_
