"""Changing a YAML file by putting other text in the place of some, the only way in which one is changed.

What is outside an edit stays byte for byte. After it the file is read again, and unless its data became exactly what
was intended, nothing is changed at all.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from rbplan.document.document import Data, Document, NodePath
from rbplan.document.read import read_document
from rbplan.fix import REMOVED, Change, Edit, Fix
from rbplan.span import Span


class Edited(NamedTuple):
    """A file after some fixes: its text, and how many of them were made.

    Fixes that overlap another, or that would not have done what they intend, were not made.
    """

    text: str
    made: int


def apply_fixes(document: Document, fixes: Iterable[Fix]) -> Edited:
    """Make as many of the fixes as go together; of two that overlap, the one that comes first.

    Where they do not give the intended data together, those that do so alone are made.
    """
    wanted = _compatible({fix.edits: fix for fix in fixes}.values())
    text, made = _make(document, wanted)
    return Edited(text, made)


def _make(document: Document, fixes: Sequence[Fix]) -> tuple[str, int]:
    """Make fixes that do not overlap, in their order; give the text and how many were made."""
    if not fixes:
        return document.text, 0
    text = _attempt(document, fixes)
    if text is not None:
        return text, len(fixes)
    if len(fixes) == 1:
        return document.text, 0
    # The later half first, so that the places of the earlier stay true.
    middle = len(fixes) // 2
    text, later = _make(document, fixes[middle:])
    text, earlier = _make(read_document(text.encode(), document.file), fixes[:middle])
    return text, earlier + later


def splice(text: str, edits: Iterable[Edit]) -> str:
    """Put the text of each edit in the place of its span. The spans do not overlap."""
    pieces: list[str] = []
    position = 0
    for edit in sorted(edits, key=lambda each: each.span):
        pieces += (text[position : edit.span.start], edit.text)
        position = edit.span.end
    return "".join((*pieces, text[position:]))


def data_after(data: Data, changes: Sequence[Change]) -> Data:
    """Give a copy of the data with the changes. A path that does not exist is a bug of the fix: LookupError."""
    copy: Any = deepcopy(data)
    removed = [change.path for change in changes if change.value is REMOVED]
    for path, value in changes:
        if value is not REMOVED and path:
            _parent(copy, path)[path[-1]] = value
        elif value is not REMOVED:
            copy = value
    # From the end, so that positions in lists stay true.
    for path in sorted(removed, reverse=True):
        del _parent(copy, path)[path[-1]]
    result: Data = copy
    return result


def _parent(data: Any, path: NodePath) -> Any:
    for step in path[:-1]:
        data = data[step]
    return data


def _compatible(fixes: Iterable[Fix]) -> list[Fix]:
    """Give the fixes that do not overlap one before them, in the order of the file."""
    chosen: list[Fix] = []
    taken: list[Span] = []
    for fix in sorted(fixes, key=_start):
        if not any(_is_taken(edit.span, taken) for edit in fix.edits):
            chosen.append(fix)
            for edit in fix.edits:
                insort(taken, edit.span)
    return chosen


def _is_taken(span: Span, taken: Sequence[Span]) -> bool:
    # Those taken do not overlap one another, so that only the neighbours can overlap this one.
    position = bisect_left(taken, span)
    return any(span == other or (span.start < other.end and other.start < span.end)
               for other in taken[max(position - 1, 0) : position + 1])  # fmt: skip


def _start(fix: Fix) -> int:
    return min(edit.span.start for edit in fix.edits)


def _attempt(document: Document, fixes: Sequence[Fix]) -> str | None:
    """Give the text with these fixes, or None where reading it does not give what they intend."""
    text = splice(document.text, [edit for fix in fixes for edit in fix.edits])
    try:
        intended = data_after(document.data, [change for fix in fixes for change in fix.changes])
    except LookupError:
        return None
    reread = read_document(text.encode(), document.file)
    if not reread.complete or reread.data != intended or _kinds(reread) - _kinds(document):
        return None
    return text


def _kinds(document: Document) -> set[str]:
    return {diagnostic.kind.code for diagnostic in document.diagnostics}
