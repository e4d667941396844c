"""What the labs share: a check of an answer, and a mark for a number that nobody read."""

from __future__ import annotations

_MARKS = {"unverified": " (not verified)", "assumption": " (assumption)"}


def check(answer: float, expected: float, tolerance: float, hint: str) -> None:
    """Print whether a number is right within a tolerance, or else a hint.

    Parameters
    ----------
    answer, expected : float
        What was found and what it should be, in the same unit.
    tolerance : float
        How far off still counts as right, in that unit.
    hint : str
        Printed after "Not yet."; it should name the next step, not the answer.

    Examples
    --------
    >>> check(1.04, 1.05, 0.02, "Speed is step rate times step length.")
    Right: 1.05
    >>> check(2.0, 1.05, 0.02, "Speed is step rate times step length.")
    Not yet. Speed is step rate times step length.
    """
    if abs(answer - expected) <= tolerance:
        print(f"Right: {expected:.3g}")
    else:
        print(f"Not yet. {hint}")


def mark(verified: str) -> str:
    """Return what must stand behind a number, by the column `verified` of its table.

    Examples
    --------
    >>> print(f"17 degrees{mark('unverified')}, 14 degrees{mark('verified')}")
    17 degrees (not verified), 14 degrees
    """
    return _MARKS.get(verified, "")
