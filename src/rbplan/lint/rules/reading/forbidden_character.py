"""A character that no plan may hold stands in the file.

Control characters, a byte order mark inside the text, and line ends that not every program counts (a carriage return
alone, U+0085, U+2028) are not allowed. Nobody sees them, some move the cursor of a terminal, and some make every later
line number wrong. They come along when text is copied from Word or from a PDF. RB031 tells of other characters that
cannot be seen.

Source: YAML 1.2.2, 5.1 "Character Set".

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU\u0007 Kota Metro}  # <- RB003

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
"""

from typing import Final

from rbplan.document.kinds import FORBIDDEN_CHARACTER
from rbplan.lint.rule import Rule

RULE: Final = Rule(FORBIDDEN_CHARACTER, __doc__, None)
