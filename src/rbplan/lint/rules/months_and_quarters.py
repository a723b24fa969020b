"""An indikator has both months and quarters.

``triwulan`` stands instead of ``bulan``. Where an indikator has both, its months are what it is due in, and its
quarters are passed over, in the lists as in the documents: whoever wrote them expects something else. An empty
``bulan`` counts too; it says that none is ticked.

Source: docs/format.md, ``triwulan``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: laporan-triwulan
                    uraian: Laporan pengendalian gratifikasi
                    bulan: [5]
                    triwulan: [1, 3]  # <- RB210

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: laporan-triwulan
                    uraian: Laporan pengendalian gratifikasi
                    triwulan: [1, 3]
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find the quarters of each indikator that has months too."""
    for item in subject.items:
        if item.indikator.bulan is not None and item.indikator.triwulan is not None:
            yield Finding((*item.path, "triwulan"), at_key=True)


RULE: Final = Rule(Kind("RB210", "months-and-quarters", "error"), __doc__, check)
