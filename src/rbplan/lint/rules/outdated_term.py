"""A term is used that a regulation has replaced by another.

Who looks the old term up in the regulations of today does not find it. The text of a decree is kept as it was printed;
use the new term in the next one.

Source: lint/terms.py, each term with the regulation that replaced it.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Penetapan Kinerja  # <- RB503

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Perjanjian Kinerja
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.terms import OUTDATED
from rbplan.lint.word_table import WordTable


def check(subject: Subject) -> Iterator[Finding]:
    """Find each replaced term of the table, outside of quoted titles."""
    table = WordTable(OUTDATED)
    for text in subject.texts:
        if text.is_quoted:
            continue
        for hit in table.find(text.value):
            arguments = {"written": hit.written, "standard": hit.standard, "source": hit.entry.source}
            yield blame(subject, text, (hit.start, hit.end), arguments)


RULE: Final = Rule(Kind("RB503", "outdated-term", "info"), __doc__, check)
