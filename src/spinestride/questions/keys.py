"""The numbers of a question, computed by the models or from effect estimates."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from spinestride import evidence
from spinestride.models import model_named
from spinestride.questions.records import (
    EvidenceNumber,
    ModelNumber,
    Question,
    QuestionError,
)

MINUS = "\N{MINUS SIGN}"
OPERATORS: dict[type[ast.AST], Callable[..., float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.USub: operator.neg,
}
FUNCTIONS: dict[str, Callable[[float], float]] = {
    "cos": math.cos,
    "sin": math.sin,
    "radians": math.radians,
    "sqrt": math.sqrt,
}


@dataclass(frozen=True)
class NumberKey:
    """The key of a question for a number, its tolerance, and the wrong numbers, all in its unit."""

    value: float
    tolerance: float
    wrong: tuple[tuple[float, float], ...]


def number_key(question: Question) -> NumberKey:
    """Compute the key and the typical wrong numbers of a question, each with its tolerance.

    Raises
    ------
    QuestionError
        If a number cannot be computed, or if the tolerances of two numbers overlap, so that one
        answer would be taken for another.
    """
    number = question.number
    if number is None:
        raise QuestionError(f"question {question.id} asks for no number")
    try:
        values = [_computed(one) for one in (number.key, *(each.number for each in number.wrong))]
    except (ValueError, ZeroDivisionError) as error:
        raise QuestionError(f"question {question.id}: {error}") from None
    spans = [(value, number.tolerance.around(value)) for value in values]
    for (one, width), (other, other_width) in combinations(spans, 2):
        if abs(one - other) <= width + other_width:
            raise QuestionError(
                f"question {question.id}: {one:.4g} and {other:.4g} lie within their tolerances"
            )
    return NumberKey(*spans[0], tuple(spans[1:]))


def _computed(number: ModelNumber | EvidenceNumber) -> float:
    return model_number(number) if isinstance(number, ModelNumber) else evidence_number(number)


def evidence_number(number: EvidenceNumber) -> float:
    """Compute a number from effect estimates.

    Examples
    --------
    >>> per_100 = EvidenceNumber("100 * (1 - ratio)", {"ratio": "activity-frequent-pain"})
    >>> round(evidence_number(per_100), 1)
    11.0

    Raises
    ------
    ValueError
        If there is no such estimate, it is only a range, or the formula is none.
    """
    names = {name: evidence.find(row).estimate for name, row in number.estimates.items()}
    return _value(number.formula, names)


def model_number(number: ModelNumber) -> float:
    """Compute a number from a model.

    Examples
    --------
    >>> model_number(ModelNumber("load", "body_weight / body_mass", {"body_mass": 60}))
    9.81

    Raises
    ------
    ValueError
        If there is no such model, input or output, or the formula is none.
    """
    model = model_named(number.model)
    chosen: Mapping[str, Any] = number.inputs
    defaults = {name: quantity.default for name, quantity in model.inputs.items()}
    return _value(number.formula, {**defaults, **chosen, **model.evaluate(**chosen)})


def _value(formula: str, names: Mapping[str, object]) -> float:
    try:
        parsed = ast.parse(formula, mode="eval")
    except SyntaxError:
        raise ValueError(f"{formula!r} is no formula") from None
    return _arithmetic(parsed.body, names)


def _arithmetic(node: ast.AST, names: Mapping[str, object]) -> float:
    """Return the value of a formula of names, numbers, + - * / **, and a few functions."""
    match node:
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.Name(id=name):
            return _named(name, names)
        case ast.BinOp(left, operation, right) if type(operation) in OPERATORS:
            return OPERATORS[type(operation)](_arithmetic(left, names), _arithmetic(right, names))
        case ast.UnaryOp(ast.USub(), operand):
            return -_arithmetic(operand, names)
        case ast.Call(ast.Name(id=name), [argument], []) if name in FUNCTIONS:
            return FUNCTIONS[name](_arithmetic(argument, names))
    raise ValueError(
        f"{ast.unparse(node)!r} is no formula: it takes names, numbers, + - * / ** "
        f"and {', '.join(FUNCTIONS)}"
    )


def _named(name: str, names: Mapping[str, object]) -> float:
    if name not in names:
        raise ValueError(f"no {name!r} to compute with; there are: {', '.join(names) or 'none'}")
    try:
        return float(names[name])  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise ValueError(f"{name!r} is a curve, a range or a word, not one number") from None


def printed(value: float, tolerance: float) -> str:
    """Return a number with as many decimals as its tolerance can tell apart.

    >>> printed(1.2226, 0.0245), printed(-603.7, 18.1), printed(0.8345, 0.01)
    ('1.22', '−604', '0.83')
    """
    decimals = max(0, -math.floor(math.log10(tolerance))) if tolerance else 0
    text = f"{value:.{decimals}f}"
    return text.replace("-", MINUS if float(text) else "")
