"""The pages of the book, known before it is built."""

from __future__ import annotations

from pathlib import Path

import yaml

from spinestride.questions import read_questions

ROOT = Path(__file__).resolve().parents[2]


def chapters() -> list[str]:
    """Return the stems of all pages that ``_toc.yml`` names, in its order."""
    toc = yaml.safe_load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    found = [toc["root"]]

    def collect(entries: list[dict[str, object]]) -> None:
        for entry in entries:
            if "file" in entry:
                found.append(str(entry["file"]))
            for key in ("chapters", "sections", "parts"):
                collect(entry.get(key, []))  # type: ignore[arg-type]

    collect([{key: value for key, value in toc.items() if key != "root"}])
    return found


def all_pages() -> list[str]:
    """Return every page of the site, those that Sphinx adds included."""
    return [*chapters(), "genindex", "search"]


def markdown_files() -> list[Path]:
    """Return every Markdown file that a reader or a maintainer sees."""
    chapters = (p for p in (ROOT / "book").rglob("*.md") if "_ext" not in p.parts)
    return sorted([*chapters, *ROOT.glob("*.md")])


def question_files() -> list[Path]:
    """Return the files with the questions of the chapters."""
    return sorted((ROOT / "book" / "questions").glob("*.yml"))


def question_texts(path: Path) -> list[tuple[str, str]]:
    """Return every text of a chapter's questions, each with a name for its place."""
    return [
        (f"{path.name}, {question.id}, {place}", text)
        for question in read_questions(path)
        for place, text in question.texts.items()
    ]
