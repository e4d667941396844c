"""Build the explorers' bundle from frontend/ and the models; ``--check`` only compares.

The bundle is committed, so that readers of the book and users of the labs need no node.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRONT_END = ROOT / "frontend"
BUNDLE = ROOT / "src/spinestride/explorers/static"
PATTERN = "spine-*"


def build(folder: Path) -> None:
    """Write the models for the front end, bundle everything into a folder, and mesh the spine."""
    generate = [sys.executable, "-m", "spinestride.explorers.front_end", "frontend/generated"]
    subprocess.run(generate, cwd=ROOT, check=True)
    subprocess.run(["node", "build.mjs", str(folder)], cwd=FRONT_END, check=True)
    mesh = [sys.executable, "-m", "spine_mesh.build", str(folder / "spine-mesh.js")]
    subprocess.run(mesh, cwd=ROOT / "tools", check=True)


def replace() -> None:
    """Build, and only when that has worked put the new files in the place of the old ones."""
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        for old in BUNDLE.glob(PATTERN):  # an explorer may have been renamed
            old.unlink()
        for new in Path(folder).glob(PATTERN):
            shutil.copyfile(new, BUNDLE / new.name)


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a bundle."""
    return {path.name: path.read_bytes() for path in sorted(folder.glob(PATTERN))}


def differences() -> list[str]:
    """Return the names of committed files that a new build does not make."""
    committed = contents(BUNDLE)
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        built = contents(Path(folder))
    return [name for name in sorted(committed | built) if committed.get(name) != built.get(name)]


def main() -> int:
    """Build or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare with the committed one")
    if not parser.parse_args().check:
        replace()
        return 0
    changed = differences()
    if changed:
        print(f"Out of date: {', '.join(changed)}. Run `make frontend`, commit.", file=sys.stderr)
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
