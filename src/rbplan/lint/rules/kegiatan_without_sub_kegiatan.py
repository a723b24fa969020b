"""A kegiatan has no sub kegiatan.

Nothing says how it is carried out, and nothing below it can fall due, so that it never appears in a list of what is to
be done. No finding where the sub kegiatan may stand on a page that the copy lacks.

Source: the columns of the lampiran (decree line 75).

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nama: Penguatan Tatalaksana
        kegiatan:
          - nama: Penerapan sistem kearsipan yang handal  # <- RB107

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nama: Penguatan Tatalaksana
        kegiatan:
          - nama: Penerapan sistem kearsipan yang handal
            sub_kegiatan:
              - nama: Pengelolaan arsip
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.childless import childless
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each kegiatan with nothing below it."""
    for path in childless(subject, "kegiatan"):
        yield Finding((*path, "nama"))


RULE: Final = Rule(Kind("RB107", "kegiatan-without-sub-kegiatan", "warning"), __doc__, check)
