"""A second document begins in the same file, or text follows its end.

``---`` on a line of its own begins another document, and ``...`` ends the first. One file holds one plan; what follows
is not read, and would be missed without this finding.

Source: YAML 1.2.2, 9.2 "Streams"; docs/format.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    ---  # <- RB014
    rbplan: 1
    tahun: 2023
    satker: {nama: KPU Kota Metro}

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    ...
    program: []  # <- RB014

Right:

    ---
    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.document.kinds import SECOND_DOCUMENT
from rbplan.lint.rule import Rule

RULE: Final = Rule(SECOND_DOCUMENT, __doc__, None)
