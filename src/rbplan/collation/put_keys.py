"""Setting keys of one mapping of a file: replacing the values that are there, adding the keys that are not."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from rbplan.collation.add_keys import add_behind
from rbplan.collation.pair_text import Pair, Style
from rbplan.document.comments import Comment, comments
from rbplan.document.document import Document, NodePath
from rbplan.fix import Edit
from rbplan.load.locate import known_keys, value_at
from rbplan.span import Span

_COLON: Final = re.compile(r"[ \t]*:")
_STEP: Final = 2
"""Spaces a level."""


def style_of(document: Document, path: NodePath) -> Style:
    """Tell how the mapping at a path is written; a quoted first key makes it JSON."""
    start = document.values[path].start
    if document.text[start] != "{":
        return "block"
    first = document.keys.get((*path, next(iter(_keys(document, path)), "")))
    return "json" if first is not None and document.text[first.start] == '"' else "flow"


def put_keys(document: Document, path: NodePath, pairs: Sequence[Pair]) -> tuple[Edit, ...]:
    """Give the edits that set these keys of the mapping at a path; its ``id`` stands before them all.

    A key that is not there comes behind the last of those that the order of the format puts before it.
    """
    keys = _keys(document, path)
    places = {name: place for place, name in enumerate(known_keys(path))}
    edits: list[Edit] = []
    added: dict[str, list[Pair]] = {}
    for pair in pairs:
        if pair.key in keys:
            edits += _replace(document, (*path, pair.key), pair)
        else:
            before = [key for key in keys if places[key] < places[pair.key]]
            added.setdefault(max(before, key=places.__getitem__), []).append(pair)
    style = style_of(document, path)
    for key, behind in added.items():
        edits += add_behind(document, (*path, key), [pair.written for pair in behind], style)
    return tuple(edits)


def keeps_comments(document: Document, path: NodePath, names: Iterable[str]) -> bool:
    """Tell whether the values of these keys can be replaced without losing a comment inside them."""
    return all(
        _begins_its_line(document, document.keys[*path, name].start) or not _comments_in(document, (*path, name))
        for name in names
        if (*path, name) in document.keys
    )


def _replace(document: Document, path: NodePath, pair: Pair) -> list[Edit]:
    """Put another value in the place of that of a key. Comments inside the former value go above the key."""
    text, key, value = document.text, document.keys[path], document.values[path]
    new = pair.written.partition(": ")[2]
    colon = _COLON.match(text, key.end)
    if value.start == value.end:
        return [Edit(Span(key.end, colon.end() if colon else key.end), f": {new}")]
    above = _above(document, path)
    gap = text[colon.end() : value.start] if colon else ""
    if colon is None or "\n" not in gap:
        return [*above, Edit(value, new)]
    if "#" not in gap:
        return [*above, Edit(Span(colon.end(), value.end), f" {new}")]
    # The comments behind the key stay there, and the value on a line of its own, where it is further in than the key.
    line_start = text.rfind("\n", 0, value.start) + 1
    return [*above, Edit(Span(line_start, value.end), " " * (_column(text, key.start) + _STEP) + new)]


def _above(document: Document, path: NodePath) -> list[Edit]:
    text, key = document.text, document.keys[path]
    start = text.rfind("\n", 0, key.start) + 1
    newline = "\r\n" if text.find("\r\n", key.end) == text.find("\n", key.end) - 1 >= 0 else "\n"
    lines = "".join(f"{text[start : key.start]}{each.text}{newline}" for each in _comments_in(document, path))
    return [Edit(Span(start, start), lines)] if lines else []


def _comments_in(document: Document, path: NodePath) -> list[Comment]:
    value = document.values[path]
    if "#" not in document.text[value.start : value.end]:
        return []
    return [each for each in comments(document) if value.start < each.span.start < value.end]


def _begins_its_line(document: Document, offset: int) -> bool:
    start = document.text.rfind("\n", 0, offset) + 1
    return not document.text[start:offset].strip(" ")


def _column(text: str, offset: int) -> int:
    return offset - text.rfind("\n", 0, offset) - 1


def _keys(document: Document, path: NodePath) -> list[str]:
    """Give the keys of a mapping in the order of the file."""
    data = value_at(path, document.data)
    return list(data) if isinstance(data, dict) else []
