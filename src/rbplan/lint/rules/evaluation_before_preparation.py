"""Within a sub kegiatan, something is evaluated before it is made.

All months of the evaluation lie before the first month of the making, in every reading of their rows. Either the months
were exchanged, or what is evaluated is that of an earlier year; then the text should say so ("tahun sebelumnya").
What makes and what evaluates is told by the first words of the text (``lint/indikator_words.py``).

Source: the order of the sub kegiatan on decree lines 90-92 and 140-141: made first, then evaluated.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - nama: Penerapan SOP
                indikator:
                  - id: sop-penyusunan
                    uraian: Penyusunan SOP
                    bulan: [6]
                  - id: sop-evaluasi
                    uraian: Evaluasi SOP
                    bulan: [3]  # <- RB207

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - nama: Penerapan SOP
                indikator:
                  - id: sop-penyusunan
                    uraian: Penyusunan SOP
                    bulan: [3]
                  - id: sop-evaluasi
                    uraian: Evaluasi SOP
                    bulan: [6]
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.indikator_words import EVALUATIONS, LAST_YEAR, OPENINGS, PREPARATIONS, PRESENCE
from rbplan.lint.openings import holds, opens_with
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.ranges import ranges_text

_SKIPPED: Final = OPENINGS | PRESENCE


def check(subject: Subject) -> Iterator[Finding]:
    """Find each evaluation that ends before the earliest making in its sub kegiatan begins."""
    last_year = LAST_YEAR | {str(subject.plan.tahun - 1)}
    for _, group in groupby(subject.schedules, key=lambda pair: pair[0].path[:6]):
        dated = [(item, schedule) for item, schedule in group if schedule.bulan and item.indikator.uraian]
        makings = [pair for pair in dated if opens_with(pair[0].label, PREPARATIONS, skipped=_SKIPPED)]
        if not makings:
            continue
        making, begins = min(makings, key=lambda pair: pair[1].bulan[0])
        for item, schedule in dated:
            if schedule.bulan[-1] >= begins.bulan[0] or not opens_with(item.label, EVALUATIONS, skipped=_SKIPPED):
                continue
            if not holds(item.label, last_year):
                arguments: dict[str, Argument] = {
                    "months": ranges_text(schedule.bulan),
                    "other": making.indikator.id,
                    "first_line": subject.line(making.path),
                    "other_months": ranges_text(begins.bulan),
                }
                yield Finding((*item.path, "bulan"), arguments)


RULE: Final = Rule(Kind("RB207", "evaluation-before-preparation", "warning"), __doc__, check)
