"""What LibreOffice prints of the documents: it opens them as they are, and nothing of them is lost on paper."""

import subprocess
from collections import Counter
from html import unescape
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element, fromstring

import pytest
from programs import program
from rendering import collated_plan, expected_ticks, real_plan
from word_documents import MONTHS, as_pdf, page_sizes, printed_pages, real_word, word

from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk
from rbplan.render.bentuk import BENTUK, Bentuk
from rbplan.render.context import make_context

NOTICE = "ALIHTEKS–BUKANSALINANRESMI"
XHTML = "{http://www.w3.org/1999/xhtml}"


class Word(NamedTuple):
    """A word on a page and its box, in points from the upper left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def placed_words(pdf: Path) -> list[tuple[float, float, list[Word]]]:
    """Give the size of each page and its words."""
    command = [program("pdftotext"), "-bbox", pdf, "-"]
    told = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()
    pages = fromstring(told).iter(f"{XHTML}page")  # noqa: S314 - of a program that runs here
    return [(_number(page, "width"), _number(page, "height"), [_word(each) for each in page]) for page in pages]


def _number(element: Element, name: str) -> float:
    return float(element.get(name, 0))


def _word(element: Element) -> Word:
    return Word(unescape(element.text or ""), *(_number(element, name) for name in ("xMin", "xMax", "yMin", "yMax")))


def bare(text: str) -> str:
    return "".join(text.split())


def unbroken(pages: list[str]) -> str:
    """Give the text of all pages without white space and without what stands at the head of each."""
    text = bare("".join(pages))
    for number in range(1, len(pages) + 1):
        text = text.replace(f"-{number}-{NOTICE}", "")
    return text.replace(NOTICE, "")


@pytest.fixture(scope="module")
def decree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return as_pdf(real_word("keputusan"), tmp_path_factory.mktemp("keputusan"))


def test_the_whole_decree_stands_upright_and_its_lampiran_across(decree: Path) -> None:
    sizes = page_sizes(decree)
    assert sizes == [(215, 330)] * 2 + [(330, 215)] * (len(sizes) - 2)
    assert 9 <= len(sizes) <= 14
    pages = [bare(page) for page in printed_pages(decree, "-raw")]
    assert [page.count(NOTICE) for page in pages] == [1] * len(pages)
    assert [f"-{number}-" in page for number, page in enumerate(pages, 1)] == [False, *[True] * (len(pages) - 1)]


def test_every_line_and_every_label_is_there(decree: Path) -> None:
    text = unbroken(printed_pages(decree, "-raw"))
    keputusan = real_plan().keputusan[0]
    said = [*(diktum.isi for diktum in keputusan.diktum), *(butir.isi for butir in keputusan.menimbang)]
    labels = [item.label for item in walk(real_plan())]
    assert len(labels) == 70
    assert [line for line in (*said, *labels) if bare(line or "") not in text] == []


def test_every_tick_stands_below_its_month(decree: Path) -> None:
    found: Counter[tuple[int, str]] = Counter()
    for _, _, words in placed_words(decree)[2:]:
        last = next((each for each in words if each.text == "18"), None)
        numbers = [each for each in words if last and each.top == last.top]
        heads = sorted(numbers, key=lambda each: each.left)[5:17]
        end = next((each.top for each in words if each.text == "Ditetapkan"), 999)
        for tick in (each for each in words if heads and each.text in ("√", "(√)") and each.top < end):
            month = min(MONTHS, key=lambda month: abs(heads[month - 1].middle - tick.middle))
            assert (heads[month - 1].text, abs(heads[month - 1].middle - tick.middle) < 3) == (str(month + 5), True)
            found[month, tick.text] += 1
    ticks = (pair for row in expected_ticks(real_plan()) for pair in zip(MONTHS, row, strict=True))
    assert found == Counter((month, mark) for month, mark in ticks if mark)


def test_the_heads_are_on_every_page_of_the_table(decree: Path) -> None:
    pages = [bare(page) for page in printed_pages(decree)[2:]]
    heads = [page.count("PELAKSANAAN(BULAN)") for page in pages]
    notes = next(number for number, page in enumerate(pages) if "Catatanalihteks" in page)
    assert heads == [1] * (notes + 1) + [0] * (len(pages) - notes - 1)


@pytest.mark.parametrize("bentuk", ["rancangan", "asli", "salinan"])
def test_the_official_forms(bentuk: Bentuk, tmp_path: Path) -> None:
    pdf = as_pdf(real_word("keputusan", bentuk), tmp_path)
    pages = printed_pages(pdf)
    text = bare("".join(pages))
    assert NOTICE not in text
    copied = 2 if bentuk == "salinan" else 0
    assert (text.count("NURRISSEPTAPRATAMA"), text.count("Salinansesuaidenganaslinya")) == (2, copied)
    assert pages[0].split()[0] == ("SALINAN" if bentuk == "salinan" else "KOMISI")
    # The closing is never the only thing on its page.
    assert all("PELAKSANAAN" in page for page in pages if "Pada tanggal" in page and "LAMPIRAN" not in page) or copied


@pytest.mark.parametrize("bentuk", BENTUK)
def test_no_page_is_left_empty(bentuk: Bentuk, tmp_path: Path) -> None:
    """Of the decree's last page and the last one of the table may be free what is; the notes follow the table."""
    pages = placed_words(as_pdf(real_word("keputusan", bentuk), tmp_path))
    signed = [number for number, (_, _, words) in enumerate(pages) if any("Ditetapkan" in each.text for each in words)]
    assert (len(signed), signed[0]) == (2, 1)
    used = [max(each.bottom for each in words) / height for _, height, words in pages]
    assert [number for number, share in enumerate(used[: signed[1]]) if number != 1 and share < 0.78] == []


def deciding(plan: Plan, *diktum: str) -> Plan:
    """Give a plan whose decree has these decisions."""
    data = plan.keputusan[0].model_dump(exclude_unset=True)
    data["diktum"] = [{"nama": f"KE-{number}", "isi": isi} for number, isi in enumerate(diktum, 1)]
    return plan.model_copy(update={"keputusan": (type(plan.keputusan[0]).model_validate(data),)})


@pytest.mark.parametrize("count", [3, 5])
def test_the_last_diktum_stays_with_the_closing(count: int, tmp_path: Path) -> None:
    """The second page has room for the last one, but for the closing it has none."""
    words = "Segala sesuatu akan diubah dan diperbaiki sebagaimana mestinya. " * 6
    pages = printed_pages(as_pdf(word(deciding(real_plan(), *[words] * count), "keputusan"), tmp_path))
    signed = next(page for page in pages if "Ditetapkan di Metro" in page)
    assert (f"KE-{count}" in signed, "NURRIS" in signed, "MEMUTUSKAN" in signed) == (True, True, False)


@pytest.mark.parametrize(("count", "lines_above"), [(180, 28), (230, 11), (300, 23), (400, 0), (700, 36)])
def test_a_last_diktum_too_long_for_that_goes_on_from_page_to_page(
    count: int, lines_above: int, tmp_path: Path
) -> None:
    """The first of these fits on a page with the closing. Of the others the closing has a part above it, by chance."""
    plan = deciding(collated_plan(), "Pendek.", " ".join(f"kata{number};" for number in range(count)))
    pages = printed_pages(as_pdf(word(plan, "keputusan", "salinan"), tmp_path), "-layout")
    signed = next(number for number, page in enumerate(pages) if "Ditetapkan di Metro" in page)
    lines = [[line for line in page.splitlines() if "kata" in line] for page in pages[: signed + 1]]
    assert ("MEMUTUSKAN" in pages[1], bool(lines[1])) == (True, count > 180)
    assert ("NURUL" in pages[signed], len(lines[signed])) == (True, pytest.approx(lines_above, abs=2))
    text = bare("".join(pages[: signed + 1]))
    assert [number for number in range(count) if text.count(f"kata{number};") != 1] == []


def test_who_certifies_has_room_to_sign(tmp_path: Path) -> None:
    pages = placed_words(as_pdf(real_word("keputusan", "salinan"), tmp_path))
    for words in (words for _, _, words in pages if any(each.text == "NURUL" for each in words)):
        name = next(each for each in words if each.text == "NURUL")
        above = next(each for each in words if each.text == "Kepala")
        assert (name.left, 18 < (name.top - above.bottom) * 25.4 / 72 < 22) == (above.left, True)


def test_the_year_is_on_one_page_across(tmp_path: Path) -> None:
    pdf = as_pdf(real_word("matriks"), tmp_path)
    assert page_sizes(pdf) == [(330, 215)]


def test_the_summary_stands_upright_and_says_all_that_is_not_ready(tmp_path: Path) -> None:
    pdf = as_pdf(real_word("ringkasan"), tmp_path)
    assert set(page_sizes(pdf)) == {(215, 330)}
    text = "".join(bare(page).removeprefix(f"-{number}-") for number, page in enumerate(printed_pages(pdf), 1))
    for lack in make_context(real_plan(), "alih-teks")["ringkasan"]["kurang"]:
        said = "".join(f"–{butir}" for butir in lack["butir"])
        assert bare(f"{lack['judul']} ({lack['jumlah']}){said}") in text


def hard_plan() -> Plan:
    """Give a plan with a cell higher than a page, a kegiatan over some pages, empty cells, and a word without end."""
    sentence = "Kata demi kata yang tidak ada habisnya nomor {}; "
    long = "".join(sentence.format(number) for number in range(150))
    many = [
        {"id": f"banyak-{number}", "uraian": f"Indikator ke-{number:03}", "bulan": [1, 12]} for number in range(120)
    ]
    kegiatan = [
        {"nomor": "1.", "nama": "Kegiatan tinggi", "sub_kegiatan": [{"nama": long, "indikator": many[:2]}]},
        {"nomor": "2.", "nama": "Kegiatan panjang " * 6, "sub_kegiatan": [{"nama": "S", "indikator": many[2:]}]},
    ]
    empty = {"id": "kosong", "keadaan": "kosong", "bulan": []}
    word_without_end = {"id": "kata", "uraian": "x" * 900, "ket": "y" * 300, "bulan": [2]}
    last = {"nomor": "3.", "keadaan": "kosong", "sub_kegiatan": [{"nama": "T", "indikator": [empty, word_without_end]}]}
    program = [{"nomor": "1.", "nama": "Program", "kegiatan": [*kegiatan, last]}]
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})


def test_what_does_not_fit_on_a_page_goes_on_on_the_next(tmp_path: Path) -> None:
    pdf = as_pdf(word(hard_plan()), tmp_path)
    pages = printed_pages(pdf, "-raw")
    text = bare("".join(pages))
    assert [number for number in range(150) if f"nomor{number};" not in text] == []
    assert [text.count(f"Indikatorke-{number:03}") for number in range(120)] == [1] * 120
    assert (text.count("x"), text.count("y") >= 300) == (900, True)
    for width, height, words in placed_words(pdf):
        assert [each for each in words if not (40 < each.left < each.right < width - 40)] == []
        assert [each for each in words if each.bottom > height - 40] == []
