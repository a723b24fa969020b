"""An indikator is not scheduled in any month.

The row is printed without a tick, or ``bulan`` is an empty list: the office has promised something and no time to do
it. It never falls due, so nobody is reminded of it. Where it is only not known when it is due, that is another finding
(schedule-missing).

Source: decree line 115, a row without a tick in a table with ticks.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: arsiparis
                    uraian: Jumlah pemangku jabatan yang berstatus JF Arsiparis
                    bulan: []  # <- RB201

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: arsiparis
                    uraian: Jumlah pemangku jabatan yang berstatus JF Arsiparis
                    bulan: [6, 12]
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.indikator import Indikator


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator that is known to be due in no month."""
    for item, schedule in subject.schedules:
        unread = subject.lacks((*item.path, "bulan")) or subject.lacks((*item.path, "triwulan"))
        if schedule.certainty == "tanpa_centang" and not unread:
            yield Finding((*item.path, *_place(item.indikator)))


def _place(indikator: Indikator) -> NodePath:
    if indikator.bulan is not None:
        return ("bulan",)
    return ("triwulan",) if indikator.triwulan is not None else ("bacaan", "sel")


RULE: Final = Rule(Kind("RB201", "nothing-scheduled", "warning"), __doc__, check)
