"""The lines that a decree, or its annex, cannot lack, and which of them still wait for their words."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rbplan.plan.bulan import NAMA_BULAN
from rbplan.plan.keputusan import Diktum, Keputusan, Lampiran, Penutup
from rbplan.plan.rincian import Butir
from rbplan.plan.words import has_words

DECREE_LINES: Final = (
    "kop",
    "judul",
    "nomor",
    "tentang",
    "pembentuk",
    "menimbang",
    "mengingat",
    "menetapkan",
    "diktum",
)
ANNEX_LINES: Final = ("kepala", "nomor", "tentang", "judul")
CLOSING_LINES: Final = ("tempat", "pada", "jabatan", "tanda", "nama")
"""The keys of what a decree, its annex, and the closing of either cannot lack."""

_GAP: Final = re.compile(r"…|\.{3}|_{3}")
"""What is written where a number, a day or a name is to come."""

_DAYLESS: Final = re.compile(rf"\btanggal\W*(?:$|\b(?:{'|'.join(NAMA_BULAN)})\b)", re.IGNORECASE)
"""A line of the date without its day: "pada tanggal      Januari 2022"."""


def open_lines(part: Keputusan | Lampiran) -> Iterator[str]:
    """Give the keys of the lines that are absent, or are only a place for words, in the order in which they stand."""
    inside = DECREE_LINES if isinstance(part, Keputusan) else ANNEX_LINES
    penutup = part.penutup or Penutup()
    yield from (name for name in inside if _is_open(name, getattr(part, name)))
    yield from (name for name in CLOSING_LINES if _is_open(name, getattr(penutup, name)))
    # Not every office certifies the annex too.
    if isinstance(part, Keputusan) and _is_open("pengesahan", part.pengesahan):
        yield "pengesahan"


def _is_open(name: str, line: str | Sequence[str | Butir | Diktum] | None) -> bool:
    if line is None or isinstance(line, str):
        if not has_words(line):
            return True
        # What stands for a signature is often written with dots: "ttd...".
        return name != "tanda" and bool(_GAP.search(line or "") or (name == "pada" and _DAYLESS.search(line or "")))
    if not line:
        return True
    if all(isinstance(each, str) for each in line):
        return not any(isinstance(each, str) and has_words(each) for each in line)
    return any(_is_wordless(each) for each in line if not isinstance(each, str))


def _is_wordless(item: Butir | Diktum) -> bool:
    """Tell whether an item has no words, nor one below it that has."""
    below = item.butir if isinstance(item, Butir) else ()
    return not has_words(item.isi) and (not below or any(map(_is_wordless, below)))
