"""A former id is not free.

``id_lama`` says under which id something was recorded before. If another item bears that id today, or names it as its
own former one, nobody can tell whose records those are. An ``id_lama`` that equals the ``id`` says nothing: the new id
was forgotten.

Source: docs/format.md, ``id`` and ``id_lama``.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Dapat diaksesnya JDIH Satuan Kerja
                  - id: jdih-pembaruan
                    id_lama: jdih-akses  # <- RB103
                    uraian: Updatenya data JDIH Satuan Kerja

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - sub_kegiatan:
              - indikator:
                  - id: jdih-akses
                    uraian: Dapat diaksesnya JDIH Satuan Kerja
                  - id: jdih-pembaruan
                    id_lama: jdih-data
                    uraian: Updatenya data JDIH Satuan Kerja
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each former id that some item bears, or that an earlier item had too."""
    bearers = {part.noun.id: part.path for part in reversed(subject.parts) if part.noun.id is not None}
    former: dict[str, NodePath] = {}
    for part in subject.parts:
        name = part.noun.id_lama
        if name is None:
            continue
        place = (*part.path, "id_lama")
        if name == part.noun.id:
            yield Finding(place, {"id": name}, variant="own")
        elif name in bearers:
            yield Finding(place, {"id": name, "line": subject.line((*bearers[name], "id"))}, variant="borne")
        elif name in former:
            yield Finding(place, {"id": name, "line": subject.line(former[name])}, variant="shared")
        former.setdefault(name, place)


RULE: Final = Rule(Kind("RB103", "reused-id", "error"), __doc__, check, variants=("own", "borne", "shared"))
