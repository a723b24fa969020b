"""It is not known when an indikator is due.

There is neither ``bulan`` nor ``triwulan``, and the row that it was read from says nothing: it is not given, or the
copy lost the ticks of its whole table. The indikator is missing from every list of what falls due until somebody looks
the months up. What can be read in several ways is not found here, nor what stands on a page that the copy lacks.

Source: docs/format.md, ``bulan``; decree lines 165 and 166, a table without any tick.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses  # <- RB209
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
                    bulan: 1-12
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator of whose months nothing is known."""
    for item, schedule in subject.schedules:
        if schedule.certainty != "tidak_diketahui" or item.indikator.keadaan == "tidak_tersedia":
            continue
        if any(subject.lacks((*item.path, key)) for key in ("bulan", "triwulan", "bacaan")):
            continue
        bacaan = item.indikator.bacaan
        if bacaan is not None and bacaan.sel is not None:
            yield Finding((*item.path, "bacaan", "sel"), {"row": bacaan.baris}, variant="no-ticks")
        else:
            yield Finding((*item.path, "id"), variant="absent")


RULE: Final = Rule(Kind("RB209", "schedule-missing", "warning"), __doc__, check, variants=("no-ticks", "absent"))
