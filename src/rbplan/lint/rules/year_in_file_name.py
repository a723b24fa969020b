"""The file is called after another year than the plan in it.

Plans are found by the name of their file: ``--year 2023`` opens ``2023.yaml``. Where that file holds the plan of 2022,
the lists of one year are made for another. It happens where last year's file was copied and ``tahun`` left as it was.
Only names of four figures are looked at.

Source: docs/format.md, on where a plan is kept.

Wrong:

    rbplan: 1
    tahun: 2021  # <- RB114
    satker: {nama: KPU Kota Metro}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject

_NAME: Final = re.compile(r"(?:^|/)(\d{4})\.ya?ml$", re.ASCII)


def check(subject: Subject) -> Iterator[Finding]:
    """Find the year of a plan whose file says another."""
    name = _NAME.search(subject.document.file)
    if name is not None and int(name[1]) != subject.plan.tahun:
        yield Finding(("tahun",), {"tahun": subject.plan.tahun, "year": name[1]})


RULE: Final = Rule(Kind("RB114", "year-in-file-name", "warning"), __doc__, check)
