"""Two ids differ only in hyphens or leading zeros.

``jdih-akses`` and ``jdihakses``, ``laporan-1`` and ``laporan-01`` are different ids, but whoever types one from memory
gets the other, and what was done is recorded for the wrong item. Often one of them is the other, typed in a changed
shape.

Source: docs/format.md, ``id``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: laporan-1
                    uraian: Laporan triwulan I
                  - id: laporan-01  # <- RB102
                    uraian: Laporan triwulan II

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: laporan-1
                    uraian: Laporan triwulan I
                  - id: laporan-2
                    uraian: Laporan triwulan II
"""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.walk import Part


def check(subject: Subject) -> Iterator[Finding]:
    """Find each id that an earlier one equals in all but its shape. All levels share one set of ids."""
    first: dict[str, Part] = {}
    for part in subject.parts:
        if part.noun.id is None:
            continue
        other = first.setdefault(_bare(part.noun.id), part)
        if other.noun.id is not None and other.noun.id != part.noun.id:
            arguments: dict[str, Argument] = {
                "id": part.noun.id,
                "other": other.noun.id,
                "first_line": subject.line((*other.path, "id")),
            }
            yield Finding((*part.path, "id"), arguments)


def _bare(name: str) -> str:
    """Give an id without leading zeros, and without the hyphens that do not keep two figures apart."""
    return re.sub(r"(?<=\D)-|-(?=\D)", "", re.sub(r"(?<![0-9])0+(?=[0-9])", "", name))


RULE: Final = Rule(Kind("RB102", "lookalike-id", "warning"), __doc__, check)
