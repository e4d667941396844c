"""The equations of the stride-length model as a reader sees them."""

from __future__ import annotations

import re

import pytest

from spinestride.models import stride_length

# Commands that KaTeX sets; any other would stop the build of the book.
KATEX = re.compile(
    r"begin|end|text|bar|big|cos|sin|pi|chi|phi|kappa|theta|tau|lambda|mu|ell|max|min|sqrt|sum|int|Delta|quad|"
    r"operatorname|leq|left|right|frac|in|pm"
)


@pytest.mark.parametrize("name", stride_length.equations)
def test_every_equation_is_named_balanced_and_free_of_unknown_commands(name: str) -> None:
    text = stride_length.latex(name)
    left, right = text.split(" = ", 1)
    assert left
    assert right
    for command in re.findall(r"\\([A-Za-z]+)", text):
        assert KATEX.fullmatch(command), command
    assert text.count("{") == text.count("}")
    assert text.count(r"\left") == text.count(r"\right")


def test_every_computed_output_has_an_equation() -> None:
    assert set(stride_length.outputs) - {"time"} <= set(stride_length.equations)


def test_conditions_on_time_name_time_first() -> None:
    assert r"t \leq B" in stride_length.latex("bell_side")


def test_equations_use_the_symbols_of_the_field() -> None:
    assert stride_length.latex("vertical_force") == "F_{z}(t) = F_{1}(t) + F_{2}(t)"
    assert stride_length.latex("peak_vertical_force") == r"F_{z,max} = \max_{t} F_{z}(t)"
    assert stride_length.latex("impact_impulse") == r"J_{1} = 2 \bar{F}_{1} \tau_{1}"


def test_no_equation_outgrows_a_line_of_the_page() -> None:
    lengths = {name: len(stride_length.latex(name)) for name in stride_length.equations}
    assert max(lengths.values()) < 400, lengths


def test_an_unknown_equation_is_refused_with_the_list_of_equations() -> None:
    with pytest.raises(ValueError, match=r"unknown equation force; .*vertical_force"):
        stride_length.latex("force")
