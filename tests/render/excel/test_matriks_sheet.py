"""The year on one page, as numbers."""

import io
import zipfile

import pytest
from excel_books import book_of, content_of, text_of
from openpyxl.worksheet.worksheet import Worksheet
from rendering import real_plan
from syrupy.assertion import SnapshotAssertion

from rbplan.plan.plan import Plan
from rbplan.render.matriks import matriks, whole_year


@pytest.fixture(scope="module")
def sheet() -> Worksheet:
    return book_of(real_plan(), "matriks")["Matriks"]


def row_of(sheet: Worksheet, name: str) -> list[object]:
    return next(list(row) for row in sheet.iter_rows(values_only=True) if row[0] == name)


def test_every_load_is_a_number_in_its_month(sheet: Worksheet) -> None:
    data = matriks(whole_year(real_plan()))
    rows = [list(row) for row in sheet.iter_rows(5, 4 + len(data["baris"]), values_only=True)]
    assert rows == [
        [row["nama"], *(bulan["beban"] for bulan in row["bulan"]), row["indikator"]["sepanjang_tahun"]]
        for row in data["baris"]
    ]
    assert [row_of(sheet, name)[13] for name in ("Jatuh tempo", "Belum pasti", "Sepanjang tahun")] == [4, 30, 26]
    load = row_of(sheet, "Beban: jatuh tempo dan belum pasti")
    assert load[1:13] == [bulan["beban"] for bulan in data["jumlah"]["bulan"]]


@pytest.mark.parametrize(
    ("cell", "notation", "fill"),
    [
        ("B5", '0"?"', "FFCCCCCC"),
        ("L10", '0"?"', "FFE3E3E3"),
        ("C5", '"·"', None),
        ("B7", '"–"', None),
        ("B17", "0", "FFCCCCCC"),
        ("M12", '0"?"', "FF999999"),
        ("N7", "0;;", None),
    ],
)
def test_signs_and_shades(cell: str, notation: str, fill: str | None, sheet: Worksheet) -> None:
    found = sheet[cell]
    assert (found.number_format, found.fill.fgColor.rgb if found.fill.fill_type else None) == (notation, fill)


def test_one_page(sheet: Worksheet) -> None:
    page = sheet.page_setup
    assert (page.paperSize, page.orientation, page.fitToWidth, page.fitToHeight) == (14, "landscape", None, None)
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.freeze_panes) == (True, "B5")


def test_filter_heads_and_what_is_written_below(sheet: Worksheet) -> None:
    data = matriks(whole_year(real_plan()))
    assert sheet.auto_filter.ref == f"A4:N{4 + len(data['baris'])}"
    months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
    assert [cell.value for cell in sheet[4]] == ["Bagian rencana", *months, "Setahun"]
    below = [row[0] for row in sheet.iter_rows(min_row=sheet.max_row - len(data["keterangan"]) + 1, values_only=True)]
    assert below == data["keterangan"]


def test_bars_are_measured_by_the_busiest_month() -> None:
    with zipfile.ZipFile(io.BytesIO(content_of(real_plan(), "matriks"))) as package:
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
    assert '<cfvo type="num" val="0"/><cfvo type="num" val="22"/>' in sheet


def test_text(golden: SnapshotAssertion) -> None:
    assert text_of(book_of(real_plan(), "matriks")) == golden


def test_a_plan_without_anything() -> None:
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2023, "satker": {"nama": "X"}})
    assert row_of(book_of(plan, "matriks")["Matriks"], "Jatuh tempo")[1:] == [0] * 13
