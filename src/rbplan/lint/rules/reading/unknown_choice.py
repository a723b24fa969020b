"""A word is not among those that a key may hold.

Some keys hold one of a few words, and programs act on them: an item that is ``tidak_tersedia`` is printed otherwise
than one that is ``kosong``. A word that is not known would be acted on by none.

Source: docs/format.md; docs/glossary.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    keadaan: hilang  # <- RB025

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    keadaan: kosonk  # <- RB025

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    keadaan: tidak_tersedia
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import UNKNOWN_CHOICE

RULE: Final = Rule(UNKNOWN_CHOICE, __doc__, None, fixable="unsafe")
