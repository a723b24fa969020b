"""All twelve months are ticked for something that is made once.

A team is formed once, a decree is signed once. Ticked all year round, such an indikator is due every month and never
done: the month in which it must be there is missing.

Only the words can tell, so only those that leave little doubt count (they stand in ``lint/indikator_words.py``): the
making of something ("Penyusunan …", "Terbentuknya …") and the thing itself ("SK …", "Dokumen …", "Peta …", "Laporan
tahunan …"). That something is there is a state, which lasts and is rightly ticked all year round ("Tersedianya sarana
penyampaian pengaduan", "Adanya …", "Dapat diaksesnya …"), and so is what comes again or is kept up ("Laporan …", "…
secara berkala", "… mutakhir").

Source: decree lines 78, 89, 90 and 140, where such things have months of their own.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: sk-tim-rb
                    uraian: Surat Keputusan Tim Reformasi Birokrasi
                    bulan: 1-12  # <- RB205

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: sk-tim-rb
                    uraian: Surat Keputusan Tim Reformasi Birokrasi
                    bulan: [1]
                  - id: jdih-akses
                    uraian: Dapat diaksesnya JDIH Satuan Kerja
                    bulan: 1-12
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.indikator_words import DELIVERABLES, OPENINGS, RECURRENCES, YEARLY
from rbplan.lint.openings import holds, opens_with, without
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator that is due all year round and begins like something made once."""
    for item, schedule in subject.schedules:
        uraian = item.indikator.uraian
        if schedule.certainty != "sepanjang_tahun" or not uraian:
            continue
        once = opens_with(uraian, DELIVERABLES | YEARLY, skipped=OPENINGS)
        if once and not holds(without(uraian, YEARLY), RECURRENCES):
            yield Finding((*item.path, "bulan"))


RULE: Final = Rule(Kind("RB205", "year-round-deliverable", "warning"), __doc__, check)
