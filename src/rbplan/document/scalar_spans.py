"""Whether an offset lies inside a text of the file, where no syntax is to be looked for."""

from bisect import bisect_right
from collections.abc import Iterable

from rbplan.span import Span


class ScalarSpans:
    """The spans of all scalars of a file."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Take the spans, in any order; they do not overlap."""
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self.end = self._spans[-1].end if self._spans else 0
        """Where the last of them ends."""

    def holds(self, offset: int) -> bool:
        """Tell whether a character belongs to a scalar."""
        position = bisect_right(self._starts, offset) - 1
        return position >= 0 and offset < self._spans[position].end

    def holds_inside(self, offset: int) -> bool:
        """Tell whether a character belongs to a scalar that begins before it."""
        return self.holds(offset) and self.start_of(offset) < offset

    def start_of(self, offset: int) -> int:
        """Give where the scalar begins that a character belongs to."""
        return self._starts[bisect_right(self._starts, offset) - 1]
