"""A long cell that goes on over several rows: its paragraphs dealt out to them, so that every row stands for itself.

A browser gives a cell that spans rows no more room than these have, wherever pages end, and prints what is left over
the next ones. A cell of one row has that row for itself.
"""

from collections.abc import Sequence
from itertools import accumulate

from rbplan.render.context_shape.table import CellData
from rbplan.render.html_lines import paragraphs_of

_USUAL = 28
"""Characters of a line of SUB KEGIATAN as a rule, the column that has long lists."""


def deal_out(cell: CellData, rooms: Sequence[int]) -> list[CellData]:
    """Give the piece of a cell for each row. ``rooms`` are their lines; a long text makes all of them higher."""
    heights = paragraphs_of(cell, _USUAL)
    share = max(1.0, sum(heights) / max(1, sum(rooms)))
    ends = [share * room for room in accumulate(rooms)]
    places: list[int] = []
    begun = 0.0
    for height in heights:
        here = places[-1] if places else 0
        while here < len(rooms) - 1 and ends[here] < begun + height / 2:
            here += 1
        places.append(here if places else 0)
        begun += height
    return [_piece(cell, places, number) for number in range(len(rooms))]


def _piece(cell: CellData, places: Sequence[int], number: int) -> CellData:
    rincian = cell["rincian"]
    first, introduction, *items, end = places
    kept: CellData = {
        **cell,
        "rincian": {
            "pengantar": rincian["pengantar"] if introduction == number else "",
            "butir": [butir for butir, place in zip(rincian["butir"], items, strict=True) if place == number],
            "penutup": rincian["penutup"] if end == number else "",
        },
    }
    if first != number:
        kept |= {"sebelum": "", "nomor": "", "isi": ""}
    if max(places) != number:
        kept |= {"sesudah": ""}
    return kept
