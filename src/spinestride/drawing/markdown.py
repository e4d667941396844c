"""Tables of numbers as Markdown, so that a page prints what ``data/`` and the models hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MINUS = "\N{MINUS SIGN}"
SPACE = "\N{NO-BREAK SPACE}"

#: What a page says of how far a number was checked.
STATUS = {
    "verified": "read",
    "computed": "computed",
    "unverified": "(not verified)",
    "assumption": "assumption",
}


class MarkdownTable(str):
    """A Markdown table that a notebook shows as a table."""

    __slots__ = ()

    def _repr_markdown_(self) -> str:
        return str(self)


def markdown_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> MarkdownTable:
    """Return a Markdown table; its first column is set left and the others as they come.

    Examples
    --------
    >>> print(markdown_table(["a", "b"], [["1", "2"]]))
    | a | b |
    | --- | --- |
    | 1 | 2 |
    """
    lines = [head, ["---"] * len(head), *rows]
    return MarkdownTable("\n".join(f"| {' | '.join(cells)} |" for cells in lines))


def signed(value: float, form: str) -> str:
    """Return a number with a true minus sign, and without a sign where it rounds to zero.

    Examples
    --------
    >>> signed(0.04, "+.1f"), signed(2.5, "+.1f")
    ('0.0', '+2.5')
    """
    text = format(value, form).replace("-", MINUS)
    return text.lstrip("+" + MINUS) if float(format(value, form)) == 0 else text
