"""A tab stands where only spaces may be.

An editor shows a tab as two, four or eight spaces, so that nobody can tell what belongs to what; some programs that
read YAML accept a tab after a colon, others refuse the whole file. Inside a text or a comment a tab does no harm.

Source: YAML 1.2.2, 6.1 "Indentation Spaces".

Wrong:

    rbplan: 1
    tahun:\u00092022  # <- RB004
    satker: {nama: KPU Kota Metro}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.document.kinds import TAB
from rbplan.lint.rule import Rule

RULE: Final = Rule(TAB, __doc__, None)
