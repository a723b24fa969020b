"""The items of a list do not all end alike, or their numbers have a bracket and a full stop.

Where some items of a list end with ";", all but the last do. A number has a full stop or a bracket, not both: "1." or
"1)". Of a list numbered so, the first item is told of.

Source: EYD V, on the full stop and the semicolon; the decree, lines 78, 98 and 165.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - rincian:
                  butir:
                    - {nomor: "1).", isi: Tim Pengarah;}  # <- RB508
                    - {nomor: "2).", isi: Tim Pelaksana}  # <- RB508
                    - {nomor: "3).", isi: Tim Asesor}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - rincian:
                  butir:
                    - {nomor: "1)", isi: Tim Pengarah;}
                    - {nomor: "2)", isi: Tim Pelaksana;}
                    - {nomor: "3)", isi: Tim Asesor}
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.indikator import Indikator
from rbplan.plan.rincian import Butir
from rbplan.plan.sub_kegiatan import SubKegiatan

_BOTH: Final = re.compile(r"\s*(\w{1,5}\))\.\s*")
_ENDINGS: Final = (";", "; dan", "; atau", "; dan/atau")


def check(subject: Subject) -> Iterator[Finding]:
    """Find each item that ends otherwise than its list, and the first number with both signs."""
    for part in subject.parts:
        if isinstance(part.noun, SubKegiatan | Indikator) and part.noun.rincian is not None:
            yield from _list((*part.path, "rincian", "butir"), part.noun.rincian.butir)


def _list(path: NodePath, items: Sequence[Butir]) -> Iterator[Finding]:
    endings = [(item.isi or "").rstrip().endswith(_ENDINGS) for item in items[:-1]]
    for position, (item, ends_well) in enumerate(zip(items[:-1], endings, strict=True)):
        if any(endings) and not ends_well and item.isi and not item.butir:
            yield Finding((*path, position, "isi"), {"item": item.nomor or str(position + 1)}, variant="semicolon")
    for position, item in enumerate(items):
        number = _BOTH.fullmatch(item.nomor or "")
        if number is not None:
            arguments = {"written": number[0].strip(), "standard": number[1]}
            yield Finding((*path, position, "nomor"), arguments, variant="number")
            break
    for position, item in enumerate(items):
        yield from _list((*path, position, "butir"), item.butir)


RULE: Final = Rule(Kind("RB508", "list-punctuation", "info"), __doc__, check, variants=("semicolon", "number"))
