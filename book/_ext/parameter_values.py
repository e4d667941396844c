"""Parameters and defaults of inputs in a sentence, so that no number is typed twice.

A row of a table of parameters, or of a model's inputs, with its unit; an end of its range; and the
same in another unit of length, or without a unit where a range needs it once::

    {parameter}`lumbar-parameters extensor_arm cm`
    {parameter}`lumbar-parameters extensor_arm.low cm bare`
    {parameter}`stride_length bracing_moment`
"""

from __future__ import annotations

from computed_outputs import remembered
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxRole

from spinestride import tables

NO_BREAK, MINUS = "\N{NO-BREAK SPACE}", "\N{MINUS SIGN}"
#: How many of a unit are one of the table's.
IN_UNIT = {("m", "cm"): 100, ("m", "mm"): 1000, ("1", "%"): 100, ("fraction", "%"): 100}
PRINTED = {"N/cm2": "N/cm²", "mm2": "mm²", "degree": "degrees"}


def parameter(text: str) -> str:
    """Return the words for ``table name[.low|.high] [unit] [bare]``.

    Raises
    ------
    ValueError
        If table, name, end or unit is unknown; the message lists the valid ones.
    """
    table, _, rest = text.partition(" ")
    name, *options = rest.split()
    name, _, end = name.partition(".")
    rows = tables.parameters(table) if table.endswith("-parameters") else tables.inputs(table)
    if name not in rows:
        raise ValueError(f"{table} has no {name!r}; it has: {', '.join(rows)}")
    row = rows[name]
    values = {
        "": row.default if isinstance(row, tables.InputRange) else row.value,
        "low": row.low,
        "high": row.high,
    }
    value = values.get(end)
    if value is None:
        known = ", ".join(name for name, value in values.items() if name and value is not None)
        raise ValueError(f"{name} has no {end!r}; it has: {known or 'no range'}")
    bare = "bare" in options
    (unit,) = [option for option in options if option != "bare"] or [row.unit]
    if unit != row.unit and (row.unit, unit) not in IN_UNIT:
        known = ", ".join(to for unit_, to in IN_UNIT if unit_ == row.unit)
        raise ValueError(f"{name} is in {row.unit}, not in {unit}; it can be shown in: {known}")
    number = f"{value * IN_UNIT.get((row.unit, unit), 1):.6g}".replace("-", MINUS)
    if bare or unit == "1":
        return number
    return NO_BREAK.join([number, *PRINTED.get(unit, unit).split()])


class ParameterValue(SphinxRole):
    """A parameter in words."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Write the number as plain text."""
        try:
            words = remembered(self.env, ("parameter", self.text), lambda: parameter(self.text))
            return [nodes.Text(words)], []
        except ValueError as error:
            message = self.inliner.reporter.error(str(error), line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]


def setup(app: Sphinx) -> None:
    """Register the role."""
    app.add_role("parameter", ParameterValue())
