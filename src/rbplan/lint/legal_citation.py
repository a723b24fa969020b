"""Reading how a decree cites a regulation: "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang …"."""

import re
from itertools import takewhile
from typing import Final, NamedTuple

_NUMBER: Final = re.compile(
    r"\bNomor\s{0,3}:?\s{0,3}(?P<number>\d{1,9}(?:\s{0,3}/\s{0,3}[\w.-]{1,40}){0,12})", re.IGNORECASE
)
"""A citation's number. The bounds keep a text of a million spaces from taking a million steps at each of them."""

_TAHUN: Final = re.compile(r"\s{1,3}Tahun\s{1,3}(\d{4})\b", re.IGNORECASE)
_TENTANG: Final = re.compile(r"\s{1,3}tentang\s{1,3}", re.IGNORECASE)
_TITLE_END: Final = re.compile(r"\s?\((?:Lembaran|Berita|Tambahan)|,? sebagaimana |[;.]\s*$", re.IGNORECASE)

_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


class Citation(NamedTuple):
    """The regulation that a text names first.

    ``name`` is what stands before the number, "Peraturan Presiden". ``number`` is as written, without white space;
    ``start`` and ``end`` bound it in the text, white space included. ``year`` is 0 where none is named; ``month``, from
    1, is the Roman figure inside the number of a decree, else 0.
    """

    name: str
    number: str
    year: int
    month: int
    title: str
    start: int
    end: int

    @property
    def short_name(self) -> str:
        """The name with number and year, as one calls it."""
        year = f" Tahun {self.year}" if self.year and "/" not in self.number else ""
        return f"{self.name} Nomor {self.number}{year}"

    @property
    def ordinal(self) -> int:
        """The figures with which the number begins."""
        return int("".join(takewhile(str.isdecimal, self.number)))


def read_citation(text: str) -> Citation | None:
    """Read the first citation of a text; None where it names no number."""
    match = _NUMBER.search(text)
    if match is None:
        return None
    # A full stop ends the sentence, not the number.
    written = match["number"].rstrip(".-")
    number = "".join(written.split())
    year = _TAHUN.match(text, match.end())
    title = _TENTANG.match(text, year.end() if year else match.end())
    return Citation(
        " ".join(text[: match.start()].split()),
        number,
        int(year[1]) if year else _last_year(number),
        next((_ROMAN.index(part) + 1 for part in number.split("/") if part in _ROMAN), 0),
        _title(text[title.end() :]) if title else "",
        match.start("number"),
        match.start("number") + len(written),
    )


def _last_year(number: str) -> int:
    last = number.rsplit("/", maxsplit=1)[-1]
    return int(last) if "/" in number and re.fullmatch(r"(?:19|20)\d\d", last) else 0


def _title(rest: str) -> str:
    end = _TITLE_END.search(rest)
    return rest[: end.start() if end else None].strip()
