"""The lumbar-spine explorer: how far each joint of the lower back bends, leans and twists."""

from __future__ import annotations

from typing import Any, ClassVar

from spinestride.explorers.base import Explorer, ModelInput
from spinestride.models import lumbar_motion


class LumbarSpineExplorer(Explorer):
    """How far each joint from T12-L1 to L5-S1 moves, and what that adds up to.

    Attributes
    ----------
    flexion : float
        Share of the range, from -1 (full extension) to 1 (full flexion).
    lateral_bending, axial_rotation : float
        Share of the range, from -1 (to the left) to 1 (to the right).
    level : float
        Position of the level that is looked at closely, from 0 (T12-L1) to 5 (L5-S1); its name is
        taken as well.

    Examples
    --------
    >>> explorer = LumbarSpineExplorer(level="L5-S1", axial_rotation=1)
    >>> explorer
    LumbarSpineExplorer(flexion=0, lateral_bending=0, axial_rotation=1, level=5)
    >>> explorer.results["total_axial_rotation_angle"]
    11.0
    """

    kind: ClassVar[str] = "lumbar-spine"
    model: ClassVar[Any] = lumbar_motion
    sources: ClassVar[tuple[tuple[str, str], ...]] = (
        ("whitepanjabi1990", "Representative ranges of motion by level"),
        ("pearcy1984", "Flexion and extension by level; the split was recalled"),
        ("pearcytibrewal1984", "Side bending and axial rotation by level"),
        ("fujii2007", "Axial rotation by level in living people"),
        ("masharawi2004", "Range of facet orientation"),
        ("jentzsch2013", "Facet orientation and asymmetry by level"),
        ("mohanty2018", "Asymmetry of the two lowest levels"),
    )
    equations: ClassVar[tuple[str, ...]] = (
        "flexion_share",
        "flexion_range",
        "extension_range",
        "flexion_angle",
        "lateral_bending_angle",
        "axial_rotation_angle",
        "flexion_angle_by_level",
        "total_flexion_range",
        "total_axial_rotation_range",
        "total_axial_rotation_angle",
    )

    flexion = ModelInput(lumbar_motion, "flexion")
    lateral_bending = ModelInput(lumbar_motion, "lateral_bending")
    axial_rotation = ModelInput(lumbar_motion, "axial_rotation")
    level = ModelInput(lumbar_motion, "level")
