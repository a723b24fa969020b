"""A sentence of the decree lacks the sign with which it ends.

Each item under Menimbang ends with ";", and so does each under Mengingat, the last one also with "."; Menetapkan and
each diktum end with a full stop.

Source: UU 12/2011, Lampiran II, on konsiderans, dasar hukum and diktum; the decree, lines 23-43.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - {nomor: "1.", isi: Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum}  # <- RB406
          - {nomor: "2.", isi: Peraturan Presiden Nomor 81 Tahun 2010.}
        diktum:
          - {nama: KESATU, isi: Keputusan ini mulai berlaku pada tanggal ditetapkan}  # <- RB406

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - {nomor: "1.", isi: Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;}
          - {nomor: "2.", isi: Peraturan Presiden Nomor 81 Tahun 2010.}
        diktum:
          - {nama: KESATU, isi: Keputusan ini mulai berlaku pada tanggal ditetapkan.}
"""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.keputusan import Keputusan

Sign = Literal["full-stop", "semicolon", "either"]

_ENDINGS: Final = {"full-stop": (".",), "semicolon": (";", "; dan"), "either": (".", ";")}


class _Sentence(NamedTuple):
    path: NodePath
    text: str
    sign: Sign


def check(subject: Subject) -> Iterator[Finding]:
    """Find each sentence that ends otherwise."""
    for position, keputusan in enumerate(subject.plan.keputusan):
        for path, text, sign in _sentences(keputusan):
            words = text.rstrip()
            if words and not words.endswith(_ENDINGS[sign]):
                place = ("keputusan", position, *path)
                yield Finding(place, {"ending": words[-30:].split(maxsplit=1)[-1]}, variant=sign)


def _sentences(keputusan: Keputusan) -> Iterator[_Sentence]:
    for position, butir in enumerate(keputusan.menimbang):
        yield _Sentence(("menimbang", position, "isi"), butir.isi or "", "semicolon")
    for key in ("mengingat", "memperhatikan"):
        items = getattr(keputusan, key)
        for position, butir in enumerate(items):
            last = position == len(items) - 1
            yield _Sentence((key, position, "isi"), butir.isi or "", "either" if last else "semicolon")
    yield _Sentence(("menetapkan",), keputusan.menetapkan or "", "full-stop")
    for position, diktum in enumerate(keputusan.diktum):
        yield _Sentence(("diktum", position, "isi"), diktum.isi or "", "full-stop")


RULE: Final = Rule(
    Kind("RB406", "missing-full-stop", "warning"), __doc__, check, variants=("full-stop", "semicolon", "either")
)
