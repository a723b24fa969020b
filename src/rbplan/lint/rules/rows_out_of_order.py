"""An indikator stands below one that the source prints later.

The plan keeps the order of its source, so that documents made from it can be laid beside the decree line by line, and a
row that slipped into another kegiatan is seen. Each source is followed for itself, and indikator that an amendment
changed (``diubah``) are passed over: it may have moved them.

Source: the order of the table in the lampiran; docs/format.md, ``bacaan``.

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
                  - id: lhkasn
                    uraian: 100% seluruh wajib lapor LHASN di lingkungan KPU Kota Metro
                    bacaan: {baris: 160}
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bacaan: {baris: 159}  # <- RB305

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan, tabel: [148-160]}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bacaan: {baris: 159}
                  - id: lhkasn
                    uraian: 100% seluruh wajib lapor LHASN di lingkungan KPU Kota Metro
                    bacaan: {baris: 160}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator whose row stands above that of the one before it."""
    above: dict[str, int] = {}
    for citation in subject.citations:
        if citation.item.indikator.diubah is not None:
            continue
        row = citation.bacaan.baris
        before = above.get(citation.sumber, 0)
        if row < before:
            yield Finding(citation.baris_path, {"row": row, "before": before})
        above[citation.sumber] = row


RULE: Final = Rule(Kind("RB305", "rows-out-of-order", "warning"), __doc__, check)
