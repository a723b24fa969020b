"""The file of a source has no sha256 beside it.

Without it, nobody sees when the file is replaced or edited, and the plan would be judged by another text than the one
that it was read from.

Source: docs/format.md, ``sha256``.

File 2022/sumber/salinan.txt:

    Ditetapkan di Metro

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt  # <- RB311

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    sumber:
      - id: salinan
        jenis: salinan
        berkas: 2022/sumber/salinan.txt
        sha256: 162902bd843a44df8da4a02cf6d7e6d31e84f223d529e6619e23810e6e5372af
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.excerpt import excerpt
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find each sumber with a file that could be read and is not sealed."""
    last = {sumber.id: sumber for sumber in subject.plan.sumber}
    for position, sumber in enumerate(subject.plan.sumber):
        source = subject.sources.get(sumber.id)
        if source is None or sumber.sha256 is not None or last[sumber.id] is not sumber:
            continue
        digest = source.digest
        if digest is not None:
            yield Finding(("sumber", position, "berkas"), {"file": excerpt(sumber.berkas or ""), "digest": digest})


RULE: Final = Rule(Kind("RB311", "source-without-digest", "warning"), __doc__, check)
