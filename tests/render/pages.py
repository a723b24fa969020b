"""What stands where in a PDF, as poppler sees it."""

import re
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import NamedTuple

from programs import program

_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">')
_WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')


class Word(NamedTuple):
    """A word with its box, in points from the upper left corner of its page."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


class Page(NamedTuple):
    """A page with its words in the order in which they were set."""

    width: float
    height: float
    words: list[Word]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def pages(pdf: Path) -> list[Page]:
    """Give the pages of a PDF."""
    told = subprocess.run(
        [program("pdftotext"), "-bbox", str(pdf), "-"], capture_output=True, check=True
    ).stdout.decode()
    found: list[Page] = []
    for line in told.splitlines():
        if page := _PAGE.search(line):
            found.append(Page(float(page[1]), float(page[2]), []))
        elif word := _WORD.search(line):
            found[-1].words.append(Word(*(float(word[side]) for side in range(1, 5)), unescape(word[5])))
    return found


def outside(page: Page, margin: float) -> list[Word]:
    """Give the words that stand nearer to an edge of their page than so many points."""
    return [
        word
        for word in page.words
        if min(word.left, word.top, page.width - word.right, page.height - word.bottom) < margin
    ]


def overprinted(page: Page) -> Iterator[tuple[str, str]]:
    """Give the pairs of words of which one covers a part of the other."""
    # A box is as high as its font, which is more than the ink of two lines below each other.
    words = sorted(page.words, key=lambda word: word.top)
    for position, word in enumerate(words):
        height = word.bottom - word.top
        for other in words[position + 1 :]:
            if other.top > word.bottom - 0.35 * height:
                break
            if min(word.right, other.right) - max(word.left, other.left) > 0.6:
                yield word.text, other.text
