"""What each source says of each lumbar level, counted alike so that figures can compare it."""

from __future__ import annotations

from dataclasses import dataclass

from spinestride import tables

#: From the thoracolumbar junction down, as the table of levels names them.
LEVELS = tuple(tables.inputs("facet_joints")["level"].choices)
#: The five levels of the lumbar spine itself.
LUMBAR_LEVELS = LEVELS[1:]

#: Motions that are compared to one side; a source that counts both sides is halved.
ONE_SIDED = ("lateral_bending", "axial_rotation")


@dataclass(frozen=True)
class Reading:
    """One source's number for one level, in degrees or millimetres.

    Attributes
    ----------
    level, source, verified : str
        As in the table of levels.
    value : float or None
        The stated value; None where the source gives a range only.
    sd : float or None
        Standard deviation between people.
    low, high : float
        Ends of what the source gives; both are the value where it gives no range.
    """

    level: str
    source: str
    verified: str
    value: float | None
    sd: float | None
    low: float
    high: float


def readings(quantity: str, source: str | None = None) -> list[Reading]:
    """Return what the sources give for a quantity, level by level from above.

    Side bending and axial rotation are to one side. What stands in for a missing number is left
    out.

    Examples
    --------
    >>> [reading.value for reading in readings("lateral_bending", "pearcytibrewal1984")]
    [5.0, 5.0, 5.0, 3.0, 1.5]
    """
    return [
        _reading(row)
        for level in LEVELS
        for row in tables.lumbar_levels()
        if (row.level, row.quantity) == (level, quantity)
        and row.verified != "assumption"
        and source in (None, row.source)
    ]


def _reading(row: tables.LumbarLevel) -> Reading:
    factor = 2 if row.quantity in ONE_SIDED and row.sides == "both" else 1
    given = [number / factor for number in (row.value, row.low, row.high) if number is not None]
    return Reading(
        level=row.level,
        source=row.source,
        verified=row.verified,
        value=None if row.value is None else row.value / factor,
        sd=row.sd,
        low=min(given),
        high=max(given),
    )
