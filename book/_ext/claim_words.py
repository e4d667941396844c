"""What the ledger says of a statement, in words and as Markdown."""

from __future__ import annotations

from spinestride import tables
from spinestride.evidence import comparison_text, effect_text, find

VERDICTS = {
    "supported": "the statement holds as it is worded",
    "partly": "a part of it holds, and a part does not or is not known",
    "not supported": "evidence for it is absent or speaks against it",
    "no information": "it cannot be tested, or is one person's story",
    "not a claim": ("it states nothing about the world: a heading, a question, a privacy notice"),
}
CERTAINTIES = {
    "high": "more studies would hardly change the picture",
    "moderate": "the true effect is probably close to the estimate, but may differ",
    "low": "the true effect may well be different",
    "very low": "nobody can say with confidence; the true effect is probably different",
    "not rated": (
        "there was nothing to rate: a name, a description, a story, or a fact of anatomy"
    ),
}
RATED_BY = {"source": "rated by its source", "course": "our rating", "nobody": ""}


def chapter_name(chapter: str) -> str:
    """Return a chapter's name by its path.

    >>> chapter_name("evidence/back-pain-in-runners")
    'Back pain in runners'
    """
    words = chapter.rpartition("/")[2].replace("-", " ")
    return words[0].upper() + words[1:]


def knowledge(claim: tables.Claim) -> dict[str, str]:
    """Return what is known of a statement, as Markdown: what holds, what fails, how sure it is."""
    lines = {}
    if claim.holds:
        lines["holds"] = f"**Holds.** {claim.holds}"
    if claim.fails:
        title = "Does not hold, or is not known." if claim.holds else "Why."
        lines["fails"] = f"**{title}** {claim.fails}"
    if claim.certainty_note:
        lines["certainty"] = f"**Certainty.** {claim.certainty_note}"
    return lines


def certainty_words(claim: tables.Claim) -> str:
    """Return the certainty without who rated it."""
    return f"{claim.certainty} certainty" if RATED_BY[claim.rated_by] else claim.certainty


def estimate_line(identifier: str) -> str:
    """Return an estimate with what it compares, its certainty and its source, as Markdown."""
    row = find(identifier)
    about = comparison_text(identifier)
    by = RATED_BY[row.rated_by]
    rated = f"; {row.certainty} certainty, {by}" if by else ""
    effect = f"**{effect_text(identifier)}**"
    return f"{about}: {effect}{rated} {{cite}}`{row.source}`"


def source_line(claim: tables.Claim) -> str:
    """Return the sources of a statement, as Markdown."""
    return f"Sources: {{cite}}`{','.join(claim.sources)}`"
