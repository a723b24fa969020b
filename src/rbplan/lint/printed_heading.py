"""Headings that are printed on several lines and read as one."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rbplan.document.document import NodePath
from rbplan.lint.texts import Text
from rbplan.plan.keputusan import Keputusan


class Heading(NamedTuple):
    """The lines of one heading of a keputusan, each with its path.

    ``words`` is the heading on one line, a space where a line ended; ``starts`` are the offsets in it, from 0, at which
    the lines begin.
    """

    key: str
    lines: tuple[Text, ...]
    words: str
    starts: tuple[int, ...]

    def at(self, start: int, end: int) -> tuple[Text, int, int]:
        """Give the line that holds the character at ``start``, and the stretch in it; what runs over is cut off."""
        position = bisect_right(self.starts, start) - 1
        line, begins = self.lines[position], self.starts[position]
        return line, start - begins, min(end - begins, len(line.value))


def headings(keputusan: Keputusan, position: int) -> Iterator[Heading]:
    """Give the headings of a keputusan and its lampiran that have lines. ``position`` is its place in the chain."""
    path: NodePath = ("keputusan", position)
    lampiran, penutup = keputusan.lampiran, keputusan.penutup
    yield from _heading("kop", path, keputusan.kop)
    yield from _heading("judul", path, keputusan.judul)
    yield from _heading("tentang", path, keputusan.tentang)
    yield from _heading("pembentuk", path, keputusan.pembentuk)
    yield from _heading("menetapkan", path, keputusan.menetapkan)
    yield from _heading("jabatan", (*path, "penutup"), penutup.jabatan if penutup else ())
    yield from _heading("pengesahan", path, keputusan.pengesahan)
    if lampiran is not None:
        path = (*path, "lampiran")
        yield from _heading("kepala", path, lampiran.kepala)
        yield from _heading("tentang", path, lampiran.tentang)
        yield from _heading("judul", path, lampiran.judul)
        yield from _heading("jabatan", (*path, "penutup"), lampiran.penutup.jabatan if lampiran.penutup else ())
        yield from _heading("pengesahan", path, lampiran.pengesahan)


def _heading(key: str, path: NodePath, lines: Sequence[str] | str | None) -> Iterator[Heading]:
    if isinstance(lines, str):
        yield Heading(key, (Text((*path, key), lines),), lines, (0,))
    elif lines:
        texts = tuple(Text((*path, key, position), line) for position, line in enumerate(lines))
        ends = accumulate(len(line) + 1 for line in lines)
        yield Heading(key, texts, " ".join(lines), (0, *ends)[:-1])
