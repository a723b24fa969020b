"""The decree bears one number and its lampiran another.

The lampiran is part of the decree and repeats its number. Where the two differ by a single sign, nobody can tell by
which number the decree is to be cited. Which of them is right stands in the office's register of decrees.

Source: the decree, lines 12 and 65; UU 12/2011, Lampiran II, on the heading of a lampiran.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        nomor: 11/HK.03.1/1872/2022
        lampiran:
          nomor: 11/HK-03.1/1872/2022  # <- RB401

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        nomor: 11/HK.03.1/1872/2022
        lampiran:
          nomor: 11/HK.03.1/1872/2022
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each lampiran whose number is not that of its decree; stray spaces are told of elsewhere."""
    for position, keputusan in enumerate(subject.plan.keputusan):
        lampiran = keputusan.lampiran
        if lampiran is None or lampiran.nomor is None or keputusan.nomor is None:
            continue
        if "".join(lampiran.nomor.split()) != "".join(keputusan.nomor.split()):
            path = ("keputusan", position)
            arguments: dict[str, Argument] = {
                "number": lampiran.nomor,
                "decree_number": keputusan.nomor,
                "decree_line": subject.line((*path, "nomor")),
            }
            yield Finding((*path, "lampiran", "nomor"), arguments)


RULE: Final = Rule(Kind("RB401", "decree-number-differs", "warning"), __doc__, check)
