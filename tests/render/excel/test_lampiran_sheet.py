"""The lampiran for Excel, read back by another program."""

import re
from itertools import pairwise

import pytest
from excel_books import (
    IDS,
    JOINED,
    book_of,
    content_of,
    first_row,
    goes_on,
    indikator_rows,
    last_row,
    parts_of,
    read,
    sheet_rows,
    text_of,
)
from openpyxl.workbook import Workbook
from rendering import collated_plan, real_plan
from syrupy.assertion import SnapshotAssertion

from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import schedule_of
from rbplan.plan.walk import Item, walk
from rbplan.render.bentuk import Bentuk
from rbplan.render.excel.columns import letter

MARKS = {"tertentu": "√", "sepanjang_tahun": "√", "belum_pasti": "(√)", "tanpa_centang": None, "tidak_diketahui": None}
OFFICIAL: tuple[Bentuk, ...] = ("rancangan", "asli", "salinan")


@pytest.fixture(scope="module")
def book() -> Workbook:
    return book_of(real_plan())


def official_plan(bentuk: Bentuk) -> Plan:
    return real_plan() if bentuk == "rancangan" else collated_plan()


def items() -> list[Item]:
    return list(walk(real_plan()))


def test_sheets(book: Workbook) -> None:
    assert book.sheetnames == ["Lampiran", "Catatan"]
    assert book_of(collated_plan(), bentuk="asli").sheetnames == ["Lampiran"]


def test_all_seventy_indikator_in_order_with_their_marks(book: Workbook) -> None:
    readings = Readings(real_plan())
    schedules = [schedule_of(item.indikator, readings) for item in items()]
    expected = [
        [MARKS[each.certainty] if month in each.bulan else None for month in range(1, 13)] for each in schedules
    ]
    assert len(expected) == 70
    assert [row[5:17] for row in indikator_rows(book["Lampiran"])] == expected


def test_heads_months_and_column_numbers(book: Workbook) -> None:
    sheet = book["Lampiran"]
    first = first_row(sheet)
    heads, months, numbers = (list(row) for row in sheet.iter_rows(first - 3, first - 1, 1, 18, values_only=True))
    names = ["No", "PROGRAM KEGIATAN", "KEGIATAN", "SUB KEGIATAN", "INDIKATOR KEBERHASILAN"]
    assert heads == [*names, "PELAKSANAAN (BULAN)", *[None] * 11, "KET."]
    assert months[5:17] == list(range(1, 13))
    assert numbers == list(range(1, 19))


def test_ids_are_hidden_and_never_in_an_official_letter(book: Workbook) -> None:
    sheet = book["Lampiran"]
    assert [row[IDS - 1] for row in indikator_rows(sheet)] == [item.indikator.id for item in items()]
    hidden = sheet.column_dimensions["S"]
    assert (hidden.hidden, hidden.min, hidden.max) == (True, JOINED, IDS)
    assert sheet.cell(first_row(sheet) - 1, IDS).value == "id"
    for bentuk in OFFICIAL:
        official = book_of(official_plan(bentuk), bentuk=bentuk)["Lampiran"]
        assert official.max_column == JOINED
        assert official.column_dimensions["S"].hidden


def test_every_text_of_the_plan_stands_in_its_row(book: Workbook) -> None:
    missing = []
    shown: dict[int, object] = {}
    for item, row in zip(items(), indikator_rows(book["Lampiran"]), strict=True):
        shown |= {column: row[column] for column in range(5) if letter(column) not in row[JOINED - 1]}
        for column, noun in ((1, item.program), (2, item.kegiatan), (3, item.sub_kegiatan), (4, item.indikator)):
            rincian = getattr(noun, "rincian", None)
            texts = [
                getattr(noun, "uraian", None) or getattr(noun, "nama", None),
                *(butir.isi for butir in (rincian.butir if rincian else ())),
            ]
            printed = " ".join(str(shown[column]).split())
            missing += [(item.indikator.id, text) for text in texts if text and " ".join(text.split()) not in printed]
    assert missing == []


def test_every_row_can_be_found_by_its_program_and_tells_what_it_repeats(book: Workbook) -> None:
    rows = indikator_rows(book["Lampiran"])
    tatalaksana = [row for row in rows if row[1] == "Penguatan Tatalaksana"]
    assert [row[0] for row in tatalaksana] == ["4."] * 16
    assert [row[JOINED - 1] for row in rows[:4]] == ["-", "ABC", "ABC", "-"]
    rows = sheet_rows(book["Lampiran"])
    # Where a text takes several rows, those of the next indikator repeat its beginning.
    begun = [row if not goes_on(row) else above for above, row in pairwise([[], *rows])]
    said = [
        (row, above, column)
        for above, row in zip(begun, rows[1:], strict=False)
        for column in range(18)
        if letter(column) in row[18]
    ]
    assert len(said) > 200
    assert [row[column] for row, _, column in said] == [above[column] for _, above, column in said]


def test_what_is_repeated_is_hidden_only_below_a_row_that_is_shown(book: Workbook) -> None:
    sheet = book["Lampiran"]
    first, last = first_row(sheet), last_row(sheet)
    (found,) = sheet.conditional_formatting
    assert str(found.sqref) == f"A{first}:R{last}"
    assert [rule.formula[0] for rule in found.rules] == [
        f"AND(ISNUMBER(FIND(CHAR(COLUMN()+64),$S{first})),SUBTOTAL(103,$S{first - 1})={seen})" for seen in (1, 0)
    ]
    hidden, divided = (rule.dxf for rule in found.rules)
    assert (hidden.numFmt.formatCode, divided.numFmt, divided.border.top.style) == (";;;", None, "thin")


def test_what_belongs_together_has_no_line_between_and_each_group_is_closed(book: Workbook) -> None:
    sheet = book["Lampiran"]
    lines = {
        getattr(sheet.cell(row, column).border, side).style
        for row in range(first_row(sheet), last_row(sheet) + 1)
        for column in range(1, 19)
        for side in ("top", "bottom")
    }
    assert lines == {"thin", None}
    first = first_row(sheet)
    assert [sheet.cell(row, 3).border.top.style for row in range(first, first + 4)] == ["thin", None, None, "thin"]
    assert [sheet.cell(row, 3).border.bottom.style for row in range(first, first + 3)] == [None, None, "thin"]


def test_ticks_stand_beside_the_first_line_of_the_texts(book: Workbook) -> None:
    sheet = book["Lampiran"]
    rows = range(first_row(sheet), last_row(sheet) + 1)
    assert {sheet.cell(row, column).alignment.vertical for row in rows for column in range(1, 19)} == {"top"}
    assert {sheet.cell(rows[0], column).alignment.horizontal for column in range(6, 18)} == {"center"}


def test_only_the_heads_stay_in_view_and_no_row_is_too_high_for_a_screen(book: Workbook) -> None:
    sheet = book["Lampiran"]
    first = first_row(sheet)
    view = sheet.sheet_view
    assert (view.topLeftCell, view.pane.topLeftCell, view.pane.ySplit) == (f"A{first - 3}", f"A{first}", 3)
    assert view.selection[0].activeCell == f"A{first}"
    heights = [sheet.row_dimensions[row].height or 15 for row in range(1, last_row(sheet) + 1)]
    assert sum(heights[first - 4 : first - 1]) < 50
    assert max(heights) <= 300
    assert not any(sheet.row_dimensions[row].hidden for row in range(1, sheet.max_row + 1))


def test_filter_panes_and_print_set_up(book: Workbook) -> None:
    sheet = book["Lampiran"]
    first, last = first_row(sheet), last_row(sheet)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == (f"A{first}", f"A{first - 1}:R{last}")
    # One of them holds what is too much for the row above.
    assert last - first + 1 == 70 + 5 + 1
    assert sheet.print_title_rows == f"${first - 3}:${first - 1}"
    assert str(sheet.print_area).endswith(f"!$A$1:$R${sheet.max_row}")
    page = sheet.page_setup
    assert (page.paperSize, page.orientation, page.fitToWidth, page.fitToHeight) == (14, "landscape", None, 0)
    assert page.useFirstPageNumber
    assert [merged for merged in sheet.merged_cells.ranges if first <= merged.max_row <= last] == []


def test_page_marks_of_a_transcript() -> None:
    book = book_of(real_plan(), stamped=True)
    sheet = book["Lampiran"]
    mark = '&"Bookman Old Style,Bold"&8ALIH TEKS – BUKAN SALINAN RESMI'
    assert sheet.HeaderFooter.differentFirst
    parts = parts_of(content_of(real_plan(), stamped=True))
    heads = re.findall(r"<(oddHeader|firstHeader)>(.*?)</", parts["xl/worksheets/sheet1.xml"])
    quoted = mark.replace("&", "&amp;")
    assert heads == [
        ("oddHeader", f'&amp;C&amp;"Bookman Old Style,Regular"&amp;10- &amp;P -&amp;R{quoted}'),
        ("firstHeader", ""),
    ]
    assert sheet.oddFooter.left.text.startswith("Keputusan Nomor 11/HK.03.1/1872/2022 · kode pengenal rencana ")
    assert sheet["A1"].value == "ALIH TEKS – BUKAN SALINAN RESMI"


@pytest.mark.parametrize("bentuk", OFFICIAL)
def test_an_official_letter_holds_nothing_foreign(bentuk: Bentuk) -> None:
    content = content_of(official_plan(bentuk), bentuk=bentuk)
    parts = parts_of(content)
    cells = "".join(text for name, text in parts.items() if name.startswith("xl/"))
    assert re.findall("ALIH TEKS|atatan|perkiraan|tidak tersedia|sidik|sk-tim-rb", cells) == []
    assert ("SALINAN</t>" in cells, "Ttd" in cells or "ttd" in cells) == (bentuk == "salinan",) * 2
    assert ("Salinan sesuai dengan aslinya" in cells) == (bentuk == "salinan")
    assert "rbplan:1:2022:" in parts["docProps/core.xml"]


def test_properties(book: Workbook) -> None:
    said = book.properties
    assert said.title == (
        "LAMPIRAN KEPUTUSAN KOMISI PEMILIHAN UMUM KOTA METRO NOMOR 11/HK-03.1/1872/2022 TENTANG RENCANA AKSI REFORMASI"
        " BIROKRASI DI LINGKUNGAN KOMISI PEMILIHAN UMUM KOTA METRO TAHUN 2022"
    )
    assert said.creator == "Komisi Pemilihan Umum Kota Metro"
    assert re.fullmatch("rbplan:1:2022:[0-9a-f]{64}", str(said.keywords))
    assert str(said.created) == str(said.modified) == "2022-01-17 00:00:00"


@pytest.mark.parametrize("bentuk", ["alih-teks", *OFFICIAL])
def test_text(bentuk: Bentuk, golden: SnapshotAssertion) -> None:
    plan = real_plan() if bentuk == "alih-teks" else official_plan(bentuk)
    assert text_of(book_of(plan, bentuk=bentuk)) == golden


def test_remarks_are_in_italics() -> None:
    strings = parts_of(content_of(real_plan()))["xl/sharedStrings.xml"]
    run = re.search(r"<r><rPr>(.*?)</rPr><t[^>]*> \[terpotong pada salinan\]</t></r>", strings)
    assert run
    assert "<i/>" in run[1]


def test_a_plan_without_anything() -> None:
    plan = Plan.model_validate({"rbplan": 1, "tahun": 2023, "satker": {"nama": "KPU Kota Contoh"}})
    sheet = book_of(plan)["Lampiran"]
    assert (sheet.auto_filter.ref, sheet.print_title_rows) == (None, "$9:$11")
    assert str(read(content_of(plan)).properties.created) == "1970-01-01 00:00:00"
