"""A term is written in one way here and in another elsewhere in the table.

One document uses one form. The form that stands most often counts as the document's own, of equals the one that stands
first; the others are told of. Where every word of a text is capitalised as in a title, capitals are no other form.

Source: EYD V, on capitals; the decree, lines 78, 88-98, 142-143, 153 and 176.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Dokumen struktur organisasi unit/satuan kerja
          - nama: Evaluasi SOP di unit/Satuan kerja  # <- RB505

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    program:
      - kegiatan:
          - nama: Dokumen struktur organisasi unit/satuan kerja
          - nama: Evaluasi SOP di unit/satuan kerja
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.texts import Text
from rbplan.lint.title_case import is_title

_TERMS: Final = tuple(
    re.compile(rf"(?<![\w/-]){term}(?![\w/-])", re.IGNORECASE)
    for term in (
        "unit/satuan kerja",
        "agen perubahan",
        "pengaduan masyarakat",
        "di lingkungan",
        "reward (?:and|dan|&) punishment",
    )
)


class _Use(NamedTuple):
    text: Text
    span: tuple[int, int]
    form: str


def check(subject: Subject) -> Iterator[Finding]:
    """Find each use of a term in another form than its commonest."""
    texts = [text for text in subject.texts if text.in_table]
    for term in _TERMS:
        uses = [_Use(text, match.span(), _form(match)) for text in texts for match in term.finditer(text.value)]
        counted = Counter(use.form for use in uses)
        if len(counted) < 2:
            continue
        running = Counter(use.form for use in uses if not is_title(use.text.value))
        # Titles decide only between equals; then the form that was met first.
        own = max(counted, key=lambda form: (running[form], counted[form]))
        for use in uses:
            if use.form != own and not (use.form.casefold() == own.casefold() and is_title(use.text.value)):
                yield blame(subject, use.text, use.span, {"written": use.form, "own": own, "times": counted[own]})


def _form(match: re.Match[str]) -> str:
    """Give the words as written; the capital with which every text begins is left out unless the term has more."""
    written = match[0]
    if match.start() == 0 and written[1:].islower():
        return written[0].lower() + written[1:]
    return written


RULE: Final = Rule(Kind("RB505", "mixed-forms", "info"), __doc__, check)
