"""A row is cited that the source does not have.

``baris`` is a line of the source, counted from 1, that holds a row of a table: not the lines that name the columns, and
none outside the tables that ``tabel`` lists. A wrong line makes the indikator belong to another row, or to none, and
nobody can look up what it was read from. Without the file, the rule only sees lines outside ``tabel``.

Source: docs/format.md, ``bacaan`` and ``tabel``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan, tabel: [148-160, 162-166]}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bulan: [3]
                    bacaan: {baris: 259, sel: [3]}  # <- RB310

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan, tabel: [148-160, 162-166]}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bulan: [3]
                    bacaan: {baris: 159, sel: [3]}
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.source_table import SourceTables, apart
from rbplan.lint.subject import Subject
from rbplan.plan.ranges import Range


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator that cites a line which is no row of its source."""
    stretches = {sumber.id: [lines for _, lines in apart(sumber.tabel)] for sumber in subject.plan.sumber}
    for citation in subject.citations:
        known = stretches.get(citation.sumber)
        if known is None:
            continue
        baris, tables = citation.bacaan.baris, subject.tables.get(citation.sumber)
        variant = _trouble(baris, known, tables)
        if variant is not None:
            arguments: dict[str, Argument] = {
                "row": baris,
                "source": citation.sumber,
                "lines": tables.lines if tables else 0,
            }
            yield Finding(citation.baris_path, arguments, variant)


def _trouble(baris: int, stretches: Sequence[Range], tables: SourceTables | None) -> str | None:
    if tables is not None:
        if baris in tables.rows:
            return None
        if baris > tables.lines:
            return "beyond"
    if stretches and not _is_within(baris, stretches):
        return ""
    return None if tables is None else "no-row"


def _is_within(baris: int, stretches: Sequence[Range]) -> bool:
    position = bisect_left(stretches, baris, key=lambda lines: lines.last)
    return position < len(stretches) and stretches[position].first <= baris


RULE: Final = Rule(Kind("RB310", "unknown-row", "error"), __doc__, check, variants=("", "beyond", "no-row"))
