"""Parameters made of rows that are no row of a parameter table."""

from __future__ import annotations

from typing import Any

from spinestride import tables
from spinestride.tables import Parameter

_PROVENANCE = ("unit", "population", "source", "verified", "note")


def parameter(row: object, **columns: Any) -> Parameter:
    """Return a parameter that takes its unit and provenance from a row of any table.

    Parameters
    ----------
    row : record
        A row of `spinestride.tables`.
    **columns
        Name, symbol, quantity and value; low and high, which are None by default; and what the row
        lacks or says otherwise.
    """
    known = {column: getattr(row, column) for column in _PROVENANCE if hasattr(row, column)}
    absent = {"parameter_set": tables.SHARED_SET, "low": None, "high": None, "note": ""}
    return Parameter(**{**absent, **known, **columns})
