"""An item has no number, though others of its list have one.

It cannot be named as the decree names things ("sub kegiatan 1"), and whoever counts comes to another number than the
one printed. No finding where the number may be lost with a part that the copy lacks, where the cell is printed empty,
or where no item of the list has a number. One finding a list, at the first such item.

Source: the numbering of the lampiran (decree lines 165-166).

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - nama: Memetakan jenis-jenis pelayanan  # <- RB111
              - nomor: "2."
                nama: Melakukan evaluasi terhadap inovasi layanan

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - nomor: "1."
                nama: Memetakan jenis-jenis pelayanan
              - nomor: "2."
                nama: Melakukan evaluasi terhadap inovasi layanan
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.numbering import Entry, NumberedList
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find, in each list that is numbered at all, the first item without a number."""
    for numbered in subject.numbered_lists:
        like = next((entry for entry in numbered.entries if entry.nomor is not None and entry.ordinal), None)
        if like is None:
            continue
        for entry in numbered.entries:
            if _is_unnumbered(entry) and not _may_be_lost(numbered, entry, subject):
                yield Finding(entry.path, {"level": numbered.level, "number": like.nomor or ""})
                break


def _is_unnumbered(entry: Entry) -> bool:
    return entry.nomor is None and not (entry.ordinal or entry.unknown or entry.blank)


def _may_be_lost(numbered: NumberedList, entry: Entry, subject: Subject) -> bool:
    """Tell whether the number could not be read, or the beginning of the item may be lost."""
    if subject.lacks((*entry.path, "nomor")):
        return True
    lost = subject.lost_parts
    return not numbered.in_cell and lost.may_lie(lost.before(entry.path), lost.first_of(entry.path))


RULE: Final = Rule(Kind("RB111", "unnumbered-item", "warning"), __doc__, check)
