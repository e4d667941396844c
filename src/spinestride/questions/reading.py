"""YAML -> checked questions. Every error names the file, the question and what was expected."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import yaml

from spinestride.questions.objectives import objective_numbers
from spinestride.questions.records import (
    BLOOM,
    KINDS,
    Bloom,
    EvidenceNumber,
    Kind,
    ModelNumber,
    NumberAnswer,
    Option,
    Question,
    QuestionError,
    Tolerance,
    WrongNumber,
)

ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
PERCENT = re.compile(r"(\d+(?:\.\d+)?) ?%")
COMMON = ("id", "title", "kind", "bloom", "stem", "explanation")
FIELDS = {
    "single": ((*COMMON, "options"), ("assesses", "ordered", "sources", "signs", "box")),
    "several": ((*COMMON, "options"), ("assesses", "ordered", "sources", "signs", "box")),
    "number": (
        (*COMMON, "unit", "tolerance", "key", "wrong", "otherwise"),
        ("assesses", "sources"),
    ),
}


def read_questions(path: Path, objectives: int | None = None) -> tuple[Question, ...]:
    """Return the questions of a chapter.

    Parameters
    ----------
    path : Path
        The YAML file of the chapter.
    objectives : int, optional
        How many objectives the chapter has, so that no question can assess another.

    Raises
    ------
    QuestionError
        If the file is no list of questions, or one of them is not as it must be.
    """
    try:
        entries = yaml.load(path.read_text(encoding="utf-8"), Loader=_OnceLoader)
    except yaml.YAMLError as error:
        raise QuestionError(f"{path.name}: {error}") from None
    if not isinstance(entries, list) or not entries:
        raise QuestionError(f"{path.name}: write a list of questions, each beginning with '- id:'")
    questions = tuple(
        _question(path.name, place, entry, objectives) for place, entry in enumerate(entries, 1)
    )
    twice = [name for name, n in Counter(one.id for one in questions).items() if n > 1]
    if twice:
        raise QuestionError(f"{path.name}: id used twice: {', '.join(twice)}")
    return questions


class _OnceLoader(yaml.SafeLoader):
    """Refuses a key that stands twice in one place, of which YAML would keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for key, count in Counter(keys).items():
            if count > 1:
                raise yaml.MarkedYAMLError(
                    problem=f"{key!r} is written twice", problem_mark=node.start_mark
                )
        return super().construct_mapping(node, deep=deep)


class _Entry:
    """One mapping of the file, with the words that its errors begin with."""

    def __init__(self, where: str, found: Any) -> None:
        if not isinstance(found, Mapping):
            raise QuestionError(f"{where}: write names and values, not {found!r}")
        self.where = where
        self.found = found

    def error(self, message: str) -> QuestionError:
        return QuestionError(f"{self.where}: {message}")

    def expect(self, needed: tuple[str, ...], allowed: tuple[str, ...] = ()) -> None:
        """Refuse an entry that lacks a field or has one that does not exist."""
        missing = [name for name in needed if name not in self.found]
        if missing:
            raise self.error(f"needs {', '.join(missing)}")
        unknown = [str(name) for name in self.found if name not in (*needed, *allowed)]
        if unknown:
            known = ", ".join((*needed, *allowed))
            raise self.error(f"does not know {', '.join(unknown)}; it takes {known}")

    def text(self, name: str) -> str:
        """Return a text of one paragraph."""
        value = self.found[name]
        if not isinstance(value, str):
            raise self.error(f"{name} must be text; put {value!r} in quotes")
        if not value.strip():
            raise self.error(f"{name} is empty")
        if "\n\n" in value.strip():
            raise self.error(f"{name} must be one paragraph, without an empty line")
        return value.strip()

    def one_of(self, name: str, choices: tuple[str, ...]) -> str:
        value = self.found[name]
        if value not in choices:
            raise self.error(f"{name} must be one of {', '.join(choices)}, not {value!r}")
        return str(value)

    def entries(self, name: str) -> list[_Entry]:
        value = self.found[name]
        if not isinstance(value, list):
            raise self.error(f"{name} must be a list")
        return [_Entry(f"{self.where}, {name} {place}", one) for place, one in enumerate(value, 1)]

    def names(self, name: str, what: str) -> tuple[str, ...]:
        """Return a list of names, empty where it is left out."""
        value = self.found.get(name, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.error(f"{name} must be a list of {what}")
        return tuple(value)

    def misconception(self) -> str:
        text = self.text("misconception")
        if text[0].isupper() or text[-1] in ".!?":
            raise self.error(
                "misconception ends the sentence 'This answer ...': no capital, no full stop"
            )
        return text


def _question(file: str, place: int, found: Any, objectives: int | None) -> Question:
    entry = _Entry(f"{file}, question {place}", found)
    entry.expect(("id", "kind"), tuple(entry.found))
    name = entry.text("id")
    entry.where = f"{file}, question {name}"
    if not ID.fullmatch(name):
        raise entry.error("id takes small letters and digits, joined by hyphens")
    kind = cast("Kind", entry.one_of("kind", KINDS))
    entry.expect(*FIELDS[kind])
    sources = entry.names("sources", "keys of book/references.bib")
    ordered = entry.found.get("ordered", False)
    if not isinstance(ordered, bool):
        raise entry.error(f"ordered must be true or false, not {ordered!r}")
    return Question(
        id=name,
        title=entry.text("title"),
        kind=kind,
        bloom=cast("Bloom", entry.one_of("bloom", BLOOM)),
        stem=entry.text("stem"),
        explanation=entry.text("explanation"),
        options=() if kind == "number" else _options(entry, kind),
        ordered=ordered,
        number=_number(entry) if kind == "number" else None,
        sources=sources,
        signs=entry.names("signs", "signs of data/red-flags.csv"),
        box=entry.text("box") if "box" in entry.found else "",
        assesses=objective_numbers(entry.found.get("assesses", []), objectives, entry.where),
    )


def _options(entry: _Entry, kind: Kind) -> tuple[Option, ...]:
    options = tuple(_option(one) for one in entry.entries("options"))
    right = sum(option.right for option in options)
    if len(options) < 3:
        raise entry.error("needs three options or more")
    if kind == "single" and right != 1:
        raise entry.error(f"a single choice has one right option, not {right}")
    if kind == "several" and not 2 <= right < len(options):
        raise entry.error(f"has {right} right options of {len(options)}; two or more, but not all")
    texts = Counter(option.text for option in options)
    if len(texts) < len(options):
        raise entry.error(f"option written twice: {texts.most_common(1)[0][0]!r}")
    return options


def _option(entry: _Entry) -> Option:
    flags = {name: entry.text(name) for name in ("sign", "box") if name in entry.found}
    if "right" in entry.found:
        entry.expect(("right",), ("sign", "box"))
        return Option(entry.text("right"), right=True, **flags)
    entry.expect(("wrong", "misconception", "feedback"), ("sign", "box"))
    return Option(
        entry.text("wrong"), False, entry.misconception(), entry.text("feedback"), **flags
    )


def _number(entry: _Entry) -> NumberAnswer:
    number = _key(_Entry(f"{entry.where}, key", entry.found["key"]))
    return NumberAnswer(
        unit=entry.text("unit"),
        tolerance=_tolerance(entry),
        key=number,
        wrong=tuple(_wrong_number(one, number) for one in entry.entries("wrong")),
        otherwise=entry.text("otherwise"),
    )


def _key(key: _Entry) -> ModelNumber | EvidenceNumber:
    """Read what is to be computed, by a model or from effect estimates."""
    if "estimates" not in key.found:
        key.expect(("model", "output"), ("inputs",))
        inputs = key.found.get("inputs", {})
        if not isinstance(inputs, Mapping):
            raise key.error("inputs must be names and values, such as {speed: 3.5}")
        return ModelNumber(key.text("model"), key.text("output"), dict(inputs))
    key.expect(("estimates", "output"))
    estimates = key.found["estimates"]
    if not isinstance(estimates, Mapping):
        raise key.error("estimates must be names and rows, such as {ratio: activity-any-pain}")
    return EvidenceNumber(key.text("output"), dict(estimates))


def _tolerance(entry: _Entry) -> Tolerance:
    """Read ``2 %`` of the key, or a number in its unit."""
    found = entry.found["tolerance"]
    percent = PERCENT.fullmatch(found) if isinstance(found, str) else None
    amount = float(percent.group(1)) if percent else found
    if isinstance(amount, bool) or not isinstance(amount, int | float) or not amount > 0:
        raise entry.error(
            f"tolerance must be like '2 %', or above 0 in the key's unit; not {found!r}"
        )
    return Tolerance(float(amount), percent=percent is not None)


def _wrong_number(entry: _Entry, key: ModelNumber | EvidenceNumber) -> WrongNumber:
    """Read a wrong number: another formula of the key's model or of the key's estimates."""
    entry.expect(("output", "misconception", "feedback"))
    number = replace(key, formula=str(entry.found["output"]))
    return WrongNumber(number, entry.misconception(), entry.text("feedback"))
