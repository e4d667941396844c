"""Measured loads of the spine, from ``data/spine-load-observations.csv``."""

from __future__ import annotations

from spinestride import tables


def observation(task: str, quantity: str) -> tables.SpineLoadObservation:
    """Return the one measurement of a quantity during a task.

    Raises
    ------
    ValueError
        If there is none, or more than one.
    """
    (row,) = (
        row
        for row in tables.spine_load_observations()
        if row.task == task and row.quantity == quantity
    )
    return row


def measured_ratio(task: str) -> dict[str, float]:
    """Return a measured disc pressure as a multiple of that in relaxed standing.

    The resting pressure is taken off both, so that the ratio is one of compressions; lever arm,
    disc area and pressure factor cancel. The range is that of the resting pressure.

    Parameters
    ----------
    task : str
        A task of ``data/spine-load-observations.csv`` with a pressure and a trunk flexion.

    Returns
    -------
    dict of str to float
        ``ratio``, ``low``, ``high``; ``flexion`` in degrees and ``load`` in kg.

    Examples
    --------
    >>> round(measured_ratio("36 degrees of flexion, standing")["ratio"], 2)
    2.45
    """
    row = observation(task, "intradiscal_pressure")
    standing = observation("relaxed standing", "intradiscal_pressure")
    rest = tables.parameters("load-parameters")["resting_pressure"]
    if row.value is None or standing.value is None or rest.low is None or rest.high is None:
        raise ValueError(f"{task} has no pressure to compare")
    low, ratio, high = (
        (row.value - resting) / (standing.value - resting)
        for resting in (rest.low, rest.value, rest.high)
    )
    return {
        "ratio": ratio,
        "low": low,
        "high": high,
        "flexion": row.trunk_flexion or 0,
        "load": row.hand_load or 0,
    }
