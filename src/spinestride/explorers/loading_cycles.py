"""The loading-cycles explorer: one changed stride, counted per step and per kilometre."""

from __future__ import annotations

from typing import Any, ClassVar

from spinestride import tables
from spinestride.explorers.base import Explorer, ModelInput
from spinestride.models import loading_cycles

#: What the fatigue exponents are named by, in the order of the model's tissues.
TESTED_TISSUES = ("tibia", "achilles", "knee", "lumbar")


class LoadingCyclesExplorer(Explorer):
    """What a shorter stride does to each step, to a kilometre's load and to its damage.

    Attributes
    ----------
    stride_length_change : float
        Change of stride length at the same speed, a fraction; 0 is the reference.
    tissue : float or str
        ``"tibia"`` (0), ``"Achilles tendon"`` (1), ``"kneecap joint"`` (2) or ``"lower back"`` (3).
    fatigue_exponent : float
        How steeply damage grows with load. It does not follow the tissue.
    speed : float
        m/s.

    Examples
    --------
    >>> explorer = LoadingCyclesExplorer(stride_length_change=-0.1)
    >>> explorer.tissue = "lower back"
    >>> explorer
    LoadingCyclesExplorer(stride_length_change=-0.1, tissue=3, fatigue_exponent=6.6, speed=3.5)
    >>> bool(explorer.results["cumulative_load_per_km_ratio"] > 1)
    True
    """

    kind: ClassVar[str] = "loading-cycles"
    model: ClassVar[Any] = loading_cycles
    sources: ClassVar[tuple[tuple[str, str], ...]] = (
        ("edwards2010", "Strides per kilometre and tibial strain at three speeds"),
        ("edwards2009", "Force on the tibia with a shorter stride; fatigue exponent of bone"),
        ("edwards2018", "Miner's rule; fatigue exponent of tendon"),
        ("lyght2016", "Achilles tendon stress falls with shorter steps: direction only"),
        ("tensiometry2024", "Achilles tendon force at two speeds"),
        ("lenhart2014", "Force on the kneecap joint at a higher step rate"),
        ("willson2014", "Stress on the kneecap joint per step and per mile"),
        ("heiderscheit2011", "Peak ground force, which stands in for the lower back's load"),
        ("coenen2012", "Fatigue of lumbar segments under lifting loads"),
    )
    equations: ClassVar[tuple[str, ...]] = (
        "stride_length",
        "loads_per_km",
        "load_per_step_ratio",
        "loads_per_km_ratio",
        "cumulative_load_per_km_ratio",
        "damage_per_km_ratio",
        "stride_effect_on_damage",
        "damage_exponent",
        "sign_changing_exponent",
    )

    stride_length_change = ModelInput(loading_cycles, "stride_length_change")
    tissue = ModelInput(loading_cycles, "tissue")
    fatigue_exponent = ModelInput(loading_cycles, "fatigue_exponent")
    speed = ModelInput(loading_cycles, "speed")

    @classmethod
    def measurements(cls) -> dict[str, Any]:
        """Return who was measured, what fatigue tests give, and where the reference run stands."""
        rows = tables.parameters("fatigue-parameters")
        loads = ("tibia", "knee")
        return {
            "strideCounts": rows["stride_length_speed_exponent"].population,
            "loadTests": {name: rows[f"load_exponent_{name}"].population for name in loads},
            # in the order of the model's tissues
            "fatigueTests": [
                {"exponent": row.value, "samples": row.population}
                if row.verified != "assumption"
                else {"exponent": None, "samples": None}
                for row in (rows[f"fatigue_exponent_{name}"] for name in TESTED_TISSUES)
            ],
            "standInExponent": rows["fatigue_exponent_knee"].value,
            "referenceSpeed": rows["reference_speed"].value,
        }
