"""A key holds another kind of value than it should.

A list where one text belongs, a text where a number belongs, or a number without quotation marks where the decree's
own spelling counts: ``010`` and ``10`` are two codes, but one number. The item is left out, the rest of the plan is
read.

Source: docs/format.md.

Wrong:

    rbplan: 1
    tahun: "2022"  # <- RB024
    satker: {nama: KPU Kota Metro}

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {kode: 1872, nama: KPU Kota Metro}  # <- RB024

Right:

    rbplan: 1
    tahun: 2022
    satker: {kode: "1872", nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import WRONG_TYPE

RULE: Final = Rule(WRONG_TYPE, __doc__, None, fixable="safe")
