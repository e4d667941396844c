"""A page under watch: what browser tests share besides fixtures."""

from __future__ import annotations

from dataclasses import dataclass, field

from find_chromium import SOFTWARE_WEBGL
from playwright.sync_api import ConsoleMessage, Page

WIDE, NARROW = 1280, 390


@dataclass
class Watched:
    """A page and all that it said and asked for."""

    page: Page
    messages: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Listen before the page is opened."""
        self.page.on("console", self._note)
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("requestfailed", lambda request: self.messages.append(f"no {request.url}"))

    def _note(self, message: ConsoleMessage) -> None:
        if SOFTWARE_WEBGL not in message.text:
            self.messages.append(message.text)
