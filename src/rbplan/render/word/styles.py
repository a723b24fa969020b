"""What the styles of a template say: their names, and how large their letters are."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from rbplan.render.word.wordml import Element, child, name, number, value

GOES_ON: Final = "RB Sel Sambungan"
"""A cell with nothing but an empty paragraph in this style goes on from the cell above it."""

_USUAL_SIZE: Final = 24
_DEEPEST: Final = 12
"""Styles that rest on each other. More would be a circle."""


class Styles(NamedTuple):
    """``goes_on`` is the id of that style, empty where the template has none; ``sizes`` are in points, by id."""

    goes_on: str
    sizes: Mapping[str, float]

    def size(self, paragraph: Element) -> float:
        """Give the size of the letters of a paragraph, in points."""
        return self.sizes.get(value(paragraph, "pPr", "pStyle"), _USUAL_SIZE / 2)


def read_styles(styles: Element) -> Styles:
    """Read the part of a Word file that holds its styles."""
    known = {style.get(name("styleId"), ""): style for style in styles.iterchildren(name("style"))}
    goes_on = next((key for key, style in known.items() if _own(style, "name") == GOES_ON), "")
    return Styles(goes_on, {key: _size(key, known) / 2 for key in known})


def _size(key: str, known: Mapping[str, Element]) -> int:
    for _ in range(_DEEPEST):
        style = known.get(key)
        if style is None:
            break
        if size := number(style, "rPr", "sz", 0):
            return size
        key = _own(style, "basedOn")
    return _USUAL_SIZE


def _own(style: Element, word: str) -> str:
    found = child(style, word)
    return "" if found is None else found.get(name("val"), "")
