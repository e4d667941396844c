"""Run the notebooks and store their outputs, small and without what changes from run to run.

``make notebooks`` runs this after a change that moves a number or a figure. nbval then holds every
later run against what is stored.
"""

from __future__ import annotations

import base64
import io
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT / "notebooks"
COLOURS = 24  # of a stored picture: charts have few, and a class loads them over slow networks


def small_png(encoded: str) -> str:
    """Return a picture with few colours, encoded as a notebook stores it."""
    picture = Image.open(io.BytesIO(base64.b64decode(encoded))).convert("RGB")
    stream = io.BytesIO()
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return base64.b64encode(stream.getvalue()).decode() + "\n"


def tidy(notebook: NotebookNode) -> None:
    """Drop times, widget states and versions; make the pictures small."""
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "image/png" in data:
                data["image/png"] = small_png(data["image/png"])


def store(path: Path) -> None:
    """Run one notebook in its folder and write it back."""
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    resources = {"metadata": {"path": path.parent}}
    client = NotebookClient(notebook, timeout=120, coalesce_streams=True, resources=resources)
    client.execute()
    tidy(notebook)
    nbformat.write(notebook, path)  # type: ignore[no-untyped-call]
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB")


def main() -> int:
    """Store the outputs of every notebook."""
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        store(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
