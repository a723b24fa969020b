"""The numbered lists of a plan: its programs, what stands in each part, and the lists inside cells."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rbplan.document.document import NodePath
from rbplan.lint.ordinal import Ordinal, read_ordinals
from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.kegiatan import Kegiatan
from rbplan.plan.plan import Plan
from rbplan.plan.rincian import Butir
from rbplan.plan.sub_kegiatan import SubKegiatan


class Entry(NamedTuple):
    """One item of a list.

    ``ordinal`` is what its printed number says, or, where ``inferred``, what its perkiraan says; None where there is
    neither, or no number can be read from it. ``unknown``: its number was not printed or cannot be read, so that it may
    stand for any. ``blank``: its cell is printed and empty, and so without a number.
    """

    path: NodePath
    nomor: str | None
    ordinal: Ordinal | None
    inferred: bool = False
    unknown: bool = False
    blank: bool = False


class NumberedList(NamedTuple):
    """The items that are numbered together.

    ``level`` is what they are called. ``owner`` is the part whose cell the list stands in, or that they stand below;
    ``()`` for the programs. ``beginning_lost``: the owner's heading is lost, and with it perhaps the first of them.
    ``in_cell``: a list inside a cell; ``cut_off``: that cell breaks off.
    """

    level: str
    owner: NodePath
    entries: tuple[Entry, ...]
    beginning_lost: bool = False
    in_cell: bool = False
    cut_off: bool = False


def numbered_lists(plan: Plan) -> Iterator[NumberedList]:
    """Give every list with more than nothing in it; all that stand below one kegiatan come one after the other."""
    yield from _list("program", (), plan.program, lost=False)
    for p, program in enumerate(plan.program):
        path: NodePath = ("program", p)
        yield from _list("kegiatan", path, program.kegiatan, lost=_is_lost(program))
        for k, kegiatan in enumerate(program.kegiatan):
            yield from _below_kegiatan(kegiatan, (*path, "kegiatan", k))


def _below_kegiatan(kegiatan: Kegiatan, path: NodePath) -> Iterator[NumberedList]:
    yield from _list("sub_kegiatan", path, kegiatan.sub_kegiatan, lost=_is_lost(kegiatan))
    for s, sub_kegiatan in enumerate(kegiatan.sub_kegiatan):
        sub_path = (*path, "sub_kegiatan", s)
        yield from _cell(sub_kegiatan, sub_path)
        yield from _list("indikator", sub_path, sub_kegiatan.indikator, lost=_is_lost(sub_kegiatan))
        for i, indikator in enumerate(sub_kegiatan.indikator):
            yield from _cell(indikator, (*sub_path, "indikator", i))


def _list(level: str, owner: NodePath, nouns: Iterable[Heading | Indikator], *, lost: bool) -> Iterator[NumberedList]:
    nouns = tuple(nouns)
    if nouns:
        ordinals = read_ordinals([_number(noun) for noun in nouns])
        entries = tuple(
            _entry((*owner, level, position), noun, ordinal)
            for position, (noun, ordinal) in enumerate(zip(nouns, ordinals, strict=True))
        )
        yield NumberedList(level.replace("_", " "), owner, entries, beginning_lost=lost)


def _number(noun: Heading | Indikator) -> str | None:
    return noun.nomor or (noun.perkiraan.nomor if noun.perkiraan else None)


def _entry(path: NodePath, noun: Heading | Indikator, ordinal: Ordinal | None) -> Entry:
    return Entry(
        path,
        noun.nomor,
        ordinal,
        inferred=noun.nomor is None and ordinal is not None,
        unknown=ordinal is None and (noun.nomor is not None or noun.keadaan == "tidak_tersedia"),
        blank=noun.keadaan == "kosong",
    )


def _cell(noun: SubKegiatan | Indikator, owner: NodePath) -> Iterator[NumberedList]:
    waiting: list[tuple[NodePath, tuple[Butir, ...]]] = []
    if noun.rincian is not None:
        waiting.append(((*owner, "rincian"), noun.rincian.butir))
    while waiting:
        path, butir = waiting.pop()
        if butir:
            entries = tuple(_butir((*path, "butir"), butir))
            yield NumberedList("butir", owner, entries, in_cell=True, cut_off=noun.keadaan == "terpotong")
        waiting += [((*path, "butir", position), each.butir) for position, each in enumerate(butir)]


def _butir(path: NodePath, butir: tuple[Butir, ...]) -> Iterator[Entry]:
    ordinals = read_ordinals([each.nomor for each in butir])
    for position, (each, ordinal) in enumerate(zip(butir, ordinals, strict=True)):
        unknown = ordinal is None and each.nomor is not None
        yield Entry((*path, position), each.nomor, ordinal, unknown=unknown)


def _is_lost(heading: Heading) -> bool:
    return heading.keadaan == "tidak_tersedia"
