"""The muscle-lever explorer: what a moment asks of muscles with short levers."""

from __future__ import annotations

from typing import Any, ClassVar

from spinestride import tables
from spinestride.explorers.base import Explorer, ModelInput
from spinestride.models import load, paraspinal_muscles

#: The question's box.
BOX_KG = 20
#: The bent posture, by its name among the observations.
BENT = "36 degrees of flexion, standing"


class MuscleLeverExplorer(Explorer):
    """How much force the back extensors need for a moment, and what bracing costs.

    Attributes
    ----------
    needed_moment : float
        Moment at L5/S1 that the extensors hold, N m.
    lumbar_flexion : float
        Flexion of the lumbar spine, degrees.
    bracing_moment : float
        Moment with which the muscles on either side of L5/S1 brace, N m.
    strength_factor : float
        Strength of the extensors relative to the model.

    Examples
    --------
    >>> explorer = MuscleLeverExplorer(needed_moment=100)
    >>> explorer
    MuscleLeverExplorer(needed_moment=100, lumbar_flexion=0, bracing_moment=3, strength_factor=1)
    >>> round(explorer.results["needed_extensor_force"])
    2293
    """

    kind: ClassVar[str] = "muscle-lever"
    model: ClassVar[Any] = paraspinal_muscles
    sources: ClassVar[tuple[tuple[str, str], ...]] = (
        ("myosuite", "Forces and lever arms of the muscle groups, outputs of a model"),
        ("christophy2012", "Muscle stress of 46 N/cm2 behind the forces"),
        ("mcgillnorman1987", "One equivalent muscle for the extensors"),
        ("jorgensen2005", "Lever arm of the trunk flexors, in bracing"),
        ("wilke2001", "The posture of 36 degrees of flexion"),
    )
    equations: ClassVar[tuple[str, ...]] = (
        "multifidus_arm",
        "multifidus_moment",
        "max_extensor_moment",
        "mean_extensor_arm",
        "needed_extensor_force",
        "needed_equivalent_force",
        "needed_share",
        "bracing_extensor_force",
        "bracing_flexor_force",
        "bracing_compression",
    )

    needed_moment = ModelInput(paraspinal_muscles, "needed_moment")
    lumbar_flexion = ModelInput(paraspinal_muscles, "lumbar_flexion")
    bracing_moment = ModelInput(paraspinal_muscles, "bracing_moment")
    strength_factor = ModelInput(paraspinal_muscles, "strength_factor")

    @classmethod
    def measurements(cls) -> dict[str, Any]:
        """Return postures as the load model sees them, the groups' names, and two lever arms."""
        bent = _bent_flexion()
        lumbar = tables.parameters("lumbar-parameters")
        return {
            "postures": {
                "standing": posture(trunk_flexion=0),
                "bent": posture(trunk_flexion=bent),
                "lift": posture(trunk_flexion=bent, hand_load=BOX_KG),
            },
            "box": BOX_KG,
            "groups": [
                group.group
                for group in tables.muscle_groups()
                if group.role == "extensor" and group.arms
            ],
            "equivalentArms": {
                name: 100 * lumbar[f"{name}_arm"].value for name in ("extensor", "flexor")
            },
        }


def posture(*, trunk_flexion: float, hand_load: float = 0) -> dict[str, float]:
    """Return a posture of the load model in this explorer's terms, rounded to whole steps.

    Parameters
    ----------
    trunk_flexion : float
        Degrees.
    hand_load : float, optional
        Load in hands that hang under the shoulders, kg.

    Returns
    -------
    dict of str to float
        `trunk_flexion` in degrees as given, `needed_moment` in N m, and `lumbar_flexion` in
        degrees: what the pelvis does not take of the trunk's.

    Examples
    --------
    >>> posture(trunk_flexion=0)["lumbar_flexion"]
    0.0
    """
    upright, result = (
        load.evaluate(trunk_flexion=flexion, hand_load=hand_load) for flexion in (0, trunk_flexion)
    )
    pelvic = result["disc_inclination"] - upright["disc_inclination"]
    return {
        "trunk_flexion": float(trunk_flexion),
        "needed_moment": float(round(result["net_moment"])),
        "lumbar_flexion": float(round(trunk_flexion - pelvic)),
    }


def _bent_flexion() -> float:
    """Return the flexion of the bent posture in which disc pressure was measured, degrees."""
    (row,) = (row for row in tables.spine_load_observations() if row.task == BENT)
    assert row.trunk_flexion is not None
    return row.trunk_flexion
