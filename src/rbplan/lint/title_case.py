"""Capitals as titles have them: every word but the small ones."""

import re
from typing import Final

_SMALL: Final = frozenset(
    (
        "yang", "dan", "atau", "serta", "di", "ke", "dari", "dalam", "atas", "untuk", "pada", "terhadap", "oleh",
        "dengan", "sesuai", "bagi", "kepada", "tentang", "antara", "sampai",
    )
)  # fmt: skip

_WORD: Final = re.compile(r"[^\W\d_]+")


def is_title(text: str) -> bool:
    """Tell whether every word begins with a capital, small ones apart (EYD V, on capitals)."""
    return all(word[0].isupper() or word in _SMALL for word in _WORD.findall(text))


def as_title(text: str) -> str:
    """Give a text with the capitals of a title."""
    return _WORD.sub(lambda word: word[0] if word[0] in _SMALL else word[0][0].upper() + word[0][1:], text)
