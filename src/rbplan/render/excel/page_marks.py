"""What is printed at the head and the foot of each page."""

from itertools import accumulate
from typing import Final

from xlsxwriter.worksheet import Worksheet

from rbplan.inert import one_line
from rbplan.render.excel.book import INCH

_FONT: Final = "Bookman Old Style"

_EDGE: Final = 10
"""Millimetres from the edge of the paper."""

_LONGEST_FOOT: Final = 200
"""Characters. Excel opens no file whose head or foot has more than 255 with all its codes."""


class MarkedSheet(Worksheet):  # type: ignore[misc]
    """A sheet whose first page has a head of its own. XlsxWriter writes one head for all."""

    first_header = ""

    def _write_header_footer(self) -> None:
        self._xml_start_tag("headerFooter", [("differentFirst", 1), ("scaleWithDoc", 0)])
        self._xml_data_element("oddHeader", self.header)
        self._xml_data_element("oddFooter", self.footer)
        self._xml_data_element("firstHeader", self.first_header)
        self._xml_data_element("firstFooter", self.footer)
        self._xml_end_tag("headerFooter")


def mark_pages(sheet: MarkedSheet, mark: str, foot: str, first_mark: str | None = None) -> None:
    """Put "- 2 -" on each page but the first, a mark at the right of every head, and a line of text at the foot.

    ``first_mark`` is the mark of the first page, where it is another.
    """
    sheet.set_start_page(1)
    right = _right(mark)
    sheet.first_header = right if first_mark is None else _right(first_mark)
    sheet.set_header(f'&C&"{_FONT},Regular"&10- &P -{right}', {"margin": _EDGE / INCH})
    sheet.set_footer(f'&L&"{_FONT},Regular"&8 {_plain(foot, _LONGEST_FOOT)}' if foot else "", {"margin": _EDGE / INCH})


def _right(mark: str) -> str:
    return f'&R&"{_FONT},Bold"&8{mark}' if mark else ""


def _plain(text: str, room: int) -> str:
    """Give a text that is no code; one that is too long is cut in the middle, where it can be seen."""
    plain = one_line(text)
    if sum(map(_units, plain)) <= room:
        return plain.replace("&", "&&")
    half = (room - 1) // 2
    cut = f"{_begin(plain, half)}…{_begin(plain[::-1], half)[::-1]}"
    return cut.replace("&", "&&")


def _begin(text: str, room: int) -> str:
    units = accumulate(map(_units, text))
    return "".join(letter for letter, needed in zip(text, units, strict=True) if needed <= room)


def _units(letter: str) -> int:
    return 2 if letter == "&" or ord(letter) > 0xFFFF else 1
