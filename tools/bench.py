"""Measure the budgets of the design and print them as a table: ``make bench``.

Times are noisy and differ between machines, so the time until an explorer is live is given as a
ratio: a stock Jupyter Book page with an ``interact`` plot of the same model is built, served and
loaded in the same run, turn by turn with the course's own page. The exit code is 1 when a budget is
broken. Nothing here is part of the tests.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import gzip
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import brotli  # type: ignore[import-untyped]
import find_chromium
from axe_playwright_python.sync_playwright import Axe
from gzip_server import serving
from playwright.sync_api import Browser, CDPSession, ConsoleMessage, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
BOOK = ROOT / "_build" / "html"
STATIC = ROOT / "src" / "spinestride" / "explorers" / "static"
PACKAGES = ROOT / "_build" / "bench" / "npm"  # what the stock page takes from other sites

NETWORK = {"latency": 40, "downloadThroughput": 10 * 125_000, "uploadThroughput": 10 * 125_000}
CPU_SLOWDOWN = 4
RUNS = 5
OWN = ("http://127.0.0.1", "data:", "blob:", "about:")
KILOBYTE = 1000
CHROMIUM_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",  # no other site answers
)

# The time after the frame in which something is first there: a task posted from within a frame runs
# once that frame is drawn. Both pages are watched in the same way.
WATCH = """
window.paintedAt = null;
(function look() {
  const found = document.querySelector(SELECTOR);
  if (found && found.getClientRects().length) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.paintedAt = performance.now(); };
    port2.postMessage(null);
  } else requestAnimationFrame(look);
})();
"""
#: The pages whose explorer is an instrument.
INSTRUMENTS = (
    "book/anatomy/spine-anatomy.html",
    "book/mechanics/load.html",
    "book/mechanics/stride-length.html",
    "book/time/recovery-time.html",
)
LIVE, DEAD_SLIDER = "spine-explorer[data-ready]", ".jupyter-widgets .noUi-handle"

# What an input event costs the main thread: its listeners, style and layout. Paint, raster and the
# wait for the screen are not in it.
WORK = ("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")
#: Runs until the frame after an event is drawn: a task posted from within it comes when it is done.
FRAME = """() => new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done();
  port2.postMessage(null);
}))"""
KEYS = (*["ArrowRight"] * 8, *["ArrowLeft"] * 15, *["ArrowRight"] * 7)

# What the browser alone takes for a key press, on this machine and by this way of timing.
BARE_PAGE = """<!doctype html><html lang="en"><title>bare</title><button name="commit">-</button>
<spine-explorer data-ready="1"><b class="se-control"><input type="range"></b></spine-explorer>
<p></p><script>
document.querySelector('input').addEventListener('input', (event) => {
  document.querySelector('p').textContent = event.target.value;
});
</script></html>
"""

STOCK_CONFIG = "title: Stock page\n"
STOCK_TOC = "format: jb-book\nroot: page\n"
STOCK_CELL = """\
import matplotlib.pyplot as plt
from ipywidgets import interact
from spinestride.models import stride_length


@interact(speed=(2.2, 5.0, 0.1), step_rate_change=(-0.1, 0.1, 0.01))
def plot(speed=3.5, step_rate_change=0.0):
    step = stride_length.evaluate(speed=speed, step_rate_change=step_rate_change)
    figure, axes = plt.subplots(1, 2, figsize=(8, 3))
    axes[0].plot(step["time"], step["vertical_force"])
    axes[1].plot(step["time"], step["compression"])
    plt.show()
"""


@dataclass
class Row:
    """One budget: what was measured and what is allowed."""

    what: str
    measured: float | None
    budget: float
    unit: str = ""
    note: str = ""

    @property
    def holds(self) -> bool:
        """Tell whether the budget is kept."""
        return self.measured is not None and self.measured <= self.budget

    def text(self) -> str:
        """Return the line of the table."""
        measured = "-" if self.measured is None else f"{self.measured:.3g}"
        if self.measured is not None and self.measured >= 100:
            measured = f"{self.measured:.0f}"
        verdict = "pass" if self.holds else "FAIL" if self.measured is not None else "not measured"
        unit = self.unit.ljust(5)
        cells = f"{self.what:<58}{measured:>8} {unit}{self.budget:>6g} {unit} {verdict}"
        return cells + (f"   {self.note}" if self.note else "")


@dataclass
class Traffic:
    """What a page asked for and said."""

    sizes: dict[str, int] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    messages: list[str] = field(default_factory=list)

    def _note(self, message: ConsoleMessage) -> None:
        if find_chromium.SOFTWARE_WEBGL not in message.text:
            self.messages.append(message.text)

    def follow(self, page: Page, session: CDPSession) -> None:
        """Listen to a page that has not been opened yet."""
        session.send("Network.enable")
        session.on("Network.requestWillBeSent", self._asked)
        session.on("Network.loadingFinished", self._loaded)
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.messages.append(str(error)))

    def _asked(self, event: dict[str, Any]) -> None:
        address = event["request"]["url"]
        if not address.startswith(("data:", "blob:")):
            self.addresses[event["requestId"]] = address

    def _loaded(self, event: dict[str, Any]) -> None:
        self.sizes[event["requestId"]] = event["encodedDataLength"]

    @property
    def third_party(self) -> list[str]:
        """What was asked of other sites."""
        return sorted({one for one in self.addresses.values() if not one.startswith(OWN)})

    @property
    def own(self) -> int:
        """Number of requests to the site itself."""
        return sum(one.startswith(OWN) for one in self.addresses.values())

    @property
    def own_bytes(self) -> int:
        """Bytes on the wire, headers included."""
        wanted = [key for key, one in self.addresses.items() if one.startswith(OWN)]
        return sum(self.sizes.get(key, 0) for key in wanted)


@contextlib.contextmanager
def fresh_page(browser: Browser) -> Iterator[tuple[Page, CDPSession]]:
    """Open an empty page with a cold cache."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(60_000)
    try:
        yield page, context.new_cdp_session(page)
    finally:
        context.close()


def throttle(session: CDPSession) -> None:
    """Slow network and processor down."""
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", {"offline": False, **NETWORK})
    session.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWDOWN})


def say(text: str) -> None:
    """Tell whoever waits what is going on."""
    print(text, file=sys.stderr, flush=True)


# ---- the chapter's page -------------------------------------------------------------------------


def chapter_pages() -> list[str]:
    """Return every page of the built book that holds an explorer, from the book's root."""
    pages = sorted(BOOK.glob("book/**/*.html"))
    holds = [page for page in pages if "<spine-explorer" in page.read_text(encoding="utf-8")]
    return [page.relative_to(BOOK).as_posix() for page in holds]


def page_rows(browser: Browser, address: str, pages: list[str]) -> list[Row]:
    """Measure what the heaviest chapter asks for: opened, scrolled down, its guess committed."""
    worst: dict[str, tuple[float, str]] = {}
    for name in pages:
        with fresh_page(browser) as (page, session):
            traffic = Traffic()
            traffic.follow(page, session)
            page.goto(f"{address}/{name}", wait_until="load")
            page.wait_for_selector(LIVE)
            page.keyboard.press("End")
            commit_guess(page)
            page.wait_for_load_state("networkidle")
        for what, value in {
            "gzip": traffic.own_bytes / KILOBYTE,
            "requests": traffic.own,
            "third-party requests": len(traffic.third_party),
            "console messages": len(traffic.messages),
        }.items():
            worst[what] = max(worst.get(what, (-1.0, "")), (value, name))
        for trouble in [*traffic.third_party, *traffic.messages]:
            say(f"  {name}: {trouble}")
    budgets = {
        "gzip": 300,
        "requests": 40,
        "third-party requests": 0,
        "console messages": 0,
    }
    return [
        Row(f"chapter with an explorer: {what}", worst[what][0], budget, "kB" * (what == "gzip"))
        for what, budget in budgets.items()
    ]


# ---- the stock page -----------------------------------------------------------------------------


def build_stock_page(folder: Path) -> Path:
    """Build a Jupyter Book of one notebook with its default settings; return its folder."""
    notebook = {
        "cells": [
            {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# Stride length"},
            {
                "cell_type": "code",
                "id": "plot",
                "metadata": {},
                "source": STOCK_CELL,
                "execution_count": None,
                "outputs": [],
            },
        ],
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    (folder / "page.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (folder / "_config.yml").write_text(STOCK_CONFIG, encoding="utf-8")
    (folder / "_toc.yml").write_text(STOCK_TOC, encoding="utf-8")
    command = "from jupyter_book.cli.main import main; main()"
    result = subprocess.run(
        [sys.executable, "-c", command, "build", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    page = folder / "_build" / "html" / "page.html"
    built = page.is_file() and "widget-state+json" in page.read_text(encoding="utf-8")
    if result.returncode or not built:
        raise RuntimeError(f"the stock page was not built:\n{result.stdout}{result.stderr}")
    # The page names the hash of require.min.js of one content network; npm has the same version of
    # require.js, not minified: 20 kB more.
    text = page.read_text(encoding="utf-8")
    page.write_text(re.sub(r'\sintegrity="[^"]*"', "", text), encoding="utf-8")
    return page.parent


def npm_file(address: str) -> tuple[str, str] | None:
    """Return the npm package and the file in it that an address of a content network stands for.

    >>> npm_file("https://cdn.jsdelivr.net/npm/@jupyter-widgets/html-manager@1.0.6/dist/a.js")
    ('@jupyter-widgets/html-manager@1.0.6', 'dist/a.js')
    >>> npm_file("https://cdnjs.cloudflare.com/ajax/libs/require.js/2.3.4/require.min.js")
    ('requirejs@2.3.4', 'require.js')
    """
    address = address.split("?", 1)[0]
    network = r"https://(?:cdn\.jsdelivr\.net/npm|unpkg\.com)/((?:@[^/]+/)?[^@/]+@[^/]+)/(.+)"
    if found := re.fullmatch(network, address):
        return found[1], found[2]
    require = r"https://cdnjs\.cloudflare\.com/ajax/libs/require\.js/([^/]+)/require(?:\.min)?\.js"
    if found := re.fullmatch(require, address):
        return f"requirejs@{found[1]}", "require.js"
    return None


def fetched(package: str) -> Path | None:
    """Return the folder of an npm package, taken from the registry once; None without a network."""
    folder = PACKAGES / re.sub(r"[^\w.@-]", "_", package)
    if folder.is_dir():
        return folder / "package"
    with tempfile.TemporaryDirectory() as place:
        command = ["npm", "pack", package, "--silent", "--pack-destination", place]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            return None
        with tarfile.open(next(Path(place).glob("*.tgz"))) as archive:
            archive.extractall(folder, filter="data")
    return folder / "package"


def third_party_file(address: str) -> Path | None:
    """Return the local copy of a file of another site."""
    wanted = npm_file(address)
    if wanted is None or (package := fetched(wanted[0])) is None:
        return None
    path = package / wanted[1]
    return next((one for one in (path, path.with_name(path.name + ".js")) if one.is_file()), None)


class OtherSites:
    """Answers for the sites that the stock page asks, as late as the slow network would.

    Only requests to other sites are intercepted, so that the page's own are not held up; what is
    sent from here takes the latency and, compressed as content networks do, the throughput of the
    network. Finding and securing connections to three more sites is left out, which makes the stock
    page a little faster than it is.
    """

    def __init__(self) -> None:
        self.files: dict[str, tuple[str, float] | None] = {}

    def answer(self, session: CDPSession) -> None:
        """Answer all requests of a page to other sites."""
        session.send("Fetch.enable", {"patterns": [{"urlPattern": "https://*"}]})
        session.on("Fetch.requestPaused", lambda event: self._answer(session, event))

    def _answer(self, session: CDPSession, event: dict[str, Any]) -> None:
        address, request = event["request"]["url"], {"requestId": event["requestId"]}
        if address not in self.files:
            self.files[address] = self._file(address)
        file = self.files[address]
        if file is None:
            session.send("Fetch.failRequest", {**request, "errorReason": "NameNotResolved"})
            return
        body, seconds = file
        time.sleep(seconds)
        headers = {"access-control-allow-origin": "*", "content-type": "text/javascript"}
        listed = [{"name": name, "value": value} for name, value in headers.items()]
        reply = {"responseCode": 200, "responseHeaders": listed, "body": body}
        session.send("Fetch.fulfillRequest", {**request, **reply})

    @staticmethod
    def _file(address: str) -> tuple[str, float] | None:
        path = third_party_file(address)
        if path is None:
            return None
        content = path.read_bytes()
        size = len(brotli.compress(content, quality=5))
        seconds = NETWORK["latency"] / 1000 + size / NETWORK["downloadThroughput"]
        return base64.b64encode(content).decode(), seconds

    @property
    def missing(self) -> list[str]:
        """What could not be answered."""
        return [address for address, file in self.files.items() if file is None]


def painted(
    browser: Browser, address: str, selector: str, others: OtherSites | None = None
) -> float:
    """Return the ms until something is first painted on a slow network and processor."""
    with fresh_page(browser) as (page, session):
        throttle(session)
        if others:
            others.answer(session)
        page.add_init_script(WATCH.replace("SELECTOR", repr(selector)))
        page.goto(address, wait_until="commit")
        page.wait_for_function("window.paintedAt !== null", polling=100)
        found: float = page.evaluate("window.paintedAt")
    return found


def live_row(browser: Browser, address: str, chapter: str) -> Row:
    """Measure the time to a live explorer against that to the stock page's dead slider."""
    row = Row("live explorer / stock page's dead slider (10 Mbit/s, CPU 4x)", None, 0.30)
    with tempfile.TemporaryDirectory() as folder:
        say("building the stock page")
        stock = build_stock_page(Path(folder))
        with serving(stock) as stock_address:
            others = OtherSites()
            page = f"{stock_address}/page.html"
            try:
                painted(browser, page, DEAD_SLIDER, others)  # fetches what it needs, not counted
            except Exception as error:
                row.note = f"no slider on the stock page; missing {others.missing}: {error}"
                return row
            ours, theirs = [], []
            for run in range(RUNS):
                ours.append(painted(browser, f"{address}/{chapter}", LIVE))
                theirs.append(painted(browser, page, DEAD_SLIDER, others))
                say(f"  run {run + 1}: live {ours[-1]:.0f} ms, dead slider {theirs[-1]:.0f} ms")
    mine, stock_time = statistics.median(ours), statistics.median(theirs)
    row.measured = mine / stock_time
    row.note = f"{mine:.0f} ms / {stock_time:.0f} ms, medians of {RUNS}"
    if others.missing:
        row.note += f"; the stock page went without {', '.join(others.missing)}"
    return row


# ---- an input event -----------------------------------------------------------------------------


def input_row(browser: Browser, address: str, pages: tuple[str, ...]) -> Row:
    """Measure real key presses on every slider in view of each instrument, its answer shown."""
    works = {name: work_of_keys(browser, f"{address}/{name}") for name in pages}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "bare.html").write_text(BARE_PAGE, encoding="utf-8")
        with serving(Path(folder)) as bare:
            floor = work_of_keys(browser, f"{bare}/bare.html")
    worst = max(works, key=lambda name: late(works[name]))
    each = ", ".join(
        f"{Path(name).stem} {late(work):.1f} (median {statistics.median(work):.1f})"
        for name, work in works.items()
    )
    note = (
        f"p95: {each}; a bare page with one slider and one line of text {late(floor):.1f}, "
        f"{late(works[worst]) / late(floor):.1f} times less (at most 8)"
    )
    return Row(
        "main thread's work for an input event, p95 (CPU 4x)", late(works[worst]), 16, "ms", note
    )


def late(times: list[float]) -> float:
    """Return the 95th percentile."""
    return sorted(times)[int(0.95 * len(times))]


def work_of_keys(browser: Browser, address: str) -> list[float]:
    """Return the ms of work that each key press made."""
    with fresh_page(browser) as (page, session):
        page.goto(address, wait_until="load")
        page.wait_for_selector(LIVE)
        commit_guess(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWDOWN})
        session.send("Performance.enable")
        sliders = page.locator("spine-explorer").first.locator(".se-control input:visible").all()
        for slider in sliders:
            slider.focus()
            for key in ("ArrowRight", "ArrowLeft") * 3:  # compiled before it is timed
                press(page, session, key)
        times: list[float] = []
        for slider in sliders:
            slider.focus()
            times.extend(press(page, session, key) for key in KEYS)
    return times


def commit_guess(page: Page) -> None:
    """Place a guess and commit it, where the page asks for one: a cut does not."""
    guess = page.locator("input[name=guess]")
    if guess.count():
        guess.first.press("ArrowRight")
    commit = page.locator("button[name=commit]")
    if commit.count():
        commit.first.click()


def press(page: Page, session: CDPSession, key: str) -> float:
    """Press a key, wait until its frame is drawn; return the ms of work since the press."""

    def work() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return sum(1000 * float(one["value"]) for one in metrics if one["name"] in WORK)

    before = work()
    page.keyboard.press(key)
    page.evaluate(FRAME)
    return work() - before


# ---- the rest -----------------------------------------------------------------------------------


def bundle_row() -> Row:
    """Weigh what a page loads for the heaviest explorer: shared script, its own, and style."""

    def size(file: Path) -> float:
        return len(gzip.compress(file.read_bytes(), 9, mtime=0)) / KILOBYTE

    own = {file.stem: size(file) for file in STATIC.glob("spine-explorers-*.js")}
    heaviest = max(own, key=lambda name: own[name])
    shared, style = (size(STATIC / f"spine-explorers.{suffix}") for suffix in ("js", "css"))
    note = f"shared {shared:.1f}, css {style:.1f}; " + ", ".join(
        f"{name.removeprefix('spine-explorers-')} {own[name]:.1f}" for name in sorted(own)
    )
    return Row("explorer's scripts and style, gzip", shared + style + own[heaviest], 60, "kB", note)


def axe_row(browser: Browser, address: str) -> Row:
    """Count what axe finds on every page, light and dark, before the guess and after it."""
    script = Axe().axe_script
    pages = [p for p in sorted(BOOK.rglob("*.html")) if p != BOOK / "index.html"]
    found = 0
    for path in pages:
        name = path.relative_to(BOOK).as_posix()
        with fresh_page(browser) as (page, _):
            page.goto(f"{address}/{name}", wait_until="load")
            page.evaluate(script)
            for theme in ("light", "dark"):
                page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
                page.wait_for_selector(f"html[data-theme={theme}]", state="attached")
                if page.locator("button[name=commit]").count():
                    found += axe(page, f"{name}, {theme}, before the guess")
                    commit_guess(page)
                found += axe(page, f"{name}, {theme}")
                if page.locator("button[name=again]").count():
                    page.locator("button[name=again]").first.click()
    return Row("axe violations, light and dark, every page", found, 0, note=f"{len(pages)} pages")


def axe(page: Page, where: str) -> int:
    """Count the rules that a page breaks."""
    violations: list[dict[str, Any]] = page.evaluate(
        "axe.run({ resultTypes: ['violations'] }).then((results) => results.violations)"
    )
    for one in violations:
        say(f"  {where}: {one['id']}: {one['nodes'][0]['html'][:120]}")
    return len(violations)


def rebuild_row() -> Row:
    """Time a build after one sentence of a chapter has changed, in a copy of the checkout."""
    skip = shutil.ignore_patterns(
        *(".venv", ".git", "_build", "node_modules", "__pycache__", ".*_cache", "tests")
    )
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "course"
        shutil.copytree(ROOT, copy, ignore=skip, symlinks=True)
        build = [sys.executable, str(copy / "tools" / "build_book.py")]
        say("building a copy of the book")
        subprocess.run(build, check=True, cwd=copy, stdout=subprocess.DEVNULL)
        chapter = copy / "book" / "mechanics" / "stride-length.md"
        times = []
        for edit in range(3):
            with chapter.open("a", encoding="utf-8") as text:
                text.write(f"\nThis sentence is edit number {edit}.\n")
            start = time.perf_counter()
            subprocess.run(build, check=True, cwd=copy, stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - start)
        html = copy / "_build" / "html" / "book" / "mechanics" / "stride-length.html"
        if f"edit number {edit}" not in html.read_text(encoding="utf-8"):
            raise RuntimeError("the edit did not reach the page")
    return Row("rebuild after a text edit", statistics.median(times), 5, "s", "median of 3")


def suite_row() -> Row:
    """Time `make test`."""
    say("running the full test suite")
    start = time.perf_counter()
    result = subprocess.run(["make", "test"], cwd=ROOT, check=False)
    minutes = (time.perf_counter() - start) / 60
    note = "" if result.returncode == 0 else f"it failed with exit code {result.returncode}"
    return Row("full test suite", minutes, 15, "min", note)


def measure(suite: bool) -> list[Row]:
    """Measure every budget, what is timed first."""
    chapters = chapter_pages()
    if not chapters:
        sys.exit("No page of the book holds an explorer; run `make book` first.")
    rows: list[Row] = []
    with sync_playwright() as playwright, serving(BOOK) as address:
        browser = playwright.chromium.launch(
            executable_path=find_chromium.find(), args=list(CHROMIUM_FLAGS), headless=True
        )
        live = live_row(browser, address, chapters[0])
        inputs = input_row(browser, address, INSTRUMENTS)
        say("loading every chapter, running axe on every page")
        rows = [*page_rows(browser, address, chapters), live, inputs, bundle_row()]
        rows.append(axe_row(browser, address))
        browser.close()
    rows.append(rebuild_row())
    if suite:
        rows.append(suite_row())
    return rows


def main() -> int:
    """Print the table; return 1 when a budget is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", action="store_true", help="time `make test` too")
    rows = measure(parser.parse_args().suite)
    print(f"\n{'budget':<58}{'measured':>8} {'':5}{'budget':>6}")
    for row in rows:
        print(row.text())
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"\n{os.cpu_count()} processors, load {load:.1f} at the end of the run")
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
