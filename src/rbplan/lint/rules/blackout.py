"""Something is due in a period in which the office gets nothing else done.

The setting ``periods`` names them: stages of the election, Idulfitri, the closing of the year. Unless set, it holds
the public holidays that fall on the same day every year. Found is a ``tenggat`` inside one, and months of which no day
is left. Months in a row are one piece of work, so they are found only where all of them are taken; what runs all year
round is never found, nor months that are not certain.

Source: the office's own calendar; the holidays of 1 May and 1 June after Keppres 24/2013 and 24/2016.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: laporan-kinerja
                    uraian: Laporan kinerja
                    bulan: [8]
                    tenggat: 2022-08-17  # <- RB208

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: laporan-kinerja
                    uraian: Laporan kinerja
                    bulan: [8]
                    tenggat: 2022-08-16
"""

from collections.abc import Iterator, Mapping
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blackout import EXAMPLE, blackout_on, blocked_months, read_blackout
from rbplan.lint.rule import Finding, Option, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.indikator import Indikator
from rbplan.plan.ranges import ranges_text

_HOLIDAYS: Final = (
    "01-01 Tahun Baru",
    "05-01 Hari Buruh",
    "06-01 Hari Lahir Pancasila",
    "08-17 Hari Kemerdekaan",
    "12-25 Natal",
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find each deadline in a period, and each run of months or quarter that is wholly taken by them."""
    periods = [read_blackout(text) for text in subject.options["periods"]]
    blocked = blocked_months(subject.plan.tahun, periods)
    for item, schedule in subject.schedules:
        for position, day in enumerate(item.indikator.tenggat):
            name = blackout_on(day, periods)
            if name is not None:
                place = (*item.path, "tenggat", position)
                yield Finding(place, {"day": day.isoformat(), "name": name}, variant="day")
        if blocked and schedule.certainty == "tertentu":
            for run in _runs(item.indikator):
                if all(month in blocked for month in run):
                    arguments = {"months": ranges_text(run), "name": _names(run, blocked)}
                    key = "triwulan" if item.indikator.bulan is None else "bulan"
                    yield Finding((*item.path, key), arguments, variant="months")


def _runs(indikator: Indikator) -> list[list[int]]:
    """Give the months of each piece of work: months in a row, or the three of a quarter."""
    if indikator.bulan is None:
        return [[3 * quarter - 2, 3 * quarter - 1, 3 * quarter] for quarter in indikator.triwulan or ()]
    runs: list[list[int]] = []
    for month in indikator.bulan:
        if runs and runs[-1][-1] == month - 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    return runs


def _names(run: list[int], blocked: Mapping[int, str]) -> str:
    return ", ".join(dict.fromkeys(blocked[month] for month in run))


RULE: Final = Rule(
    Kind("RB208", "blackout", "warning"),
    __doc__,
    check,
    options=(Option("periods", _HOLIDAYS, read=read_blackout, example=EXAMPLE),),
    variants=("day", "months"),
)
