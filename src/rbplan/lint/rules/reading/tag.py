"""A value is given a type with an exclamation mark.

``!!str`` and the like tell a program what a value is to be read as; some make a program call whatever they name. The
format already says what each key holds. An exclamation mark that begins a text needs quotation marks.

Source: YAML 1.2.2, 6.9.1 "Node Tags"; docs/format.md.

Wrong:

    rbplan: 1
    tahun: !!int 2022  # <- RB011
    satker: {nama: KPU Kota Metro}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.document.kinds import TAG
from rbplan.lint.rule import Rule

RULE: Final = Rule(TAG, __doc__, None)
