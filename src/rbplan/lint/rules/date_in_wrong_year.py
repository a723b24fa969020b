"""A date or year of the decree does not fit the year of the plan.

A plan for 2022 is decided in 2022, or before it begins, in 2021. The line with the date says the same day as
``tanggal``, the number ends with the year of that day, and titles name the year of the plan, also where decisions
repeat them. A year left over from last year's decree is the commonest fault of all. Where the number has the year of
the plan and the date the one before, either may be the wrong one, and both are told. Years inside the numbers of other
decrees, and ranges of years, are passed over.

Source: UU 12/2011, Lampiran II, on the penutup; the decree, lines 12-16 and 45-46.

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        nomor: 11/HK.03.1/1872/2021  # <- RB407
        tentang:
          - RENCANA AKSI REFORMASI BIROKRASI
          - TAHUN 2021  # <- RB407
        penutup:
          pada: pada tanggal 18 Januari 2022  # <- RB407
          tanggal: 2022-01-17

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        penutup:
          pada: pada tanggal 17 Januari 2023
          tanggal: 2023-01-17  # <- RB407

Wrong:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        nomor: 11/HK.03.1/1872/2022  # <- RB407
        penutup:
          tanggal: 2021-01-17  # <- RB407

Right:

    rbplan: 1
    tahun: 2022
    satker: {nama: KPU Kota Metro}
    keputusan:
      - id: penetapan
        jenis: penetapan
        nomor: 11/HK.03.1/1872/2022
        tentang:
          - RENCANA AKSI REFORMASI BIROKRASI
          - TAHUN 2022
        penutup:
          pada: pada tanggal 17 Januari 2022
          tanggal: 2022-01-17
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from rbplan.diagnostic import Kind
from rbplan.document.document import NodePath
from rbplan.lint.blame import blame
from rbplan.lint.printed_date import read_date
from rbplan.lint.printed_heading import headings
from rbplan.lint.rule import Finding, Rule
from rbplan.lint.subject import Subject
from rbplan.lint.texts import Text
from rbplan.plan.keputusan import Keputusan, Penutup

_TITLES: Final = frozenset(("judul", "tentang", "menetapkan", "kepala"))

_FEWEST_WORDS, _MOST_WORDS = 3, 60
"""A title of fewer words may begin many others; more words no title has."""

_IN_NUMBER: Final = re.compile(r"(?:/|\bTAHUN\s{1,3})((?:19|20)\d\d)\s*$", re.IGNORECASE)
_YEAR: Final = re.compile(r"\bTAHUN\s{1,3}(\d{4})\b(?!\s{0,3}[-–]\s{0,3}\d)", re.IGNORECASE)
_CITED: Final = re.compile(r"\bNOMOR\s{0,3}:?\s{0,3}[\w./-]{1,40}\s{1,3}TAHUN\s{1,3}\d{4}", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Finding]:
    """Find each date of a keputusan, and each year in its number and titles, that does not fit."""
    for position, keputusan in enumerate(subject.plan.keputusan):
        path: NodePath = ("keputusan", position)
        decided = _decided(keputusan)
        yield from _closing(subject, (*path, "penutup"), keputusan.penutup)
        yield from _odd_date(subject, (*path, "penutup"), keputusan, decided)
        yield from _number(subject, (*path, "nomor"), keputusan.nomor, decided)
        yield from _titles(subject, keputusan, position)
        if keputusan.lampiran is not None:
            path = (*path, "lampiran")
            yield from _closing(subject, (*path, "penutup"), keputusan.lampiran.penutup)
            yield from _number(subject, (*path, "nomor"), keputusan.lampiran.nomor, decided)


def _decided(keputusan: Keputusan) -> date | None:
    penutup = keputusan.penutup
    return (penutup.tanggal or read_date(penutup.pada or "")) if penutup else None


def _closing(subject: Subject, path: NodePath, penutup: Penutup | None) -> Iterator[Finding]:
    if penutup is None:
        return
    tahun, printed = subject.plan.tahun, read_date(penutup.pada or "")
    day = penutup.tanggal or printed
    if day is not None and day.year not in (tahun - 1, tahun):
        key = "tanggal" if penutup.tanggal else "pada"
        yield Finding((*path, key), {"year": day.year, "tahun": tahun}, variant="decree")
    if printed is not None and penutup.tanggal is not None and printed != penutup.tanggal:
        arguments = {"printed": printed.isoformat(), "tanggal": penutup.tanggal.isoformat()}
        yield Finding((*path, "pada"), arguments, variant="line")


def _number(subject: Subject, path: NodePath, number: str | None, decided: date | None) -> Iterator[Finding]:
    year, planned = _year_of(number), subject.plan.tahun
    if decided is not None and year == planned and decided.year not in (planned - 1, planned):
        # The date is the one to blame.
        return
    tahun = decided.year if decided else planned
    if year is not None and year != tahun and (decided is not None or year != tahun - 1):
        yield Finding(path, {"year": year, "tahun": tahun}, variant="number")


def _odd_date(subject: Subject, path: NodePath, keputusan: Keputusan, decided: date | None) -> Iterator[Finding]:
    """Find the date of the year before, where number and plan agree on the year."""
    tahun, lampiran = subject.plan.tahun, keputusan.lampiran
    numbers = (keputusan.nomor, lampiran.nomor if lampiran else None)
    if decided is None or keputusan.penutup is None or decided.year != tahun - 1:
        return
    if tahun in map(_year_of, numbers):
        key = "tanggal" if keputusan.penutup.tanggal else "pada"
        yield Finding((*path, key), {"year": decided.year, "tahun": tahun}, variant="date")


def _year_of(number: str | None) -> int | None:
    year = _IN_NUMBER.search(number or "")
    return int(year[1]) if year else None


def _titles(subject: Subject, keputusan: Keputusan, position: int) -> Iterator[Finding]:
    tahun = subject.plan.tahun
    for heading in headings(keputusan, position):
        if heading.key not in _TITLES:
            continue
        words = _CITED.sub(lambda cited: " " * len(cited[0]), heading.words)
        for year in _YEAR.finditer(words):
            if int(year[1]) != tahun:
                text, start, end = heading.at(*year.span(1))
                yield blame(subject, text, (start, end), {"year": int(year[1]), "tahun": tahun}, variant="title")
    yield from _repeated(subject, keputusan, position)


def _repeated(subject: Subject, keputusan: Keputusan, position: int) -> Iterator[Finding]:
    """Find the title of the decree with another year in its considerations and decisions."""
    title = _YEAR.split(" ".join(keputusan.tentang))[0].split()
    if not _FEWEST_WORDS <= len(title) <= _MOST_WORDS:
        return
    repeated = re.compile(r"\s{1,3}".join(map(re.escape, (*title, "TAHUN"))) + r"\s{1,3}(\d{4})\b", re.IGNORECASE)
    path, tahun = ("keputusan", position), subject.plan.tahun
    texts = [Text((*path, "menimbang", n, "isi"), butir.isi or "") for n, butir in enumerate(keputusan.menimbang)]
    texts += [Text((*path, "diktum", n, "isi"), diktum.isi or "") for n, diktum in enumerate(keputusan.diktum)]
    for text in texts:
        for year in repeated.finditer(text.value):
            if int(year[1]) != tahun:
                yield blame(subject, text, year.span(1), {"year": int(year[1]), "tahun": tahun}, variant="title")


RULE: Final = Rule(
    Kind("RB407", "date-in-wrong-year", "warning"),
    __doc__,
    check,
    variants=("decree", "line", "number", "title", "date"),
)
