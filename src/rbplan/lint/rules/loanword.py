"""A foreign word has an Indonesian one that says the same.

Official documents are written in Indonesian. Many loan words are in daily use all the same, and a road map may use them
itself; so this rule only advises, and only where it is asked for. Nothing is changed, since the text of a decree is
kept as it was printed.

Source: UU 24/2009, pasal 27; Perpres 63/2019, pasal 4; lint/terms.py.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Pelibatan stakeholder  # <- RB502

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Pelibatan pemangku kepentingan
"""

from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.terms import LOANWORDS
from rbplan.lint.word_table import WordTable


def check(subject: Subject) -> Iterator[Finding]:
    """Find each loan word of the table, outside of quoted titles."""
    table = WordTable(LOANWORDS)
    for text in subject.texts:
        if text.is_quoted:
            continue
        for hit in table.find(text.value):
            arguments = {"written": hit.written, "standard": hit.standard}
            yield blame(subject, text, (hit.start, hit.end), arguments)


RULE: Final = Rule(Kind("RB502", "loanword", "info"), __doc__, check, on_by_default=False)
