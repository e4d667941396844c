"""What Python promises of every explorer: traits, results and one representation per host."""

from __future__ import annotations

import base64
import functools
import html
import json
import math
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pybtex.database import parse_file

from spinestride.drawing.style import COLOURS
from spinestride.explorers import EXPLORERS, Explorer, base
from spinestride.explorers.front_end import source_text, write_front_end_data

ROOT = Path(__file__).resolve().parents[2]
ExplorerClass = Any  # a subclass of Explorer; its inputs are keywords made from the model
EVERY_EXPLORER = pytest.mark.parametrize("explorer", EXPLORERS.values(), ids=EXPLORERS)
MAX_HTML = 2_000  # bytes: notebooks store it
NUMBER = re.compile(r"\d")


class FirstElements(HTMLParser):
    """The attributes of the first element of each name, and the text inside."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: dict[str, dict[str, str | None]] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.setdefault(tag, dict(attrs))


def bundle(widget: Explorer) -> dict[str, Any]:
    return dict(widget._repr_mimebundle_()[0])


@functools.cache
def plain(explorer: ExplorerClass) -> dict[str, Any]:
    """Return what an explorer shows with its defaults: to draw the still figure takes a while."""
    return bundle(explorer())


def other_values(explorer: ExplorerClass) -> dict[str, float]:
    """Return a valid value of every input that is not its default."""
    return {
        name: next(value for value in (quantity.high, quantity.low) if value != quantity.default)
        for name, quantity in explorer.inputs.items()
    }


def one_input(explorer: ExplorerClass) -> str:
    return str(next(iter(explorer.inputs)))


@EVERY_EXPLORER
def test_every_input_is_a_trait_with_the_models_default(explorer: ExplorerClass) -> None:
    widget = explorer()
    expected = {name: quantity.default for name, quantity in explorer.inputs.items()}
    assert {name: getattr(widget, name) for name in explorer.inputs} == expected
    assert widget.values == expected
    assert set(expected) <= set(widget.traits(sync=True))


@EVERY_EXPLORER
def test_inputs_can_be_given_by_name_when_the_widget_is_made(explorer: ExplorerClass) -> None:
    values = other_values(explorer)
    assert explorer(**values).values == values


@EVERY_EXPLORER
def test_a_value_out_of_range_is_refused_with_name_unit_and_range(explorer: ExplorerClass) -> None:
    widget = explorer()
    for name, quantity in explorer.inputs.items():
        for value in (quantity.low - 1, quantity.high + 1, math.inf, math.nan):
            before = getattr(widget, name)
            with pytest.raises(ValueError, match=re.escape(name)) as caught:
                setattr(widget, name, value)
            for part in (quantity.unit, f"{quantity.low:.12g}", f"{quantity.high:.12g}"):
                assert part in str(caught.value)
            assert getattr(widget, name) == before
            with pytest.raises(ValueError, match=re.escape(name)):
                explorer(**{name: value})


@EVERY_EXPLORER
@pytest.mark.parametrize("value", ["fast", None, True, [1.0], 1j], ids=repr)
def test_what_is_not_a_number_is_refused(explorer: ExplorerClass, value: Any) -> None:
    widget, name = explorer(), one_input(explorer)
    with pytest.raises(ValueError, match=f"{name}.*not a number"):
        setattr(widget, name, value)
    assert getattr(widget, name) == explorer.inputs[name].default


@EVERY_EXPLORER
def test_an_unknown_name_is_refused(explorer: ExplorerClass) -> None:
    with pytest.raises(ValueError, match="no_such_input"):
        explorer(no_such_input=1.0)


@EVERY_EXPLORER
def test_the_ends_of_every_range_are_taken(explorer: ExplorerClass) -> None:
    widget = explorer()
    for name, quantity in explorer.inputs.items():
        for value in (quantity.low, quantity.high, quantity.default):
            setattr(widget, name, value)
            assert getattr(widget, name) == value


@EVERY_EXPLORER
def test_results_are_those_of_the_model(explorer: ExplorerClass) -> None:
    for values in ({}, other_values(explorer)):
        widget = explorer(**values)
        expected = explorer.model.evaluate(**values)
        assert widget.results.keys() == expected.keys() == explorer.model.outputs.keys()
        for name, value in expected.items():
            np.testing.assert_array_equal(widget.results[name], value)


@EVERY_EXPLORER
def test_a_change_can_be_observed(explorer: ExplorerClass) -> None:
    widget, name = explorer(), one_input(explorer)
    seen: list[float] = []
    widget.observe(lambda change: seen.append(change["new"]), names=name)
    setattr(widget, name, explorer.inputs[name].high)
    assert seen == [explorer.inputs[name].high]


@EVERY_EXPLORER
def test_there_is_one_representation_for_every_host(explorer: ExplorerClass) -> None:
    data = plain(explorer)
    expected = {"text/plain", "text/html", "image/png"}
    assert data.keys() == expected | {"application/vnd.jupyter.widget-view+json"}
    assert base64.b64decode(data["image/png"]).startswith(b"\x89PNG")


@EVERY_EXPLORER
def test_the_plain_text_says_what_to_type_to_get_the_widget_back(explorer: ExplorerClass) -> None:
    assert plain(explorer)["text/plain"] == repr(explorer())
    widget = explorer(**other_values(explorer))
    again = eval(repr(widget), {explorer.__name__: explorer})
    assert repr(again) == repr(widget)
    for name, value in widget.values.items():
        assert math.isclose(getattr(again, name), value, rel_tol=1e-5)


@EVERY_EXPLORER
def test_the_element_carries_only_what_differs_from_the_defaults(explorer: ExplorerClass) -> None:
    unchanged = FirstElements(plain(explorer)["text/html"]).elements["spine-explorer"]
    assert unchanged == {"kind": explorer.kind}
    every = list(other_values(explorer).items())
    for some in (dict(every[::2]), dict(every[1::2])):
        widget = explorer(**some)
        attributes = FirstElements(bundle(widget)["text/html"]).elements["spine-explorer"]
        assert attributes.pop("kind") == explorer.kind
        assert {key: float(text or "nan") for key, text in attributes.items()} == some


@EVERY_EXPLORER
def test_an_explorer_that_starts_revealed_says_so_on_its_element(explorer: ExplorerClass) -> None:
    attributes = FirstElements(bundle(explorer(revealed=True))["text/html"]).elements
    assert attributes["spine-explorer"] == {"kind": explorer.kind, "revealed": None}


@EVERY_EXPLORER
def test_the_element_says_what_its_drawing_shows(explorer: ExplorerClass) -> None:
    widget = explorer()
    words = widget.still.words
    assert html.escape(words) in plain(explorer)["text/html"]
    assert len(words) > 60
    assert NUMBER.search(words), "the text tells no number"
    changed = explorer(**other_values(explorer))
    assert changed.still.words != words, "the text does not follow the values"


@EVERY_EXPLORER
def test_the_element_is_light(explorer: ExplorerClass) -> None:
    size = len(plain(explorer)["text/html"].encode())
    assert size < MAX_HTML


def test_two_runs_write_the_same_bytes_and_say_nothing_besides() -> None:
    code = (
        "import sys, hashlib, json;"
        "from spinestride.explorers import EXPLORERS;"
        "print(json.dumps([hashlib.sha256(str(value).encode()).hexdigest()"
        " for explorer in EXPLORERS.values()"
        " for key, value in explorer()._repr_mimebundle_()[0].items()"
        " if key in ('text/plain', 'text/html', 'image/png')]))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        for _ in range(2)
    ]
    assert runs[0].stdout == runs[1].stdout
    assert len(json.loads(runs[0].stdout)) == 3 * len(EXPLORERS)
    assert [run.stderr for run in runs] == ["", ""]


@EVERY_EXPLORER
def test_every_source_is_in_the_bibliography(explorer: ExplorerClass) -> None:
    entries = parse_file(ROOT / "book" / "references.bib", "bibtex").entries
    assert explorer.sources
    for key, use in explorer.sources:
        assert key in entries
        assert use.strip()


def test_a_source_in_the_drawer_is_plain_text_with_an_address() -> None:
    for source in cited_sources():
        assert not re.search(r"[{}\\]", source["text"]), source
        assert source["url"] or source["text"].startswith("Spine in Stride"), source


@EVERY_EXPLORER
def test_every_equation_shown_is_one_of_the_model(explorer: ExplorerClass) -> None:
    assert explorer.equations
    assert set(explorer.equations) <= set(explorer.model.equations)
    assert all(explorer.model.latex(name) for name in explorer.equations)


@EVERY_EXPLORER
def test_kind_module_and_class_have_one_stem(explorer: ExplorerClass) -> None:
    stem = explorer.kind.replace("-", "_")
    assert EXPLORERS[explorer.kind] is explorer
    assert explorer.__module__ == f"spinestride.explorers.{stem}"
    assert explorer.__name__ == stem.title().replace("_", "") + "Explorer"


def test_an_explorers_script_does_not_hold_what_all_of_them_share() -> None:
    shared = (base.STATIC / "spine-explorers.js").read_text(encoding="utf-8")
    for mark in ("SpineExplorer = class", "lit$"):
        assert mark in shared
        for kind in EXPLORERS:
            text = (base.STATIC / f"spine-explorers-{kind}.js").read_text(encoding="utf-8")
            assert mark not in text


@pytest.mark.parametrize(
    "name", [path.name for path in sorted(base.STATIC.glob("spine-explorers*"))]
)
def test_the_bundle_loads_nothing_from_elsewhere(name: str) -> None:
    text = (base.STATIC / name).read_text(encoding="utf-8")
    code = re.sub(r"/\*.*?\*/|^\s*//.*$", "", text, flags=re.S | re.M)
    loads = r"""(?:\bimport\s*\(?|\bfrom\b|\bfetch\s*\(|@import|url\(|\bsrc\s*=)\s*["'`(]*"""
    found = re.findall(loads + r"((?:https?:)?//[^\s\"'`)]+)", code)
    assert not found
    assert not re.search(r"XMLHttpRequest|sendBeacon|\beval\(|new Function\(", code)
    # What is left: names of XML dialects, and sources, which a reader may follow.
    links = set(re.findall(r"https?://[^\s\"'`)]+", code))
    outside = {link for link in links if not link.startswith("http://www.w3.org/")}
    assert outside <= {source["url"] for source in cited_sources()}


def cited_sources() -> list[dict[str, Any]]:
    entries = parse_file(ROOT / "book" / "references.bib", "bibtex").entries
    return [
        source_text(entries[key], use)
        for explorer in EXPLORERS.values()
        for key, use in explorer.sources
    ]


def test_figures_have_the_colours_of_the_light_theme() -> None:
    css = (ROOT / "frontend" / "styles" / "tokens.css").read_text(encoding="utf-8")
    light = css.split("html[data-theme='dark']")[0]
    tokens = dict(re.findall(r"--se-([a-z0-9-]+):\s*(#[0-9a-f]+)", light))
    assert {name: tokens.get(name) for name in COLOURS} == COLOURS


def test_both_themes_name_the_same_colours() -> None:
    css = (ROOT / "frontend" / "styles" / "tokens.css").read_text(encoding="utf-8")
    light, dark = css.split("html[data-theme='dark']")
    name = re.compile(r"(--se-[a-z0-9-]+):")
    assert set(name.findall(light)) == set(name.findall(dark))


def test_only_the_tokens_name_a_colour() -> None:
    for path in (ROOT / "frontend" / "styles").glob("*.css"):
        if path.name != "tokens.css":
            text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
            assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", text), path.name


def test_the_front_ends_data_are_the_same_on_every_run(tmp_path: Path) -> None:
    first, second = (write_front_end_data(tmp_path / name) for name in ("first", "second"))
    assert [path.name for path in first] == [path.name for path in second]
    assert len(first) == len({path.name for path in first}) == 3 * len(EXPLORERS) + 1
    for one, other in zip(first, second, strict=True):
        assert one.read_bytes() == other.read_bytes()
    names = {path.name for path in first}
    assert "anatomy.js" in names
    for kind in EXPLORERS:
        assert {f"{kind}.js", f"{kind}-model.js", f"{kind}.equations.json"} <= names
