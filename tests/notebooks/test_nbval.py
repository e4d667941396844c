"""Every notebook runs under ``pytest --nbval`` (see `make test`); here: that this check can fail.

Strict nbval runs each cell and compares what it prints with what is stored: text, HTML (an
explorer's element and its still figure), tables and streams, but not pictures in PNG, nor the
random model number of a live widget.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
FAILED = 1


def read(path: Path) -> dict[str, Any]:
    """Return a notebook's content."""
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


def run_nbval(path: Path) -> subprocess.CompletedProcess[str]:
    """Run strict nbval on one notebook in a pytest of its own."""
    command = [sys.executable, "-m", "pytest", "--nbval", "-q", "-p", "no:cacheprovider"]
    return subprocess.run(
        [*command, "-c", "/dev/null", "--rootdir", str(path.parent), str(path)],
        cwd=path.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def corrupt_one_output(notebook: dict[str, Any], wrong: str) -> None:
    """Replace the first stored text by a wrong one, and leave out the cells after it."""
    for place, cell in enumerate(notebook["cells"]):
        for output in cell.get("outputs", []):
            if "text/plain" in output.get("data", {}):
                output["data"]["text/plain"] = [wrong]
            elif output.get("output_type") == "stream":
                output["text"] = [wrong + "\n"]
            else:
                continue
            del notebook["cells"][place + 1 :]
            return
    pytest.fail("the notebook stores no output at all")


@pytest.mark.parametrize("path", NOTEBOOKS[::5], ids=lambda p: p.stem)
def test_a_wrong_stored_output_makes_nbval_fail(path: Path, tmp_path: Path) -> None:
    notebook = read(path)
    corrupt_one_output(notebook, "a result that no cell gives")
    copy = tmp_path / path.name
    copy.write_text(json.dumps(notebook), encoding="utf-8")
    result = run_nbval(copy)
    assert result.returncode == FAILED, result.stdout
    assert "a result that no cell gives" in result.stdout


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_every_code_cell_was_run_once_from_top_to_bottom(path: Path) -> None:
    code = [cell for cell in read(path)["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))


def is_kept_from_the_check(cell: dict[str, Any]) -> bool:
    """Tell whether a cell says, by a tag or a comment, that nbval may not look at it."""
    tags = cell["metadata"].get("tags", [])
    comments = re.findall(r"NBVAL_\w+", "".join(cell["source"]))
    return any("nbval" in tag for tag in tags) or bool(comments)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_only_interact_is_kept_from_the_check(path: Path) -> None:
    """What `interact` draws goes into its widget while the kernel still announces it."""
    kept = [cell for cell in read(path)["cells"] if is_kept_from_the_check(cell)]
    sources = ["".join(cell["source"]) for cell in kept]
    assert [source for source in sources if "interact(" not in source] == []
