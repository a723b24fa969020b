"""A group is merged into another with two angle brackets.

``<<`` copies the keys of another group to this place. It is not part of YAML itself, some programs take it for a key
called so, and what the group holds can no longer be seen here. Write the keys out.

Source: yaml.org/type/merge.html, which YAML 1.2 no longer has; docs/format.md.

Wrong:

    rbplan: 1
    tahun: 2022
    satker:
      nama: KPU Kota Metro
      <<: {singkatan: KPU}  # <- RB012

Right:

    rbplan: 1
    tahun: 2022
    satker:
      nama: KPU Kota Metro
      singkatan: KPU
"""

from typing import Final

from rbplan.document.kinds import MERGE_KEY
from rbplan.lint.rule import Rule

RULE: Final = Rule(MERGE_KEY, __doc__, None)
