"""The pages on screens of every width: nothing runs out of sight, and what scrolls can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from browser import opened
from page_files import write_page

from rbplan.plan.plan import Plan
from rbplan.render.document_name import DOCUMENTS, DocumentName

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

UNDATED = (
    "9 indikator tidak masuk bulan mana pun karena bulannya tidak tersedia."
    " 1 indikator tidak masuk bulan mana pun karena tidak bercentang."
)


@pytest.mark.parametrize("width", [320, 360, 768, 1280, 1920])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_page_scrolls_sideways(document: DocumentName, width: int, browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path, document), viewport={"width": width, "height": 800}) as found:
        assert found.page.evaluate("document.documentElement.scrollWidth") == width
        assert found.said == []


def test_the_months_of_the_matrix_stay_in_sight(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path, "matriks"), viewport={"width": 1280, "height": 500}) as found:
        frame = found.page.locator(".bingkai")
        frame.evaluate("frame => frame.scrollTop = 300")
        box = frame.bounding_box()
        head = found.page.get_by_role("columnheader", name="Jan").bounding_box()
        assert box is not None
        assert head is not None
        assert abs(head["y"] - box["y"]) < 1
        assert found.page.get_by_role("columnheader", name="Setahun").count() == 1


@pytest.mark.parametrize(("width", "stops"), [(900, True), (1280, False)])
def test_the_frame_is_a_stop_of_the_keyboard_only_where_it_scrolls(
    width: int, stops: bool, browser: Browser, tmp_path: Path
) -> None:
    with opened(browser, write_page(tmp_path), viewport={"width": width, "height": 800}) as found:
        found.page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        assert found.page.evaluate("document.querySelector('.lampiran .bingkai').tabIndex === 0") == stops


def test_a_name_stays_in_sight_beside_its_rows(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path)) as found:
        page = found.page
        page.evaluate("document.querySelectorAll('#tabel tbody')[4].rows[9].scrollIntoView()")
        name = page.locator("#tabel tbody").nth(4).locator(".program .tajuk").bounding_box()
        head = page.locator("#tabel thead").bounding_box()
        assert name is not None
        assert head is not None
        assert head["height"] <= name["y"] < 200


def test_on_a_telephone_a_card_says_the_number_of_its_program(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path), viewport={"width": 360, "height": 740}) as found:
        number = found.page.locator("#tabel tbody").nth(3).locator(".no").first
        number.scroll_into_view_if_needed()
        assert number.is_visible()
        assert number.text_content() == "4."
        assert number.evaluate("cell => getComputedStyle(cell, '::before').content") == '"Program "'


def test_what_stands_in_no_month_is_said_beside_the_map_and_the_count(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path)) as found:
        page = found.page
        assert (
            page.locator(".peta .keterangan")
            .inner_text()
            .endswith(
                "bulannya tidak tersedia: 9 indikator (Program 8, kegiatan 1)."
                " Tidak masuk bulan mana pun karena tidak bercentang: 1 indikator (Program 4, kegiatan 4)."
            )
        )
        assert page.locator("#tanpa-bulan").is_hidden()
        page.get_by_label("Bulan", exact=True).select_option("10")
        assert page.locator("#tanpa-bulan").inner_text() == UNDATED


def test_a_program_without_indikator_has_a_row_that_is_not_counted(browser: Browser, tmp_path: Path) -> None:
    kegiatan = {"nama": "Rapat", "sub_kegiatan": [{"indikator": [{"id": "satu", "bulan": [1]}]}]}
    program = [{"nama": "Pertama", "kegiatan": [kegiatan]}, {"nama": "Kedua"}]
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "KPU"}, "program": program})
    with opened(browser, write_page(tmp_path, plan=plan)) as found:
        assert found.page.locator("#tabel tbody tr:visible").count() == 2
        assert found.page.locator("#hitungan").inner_text() == "Menampilkan 1 dari 1 indikator."
        found.page.get_by_label("Cari kata").fill("kedua")
        assert found.page.locator("#hitungan").inner_text() == "Menampilkan 0 dari 1 indikator."
        assert found.page.locator("#kosong").is_hidden()


def test_a_draft_has_dots_in_the_months_that_are_not_available(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path, bentuk="rancangan"), "#bulan=10") as found:
        assert found.page.locator("#tanpa-bulan").inner_text() == (
            "1 indikator tidak masuk bulan mana pun karena tidak bercentang."
        )


@pytest.mark.parametrize("width", [320, 400, 768])
def test_no_month_is_broken(width: int, browser: Browser, tmp_path: Path) -> None:
    file = write_page(tmp_path, "ringkasan")
    with opened(browser, file, viewport={"width": width, "height": 900}) as found:
        months = found.page.locator(".menurut-bulan tbody th").all()
        assert len({month.bounding_box()["height"] for month in months}) == 1  # type: ignore[index]
        assert found.page.evaluate("document.documentElement.scrollWidth") == width


def test_the_column_of_the_whole_year_filters_the_program_only(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path)) as found:
        found.page.locator("#peta tbody tr").nth(4).locator("td").nth(12).click()
        assert found.page.locator("#program").input_value() == "5"
        assert found.page.locator("#bulan").input_value() == ""
