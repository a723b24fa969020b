"""A part of the plan has no name.

A program, kegiatan, sub kegiatan or indikator without words cannot be told from others in a list, and nobody knows what
to do for it. Where the cell of the decree is printed empty (``keadaan: kosong``), that is a fault of the decree, to be
mended by an amendment or to be accepted with the reason; where it is not, the words were forgotten here. A cell whose
page is not in the copy (``keadaan: tidak_tersedia``) is not found.

Source: the columns of the lampiran (decree line 75); empty cells on decree lines 112, 141, 174.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."  # <- RB109
        kegiatan:
          - nama: "-"  # <- RB109
            sub_kegiatan:
              - keadaan: kosong  # <- RB109

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nomor: "1."
        nama: Penguatan Tatalaksana
        kegiatan:
          - keadaan: tidak_tersedia
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.indikator import Indikator
from rbplan.plan.sub_kegiatan import SubKegiatan
from rbplan.plan.walk import Part
from rbplan.plan.words import has_words


def check(subject: Subject) -> Iterator[Finding]:
    """Find each part whose name is absent, or holds neither letter nor figure."""
    for part in subject.parts:
        text, keadaan = part.text, part.noun.keadaan
        if keadaan == "tidak_tersedia" or has_words(text) or _has_list(part):
            continue
        key = "uraian" if part.level == "indikator" else "nama"
        arguments = {"level": part.level.replace("_", " "), "key": key}
        if keadaan == "kosong":
            yield Finding((*part.path, "keadaan"), arguments, variant="printed-empty")
        elif text is not None:
            yield Finding((*part.path, key), arguments, variant="blank")
        elif not subject.lacks((*part.path, key)):
            yield Finding(part.path, arguments, variant="absent")


def _has_list(part: Part) -> bool:
    """Tell whether the cell holds a list, which then says what is meant."""
    return isinstance(part.noun, SubKegiatan | Indikator) and part.noun.rincian is not None


RULE: Final = Rule(
    Kind("RB109", "empty-name", "warning"), __doc__, check, variants=("printed-empty", "blank", "absent")
)
