"""Which rows of a source the plan answers for."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from rbplan.lint.citation import Citation
from rbplan.plan.ranges import Range
from rbplan.plan.sumber import LAST_LINE
from rbplan.plan.walk import Item

_END: Final = 10 * LAST_LINE


class Coverage(NamedTuple):
    """The rows of one source that are cited, and the stretches between them that are excused; each sorted.

    A stretch is excused where an indikator stands in it that was read elsewhere.
    """

    cited: Sequence[int]
    excused: Sequence[Range]

    def covers(self, first: int, last: int) -> bool:
        """Tell whether some row between two lines, both included, is cited or excused."""
        position = bisect_left(self.cited, first)
        if position < len(self.cited) and self.cited[position] <= last:
            return True
        stretch = bisect_left(self.excused, first, key=lambda lines: lines.last)
        return stretch < len(self.excused) and self.excused[stretch].first <= last


def coverage_of(items: Sequence[Item], citations: Sequence[Citation]) -> Mapping[str, Coverage]:
    """Give the coverage of each source that is cited, by the id of its sumber."""
    places = {item.path: position for position, item in enumerate(items)}
    # How many indikator before each position were read from a row, or set by an amendment.
    read = list(accumulate((_was_read(item) for item in items), initial=0))
    cited: dict[str, list[tuple[int, int]]] = {}
    for citation in citations:
        cited.setdefault(citation.sumber, []).append((places[citation.item.path], citation.bacaan.baris))
    return {
        sumber: Coverage(sorted({baris for _, baris in rows}), _merged(_excused(rows, read)))
        for sumber, rows in cited.items()
    }


def _was_read(item: Item) -> bool:
    return item.indikator.bacaan is not None or item.indikator.diubah is not None


def _excused(rows: Sequence[tuple[int, int]], read: Sequence[int]) -> Iterator[Range]:
    ends = [(-1, 0), *rows, (len(read) - 1, _END)]
    for (place, baris), (next_place, next_baris) in pairwise(ends):
        if read[next_place] > read[place + 1] and next_baris > baris + 1:
            yield Range(baris + 1, next_baris - 1)


def _merged(stretches: Iterable[Range]) -> tuple[Range, ...]:
    merged: list[Range] = []
    for stretch in sorted(stretches):
        if merged and stretch.first <= merged[-1].last + 1:
            merged[-1] = Range(merged[-1].first, max(merged[-1].last, stretch.last))
        else:
            merged.append(stretch)
    return tuple(merged)
