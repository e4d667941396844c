"""The recovery-time explorer: a week of running and the five clocks that follow it."""

from __future__ import annotations

from typing import Any, ClassVar

from spinestride import tables
from spinestride.explorers.base import Explorer, ModelInput
from spinestride.models import recovery_time

#: The curves of the rows, whose evidence the page prints.
_ROWS = (
    "cartilage",
    "disc_loss",
    "sensing",
    "muscle",
    "tendon_balance",
    "bone",
    "bone_left",
    "formation_ratio",
)


class RecoveryTimeExplorer(Explorer):
    """How a week of running is split, and what five kinds of recovery make of it.

    Attributes
    ----------
    minutes_monday, minutes_tuesday, minutes_wednesday, minutes_thursday, minutes_friday, \
minutes_saturday, minutes_sunday : float
        Running time of each day, min; 0 is a day without a run.
    session_hour : float
        Start of the run after rising, h.
    speed, marathon_speed : float
        Running speed and speed in a marathon, m/s. Speed strains the bone, and as a share of
        marathon speed it loads the discs.
    lying_hours, seated_share : float
        Hours lying a day, and the share of the hours up that is spent seated.
    training_weeks : float
        Weeks of training in the season; then none.

    Examples
    --------
    >>> explorer = RecoveryTimeExplorer(minutes_monday=30)
    >>> explorer.minutes_sunday = 40
    >>> explorer
    RecoveryTimeExplorer(minutes_monday=30, minutes_tuesday=40, minutes_wednesday=0, \
minutes_thursday=40, minutes_friday=0, minutes_saturday=0, minutes_sunday=40, session_hour=2, \
speed=3, marathon_speed=3.5, lying_hours=8, seated_share=0, training_weeks=12)
    >>> explorer.results["sessions"], explorer.results["weekly_minutes"]
    (4.0, 150.0)
    """

    kind: ClassVar[str] = "recovery-time"
    model: ClassVar[Any] = recovery_time
    sources: ClassVar[tuple[tuple[str, str], ...]] = (
        ("eckstein2006", "When cartilage of the knee has recovered"),
        ("tyrrell1985", "Stature over a day and a night"),
        ("garbutt1990", "Stature lost in running, with and without back pain"),
        ("leatt1986", "Stature lost in the longest run that was measured"),
        ("turnerrobling2003", "How bone regains its response to load"),
        ("robling2001", "Pauses between bouts of loading and new bone"),
        ("phillips1997", "Muscle protein synthesis after resistance exercise"),
        ("magnusson2010", "Collagen of tendon after exercise"),
        ("edwards2009", "Fatigue and repair of the shin bone"),
        (
            "edwards2010",
            "Strain of the shin bone and strides at three speeds; a second repair time",
        ),
    )
    equations: ClassVar[tuple[str, ...]] = (
        "cartilage",
        "intensity",
        "running_load",
        "disc_load",
        "disc_fast",
        "disc_slow",
        "disc_loss",
        "run_loss",
        "sensing",
        "muscle",
        "tendon_after",
        "bone_left",
        "bone_left_second",
        "damage_pace",
        "damage_in_step",
        "bone",
        "bone_split_ratio",
        "bone_damage_of_week",
        "bone_fatigue_ratio",
        "formation_ratio",
    )

    minutes_monday = ModelInput(recovery_time, "minutes_monday")
    minutes_tuesday = ModelInput(recovery_time, "minutes_tuesday")
    minutes_wednesday = ModelInput(recovery_time, "minutes_wednesday")
    minutes_thursday = ModelInput(recovery_time, "minutes_thursday")
    minutes_friday = ModelInput(recovery_time, "minutes_friday")
    minutes_saturday = ModelInput(recovery_time, "minutes_saturday")
    minutes_sunday = ModelInput(recovery_time, "minutes_sunday")
    session_hour = ModelInput(recovery_time, "session_hour")
    speed = ModelInput(recovery_time, "speed")
    marathon_speed = ModelInput(recovery_time, "marathon_speed")
    lying_hours = ModelInput(recovery_time, "lying_hours")
    seated_share = ModelInput(recovery_time, "seated_share")
    training_weeks = ModelInput(recovery_time, "training_weeks")

    @classmethod
    def measurements(cls) -> dict[str, Any]:
        """Return what each row rests on, the reference week, and where stature was measured.

        The reference week is that in which damage is counted.
        """
        evidence = tables.output_evidence("recovery_time")
        rows = tables.parameters("recovery-parameters")
        speed = tables.parameters("fatigue-parameters")["reference_speed"]
        return {
            "evidence": {
                name: {"kind": evidence[name].evidence, "reason": evidence[name].reason}
                for name in _ROWS
            },
            "reference": {"minutes": rows["reference_minutes"].value, "speed": speed.value},
            "measured": {
                "minutes": rows["measured_minutes"].value,
                "slowest": rows["easy_pace"].value,
                "fastest": rows["race_pace"].value,
            },
        }
