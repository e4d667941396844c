"""The weeks of the recovery chapter: one distance in two, three and six runs, and single days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from spinestride import tables
from spinestride.models import recovery_time


@dataclass(frozen=True)
class Week:
    """A week of the recovery model.

    Attributes
    ----------
    words : str
        What a page calls it.
    minutes : tuple of float
        Running time of the seven days, from Monday.
    inputs : dict of str to float
        Further inputs that differ from their defaults.
    """

    words: str
    minutes: tuple[float, ...]
    inputs: Mapping[str, float] = field(default_factory=dict)

    def results(
        self, parameters: Mapping[str, object] | None = None, **inputs: float
    ) -> dict[str, Any]:
        """Return the recovery model in this week, with further inputs and parameters."""
        week: dict[str, Any] = {
            f"minutes_{day}": minutes
            for day, minutes in zip(recovery_time.DAYS, self.minutes, strict=True)
        }
        week |= {**self.inputs, **inputs}
        return recovery_time.evaluate(parameters=parameters, **week)


#: The same distance in fewer and more runs; the middle one is what the others are set against.
TWO, THREE, SIX = SPLITS = (
    Week("2 × 90 min", (90, 0, 0, 90, 0, 0, 0)),
    Week("3 × 60 min", (60, 0, 60, 0, 60, 0, 0)),
    Week("6 × 30 min", (30, 30, 30, 30, 30, 30, 0)),
)

#: The model's day without a run. Its defaults are the one home of the day on which stature was
#: measured: on the feet, and lying for eight hours; a run starts two hours after rising.
NO_RUN = Week("no run", (0,) * 7)

#: A marathon speed at which every pace of the experiment is a speed that the model takes, m/s.
_MARATHON_SPEED = 4.0


def one_run(minutes: float, pace: float) -> Week:
    """Return a week with one run, on Tuesday, at a share of marathon pace.

    Examples
    --------
    >>> found = one_run(30, 0.85).results()
    >>> found["weekly_minutes"], round(found["intensity"], 12)
    (30.0, 0.85)
    """
    inputs = {"speed": pace * _MARATHON_SPEED, "marathon_speed": _MARATHON_SPEED}
    words = f"{minutes:g} min at {100 * pace:.0f} % of marathon pace"
    return Week(words, (0, minutes, 0, 0, 0, 0, 0), inputs)


def state(result: Mapping[str, Any], name: str, hour: float) -> float:
    """Return one state of a week at an hour after Monday's rising.

    Examples
    --------
    >>> state(NO_RUN.results(), "run_loss", 12)
    0.0
    """
    return float(np.interp(hour, result["hour"], result[name]))


def left_after(name: str, hours: float) -> float:
    """Return what is left of one change some hours after a run, whatever the week.

    Examples
    --------
    >>> round(left_after("cartilage_left", 1.5), 2)
    0.08
    """
    result = THREE.results()
    return float(np.interp(hours, result["hours_after"], result[name]))


def published(quantity: str, condition: str) -> tables.PublishedResult:
    """Return the one published result of a quantity under a condition.

    Examples
    --------
    >>> published("diurnal_stature_change", "upright day and lying night").value
    19.3
    """
    (row,) = (
        row
        for row in tables.published_recovery()
        if (row.quantity, row.condition) == (quantity, condition)
    )
    return row
