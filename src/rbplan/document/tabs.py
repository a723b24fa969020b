"""Tabs outside texts and comments.

libyaml lets a tab stand after a colon, PyYAML's own parser does not, and an editor shows it as two, four or eight
spaces. A tab in front of a line stops both; that one is found as a syntax error.
"""

import re

from rbplan.diagnostic import Diagnostic
from rbplan.document.kinds import TAB
from rbplan.document.scalar_spans import ScalarSpans
from rbplan.span import LineIndex, Span

# A comment sign behind a tab needs no notice: that tab is the one to tell.
_COMMENT = re.compile(r"(?:^|(?<= ))#", re.MULTILINE)


def stray_tabs(text: str, scalars: ScalarSpans, index: LineIndex, file: str) -> list[Diagnostic]:
    """Give one diagnostic for each line that has a tab between its keys and values."""
    found: list[Diagnostic] = []
    offset = text.find("\t", 0, scalars.end)
    while offset >= 0:
        if not scalars.holds(offset):
            line = index.line(offset)
            signs = _COMMENT.finditer(text, index.start_of(line), offset)
            if all(scalars.holds(sign.start()) for sign in signs):
                found.append(Diagnostic(TAB, "RB004", file, index.locate(Span(offset, offset + 1))))
            # One finding a line is enough, and what follows a comment sign is comment.
            offset = index.start_of(line + 1) - 1
        offset = text.find("\t", offset + 1, scalars.end)
    return found
