"""An enumeration of three or more lacks the comma before "dan" or "atau".

Indonesian puts it there: "capaian, hambatan, dan rekomendasi". Without it the last two read as one. Only short
members, of up to three words, are looked at, and only in the table. Off by default: a phrase in front of two members,
"Pada tahun ini, monitoring dan evaluasi …", looks the same.

Source: EYD V, on the comma; the decree, lines 101, 112, 152, 158 and 165.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Laporan meliputi capaian, hambatan dan rekomendasi  # <- RB509

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Laporan meliputi capaian, hambatan, dan rekomendasi
"""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject

_LAST_TWO: Final = re.compile(
    r"(?<=,) (?!(?:dan|atau|serta|yang|maka|tetapi|sehingga)\b)"
    r"(?:[\w-]{1,40} ){0,2}?(?P<member>[\w-]{1,40}) (?P<conjunction>dan/atau|dan|atau)(?= )"
)


def check(subject: Subject) -> Iterator[Finding]:
    """Find each enumeration with a comma between its first members and none before the last."""
    for text in subject.texts:
        if text.in_table:
            for match in _LAST_TWO.finditer(text.value):
                member, conjunction = match["member"], match["conjunction"]
                arguments = {"written": f"{member} {conjunction}", "standard": f"{member}, {conjunction}"}
                yield blame(subject, text, (match.start("member"), match.end()), arguments)


RULE: Final = Rule(Kind("RB509", "serial-comma", "info"), __doc__, check, on_by_default=False)
