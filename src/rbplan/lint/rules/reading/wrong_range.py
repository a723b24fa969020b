"""Months, quarters, cells or lines are no range, or outside their bounds.

Write ``[1, 7]``, ``7-12`` or ``1-3, 9``, the smaller number first. There are twelve months and four quarters; a
thirteenth would never fall due, and what it was meant to be nobody could tell.

Source: docs/format.md, ``bulan``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Laporan tersedia
                    bulan: [6, 13]  # <- RB027

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Laporan tersedia
                    bulan: 12-7  # <- RB027

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Laporan tersedia
                    bulan: [6, 12]
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import WRONG_RANGE

RULE: Final = Rule(WRONG_RANGE, __doc__, None)
