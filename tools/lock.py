"""Write requirements.txt and requirements-dev.txt from pyproject.toml.

Run it with ``make lock``. Versions already in the files stay as they are unless ``--upgrade`` is
given, so that a lock made for a new dependency changes one line and not a hundred.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = "3.11"

RUNTIME_HEADER = """\
# Everything an instructor, a student or the book needs, at versions known to work together
# (Python 3.11 to 3.13, Linux, macOS and Windows). Install it in a checkout of the course with
#
#     pip install -r requirements.txt
#
# Do not edit: `make lock` writes this file with `uv pip compile --universal` from the list
# [project] dependencies of pyproject.toml. `make lock UPGRADE=1` moves every version.
"""
RUNTIME_FOOTER = """\
# the course itself: models, explorers, figures and data tables
-e .
"""
DEV_HEADER = """\
# What tests and maintenance need on top of requirements.txt.
#
# Do not edit: `make lock` writes this file from [dependency-groups] dev of pyproject.toml, held to
# the versions of requirements.txt.
-r requirements.txt
"""


def compile_lock(arguments: list[str], previous: Path, upgrade: bool) -> list[str]:
    """Return the pinned lines that uv resolves, starting from those of an earlier lock."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "lock.txt"
        if previous.exists() and not upgrade:
            output.write_text("\n".join(pins(previous)) + "\n", encoding="utf-8")
        subprocess.run(
            [
                *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal"),
                *("--python-version", OLDEST_PYTHON, "--no-annotate", "--no-header"),
                *("--output-file", str(output), *arguments),
            ],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return pins(output)


def pins(lock: Path) -> list[str]:
    """Return the lines of a lock that pin a package."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if "==" in line and not line.lstrip().startswith(("#", "-"))]


def write_locks(upgrade: bool) -> None:
    """Resolve both lists and write both files."""
    runtime_file, dev_file = ROOT / "requirements.txt", ROOT / "requirements-dev.txt"
    runtime = compile_lock(["pyproject.toml"], runtime_file, upgrade)
    with tempfile.TemporaryDirectory() as folder:
        constraints = Path(folder) / "runtime.txt"
        constraints.write_text("\n".join(runtime) + "\n", encoding="utf-8")
        group = ["--group", "dev", "pyproject.toml", "--constraint", str(constraints)]
        everything = compile_lock(group, dev_file, upgrade)
    dev = [line for line in everything if line not in runtime]
    runtime_file.write_text(
        RUNTIME_HEADER + "\n".join(runtime) + "\n" + RUNTIME_FOOTER, encoding="utf-8"
    )
    dev_file.write_text(DEV_HEADER + "\n".join(dev) + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="move every version forward")
    write_locks(parser.parse_args().upgrade)
