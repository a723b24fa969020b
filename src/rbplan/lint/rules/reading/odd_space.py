"""A line begins with a space that is no ordinary one.

A non-breaking space looks like indentation and is a letter to every program that reads YAML: the line does not belong
where it seems to, and its key is called otherwise than it looks. Word and web pages put such spaces into what is copied
from them.

Source: YAML 1.2.2, 6.1 "Indentation Spaces": only U+0020 indents.

Wrong:

    rbplan: 1
    tahun: 2022
    satker:
      nama: KPU Kota Metro
      \u00a0singkatan: KPU  # <- RB005

Right:

    rbplan: 1
    tahun: 2022
    satker:
      nama: KPU Kota Metro
      singkatan: KPU
"""

from typing import Final

from rbplan.document.kinds import ODD_SPACE
from rbplan.lint.rule import Rule

RULE: Final = Rule(ODD_SPACE, __doc__, None)
