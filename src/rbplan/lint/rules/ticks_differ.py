"""The ticked cells are not those of the row in the source.

``sel`` is a fact, what the row shows, and all that is concluded about months rests on it. It is compared with the file
of the sumber cell by cell, counted from 1 at the first month cell; also where months were collated or amended, since
that changes what is due and not what the copy shows.

Source: docs/format.md, ``bacaan``.

File 2022/sumber/salinan.txt:

    No⇥PROGRAM KEGIATAN⇥KEGIATAN⇥SUB KEGIATAN⇥INDIKATOR KEBERHASILAN⇥1⇥2⇥3⇥4
    ⇥⇥⇥Penyampaian LHKPN⇥Laporan LHKPN⇥⇥⇥√⇥

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: bf79644845b2c19f6fc813d68d751af24fca80e29624b3e6ea7226ec89f03171
        tabel: [1-2]
    program:
      - kegiatan:
          - sub_kegiatan:
              - nama: Penyampaian LHKPN
                indikator:
                  - id: lhkpn
                    uraian: Laporan LHKPN
                    bulan: [2]
                    bacaan: {baris: 2, sel: [2]}  # <- RB304

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: bf79644845b2c19f6fc813d68d751af24fca80e29624b3e6ea7226ec89f03171
        tabel: [1-2]
    program:
      - kegiatan:
          - sub_kegiatan:
              - nama: Penyampaian LHKPN
                indikator:
                  - id: lhkpn
                    uraian: Laporan LHKPN
                    bulan: [3]
                    bacaan: {baris: 2, sel: [3]}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.excerpt import excerpt
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.ranges import ranges_text


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator whose ticked cells are others than those of the row that it cites."""
    for item, bacaan, sumber in subject.citations:
        tables = subject.tables.get(sumber)
        row = tables.rows.get(bacaan.baris) if tables else None
        if row is None or bacaan.sel is None or bacaan.sel == row.sel:
            continue
        arguments: dict[str, Argument] = {
            "written": f"[{excerpt(ranges_text(bacaan.sel))}]",
            "printed": f"[{excerpt(ranges_text(row.sel))}]",
            "row": bacaan.baris,
            "source": sumber,
        }
        yield Finding((*item.path, "bacaan", "sel"), arguments)


RULE: Final = Rule(Kind("RB304", "ticks-differ", "error"), __doc__, check)
