"""A sub kegiatan or indikator ends with a colon or comma, and nothing follows.

A colon announces a list: where none follows, either the list was lost in copying, or the sign should be ";" or ".".
What is known to break off (``keadaan: terpotong``) is left alone.

Source: EYD V, on the colon; the decree, lines 90, 91, 101, 153 and 165.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: proses-bisnis
                    uraian: "Tersedianya peta proses bisnis:"  # <- RB507

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: proses-bisnis
                    uraian: "Tersedianya peta proses bisnis:"
                    rincian:
                      butir:
                        - {nomor: "1)", isi: tingkat 0}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.texts import Text
from rbplan.plan.indikator import Indikator
from rbplan.plan.sub_kegiatan import SubKegiatan

_VARIANTS: Final = {":": "colon", ",": "comma"}


def check(subject: Subject) -> Iterator[Finding]:
    """Find each text whose last sign announces more, where the cell holds no more."""
    for part in subject.parts:
        noun = part.noun
        if not isinstance(noun, SubKegiatan | Indikator) or noun.rincian is not None or noun.keadaan == "terpotong":
            continue
        key = "uraian" if isinstance(noun, Indikator) else "nama"
        text = Text((*part.path, key), part.text or "")
        end = len(text.value.rstrip())
        variant = _VARIANTS.get(text.value[end - 1 : end])
        if variant is not None:
            yield blame(subject, text, (end - 1, end), variant=variant)


RULE: Final = Rule(Kind("RB507", "cell-ending", "info"), __doc__, check, variants=("colon", "comma"))
