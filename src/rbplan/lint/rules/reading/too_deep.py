"""Lists and groups are nested more than fifty deep.

The deepest plan has about fourteen levels. What is deeper is a row of brackets that nobody closed, or a file made to
bring programs down; it is read no further.

Source: ``DEEPEST`` in document/nesting.py, a limit of rbplan's own.

Wrong:

    rbplan: 1
    tahun: 2022
    satker:
      nama: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[  # <- RB007
        ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.document.kinds import TOO_DEEP
from rbplan.lint.rule import Rule

RULE: Final = Rule(TOO_DEEP, __doc__, None)
