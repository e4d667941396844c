"""The stride-length explorer: speed and step rate, ground force, and load on L5/S1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from spinestride import tables
from spinestride.explorers.base import Explorer, ModelInput
from spinestride.models import stride_length


class StrideLengthExplorer(Explorer):
    """How speed and step rate change the forces of a running step.

    Attributes
    ----------
    speed : float
        Running speed, m/s.
    step_rate_change : float
        Change from the preferred step rate, a fraction: 0.1 is ten per cent more steps a minute.
    trunk_lean : float
        Forward lean of the trunk, degrees.
    bracing_moment : float
        Moment with which the muscles on either side of L5/S1 brace in the reference body, N m.
    body_mass, stature : float
        kg and m.

    Examples
    --------
    >>> explorer = StrideLengthExplorer(speed=3.0)
    >>> explorer.step_rate_change = 0.1
    >>> explorer
    StrideLengthExplorer(speed=3, step_rate_change=0.1, body_mass=70, stature=1.75, \
trunk_lean=5, bracing_moment=12)
    >>> round(explorer.results["step_rate"] * 60)
    183
    """

    kind: ClassVar[str] = "stride-length"
    model: ClassVar[Any] = stride_length
    sources: ClassVar[tuple[tuple[str, str], ...]] = (
        ("fukuchi2017", "Measured ground force of runners on a treadmill"),
        ("clark2017", "Vertical force from two masses"),
        ("alcantara2021", "How contact time falls with speed and step rate"),
    )
    equations: ClassVar[tuple[str, ...]] = (
        "preferred_step_rate",
        "contact_time",
        "impact_force",
        "bell_force",
        "vertical_force",
        "fore_aft_force",
        "trunk_acceleration",
        "trunk_moment",
        "body_extensor_arm",
        "body_bracing_moment",
        "extensor_force",
        "flexor_force",
        "compression",
        "shear",
    )

    speed = ModelInput(stride_length, "speed")
    step_rate_change = ModelInput(stride_length, "step_rate_change")
    body_mass = ModelInput(stride_length, "body_mass")
    stature = ModelInput(stride_length, "stature")
    trunk_lean = ModelInput(stride_length, "trunk_lean")
    bracing_moment = ModelInput(stride_length, "bracing_moment")

    @classmethod
    def measurements(cls) -> dict[str, Any]:
        """Return the measured ground force, mean and SD over runners at three speeds."""
        curves = tables.force_curves()
        contact = {
            figure.speed: figure.mean
            for figure in tables.stance_figures()
            if figure.quantity == "contact_time"
        }
        return {
            "measured": {
                "runners": curves[0].runners,
                "speeds": [curve.speed for curve in curves],
                "percent": curves[0].percent.tolist(),
                "contactTime": [contact[curve.speed] for curve in curves],
                "mean": [_rounded(curve.vertical_mean) for curve in curves],
                "sd": [_rounded(curve.vertical_sd) for curve in curves],
            }
        }


def _rounded(values: Iterable[float]) -> list[float]:
    return [round(float(value), 4) for value in values]
