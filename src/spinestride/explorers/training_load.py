"""The training-load explorer: a schedule of sessions, and what models of load make of it."""

from __future__ import annotations

from typing import Any, ClassVar

from spinestride import tables
from spinestride.explorers.base import Explorer, ModelInput
from spinestride.models import training_load


class TrainingLoadExplorer(Explorer):
    """What models of load make of a weekly schedule, and what one long session was followed by.

    Attributes
    ----------
    minutes_monday, minutes_tuesday, minutes_wednesday, minutes_thursday : float
        Training time on the day in the first week, min; 0 is a day without training.
    minutes_friday, minutes_saturday, minutes_sunday : float
        The same for the other days.
    weekly_change : float
        Change of every session from week to week, a fraction.
    session_change : float
        One session against the longest of the past 30 days, a fraction.
    heart_rate_reserve : float
        Heart rate reserve used, a fraction, the same in every session.
    sex : float or str
        ``"female"`` (0) or ``"male"`` (1): whose weights of intensity.
    fitness_time, fatigue_time : float
        Time constants, days.

    Examples
    --------
    >>> explorer = TrainingLoadExplorer(weekly_change=0.1)
    >>> round(explorer.results["load_growth"], 1)
    4.2
    >>> round(explorer.results["last_acute_chronic_ratio"], 2)
    1.15
    """

    kind: ClassVar[str] = "training-load"
    model: ClassVar[Any] = training_load
    sources: ClassVar[tuple[tuple[str, str], ...]] = (
        ("morton1990", "Weights of heart rate in the training impulse"),
        ("ijspp2022", "Time constants of fitness and fatigue as fitted to people"),
        ("foster1998", "Monotony and strain, related to illness and not to injuries"),
        ("williams2017", "Windows and fading weights of the acute:chronic ratio"),
        ("lolli2019", "Shared days make the two windows correlate by arithmetic"),
        ("impellizzeri2021", "Contrived chronic loads did nearly as well as real ones"),
        ("frandsen2025", "Rate ratios of one long session; the ratio related the other way round"),
    )
    equations: ClassVar[tuple[str, ...]] = (
        "load_per_minute",
        "load",
        "weekly_load",
        "monotony",
        "strain",
        "fitness",
        "fatigue",
        "form",
        "acute_chronic_ratio",
        "uncoupled_ratio",
        "fading_acute_load",
        "fading_ratio",
        "spike_session",
        "spike_ratio",
    )

    minutes_monday = ModelInput(training_load, "minutes_monday")
    minutes_tuesday = ModelInput(training_load, "minutes_tuesday")
    minutes_wednesday = ModelInput(training_load, "minutes_wednesday")
    minutes_thursday = ModelInput(training_load, "minutes_thursday")
    minutes_friday = ModelInput(training_load, "minutes_friday")
    minutes_saturday = ModelInput(training_load, "minutes_saturday")
    minutes_sunday = ModelInput(training_load, "minutes_sunday")
    weekly_change = ModelInput(training_load, "weekly_change")
    session_change = ModelInput(training_load, "session_change")
    heart_rate_reserve = ModelInput(training_load, "heart_rate_reserve")
    sex = ModelInput(training_load, "sex")
    fitness_time = ModelInput(training_load, "fitness_time")
    fatigue_time = ModelInput(training_load, "fatigue_time")

    @classmethod
    def measurements(cls) -> dict[str, Any]:
        """Return the published rate ratios with who was studied, and constants of the model."""
        rows = tables.spike_ratios()
        parameters = training_load.model.parameters
        return {
            "spikes": [
                {
                    "category": row.category,
                    "above": row.above,
                    "upTo": row.up_to,
                    "ratio": row.ratio,
                    "low": row.low,
                    "high": row.high,
                }
                for row in rows
            ],
            "cohort": rows[0].population,
            "constants": {
                "fatigueGain": parameters["fatigue_gain"].value,
                "acuteDays": parameters["acute_days"].value,
                "chronicDays": parameters["chronic_days"].value,
                "monotonyCeiling": parameters["monotony_ceiling"].value,
            },
        }
