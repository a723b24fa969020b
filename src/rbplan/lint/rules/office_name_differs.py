"""A heading names the office, with a word missing, added or mistyped, or names a neighbour.

Headings are compared with ``satker.nama``, whatever their letters and however they are broken into lines. Found is what
is nearly the name: one word of it is left out, one is put in, or one is mistyped. Found is also the office of another
kabupaten or kota, or of another province, which is what stays behind when a decree is made from a neighbour's. The
province of a kota and the kota of a province are left alone.

Source: the decree, line 72 against lines 17 and 68.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: Komisi Pemilihan Umum Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        kop: [KOMISI PEMILIHAN UMUM, KOTA METRO]
        lampiran:
          judul:
            - RENCANA AKSI REFORMASI BIROKRASI
            - DI LINGKUNGAN KOMISI PEMILIHAN KOTA METRO  # <- RB402

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: Komisi Pemilihan Umum Kabupaten Pringsewu}
    keputusan:
      - id: penetapan
        jenis: penetapan
        kop: [KOMISI PEMILIHAN UMUM, KABUPATEN PRINGSEWU]
        lampiran:
          judul: [DI LINGKUNGAN KOMISI PEMILIHAN UMUM KABUPATEN PESAWARAN]  # <- RB402

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: Komisi Pemilihan Umum Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        kop: [KOMISI PEMILIHAN UMUM, KOTA METRO]
        lampiran:
          judul:
            - RENCANA AKSI REFORMASI BIROKRASI
            - DI LINGKUNGAN KOMISI PEMILIHAN UMUM KOTA METRO
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.lint.blame import blame
from rbplan.lint.printed_heading import headings
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject

_WORD: Final = re.compile(r"\w+")

_FEWEST_WORDS, _MOST_WORDS, _LONGEST_WORD = 3, 20, 40
"""Of a name of two words, one left out leaves a word that may mean anything; beyond the others no office is called."""

_PEERS: Final = (frozenset(("kabupaten", "kota")), frozenset(("provinsi",)))
"""What regions are called, those that are beside one another together."""

_ALIKE: Final = 0.7
"""METRO and METR0 share 0.8 of their letters, KOTA and KABUPATEN 0.3, METRO and BENGKULU 0.15."""


def check(subject: Subject) -> Iterator[Finding]:
    """Find each heading that bears nearly the name of the office."""
    name = _WORD.findall(subject.plan.satker.nama.casefold())
    if not _FEWEST_WORDS <= len(name) <= _MOST_WORDS:
        return
    for position, keputusan in enumerate(subject.plan.keputusan):
        for heading in headings(keputusan, position):
            for start, end in _near(heading.words, name):
                text, first, last = heading.at(start, end)
                arguments = {"written": heading.words[start:end], "name": subject.plan.satker.nama}
                yield blame(subject, text, (first, last), arguments)


def _near(heading: str, name: list[str]) -> Iterator[tuple[int, int]]:
    words = list(_WORD.finditer(heading))
    folded = [word[0].casefold() for word in words]
    position = 0
    while position < len(words):
        length = _length(folded[position : position + len(name) + 1], name)
        if length and folded[position : position + length] != name:
            yield words[position].start(), words[position + length - 1].end()
        position += length or 1


def _length(words: list[str], name: list[str]) -> int:
    """Tell how many of the words, from the first, are the name or nearly so; none 0."""
    size = len(name)
    if words[:size] == name:
        return size
    if words[: size - 1] in [name[:left_out] + name[left_out + 1 :] for left_out in range(1, size - 1)]:
        return size - 1
    if any(words[:put_in] + words[put_in + 1 :] == name for put_in in range(1, size)):
        return size + 1
    if _is_neighbour(words, name):
        return size
    different = [pair for pair in zip(words, name, strict=False) if pair[0] != pair[1]]
    mistyped = len(words) >= size and len(different) == 1 and _are_alike(*different[0])
    return size if mistyped else 0


def _is_neighbour(words: list[str], name: list[str]) -> bool:
    """Tell whether the words name the office of another region of the same kind; ``kabupaten/kota`` names none."""
    peers = next((each for each in _PEERS if name[-2] in each), frozenset())
    before, (kind, place) = words[: len(name) - 2], (*words[len(name) - 2 : len(name)], "", "")[:2]
    return before == name[:-2] and kind in peers and bool(place) and place not in frozenset().union(*_PEERS)


def _are_alike(word: str, other: str) -> bool:
    return max(len(word), len(other)) <= _LONGEST_WORD and SequenceMatcher(None, word, other).ratio() >= _ALIKE


RULE: Final = Rule(Kind("RB402", "office-name-differs", "warning"), __doc__, check)
