"""More is due in one month than an office can do.

Counted are the indikator that are certain to be due in the month; not those that run all year round, which are routine,
nor those scheduled by quarter, which have three months. The limit, ``highest``, is 25 unless set: more than one for
each working day of a month.

Source: the number of working days of a month; the limit is a setting.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:  # <- RB204
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - {id: a-01, uraian: Laporan 1, bulan: [6]}
                  - {id: a-02, uraian: Laporan 2, bulan: [6]}
                  - {id: a-03, uraian: Laporan 3, bulan: [6]}
                  - {id: a-04, uraian: Laporan 4, bulan: [6]}
                  - {id: a-05, uraian: Laporan 5, bulan: [6]}
                  - {id: a-06, uraian: Laporan 6, bulan: [6]}
                  - {id: a-07, uraian: Laporan 7, bulan: [6]}
                  - {id: a-08, uraian: Laporan 8, bulan: [6]}
                  - {id: a-09, uraian: Laporan 9, bulan: [6]}
                  - {id: a-10, uraian: Laporan 10, bulan: [6]}
                  - {id: a-11, uraian: Laporan 11, bulan: [6]}
                  - {id: a-12, uraian: Laporan 12, bulan: [6]}
                  - {id: a-13, uraian: Laporan 13, bulan: [6]}
                  - {id: a-14, uraian: Laporan 14, bulan: [6]}
                  - {id: a-15, uraian: Laporan 15, bulan: [6]}
                  - {id: a-16, uraian: Laporan 16, bulan: [6]}
                  - {id: a-17, uraian: Laporan 17, bulan: [6]}
                  - {id: a-18, uraian: Laporan 18, bulan: [6]}
                  - {id: a-19, uraian: Laporan 19, bulan: [6]}
                  - {id: a-20, uraian: Laporan 20, bulan: [6]}
                  - {id: a-21, uraian: Laporan 21, bulan: [6]}
                  - {id: a-22, uraian: Laporan 22, bulan: [6]}
                  - {id: a-23, uraian: Laporan 23, bulan: [6]}
                  - {id: a-24, uraian: Laporan 24, bulan: [6]}
                  - {id: a-25, uraian: Laporan 25, bulan: [6]}
                  - {id: a-26, uraian: Laporan 26, bulan: [6]}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - {id: a-01, uraian: Laporan 1, bulan: [6]}
                  - {id: a-02, uraian: Laporan 2, bulan: [7]}
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Option, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each month in which more is due than the limit."""
    due = Counter(
        month
        for item, schedule in subject.schedules
        if schedule.certainty == "tertentu" and item.indikator.bulan is not None
        for month in schedule.bulan
    )
    highest = subject.options["highest"]
    for month, count in sorted(due.items()):
        if count > highest:
            yield Finding(("program",), {"month": month, "count": count, "highest": highest}, at_key=True)


RULE: Final = Rule(Kind("RB204", "month-load", "warning"), __doc__, check, options=(Option("highest", 25, lowest=1),))
