"""The same key is written twice in one group.

Two programs may read two different plans from such a file: one takes the first, another the last. rbplan reads the
first, reports the second and does not read it. Often a dash is missing that would have begun the next item.

Source: YAML 1.2.2, 3.2.1.1 "Nodes": the keys of a mapping are unique.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Dapat diaksesnya JDIH Satuan Kerja
                    bulan: 1-12
                    uraian: Updatenya data JDIH Satuan Kerja  # <- RB008

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
                    bulan: 1-12
                  - id: jdih-pembaruan
                    uraian: Updatenya data JDIH Satuan Kerja
"""

from typing import Final

from rbplan.document.kinds import DUPLICATE_KEY
from rbplan.lint.rule import Rule

RULE: Final = Rule(DUPLICATE_KEY, __doc__, None)
