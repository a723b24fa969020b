"""Where something stands in a text: offsets for machines, lines and columns for people.

Offsets count code points from 0 and are what edits splice at. Lines and columns count from 1, in code points, and
are worked out only where something is shown. Only ``\\n`` ends a line, as in editors and on forges: libyaml also
counts U+0085, U+2028 and U+2029, which would put every later line one too low.
"""

from bisect import bisect_right
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text: offsets of its first character and of the first character after it."""

    start: int
    end: int


class Location(NamedTuple):
    """A stretch of a text as people count it: lines and columns from 1, ``end_column`` exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class LineIndex:
    """Turns offsets in one text into lines and columns."""

    def __init__(self, text: str) -> None:
        """Take the text whose offsets will be asked for."""
        self._length = len(text)
        self._starts = [0]
        position = text.find("\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = text.find("\n", position + 1)

    def line(self, offset: int) -> int:
        """Give the line, from 1, that holds an offset."""
        return bisect_right(self._starts, offset)

    def start_of(self, line: int) -> int:
        """Give the offset at which a line, from 1, begins; past the last line, the length of the text."""
        return self._starts[line - 1] if line <= len(self._starts) else self._length

    def locate(self, span: Span) -> Location:
        """Give the lines and columns of a span. An offset outside the text is moved to its nearest end."""
        start = min(max(span.start, 0), self._length)
        end = min(max(span.end, start), self._length)
        line, end_line = self.line(start), self.line(end)
        return Location(line, start - self._starts[line - 1] + 1, end_line, end - self._starts[end_line - 1] + 1)
