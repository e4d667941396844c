"""The facet-angle explorer: what a joint surface blocks of a twist and of a slip, by its angle."""

from __future__ import annotations

from typing import Any, ClassVar

from spinestride import tables
from spinestride.explorers.base import Explorer, ModelInput
from spinestride.models import facet_joints


class FacetAngleExplorer(Explorer):
    """Which motions the surface of a facet joint blocks as it turns.

    Attributes
    ----------
    facet_angle : float
        Angle of the joint surface to the midsagittal plane, degrees: 0 stands front to back, 90
        side to side.

    Examples
    --------
    >>> explorer = FacetAngleExplorer(facet_angle=30)
    >>> explorer
    FacetAngleExplorer(facet_angle=30)
    >>> round(explorer.results["twist_blocked_share"], 2)
    1.0
    """

    kind: ClassVar[str] = "facet-angle"
    model: ClassVar[Any] = facet_joints
    sources: ClassVar[tuple[tuple[str, str], ...]] = (
        ("jentzsch2013", "Mean angles from L2-3 to L5-S1"),
        ("masharawi2004", "Ranges of the mean angles, and the angle from T12-L1 to L1-2"),
        ("panjabi1993", "Distances between the two joints, beside which ours is an assumption"),
        ("kembrel", "Upright surfaces at 45 degrees, the textbook rule"),
        ("pearcy1984", "Bending at each joint"),
        ("fujii2007", "Twist at each joint"),
    )
    equations: ClassVar[tuple[str, ...]] = (
        "joint_bearing",
        "angle_from_radius",
        "twist_blocked_share",
        "slip_blocked_share",
        "bending_blocked_share",
        "twist_travel_per_degree",
        "twist_push_per_degree",
    )

    facet_angle = ModelInput(facet_joints, "facet_angle")

    @classmethod
    def measurements(cls) -> dict[str, Any]:
        """Return the angle of every level, the place of the joint and how far levels move."""
        place = tables.parameters("facet-parameters")
        return {
            "levels": [
                {
                    "level": level,
                    "mean": found["facet_orientation"],
                    "low": found["facet_orientation_low"],
                    "high": found["facet_orientation_high"],
                }
                for level in facet_joints.inputs["level"].choices
                for found in [facet_joints.evaluate(level=level)]
            ],
            "joint": {
                "aside": place["facet_aside"].value,
                "behind": place["facet_distance"].value,
            },
            "motion": {
                "bend": _measured("flexion_extension", "pearcy1984").value,
                "twistLow": _measured("axial_rotation", "fujii2007").low,
                "twistHigh": _measured("axial_rotation", "fujii2007").high,
            },
        }


def _measured(quantity: str, source: str) -> tables.LumbarLevel:
    """Return a source's row at L4-5; the sources here give one number for all lumbar levels."""
    (row,) = (
        row
        for row in tables.lumbar_levels()
        if (row.level, row.quantity, row.source) == ("L4-5", quantity, source)
    )
    return row
