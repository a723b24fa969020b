"""The file cannot be read as YAML from some place on.

A quotation mark or bracket is not closed, a text with a colon has no quotation marks, a space is missing after a colon,
a key has more than 1,024 characters, or a line does not stand under those that it belongs to. Nothing after that place
is read, so nothing can be said about it: mend this first, then check again.

Source: YAML 1.2.2; of keys, 7.4.2 "Flow Mappings" and 8.2.2 "Block Mappings".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: "KPU Kota Metro}  # <- RB006

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Tata kelola PPID: informasi publik  # <- RB006

Wrong:

    rbplan: 1
    tahun: 2022
    satker:
      # below: RB006
      nama:KPU Kota Metro
      singkatan: KPU

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: "Tata kelola PPID: informasi publik"
"""

from typing import Final

from rbplan.document.kinds import SYNTAX
from rbplan.lint.rule import Rule

RULE: Final = Rule(SYNTAX, __doc__, None)
