"""The months contradict what the source shows.

The ticked cells of a row are read as months by the rules of the format. Where all readings agree, ``bulan`` is what
they say; where they compete, or several indikator share the row, or its table has no tick at all, ``bulan`` stays
absent. Other months may be right, but then somebody knows them from elsewhere and stands for it: ``dicocokkan`` says
who compared the item with another copy, ``diubah`` which amendment set today's values. Beside either of them nothing is
said; an empty ``dicocokkan`` names nobody and does not count. Nor is anything said of a plan by quarters. The rule
cannot be switched off by a comment, since ``dicocokkan`` is that comment.

Source: docs/format.md, "From ticks to months".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan, tabel: [148-160]}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: spip-buku-kendali
                    uraian: Pelaporan Buku Kendali tepat waktu
                    bulan: 1-12
                    bacaan: {baris: 152, sel: 1-13}
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bulan: [4]  # <- RB301
                    bacaan: {baris: 159, sel: [3]}

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
                    bulan: [11]  # <- RB301
                    bacaan: {baris: 86, sel: [11]}
                  - id: sop-evaluasi
                    uraian: Terdapat evaluasi SOP secara berkala
                    bacaan: {baris: 92, sel: [13, 16]}

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
                    bacaan: {baris: 92, sel: [13, 16]}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.bacaan import Dicocokkan
from rbplan.plan.ranges import ranges_text

_NOBODY: Final = Dicocokkan()


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator whose months are not those of its row, without a word on where they come from."""
    whole = not subject.lacks(("program",))
    for item, bacaan, _ in subject.citations:
        indikator = item.indikator
        vouched = indikator.diubah is not None or indikator.dicocokkan not in (None, _NOBODY)
        if indikator.bulan is None or bacaan.sel is None or vouched:
            continue
        row = subject.readings.of(bacaan)
        if row.bulan == indikator.bulan:
            continue
        if row.bulan is not None:
            variant = ""
        elif row.readings:
            variant = "competing" if len(row.readings) > 1 else "shared"
        elif whole:
            variant = "no-ticks"
        else:
            # The row that has a tick may be the one that was left out.
            continue
        arguments: dict[str, Argument] = {
            "written": f"[{ranges_text(indikator.bulan)}]",
            "read": f"[{ranges_text(row.candidates)}]",
            "row": bacaan.baris,
        }
        yield Finding((*item.path, "bulan"), arguments, variant)


RULE: Final = Rule(
    Kind("RB301", "reading-contradicted", "error"),
    __doc__,
    check,
    mandatory=True,
    variants=("", "competing", "shared", "no-ticks"),
)
