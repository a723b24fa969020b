"""The filters of the lampiran's page, used in a real browser as a reader would."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from browser import Opened, opened, until
from page_files import write_page
from rendering import real_plan

from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.walk import Item, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_page(tmp_path_factory.mktemp("halaman"))


@contextmanager
def lampiran(browser: Browser, file: Path, fragment: str = "", **options: Any) -> Iterator[Page]:
    """Open the page, and see at the end that it had nothing to complain of and asked for nothing else."""
    with opened(browser, file, fragment, **options) as found:
        yield found.page
        assert quiet(found, file)


def quiet(found: Opened, file: Path) -> bool:
    assert found.said == []
    assert {address.partition("#")[0] for address in found.requests} == {file.as_uri()}
    return True


def shown(page: Page) -> list[str]:
    """Give the words of each indikator that can be seen."""
    rows = page.locator("#tabel tbody tr:visible .indikator")
    return [" ".join(text.split()) for text in rows.all_inner_texts()]


def count(page: Page) -> str:
    return page.locator("#hitungan").inner_text()


def state(page: Page) -> str:
    return str(page.evaluate("location.hash"))


def expected(wanted: Callable[[Item, Schedule], bool]) -> int:
    plan = real_plan()
    readings = Readings(plan)
    return sum(wanted(item, schedule_of(item.indikator, readings)) for item in walk(plan))


def test_everything_is_there_at_first(browser: Browser, file: Path) -> None:
    with lampiran(browser, file) as page:
        assert (count(page), len(shown(page)), state(page)) == ("Menampilkan 70 dari 70 indikator.", 70, "")
        assert page.locator("#kosong").is_hidden()


@pytest.mark.parametrize("month", [1, 3, 10])
def test_a_month(month: int, browser: Browser, file: Path) -> None:
    due = expected(lambda _, schedule: month in schedule.bulan)
    all_year = expected(lambda _, schedule: schedule.certainty == "sepanjang_tahun")
    with lampiran(browser, file) as page:
        page.get_by_label("Bulan", exact=True).select_option(str(month))
        assert count(page) == f"Menampilkan {due} dari 70 indikator, {all_year} di antaranya sepanjang tahun."
        assert (len(shown(page)), state(page)) == (due, f"#bulan={month}")
        page.get_by_label("Termasuk yang sepanjang tahun").uncheck()
        assert count(page) == f"Menampilkan {due - all_year} dari 70 indikator."
        assert state(page) == f"#bulan={month}&setahun=tidak"


def test_a_program(browser: Browser, file: Path) -> None:
    with lampiran(browser, file) as page:
        page.get_by_label("Program", exact=True).select_option(label="4. Penguatan Tatalaksana")
        assert (count(page), state(page)) == ("Menampilkan 16 dari 70 indikator.", "#program=4")
        assert page.locator("#tabel tbody:visible").count() == 1


def test_words_in_any_order_and_case_also_of_the_titles_above(browser: Browser, file: Path) -> None:
    with lampiran(browser, file) as page:
        page.get_by_label("Cari kata").fill("  satuan   JDIH ")
        assert shown(page) == ["1. Dapat diaksesnya JDIH Satuan Kerja", "2. Updatenya data JDIH Satuan Kerja"]
        # These words stand in the sub kegiatan, which is printed in the row of the first indikator only.
        page.get_by_label("Cari kata").fill("tata kelola ppid")
        assert count(page) == "Menampilkan 7 dari 70 indikator."
        assert state(page) == "#cari=tata+kelola+ppid"


def test_all_at_once_then_reset(browser: Browser, file: Path) -> None:
    with lampiran(browser, file) as page:
        page.get_by_label("Bulan", exact=True).select_option("Oktober")
        page.get_by_label("Program", exact=True).select_option("4")
        page.get_by_label("Termasuk yang sepanjang tahun").uncheck()
        page.get_by_label("Cari kata").fill("efektifitas SOP")
        assert len(shown(page)) == 1
        assert state(page) == "#cari=efektifitas+SOP&bulan=10&program=4&setahun=tidak"
        page.get_by_role("button", name="Hapus filter").click()
        assert (count(page), state(page)) == ("Menampilkan 70 dari 70 indikator.", "")
        assert page.get_by_label("Cari kata").input_value() == ""
        assert page.evaluate("document.activeElement.id") == "cari"


def test_nothing_found_is_said(browser: Browser, file: Path) -> None:
    with lampiran(browser, file) as page:
        page.get_by_label("Cari kata").fill("tidak ada kata ini")
        assert count(page) == "Menampilkan 0 dari 70 indikator."
        assert page.get_by_text("Tidak ada indikator yang cocok.").is_visible()
        page.get_by_label("Cari kata").fill("")
        assert page.locator("#kosong").is_hidden()


def test_the_first_row_that_is_left_says_what_it_belongs_to(browser: Browser, file: Path) -> None:
    with lampiran(browser, file, "#cari=dua%20hal%20tak%20ada") as page:
        page.get_by_label("Cari kata").fill("% capaian")
        cells = page.locator("#tabel tbody tr:visible").first.locator("td, th")
        texts = [" ".join(text.split()) for text in cells.all_inner_texts()[:4]]
        assert texts[0] == "6"
        assert texts[1] == "Penguatan Akuntabilitas Kinerja"
        assert texts[2].startswith("1. Penguatan Sistem Akuntabilitas Kinerja")
        page.get_by_label("Cari kata").fill("")
        assert page.locator("#tabel .ulangan").count() == 0
        assert page.locator("#tabel .lanjut:not([rowspan], :empty)").count() == 0


def test_a_shared_address_opens_as_it_was_left(browser: Browser, file: Path) -> None:
    with lampiran(browser, file, "#cari=sop&bulan=10&program=4&setahun=tidak") as page:
        assert len(shown(page)) == 5
        values = [page.locator(f"#{name}").input_value() for name in ("cari", "bulan", "program")]
        assert (values, page.locator("#setahun").is_checked()) == (["sop", "10", "4"], False)
        page.evaluate("location.hash = '#program=8'")
        until(page, "document.getElementById('cari').value === ''")
        assert count(page) == "Menampilkan 14 dari 70 indikator."


@pytest.mark.parametrize(
    "fragment",
    ["#bulan=13&program=99&setahun=x", "#=&&&%", "#%E0%A4%A", "#bulan=<img src=x onerror=alert(1)>", "#tidak-ada"],
)
def test_an_address_that_means_nothing_shows_everything(fragment: str, browser: Browser, file: Path) -> None:
    with lampiran(browser, file, fragment) as page:
        assert count(page) == "Menampilkan 70 dari 70 indikator."


def test_a_link_to_a_row_that_is_filtered_out_shows_it(browser: Browser, file: Path) -> None:
    with lampiran(browser, file, "#program=1") as page:
        page.get_by_role("link", name=re.compile("^Program 6, kegiatan 1, sub kegiatan 2$")).click()
        until(page, "document.querySelector('#tabel tr:target')")
        assert count(page) == "Menampilkan 70 dari 70 indikator."
        assert page.locator("#tabel tr:target").is_visible()
        page.locator("#tabel tr:target a").click()
        assert page.locator("li:target").inner_text().startswith("Catatan 17.")


def test_the_map_of_the_year_filters_by_month_and_program(browser: Browser, file: Path) -> None:
    with lampiran(browser, file) as page:
        october = page.locator("#peta").get_by_role("button", name="Okt")
        october.click()
        assert (state(page), october.get_attribute("aria-pressed")) == ("#bulan=10", "true")
        program = page.locator("#peta").get_by_role("button", name="4. Penguatan Tatalaksana")
        program.click()
        assert state(page) == "#bulan=10&program=4"
        october.click()
        program.click()
        assert (state(page), october.get_attribute("aria-pressed")) == ("", "false")
        page.locator("#peta tbody tr").nth(4).locator("td").nth(1).click()
        assert state(page) == "#bulan=2&program=5"


def test_by_keyboard_alone(browser: Browser, file: Path) -> None:
    with lampiran(browser, file) as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.title") == "Januari"
        page.keyboard.press("Space")
        assert state(page) == "#bulan=1"
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "cari":
                break
        page.keyboard.type("renstra")
        page.keyboard.press("Enter")
        assert state(page) == "#cari=renstra&bulan=1"
        page.keyboard.press("Tab")
        page.keyboard.type("Juli")
        page.keyboard.press("Tab")
        page.keyboard.type("6")
        assert state(page) == "#cari=renstra&bulan=7&program=6"
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        assert state(page) == "#cari=renstra&bulan=7&program=6&setahun=tidak"
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert (state(page), count(page)) == ("", "Menampilkan 70 dari 70 indikator.")


def test_the_table_can_be_scrolled_by_keyboard_where_it_does_not_fit(browser: Browser, file: Path) -> None:
    with lampiran(browser, file, viewport={"width": 900, "height": 600}) as page:
        page.locator(".lampiran .bingkai").focus()
        for _ in range(5):
            page.keyboard.press("ArrowRight")
        until(page, "document.querySelector('.lampiran .bingkai').scrollLeft > 50")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_head_stays_in_sight(browser: Browser, file: Path) -> None:
    with lampiran(browser, file) as page:
        page.evaluate("document.querySelectorAll('#tabel tbody tr')[40].scrollIntoView()")
        assert page.locator("#tabel thead").bounding_box()["y"] == 0


@pytest.mark.parametrize("bentuk", ["alih-teks", "rancangan"])
def test_without_a_script_it_is_a_plain_table(bentuk: Any, browser: Browser, tmp_path: Path) -> None:
    file = write_page(tmp_path, "keputusan", bentuk)
    with opened(browser, file, "#bulan=3", java_script_enabled=False) as found:
        assert found.page.locator("#tabel tbody tr:visible").count() == 75
        assert found.page.locator("#saring").is_hidden()
        assert found.page.get_by_role("button").count() == 0
        assert quiet(found, file)


def test_on_a_telephone_each_row_is_a_card_with_its_months(browser: Browser, file: Path) -> None:
    with lampiran(browser, file, viewport={"width": 360, "height": 740}) as page:
        assert page.evaluate("document.documentElement.scrollWidth") == 360
        row = page.locator("#tabel tbody tr").first
        row.scroll_into_view_if_needed()
        months = "[...document.querySelector('#tabel tbody tr').querySelectorAll('.bulan')]"
        seen = page.evaluate(
            f"{months}.filter(cell => cell.offsetWidth)"
            ".map(cell => getComputedStyle(cell, '::before').content.slice(1, -1) + cell.innerText.trim())"
        )
        assert seen == ["Jan (√)", "Jul (√)"]
        assert row.bounding_box()["width"] <= 360
        narrow = [box["width"] for box in (cell.bounding_box() for cell in row.locator("td, th").all()) if box]
        assert max(narrow) <= 340
