"""A key is not known in this place.

It is mistyped, or stands in the wrong group. If it were passed over, what stands under it would be missing from every
list and document, and nobody would notice. The item that holds it is left out, the rest of the plan is read.

Source: docs/format.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikatr:  # <- RB023
                  - uraian: Dapat diaksesnya JDIH Satuan Kerja

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Dapat diaksesnya JDIH Satuan Kerja
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import UNKNOWN_KEY

RULE: Final = Rule(UNKNOWN_KEY, __doc__, None, fixable="unsafe")
