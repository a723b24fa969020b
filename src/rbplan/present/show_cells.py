"""The cells of the decree in which an indikator stands, as they are printed."""

from collections.abc import Iterator, Sequence
from typing import Final

from rbplan.inert import inert
from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.rincian import Butir, Rincian
from rbplan.plan.walk import Item
from rbplan.present.naming import heading, own_words
from rbplan.present.show_field import Block, Field, Line
from rbplan.wording.catalogue import Catalogue

_STATES: Final = {"kosong": "item.empty", "tidak_tersedia": "item.lost", "terpotong": "item.cut"}


def cells_block(item: Item, words: Catalogue) -> Block:
    """Give the cell of the indikator and those that it stands below, lists inside them and inferences included."""
    indikator, sub_kegiatan = item.indikator, item.sub_kegiatan
    return Block(
        (
            _cell("indikator", own_words(indikator, words), indikator, words),
            _cell("program", heading(item.program, words), item.program, words),
            _cell("kegiatan", heading(item.kegiatan, words), item.kegiatan, words),
            _cell("sub_kegiatan", heading(sub_kegiatan, words), sub_kegiatan, words),
        )
    )


def _cell(level: str, text: str, noun: Heading | Indikator, words: Catalogue) -> Field:
    lines = [Line(text), *_list(getattr(noun, "rincian", None))]
    if noun.keadaan is not None and (noun.keadaan == "terpotong" or _printed(noun)):
        # What is lost comes behind what is there.
        lines[-1] = lines[-1]._replace(text=f"{lines[-1].text} {words.say(_STATES[noun.keadaan])}")
    return Field(words.say(f"show.field.{level}"), (*lines, *_estimate(noun, words)))


def _printed(noun: Heading | Indikator) -> bool:
    return bool(noun.nomor or noun.text)


def _list(rincian: Rincian | None) -> Iterator[Line]:
    if rincian is None:
        return
    if rincian.pengantar:
        yield Line(inert(rincian.pengantar), 1)
    yield from _items(rincian.butir, 1)
    if rincian.penutup:
        yield Line(inert(rincian.penutup), 1)


def _items(butir: Sequence[Butir], depth: int) -> Iterator[Line]:
    for item in butir:
        yield Line(inert(" ".join(part for part in (item.nomor, item.isi) if part)), depth)
        yield from _items(item.butir, depth + 1)


def _estimate(noun: Heading | Indikator, words: Catalogue) -> Iterator[Line]:
    """Give what was inferred of a cell, unless its name says it already, and on which grounds."""
    if noun.perkiraan is None:
        return
    estimate = inert(" ".join(part for part in (noun.perkiraan.nomor, noun.perkiraan.nama) if part))
    if estimate and (noun.keadaan != "tidak_tersedia" or _printed(noun)):
        yield Line(words.say("show.perkiraan", estimate=estimate), 1)
    if noun.perkiraan.dasar:
        yield Line(words.say("show.dasar", grounds=inert(noun.perkiraan.dasar)), 1)
