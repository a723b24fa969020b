"""The comments of a file. The parser drops them, so they are looked for in the text."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from rbplan.document.document import Document
from rbplan.document.scalar_spans import ScalarSpans
from rbplan.span import Span

_TO_LINE_END: Final = re.compile(r"[^\r\n]*")


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
    sign = document.text.find("#")
    while sign >= 0:
        end = sign + 1
        # Outside of texts every such sign begins a comment, also right behind a bracket.
        if not scalars.holds(sign) or _is_behind_block_sign(sign, scalars, document):
            match = _TO_LINE_END.match(document.text, sign)
            end = match.end() if match else end
            line_start = document.index.start_of(document.index.line(sign))
            own_line = not document.text[line_start:sign].strip(" \t")
            yield Comment(Span(sign, end), document.text[sign:end].rstrip(), own_line)
        sign = document.text.find("#", end)


def _is_behind_block_sign(offset: int, scalars: ScalarSpans, document: Document) -> bool:
    """Tell whether a text that is written as a block has only announced itself so far: ``isi: |  # …``."""
    start = scalars.start_of(offset)
    return document.text[start] in "|>" and document.index.line(start) == document.index.line(offset)
