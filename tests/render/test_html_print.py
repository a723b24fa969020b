"""The pages as a browser prints them: F4, repeated heads, every indikator, every tick in its month."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from browser import opened
from page_files import write_page
from pdf_reading import Word, page_sizes, text_of, words_of
from rendering import expected_ticks, real_plan

from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk
from rbplan.render.context import make_context

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from rbplan.render.document_name import DocumentName

NOTICE = "ALIH TEKS – BUKAN SALINAN RESMI"


class Print(NamedTuple):
    """A PDF: the size of each page in millimetres, where its words stand, and its pages in the order of drawing."""

    sizes: list[tuple[int, int]]
    words: list[Word]
    pages: list[str]

    def text(self, page: int = 0) -> str:
        """Give what a page says, or all of them, without white space."""
        return "".join("".join(self.pages[page - 1 : page] if page else self.pages).split())


def print_page(browser: Browser, file: Path, fragment: str = "", **options: Any) -> Print:
    """Print a page as its own style says, or with what the ``options`` of a print dialogue say."""
    with opened(browser, file, fragment) as found:
        pdf = found.page.pdf(**(options or {"prefer_css_page_size": True}))
    return Print(page_sizes(pdf), words_of(pdf), text_of(pdf).split("\f")[:-1])


def ticks(printed: Print) -> list[list[str]]:
    """Give the marks of each row that has any, month by month, by the number of the month that they stand under."""
    rows = []
    for number in range(1, len(printed.sizes) + 1):
        words = [word for word in printed.words if word.page == number]
        heads = [word for word in words if word.text in map(str, range(1, 13)) and word.left > 190]
        top = min((head.top for head in heads if head.text == "12"), default=None)
        months = {head.text: (head.left + head.right) / 2 for head in heads if head.top == top}
        marks = sorted((word for word in words if word.text in ("√", "(√)")), key=lambda word: word.top)
        for _, group in groupby((mark for mark in marks if mark.left > 190), key=lambda mark: round(mark.top)):
            row = [""] * 12
            for mark in group:
                centre = (mark.left + mark.right) / 2
                month, distance = min(((name, abs(x - centre)) for name, x in months.items()), key=lambda pair: pair[1])
                assert distance < 1
                row[int(month) - 1] = mark.text
            rows.append(row)
    return rows


def goes_on(label: str, printed: Print) -> bool:
    """Say whether a label begins on one page and ends on the next."""
    return any(
        label[:cut] in printed.text(page) and label[cut:] in printed.text(page + 1)
        for page in range(1, len(printed.sizes))
        for cut in range(1, len(label))
    )


def ticked_rows(plan: Plan) -> list[list[str]]:
    """Give the marks of the rows that have any."""
    return [row for row in expected_ticks(plan) if any(row)]


@pytest.fixture(scope="module")
def lampiran(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Print:
    return print_page(browser, write_page(tmp_path_factory.mktemp("cetak")))


def test_every_tick_stands_under_its_month(lampiran: Print) -> None:
    assert len(ticked_rows(real_plan())) == 60
    assert ticks(lampiran) == ticked_rows(real_plan())


def test_every_indikator_is_there(lampiran: Print) -> None:
    text = lampiran.text()
    labels = ["".join(item.label.split()) for item in walk(real_plan())]
    divided = [label for label in labels if label not in text]
    assert len(divided) <= 1
    assert [label for label in divided if not goes_on(label, lampiran)] == []
    notes = ["".join(note["isi"].split()) for note in make_context(real_plan())["catatan"]]
    assert [note for note in notes if note not in text] == []


def test_every_page_is_f4_across_with_the_heads_and_the_column_numbers(lampiran: Print) -> None:
    assert set(lampiran.sizes) == {(330, 215)}
    for number in range(1, len(lampiran.sizes) + 1):
        words = [word for word in lampiran.words if word.page == number]
        has_table = any(word.text in ("√", "(√)", "catatan") for word in words)
        assert lampiran.text(number).count("PELAKSANAAN(BULAN)") == has_table, number
        assert ("123456789101112131415161718" in lampiran.text(number)) == has_table
        assert (f"-{number}-" in lampiran.text(number)) == (number > 1)
        assert lampiran.text(number).count(NOTICE.replace(" ", "")) == 1


def test_nothing_runs_off_the_page_and_nothing_is_only_for_the_screen(lampiran: Print) -> None:
    assert [word for word in lampiran.words if word.left < 14.5 or word.right > 315.5 or word.bottom > 196] == []
    assert [
        text for text in ("Semuabulan", "Hapusfilter", "Menampilkan", "Bebankerjasetahun") if text in lampiran.text()
    ] == []


def test_a_filtered_page_prints_whole(lampiran: Print, browser: Browser, tmp_path: Path) -> None:
    assert print_page(browser, write_page(tmp_path), "#bulan=3&cari=lhkpn") == lampiran


def test_the_decree_stands_upright_and_its_lampiran_across(browser: Browser, tmp_path: Path) -> None:
    printed = print_page(browser, write_page(tmp_path, "keputusan"))
    assert printed.sizes == [(215, 330)] * 2 + [(330, 215)] * (len(printed.sizes) - 2)
    assert ticks(printed) == ticked_rows(real_plan())
    assert [f"-{number}-" in printed.text(number) for number in range(1, 5)] == [False, True, True, True]
    colons = [word.left for word in printed.words if word.page in (1, 2) and word.text == ":" and word.left < 70]
    assert len(colons) == 5
    assert max(colons) - min(colons) < 0.1
    signed = next(word for word in printed.words if word.text == "NURRIS")
    assert (signed.page, signed.left > 99) == (2, True)


_CENTIMETRE = dict.fromkeys(("top", "right", "bottom", "left"), "1cm")

DIALOGUES: dict[str, dict[str, Any]] = {
    "nothing said": {"print_background": False},
    "A4": {"format": "A4", "margin": _CENTIMETRE},
    "Letter": {"format": "Letter", "margin": _CENTIMETRE},
    "F4": {"width": "215mm", "height": "330mm", "margin": _CENTIMETRE},
}


@pytest.mark.parametrize("document", ["keputusan", "lampiran"])
@pytest.mark.parametrize("dialogue", DIALOGUES)
def test_the_print_dialogue_changes_no_page(
    dialogue: str, document: DocumentName, browser: Browser, tmp_path: Path
) -> None:
    file = write_page(tmp_path, document)
    asked = print_page(browser, file)
    assert print_page(browser, file, **DIALOGUES[dialogue]).pages == asked.pages


def test_a_certified_copy(browser: Browser, tmp_path: Path) -> None:
    printed = print_page(browser, write_page(tmp_path, "keputusan", "salinan"))
    text = printed.text()
    assert text.startswith("SALINANKOMISIPEMILIHANUMUMKOTAMETRO")
    assert (text.count("Ttd."), text.count("Salinansesuaidenganaslinya")) == (1, 2)
    assert [word for word in ("ALIHTEKS", "Catatan", "perkiraan", "tidaktersedia") if word in text] == []
    mark = next(word for word in printed.words if word.text == "SALINAN")
    assert mark.left > 160
    certified = next(word for word in printed.words if word.text == "Salinan")
    assert (certified.page, certified.left < 35) == (2, True)


@pytest.mark.parametrize("rows", [26, 40])
def test_the_matrix_is_one_page(rows: int, browser: Browser, tmp_path: Path) -> None:
    plan = real_plan()
    if rows == 40:
        data = plan.model_dump(exclude_unset=True)
        data["sumber"][0].pop("tabel")
        data["program"] = [{"nama": "P" * 300, "kegiatan": [{"nama": "Kegiatan yang panjang " * 20}] * 39}]
        plan = Plan.model_validate(data)
    printed = print_page(browser, write_page(tmp_path, "matriks", plan=plan))
    assert printed.sizes == [(330, 215)]
    assert len(make_context(plan)["matriks"]["baris"]) == rows
    assert [word for word in printed.words if word.right > 315.5 or word.bottom > 196] == []
    if rows == 26:
        names = ["".join(row["nama"].split()) for row in make_context(plan)["matriks"]["baris"]]
        assert [name for name in names if name not in printed.text()] == []


@pytest.mark.parametrize("document", ["matriks", "ringkasan"])
def test_names_of_one_long_word_stay_on_the_page(document: DocumentName, browser: Browser, tmp_path: Path) -> None:
    program = [
        {"nomor": "1.", "nama": letter * 110, "kegiatan": [{"nomor": "1.", "nama": letter * 110}]}
        for letter in "WXYZAB"
    ]
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": program})
    printed = print_page(browser, write_page(tmp_path, document, plan=plan))
    assert len(printed.sizes) == 1 or document == "ringkasan"
    assert [word for word in printed.words if word.right > printed.sizes[0][0] - 14.5] == []
    assert printed.text().count("W" * 20) >= 5


def test_the_summary_stands_upright(browser: Browser, tmp_path: Path) -> None:
    printed = print_page(browser, write_page(tmp_path, "ringkasan"))
    assert set(printed.sizes) == {(215, 330)}
    lacks = [butir for part in make_context(real_plan())["ringkasan"]["kurang"] for butir in part["butir"]]
    text = re.sub(r"-\d-", "", printed.text())
    assert [butir for butir in lacks if "".join(butir.split()) not in text] == []
    assert [word for word in printed.words if word.left < 24.5 or word.right > 195.5 or word.bottom > 311] == []


@pytest.mark.parametrize("document", ["lampiran", "ringkasan"])
def test_a_stamp_stands_at_the_foot_of_each_page(document: str, browser: Browser, tmp_path: Path) -> None:
    printed = print_page(browser, write_page(tmp_path, document, stamped=True))  # type: ignore[arg-type]
    cap = "".join(make_context(real_plan(), stamped=True)["cap"].split())
    assert [printed.text(number).count(cap) for number in range(1, len(printed.sizes) + 1)] == [1] * len(printed.sizes)
    height = printed.sizes[0][1]
    assert {round(height - word.bottom) for word in printed.words if word.text == "sidik"} <= set(range(8, 25))


def test_a_cell_taller_than_a_page_goes_on_and_an_empty_one_stays(browser: Browser, tmp_path: Path) -> None:
    lines = [f"kata{number}" for number in range(3000)]
    indikator = [{"id": f"i{number}", "uraian": f"uraian{number}", "bulan": [number % 12 + 1]} for number in range(90)]
    kegiatan = [
        {"nama": "K", "sub_kegiatan": [{"nama": " ".join(lines), "indikator": indikator[:1]}]},
        {"nama": "X" * 400, "sub_kegiatan": [{"indikator": [*indikator[1:], {"id": "kosong", "bulan": []}]}]},
    ]
    plan = Plan.model_validate(
        {"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": [{"nomor": "1.", "kegiatan": kegiatan}]}
    )
    printed = print_page(browser, write_page(tmp_path, plan=plan))
    seen = [word.text for word in printed.words]
    assert [line for line in lines if line not in seen] == []
    assert [each["uraian"] for each in indikator if each["uraian"] not in seen] == []
    assert ticks(printed)[1:] == ticked_rows(plan)[1:]
    assert sum(map(len, re.findall("XX+", printed.text()))) == 400
    assert [word for word in printed.words if word.right > 315.5 or word.bottom > 197] == []
