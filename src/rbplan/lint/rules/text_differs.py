"""The text is not what the source prints.

Number, text and ``rincian`` of all that begins in a row, put together, give the cells of that row letter for letter,
slips included: they are the text of the decree. White space is left aside, as are the marks of the conversion (``<p>``,
``**``). A heading is looked for in the first row of what stands below it. What an amendment set (``diubah``) is not
compared with the older text, but its row must still be there. An indikator that cites another sumber is compared with
the file of that one; the original in the archive has none, so nothing is said. Where the original, seen in the archive,
reads otherwise than the copy, let the indikator cite it, or accept the finding with a comment that says so.

Source: docs/format.md, "Whole cells are exact".

File 2022/sumber/salinan.txt:

    No⇥PROGRAM KEGIATAN⇥KEGIATAN⇥SUB KEGIATAN⇥INDIKATOR KEBERHASILAN⇥1⇥2⇥3⇥4
    8.⇥Pelayanan Publik⇥1. Pelayanan Prima⇥Meliputi: 1) Persyaratan Laynan; 2)Biaya/tarif⇥1. Maklumat pelayanan⇥⇥⇥√⇥

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: 7f88c98afd0bc2963493d5381dd6f51b63c94637a85c88a6107211d8a016546c
        tabel: [1-2]
    program:
      - nomor: "8"  # <- RB303
        nama: Pelayanan Publik
        kegiatan:
          - nomor: "1."
            nama: Pelayanan Prima
            sub_kegiatan:
              - nama: "Meliputi:"
                rincian:
                  butir:
                    - {nomor: "1)", isi: Persyaratan Layanan;}  # <- RB303
                    - {nomor: "2)", isi: Biaya/tarif}
                indikator:
                  - id: layanan-maklumat
                    uraian: Maklumat pelayanan  # <- RB303
                    bulan: [3]
                    bacaan: {baris: 2, sel: [3]}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: 7f88c98afd0bc2963493d5381dd6f51b63c94637a85c88a6107211d8a016546c
        tabel: [1-2]
    program:
      - nomor: "8."
        nama: Pelayanan Publik
        kegiatan:
          - nomor: "1."
            nama: Pelayanan Prima
            sub_kegiatan:
              - nama: "Meliputi:"
                rincian:
                  butir:
                    - {nomor: "1)", isi: Persyaratan Laynan;}
                    - {nomor: "2)", isi: Biaya/tarif}
                indikator:
                  - id: layanan-maklumat
                    nomor: "1."
                    uraian: Maklumat pelayanan
                    bulan: [3]
                    bacaan: {baris: 2, sel: [3]}
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.document.document import NodePath
from rbplan.lint.citation import Citation
from rbplan.lint.difference import first_difference
from rbplan.lint.recompose import CellText, cell_texts
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.source_table import COLUMNS
from rbplan.lint.subject import Subject

_Row = tuple[str, int]


def check(subject: Subject) -> Iterator[Finding]:
    """Find each cell that the plan says otherwise than the row that it cites."""
    citing: dict[_Row, list[Citation]] = {}
    for citation in subject.citations:
        citing.setdefault((citation.sumber, citation.bacaan.baris), []).append(citation)
    held: dict[_Row, list[list[CellText]]] = {}
    if subject.tables:
        for text in cell_texts(subject.parts, subject.citations):
            held.setdefault((text.sumber, text.baris), [[] for _ in COLUMNS])[text.column].append(text)
    below_gap = _below_gap(subject, citing.keys())

    @cache
    def is_whole(program: NodePath) -> bool:
        return not subject.lacks(program)

    for (sumber, baris), cells in held.items():
        tables = subject.tables.get(sumber)
        row = tables.rows.get(baris) if tables else None
        if row is None or not all(is_whole(citation.item.program_path) for citation in citing[sumber, baris]):
            continue
        for name, printed, texts in zip(COLUMNS, row.cells, cells, strict=True):
            if _is_judged(texts, printed, below_gap=(sumber, baris) in below_gap):
                yield from _findings(citing[sumber, baris][0], name, printed, texts)


def _below_gap(subject: Subject, cited: AbstractSet[_Row]) -> set[_Row]:
    """Give the rows whose row above is cited by nobody: a heading may have been read there."""
    return {
        (sumber, baris)
        for sumber, tables in subject.tables.items()
        for above, baris in pairwise(tables.rows)
        if (sumber, above) not in cited
    }


def _is_judged(texts: Sequence[CellText], printed: str, *, below_gap: bool) -> bool:
    if any(text.changed for text in texts):
        return False
    # What is printed elsewhere leaves its cell empty here.
    return bool(printed) or not (below_gap or any(text.elsewhere for text in texts))


def _findings(first: Citation, column: str, printed: str, texts: Sequence[CellText]) -> Iterator[Finding]:
    fragments = [fragment for text in texts for fragment in text.fragments]
    difference = first_difference([fragment.text for fragment in fragments], printed)
    if difference is None:
        return
    path = fragments[difference.piece].path if fragments else first.baris_path
    variant = "" if difference.written and difference.printed else "added" if difference.written else "missing"
    arguments: dict[str, Argument] = {
        "written": difference.written,
        "printed": difference.printed,
        "column": column,
        "row": first.bacaan.baris,
        "source": first.sumber,
    }
    yield Finding(path, arguments, variant)


RULE: Final = Rule(Kind("RB303", "text-differs", "error"), __doc__, check, variants=("", "missing", "added"))
