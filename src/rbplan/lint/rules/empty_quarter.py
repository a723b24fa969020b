"""A program has nothing to do in a quarter of the year.

Progress is reported by quarter: for such a program the report has nothing to say, and what is left is crowded into the
rest of the year. That may be meant, so this is advice. A quarter counts as empty only if nothing can fall into it: no
indikator of the program is due then in any reading of its row, none is without a known schedule, and no part of the
program is lost. A program of less than four indikator (``least``) cannot fill the year and is passed over.

Source: decree lines 86-89, a program that begins in the second half of the year.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nama: Penguatan Kelembagaan  # <- RB202
        kegiatan:
          - sub_kegiatan:
              - indikator:
                  - {id: evaluasi-fgd, uraian: Laporan FGD, bulan: [11]}
                  - {id: evaluasi-kuesioner, uraian: Laporan kuesioner, bulan: [12]}
                  - {id: sotk, uraian: SOTK sesuai mandat, bulan: [9]}
                  - {id: struktur, uraian: Struktur organisasi, bulan: [9]}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - nama: Penguatan Kelembagaan
        kegiatan:
          - sub_kegiatan:
              - indikator:
                  - {id: evaluasi-fgd, uraian: Laporan FGD, bulan: [2]}
                  - {id: evaluasi-kuesioner, uraian: Laporan kuesioner, bulan: [5]}
                  - {id: sotk, uraian: SOTK sesuai mandat, bulan: [9]}
                  - {id: struktur, uraian: Struktur organisasi, bulan: [12]}
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.lost_parts import following
from rbplan.lint.rule import Finding, Option, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.ranges import ranges_text


def check(subject: Subject) -> Iterator[Finding]:
    """Find each program that is whole and has quarters into which nothing can fall."""
    for path, group in groupby(subject.schedules, key=lambda pair: pair[0].program_path):
        schedules = [schedule for _, schedule in group]
        unknown = any(schedule.certainty == "tidak_diketahui" for schedule in schedules)
        if unknown or len(schedules) < subject.options["least"]:
            continue
        busy = {(month + 2) // 3 for schedule in schedules for month in schedule.bulan}
        empty = [quarter for quarter in (1, 2, 3, 4) if quarter not in busy]
        # A program that is due in no quarter at all is told of item by item.
        if empty and busy and not _may_hold_more(path, subject):
            yield Finding((*path, "nama"), {"quarters": ranges_text(empty)})


def _may_hold_more(path: NodePath, subject: Subject) -> bool:
    lost = subject.lost_parts
    if subject.lacks(path) or lost.may_lie(lost.before(path), lost.first_of(following(path))):
        return True
    return any(part.noun.keadaan == "tidak_tersedia" for part in subject.parts if part.path[:2] == path)


RULE: Final = Rule(Kind("RB202", "empty-quarter", "info"), __doc__, check, options=(Option("least", 4, lowest=1),))
