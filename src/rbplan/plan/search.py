"""Finding indikator as people name them: by id, or by words of the decree.

Never by position or printed number: numbers repeat and skip.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from rbplan.plan.plan import Plan
from rbplan.plan.walk import Item, walk

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
"""What is compared with a word that occurs nowhere: at least two letters."""


class Selection(NamedTuple):
    """What a name means. ``item`` is the one indikator that it means, None where it means none or several.

    ``candidates`` are the several, in the order of the plan; ``near`` the ids or words that were perhaps meant where
    there is none.
    """

    item: Item | None
    candidates: tuple[Item, ...] = ()
    near: tuple[str, ...] = ()


def select_item(plan: Plan, name: str) -> Selection:
    """Find the one indikator with this id, else the one whose label, or id, has all these words.

    A text of figures and signs alone names nothing, since printed numbers are no names.
    """
    items = tuple(walk(plan))
    exact = [item for item in items if item.indikator.id == name.strip()]
    if len(exact) == 1:
        return Selection(exact[0])
    wanted = words_of(name)
    if not any(character.isalpha() for character in name):
        return Selection(None)
    same = [item for item in items if words_of(item.label) == wanted]
    found = exact or same or [item for item in items if has_words(f"{item.indikator.id} {item.label}", wanted)]
    if len(found) == 1:
        return Selection(found[0])
    if found:
        return Selection(None, tuple(found))
    texts = [text for item in items for text in (item.indikator.id, item.label)]
    return Selection(None, near=near_names(name, [item.indikator.id for item in items], texts))


def search_items(plan: Plan, text: str) -> tuple[Item, ...]:
    """Give the indikator in whose id, own text, or headings all these words occur, in the order of the plan."""
    wanted = words_of(text)
    return tuple(item for item in walk(plan) if has_words(searched_text(item), wanted))


def searched_text(item: Item) -> str:
    """Give all the words of one row of the table: id, uraian, and what stands above it."""
    texts = (item.indikator.id, item.indikator.uraian, item.sub_kegiatan.nama, item.kegiatan.nama, item.program.nama)
    return " ".join(text for text in texts if text)


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text in small letters, as they are separated by white space."""
    return tuple(text.casefold().split())


def has_words(text: str, wanted: Iterable[str]) -> bool:
    """Tell whether each of these words, in small letters, occurs somewhere in a text."""
    folded = text.casefold()
    return all(word in folded for word in wanted)


def near_names(text: str, names: Iterable[str], texts: Iterable[str] = ()) -> tuple[str, ...]:
    """Give at most three names that look like a text; where there are none, words of texts that look like its words."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    by_folded = {name.casefold(): name for name in names}
    typed = text.strip().casefold()
    near = get_close_matches(typed, by_folded, cutoff=0.7)
    # Of a short name with two letters changed round, less than that is the same.
    near = near or [name for name in by_folded if sorted(name) == sorted(typed)][:3]
    if near:
        return tuple(by_folded[name] for name in near)
    vocabulary = {word for each in texts for word in _WORD.findall(each.casefold())}
    missing = [word for word in _WORD.findall(text.casefold()) if word not in vocabulary]
    return tuple(dict.fromkeys(found for word in missing for found in get_close_matches(word, vocabulary, 3, 0.75)))[:3]
