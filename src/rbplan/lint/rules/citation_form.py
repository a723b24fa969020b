"""The number of a decree or regulation is written with stray spaces, or with a colon inside a sentence.

In a sentence it is "Nomor 7 Tahun 2017"; the colon belongs to headings only, where "NOMOR :" stands by itself. A number
such as 11/HK.03.1/1872/2022 is one word: with spaces it is not found by a search, and breaks at the end of a line.

Source: the decree, line 33 against lines 26-32; UU 12/2011, Lampiran II, on the dasar hukum.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - nomor: "1."
            isi: "Keputusan Komisi Pemilihan Umum Nomor : 314/ORT.07-Kpt/01/KPU/V/2021;"  # <- RB408
          - nomor: "2."
            isi: Keputusan Komisi Pemilihan Umum Nomor 612/ ORT.04-Kpt/ 05/ KPU/ XII/ 2020.  # <- RB408

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - nomor: "1."
            isi: Keputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021;
          - nomor: "2."
            isi: Keputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020.
"""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.texts import Text

_COLON: Final = re.compile(r"\bNomor\s{0,3}:", re.IGNORECASE)
_SPACED: Final = re.compile(r"\b\d{1,9}(?:\s{0,3}/\s{0,3}[\w.-]{1,40}){2,12}")
"""At least two strokes: "1/2 halaman" and "25/ 2020" are no numbers of decrees."""

_SENTENCES: Final = frozenset(("menimbang", "mengingat", "memperhatikan", "diktum"))


def check(subject: Subject) -> Iterator[Finding]:
    """Find each number with white space in it, and each colon between "Nomor" and the number in a sentence."""
    for text in subject.texts:
        if not _SENTENCES.isdisjoint(text.path):
            for colon in _COLON.finditer(text.value):
                yield blame(subject, text, colon.span(), {"written": colon[0]}, variant="colon")
            yield from _spaced(subject, text)
    for position, keputusan in enumerate(subject.plan.keputusan):
        path = ("keputusan", position)
        yield from _spaced(subject, Text((*path, "nomor"), keputusan.nomor or ""))
        if keputusan.lampiran is not None:
            yield from _spaced(subject, Text((*path, "lampiran", "nomor"), keputusan.lampiran.nomor or ""))


def _spaced(subject: Subject, text: Text) -> Iterator[Finding]:
    for number in _SPACED.finditer(text.value):
        # A full stop ends the sentence, not the number.
        written = number[0].rstrip(".-")
        standard = "".join(written.split())
        if standard != written:
            stretch = (number.start(), number.start() + len(written))
            yield blame(subject, text, stretch, {"written": written, "standard": standard}, variant="spaces")


RULE: Final = Rule(Kind("RB408", "citation-form", "warning"), __doc__, check, variants=("colon", "spaces"))
