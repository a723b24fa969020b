"""A list skips a number, and nothing explains it.

A gap says that something is not there: an item was lost when the decree was copied, stands in the wrong list, or was
taken out and the rest not counted anew. No finding where a part that the copy lacks may hold it
(``bagian_tidak_tersedia``, ``keadaan: tidak_tersedia``), where an item without a number may be the one, or where
something of the list could not be read. The numbers of indikator may begin anew in each sub kegiatan or run on through
the kegiatan. A list inside a cell that consists of its number 1 alone lacks number 2.

Source: the numbering of the lampiran (decree lines 78-176).

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."
        nama: Penguatan Kelembagaan
      - nomor: "3."  # <- RB105
        nama: Penguatan Tatalaksana

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - nama: Pembangunan Zona Hijau Pelayanan Publik
                rincian:
                  butir:
                    - nomor: "1."  # <- RB105
                      isi: Standar Pelayanan

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."
        nama: Penguatan Kelembagaan
      - keadaan: tidak_tersedia
      - nomor: "3."
        nama: Penguatan Tatalaksana
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.lost_parts import following
from rbplan.lint.numbering import NumberedList
from rbplan.lint.numbering_faults import Fault
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each item before which numbers are missing, and each list in a cell that stops at its first."""
    for numbered, fault in subject.numbering_faults:
        if fault.kind == "gap" and not _is_explained(numbered, fault, subject):
            first, last = fault.missing
            arguments = {
                "level": numbered.level,
                "number": fault.entry.nomor or "",
                "missing": str(first) if first == last else f"{first}-{last}",
            }
            yield Finding((*fault.entry.path, "nomor"), arguments, variant="skips" if fault.other else "begins")
    for numbered in subject.numbered_lists:
        if _is_alone(numbered) and not _is_lost_behind(numbered, subject):
            entry = numbered.entries[0]
            yield Finding((*entry.path, "nomor"), {"number": entry.nomor or ""}, variant="alone")


def _is_explained(numbered: NumberedList, fault: Fault, subject: Subject) -> bool:
    if subject.lacks(fault.entry.path[:-1]) or (fault.other and subject.lacks(fault.other.path[:-1])):
        return True
    lost = subject.lost_parts
    if numbered.in_cell:
        return lost.may_lie(lost.before(numbered.owner), lost.first_of(numbered.owner)) if fault.other is None else (
            _is_lost_behind(numbered, subject))  # fmt: skip
    begins = following(fault.other.path) if fault.other else numbered.entries[0].path
    return lost.may_lie(lost.before(begins), lost.first_of(fault.entry.path))


def _is_alone(numbered: NumberedList) -> bool:
    ordinals = [entry.ordinal for entry in numbered.entries]
    return numbered.in_cell and len(ordinals) == 1 and ordinals[0] is not None and ordinals[0].value == 1


def _is_lost_behind(numbered: NumberedList, subject: Subject) -> bool:
    """Tell whether what follows in a cell may be lost: it breaks off, or a lost part follows the row it begins on."""
    if numbered.cut_off or subject.lacks(numbered.entries[0].path[:-1]):
        return True
    lost, owner = subject.lost_parts, numbered.owner
    return lost.may_lie(lost.first_of(owner), lost.first_of(following(owner)))


RULE: Final = Rule(Kind("RB105", "numbering-gap", "warning"), __doc__, check, variants=("begins", "skips", "alone"))
