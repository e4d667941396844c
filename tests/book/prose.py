"""The words of a Markdown text without its code, formulas, links and directives."""

from __future__ import annotations

import re
from collections.abc import Iterator

FENCE = re.compile(r"^\s*(`{3,}|~{3,}|:{3,})\s*(\{[^}]*\}|\S*)\s*(.*)$")
#: Directives whose content is no prose.
LITERAL = {
    *("{code}", "{code-block}", "{code-cell}", "{math}", "{eval-rst}", "{raw}", "{bibliography}"),
    *(
        "{model-equation}",
        "{explorer}",
        "{drawing}",
        "{data-table}",
        "{toctree}",
        "{include}",
        "{literalinclude}",
        "{image}",
    ),
}
#: Directives whose argument is a title that a reader sees.
TITLED = {"{admonition}", "{dropdown}", "{exercise}", "{tab-item}", "{card}", "{list-table}"}
TITLED |= {"{table}", "{topic}", "{margin}", "{csv-table}", "{rubric}", "{grid-item-card}"}
SPOKEN_OPTION = re.compile(r"^\s*:(alt|caption):\s*(.*)$")
OPTION = re.compile(r"^\s*:[\w-]+:")
NOT_WORDS = (
    re.compile(r"\$\$.*?\$\$|\$[^$\n]+\$"),  # formulas
    re.compile(r"\{[\w:-]+\}`[^`]*`"),  # roles
    re.compile(r"`+[^`]*`+"),  # code
    re.compile(r"<[^>\s][^>]*>"),  # HTML, addresses
    re.compile(r"(?<=\])\([^)\s]*\)"),  # where links lead
    re.compile(r"https?://\S+|\b[\w.-]+@[\w.-]+|\b[\w/-]+\.(?:md|py|csv|ipynb|bib|yml|txt|js)\b"),
    re.compile(r"\{[^}]*\}"),  # attributes
    re.compile(r"^\s*\([\w-]+\)=\s*$"),  # targets
)
ROLE_WITH_TEXT = re.compile(r"\{(?:doc|ref|term|abbr|download|numref)\}`([^`<]*)<[^`]*>`")


class _Fences:
    """The fences open at a line, innermost last: their marks, and whether they hold code."""

    def __init__(self) -> None:
        self._open: list[tuple[str, bool]] = []

    @property
    def in_code(self) -> bool:
        """Whether the line stands in something that is no prose."""
        return any(is_code for _, is_code in self._open)

    def take(self, mark: str, kind: str) -> None:
        """Open a fence, or close the innermost one."""
        if self._open and not kind and self._open[-1][0] in mark:
            self._open.pop()
        elif not self.in_code:
            is_code = kind in LITERAL or not (kind.startswith("{") or mark.startswith(":"))
            self._open.append((mark, is_code))


def body_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield number and text of every line but front matter, code and displayed formulas."""
    fences = _Fences()
    in_formula = False
    in_front_matter = text.startswith("---\n")
    for number, line in enumerate(text.splitlines(), start=1):
        fence = FENCE.match(line)
        if in_front_matter:
            in_front_matter = number == 1 or line.strip() != "---"
        elif fence:
            mark, kind, argument = fence.groups()
            if kind in TITLED and not fences.in_code:
                yield number, argument
            fences.take(mark, kind)
        elif fences.in_code:
            continue
        elif line.strip().startswith("$$"):
            in_formula ^= line.count("$$") == 1
        elif not in_formula:
            yield number, line


def prose_lines(text: str, *, tables: bool = True) -> Iterator[tuple[int, str]]:
    """Yield number and words of every line that a reader reads."""
    for number, line in body_lines(text):
        spoken = SPOKEN_OPTION.match(line)
        if spoken:
            yield number, without_markup(spoken.group(2))
        elif not OPTION.match(line) and (tables or not line.lstrip().startswith("|")):
            yield number, without_markup(line)


def without_markup(line: str) -> str:
    """Return a line's words.

    >>> without_markup("A [link](x.md) to `code` and $x$")
    'A [link]  to   and  '
    """
    line = ROLE_WITH_TEXT.sub(r"\1", line)
    for pattern in NOT_WORDS:
        line = pattern.sub(" ", line)
    return line
