"""An indikator says what another one of its kegiatan says already.

Two of which one contains the other ("arsip statis dan dinamis", "arsip statis, dinamis, manual dan digital") are
fulfilled by the same work, are recorded twice, and count twice in the result. Only the words count, not their order,
case or punctuation. Numbers of different things are no duplicates, though one may read like a part of the other
("Jumlah permohonan", "Jumlah permohonan yang selesai"), nor are opposites ("selesai", "belum selesai").

Source: decree lines 112 and 113.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: arsip-digital
                    uraian: Terkelolanya arsip statis, dinamis, manual dan digital
                  - id: arsip
                    uraian: Terkelolanya arsip statis dan dinamis  # <- RB110

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: arsip
                    uraian: Terkelolanya arsip statis, dinamis, manual dan digital
                  - id: arsip-vital
                    uraian: Terdokumentasinya arsip vital
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.near_duplicates import Text, near_duplicates
from rbplan.lint.openings import words_of
from rbplan.lint.rule import Finding, Option, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find, within each kegiatan, each indikator that an earlier one contains or is contained in."""
    satker = subject.plan.satker
    own_name = words_of(f"{satker.nama} {satker.singkatan or ''}")
    for _, group in groupby(subject.items, key=lambda item: item.path[:4]):
        items = [item for item in group if item.indikator.uraian]
        texts = [Text(item.indikator.uraian or "", int(item.path[5])) for item in items]
        found = near_duplicates(texts, subject.options["shared-percent"], own_name)
        for later, earlier in sorted(found.items()):
            other = items[earlier]
            arguments: dict[str, Argument] = {
                "other": other.indikator.id,
                "first_line": subject.line((*other.path, "uraian")),
            }
            yield Finding((*items[later].path, "uraian"), arguments)


RULE: Final = Rule(
    Kind("RB110", "near-duplicate-indikator", "warning"),
    __doc__,
    check,
    options=(Option("shared-percent", 60, lowest=1, highest=100),),
)
