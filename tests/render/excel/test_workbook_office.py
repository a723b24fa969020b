"""An office program of somebody else opens the workbook and prints it as it is meant."""

import csv
import re
import subprocess
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from excel_books import content_of
from programs import program
from rendering import real_plan

from rbplan.plan.reading import Readings
from rbplan.plan.schedule import schedule_of
from rbplan.plan.walk import Item, walk

WORD = re.compile(r'<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="\S+">([^<]*)</word>')
ACROSS, UPRIGHT = (936, 612), (612, 936)
"""Points: F4."""


class Word(NamedTuple):
    text: str
    x: float
    y: float
    right: float


class Page(NamedTuple):
    size: tuple[int, int]
    words: list[Word]

    @property
    def heads(self) -> list[Word]:
        """The row of column numbers of the lampiran, if the page has it."""
        lines: dict[int, list[Word]] = {}
        for word in self.words:
            lines.setdefault(round(word.y), []).append(word)
        wanted = [str(number) for number in range(1, 19)]
        found = (sorted(line, key=lambda word: word.x) for line in lines.values())
        return next((line for line in found if [word.text for word in line] == wanted), [])


def converted(folder: Path, wanted: str) -> Path:
    content = content_of(real_plan(), "lampiran", "matriks", "ringkasan", stamped=True)
    (folder / "rbplan.xlsx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", wanted, "--outdir", folder]
    subprocess.run([*command, folder / "rbplan.xlsx"], capture_output=True, check=True, timeout=180)
    return folder / f"rbplan.{wanted.partition(':')[0]}"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    pdf = converted(tmp_path_factory.mktemp("office"), "pdf")
    command = [program("pdftotext"), "-bbox", pdf, "-"]
    shown = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    return [
        Page(
            (round(float(width)), round(float(height))),
            [Word(text, float(x), float(y), float(right)) for x, y, right, text in WORD.findall(body)],
        )
        for width, height, body in re.findall(r'<page width="(\S+)" height="(\S+)">(.*?)</page>', shown, re.DOTALL)
    ]


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return list(walk(real_plan()))


def lampiran(pages: Sequence[Page]) -> list[Page]:
    return [page for page in pages if page.heads]


def column_words(page: Page, number: int) -> list[Word]:
    """Give the words below a column number, which stands in the middle of its column; wide columns by their edges."""
    heads = page.heads
    first, last = {5: (heads[4], heads[5])}.get(number, (heads[number - 1], heads[number - 1]))
    left = first.x - 81 if number == 5 else first.x - 9
    right = last.x - 8 if number == 5 else last.right + 9
    found = (word for word in page.words if word.y > heads[0].y + 8 and left <= word.x and word.right <= right)
    return sorted(found, key=lambda word: (word.y, word.x))


def closing_y(page: Page) -> float:
    return min((word.y for word in page.words if word.text == "Ditetapkan"), default=1e9)


def test_paper(pages: list[Page]) -> None:
    sizes = [page.size for page in pages]
    table = len(lampiran(pages))
    assert 7 <= table <= 11
    notes, rest = sizes[table:-4], sizes[-4:]
    assert (set(sizes[:table]), set(notes)) == ({ACROSS}, {ACROSS})
    assert sizes.index(UPRIGHT) == len(sizes) - sizes.count(UPRIGHT)
    assert set(rest) <= {ACROSS, UPRIGHT}


def test_heads_marks_and_page_numbers_on_every_page(pages: list[Page]) -> None:
    table = lampiran(pages)
    assert pages[: len(table)] == table
    for number, page in enumerate(table, 1):
        text = " ".join(word.text for word in page.words)
        assert text.count("PELAKSANAAN (BULAN)") == 1
        assert "ALIH TEKS – BUKAN SALINAN RESMI" in text
        assert "Keputusan Nomor 11/HK.03.1/1872/2022 · kode pengenal rencana" in text
        assert (f"- {number} -" in text) == (number > 1)


def test_every_indikator_whole_and_in_order(pages: list[Page], items: list[Item]) -> None:
    printed = "".join(word.text for page in lampiran(pages) for word in column_words(page, 5))
    place = 0
    for item in items:
        text = "".join((item.indikator.uraian or "[kosong pada salinan]").split())
        place = printed.find(text.replace("&", "&amp;"), place)
        assert place >= 0, item.indikator.id


def tick_rows(pages: Sequence[Page]) -> Iterator[list[tuple[int, str]]]:
    for page in lampiran(pages):
        ticks = [
            (round(word.y), month, word.text)
            for month in range(1, 13)
            for word in column_words(page, month + 5)
            if "√" in word.text
        ]
        for y in sorted({y for y, *_ in ticks}):
            yield [(month, text) for line, month, text in ticks if line == y]


def test_every_tick_in_its_month(pages: list[Page], items: list[Item]) -> None:
    readings = Readings(real_plan())
    expected = []
    for item in items:
        schedule = schedule_of(item.indikator, readings)
        mark = "(√)" if schedule.certainty == "belum_pasti" else "√"
        if schedule.bulan:
            expected.append([(month, mark) for month in schedule.bulan])
    assert list(tick_rows(pages)) == expected


def test_no_line_is_cut_off_or_printed_over_another(pages: list[Page]) -> None:
    for page in lampiran(pages):
        lines = sorted({round(word.y, 1) for word in column_words(page, 5) if word.y < closing_y(page)})
        assert [below - above for above, below in pairwise(lines) if 0.5 < below - above < 8] == []
        assert max(word.right for word in page.words) < ACROSS[0] - 30


def test_as_csv(tmp_path: Path, items: list[Item]) -> None:
    # UTF-8, and everything as it is shown.
    path = converted(tmp_path, "csv:Text - txt - csv (StarCalc):44,34,76,1")
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines(keepends=True)))
    texts = iter([row[4] for row in rows if len(row) > 17])
    missing = [item.indikator.id for item in items if not any(_said(item) in " ".join(text.split()) for text in texts)]
    assert missing == []


def _said(item: Item) -> str:
    return " ".join((item.indikator.uraian or "[kosong pada salinan]").split())
