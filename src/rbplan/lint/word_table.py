"""Looking words of a table up in a text, each word and phrase of it in one pass."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from rbplan.lint.title_case import as_title, is_title

_WORD: Final = re.compile(r"\w+")


class Entry(NamedTuple):
    """What a table says of a word or phrase.

    ``written`` is found whatever its capitals, unless it has capitals itself. ``standard`` is what to write instead.
    ``source`` is who says so. ``sure`` is False where another reading is possible and somebody has to look.
    """

    written: str
    standard: str
    source: str
    sure: bool = True


class Hit(NamedTuple):
    """An entry found in a text, from one character up to another, from 0. ``standard`` has the capitals of the text."""

    entry: Entry
    start: int
    end: int
    written: str
    standard: str


class WordTable:
    """The entries of a table by their first word, so that the length of the table costs nothing."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Take the entries; where several begin alike, the longest that fits is found."""
        self._by_first: dict[str, list[Entry]] = {}
        for entry in sorted(entries, key=lambda entry: -len(entry.written)):
            first = _WORD.search(entry.written)
            if first is not None:
                self._by_first.setdefault(first[0].lower(), []).append(entry)

    def find(self, text: str) -> Iterator[Hit]:
        """Give the entries in a text, whole words only, from left to right; what lies inside another is left out."""
        taken = 0
        for word in _WORD.finditer(text):
            if word.start() < taken:
                continue
            entry = self._fitting(text, word.start(), word[0].lower())
            if entry is not None:
                taken = word.start() + len(entry.written)
                written = text[word.start() : taken]
                yield Hit(entry, word.start(), taken, written, _in_case_of(written, entry))

    def _fitting(self, text: str, start: int, first: str) -> Entry | None:
        for entry in self._by_first.get(first, ()):
            end = start + len(entry.written)
            written = text[start:end]
            same = (written.lower() if entry.written.islower() else written) == entry.written
            if same and not (text[end : end + 1].isalnum() or text[end : end + 1] == "_"):
                return entry
        return None


def _in_case_of(written: str, entry: Entry) -> str:
    standard = entry.standard
    if not entry.written.islower():
        return standard
    if written.isupper():
        return standard.upper()
    if " " in written and is_title(written):
        return as_title(standard)
    return standard[0].upper() + standard[1:] if written[0].isupper() else standard
