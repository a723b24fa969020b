"""A value is taken from elsewhere with an asterisk.

``*name`` stands for a value written in another place. A reader of the plan would have to look for it there, and a few
such lines can unfold into gigabytes. Write the value itself. An asterisk that begins a text needs quotation marks.

Source: YAML 1.2.2, 7.1 "Alias Nodes"; docs/format.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: &laporan Laporan tersedia
                    ket: *laporan  # <- RB010

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
                    ket: Laporan tersedia
"""

from typing import Final

from rbplan.document.kinds import ALIAS
from rbplan.lint.rule import Rule

RULE: Final = Rule(ALIAS, __doc__, None)
