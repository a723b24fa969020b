"""What was crossed out or hidden is no tick and no name: it is reported by its address."""

import io
from typing import Any

import pytest
from docx import Document
from lembar_sheets import READERS, REAL_PLAN, TEXTS, TODAY, edited_xlsx, filled, loaded_of, real_plan, sheet_of
from openpyxl.styles import Font
from xlsxwriter import Workbook

from rbplan.collation.columns import BULAN, HEADS, JABATAN, OLEH, TANGGAL
from rbplan.collation.filled_row import Defaults
from rbplan.collation.filled_sheet import RawCell
from rbplan.collation.interpret import interpret
from rbplan.collation.read_xlsx import read_xlsx

LOADED = loaded_of(REAL_PLAN.read_text(encoding="utf-8"))
ROW = {"sk-tim-rb": {BULAN[0]: "v", OLEH: "Siti", JABATAN: "Ketua", TANGGAL: "24-11-2026"}}
SHEETS = {form: filled(sheet_of(real_plan(), form), form, ROW) for form in READERS}


def problems(form: str, content: bytes) -> list[tuple[str, Any]]:
    found = interpret(READERS[form](content), LOADED, Defaults("", "", None, TODAY), TEXTS)
    return [(each.reason, each.place.arguments["column"]) for each in found.problems if each.place]


def set_font(sheet: Any) -> None:
    sheet["G8"].font = Font(strike=True)


def set_format(sheet: Any) -> None:
    sheet["G8"].number_format = ";;;"


@pytest.mark.parametrize("edit", [set_font, set_format])
def test_in_excel(edit: Any) -> None:
    assert problems("xlsx", edited_xlsx(SHEETS["xlsx"], edit)) == [("struck", "Jan")]


def test_an_empty_cell_that_would_be_crossed_out() -> None:
    def edit(sheet: Any) -> None:
        sheet["H8"].font = Font(strike=True)

    assert problems("xlsx", edited_xlsx(SHEETS["xlsx"], edit)) == []


def test_part_of_a_text() -> None:
    stream = io.BytesIO()
    with Workbook(stream) as book:
        sheet = book.add_worksheet()
        sheet.write_rich_string("A1", book.add_format({"font_strikeout": True}), "Budi", " Siti")
        sheet.write_rich_string("B1", book.add_format({"bold": True}), "Siti", " Aminah")
    (row,) = read_xlsx(stream.getvalue()).rows
    assert row.cells == {0: RawCell("Budi Siti", None, "struck"), 1: RawCell("Siti Aminah")}


def in_word(column: str, attribute: str, value: bool) -> bytes:
    document = Document(io.BytesIO(SHEETS["docx"]))
    cell = document.tables[0].cell(1, list(HEADS).index(column))
    for run in cell.paragraphs[0].runs:
        setattr(run.font, attribute, value)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("attribute", ["strike", "double_strike", "hidden"])
def test_in_word(attribute: str) -> None:
    assert problems("docx", in_word(BULAN[0], attribute, True)) == [("struck", "Jan")]
    assert problems("docx", in_word(OLEH, attribute, True)) == [("struck", "Dicocokkan oleh")]
    assert problems("docx", in_word(BULAN[0], attribute, False)) == []
    assert problems("docx", in_word(BULAN[1], attribute, True)) == []


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [("[v]", "[~~v~~]", "Jan"), ("[v]", "~~[v]~~", "Jan"), ("Siti", "<del>Siti</del>", "Dicocokkan oleh")],
)
def test_in_markdown(old: str, new: str, column: str) -> None:
    assert problems("md", SHEETS["md"].replace(old.encode(), new.encode())) == [("struck", column)]
