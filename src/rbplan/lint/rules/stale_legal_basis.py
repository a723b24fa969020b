"""A regulation is cited without the amendment that was in force when the decree was made.

The amendments that are known stand in a table with their sources. The decree cites the last one, "sebagaimana telah
beberapa kali diubah, terakhir dengan …". What a decree without a date should cite is not known; nothing is said of it.

Source: lint/known_citations.py, each line with its own source; the decree, line 31.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - nomor: "1."
            isi: Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja.  # <- RB410
        penutup: {tanggal: 2022-01-17}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - nomor: "1."
            isi: Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja, sebagaimana telah
              beberapa kali diubah, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 4 Tahun 2021.
        penutup: {tanggal: 2022-01-17}
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.known_citations import AMENDMENTS
from rbplan.lint.printed_date import read_date
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.keputusan import Keputusan


def check(subject: Subject) -> Iterator[Finding]:
    """Find each item of mengingat that begins with an amended regulation and does not name its last amendment."""
    for position, keputusan in enumerate(subject.plan.keputusan):
        day = _day(keputusan)
        latest = {each.regulation: each for each in AMENDMENTS if day is not None and each.since <= day}
        for number, butir in enumerate(keputusan.mengingat):
            words = " ".join((butir.isi or "").split())
            for regulation, amendment in latest.items():
                if words.startswith(f"{regulation} ") and amendment.amended_by not in words:
                    arguments = {
                        "regulation": regulation,
                        "amended_by": amendment.amended_by,
                        "seen": amendment.source,
                    }
                    yield Finding(("keputusan", position, "mengingat", number, "isi"), arguments)


def _day(keputusan: Keputusan) -> date | None:
    penutup = keputusan.penutup
    return (penutup.tanggal or read_date(penutup.pada or "")) if penutup else None


RULE: Final = Rule(Kind("RB410", "stale-legal-basis", "info"), __doc__, check)
