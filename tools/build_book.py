"""Build the book quietly and print where it is; ``--strict`` turns warnings into errors.

Jupyter Book prints some eighty lines for a build in which nothing happened. Here a build that works
prints two, and one that fails prints its warnings and errors, with the whole log in a file.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "_build"
LOG = BUILD / "build.log"
STRICT = ("-W", "-n", "--keep-going")
# jsonschema imports a checker of internationalised URLs, which takes 2 s to load and is not needed.
# The script beside python is not used: its first line cannot name a path with a space.
JUPYTER_BOOK = (
    "import sys; sys.modules['rfc3987_syntax'] = None;"
    "from jupyter_book.cli.main import main; main()"
)
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
TROUBLE = re.compile(r"WARNING:|ERROR:|CRITICAL:|Error\b|Traceback")


def run(strict: bool) -> tuple[int, str]:
    """Build the book; return the exit code and what was printed, without colours."""
    result = subprocess.run(
        [sys.executable, "-c", JUPYTER_BOOK, "build", ".", *(STRICT if strict else ())],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return result.returncode, COLOUR.sub("", result.stdout)


def trouble(log: str) -> list[str]:
    """Return the lines that tell what went wrong, with paths from the checkout."""
    lines = [line for line in log.splitlines() if TROUBLE.search(line)]
    return [line.replace(f"{ROOT}/", "") for line in lines]


def main() -> int:
    """Build, report, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strict", action="store_true", help="fail on any warning (-W -n)")
    strict = parser.parse_args().strict
    start = time.perf_counter()
    print("Building the book", flush=True)
    code, log = run(strict)
    BUILD.mkdir(exist_ok=True)
    LOG.write_text(log, encoding="utf-8")
    for line in trouble(log):
        print(f"  {line}")
    if code:
        print(f"The book was not built; the whole log is in {LOG}", file=sys.stderr)
        return code
    seconds = time.perf_counter() - start
    print(f"Built in {seconds:.0f} s. Open {BUILD / 'html' / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
