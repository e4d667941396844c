"""A static server that compresses as GitHub Pages does: text in gzip, pictures as they are.

``python tools/gzip_server.py _build/html 8000`` serves a folder; tests and benchmark use `serving`.
"""

from __future__ import annotations

import argparse
import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

# What Python knows differs between machines; these are the types of GitHub Pages.
CONTENT_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}
COMPRESSED = ("text/", "application/javascript", "application/json", "application/wasm", "xml")
LEVEL = 6  # of gzip: what most servers use


def content_type(path: Path) -> str:
    """Return the type that a file is sent with.

    >>> content_type(Path("a.mjs")), content_type(Path("a.woff2"))
    ('text/javascript', 'font/woff2')
    """
    known = CONTENT_TYPES.get(path.suffix.lower())
    return known or mimetypes.guess_type(path.name)[0] or "application/octet-stream"


def is_compressed(kind: str) -> bool:
    """Tell whether a file of this type is sent in gzip.

    >>> is_compressed("image/svg+xml"), is_compressed("image/png")
    (True, False)
    """
    return any(part in kind for part in COMPRESSED)


@lru_cache(maxsize=512)
def _body(path: Path, _modified: float, compress: bool) -> bytes:
    content = path.read_bytes()
    return gzip.compress(content, LEVEL, mtime=0) if compress else content


class Handler(SimpleHTTPRequestHandler):
    """Answers GET with whole files, without a word on the terminal."""

    protocol_version = "HTTP/1.1"  # one connection for many files, as on the real site

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a file."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self._send(HTTPStatus.NOT_FOUND, {"Content-Type": "text/plain"}, b"not found")
            return
        kind = content_type(path)
        accepts = "gzip" in self.headers.get("Accept-Encoding", "")
        compress = is_compressed(kind) and accepts
        headers = {"Content-Type": kind, "Cache-Control": "max-age=600"}
        if compress:
            headers["Content-Encoding"] = "gzip"
        self._send(HTTPStatus.OK, headers, _body(path, path.stat().st_mtime, compress))

    def _send(self, status: HTTPStatus, headers: dict[str, str], body: bytes) -> None:
        try:
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the page was closed while it loaded


@contextmanager
def serving(folder: Path, port: int = 0) -> Iterator[str]:
    """Serve a folder on 127.0.0.1 for the length of a block; give the address, no slash at the end.

    Parameters
    ----------
    folder : pathlib.Path
        What to serve.
    port : int, optional
        0 takes a free one.
    """

    def handler(*arguments: Any) -> Handler:
        return Handler(*arguments, directory=str(folder))

    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("port", type=int, nargs="?", default=8000)
    arguments = parser.parse_args()
    with serving(arguments.folder, arguments.port) as address:
        print(address, flush=True)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
