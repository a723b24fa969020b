"""Where an item stands, as officials name it."""

import re

from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.walk import Item


def place(item: Item) -> str:
    """Give "Program 4, kegiatan 1, sub kegiatan 1, indikator 2": printed numbers, those inferred marked as such.

    A level without a number is left out, since numbers are never made up from positions; an indikator without one is
    named by its words.
    """
    levels = (
        ("program", item.program),
        ("kegiatan", item.kegiatan),
        ("sub kegiatan", item.sub_kegiatan),
        ("indikator", item.indikator),
    )
    named = [f"{word} {number}" for word, noun in levels if (number := _number(noun))]
    if item.indikator.uraian and not _number(item.indikator):
        named.append(f"“{item.indikator.uraian}”")
    text = ", ".join(named) or item.indikator.id
    return text[0].upper() + text[1:]


def _number(noun: Heading | Indikator) -> str:
    printed = _bare(noun.nomor)
    if printed:
        return printed
    inferred = _bare(noun.perkiraan.nomor if noun.perkiraan else None)
    return f"{inferred} (perkiraan)" if inferred else ""


def _bare(nomor: str | None) -> str:
    return re.sub(r"[\s.)(]+", "", nomor or "")
