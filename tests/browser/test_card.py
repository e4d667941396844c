"""What every card does: predict and reveal, presets, baseline, drawers, file, link."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from browser.conftest import OpenCard, Site, Visit
from browser.support import (
    KINDS,
    Card,
    CsvFile,
    change_text,
    column_name,
    explorer_of,
    floats,
    off_default,
    on_grid,
    sweeps,
)
from playwright.sync_api import expect

# One kind after the other: what a worker has open serves the next test.
pytestmark = [pytest.mark.browser, pytest.mark.parametrize("kind", KINDS, scope="module")]
DRAWERS = ("equation", "sources", "table")
CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}


def defaults(kind: str) -> dict[str, float]:
    return {name: quantity.default for name, quantity in explorer_of(kind).inputs.items()}


def state_of(card: Card) -> str:
    return card.root.locator(".se").get_attribute("data-state") or ""


# ---- predict, commit, reveal --------------------------------------------------------------------


def test_commit_shows_the_gap_and_guess_again_takes_it_away(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    assert card.veiled
    assert card.root.locator(".se-diamond").count() == 0, "a guess that nobody made"
    expect(card.button("commit")).to_be_disabled()
    veils = card.root.locator(".se-veil").count()
    guess = card.slider("guess")
    guess.press("ArrowRight")
    guessed = guess.input_value()

    guess.press("Enter")
    expect(card.button("again")).to_be_focused()
    assert state_of(card) == "revealed"
    expect(guess).to_be_disabled()
    assert card.root.locator(".se-veil").count() == 0
    assert card.root.locator(".se-gap").count() == 1
    assert card.text(".se-line .se-label-model").startswith("model ")
    assert card.text(".se-verdict")
    after = card.values
    assert after != defaults(kind)

    card.button("again").press("Enter")
    expect(guess).to_be_focused()
    assert state_of(card) == "predict"
    expect(guess).to_be_enabled()
    assert guess.input_value() == guessed
    assert card.root.locator(".se-veil").count() == veils
    assert card.root.locator(".se-gap").count() == 0
    assert card.values != after


def test_the_gap_on_the_line_reaches_from_the_guess_to_the_answer(
    kind: str, open_card: OpenCard
) -> None:
    card = open_card(kind)
    card.slider("guess").press("Home")
    card.commit()
    gap, diamond, dot = (
        card.root.locator(f".se-line {mark}").bounding_box()
        for mark in (".se-gap-core", ".se-diamond", ".se-dot-model")
    )
    assert gap
    assert diamond
    assert dot
    ends = sorted(box["x"] + box["width"] / 2 for box in (diamond, dot))
    assert [gap["x"], gap["x"] + gap["width"]] == pytest.approx(ends, abs=1.5)


def test_a_committed_guess_survives_moving_the_sliders(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.commit()
    line = card.text(".se-line")
    card.set(off_default(kind))
    assert state_of(card) == "revealed"
    assert card.text(".se-line") == line


# ---- what a screen reader hears -----------------------------------------------------------------


def test_a_sentence_is_announced_when_its_band_changes_and_only_then(
    kind: str, open_card: OpenCard
) -> None:
    card = open_card(kind)
    assert card.text(".se-live") == "", "nothing is announced when the page opens"
    card.commit()
    card.button("reset").click()
    heard = card.probe("listen", sweeps(kind))
    assert any(step["announced"] for step in heard)
    unheard = [step["words"] for step in heard if step["newBand"] and not step["announced"]]
    needless = [step["words"] for step in heard if step["announced"] and not step["newBand"]]
    assert (unheard, needless) == ([], [])


# ---- presets, baseline, reset -------------------------------------------------------------------


def test_a_preset_is_pressed_while_its_values_stand(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    assert card.chips
    for chip in card.chips:
        chip.click()
        values = card.values
        assert values != defaults(kind)
        assert card.shown == {name: pytest.approx(values[name]) for name in card.shown}
        pressed = [
            other.text_content()
            for other in card.chips
            if other.get_attribute("aria-pressed") == "true"
        ]
        assert pressed == [chip.text_content()]
        assert kind in card.address
        name = next(name for name, value in values.items() if value != defaults(kind)[name])
        card.slider(name).press("Home" if values[name] != card.inputs[name].low else "End")
        expect(chip).to_have_attribute("aria-pressed", "false")


def test_a_preset_changes_the_inputs_it_names_and_puts_the_others_back(
    kind: str, open_card: OpenCard
) -> None:
    card = open_card(kind)
    found = []
    for start in (defaults(kind), floats(off_default(kind))):
        for chip in card.chips:
            card.set({name: f"{value:.12g}" for name, value in start.items()})
            chip.click()
            found.append(card.values)
    assert found[: len(found) // 2] == found[len(found) // 2 :]


def test_pin_makes_the_present_runner_the_baseline(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.commit()
    card.set(off_default(kind))
    card.button("pin").click()
    card.open_drawer("table")
    rows = table_rows(card)
    assert [row for row in rows if row[1] != row[2]] == []
    assert {row[3] for row in rows} == {"no change"}
    assert f"{kind}.pinned." in card.address

    name = next(iter(card.inputs))
    card.set({name: f"{card.inputs[name].high:.12g}"})
    now = card.model.evaluate(**card.values)
    before = card.model.evaluate(**floats(off_default(kind)))
    for output, row in zip(card.outputs, table_rows(card), strict=True):
        assert row[3] == change_text(now[output], before[output]), output


def test_reset_brings_back_values_and_baseline(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.commit()
    card.set(off_default(kind))
    card.button("pin").click()
    card.button("reset").click()
    assert card.values == defaults(kind)
    card.open_drawer("table")
    assert {row[3] for row in table_rows(card)} == {"no change"}
    query = parse_qs(urlsplit(card.address).query)
    assert [key for key in query if not key.endswith(".revealed")] == []


def test_the_track_is_filled_between_pin_and_thumb(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    for name in card.inputs:
        slider = card.slider(name)
        track = card.control(name).locator(".se-track")
        pin = track.locator(".se-pin").bounding_box()
        slider.press("Home")
        start, end = track.evaluate("(track) => probe.filled(track)")
        box = slider.bounding_box()
        assert pin
        assert box
        assert start == pytest.approx(box["x"] + 10, abs=1)
        assert end == pytest.approx(pin["x"] + 0.75, abs=1.5)


# ---- drawers, table, file -----------------------------------------------------------------------


def table_rows(card: Card) -> list[list[str]]:
    """Return the cells of the table of results."""
    rows: list[list[str]] = (
        card.root.locator(".se-tables table")
        .first.locator("tbody tr")
        .evaluate_all(
            "(rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()))"
        )
    )
    return rows


def test_one_drawer_is_open_at_a_time(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    drawers = card.root.locator(".se-drawer")
    names = card.folds or DRAWERS
    assert drawers.count() == len(names)
    for index, name in enumerate(names):
        card.button(name).click()
        for other, drawer in zip(names, drawers.all(), strict=True):
            opened = str(other == name).lower()
            expect(card.button(other)).to_have_attribute("aria-expanded", opened)
            assert drawer.is_visible() == (other == name)
        assert drawers.nth(index).inner_text().strip()
    card.button(names[-1]).press("Enter")
    expect(card.button(names[-1])).to_have_attribute("aria-expanded", "false")
    assert not any(drawer.is_visible() for drawer in drawers.all())


def test_the_drawers_show_every_equation_and_every_source(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    explorer = explorer_of(kind)
    card.open_drawer("equation")
    assert card.root.locator("math").count() == len(explorer.equations)
    assert all(math.is_visible() for math in card.root.locator("math").all())
    card.open_drawer("sources")
    sources = card.root.locator(".se-sources li").all_text_contents()
    assert len(sources) == len(explorer.sources)
    for shown, (_, use) in zip(sources, explorer.sources, strict=True):
        assert shown.startswith(use)


def test_the_table_prints_the_numbers_with_four_digits(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.commit()
    card.set(off_default(kind))
    card.open_drawer("table")
    results = card.model.evaluate(**card.values)
    for name, row in zip(card.outputs, table_rows(card), strict=True):
        quantity = card.model.outputs[name]
        assert row[0].startswith(quantity.label)
        assert quantity.unit in row[0]
        shown = float(row[1].replace("\u2212", "-"))
        assert shown == pytest.approx(results[name], rel=6e-4, abs=1e-6), name


def test_the_table_of_curves_names_its_units_and_follows_the_model(
    kind: str, open_card: OpenCard
) -> None:
    card = open_card(kind)
    card.commit()
    card.open_drawer("table")
    curves = card.root.locator(".se-tables table").nth(1)
    heads = curves.locator("thead th").all_text_contents()
    rows = curves.locator("tbody tr").all_text_contents()
    units = {quantity.unit for quantity in card.model.outputs.values()}
    assert all(head.rsplit(", ", 1)[1] in units for head in heads)
    samples = len(
        card.model.evaluate()[
            next(name for name, one in card.model.outputs.items() if one.kind == "series")
        ]
    )
    assert min(samples, 20) <= len(rows) <= 40
    card.set(off_default(kind))
    moved = card.model.evaluate(**floats(off_default(kind)))
    follows = any(
        list(card.model.evaluate()[name]) != list(moved[name])
        for name, one in card.model.outputs.items()
        if one.kind == "series"
    )
    assert (curves.locator("tbody tr").all_text_contents() != rows) == follows


def test_the_file_has_settings_units_and_full_precision(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.commit()
    card.set(off_default(kind))
    name, text = card.download()
    assert name == f"{kind}.csv"
    table = CsvFile.read(text)
    for setting, value in off_default(kind).items():
        unit = card.inputs[setting].unit
        assert f"{setting} = {value} {unit}" in table.comments
    results = card.model.evaluate(**card.values)
    outputs = {column_name(card.model, output): output for output in card.model.outputs}
    assert table.names
    for column, numbers in table.columns.items():
        expected = results[outputs[column]]
        size = max(map(abs, expected))
        assert numbers == pytest.approx(list(expected), rel=1e-12, abs=1e-12 * size)


# ---- the link -----------------------------------------------------------------------------------


def test_a_copied_link_opens_the_same_card(kind: str, open_card: OpenCard, visit: Visit) -> None:
    card = open_card(kind, **CLIPBOARD)
    card.commit()
    names = list(card.inputs)
    settings = off_default(kind)
    card.set({name: settings[name] for name in names[::2]})
    card.button("pin").click()
    card.set({name: settings[name] for name in names[1::2]})
    card.button("link").click()
    expect(card.root.locator(".se-status")).to_contain_text("Link copied")
    link = card.page.evaluate("navigator.clipboard.readText()")
    assert link.startswith(card.address.split("?")[0])

    other = Card.on(visit(link), kind)
    assert other.values == card.values
    assert state_of(other) == "revealed"
    assert other.outputs == card.outputs
    assert table_rows(other) == table_rows(card)


def test_a_link_is_shown_where_the_clipboard_is_closed(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(Error()); }")
    card.set(off_default(kind))
    card.button("link").click()
    expect(card.root.locator(".se-status")).to_contain_text(f"{kind}.")


def test_the_link_keeps_the_rest_of_the_address(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind, query="lang=en&other.speed=1#part")
    card.chips[0].click()
    parts = urlsplit(card.address)
    assert parse_qs(parts.query)["lang"] == ["en"]
    assert parse_qs(parts.query)["other.speed"] == ["1"]
    assert parts.fragment == "part"
    assert kind in parts.query


def test_a_bad_value_in_a_link_is_named_and_the_others_are_kept(
    kind: str, open_card: OpenCard
) -> None:
    inputs = explorer_of(kind).inputs
    good = {name: off_default(kind)[name] for name in inputs}
    for name, quantity in inputs.items():
        kept = {other: value for other, value in good.items() if other != name}
        bad = {name: on_grid(quantity, -1)}
        query = "&".join(f"{kind}.{key}={value}" for key, value in {**kept, **bad}.items())
        card = open_card(kind, query=query)
        alert = card.text("[role=alert]")
        for part in (
            name,
            bad[name],
            f"{quantity.low:.12g} to {quantity.high:.12g}",
            quantity.unit.removeprefix("1"),  # a pure number has no unit to name
        ):
            assert part in alert
        assert card.values == {**floats(kept), name: quantity.default}


@pytest.mark.parametrize("text", ["", "fast", "NaN", "Infinity", "1e999", "<img src=x>"])
def test_nonsense_in_a_link_is_told_and_does_no_harm(
    kind: str, text: str, open_card: OpenCard
) -> None:
    name = next(iter(explorer_of(kind).inputs))
    card = open_card(kind, query=f"{kind}.{name}={quote(text)}&{kind}.pinned.{name}={quote(text)}")
    assert name in card.text("[role=alert]")
    assert card.root.locator("[role=alert] *").count() == 0
    assert card.values == defaults(kind)
    card.slider(name).press("ArrowRight")
    assert card.text("[role=alert]") == ""


# ---- several on a page --------------------------------------------------------------------------


def test_two_explorers_on_a_page_leave_each_other_alone(
    kind: str, site: Site, visit: Visit
) -> None:
    page = visit(site.url(f"{kind}-twice"))
    first, second = Card.on(page, kind, 0), Card.on(page, kind, 1)
    assert second.values == floats(off_default(kind))
    untouched = second.html()
    first.commit()
    first.open_drawer("table")
    first.set(off_default(kind))
    first.button("pin").click()
    first.slider(next(iter(first.inputs))).press("Home")
    assert second.html() == untouched


def test_ids_are_unique_on_a_page_with_several_explorers(
    kind: str, site: Site, visit: Visit
) -> None:
    for name in (f"{kind}-twice", "all"):
        page = visit(site.url(name))
        Card.on(page, kind)
        ids = page.locator("[id]").evaluate_all("(all) => all.map((one) => one.id)")
        assert len(ids) == len(set(ids))
        used = re.findall(r"url\(&quot;#([^)&]+)|url\(#([^)]+)\)", page.content())
        assert {a or b for a, b in used} <= set(ids)
