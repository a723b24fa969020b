"""Every page, as axe-core judges it in a real browser: light, dark, on a telephone, filtered, and in each form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from browser import opened
from page_files import write_page
from programs import npm_program

from rbplan.render.bentuk import BENTUK, Bentuk
from rbplan.render.document_name import DOCUMENTS, DocumentName

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "telephone": {"color_scheme": "light", "viewport": {"width": 360, "height": 740}},
    "telephone, dark": {"color_scheme": "dark", "viewport": {"width": 360, "height": 740}},
    "narrow window": {"viewport": {"width": 900, "height": 600}},
    "high contrast": {"forced_colors": "active"},
}


def violations(page: Page) -> list[tuple[str, str]]:
    """Give what axe-core finds wrong, best practices too, each with the first element to blame."""
    page.evaluate(npm_program("axe-core/axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_page(document: DocumentName, look: str, browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path, document, stamped=True), **LOOKS[look]) as found:
        assert violations(found.page) == []
        assert found.said == []


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("fragment", ["#bulan=10&program=4&cari=sop", "#cari=tidak-ada-kata-ini", "#catatan-9"])
def test_a_filtered_page(fragment: str, look: str, browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path), fragment, **LOOKS[look]) as found:
        assert violations(found.page) == []


@pytest.mark.parametrize("bentuk", BENTUK)
@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
def test_a_form(document: DocumentName, bentuk: Bentuk, browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path, document, bentuk), **LOOKS["dark"]) as found:
        assert violations(found.page) == []


@pytest.mark.parametrize("document", ["lampiran", "keputusan"])
def test_a_page_without_its_script(document: DocumentName, browser: Browser, tmp_path: Path) -> None:
    file = write_page(tmp_path, document)
    source = file.read_text(encoding="utf-8")
    file.write_text(source.partition("<script>")[0] + source.rpartition("</script>")[2], encoding="utf-8")
    with opened(browser, file) as found:
        assert found.page.locator("#saring").count() == found.page.locator("#saring[hidden]").count()
        assert violations(found.page) == []


def test_what_is_wrong_is_found(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "salah.html"
    file.write_text("<!DOCTYPE html><title>x</title><main><h1>a</h1><input></main>", encoding="utf-8")
    with opened(browser, file) as found:
        assert [name for name, _ in violations(found.page)] == ["html-has-lang", "label"]


def test_names_and_roles_that_a_screen_reader_says(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, write_page(tmp_path)) as found:
        page = found.page
        assert page.get_by_role("table", name="DI LINGKUNGAN KOMISI").count() == 1
        assert page.get_by_role("columnheader", name="Oktober").count() == 1
        assert page.get_by_role("button", name="Okt").get_attribute("aria-pressed") == "false"
        assert page.get_by_role("status").inner_text() == "Menampilkan 70 dari 70 indikator."
        assert page.get_by_role("search").get_by_role("combobox").count() == 2
        row = page.get_by_role("row", name="Seluruh pegawai memiliki Sasaran Kinerja Pegawai")
        assert row.get_by_role("img", name="dijadwalkan").count() == 2
        cell = page.locator("#peta tbody tr").nth(4).get_by_role("cell").first
        assert cell.text_content() == "2 2 jatuh tempo, 10 sepanjang tahun"
