"""What a reader does with the evidence table: odds ratios from counts, and effects in words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from spinestride import tables

#: Two-sided 95 % point of the normal distribution.
Z_95 = 1.959964

MINUS = "\N{MINUS SIGN}"
SPACE = "\N{NO-BREAK SPACE}"

_SHORT = {
    "standardised mean difference": "SMD",
    "risk ratio": "RR",
    "hazard ratio": "HR",
    "hazard rate ratio": "HRR",
    "odds ratio": "OR",
}
_UNITS = {"SD": "", "1": "", "%": f"{SPACE}%"}
_NOT_VERIFIED = "(not verified)"


class UnknownEvidenceError(ValueError):
    """A page names an effect estimate that the table does not hold."""


@dataclass(frozen=True)
class Interval:
    """An estimate with the ends of its 95 % confidence interval."""

    estimate: float
    low: float
    high: float


def odds_ratio(
    exposed_cases: int, unexposed_cases: int, exposed_others: int, unexposed_others: int
) -> Interval:
    """Return the odds ratio of a table of two by two, with Woolf's confidence interval.

    Parameters
    ----------
    exposed_cases, unexposed_cases : int
        People with the outcome who were and were not exposed.
    exposed_others, unexposed_others : int
        People without the outcome, likewise.

    Raises
    ------
    ValueError
        If a count is not positive: the ratio or its interval does not exist then.

    Examples
    --------
    >>> found = odds_ratio(3, 33, 6, 758)
    >>> round(found.estimate, 2), round(found.low, 2), round(found.high, 2)
    (11.48, 2.75, 47.95)
    """
    counts = (exposed_cases, unexposed_cases, exposed_others, unexposed_others)
    if min(counts) <= 0:
        raise ValueError(f"an odds ratio needs four positive counts, not {counts}")
    ratio = exposed_cases * unexposed_others / (unexposed_cases * exposed_others)
    spread = math.exp(Z_95 * math.sqrt(sum(1 / count for count in counts)))
    return Interval(ratio, ratio / spread, ratio * spread)


def wilson_interval(cases: int, people: int) -> Interval:
    """Return a proportion with Wilson's 95 % confidence interval, as fractions.

    Examples
    --------
    >>> found = wilson_interval(36, 800)
    >>> [round(100 * value, 1) for value in (found.estimate, found.low, found.high)]
    [4.5, 3.3, 6.2]
    """
    if not 0 <= cases <= people or people == 0:
        raise ValueError(f"{cases} of {people} is no proportion")
    share = cases / people
    z2 = Z_95**2 / people
    centre = (share + z2 / 2) / (1 + z2)
    half = Z_95 * math.sqrt(share * (1 - share) / people + z2 / (4 * people)) / (1 + z2)
    return Interval(share, centre - half, centre + half)


def find(identifier: str) -> tables.Evidence:
    """Return an effect estimate; the error for an unknown one names its nearest relatives."""
    known = tables.evidence()
    if identifier not in known:
        topic = identifier.split("-", 1)[0]
        near = ", ".join([name for name in known if name.startswith(topic)] or known)
        raise UnknownEvidenceError(f"no evidence named {identifier!r}; there are: {near}")
    return known[identifier]


def interval(identifier: str) -> Interval:
    """Return an estimate with the ends of its interval, as a figure draws it.

    Examples
    --------
    >>> interval("course-acute-6-weeks")
    Interval(estimate=23.0, low=21.0, high=25.0)

    Raises
    ------
    ValueError
        If the table has no estimate or no interval.
    """
    row = find(identifier)
    if row.estimate is None or row.low is None or row.high is None:
        raise ValueError(f"{identifier!r} has no estimate with an interval")
    return Interval(row.estimate, row.low, row.high)


def _numbers(row: tables.Evidence) -> tuple[str, str, str]:
    """Return estimate, low and high; a confidence interval has the decimals of its estimate."""
    values = (row.estimate, row.low, row.high)
    plain = [f"{value:g}" for value in values if value is not None]
    places = max(len(text.partition(".")[2]) for text in plain)
    form = f".{places}f" if row.interval == "95 % CI" else "g"
    low_high = ("" if value is None else f"{value:{form}}".replace("-", MINUS) for value in values)
    estimate, low, high = low_high
    return estimate, low, high


def estimate_text(identifier: str) -> str:
    """Return an estimate with its measure and unit, without its interval.

    What was not read at its source carries the mark that says so.

    Examples
    --------
    >>> estimate_text("exercise-chronic-pain").replace(SPACE, " ")
    '−15.2 points of 100'
    """
    row = find(identifier)
    estimate, low, high = _numbers(row)
    words = [_SHORT[row.measure]] if row.measure in _SHORT else []
    words.append((estimate or f"{low} to {high}") + _UNITS.get(row.unit, f"{SPACE}{row.unit}"))
    return " ".join([*words, _NOT_VERIFIED] if row.verified == "unverified" else words)


def effect_text(identifier: str) -> str:
    """Return an estimate with its interval, as a page prints it within a sentence.

    Examples
    --------
    >>> effect_text("walking-recurrence").replace(SPACE, " ")
    'HR 0.72 (95 % CI 0.60 to 0.85)'
    """
    row = find(identifier)
    estimate, low, high = _numbers(row)
    text = estimate_text(identifier)
    if not (estimate and low):
        return text
    interval = f" ({row.interval} {low} to {high})".replace("95 %", f"95{SPACE}%")
    plain = text.removesuffix(f" {_NOT_VERIFIED}")
    return plain + interval + text[len(plain) :]


def comparison_text(identifier: str) -> str:
    """Return what an estimate compares, or who was counted, and what was measured.

    Examples
    --------
    >>> comparison_text("tens-any-pain")
    'TENS against placebo TENS: pain, during or just after stimulation'
    >>> comparison_text("serious-disease")
    'People with new low back pain in primary care: serious disease, follow-up'
    """
    row = find(identifier)
    alone = row.comparison == "none"
    about = row.population if alone else f"{row.treatment} against {row.comparison}"
    when = "" if row.time == "time not read" else f", {row.time}"
    return f"{about[0].upper()}{about[1:]}: {row.outcome}{when}"
