"""What a question is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

Kind = Literal["single", "several", "number"]
Bloom = Literal["remember", "understand", "apply", "analyse", "evaluate", "create"]
KINDS: tuple[str, ...] = get_args(Kind)
#: Levels of the revised taxonomy of Bloom, from the lowest up.
BLOOM: tuple[str, ...] = get_args(Bloom)


class QuestionError(ValueError):
    """A question is not as it must be; the message names the file, the question and the way out."""


@dataclass(frozen=True)
class Option:
    """One option of a choice.

    A wrong one names the misconception behind it, as the end of "This answer ...", and gives a
    feedback that leads on without giving the answer away. `sign` is the red flag that it pictures,
    ``none`` for none of them; `box` is how soon it has the picture in the stem seen.
    """

    text: str
    right: bool
    misconception: str = ""
    feedback: str = ""
    sign: str = ""
    box: str = ""


@dataclass(frozen=True)
class ModelNumber:
    """A number that a model computes.

    `formula` is an output, or arithmetic of outputs, inputs and numbers.
    """

    model: str
    formula: str
    inputs: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True)
class EvidenceNumber:
    """A number that follows from effect estimates.

    `formula` is arithmetic of numbers and of the names in `estimates`, each of which stands for a
    row of ``data/evidence.csv``; without any it follows from what the stem assumes.
    """

    formula: str
    estimates: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class WrongNumber:
    """A number that a known misconception leads to."""

    number: ModelNumber | EvidenceNumber
    misconception: str
    feedback: str


@dataclass(frozen=True)
class Tolerance:
    """How far an answer may lie from the key: in per cent of it, or in its unit."""

    amount: float
    percent: bool

    def around(self, value: float) -> float:
        """Return the tolerance in the unit of the value.

        >>> Tolerance(2, percent=True).around(-50.0), Tolerance(0.5, percent=False).around(3.0)
        (1.0, 0.5)
        """
        return abs(value) * self.amount / 100 if self.percent else self.amount


@dataclass(frozen=True)
class NumberAnswer:
    """The answer to a question for a number; `otherwise` is the feedback for any other number."""

    unit: str
    tolerance: Tolerance
    key: ModelNumber | EvidenceNumber
    wrong: tuple[WrongNumber, ...]
    otherwise: str


@dataclass(frozen=True)
class Question:
    """One question of a chapter.

    Attributes
    ----------
    id : str
        Its name in addresses and in exported attempts, unique in the course.
    title : str
        Its heading.
    kind : str
        ``single`` (one option is right), ``several`` (all right ones are to be chosen) or
        ``number``.
    bloom : str
        What it asks of the reader, one of `BLOOM`.
    stem, explanation : str
        Markdown of one paragraph, one sentence a line: what is asked, and why the answer is right.
    options : tuple of Option
        For a choice.
    ordered : bool
        Whether the options keep the order in which they are written.
    number : NumberAnswer or None
        For a number.
    sources : tuple of str
        Keys of ``book/references.bib`` that the answer rests on.
    signs : tuple of str
        Red flags that the stem pictures; the box of each option says what it does about them.
    box : str
        Box of the red flags that the stem asks for; the sign of each option says what it pictures.
    assesses : tuple of int
        Numbers of the chapter's objectives that it assesses, from 1.
    """

    id: str
    title: str
    kind: Kind
    bloom: Bloom
    stem: str
    explanation: str
    options: tuple[Option, ...] = ()
    ordered: bool = False
    number: NumberAnswer | None = None
    sources: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    box: str = ""
    assesses: tuple[int, ...] = ()

    @property
    def texts(self) -> Mapping[str, str]:
        """Every text that a reader may see, by its place."""
        found = {"title": self.title, "stem": self.stem, "explanation": self.explanation}
        for place, option in enumerate(self.options, start=1):
            found[f"option {place}"] = option.text
            found[f"option {place}, misconception"] = option.misconception
            found[f"option {place}, feedback"] = option.feedback
        if self.number is not None:
            found["otherwise"] = self.number.otherwise
            for place, wrong in enumerate(self.number.wrong, start=1):
                found[f"wrong number {place}, misconception"] = wrong.misconception
                found[f"wrong number {place}, feedback"] = wrong.feedback
        return {place: text for place, text in found.items() if text}
