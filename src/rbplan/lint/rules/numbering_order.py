"""A lower number follows a higher one.

The items of a list stand in the order of their numbers. Where they do not, two were exchanged when the plan was edited,
or one was put into the wrong place.

Source: the numbering of the lampiran (decree lines 78-176).

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."
        nama: Penguatan Kelembagaan
      - nomor: "3."
        nama: Penguatan Akuntabilitas Kinerja
      - nomor: "2."  # <- RB112
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

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each number that is lower than the one printed before it, and stands nowhere above."""
    for numbered, fault in subject.numbering_faults:
        if fault.kind == "order" and fault.other is not None and not fault.other.inferred:
            previous = fault.other.nomor or ""
            arguments = {"level": numbered.level, "number": fault.entry.nomor or "", "previous": previous}
            yield Finding((*fault.entry.path, "nomor"), arguments)


RULE: Final = Rule(Kind("RB112", "numbering-order", "warning"), __doc__, check)
