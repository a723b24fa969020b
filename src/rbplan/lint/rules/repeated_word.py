"""A word stands twice in a row.

Either one of them is left over, or a reduplication lacks its hyphen ("jenis-jenis").

Source: EYD V, on the hyphen; the decree, line 110.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Jumlah jumlah aplikasi yang dimanfaatkan  # <- RB506

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Jumlah aplikasi yang dimanfaatkan
"""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject

_TWICE: Final = re.compile(r"(?<![\w-])([^\W\d_]{2,40})\s{1,3}\1(?![\w-])", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Finding]:
    """Find each word that follows itself, whatever its capitals."""
    for text in subject.texts:
        for twice in _TWICE.finditer(text.value):
            yield blame(subject, text, twice.span(), {"written": twice[0], "word": twice[1]})


RULE: Final = Rule(Kind("RB506", "repeated-word", "info"), __doc__, check)
