"""The months of an indikator are not yet certain.

The copy of the decree prints more ticked cells than there are months, so that a row may be read in more than one way.
Until a person has compared the item with the signed original, it is listed in every month that some reading gives, and
documents print it as not certain. Comparing it and writing ``bulan`` beside ``dicocokkan`` ends that. Where the
readings agree, ``bulan`` needs nobody and is only to be written down. Nothing is said of rows of which nothing is
known.

Source: docs/format.md, "From ticks to months".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan, tabel: [80-92]}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: evaluasi-organisasi-fgd
                    uraian: Dokumentasi laporan FGD Evaluasi Organisasi
                    bacaan: {baris: 86, sel: [11]}  # <- RB302
                  - id: sop-evaluasi
                    uraian: Terdapat evaluasi SOP secara berkala
                    bacaan: {baris: 92, sel: [13, 16]}  # <- RB302

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan, tabel: [80-92]}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: evaluasi-organisasi-fgd
                    uraian: Dokumentasi laporan FGD Evaluasi Organisasi
                    bulan: [11]
                    bacaan: {baris: 86, sel: [11]}
                    dicocokkan: {oleh: Siti Aminah, jabatan: Kasubbag Hukum, tanggal: 2022-02-01, dengan: asli}
                  - id: sop-evaluasi
                    uraian: Terdapat evaluasi SOP secara berkala
                    bulan: [10, 12]
                    bacaan: {baris: 92, sel: [13, 16]}
                    dicocokkan: {oleh: Siti Aminah, jabatan: Kasubbag Hukum, tanggal: 2022-02-01, dengan: asli}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.excerpt import excerpt
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.ranges import ranges_text


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator that has no months although its row says something of them."""
    whole = not subject.lacks(("program",))
    for item, bacaan, _ in subject.citations:
        if item.indikator.bulan is not None or item.indikator.triwulan is not None:
            continue
        row = subject.readings.of(bacaan)
        if not row.readings:
            continue
        if row.bulan is None:
            variant = "" if len(row.readings) > 1 else "shared"
        elif whole:
            variant = "agreed"
        else:
            # With the rows that were left out, the readings might compete.
            continue
        arguments: dict[str, Argument] = {
            "months": f"[{ranges_text(row.candidates)}]",
            "readings": excerpt(" / ".join(f"[{ranges_text(reading)}]" for reading in row.readings)),
            "row": bacaan.baris,
        }
        yield Finding((*item.path, "bacaan"), arguments, variant)


RULE: Final = Rule(Kind("RB302", "not-collated", "info"), __doc__, check, variants=("", "shared", "agreed"))
