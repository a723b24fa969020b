"""Signs of the symbol fonts that people put into boxes by the menu Insert, Symbol."""

from collections.abc import Mapping
from typing import Final

_PRIVATE: Final = range(0xF000, 0xF100)
"""Where Word keeps the letters of a symbol font."""

_SIGNS: Final[Mapping[tuple[str, int], str]] = {
    ("wingdings", 0x6F): "☐",
    ("wingdings", 0xA8): "☐",
    ("wingdings", 0xFC): "✓",
    ("wingdings", 0xFE): "☑",
    ("wingdings 2", 0x50): "✓",
    ("wingdings 2", 0x52): "☑",
    ("wingdings 2", 0xA3): "☐",
}
"""By font and letter: the ticks, and the boxes without one."""

_FONTS: Final = frozenset(("symbol", "webdings", "wingdings", "wingdings 2", "wingdings 3"))


def is_symbol_font(font: str) -> bool:
    """Tell whether the letters of a font are pictures."""
    return font.casefold() in _FONTS


def symbol_text(font: str, code: int) -> str | None:
    """Give the character that a letter of a font stands for; None for a picture that is neither tick nor box."""
    letter = code & 0xFF if code in _PRIVATE else code
    if is_symbol_font(font):
        return _SIGNS.get((font.casefold(), letter))
    return chr(code) if code not in _PRIVATE and 0x20 <= code < 0xD800 else None
