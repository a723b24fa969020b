"""Taking names out of a suppression, or the whole comment with them."""

import re
from collections.abc import Collection

from rbplan.document.document import Document
from rbplan.fix import Edit
from rbplan.lint.suppression import Name, Suppression
from rbplan.span import Span


def remove_names(document: Document, suppression: Suppression, gone: Collection[Name]) -> tuple[Edit, ...]:
    """Give the edit that leaves the other names, or takes the comment away where none is left.

    A reason is somebody's words: where one stands behind the brackets, it stays as a comment of its own.
    """
    kept = [name.text for name in _all_names(document, suppression) if name.text not in {each.text for each in gone}]
    start, end = suppression.comment.span
    text = document.text[start:end]
    brackets = re.search(r"\[[^\]]*\]", text)
    if kept and brackets:
        return (Edit(Span(start + brackets.start() + 1, start + brackets.end() - 1), ", ".join(kept)),)
    reason = suppression.reason.lstrip("# ")
    if reason:
        return (Edit(Span(start, end), f"# {reason}"),)
    return (Edit(_whole(document, suppression), ""),)


def _all_names(document: Document, suppression: Suppression) -> list[Name]:
    # A name of a ``disable`` is a suppression of its own; its comment may hold others.
    start = suppression.comment.span.start
    brackets = re.search(r"\[([^\]]*)\]", document.text[start : suppression.comment.span.end])
    if brackets is None:
        return list(suppression.names)
    words = re.finditer(r"[^,\s]+", brackets[1])
    offset = start + brackets.start(1)
    return [Name(word[0], Span(offset + word.start(), offset + word.end())) for word in words]


def _whole(document: Document, suppression: Suppression) -> Span:
    """Give the comment with the space before it, and with its line where it has one alone."""
    start, end = suppression.comment.span
    line = document.index.line(start)
    if suppression.comment.own_line:
        return Span(document.index.start_of(line), document.index.start_of(line + 1))
    before = document.text[document.index.start_of(line) : start]
    return Span(start - (len(before) - len(before.rstrip())), end)
