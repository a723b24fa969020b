"""A number stands twice in one list.

Programs, the kegiatan of a program, the sub kegiatan of a kegiatan, indikator, and the items of a list inside a cell
are numbered in their order. Where a number comes again, a reference to "kegiatan 2" means two things, or an item has
been put into the wrong list. The numbers of indikator may begin anew in each sub kegiatan or run on through the
kegiatan; only what fits neither is found.

Source: the numbering of the lampiran (decree lines 78-176).

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."
        nama: Penguatan Kelembagaan
      - nomor: "1."  # <- RB104
        nama: Penguatan Tatalaksana

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."
        nama: Penguatan Kelembagaan
      - nomor: "2."
        nama: Penguatan Tatalaksana
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each number that an earlier item of its list was printed with."""
    for numbered, fault in subject.numbering_faults:
        if fault.kind == "repeat" and fault.other is not None and not fault.other.inferred:
            first_line = subject.line((*fault.other.path, "nomor"))
            arguments: dict[str, Argument] = {
                "level": numbered.level,
                "number": fault.entry.nomor or "",
                "first_line": first_line,
            }
            yield Finding((*fault.entry.path, "nomor"), arguments)


RULE: Final = Rule(Kind("RB104", "numbering-repeat", "warning"), __doc__, check)
