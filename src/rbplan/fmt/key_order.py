"""The order of keys: that of the format. Keys that it does not know stay behind the others as they are."""

from collections.abc import Iterable, Iterator

from rbplan.document.document import NodePath
from rbplan.fmt.tree import Block, Entry, Remark
from rbplan.lint.directive import suppression_words
from rbplan.load.locate import known_keys

_SWITCHES = ("disable", "enable")


class KeyOrder:
    """The place of each key in the mapping at a path. With ``is_kept`` every key stays where it is."""

    def __init__(self, *, is_kept: bool) -> None:
        """Take whether the author's order is kept."""
        self.is_kept = is_kept
        self._places: dict[tuple[str, ...], dict[str, int]] = {}

    def in_order(self, path: NodePath, names: Iterable[str]) -> list[str]:
        """Give the names of keys in the order of the format."""
        if self.is_kept:
            return list(names)
        nouns = tuple(step for step in path if isinstance(step, str))
        if nouns not in self._places:
            self._places[nouns] = {name: place for place, name in enumerate(known_keys(path))}
        places = self._places[nouns]
        return sorted(names, key=lambda name: places.get(name, len(places)))


def put_in_order(block: Block, order: KeyOrder, item: Entry | None = None) -> None:
    """Order the keys of a mapping and of all below it. ``item`` is the list item that the mapping is."""
    for entry in block.entries:
        if isinstance(entry.value, Block):
            put_in_order(entry.value, order, entry if entry.name is None else None)
    by_name = {entry.name: entry for entry in block.entries if entry.name is not None}
    ordered = [by_name[name] for name in order.in_order(block.path, by_name)]
    if not ordered or ordered == block.entries or _is_pinned(block, ordered[0], item):
        return
    first, block.entries = block.entries[0], ordered
    if item is not None and first is not ordered[0]:
        # Above the dash, since between the dash and the key there is no place for it.
        item.above += (remark for remark in ordered[0].above if remark.text)
        ordered[0].above = []


def _is_pinned(block: Block, first: Entry, item: Entry | None) -> bool:
    """Tell whether another order would change what a suppression covers.

    What stands at the first key of a list item covers the whole item.
    """
    if any(word in _SWITCHES for entry in block.entries for word in _words(entry)):
        return True
    if item is None or first is block.entries[0]:
        return False
    texts = (block.entries[0].beside, block.entries[0].after, first.beside, first.after, *map(_text, first.above))
    return any(suppression_words(text) for text in texts)


def _words(entry: Entry) -> Iterator[str]:
    """Give the words of all suppressions at a key or item and below it."""
    remarks = [*entry.above, *entry.between, *entry.under]
    if isinstance(entry.value, Block):
        remarks += entry.value.tail
        for below in entry.value.entries:
            yield from _words(below)
    for text in (entry.beside, entry.after, *map(_text, remarks)):
        if "rbplan" in text.casefold():
            yield from suppression_words(text)


def _text(remark: Remark) -> str:
    return remark.text
