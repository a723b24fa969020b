"""Tabs outside texts and comments.

libyaml lets a tab stand after a colon, PyYAML's own parser does not, and an editor shows it as two, four or eight
spaces. A tab in front of a line stops both; that one is found as a syntax error.
"""

import re
from bisect import bisect_right

from rbplan.diagnostic import Diagnostic
from rbplan.document.kinds import TAB
from rbplan.span import LineIndex, Span

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#", re.MULTILINE)


def stray_tabs(text: str, scalars: list[Span], index: LineIndex, file: str) -> list[Diagnostic]:
    """Give one diagnostic for each line that has a tab between its keys and values. ``scalars`` are sorted."""
    if "\t" not in text:
        return []
    starts = [scalar.start for scalar in scalars]
    last_read = scalars[-1].end if scalars else 0

    def in_scalar(offset: int) -> bool:
        at = bisect_right(starts, offset) - 1
        return at >= 0 and offset < scalars[at].end

    found: list[Diagnostic] = []
    offset = text.find("\t", 0, last_read)
    while offset >= 0:
        line = index.line(offset)
        line_start = index.start_of(line)
        comment = any(not in_scalar(match.start()) for match in _COMMENT.finditer(text, line_start, offset))
        if not in_scalar(offset) and not comment:
            found.append(Diagnostic(TAB, "RB004", file, index.locate(Span(offset, offset + 1))))
            offset = index.start_of(line + 1) - 1
        offset = text.find("\t", offset + 1, last_read)
    return found
