"""A number is not written as one, or outside its bounds.

Figures only, with a point before the decimals: ``87.5``. With a comma it would be a text, and no total could be made of
it. A year, a line of a source and a count have bounds beyond which they can only be a slip.

Source: docs/format.md, ``target``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Indeks kepuasan
                    target: 87,5  # <- RB029

Wrong:

    rbplan: 1
    tahun: 22  # <- RB029
    satker: {nama: KPU Kota Metro}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Indeks kepuasan
                    target: 87.5
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import WRONG_NUMBER

RULE: Final = Rule(WRONG_NUMBER, __doc__, None)
