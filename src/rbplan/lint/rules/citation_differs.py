"""A decree that is cited bears another number or title elsewhere.

What is known of often-cited decrees stands in a table, each line with the place where it was seen. The finding says
how the decree is printed there, not that the plan is wrong: compare with the decree itself. Where two sources disagree,
both are told.

Source: lint/known_citations.py, each line with its own source; the decree, lines 31, 33 and 35.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - nomor: "1."
            isi: Keputusan Komisi Pemilihan Umum Nomor 314/ORT/07/Kpt/01/KPU/V/2021.  # <- RB409

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - nomor: "1."
            isi: Keputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021.
"""

import re
from collections.abc import Iterator
from typing import Final

from rbplan.diagnostic import Argument, Kind
from rbplan.lint.blame import blame
from rbplan.lint.known_citations import DECREES, GAZETTES
from rbplan.lint.legal_citation import read_citation
from rbplan.lint.legal_rank import issuer_of, rank_of
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.texts import Text

_DECREE: Final = "keputusan"


def check(subject: Subject) -> Iterator[Finding]:
    """Find each cited number, title and number of the Berita Negara that the table knows otherwise."""
    for text in subject.texts:
        if text.is_quoted:
            yield from _decree(subject, text)
            yield from _gazette(subject, text)


def _decree(subject: Subject, text: Text) -> Iterator[Finding]:
    citation = read_citation(text.value)
    rank = rank_of(citation.name) if citation else None
    if citation is None or rank is None or rank.prefix.casefold() != _DECREE:
        return
    key = (issuer_of(citation.name, rank), citation.ordinal, citation.year)
    for known in DECREES:
        if key != (known.issuer, known.ordinal, known.year):
            continue
        if citation.number.casefold() != known.number.casefold():
            arguments: dict[str, Argument] = {"written": citation.number, "known": known.number, "seen": known.source}
            yield blame(subject, text, (citation.start, citation.end), arguments, variant="number")
        if citation.title and known.title_words.casefold() not in citation.title.casefold():
            start = text.value.find(citation.title)
            arguments = {"written": citation.title, "known": known.title, "seen": known.source}
            yield blame(subject, text, (start, start + len(citation.title)), arguments, variant="title")


def _gazette(subject: Subject, text: Text) -> Iterator[Finding]:
    for disputed in GAZETTES:
        cited = text.value.find(disputed.regulation)
        if cited < 0:
            continue
        pattern = rf"Berita Negara[\w ]{{0,40}} Tahun {disputed.gazette_year} Nomor (\d{{1,5}})"
        number = re.compile(pattern).search(text.value, cited)
        if number is not None and int(number[1]) in disputed.numbers:
            other = next(each for each in disputed.numbers if each != int(number[1]))
            arguments = {"written": number[1], "known": other, "seen": disputed.source}
            yield blame(subject, text, number.span(1), arguments, variant="gazette")


RULE: Final = Rule(Kind("RB409", "citation-differs", "info"), __doc__, check, variants=("number", "title", "gazette"))
