"""Cutting a text short enough for a message."""

from typing import Final

_LONGEST: Final = 60


def excerpt(text: str) -> str:
    """Give the text, or its beginning where it is longer than 60 characters."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
