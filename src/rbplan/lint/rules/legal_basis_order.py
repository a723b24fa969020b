"""Mengingat names a regulation behind one that it should precede.

The highest comes first: Undang-Undang, Peraturan Pemerintah, Peraturan Presiden, Peraturan Menteri or Lembaga,
Keputusan. Those of one rank stand by issuer, those of one issuer by date; the order of the issuers is free.
Kinds whose place is not set, and items that name no number, are passed over.

Source: UU 12/2011, Lampiran II, on the dasar hukum; pasal 7 and 8 for the ranks.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - {nomor: "1.", isi: Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi;}
          - {nomor: "2.", isi: Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum.}  # <- RB404

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        mengingat:
          - {nomor: "1.", isi: Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;}
          - {nomor: "2.", isi: Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi.}
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from rbplan.diagnostic import Argument, Kind
from rbplan.document.document import NodePath
from rbplan.lint.legal_citation import Citation, read_citation
from rbplan.lint.legal_rank import Rank, issuer_of, rank_of
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.plan.keputusan import Keputusan


class _Named(NamedTuple):
    path: NodePath
    citation: Citation
    rank: Rank
    issuer: str

    def follows(self, other: "_Named") -> bool:
        """Tell whether it is surely younger than another of its issuer."""
        here, there = self.citation, other.citation
        if not here.year or not there.year or here.year != there.year:
            return bool(there.year) and here.year > there.year
        if bool(here.month) != bool(there.month) or here.name.casefold() != there.name.casefold():
            # Numbers of two kinds, as of Undang-Undang and Perppu, do not follow each other.
            return False
        return (here.month, here.ordinal) > (there.month, there.ordinal)


class _Order:
    """What was named so far, where it should be. Each item is looked at once, however many there are."""

    def __init__(self) -> None:
        self._first: dict[int, _Named] = {}
        self._youngest: dict[tuple[int, str], _Named] = {}
        self._last: dict[int, _Named] = {}
        self._interrupted: dict[tuple[int, str], _Named] = {}

    def take(self, named: _Named) -> tuple[str, _Named] | None:
        """Give which order an item breaks, and an item that it should precede or follow; None where all is well."""
        height, own = named.rank.height, (named.rank.height, named.issuer)
        lower = next((other for level, other in self._first.items() if level > height), None)
        if lower is not None:
            return "rank", lower
        if own in self._interrupted:
            return "issuer", self._interrupted[own]
        if own in self._youngest and self._youngest[own].follows(named):
            return "date", self._youngest[own]
        last = self._last.get(height)
        if last is not None and last.issuer != named.issuer:
            self._interrupted[height, last.issuer] = named
        self._first.setdefault(height, named)
        self._last[height] = self._youngest[own] = named
        return None


def check(subject: Subject) -> Iterator[Finding]:
    """Find each item of mengingat that stands too low, and say behind which it was found."""
    for position, keputusan in enumerate(subject.plan.keputusan):
        order = _Order()
        for named in _named(keputusan, ("keputusan", position, "mengingat")):
            broken = order.take(named)
            if broken is not None:
                variant, other = broken
                arguments: dict[str, Argument] = {
                    "name": named.citation.short_name,
                    "other": other.citation.short_name,
                    "other_line": subject.line(other.path),
                }
                yield Finding(named.path, arguments, variant)


def _named(keputusan: Keputusan, path: NodePath) -> Iterator[_Named]:
    for position, butir in enumerate(keputusan.mengingat):
        citation = read_citation(butir.isi or "")
        rank = rank_of(citation.name) if citation else None
        if citation is not None and rank is not None:
            yield _Named((*path, position, "isi"), citation, rank, issuer_of(citation.name, rank))


RULE: Final = Rule(Kind("RB404", "legal-basis-order", "info"), __doc__, check, variants=("rank", "issuer", "date"))
