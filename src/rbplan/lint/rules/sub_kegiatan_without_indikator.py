"""A sub kegiatan has no indikator.

Only an indikator falls due and can be measured: without one, nobody is reminded of the sub kegiatan and nothing can be
recorded for it. No finding where the indikator may stand on a page that the copy lacks. A cell that is printed empty is
written as an indikator with ``keadaan: kosong``.

Source: the columns of the lampiran (decree line 75).

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - nama: Pembangunan Kerja Sama  # <- RB108

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - nama: Pembangunan Kerja Sama
                indikator:
                  - id: partisipasi-kerja-sama
                    keadaan: kosong
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.childless import childless
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each sub kegiatan with nothing below it."""
    for path in childless(subject, "sub_kegiatan"):
        yield Finding((*path, "nama"))


RULE: Final = Rule(Kind("RB108", "sub-kegiatan-without-indikator", "warning"), __doc__, check)
