"""The load explorer: bending forward and holding a weight, and what L5/S1 carries."""

from __future__ import annotations

from typing import Any, ClassVar

from spinestride import tables
from spinestride.explorers.base import Explorer, ModelInput
from spinestride.models import load
from spinestride.observations import measured_ratio, observation


class LoadExplorer(Explorer):
    """How bending forward and holding a weight load the lowest lumbar disc.

    Attributes
    ----------
    trunk_flexion : float
        Trunk from the vertical, degrees.
    hand_load : float
        Load in the hands, kg.
    hand_distance : float
        Hands in front of the shoulders, m; 0 lets the arms hang.
    bracing_moment : float
        Moment with which the muscles on either side of L5/S1 brace in the reference body, N m.
    body_mass, stature : float
        kg and m.
    sex : float or str
        ``"female"`` (0) or ``"male"`` (1): whose segment masses.
    extensor_arm : float
        Lever arm of the back extensors at L5/S1 in the reference body, m.

    Examples
    --------
    >>> explorer = LoadExplorer(trunk_flexion=36)
    >>> explorer.hand_load = 5
    >>> explorer
    LoadExplorer(trunk_flexion=36, hand_load=5, hand_distance=0, bracing_moment=3, body_mass=70, \
stature=1.75, sex=1, extensor_arm=0.065)
    >>> bool(explorer.results["ratio_to_standing"] > 3)
    True
    """

    kind: ClassVar[str] = "load"
    model: ClassVar[Any] = load
    sources: ClassVar[tuple[tuple[str, str], ...]] = (
        ("wilke1999", "Disc pressure of one man standing, bending and lifting"),
        ("wilke2001", "The angle of the bent posture, and the area of the disc"),
        ("dreischarf2015", "Where the force in spinal implants stops rising"),
        ("deleva1996", "Masses of the body's segments"),
        ("mcgillnorman1987", "Lever arm of the back extensors"),
        ("nachemson1960", "How disc pressure follows from compression"),
        ("myosuite", "What the muscle groups can hold"),
    )
    equations: ClassVar[tuple[str, ...]] = (
        "shoulder_distance",
        "arms_distance",
        "load_distance",
        "upper_body_moment",
        "hand_load_moment",
        "net_moment",
        "body_extensor_arm",
        "body_bracing_moment",
        "extensor_force",
        "flexor_force",
        "disc_inclination",
        "compression",
        "body_weight_compression",
        "load_weight_compression",
        "body_moment_compression",
        "load_moment_compression",
        "bracing_compression",
        "standing_compression",
        "ratio_to_standing",
        "intradiscal_pressure",
        "lumbar_flexion",
        "moment_per_stress",
        "capacity_moment",
        "needed_share",
    )

    trunk_flexion = ModelInput(load, "trunk_flexion")
    hand_load = ModelInput(load, "hand_load")
    hand_distance = ModelInput(load, "hand_distance")
    bracing_moment = ModelInput(load, "bracing_moment")
    body_mass = ModelInput(load, "body_mass")
    stature = ModelInput(load, "stature")
    sex = ModelInput(load, "sex")
    extensor_arm = ModelInput(load, "extensor_arm")

    @classmethod
    def measurements(cls) -> dict[str, Any]:
        """Return what was measured while bending and lifting, and what the drawing needs."""
        level, largest = (
            observation("flexing forward, standing", quantity)
            for quantity in ("inclination_at_plateau", "largest_inclination")
        )
        height = tables.parameters("lumbar-parameters")["upper_body_height_fraction"]
        return {
            "measured": {
                "bent": measured_ratio("36 degrees of flexion, standing"),
                "lift": measured_ratio("lifting 20 kg, round back"),
                "plateau": {
                    "from": level.value,
                    "to": largest.value,
                    "patients": level.participants,
                },
            },
            "massCentreHeight": height.value,
            "muscleStress": {
                which: load.model.parameters[f"{which}_muscle_stress"].value
                for which in ("usual", "highest")
            },
        }
