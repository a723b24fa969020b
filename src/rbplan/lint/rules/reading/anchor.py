"""A value is given a name with an ampersand.

``&name`` in front of a value is YAML's way to use it again elsewhere. In a plan every text stands where it is printed,
so that a difference between two versions shows what changed. An ampersand that begins a text needs quotation marks, or
its first word is lost.

Source: YAML 1.2.2, 6.9.2 "Node Anchors"; docs/format.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: &laporan Laporan tersedia  # <- RB009

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: "&laporan Laporan tersedia"

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
"""

from typing import Final

from rbplan.document.kinds import ANCHOR
from rbplan.lint.rule import Rule

RULE: Final = Rule(ANCHOR, __doc__, None)
