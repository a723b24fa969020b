"""A word is misspelt, or written in a form that is not the standard one.

A table holds the words and phrases, their standard form and who says so. The text of a decree is kept as it was
printed, so nothing is changed here, neither by a safe nor by an unsafe fix: use the standard form in the next decree,
or accept the finding in a comment. Titles of other decrees under Mengingat are quotations and are not looked at.

Source: lint/spelling.py (KBBI, EYD V, and the regulations named there).

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Penerapan sistem kearsipan yang handal  # <- RB501

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Penerapan sistem kearsipan yang andal
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.spelling import MISSPELLINGS
from rbplan.lint.subject import Subject
from rbplan.lint.word_table import WordTable


def check(subject: Subject) -> Iterator[Finding]:
    """Find each word of the table in the text of the decree."""
    table = WordTable(MISSPELLINGS)
    for text in subject.texts:
        if text.is_quoted:
            continue
        for hit in table.find(text.value):
            arguments = {"written": hit.written, "standard": hit.standard, "source": hit.entry.source}
            yield blame(subject, text, (hit.start, hit.end), arguments, variant="sure" if hit.entry.sure else "unsure")


RULE: Final = Rule(Kind("RB501", "misspelling", "info"), __doc__, check, variants=("sure", "unsure"))
"""``unsure``: the word may be meant as it stands."""
