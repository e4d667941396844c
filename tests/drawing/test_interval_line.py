"""The small drawings of estimates in the claim checker."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from spinestride import evidence, tables
from spinestride.drawing.interval_line import (
    HEIGHT,
    LOW_HEIGHT,
    WHOLE,
    Axis,
    difference_axis,
    ends,
    interval_line,
    interval_line_alt,
    ratio_axis,
)

NAMES = sorted({name for claim in tables.claims().values() for name in claim.evidence})


def drawn(name: str) -> ET.Element:
    return ET.fromstring(interval_line(name))


def marks(name: str, kind: str) -> list[dict[str, str]]:
    return [
        part.attrib for part in drawn(name).iter() if kind in part.attrib.get("class", "").split()
    ]


def percent(text: str) -> float:
    assert text.endswith("%")
    return float(text[:-1])


@pytest.mark.parametrize("name", NAMES)
def test_what_the_table_holds_is_drawn_and_nothing_else(name: str) -> None:
    row = evidence.find(name)
    assert len(marks(name, "interval-estimate")) == (row.estimate is not None)
    assert len(marks(name, "interval-none")) == (row.no_effect is not None)
    assert len(marks(name, "interval-small")) == (row.threshold is not None)
    reach = [line for line in marks(name, "interval-reach") if line["y1"] == line["y2"]]
    assert len(reach) == (row.low is not None)
    for line in reach:
        assert 0 < percent(line["x1"]) < percent(line["x2"]) < 100


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_spoken_with_its_numbers(name: str) -> None:
    row = evidence.find(name)
    alt = interval_line_alt(name)
    assert drawn(name).attrib["aria-label"] == alt
    assert f"{evidence.effect_text(name)}." in alt
    assert ("is no difference" in alt) == (row.no_effect is not None)
    assert ("too small to count" in alt) == (row.threshold is not None)


@pytest.mark.parametrize("name", NAMES)
def test_what_was_not_measured_in_people_looks_different(name: str) -> None:
    simulated = evidence.find(name).design == "simulation"
    assert ("interval-simulated" in drawn(name).attrib["class"]) == simulated


def test_estimates_of_one_kind_share_a_line() -> None:
    def ticks(name: str) -> list[tuple[str, str | None]]:
        return [
            (part.attrib["x"], part.text)
            for part in drawn(name).iter()
            if re.fullmatch("[−0-9.]+", part.text or "")
        ]

    assert ticks("activity-any-pain") == ticks("spike-large") == ticks("pain-degeneration-odds")
    assert ticks("running-chronic-pain") == ticks("implant-placebo-pain")
    assert ticks("course-acute-0-weeks") != ticks("implant-placebo-pain")


def test_an_effect_lies_on_the_side_where_the_words_say_it_lies() -> None:
    (estimate,) = marks("running-chronic-pain", "interval-estimate")
    (none,) = marks("running-chronic-pain", "interval-none")
    assert percent(estimate["cx"]) < percent(none["x1"])
    assert ends(evidence.find("running-chronic-pain")) == ("better", "worse")
    assert ends(evidence.find("leg-exercise-extensor-function")) == ("worse", "better")
    assert ends(evidence.find("running-cancer-mortality")) == ("lower risk", "higher risk")
    assert ends(evidence.find("pain-degeneration-odds")) == ("lower odds", "higher odds")


def test_a_load_is_neither_better_nor_worse() -> None:
    assert ends(evidence.find("weak-core-shear")) == ("less", "more")
    assert ends(evidence.find("fatigue-step-length")) == ("less", "more")


def test_the_threshold_lies_on_both_sides_of_no_effect() -> None:
    (band,) = marks("running-chronic-pain", "interval-small")
    (none,) = marks("running-chronic-pain", "interval-none")
    middle = percent(band["x"]) + percent(band["width"]) / 2
    assert middle == pytest.approx(percent(none["x1"]), abs=0.02)


def test_a_share_has_no_line_of_no_effect_and_needs_less_room() -> None:
    assert drawn("any-red-flag").attrib["height"] == str(LOW_HEIGHT)
    assert drawn("tens-any-pain").attrib["height"] == str(HEIGHT)


def test_a_line_reaches_all_values_and_both_sides_of_zero() -> None:
    for values in ([-0.53, -0.06], [3.0, 41.0], [-1.54, 1.5]):
        axis = difference_axis(values)
        assert axis.low <= min(*values, -1e-9)
        assert axis.high >= max(*values, 1e-9)
        assert 3 <= len(axis.ticks) <= 7


def test_equal_ratios_are_equally_far_apart() -> None:
    axis = ratio_axis([0.3, 4.15])
    assert axis.ticks == (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
    steps = [axis.place(2 * tick) - axis.place(tick) for tick in axis.ticks[:-1]]
    assert steps == pytest.approx([steps[0]] * 5)


@pytest.mark.parametrize("axis", [WHOLE, Axis(0.5, 2, (0.5, 1, 2), logarithmic=True)])
def test_a_value_beyond_the_line_is_refused(axis: Axis) -> None:
    with pytest.raises(ValueError, match="outside"):
        axis.place(101)


def test_an_unknown_estimate_is_refused() -> None:
    with pytest.raises(evidence.UnknownEvidenceError):
        interval_line("no-such-row")
