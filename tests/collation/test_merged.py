"""Cells that were merged: one name for several rows is taken as meant, anything else is named by its first cell."""

import io
from typing import Any

import pytest
from docx import Document
from lembar_sheets import READERS, REAL_PLAN, TEXTS, TODAY, edited_xlsx, filled, loaded_of, real_plan, sheet_of

from rbplan.collation.columns import BULAN, HEADS, JABATAN, OLEH, TANGGAL
from rbplan.collation.filled_row import Defaults
from rbplan.collation.interpret import Interpreted, interpret

LOADED = loaded_of(REAL_PLAN.read_text(encoding="utf-8"))
SHEETS = {form: sheet_of(real_plan(), form) for form in ("xlsx", "docx")}
NAMES = ("sk-tim-rb", "kick-off-rb", "renaksi-rb")
"""Rows 8 to 10 of the worksheet, 2 to 4 of the table."""

COLUMNS = list(HEADS)
WHO = {OLEH: "Siti", JABATAN: "Ketua", TANGGAL: "24-11-2026"}
BY_ALL = Defaults("Siti", "Ketua", TODAY, TODAY)
MERGED = pytest.mark.parametrize("form", ["xlsx", "docx"])


def merged(form: str, content: bytes, rows: tuple[int, int], columns: tuple[str, str]) -> bytes:
    """Merge cells as Excel and Word do; rows are counted from that of the heads."""
    first, last = COLUMNS.index(columns[0]), COLUMNS.index(columns[1])
    if form == "xlsx":
        return edited_xlsx(
            content,
            lambda sheet: sheet.merge_cells(
                start_row=7 + rows[0], end_row=7 + rows[1], start_column=first + 1, end_column=last + 1
            ),
        )
    document = Document(io.BytesIO(content))
    table = document.tables[0]
    kept = table.cell(rows[0], first).text
    area = table.cell(rows[0], first).merge(table.cell(rows[1], last))
    area.text = kept
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def found_in(form: str, content: bytes, defaults: Defaults = BY_ALL) -> Interpreted:
    return interpret(READERS[form](content), LOADED, defaults, TEXTS)


def told(found: Interpreted) -> list[tuple[str, Any, Any]]:
    return [
        (each.reason, each.place.arguments["row"], each.place.arguments["column"])
        for each in found.problems
        if each.place
    ]


def row(form: str, number: int) -> int:
    return number + (7 if form == "xlsx" else 1)


@MERGED
@pytest.mark.parametrize("text", ["v", ""])
def test_boxes_beside_each_other(text: str, form: str) -> None:
    content = filled(SHEETS[form], form, {"sk-tim-rb": {BULAN[0]: text, BULAN[8]: "x"}})
    assert told(found_in(form, merged(form, content, (1, 1), (BULAN[0], BULAN[2])))) == [
        ("merged", row(form, 1), "Jan")
    ]


@MERGED
def test_boxes_below_each_other_are_named_once(form: str) -> None:
    content = filled(SHEETS[form], form, {"sk-tim-rb": {BULAN[0]: "v"}})
    assert told(found_in(form, merged(form, content, (1, 3), (BULAN[0], BULAN[0])))) == [
        ("merged", row(form, 1), "Jan")
    ]


@MERGED
def test_one_name_for_several_rows(form: str) -> None:
    content = filled(SHEETS[form], form, {name: {BULAN[0]: "v", **(WHO if name == NAMES[0] else {})} for name in NAMES})
    for column in WHO:
        content = merged(form, content, (1, 3), (column, column))
    found = found_in(form, content, Defaults("", "", None, TODAY))
    assert told(found) == []
    assert [(each.item.indikator.id, each.oleh, each.jabatan, each.tanggal.day) for each in found.confirmations] == [
        (name, "Siti", "Ketua", 24) for name in NAMES
    ]
    assert found.blank == 67


@MERGED
def test_what_is_wrong_with_it_is_said_once(form: str) -> None:
    content = filled(
        SHEETS[form], form, {name: {BULAN[0]: "v"} for name in NAMES} | {NAMES[0]: {BULAN[0]: "v", TANGGAL: "kemarin"}}
    )
    content = merged(form, content, (1, 3), (TANGGAL, TANGGAL))
    assert told(found_in(form, content)) == [("date", row(form, 1), "Tanggal")]


@MERGED
def test_a_name_and_its_position_in_one_cell(form: str) -> None:
    content = filled(SHEETS[form], form, {"sk-tim-rb": {BULAN[0]: "v", OLEH: "Siti, Ketua"}})
    content = merged(form, content, (1, 1), (OLEH, JABATAN))
    assert told(found_in(form, content)) == [("merged", row(form, 1), "Dicocokkan oleh")]


@MERGED
def test_the_text_of_the_decree(form: str) -> None:
    content = filled(SHEETS[form], form, {name: {BULAN[0]: "v"} for name in NAMES})
    content = merged(form, content, (1, 3), ("sub_kegiatan", "sub_kegiatan"))
    assert told(found_in(form, content)) == [("merged", row(form, 1), "Sub kegiatan")]


@MERGED
def test_a_title_between_the_rows_says_nothing(form: str) -> None:
    content = merged(form, SHEETS[form], (2, 2), ("nomor", "id"))
    assert (told(found_in(form, content)), found_in(form, content).blank) == ([], 69)


@MERGED
def test_heads_over_two_rows(form: str) -> None:
    content = SHEETS[form]
    for column in COLUMNS:
        content = merged(form, content, (0, 1), (column, column))
    assert (told(found_in(form, content)), found_in(form, content).blank) == ([], 69)


def test_a_merged_cell_without_end() -> None:
    content = edited_xlsx(SHEETS["xlsx"], lambda sheet: sheet.merged_cells.add("T8:T1048576"))
    assert told(found_in("xlsx", content)) == []
