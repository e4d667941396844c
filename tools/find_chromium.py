"""Find a Chromium for the browser tests; ``--install`` takes Debian's package if it is missing.

The headless shell is the same browser without windows: a new page takes it less than half the time.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = "chromium-headless-shell"
NAMES = (
    PACKAGE,
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
)
PLACES = ("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",)
#: Its own remark on the console where it puts WebGL on the page without a graphics card.
SOFTWARE_WEBGL = "GPU stall due to ReadPixels"
HELP = """\
The browser tests need Chromium or Chrome, and none was found.
Install it (Debian: sudo apt-get install chromium) or name one: CHROMIUM=/path/to/chromium make test
"""


def find() -> str | None:
    """Return the path of a Chromium: the one in $CHROMIUM, else the first on the machine."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    on_path = (shutil.which(name) for name in NAMES)
    return next(filter(None, on_path), next((p for p in PLACES if Path(p).exists()), None))


def install() -> None:
    """Install Debian's headless Chromium if that can be done without asking for a password."""
    if shutil.which("apt-get") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    print(f"Installing Debian's {PACKAGE}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Where there is no network this ends soon, and a Chromium with windows may still be there.
    options = ("-qq", "-o", "Acquire::http::Timeout=15", "-o", "Acquire::Retries=1")
    for arguments in (["update"], ["install", "--yes", "--no-install-recommends", PACKAGE]):
        subprocess.run(
            ["apt-get", *options, *arguments],
            env=environment,
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def main() -> int:
    """Make sure that there is a Chromium, or say what to do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--install", action="store_true", help="install it if it is missing")
    missing = shutil.which(PACKAGE) is None and "CHROMIUM" not in os.environ
    if parser.parse_args().install and missing:
        install()
    if find() is None:
        print(HELP, file=sys.stderr, end="")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
