"""A key that must be there is missing.

Few keys must be there: without the year nobody can say what falls due, without a name not for whom. What the copy of a
decree lacks may stay absent; that is another matter, and there are other rules for it. The finding points at the first
key of the group that lacks one.

Source: docs/format.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {singkatan: KPU Kota Metro}  # <- RB022

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro, singkatan: KPU Kota Metro}
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import MISSING_KEY

RULE: Final = Rule(MISSING_KEY, __doc__, None)
