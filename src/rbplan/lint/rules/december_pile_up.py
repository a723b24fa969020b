"""Much of the plan is due in December only.

In December the books are closed, and what slips then slips out of the year. Counted are the indikator with months of
their own, which are not due all year round; those that are due in December and in no other month (or in the fourth
quarter only) may be ``share-percent`` of them, and are found from ``least`` on. What is not yet certain counts as due
at another time.

Source: the closing of the budget year; the limits are settings.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:  # <- RB203
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - {id: peta-proses, uraian: Peta proses bisnis, bulan: [12]}
                  - {id: sop, uraian: SOP, bulan: [12]}
                  - {id: renstra, uraian: Renstra satuan kerja, bulan: [12]}
                  - {id: laporan, uraian: Laporan kinerja, triwulan: [4]}
                  - {id: survei, uraian: Survei kepuasan, bulan: [12]}
                  - {id: lhkpn, uraian: Penyampaian LHKPN, bulan: [3]}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - {id: peta-proses, uraian: Peta proses bisnis, bulan: [5]}
                  - {id: sop, uraian: SOP, bulan: [6]}
                  - {id: renstra, uraian: Renstra satuan kerja, bulan: [2]}
                  - {id: laporan, uraian: Laporan kinerja, triwulan: [4]}
                  - {id: survei, uraian: Survei kepuasan, bulan: [6, 12]}
                  - {id: lhkpn, uraian: Penyampaian LHKPN, bulan: [3]}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Option, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find it once for the plan."""
    dated = [
        schedule for _, schedule in subject.schedules if schedule.certainty not in ("sepanjang_tahun", "tanpa_centang")
    ]
    count = sum(schedule.certainty == "tertentu" and schedule.bulan == (12,) for schedule in dated)
    share = subject.options["share-percent"]
    if count >= subject.options["least"] and 100 * count > share * len(dated) and not subject.lacks(("program",)):
        arguments = {"count": count, "total": len(dated), "percent": 100 * count // len(dated), "limit": share}
        yield Finding(("program",), arguments, at_key=True)


RULE: Final = Rule(
    Kind("RB203", "december-pile-up", "warning"),
    __doc__,
    check,
    options=(Option("share-percent", 40, highest=100), Option("least", 5, lowest=1)),
)
