"""JupyterLab shows the live widget, and Python and the card follow each other."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.support import PROBE, Card
from playwright.sync_api import Browser, Locator, Page, expect

from spinestride.explorers import EXPLORERS

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]
SLOW = 60_000  # ms; a kernel on a busy machine takes its time, and a wait ends as soon as it can
CELLS = (
    "from spinestride.explorers import StrideLengthExplorer\n"
    "w = StrideLengthExplorer(speed=3.0)\n"
    "w",
    "print('speed is', w.speed)",
    "w.speed = 4.0",
    "print('now', w.speed, w.revealed, w.trunk_lean)",
    "try:\n    w.speed = 12\nexcept ValueError as error:\n    print('refused:', error)",
    "from spinestride.explorers import StrideLengthExplorer\n"
    "for _ in range(10):\n    display(StrideLengthExplorer())",
    "from spinestride.explorers import EXPLORERS\n"
    "for explorer in EXPLORERS.values():\n    display(explorer())",
)
TEN_OF_A_KIND, ONE_OF_EACH = 5, 6


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_it_answers(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(SLOW // 200):
        assert server.poll() is None, "JupyterLab has stopped"
        try:
            with urllib.request.urlopen(f"{address}/api", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail("JupyterLab does not answer")


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A JupyterLab of its own, with one notebook and nobody's settings; gives its address."""
    home = tmp_path_factory.mktemp("jupyterlab")
    cell: dict[str, object] = {
        "cell_type": "code",
        "metadata": {},
        "execution_count": None,
        "outputs": [],
    }
    notebook = {
        "cells": [{**cell, "id": f"c{i}", "source": source} for i, source in enumerate(CELLS)],
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    (home / "work").mkdir()
    (home / "work" / "tiny.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    overrides = {"@jupyterlab/apputils-extension:notification": {"fetchNews": "false"}}
    (home / "settings").mkdir()
    (home / "settings" / "overrides.json").write_text(json.dumps(overrides), encoding="utf-8")
    port = free_port()
    settings = {
        "ServerApp.token": "",
        "ServerApp.password": "",
        "ServerApp.port": str(port),
        "ServerApp.port_retries": "0",
        "ServerApp.open_browser": "False",
        "ServerApp.allow_root": "True",
        "ServerApp.root_dir": str(home / "work"),
        "LabApp.app_settings_dir": str(home / "settings"),
        "LabApp.user_settings_dir": str(home / "user"),
        "LabApp.workspaces_dir": str(home / "workspaces"),
        "LabApp.expose_app_in_browser": "True",
        "LabApp.news_url": "",
    }
    environment = {
        **os.environ,
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "IPYTHONDIR": str(home / "ipython"),
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]),
    }
    with (home / "log").open("wb") as log:
        arguments = [f"--{name}={value}" for name, value in settings.items()]
        server = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *arguments],
            cwd=home / "work",
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_until_it_answers(f"http://127.0.0.1:{port}", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()  # JupyterLab ends its kernels too
        try:
            server.wait(15)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


@pytest.fixture(scope="module")
def page(browser: Browser, lab: str) -> Iterator[Page]:
    """The notebook, open and connected to its kernel."""
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    context.add_init_script(path=PROBE)
    page = context.new_page()
    open_notebook(page, lab)
    yield page
    context.close()


def open_notebook(page: Page, lab: str) -> None:
    page.set_default_timeout(SLOW)
    page.goto(f"{lab}/lab/tree/tiny.ipynb", wait_until="domcontentloaded")
    expect(cell(page, len(CELLS) - 1)).to_be_attached(timeout=SLOW)
    page.wait_for_function(
        "() => window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel?.status"
        " === 'idle'"
    )


def count_comm_bytes(page: Page) -> list[int]:
    """Return the list to which every message that a kernel sends over a comm adds its size."""
    sizes: list[int] = []

    def take(frame: str | bytes) -> None:
        data = frame.encode() if isinstance(frame, str) else frame
        if b'"comm_' in data[:2000]:
            sizes.append(len(data))

    page.on("websocket", lambda socket: socket.on("framereceived", take))
    return sizes


def cell(page: Page, index: int) -> Locator:
    return page.locator(".jp-Notebook .jp-CodeCell").nth(index)


def run(page: Page, index: int) -> Locator:
    """Run a cell as a person does; return its output once the kernel has finished it."""
    here = cell(page, index)
    here.locator(".cm-content").click()
    page.keyboard.press("Control+Enter")
    expect(here.locator(".jp-InputPrompt").first).to_contain_text("]:", timeout=SLOW)
    expect(here.locator(".jp-InputPrompt").first).not_to_contain_text("*", timeout=SLOW)
    return here.locator(".jp-OutputArea-output")


def says(page: Page, index: int, text: str) -> None:
    """Run a cell until its output says a text: a message to the kernel may still be on its way."""
    for _ in range(20):
        if text in (run(page, index).first.text_content(timeout=SLOW) or ""):
            return
    expect(cell(page, index).locator(".jp-OutputArea-output")).to_contain_text(text)


def active_cell(page: Page) -> int:
    index: int = page.evaluate("jupyterapp.shell.currentWidget.content.activeCellIndex")
    return index


def test_python_and_the_card_follow_each_other(page: Page) -> None:
    run(page, 0)
    root = page.locator("spine-explorer")
    expect(root).to_have_attribute("data-ready", "1", timeout=SLOW)
    card = Card(page, "stride-length", root)
    assert card.values["speed"] == 3.0
    assert float(card.slider("speed").input_value()) == 3.0
    assert root.get_attribute("host") == "jupyter"
    assert card.button("link").count() == 0, "the address is JupyterLab's"

    # the card leads
    slider = card.slider("speed")
    slider.focus()
    before = active_cell(page)
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    assert card.values["speed"] == pytest.approx(3.5)
    assert active_cell(page) == before, "an arrow key moved the notebook's selection"
    expect(slider).to_be_focused()
    says(page, 1, "speed is 3.5")

    # Python leads
    run(page, 2)
    expect(slider).to_have_value("4")
    assert card.values["speed"] == 4.0
    expect(card.control("speed").locator(".se-value")).to_contain_text("4.0")

    # the commit goes to Python, with the values of the question
    card.commit()
    says(page, 3, "now 3.5 True 10.0")

    # so does a button that moves several sliders at once
    card.set({"speed": "2.5", "trunk_lean": "9"})
    card.button("reset").click()
    says(page, 3, "now 3.5 True 5.0")
    assert card.values["trunk_lean"] == 5.0

    # a value that the model refuses leaves both as they are
    says(page, 4, "refused: speed (m/s) must be a real number from 2.2 to 5, but is 12")
    assert card.values["speed"] == 3.5
    assert page.url.endswith("tiny.ipynb")


def test_the_colours_follow_jupyterlabs_theme(page: Page) -> None:
    if page.locator("spine-explorer").count() == 0:
        run(page, 0)
    ground = page.locator("spine-explorer .se")
    expect(ground).to_have_css("background-color", "rgb(251, 250, 247)", timeout=SLOW)
    page.evaluate(
        "() => { jupyterapp.commands.execute('apputils:change-theme', {theme: 'JupyterLab Dark'}) }"
    )
    expect(ground).to_have_css("background-color", "rgb(27, 33, 41)", timeout=SLOW)
    expect(ground).to_have_css("color", "rgb(232, 237, 242)")


def test_two_views_of_one_widget_show_one_value(page: Page) -> None:
    """The trait is one; "Create New View for Output" is how a teacher puts it beside the text."""
    run(page, 0)
    expect(page.locator("spine-explorer[data-ready]")).to_have_count(1, timeout=SLOW)
    page.evaluate("""async () => {
      const { content } = jupyterapp.shell.currentWidget;
      content.activeCellIndex = 0;
      await jupyterapp.commands.execute('notebook:create-output-view');
    }""")
    both = page.locator("spine-explorer[data-ready]")
    expect(both).to_have_count(2, timeout=SLOW)
    first, second = (Card(page, "stride-length", both.nth(index)) for index in (0, 1))
    first.slider("speed").press("End")
    expect(second.slider("speed")).to_have_value("5", timeout=SLOW)
    page.evaluate("() => { jupyterapp.commands.execute('application:close') }")


@pytest.mark.parametrize(
    ("index", "widgets", "budget"),
    [(TEN_OF_A_KIND, 10, 250_000), (ONE_OF_EACH, len(EXPLORERS), 1_000_000)],
)
def test_a_page_of_jupyterlab_asks_once_for_each_script(
    browser: Browser, lab: str, index: int, widgets: int, budget: int
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    tab = context.new_page()
    sizes = count_comm_bytes(tab)
    open_notebook(tab, lab)
    run(tab, index)
    ready = cell(tab, index).locator("spine-explorer")
    for place in range(widgets):
        ready.nth(place).scroll_into_view_if_needed()
        expect(ready.nth(place)).to_have_attribute("data-ready", "1", timeout=SLOW)
    assert 20_000 < sum(sizes) < budget
    context.close()
