"""A deadline lies outside the months in which its indikator is due.

``tenggat`` is a day inside a due month. Where it is not, either the day or the months are wrong, and people are
reminded at the wrong time. An indikator scheduled by quarter may have its deadline in any month of the quarter. Where
several readings of a row compete, the day must lie in a month of one of them.

Source: docs/format.md, ``tenggat``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: Penyampaian LHKPN
                    bulan: [3]
                    tenggat: 2022-04-30  # <- RB206

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: Penyampaian LHKPN
                    bulan: [3]
                    tenggat: 2022-03-31
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.indikator import Indikator
from rbplan.plan.ranges import ranges_text
from rbplan.plan.schedule import Schedule


def check(subject: Subject) -> Iterator[Finding]:
    """Find each deadline in another year, or in a month in which its indikator cannot be due."""
    for item, schedule in subject.schedules:
        for position, day in enumerate(item.indikator.tenggat):
            place = (*item.path, "tenggat", position)
            if day.year != subject.plan.tahun:
                yield Finding(place, {"day": day.isoformat(), "year": subject.plan.tahun}, variant="year")
            elif schedule.certainty == "tanpa_centang":
                yield Finding(place, {"day": day.isoformat()}, variant="none")
            elif schedule.certainty != "tidak_diketahui" and day.month not in _months(item.indikator, schedule):
                arguments = {"day": day.isoformat(), "months": ranges_text(_months(item.indikator, schedule))}
                yield Finding(place, arguments, variant="month")


def _months(indikator: Indikator, schedule: Schedule) -> tuple[int, ...]:
    """Give the months in which the deadline may lie: of a quarter, all three."""
    if indikator.bulan is None and indikator.triwulan is not None:
        return tuple(month for last in schedule.bulan for month in (last - 2, last - 1, last))
    return schedule.bulan


RULE: Final = Rule(
    Kind("RB206", "deadline-outside-months", "error"), __doc__, check, variants=("year", "none", "month")
)
