"""The course's look holds inside its context, and leaves everything else alone."""

from __future__ import annotations

from collections.abc import Iterator

import matplotlib as mpl
import pytest

from spinestride.drawing.style import COLOURS, course_style


@pytest.fixture(autouse=True)
def keep_settings() -> Iterator[None]:
    """Put every setting back after a test."""
    with mpl.rc_context():
        yield


def test_the_look_holds_inside_and_ends_outside() -> None:
    mpl.rcParams["figure.facecolor"] = "red"
    with course_style():
        assert mpl.rcParams["figure.facecolor"] == COLOURS["card"]
    assert mpl.rcParams["figure.facecolor"] == "red"


def test_the_look_ends_after_an_error_too() -> None:
    before = dict(mpl.rcParams)
    with pytest.raises(ZeroDivisionError), course_style():
        _ = 1 / 0
    assert dict(mpl.rcParams) == before


def test_what_a_first_picture_switches_on_inside_stays_on() -> None:
    """In a notebook pyplot chooses the interactive backend as it draws the first picture."""
    mpl.rcParams["interactive"] = False
    with course_style():
        mpl.rcParams["interactive"] = True
    assert mpl.rcParams["interactive"] is True
