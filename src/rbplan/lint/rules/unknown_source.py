"""A source is named that the plan does not have.

``bacaan.sumber`` says which document an indikator was read from, ``dicocokkan.dengan`` with which it was compared.
Where the name leads nowhere, nobody can look it up, and neither text nor ticks can be compared with anything. The word
``asli`` is the signed original also where no sumber bears that id, but only in ``dengan``: it has no lines to cite. An
indikator may not cite a row either where the plan has no sumber at all; this is said once.

Source: docs/format.md, ``sumber`` and ``dicocokkan``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bulan: [3]
                    bacaan: {sumber: pindaian, baris: 159, sel: [3]}  # <- RB308
                    dicocokkan: {oleh: Siti Aminah, dengan: asli}
                  - id: lhkasn
                    uraian: 100% seluruh wajib lapor LHASN di lingkungan KPU Kota Metro
                    bulan: [3]
                    bacaan: {baris: 160, sel: [3]}
                    dicocokkan: {oleh: Siti Aminah, dengan: arsip}  # <- RB308

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bulan: [3]
                    bacaan: {baris: 159, sel: [3]}  # <- RB308

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - {id: salinan, jenis: salinan}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: 100% seluruh wajib lapor LHKPN di lingkungan KPU Kota Metro
                    bulan: [3]
                    bacaan: {sumber: salinan, baris: 159, sel: [3]}
                    dicocokkan: {oleh: Siti Aminah, dengan: asli}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.excerpt import excerpt
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject

_ORIGINAL: Final = "asli"


def check(subject: Subject) -> Iterator[Finding]:
    """Find each name of a source that no sumber of the plan bears."""
    if subject.lacks(("sumber",)):
        return
    known = {sumber.id: None for sumber in subject.plan.sumber}
    listed = excerpt(", ".join(known))
    if not known:
        cited = next((citation for citation in subject.citations if citation.bacaan.sumber is None), None)
        if cited is not None:
            yield Finding(cited.baris_path, {"row": cited.bacaan.baris}, "none")
    for item in subject.items:
        bacaan, dicocokkan = item.indikator.bacaan, item.indikator.dicocokkan
        if bacaan is not None and bacaan.sumber is not None and bacaan.sumber not in known:
            yield Finding((*item.path, "bacaan", "sumber"), {"source": bacaan.sumber, "known": listed or "-"})
        if dicocokkan is not None and dicocokkan.dengan not in (None, _ORIGINAL, *known):
            arguments = {"source": str(dicocokkan.dengan), "known": listed or "-"}
            yield Finding((*item.path, "dicocokkan", "dengan"), arguments, "collated")


RULE: Final = Rule(Kind("RB308", "unknown-source", "error"), __doc__, check, variants=("", "collated", "none"))
