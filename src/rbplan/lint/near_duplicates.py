"""Texts of which one says what another says already."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from rbplan.lint.indikator_words import CONTRASTS, FILLERS, QUANTITIES
from rbplan.lint.openings import words_of

FEWEST_WORDS: Final = 4
"""Shorter texts ("Laporan pelaksanaan kegiatan") come again in every list without being the same thing."""

Words = frozenset[str]


class Text(NamedTuple):
    """A text, and the list that it stands in: within one list, short texts must differ too."""

    text: str
    group: int


def near_duplicates(texts: Sequence[Text], shared_percent: int, ignored: Collection[str] = ()) -> dict[int, int]:
    """Give, by the position of each text that says what an earlier one says, the position of that earlier one.

    One text says what the other says where all its words are in the other, and are at least ``shared_percent`` of them.
    Fillers and the words ``ignored``, in small letters, do not count. Texts are compared only with those that share
    their rarest word, so that a thousand of them are not compared with each other.
    """
    first: dict[tuple[Words, int], int] = {}
    found: dict[int, int] = {}
    for position, text in enumerate(texts):
        words = frozenset(words_of(text.text)).difference(FILLERS, ignored)
        own = (words, text.group if len(words) < FEWEST_WORDS else -1)
        if words and first.setdefault(own, position) != position:
            found[position] = first[own]
    long = {
        words: position
        for (words, group), position in first.items()
        if group == -1 and QUANTITIES.isdisjoint(words_of(texts[position].text))
    }
    for one, other in _contained(long, shared_percent):
        later, earlier = max(long[one], long[other]), min(long[one], long[other])
        found[later] = min(found.get(later, earlier), earlier)
    return found


def _contained(texts: Collection[Words], shared_percent: int) -> Iterator[tuple[Words, Words]]:
    holders: dict[str, list[Words]] = {}
    for words in texts:
        for word in words:
            holders.setdefault(word, []).append(words)
    for words in texts:
        for other in min((holders[word] for word in words), key=len):
            if (
                len(words) < len(other) <= 100 * len(words) // shared_percent
                and words < other
                and not (other - words) & CONTRASTS
            ):
                yield words, other
