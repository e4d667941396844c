"""Write what the front end takes from Python: models, curves, equations, sources, anatomy.

``python -m spinestride.explorers.front_end frontend/generated`` is a step of ``make frontend``. The
files are not kept in git; the bundle that is made from them is.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pybtex.database import Entry

from spinestride import tables
from spinestride.bibliography import entries, needs_mark, plain
from spinestride.explorers import EXPLORERS, Explorer
from spinestride.faces import Band


def write_front_end_data(folder: Path) -> list[Path]:
    """Write one model and one data module for every explorer, and one module for the drawings.

    Parameters
    ----------
    folder : pathlib.Path
        Where to write; it is made if it does not exist.

    Returns
    -------
    list of pathlib.Path
        The files written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    known = entries()
    texts = {"anatomy.js": _anatomy_module()}
    for kind, explorer in EXPLORERS.items():
        texts |= {
            # Printed code carries no types; what it promises is the core's type Model.
            f"{kind}-model.js": "// @ts-nocheck\n" + explorer.model.javascript(),
            f"{kind}.js": _data_module(kind, explorer, known),
            f"{kind}.equations.json": json.dumps(_equations(explorer), indent=1),
        }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]


def _anatomy_module() -> str:
    """Return what the drawings are made of: sizes by vertebra, and the lever arm in mm."""
    sizes: dict[str, dict[str, float]] = {}
    for row in tables.vertebra_dimensions():
        sizes.setdefault(row.vertebra, {})[row.quantity] = row.value
    arm = tables.parameters("lumbar-parameters")["extensor_arm"]
    assert arm.low is not None
    assert arm.high is not None
    ends = {"value": arm.value, "low": arm.low, "high": arm.high}
    constants = {
        "vertebrae": sizes,
        "leverArm": {name: round(1000 * metres, 6) for name, metres in ends.items()},
    }
    lines = [
        "// Written by spinestride.explorers.front_end from data/.",
        *(f"export const {name} = {json.dumps(value)};" for name, value in constants.items()),
    ]
    return "\n".join(lines) + "\n"


def _data_module(kind: str, explorer: type[Explorer], known: Mapping[str, Entry]) -> str:
    constants: dict[str, Any] = {
        "sources": [source_text(known[key], use) for key, use in explorer.sources],
        **explorer.measurements(),
    }
    lines = [
        "// Written by spinestride.explorers.front_end from data/ and book/references.bib.",
        f"import * as printed from './{kind}-model.js';",
        f"export {{ equations }} from './{kind}-equations.js';",
        "/** @type {import('../core/types.js').Model} */",
        "export const model = /** @type {any} */ (printed);",
        *(f"export const {name} = {json.dumps(value)};" for name, value in constants.items()),
    ]
    return "\n".join(lines) + "\n"


def _equations(explorer: type[Explorer]) -> list[dict[str, str]]:
    module = explorer.model
    labels = {step.name: step.label for step in module.model.steps if not isinstance(step, Band)}
    return [{"label": labels[name], "latex": module.latex(name)} for name in explorer.equations]


def source_text(entry: Entry, use: str) -> dict[str, str | bool]:
    """Return one source as the explorer's drawer prints it.

    Parameters
    ----------
    entry : pybtex.database.Entry
        Its ``annote`` says what was read of the source.
    use : str
        What is taken from it.
    """
    fields = entry.fields
    where = [plain(fields[name]) for name in ("journal", "publisher", "volume") if name in fields]
    doi = fields.get("doi")
    return {
        "text": f"{_authors(entry)} {fields['year']}, {' '.join(where) or plain(fields['title'])}",
        "url": f"https://doi.org/{doi}" if doi else fields.get("url", ""),
        "use": use,
        "verified": not needs_mark(entry),
    }


def _authors(entry: Entry) -> str:
    names = [plain(" ".join(person.last_names)) for person in entry.persons["author"]]
    if len(names) > 3:
        return f"{names[0]} and others"
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


if __name__ == "__main__":
    write_front_end_data(Path(sys.argv[1]))
