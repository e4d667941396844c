"""The numbers of every explorer: those of Python, finite, and hidden before the guess."""

from __future__ import annotations

import math
from typing import Any

import pytest
from browser.conftest import OpenCard
from browser.support import (
    KINDS,
    NARROW,
    WIDE,
    Card,
    CsvFile,
    change_text,
    column_name,
    corners,
    fine_parts,
    fixed,
    floats,
    numbers,
    off_default,
    random_settings,
    sweeps,
)

# One kind after the other: what a worker has open serves the next test.
pytestmark = [pytest.mark.browser, pytest.mark.parametrize("kind", KINDS, scope="module")]
CLOSE = 1e-12  # relative, between Python and the page
SHORT = 8  # characters; a shorter number may also be a place in a drawing


def scalars(model: Any) -> list[str]:
    return [name for name, quantity in model.outputs.items() if quantity.kind == "scalar"]


def series(model: Any) -> list[str]:
    return [name for name, quantity in model.outputs.items() if quantity.kind == "series"]


def furthest(page: list[float], python: Any) -> float:
    """Return the largest difference of two curves, relative to the larger one's largest value."""
    assert len(page) == len(python)
    size = float(max(map(abs, python))) or 1.0
    return float(max(abs(a - b) for a, b in zip(page, python, strict=True))) / size


def test_an_explorer_becomes_live_and_its_still_figure_goes(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    assert card.root.locator("img").count() == 0
    assert card.text(".se-question")
    assert card.root.locator(".se").get_attribute("aria-label")


def test_each_control_has_the_models_name_range_and_fine_step(
    kind: str, open_card: OpenCard
) -> None:
    card = open_card(kind)
    controls = card.root.locator(".se-control input").all()
    assert controls
    for control in controls:
        name = control.get_attribute("name") or ""
        quantity = card.inputs[name]
        held = {key: float(control.get_attribute(key) or "nan") for key in ("min", "max", "step")}
        fine = quantity.step / fine_parts(quantity)
        assert held == {
            "min": quantity.low,
            "max": quantity.high,
            "step": pytest.approx(fine, rel=CLOSE),
        }
        assert float(control.input_value()) == quantity.default
        assert control.get_attribute("aria-label")
        said = control.get_attribute("aria-valuetext") or ""
        assert any(map(str.isdigit, said)) or said in quantity.choices


def test_the_element_and_python_hold_the_same_inputs(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind, page=f"{kind}-changed")
    assert card.values == floats(off_default(kind))
    assert card.root.locator(".se").get_attribute("data-state") == "revealed"


def test_every_scalar_is_an_output_after_the_commit(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    assert list(card.outputs) == scalars(card.model)
    veiled = card.veiled
    assert veiled, "nothing waits for the guess"
    assert veiled < set(scalars(card.model)), "everything waits for the guess"
    card.commit()
    assert card.veiled == set()


def test_the_answer_is_nowhere_before_the_commit(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    veiled = card.veiled
    defaults = card.model.evaluate()
    suspects: set[tuple[str, str]] | None = None
    # A number that is there by chance in one state is not there in all of them.
    for state in random_settings(kind, 6, seed=1):
        card.set(state)
        results = card.model.evaluate(**floats(state))
        words = card.words()
        page = card.html()
        printed = set(numbers(words))
        seen = set()
        for name in veiled:
            now = results[name]
            if len(repr(now)) > SHORT:
                assert repr(now) not in page
            forms = {f"{digits} digits": fixed(now, digits) for digits in (1, 2, 3, 4)}
            forms["change"] = change_text(now, defaults[name])
            # One digit may be there by chance in every state.
            telling = {form: text for form, text in forms.items() if len(text.strip("-+0.")) > 1}
            seen |= {(name, form) for form, text in telling.items() if text in printed}
        suspects = seen if suspects is None else suspects & seen
    assert suspects == set()


def test_the_question_is_not_answered_before_the_commit(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    fresh = set(numbers(card.words()))
    card.commit()
    answer = card.text(".se-line .se-label-model")
    number = next(iter(numbers([answer])))
    assert number not in fresh
    card.button("again").click()
    assert answer not in " ".join(card.words())
    # The question's first state need not be that in which the page opens.
    state = "&".join(
        f"{kind}.{part}{name}={value}"
        for name, value in card.values.items()
        for part in ("", "pinned.")
    )
    other = open_card(kind, query=state)
    other.slider("guess").press("ArrowRight")
    assert set(numbers(card.words())) <= set(numbers(other.words()))


def test_the_file_holds_no_answer_before_the_commit(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    state = random_settings(kind, 1, seed=2)[0]
    card.set(state)
    veiled = card.veiled
    results = card.model.evaluate(**floats(state))
    _, text = card.download()
    hidden = CsvFile.read(text).names
    # The first column is the abscissa: the time of a peak is one of its values.
    rows = [line.split(",")[1:] for line in text.splitlines() if line[0].isdigit()]
    cells = {float(cell) for row in rows for cell in row}
    assert [name for name in veiled if results[name] in cells - {0.0}] == []
    card.commit()
    shown = CsvFile.read(card.download()[1]).names
    assert set(hidden) < set(shown), "the file keeps nothing back"


def test_the_page_computes_what_python_computes(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    card.commit()
    wrong = []
    for case, state in enumerate(random_settings(kind, 25)):
        card.set(state)
        assert card.shown == floats(state)
        expected = card.model.evaluate(**floats(state))
        outputs = {name: float(text or "nan") for name, text in card.outputs.items()}
        wrong += [
            f"{name} = {outputs[name]!r}, in Python {expected[name]!r}, at {state}"
            for name in scalars(card.model)
            if not math.isclose(outputs[name], expected[name], rel_tol=CLOSE)
        ]
        if case < 4:
            table = CsvFile.read(card.download()[1]).columns
            for name in series(card.model):
                column = column_name(card.model, name)
                if column in table and furthest(table[column], expected[name]) > CLOSE:
                    wrong.append(f"{name} at {state}")
    assert wrong == []


def test_the_curves_of_the_page_are_those_of_python(kind: str, open_card: OpenCard) -> None:
    card = open_card(kind)
    for state in random_settings(kind, 5, seed=3):
        card.set(state)
        expected = card.model.evaluate(**floats(state))
        curves = card.root.evaluate(
            "(card, names) => names.map((name) => [...card.results[name]])", series(card.model)
        )
        for name, curve in zip(series(card.model), curves, strict=True):
            assert furthest(curve, expected[name]) <= CLOSE, name


def swept(card: Card, look: str, most_corners: int) -> dict[str, Any]:
    return card.sweep([*sweeps(card.kind), *corners(card.kind, most_corners)], look)


@pytest.mark.sweep
@pytest.mark.parametrize("committed", [False, True], ids=["veiled", "revealed"])
def test_no_setting_breaks_a_number_or_a_drawing(
    kind: str, committed: bool, open_card: OpenCard
) -> None:
    card = open_card(kind)
    if committed:
        card.commit()
        card.open_drawer("table")
    assert swept(card, "content", most_corners=64) == {}


@pytest.mark.sweep
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_no_setting_puts_a_label_on_another_or_outside_the_card(
    kind: str, width: int, open_card: OpenCard
) -> None:
    card = open_card(kind, width=width)
    card.commit()
    # Looking at every pair of labels takes long.
    assert swept(card, "layout", most_corners=32) == {}
