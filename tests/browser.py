"""Pages in a real browser: Debian's Chromium, or the Chrome of another system."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from programs import absent

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

_QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
"""It asks nobody for anything, and runs as root in a container."""


class Opened(NamedTuple):
    """A page, and what it said and asked for since it was opened."""

    page: Page
    said: list[str]
    requests: list[str]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a browser; without one the test skips, or fails where everything is required."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        absent("chromium is not installed")
    # Most tests need no browser.
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=_QUIET)
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, document: Path, fragment: str = "", **options: Any) -> Iterator[Opened]:
    """Open a document. ``options`` are those of a browser context: ``color_scheme``, ``viewport`` and the like."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "locale": "id-ID", **options})
    page = context.new_page()
    result = Opened(page, [], [])
    page.on("console", lambda message: result.said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: result.said.append(f"error: {error}"))
    page.on("dialog", lambda dialog: result.said.append(f"dialog: {dialog.message}"))
    page.on("request", lambda request: result.requests.append(request.url))
    page.goto(document.as_uri() + fragment)
    try:
        yield result
    finally:
        context.close()


def until(page: Page, condition: str) -> None:
    """Wait until an expression is true in the page. Playwright's own waiting needs what the page's policy forbids."""
    end = time.monotonic() + 30
    while not page.evaluate(condition):
        assert time.monotonic() < end, condition
        time.sleep(0.05)
