"""The key of a question for a number is what a model or the evidence table gives."""

from __future__ import annotations

import pytest

from spinestride import tables
from spinestride.models import stride_length
from spinestride.questions import (
    EvidenceNumber,
    ModelNumber,
    NumberAnswer,
    Question,
    QuestionError,
    Tolerance,
    WrongNumber,
    number_key,
    printed,
)
from spinestride.questions.keys import evidence_number, model_number


def step(formula: str, *wrong: str, percent: float = 2) -> Question:
    """Return a question about a step at 3 m/s."""

    def at_three(text: str) -> ModelNumber:
        return ModelNumber("stride_length", text, {"speed": 3.0})

    return Question(
        id="a-step",
        title="A step",
        kind="number",
        bloom="apply",
        stem="How long?",
        explanation="So.",
        number=NumberAnswer(
            unit="m",
            tolerance=Tolerance(percent, percent=True),
            key=at_three(formula),
            wrong=tuple(WrongNumber(at_three(text), "slips", "Again.") for text in wrong),
            otherwise="Divide.",
        ),
    )


def test_the_key_and_the_wrong_numbers_come_from_the_model() -> None:
    results = stride_length.evaluate(speed=3.0)
    key = number_key(step("step_length", "stride_length", "speed * step_rate"))
    assert key.value == results["step_length"]
    assert key.tolerance == pytest.approx(0.02 * results["step_length"])
    assert [value for value, _ in key.wrong] == [
        results["stride_length"],
        3.0 * results["step_rate"],
    ]


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("speed", 3.0),
        ("body_mass", 70.0),
        ("-(speed + 1) * 2 / 4", -2.0),
        ("speed ** 2 - 1", 8.0),
        ("cos(radians(60))", 0.5),
        ("sqrt(body_weight / (body_mass * 9.81))", 1.0),
        ("0", 0.0),
    ],
)
def test_a_formula_takes_outputs_inputs_and_numbers(formula: str, value: float) -> None:
    found = model_number(ModelNumber("stride_length", formula, {"speed": 3.0}))
    assert found == pytest.approx(value)


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (ModelNumber("jumping", "height"), "no model named 'jumping'; there are: .*load"),
        (ModelNumber("load", "height"), "no 'height' to compute with; there are: .*compression"),
        (ModelNumber("load", "compression_curve"), "is a curve, a range or a word"),
        (ModelNumber("load", "sex", {"sex": "female"}), "is a curve, a range or a word"),
        (ModelNumber("load", "compression", {"pace": 3}), "pace"),
        (ModelNumber("load", "compression", {"trunk_flexion": 300}), "trunk_flexion"),
        (ModelNumber("load", "compression +"), "is no formula"),
        (ModelNumber("load", "open('file')"), "is no formula: it takes names, numbers"),
        (ModelNumber("load", "compression.real"), "is no formula: it takes names, numbers"),
        (ModelNumber("load", "'word'"), "is no formula: it takes names, numbers"),
    ],
)
def test_a_number_that_cannot_be_computed_says_why(number: ModelNumber, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        model_number(number)


def test_a_formula_takes_effect_estimates() -> None:
    estimates = {"start": "course-acute-0-weeks", "later": "course-acute-6-weeks"}
    rows = tables.evidence()
    found = evidence_number(EvidenceNumber("start - later", estimates))
    assert found == (rows["course-acute-0-weeks"].estimate - rows["course-acute-6-weeks"].estimate)
    assert evidence_number(EvidenceNumber("20 / 4")) == 5


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (EvidenceNumber("x", {"x": "running"}), "no evidence named 'running'"),
        (EvidenceNumber("x", {"x": "runners-prevalence"}), "is a curve, a range or a word"),
        (EvidenceNumber("y", {"x": "activity-any-pain"}), "no 'y' to compute with; there are: x"),
        (EvidenceNumber("y"), "there are: none"),
    ],
)
def test_an_estimate_that_cannot_be_computed_with_says_why(
    number: EvidenceNumber, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        evidence_number(number)


@pytest.mark.parametrize(
    "wrong", [("1.01 * step_length",), ("stride_length", "1.99 * step_length")]
)
def test_numbers_that_one_answer_could_mean_are_refused(wrong: tuple[str, ...]) -> None:
    with pytest.raises(QuestionError, match=r"question a-step: .* lie within their tolerances"):
        number_key(step("step_length", *wrong))


def test_an_error_of_the_model_names_the_question() -> None:
    with pytest.raises(QuestionError, match="question a-step: no 'height'"):
        number_key(step("height"))
    with pytest.raises(QuestionError, match=r"question a-step: .*division by zero"):
        number_key(step("speed / 0"))


@pytest.mark.parametrize(
    ("value", "tolerance", "text"),
    [(603.7, 18.0, "604"), (18.5, 0.3, "18.5"), (-0.004, 0.1, "0.0"), (-2.5, 0.1, "−2.5")],
)
def test_a_number_is_printed_as_exactly_as_its_tolerance(
    value: float, tolerance: float, text: str
) -> None:
    assert printed(value, tolerance) == text
