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
    # The first letter stands before the look behind it, so that a search goes from one such letter to the next.
    re.compile(rf"[{term[0]}{term[0].upper()}](?<![\w/-].){term[1:]}(?![\w/-])", re.IGNORECASE)
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
    in_title: bool


def check(subject: Subject) -> Iterator[Finding]:
    """Find each use of a term in another form than its commonest."""
    uses: dict[re.Pattern[str], list[_Use]] = {term: [] for term in _TERMS}
    for text in subject.texts:
        if text.in_table:
            for term in _TERMS:
                matches = list(term.finditer(text.value))
                in_title = bool(matches) and is_title(text.value)
                uses[term] += (_Use(text, match.span(), _form(match), in_title) for match in matches)
    for each in uses.values():
        yield from _rarer(subject, each)


def _rarer(subject: Subject, uses: list[_Use]) -> Iterator[Finding]:
    counted = Counter(use.form for use in uses)
    if len(counted) < 2:
        return
    running = Counter(use.form for use in uses if not use.in_title)
    # Titles decide only between equals; then the form that was met first.
    own = max(counted, key=lambda form: (running[form], counted[form]))
    for use in uses:
        if use.form != own and not (use.form.casefold() == own.casefold() and use.in_title):
            yield blame(subject, use.text, use.span, {"written": use.form, "own": own, "times": counted[own]})


def _form(match: re.Match[str]) -> str:
    """Give the words as written; the capital with which every text begins is left out unless the term has more."""
    written = match[0]
    if match.start() == 0 and written[1:].islower():
        return written[0].lower() + written[1:]
    return written


RULE: Final = Rule(Kind("RB505", "mixed-forms", "info"), __doc__, check)
