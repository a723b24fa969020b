"""A key is a list or a group instead of a word.

YAML allows it, no key of a plan is one. Mostly it is a text that begins with a bracket, as a template for a word
processor does, and that lacks its quotation marks.

Source: docs/format.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker:
      {nama}: KPU Kota Metro  # <- RB013
      nama: KPU Kota Metro

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.document.kinds import COMPLEX_KEY
from rbplan.lint.rule import Rule

RULE: Final = Rule(COMPLEX_KEY, __doc__, None)
