"""Published results that the models of time are held to, as the table gives them."""

from __future__ import annotations

from spinestride import tables


def result(quantity: str, condition: str) -> tables.PublishedResult:
    """Return the one row of a quantity under a condition."""
    (row,) = (
        row
        for row in tables.published_recovery()
        if (row.quantity, row.condition) == (quantity, condition)
    )
    return row


def assert_meets(found: float, quantity: str, condition: str) -> None:
    """Hold a value to its published result within the tolerance of the table."""
    row = result(quantity, condition)
    assert row.tolerance is not None, f"{quantity} {condition} has no tolerance"
    assert abs(found - row.value) <= row.tolerance + 1e-12, f"{found} against {row.value}"
