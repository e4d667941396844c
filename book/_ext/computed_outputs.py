"""What the pages compute, kept between builds until the package or its data change.

Sphinx reads a page again when the page changes; it does not see that the models or the tables
behind its numbers and figures have moved. So all that the pages compute from is hashed, and a new
hash makes every page be read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

ROOT = Path(__file__).resolve().parents[2]
COMPUTED_FROM = ("src", "data", "book/_ext", "requirements.txt")
IGNORED_PARTS = {"__pycache__", ".ipynb_checkpoints"}


def source_files() -> Iterator[Path]:
    """Yield every file that the numbers of the book come from, in a stable order."""
    for name in COMPUTED_FROM:
        path = ROOT / name
        files = [path] if path.is_file() else sorted(path.rglob("*"))
        yield from (f for f in files if f.is_file() and not IGNORED_PARTS.intersection(f.parts))


def fingerprint() -> str:
    """Return a hash of those files' names and contents."""
    digest = hashlib.sha256()
    for path in source_files():
        digest.update(path.relative_to(ROOT).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def remembered(env: BuildEnvironment, key: tuple[str, ...], compute: Callable[[], str]) -> str:
    """Return what the package computed in an earlier build, as long as the package is the same.

    So that a build after an edit of the text need not load SymPy and Matplotlib, nor draw.
    """
    outputs: dict[tuple[str, ...], str] = env.__dict__.setdefault("spinestride_outputs", {})
    if key not in outputs:
        outputs[key] = compute()
    return outputs[key]


def forget_outdated(
    _app: Sphinx, env: BuildEnvironment, _added: set[str], _changed: set[str], _removed: set[str]
) -> list[str]:
    """Return every page when the fingerprint differs from that of the build before."""
    now = fingerprint()
    if getattr(env, "spinestride_fingerprint", None) == now:
        return []
    env.spinestride_fingerprint = now  # type: ignore[attr-defined]
    env.spinestride_outputs = {}  # type: ignore[attr-defined]
    return sorted(env.found_docs)


def setup(app: Sphinx) -> None:
    """Connect the check to the moment when Sphinx decides what to read."""
    app.connect("env-get-outdated", forget_outdated)
