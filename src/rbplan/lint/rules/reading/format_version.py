"""The plan is written in a version of the format that this rbplan does not know.

``rbplan: 1`` on the first line says by which rules the file is to be read. A later version may mean something else by
the same words, so nothing of the plan is read. Install a newer rbplan; if the number is a slip, mend it.

Source: docs/format.md, ``rbplan``.

Wrong:

    rbplan: 2  # <- RB021
    tahun: 2022
    satker: {nama: KPU Kota Metro}

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.lint.rule import Rule
from rbplan.load.kinds import FORMAT_VERSION

RULE: Final = Rule(FORMAT_VERSION, __doc__, None)
