"""An amendment is named that the plan does not have.

``diubah`` says which amendment set today's values of an indikator; they are then not held against the row that it was
read from. So it must lead to a keputusan of ``jenis: perubahan``: a name that leads nowhere would excuse any value, and
the decree itself amends nothing.

Source: docs/format.md, ``diubah``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - {id: penetapan, jenis: penetapan}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: Laporan LHKPN
                    bulan: [4]
                    diubah: perubahan-1  # <- RB309
                  - id: lhkasn
                    uraian: Laporan LHKASN
                    bulan: [4]
                    diubah: penetapan  # <- RB309

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - {id: penetapan, jenis: penetapan}
      - {id: perubahan-1, jenis: perubahan}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: lhkpn
                    uraian: Laporan LHKPN
                    bulan: [4]
                    diubah: perubahan-1
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.excerpt import excerpt
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each indikator that names an amendment which is none."""
    if subject.lacks(("keputusan",)):
        return
    amendments = {each.id: None for each in subject.plan.keputusan if each.jenis == "perubahan"}
    others = {each.id for each in subject.plan.keputusan} - set(amendments)
    known = excerpt(", ".join(amendments)) or "-"
    for item in subject.items:
        diubah = item.indikator.diubah
        if diubah is not None and diubah not in amendments:
            variant = "decree" if diubah in others else ""
            yield Finding((*item.path, "diubah"), {"amendment": diubah, "known": known}, variant)


RULE: Final = Rule(Kind("RB309", "unknown-amendment", "error"), __doc__, check, variants=("", "decree"))
