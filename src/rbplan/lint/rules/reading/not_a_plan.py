"""The file holds something else than a plan.

A plan is a group of keys that begins with ``rbplan: 1``. This file is empty, or holds a list or a single text: perhaps
it is another file, or its first lines are lost.

Source: docs/format.md.

Wrong:

    - rbplan: 1  # <- RB020
    - tahun: 2022
    - satker: {nama: KPU Kota Metro}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import NOT_A_PLAN

RULE: Final = Rule(NOT_A_PLAN, __doc__, None)
