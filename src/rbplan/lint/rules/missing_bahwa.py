"""A consideration does not begin with "bahwa".

Each item under Menimbang is one sentence that begins with this word; it hangs on the verb "Menimbang".

Source: UU 12/2011, Lampiran II, on the konsiderans; the decree, lines 23 and 24.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        menimbang:
          - {nomor: a., isi: untuk melaksanakan reformasi birokrasi perlu disusun Rencana Aksi;}  # <- RB405

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        menimbang:
          - {nomor: a., isi: bahwa untuk melaksanakan reformasi birokrasi perlu disusun Rencana Aksi;}
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each item of menimbang that begins with another word; one without words is told of elsewhere."""
    for position, keputusan in enumerate(subject.plan.keputusan):
        for number, butir in enumerate(keputusan.menimbang):
            words = (butir.isi or "").split(maxsplit=1)
            if words and words[0].casefold() != "bahwa":
                yield Finding(("keputusan", position, "menimbang", number, "isi"), {"word": words[0][:40]})


RULE: Final = Rule(Kind("RB405", "missing-bahwa", "warning"), __doc__, check)
