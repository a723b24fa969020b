"""The comments of a file. The parser drops them, so they are looked for in the text."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from rbplan.document.document import Document
from rbplan.document.scalar_spans import ScalarSpans
from rbplan.span import Span

_COMMENT: Final = re.compile(r"(?:^|(?<=[\s]))#[^\r\n]*", re.MULTILINE)


class Comment(NamedTuple):
    """One comment: where it stands, its text from ``#`` to the end of its line, and whether it has its line alone."""

    span: Span
    text: str
    own_line: bool


def comments(document: Document) -> Iterator[Comment]:
    """Give every comment in the order of the file; a ``#`` inside a text is none."""
    if "#" not in document.text:
        return
    scalars = ScalarSpans(document.scalars)
    for match in _COMMENT.finditer(document.text):
        if not scalars.holds(match.start()) or _is_behind_block_sign(match.start(), scalars, document):
            line_start = document.index.start_of(document.index.line(match.start()))
            own_line = not document.text[line_start : match.start()].strip(" \t")
            yield Comment(Span(*match.span()), match[0].rstrip(), own_line)


def _is_behind_block_sign(offset: int, scalars: ScalarSpans, document: Document) -> bool:
    """Tell whether a text that is written as a block has only announced itself so far: ``isi: |  # …``."""
    start = scalars.start_of(offset)
    return document.text[start] in "|>" and document.index.line(start) == document.index.line(offset)
