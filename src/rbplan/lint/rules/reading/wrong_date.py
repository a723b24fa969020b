"""A date is not written as 2022-01-17, or not in the calendar.

Year, month, day: this order can be read in one way only, where 03/04/2022 is March for some and April for others.
Dates of the decree that are printed in words stay in words, in the keys that hold its text.

Source: ISO 8601-1:2019, 5.2.2; docs/format.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Laporan LHKPN
                    tenggat: 31 Maret 2022  # <- RB028

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Laporan LHKPN
                    tenggat: 2022-02-30  # <- RB028

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Laporan LHKPN
                    tenggat: 2022-03-31
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import WRONG_DATE

RULE: Final = Rule(WRONG_DATE, __doc__, None)
