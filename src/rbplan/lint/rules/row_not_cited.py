"""A row of the source stands in no indikator.

Whoever compares the plan with the decree must find every row again; one that nobody cites was probably forgotten. Only
sources from which the plan was read are looked at, those that some indikator cites. A row is passed over where, between
the indikator that cite the rows around it, stands one that cites another sumber or that an amendment set (``diubah``):
it may be that row. So is everything where a part of the plan could not be read. Where an amendment dropped a row,
accept the finding with a comment at its table. Without the file, the rule sees only tables of which no row is cited.

Source: docs/format.md, ``tabel`` and ``bacaan``.

File 2022/sumber/salinan.txt:

    No⇥PROGRAM KEGIATAN⇥KEGIATAN⇥SUB KEGIATAN⇥INDIKATOR KEBERHASILAN⇥1⇥2⇥3⇥4
    ⇥⇥⇥1. Penyampaian LHKPN⇥Laporan LHKPN⇥⇥⇥√⇥
    ⇥⇥⇥2. Penyampaian LHKASN⇥Laporan LHKASN⇥⇥⇥√⇥

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: e0325dab926d0f38ee9caccf4c4ca1d7bea68eeae887f99c844dfb7948abe7f9
        tabel: [1-3]  # <- RB306
    program:
      - kegiatan:
          - sub_kegiatan:
              - nomor: "1."
                nama: Penyampaian LHKPN
                indikator:
                  - id: lhkpn
                    uraian: Laporan LHKPN
                    bulan: [3]
                    bacaan: {baris: 2, sel: [3]}

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan, berkas: 2022/sumber/pindaian.txt, tabel: [148-160, 162-166]}  # <- RB306
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bulan: [3]
                    bacaan: {baris: 159, sel: [3]}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: e0325dab926d0f38ee9caccf4c4ca1d7bea68eeae887f99c844dfb7948abe7f9
        tabel: [1-3]
    program:
      - kegiatan:
          - sub_kegiatan:
              - nomor: "1."
                nama: Penyampaian LHKPN
                indikator:
                  - id: lhkpn
                    uraian: Laporan LHKPN
                    bulan: [3]
                    bacaan: {baris: 2, sel: [3]}
              - nomor: "2."
                nama: Penyampaian LHKASN
                indikator:
                  - id: lhkasn
                    uraian: Laporan LHKASN
                    bulan: [3]
                    bacaan: {baris: 3, sel: [3]}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.coverage import Coverage, coverage_of
from rbplan.lint.excerpt import excerpt
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.source_table import SourceTables, apart
from rbplan.lint.subject import Subject
from rbplan.plan.ranges import ranges_text
from rbplan.plan.sumber import Sumber


def check(subject: Subject) -> Iterator[Finding]:
    """Find each table with rows that no indikator cites, where the plan was read from its source."""
    if subject.lacks(("program",)):
        return
    coverages = coverage_of(subject.items, subject.citations)
    last = {sumber.id: sumber for sumber in subject.plan.sumber}
    for position, sumber in enumerate(subject.plan.sumber):
        coverage = coverages.get(sumber.id)
        if coverage is None or last[sumber.id] is not sumber:
            continue
        tables = subject.tables.get(sumber.id)
        if tables is not None:
            yield from _rows(sumber, tables, coverage, position)
        elif sumber.berkas is not None:
            yield from _tables(sumber, coverage, position)


def _rows(sumber: Sumber, tables: SourceTables, coverage: Coverage, position: int) -> Iterator[Finding]:
    missing: dict[int, list[int]] = {}
    for baris, row in tables.rows.items():
        if row.tabel >= 0 and not coverage.covers(baris, baris):
            missing.setdefault(row.tabel, []).append(baris)
    for tabel, rows in missing.items():
        arguments: dict[str, Argument] = {"rows": excerpt(ranges_text(rows)), "count": len(rows), "source": sumber.id}
        yield Finding(("sumber", position, "tabel", tabel), arguments)


def _tables(sumber: Sumber, coverage: Coverage, position: int) -> Iterator[Finding]:
    for tabel, (first, end) in apart(sumber.tabel):
        if not coverage.covers(first, end):
            arguments: dict[str, Argument] = {"rows": ranges_text(range(first, end + 1)), "source": sumber.id}
            yield Finding(("sumber", position, "tabel", tabel), arguments, "table")


RULE: Final = Rule(Kind("RB306", "row-not-cited", "warning"), __doc__, check, variants=("", "table"))
