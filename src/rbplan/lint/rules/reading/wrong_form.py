"""An id or a digest is not well formed.

An id consists of small letters, digits and single hyphens, at most 80 characters, so that it can be typed, spoken and
used in a file name everywhere. A digest is SHA-256: 64 of the characters 0 to 9 and a to f.

Source: docs/format.md, ``id`` and ``sha256``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: JDIH Akses  # <- RB026
                    uraian: Dapat diaksesnya JDIH Satuan Kerja

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
from rbplan.load.kinds import WRONG_FORM

RULE: Final = Rule(WRONG_FORM, __doc__, None)
