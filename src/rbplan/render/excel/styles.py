"""How the cells look."""

from collections.abc import Mapping
from typing import Any, Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format

FONT: Final = "Bookman Old Style"
SIZE: Final = 9
"""Points, of the tables."""

_BASE: Final = {"font_name": FONT, "font_size": SIZE, "valign": "top", "text_wrap": True}
_CENTRE: Final = {**_BASE, "align": "center", "valign": "vcenter"}
_TABLE: Final = {**_BASE, "border": 1}
_MIDDLE: Final = {**_CENTRE, "border": 1}

_NOTHING: Final = ";;;"
"""A notation that shows neither numbers nor text. What stands there is found, filtered and copied all the same."""

_SHAPES: Final[Mapping[str, Mapping[str, Any]]] = {
    "plain": _BASE,
    "strong": {**_BASE, "bold": True},
    "remark": {**_BASE, "italic": True},
    "closing": {**_BASE, "font_size": 10},
    "title": {**_CENTRE, "font_size": 11, "bold": True},
    "subtitle": {**_CENTRE, "font_size": 10},
    "section": {**_BASE, "font_size": 10, "bold": True},
    "form": {**_CENTRE, "font_size": 8, "bold": True, "border": 1},
    "head": {**_MIDDLE, "bold": True, "bg_color": "#E7E6E6"},
    "number": {**_MIDDLE, "font_size": 7},
    "text": _TABLE,
    "name": {**_TABLE, "valign": "vcenter"},
    "strong_name": {**_TABLE, "valign": "vcenter", "bold": True},
    "tick": {**_MIDDLE, "valign": "top"},
    "count": {**_MIDDLE, "num_format": "0"},
    "strong_count": {**_MIDDLE, "bold": True, "num_format": "0"},
    # LibreOffice shows a text of several lines whatever its notation.
    "hidden": {"num_format": _NOTHING, "font_color": "#FFFFFF"},
    "divided": {"top": 1, "left": 1, "right": 1},
    "internal": {**_BASE, "text_wrap": False, "num_format": _NOTHING},
}

_OBEYED: Final = ("=", "+", "-", "@", "'")
"""What makes a formula, or nothing, of a text that somebody types; such a text is marked as text."""


class Styles:
    """The styles of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        """Begin without any."""
        self._book = book
        self._made: dict[tuple[object, ...], Format] = {}

    def get(self, name: str, **changes: object) -> Format:
        """Give the style of that name, with some of its properties changed."""
        key = (name, *sorted(changes.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({**_SHAPES[name], **changes})
        return self._made[key]

    def for_text(self, name: str, text: str, **changes: object) -> Format:
        """Give the style of a cell with this text, which stays a text when somebody edits the cell."""
        return self.get(name, **changes, **({"quote_prefix": True} if text.startswith(_OBEYED) else {}))


def size_of(name: str) -> float:
    """Give the size of the letters, in points."""
    return float(_SHAPES[name]["font_size"])


def is_bold(name: str) -> bool:
    """Tell whether the letters are bold."""
    return bool(_SHAPES[name].get("bold"))
