"""Leaving out what the models refuse, so that the rest can still be used.

What is left out is a whole item, the innermost one around the error: half an indikator would say something else than
its author wrote.
"""

from collections.abc import Iterable
from typing import Final

from rbplan.document.document import Data, NodePath

_ITEMS: Final = frozenset(("program", "kegiatan", "sub_kegiatan", "indikator", "keputusan", "sumber"))


def item_around(path: NodePath) -> NodePath:
    """Give the path of the innermost item around a path; outside all items, of the top-level key."""
    for length in range(len(path), 1, -1):
        if isinstance(path[length - 1], int) and path[length - 2] in _ITEMS:
            return path[:length]
    return path[:1]


def without(data: Data, left_out: Iterable[NodePath]) -> Data:
    """Give a copy of the data without the values at these paths."""
    return _copy(data, (), frozenset(left_out))


def _copy(data: Data, path: NodePath, left_out: frozenset[NodePath]) -> Data:
    # At most document.nesting.DEEPEST levels deep.
    if isinstance(data, dict):
        return {
            key: _copy(value, (*path, key), left_out) for key, value in data.items() if (*path, key) not in left_out
        }
    if isinstance(data, list):
        return [
            _copy(value, (*path, position), left_out)
            for position, value in enumerate(data)
            if (*path, position) not in left_out
        ]
    return data


def original_path(path: NodePath, left_out: Iterable[NodePath]) -> NodePath:
    """Give the path in the file of an item whose path was counted after leaving out."""
    gone = tuple(left_out)
    if not gone:
        return path
    found: NodePath = ()
    for step in path:
        position = step
        if isinstance(position, int):
            siblings = (one[-1] for one in gone if len(one) == len(found) + 1 and one[:-1] == found)
            for before in sorted(sibling for sibling in siblings if isinstance(sibling, int)):
                # Those that were left out before it have moved it up, one by one.
                position += before <= position
        found = (*found, position)
    return found
