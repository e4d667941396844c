"""The postures of the load chapter: those that were measured, and those that it compares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from spinestride import tables
from spinestride.models import load

Results = Mapping[str, Any]

#: The lever arm in m at which the science behind the model asks for agreement within a fifth.
LONG_ARM = 0.075


@dataclass(frozen=True)
class Posture:
    """A posture of the load model.

    Attributes
    ----------
    words : str
        What a page calls it.
    inputs : dict of str to float
        Inputs of the load model that differ from their defaults.
    task : str
        The measurement that it stands for, a task of ``spine-load-observations``; empty if none.
    """

    words: str
    inputs: Mapping[str, float]
    task: str = ""

    def results(
        self, parameters: Mapping[str, object] | None = None, **inputs: float
    ) -> dict[str, Any]:
        """Return the load model in this posture, with further inputs and parameters."""
        values: dict[str, Any] = {**self.inputs, **inputs}
        return load.evaluate(parameters=parameters, **values)

    @property
    def measured(self) -> tables.SpineLoadObservation:
        """The measured disc pressure; an error if there is none."""
        (row,) = (
            row
            for row in tables.spine_load_observations()
            if (row.task, row.quantity) == (self.task, "intradiscal_pressure")
        )
        return row


_CLOSE = {"hand_load": 20, "hand_distance": 0.25}
_STOOP = {"trunk_flexion": 70, "hand_load": 20}
_BENT = {"trunk_flexion": 36}

#: Postures of one man whose disc pressure was measured. The hands 25 cm in front of the shoulders
#: and the 70 degrees of the lift are assumed; neither was read.
MEASURED = (
    Posture("standing", {}, "relaxed standing"),
    Posture("bent forward by 36°", _BENT, "standing flexed forward"),
    Posture("20 kg held close", _CLOSE, "holding 20 kg close to the body"),
    Posture("20 kg lifted, round back", _STOOP, "lifting 20 kg, round back"),
)

#: Postures whose compression the chapter divides among its causes, the lightest first.
COMPARED = (
    Posture("standing", {}),
    Posture("bent by 36°", _BENT),
    Posture("upright, 20 kg close", _CLOSE),
    Posture("bent by 36°, 20 kg", {**_BENT, "hand_load": 20}),
    Posture("bent by 70°, 20 kg", _STOOP),
)
