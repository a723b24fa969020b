"""A program has no kegiatan.

A program is carried out by its kegiatan; without any it is a heading that promises nothing. No finding where they may
stand on a page that the copy lacks.

Source: the columns of the lampiran (decree line 75).

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nama: Penguatan Tatalaksana  # <- RB113

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nama: Penguatan Tatalaksana
        kegiatan:
          - nama: Penerapan sistem kearsipan yang handal
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.childless import childless
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each program with nothing below it."""
    for path in childless(subject, "program"):
        yield Finding((*path, "nama"))


RULE: Final = Rule(Kind("RB113", "program-without-kegiatan", "warning"), __doc__, check)
