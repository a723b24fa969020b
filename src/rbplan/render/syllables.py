"""Where a long word may be divided at the end of a line.

TeX Live has patterns for Indonesian only in a package that Debian does not install with LaTeX, and XeLaTeX cannot
learn any later; so the places are found here, and are the same in LaTeX, Typst and Word. A library with the patterns of
LibreOffice (Pyphen) takes 93 ms to load, and divides wrongly, "tran-s-pa-ransi".
"""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import category

_FEWEST_LETTERS: Final = 3
"""That stay together before and behind a hyphen: a single syllable as "di" or "be" is often half a prefix."""

_WIDEST_PART: Final = 6.5
"""In widths of an M: what surely fits into the narrowest column of the lampiran, KET., 21 mm at nine points."""

_WIDEST_WORD: Final = 5.0
"""The same of a word that is never divided. Justified lines with few words need more places than narrow cells."""

_WIDTHS: Final = {
    **dict.fromkeys("ijl.,:;()[]'!|", 0.34),
    **dict.fromkeys("frtI-", 0.45),
    **dict.fromkeys("cesvyz", 0.6),
    **dict.fromkeys("mwMW%@&", 1.0),
}

_SOUND: Final = re.compile(r"(?P<vowel>[aiueoé])|(?P<consonant>ng|ny|sy|kh|.)", re.DOTALL)

_ONSET: Final = re.compile(r"s?[tpk]r|[gdbf]r|[pkgbf]l|s[kptw]")
"""With what a syllable can begin after another consonant: "ad-mi-nis-tra-si"."""

_COMPOUND: Final = ("trans", "infra")
"""Beginnings of words that stay whole."""

_SUFFIX: Final = re.compile(r"(?<=[aiueoé])(?:ng|ny|sy|kh|[^aiueoé])an$")
"""A stem that ends in a consonant, and "-an": "jawab-an". A k may belong to "-kan", "melaksana-kan"."""

_VERB: Final = re.compile(r"(?:me|di).*kan$")


def is_long(word: str) -> bool:
    """Tell whether a word is long enough to be divided; one in capitals only where it must."""
    return _widest(word) > (_WIDEST_PART if word.isupper() else _WIDEST_WORD)


def is_wide(part: str) -> bool:
    """Tell whether a part of a word may be wider than a narrow cell; one that is not surely fits."""
    return _widest(part) > _WIDEST_PART


def _widest(text: str) -> float:
    return sum(map(_width, text))


def _width(character: str) -> float:
    """Give the most that a character takes in a font like Bookman, in widths of an M."""
    usual = 1.0 if not character.isascii() else 0.82 if character.isupper() else 0.7
    return _WIDTHS.get(character, usual)


def divided(letters: str) -> tuple[str, ...]:
    """Give the parts of a word of letters between which it may be divided with a hyphen, put together the word.

    By syllables; what is then still too wide may be divided behind each letter.
    """
    last = len(letters) - _FEWEST_LETTERS
    places = [place for place in _syllables(letters.lower()) if _FEWEST_LETTERS <= place <= last]
    parts = _cut(letters, places)
    return tuple(piece for part in parts for piece in (characters(part) if is_wide(part) else (part,)))


def _syllables(word: str) -> Iterator[int]:
    """Give where a syllable of a word in small letters begins: not the first, and none that a suffix makes doubtful."""
    compound = next((start for start in _COMPOUND if word.startswith(start)), "")
    if compound:
        yield len(compound)
    suffix = None if _VERB.match(word) else _SUFFIX.search(word)
    for place in _between_vowels(word):
        if place > len(compound) + 1 and not (suffix and place == suffix.start()):
            yield place


def _between_vowels(word: str) -> Iterator[int]:
    consonants: list[re.Match[str]] = []
    seen = False
    for sound in _SOUND.finditer(word):
        if sound["consonant"]:
            consonants.append(sound)
            continue
        if seen and consonants:
            yield _onset(consonants).start()
        seen, consonants = True, []


def _onset(consonants: list[re.Match[str]]) -> re.Match[str]:
    """Give the consonant between two vowels with which the second syllable begins."""
    for first in range(1, len(consonants) - 1):
        if _ONSET.fullmatch("".join(each[0] for each in consonants[first:])):
            return consonants[first]
    return consonants[-1]


def _cut(word: str, places: list[int]) -> list[str]:
    return [word[begin:end] for begin, end in zip([0, *places], [*places, len(word)], strict=True)]


def characters(text: str) -> Iterator[str]:
    """Give each character with the marks above and below it."""
    begin = 0
    for place in range(1, len(text)):
        if not category(text[place]).startswith("M"):
            yield text[begin:place]
            begin = place
    yield text[begin:]
