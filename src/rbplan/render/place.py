"""Where an item stands, as officials name it."""

import re
from collections.abc import Sequence
from typing import Final

from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.walk import LEVELS, Item

_WORDS: Final = {"program": "program", "kegiatan": "kegiatan", "sub_kegiatan": "sub kegiatan", "indikator": "indikator"}


def place(item: Item) -> str:
    """Give "Program 4, kegiatan 1, sub kegiatan 1, indikator 2": printed numbers, those inferred marked as such.

    A level without a number is left out, since numbers are never made up from positions; an indikator without one is
    named by its words.
    """
    nouns = (item.program, item.kegiatan, item.sub_kegiatan, item.indikator)
    return place_of(nouns) or item.indikator.id


def place_of(nouns: Sequence[Heading | Indikator], *, whole: bool = False) -> str:
    """Give the place of the last of these, which begin with its program; empty where nothing tells it.

    ``whole``: where neither a number nor words tell the last of them, say so instead of leaving it out.
    """
    named = [
        f"{_WORDS[level]} {number}" for level, noun in zip(LEVELS, nouns, strict=False) if (number := _number(noun))
    ]
    last = nouns[-1]
    if last.text and not _number(last):
        named.append(f"“{last.text}”")
    elif whole and not _number(last):
        named.append(f"{_WORDS[LEVELS[len(nouns) - 1]]} tanpa nomor")
    text = ", ".join(named)
    return text[:1].upper() + text[1:]


def _number(noun: Heading | Indikator) -> str:
    printed = _bare(noun.nomor)
    if printed:
        return printed
    inferred = _bare(noun.perkiraan.nomor if noun.perkiraan else None)
    return f"{inferred} (perkiraan)" if inferred else ""


def _bare(nomor: str | None) -> str:
    return re.sub(r"[\s.)(]+", "", nomor or "")
