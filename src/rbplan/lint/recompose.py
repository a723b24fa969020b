"""Putting the cells of a source together from the parts of the plan (docs/format.md, "Whole cells are exact").

A heading is printed in the first row of what stands below it, an indikator in the row that it cites.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rbplan.document.document import NodePath
from rbplan.lint.citation import Citation
from rbplan.lint.source_table import COLUMNS
from rbplan.plan.heading import Heading
from rbplan.plan.indikator import Indikator
from rbplan.plan.rincian import Butir, Rincian
from rbplan.plan.walk import LEVELS, Part

_KET: Final = len(COLUMNS) - 1


class Fragment(NamedTuple):
    """A text of the plan and its path."""

    text: str
    path: NodePath


class CellText(NamedTuple):
    """What one part of the plan gives to one cell of a source. ``column`` is a position in COLUMNS.

    ``changed``: an amendment has set what it says today. ``elsewhere``: some of what stands below it was read from
    another document, in which it may be printed instead.
    """

    sumber: str
    baris: int
    column: int
    fragments: tuple[Fragment, ...]
    changed: bool
    elsewhere: bool


class _Below(NamedTuple):
    """What the indikator below a heading cite of one source: the first row, and whether all were changed."""

    baris: int
    changed: bool


def cell_texts(parts: Iterable[Part], citations: Sequence[Citation]) -> Iterator[CellText]:
    """Give what each part of a plan that cites its rows gives to the cells of the sources, in the order of the plan."""
    own = {citation.item.path: citation for citation in citations}
    below = _below(citations)
    for part in parts:
        if isinstance(part.noun, Indikator):
            citation = own.get(part.path)
            if citation is not None:
                yield from _indikator_texts(part.noun, citation)
        else:
            cited = below.get(part.path, {})
            for sumber, (baris, changed) in cited.items():
                elsewhere = len(cited) > 1 or changed
                for column, fragments in _heading_fragments(part.noun, part):
                    yield CellText(sumber, baris, column, fragments, changed, elsewhere)


def _below(citations: Iterable[Citation]) -> dict[NodePath, dict[str, _Below]]:
    found: dict[NodePath, dict[str, _Below]] = {}
    for item, bacaan, sumber in citations:
        changed = item.indikator.diubah is not None
        for depth in range(1, len(LEVELS)):
            rows = found.setdefault(item.path[: 2 * depth], {})
            before = rows.get(sumber, _Below(bacaan.baris, changed))
            rows[sumber] = _Below(min(before.baris, bacaan.baris), before.changed and changed)
    return found


def _indikator_texts(noun: Indikator, citation: Citation) -> Iterator[CellText]:
    path, baris, changed = citation.item.path, citation.bacaan.baris, noun.diubah is not None
    text = (
        *_fragment(noun.nomor, (*path, "nomor")),
        *_fragment(noun.uraian, (*path, "uraian")),
        *_rincian(noun.rincian, (*path, "rincian")),
    )
    yield CellText(citation.sumber, baris, LEVELS.index("indikator") + 1, text, changed, elsewhere=False)
    ket = tuple(_fragment(noun.ket, (*path, "ket")))
    yield CellText(citation.sumber, baris, _KET, ket, changed, elsewhere=False)


def _heading_fragments(noun: Heading, part: Part) -> Iterator[tuple[int, tuple[Fragment, ...]]]:
    column = LEVELS.index(part.level) + 1
    nomor = tuple(_fragment(noun.nomor, (*part.path, "nomor")))
    nama = tuple(_fragment(noun.nama, (*part.path, "nama")))
    if part.level == "program":
        # The only level whose number has a column of its own.
        yield 0, nomor
        yield column, nama
    else:
        rincian = getattr(noun, "rincian", None)
        yield column, (*nomor, *nama, *_rincian(rincian, (*part.path, "rincian")))


def _rincian(rincian: Rincian | None, path: NodePath) -> Iterator[Fragment]:
    if rincian is not None:
        yield from _fragment(rincian.pengantar, (*path, "pengantar"))
        yield from _butir(rincian.butir, (*path, "butir"))
        yield from _fragment(rincian.penutup, (*path, "penutup"))


def _butir(butir: Sequence[Butir], path: NodePath) -> Iterator[Fragment]:
    for position, each in enumerate(butir):
        yield from _fragment(each.nomor, (*path, position, "nomor"))
        yield from _fragment(each.isi, (*path, position, "isi"))
        yield from _butir(each.butir, (*path, position, "butir"))


def _fragment(text: str | None, path: NodePath) -> Iterator[Fragment]:
    if text:
        yield Fragment(text, path)
