"""What all tests share: the built book, a server for it, and one browser for each worker."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import find_chromium
import pytest
from browsing import WIDE, Watched
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from xdist.scheduler import LoadScopeScheduling

ROOT = Path(__file__).resolve().parent.parent
BOOK = ROOT / "_build" / "html"
BUILD_LOCK = ROOT / "_build" / ".building"
# Without these, Chromium asks the network for things of its own at every start.
CHROMIUM_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


class KeepTogether(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Spread single tests over the workers, but a notebook's cells and JupyterLab's steps as one.

    xdist's own groups are ignored by pytest 9.2 (pytest-xdist issue 1386).
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::", 1)[0]
        return file if file.endswith((".ipynb", "test_jupyterlab.py")) else nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> KeepTogether:
    """Give xdist the scheduler above."""
    return KeepTogether(config, log)


@pytest.fixture(scope="session")
def book() -> Path:
    """The built book; built now if it is not there."""
    BUILD_LOCK.parent.mkdir(exist_ok=True)
    while not (BOOK / "searchindex.js").is_file():
        try:
            os.close(os.open(BUILD_LOCK, os.O_CREAT | os.O_EXCL))
        except FileExistsError:  # another worker builds it
            time.sleep(0.5)
            continue
        try:
            build = ROOT / "tools" / "build_book.py"
            subprocess.run([sys.executable, str(build), "--strict"], cwd=ROOT, check=True)
        finally:
            BUILD_LOCK.unlink()
    return BOOK


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a page that was closed while it loaded."""


@pytest.fixture(scope="session")
def book_url(book: Path) -> Iterator[str]:
    """The address of the book on a server of this machine, without a slash at the end."""
    with _QuietServer(("127.0.0.1", 0), partial(_QuietHandler, directory=str(book))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of a worker."""
    chromium = find_chromium.find()
    if chromium is None:
        pytest.fail(find_chromium.HELP)
    with sync_playwright() as playwright:
        instance = playwright.chromium.launch(
            executable_path=chromium, args=list(CHROMIUM_FLAGS), headless=True
        )
        yield instance
        instance.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Watched]]:
    """Open an address in a fresh context: ``open_page(url, width=390, theme="dark")``."""
    contexts: list[BrowserContext] = []

    def open_(
        url: str, *, width: int = WIDE, theme: str = "light", javascript: bool = True
    ) -> Watched:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if theme == "dark" else "light",
            java_script_enabled=javascript,
        )
        contexts.append(context)
        watched = Watched(context.new_page())
        watched.page.goto(url, wait_until="load")
        return watched

    yield open_
    for context in contexts:
        context.close()
