"""The red flags as pages print them: the list, the emergency box, the table of sources.

All of it comes from ``data/red-flags.csv``, so that no page can shorten the list wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from spinestride import tables


@dataclass(frozen=True)
class Box:
    """How soon the signs of a box must be seen: its title, and what is said before its signs."""

    title: str
    lead: str = ""
    urgent: bool = False

    @property
    def word(self) -> str:
        """The title up to its colon, as tables and questions name the box."""
        return self.title.partition(":")[0]


#: The boxes by name, the most urgent first.
BOXES = {
    "now": Box(
        "Now: call your local emergency number or go to an emergency department",
        "Do not wait for an appointment if pain in the back, the buttock or a leg comes with any "
        "of these, and it is **new or getting worse**:",
        urgent=True,
    ),
    "today": Box(
        "Today: be assessed the same day",
        "Where no doctor can see you today, go to an emergency department.",
    ),
    "by-tomorrow": Box("By tomorrow: ask for a medical assessment"),
    "before-the-next-run": Box(
        "Before the next run: stop running and jumping, and have it assessed"
    ),
    "by-appointment": Box("By appointment"),
}
NOT_VERIFIED = "Not verified, for sign-off"


def most_urgent(signs: Iterable[str]) -> str:
    """Return the box of a picture with several signs: in doubt the upper one.

    Raises
    ------
    ValueError
        If a sign is not in the list.

    Examples
    --------
    >>> most_urgent(["cancer-history", "foot-drop"])
    'now'
    """
    flags = tables.red_flags()
    chosen = list(signs)
    if unknown := [sign for sign in chosen if sign not in flags]:
        raise ValueError(f"no red flag {', '.join(unknown)}; there are: {', '.join(flags)}")
    return min((flags[sign].box for sign in chosen), key=list(BOXES).index)


def list_markdown() -> str:
    """Return the boxes with their signs, as Markdown without marks and citations."""
    return "\n\n".join(_box(name, box) for name, box in BOXES.items())


def _box(name: str, box: Box) -> str:
    signs = [f"- {row.words}" for row in tables.red_flags().values() if row.box == name]
    lines = [f":::{{admonition}} {box.title}"]
    lines += [":class: important"] if box.urgent else []
    lines += [box.lead, ""] if box.lead else []
    return "\n".join([*lines, *signs, ":::"])


def emergency_markdown(title: str = "", first: int | None = None) -> str:
    """Return the signs that cannot wait in one sentence, as a box for the head of a page.

    Parameters
    ----------
    title : str
        Of the box; without it, one line leads to the signs.
    first : int, optional
        How many groups of signs the box names before it leads to the others; by default all.
    """
    if not title:
        return "Back pain now? {doc}`Red flags </book/evidence/red-flags>`: signs that cannot wait."
    rows = [row for row in tables.red_flags().values() if row.box == "now"]
    groups = list(dict.fromkeys(row.short for row in rows))
    signs = "; ".join(groups[:first])
    others = "gives the full list" if first is None else "has more signs that cannot wait"
    return "\n".join(
        [
            f":::{{admonition}} {title}",
            ":class: important",
            "Call your local emergency number or go to an emergency department now if pain in the "
            f"back or a leg comes with any of these, **new or getting worse**: {signs}.",
            f"The page {{doc}}`Red flags </book/evidence/red-flags>` {others}.",
            ":::",
        ]
    )


def sources_markdown(kind: str = "", sign_off: bool = False) -> str:
    """Return the table that gives each sign its source.

    Parameters
    ----------
    kind : str
        ``"verified"`` or ``"unverified"`` for these signs only.
    sign_off : bool
        Whether a reviewer finds a column to fill in.
    """
    heads = ["Sign", "Box", "Where it comes from", *(["Right, or change to"] if sign_off else [])]
    rows = [
        [row.words, BOXES[row.box].word, _origin(row), *([" "] if sign_off else [])]
        for row in tables.red_flags().values()
        if kind in ("", row.verified)
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, ["---"] * len(heads), *rows))


def _origin(row: tables.RedFlag) -> str:
    cited = f"{{cite}}`{','.join(row.sources)}`" if row.sources else ""
    if row.verified == "verified":
        return f"{cited}. {row.note}"
    parts = (f"**{NOT_VERIFIED}**", f"Nearest: {cited}" if cited else "", row.note)
    return ". ".join(part for part in parts if part)
