"""Taking names out of the suppressions of a comment, or the whole comment with them."""

import re
from collections.abc import Collection, Iterator

from rbplan.document.comments import Comment
from rbplan.document.document import Document
from rbplan.fix import Edit
from rbplan.lint.directive import Directive, Name, directives
from rbplan.span import Span


def remove_names(document: Document, comment: Comment, gone: Collection[Name]) -> tuple[Edit, ...]:
    """Give the edit that leaves the other names, or takes the comment away where nothing is left of it.

    A reason is somebody's words: where one stands behind brackets that are taken away, it stays as a comment.
    """
    said = tuple(directives(comment))
    if len(said) == 1 and any(name not in gone for name in said[0].names):
        return (Edit(_inside_brackets(document, said[0]), _without(said[0], gone)),)
    text = _joined(_kept(document, said, gone))
    # What stands before the first is no part of it.
    start = said[0].span.start
    if text or start > comment.span.start:
        before = document.text[comment.span.start : start]
        blank = 0 if text else len(before) - len(before.rstrip())
        return (Edit(Span(start - blank, comment.span.end), text),)
    return (Edit(_whole(document, comment), ""),)


def _kept(document: Document, said: Collection[Directive], gone: Collection[Name]) -> Iterator[str]:
    """Give what stays of each thing that a comment says; what has lost all its names leaves its reason."""
    for directive in said:
        start, end = directive.span
        if not any(name in gone for name in directive.names):
            yield document.text[start:end]
        elif any(name not in gone for name in directive.names):
            brackets = _inside_brackets(document, directive)
            yield document.text[start : brackets.start] + _without(directive, gone) + document.text[brackets.end : end]
        elif reason := directive.reason.lstrip("# "):
            yield f"# {reason}"


def _joined(pieces: Iterator[str]) -> str:
    """Put pieces behind one another; one without a mark follows a suppression, or is given a mark."""
    text, marked = "", False
    for piece in pieces:
        own = piece.startswith("#")
        if not own and not marked:
            text += f" # rbplan: {piece}"
        else:
            text += f" {piece}" if own else f"; {piece}"
        marked = bool(re.match(r"#\s*rbplan\s*:", piece, re.IGNORECASE)) if own else True
    return text.strip()


def _inside_brackets(document: Document, directive: Directive) -> Span:
    names = directive.names
    start = document.text.rindex("[", directive.span.start, names[0].span.start) + 1
    end = document.text.index("]", names[-1].span.end)
    return Span(start, end)


def _without(directive: Directive, gone: Collection[Name]) -> str:
    return ", ".join(name.text for name in directive.names if name not in gone)


def _whole(document: Document, comment: Comment) -> Span:
    """Give the comment with the space before it, and with its line where it has one alone."""
    start, end = comment.span
    line = document.index.line(start)
    if comment.own_line:
        return Span(document.index.start_of(line), document.index.start_of(line + 1))
    before = document.text[document.index.start_of(line) : start]
    return Span(start - (len(before) - len(before.rstrip())), end)
