"""A record of a comparison does not say who compared, or with what.

``dicocokkan`` stands for a person who held the item against another copy and vouches for it. Without ``oleh`` nobody
does, and without ``dengan`` it may have been any copy. A certified copy is not made from such a record.

Source: docs/format.md, ``dicocokkan``.

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
                    dicocokkan: {dengan: asli}  # <- RB312
                  - id: lhkasn
                    uraian: 100% seluruh wajib lapor LHASN di lingkungan KPU Kota Metro
                    bulan: [3]
                    dicocokkan: {oleh: Siti Aminah}  # <- RB312

Right:

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
                    dicocokkan: {oleh: Siti Aminah, dengan: asli}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.words import has_words


def check(subject: Subject) -> Iterator[Finding]:
    """Find each record without a person, and each without the copy that was compared with."""
    for item in subject.items:
        dicocokkan = item.indikator.dicocokkan
        if dicocokkan is None:
            continue
        path = (*item.path, "dicocokkan")
        if not has_words(dicocokkan.oleh) and not subject.lacks((*path, "oleh")):
            yield Finding(path, {}, "person")
        elif dicocokkan.dengan is None and not subject.lacks((*path, "dengan")):
            yield Finding(path, {}, "copy")


RULE: Final = Rule(Kind("RB312", "incomplete-collation", "warning"), __doc__, check, variants=("person", "copy"))
