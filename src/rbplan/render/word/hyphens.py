"""Words that a cell has no room for: where they may be divided, so that no program cuts them at any letter."""

import re
from collections.abc import Sequence
from typing import Final

from lxml import etree

from rbplan.render.syllables import divided
from rbplan.render.word.measure import Measure
from rbplan.render.word.wordml import Element, Row, name

_WORD: Final = re.compile(r"[^\W\d_]+")
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def divide_words(rows: Sequence[Row], measure: Measure) -> None:
    """Put optional hyphens, which Word shows at the end of a line only, into the words that may not fit into a line."""
    for row in rows:
        for cell in row.cells:
            for paragraph in cell.element.iterchildren(name("p")):
                letters = measure.letters(cell, paragraph)
                for text in list(paragraph.iter(name("t"))):
                    _divide(text, letters)


def _divide(text: Element, letters: float) -> None:
    said = text.text or ""
    if len(said) <= letters:
        return
    pieces = [""]
    end = 0
    for word in _WORD.finditer(said):
        pieces[-1] += said[end : word.start()]
        end = word.end()
        parts = divided(word[0]) if len(word[0]) > letters else (word[0],)
        if min(map(len, parts)) == 1:
            # No syllables: no word either.
            parts = (word[0],)
        pieces[-1] += parts[0]
        pieces += parts[1:]
    pieces[-1] += said[end:]
    text.text = pieces[0]
    for piece in reversed(pieces[1:]):
        following = etree.Element(name("t"), {_SPACE: "preserve"})
        following.text = piece
        text.addnext(following)
        text.addnext(etree.Element(name("softHyphen")))
    if len(pieces) > 1:
        text.set(_SPACE, "preserve")
