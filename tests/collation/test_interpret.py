"""Every bad cell is reported by its address, and what was not filled in says nothing."""

from datetime import date, datetime
from typing import Any

import pytest
from lembar_sheets import (
    FORMATS,
    READERS,
    REAL_PLAN,
    TEXTS,
    TODAY,
    Entries,
    edited_xlsx,
    filled,
    loaded_of,
    plan_of,
    real_plan,
    sheet_of,
    xlsx_rows,
)
from openpyxl.styles import Font

from rbplan.collation.columns import BULAN, HEADS, ID, JABATAN, OLEH, SUB_KEGIATAN, TANGGAL, TANPA_CENTANG, URAIAN
from rbplan.collation.filled_row import Defaults
from rbplan.collation.filled_sheet import Problem, Unreadable
from rbplan.collation.interpret import Interpreted, interpret
from rbplan.plan.search import select_item

PLAN = real_plan()
LOADED = loaded_of(REAL_PLAN.read_text(encoding="utf-8"))
SHEETS = {form: sheet_of(PLAN, form) for form in FORMATS}
NO_DEFAULTS = Defaults("", "", None, TODAY, date(2022, 1, 17))
DAY = date(2026, 11, 24)
WHO = {OLEH: "Siti", JABATAN: "Kepala Subbagian", TANGGAL: "24-11-2026"}
JAN, MAR = BULAN[0], BULAN[2]
FULL = {JAN: "√", **WHO}


def read(entries: Entries, form: str = "xlsx", defaults: Defaults = NO_DEFAULTS) -> Interpreted:
    return interpret(READERS[form](filled(SHEETS[form], form, entries)), LOADED, defaults, TEXTS)


def read_edited(edit: Any) -> Interpreted:
    return interpret(READERS["xlsx"](edited_xlsx(SHEETS["xlsx"], edit)), LOADED, NO_DEFAULTS, TEXTS)


def address(problem: Problem) -> tuple[str, str]:
    place = problem.place
    assert place is not None
    arguments = place.arguments
    if place.kind == "xlsx":
        return problem.reason, f"{arguments['sheet']}!{arguments['letter']}{arguments['row']}"
    table = f"{arguments['table']}, " if place.kind == "docx" else ""
    return problem.reason, f"{table}{arguments['row']}, {arguments['column']}"


def addresses(found: Interpreted) -> list[tuple[str, str]]:
    assert found.confirmations == () or found.problems == ()
    return [address(problem) for problem in found.problems]


def said(found: Interpreted) -> list[tuple[str, tuple[int, ...], str, str, date, str]]:
    assert found.problems == ()
    return [(each.item.indikator.id, *each[1:]) for each in found.confirmations]


def test_the_addresses_of_each_kind_of_file() -> None:
    entries = {"renaksi-rb": {**FULL, MAR: "ya"}}
    assert addresses(read(entries, "xlsx")) == [("tick", "Lembar!I10")]
    assert addresses(read(entries, "docx")) == [("tick", "1, 4, Mar")]
    assert addresses(read(entries, "md")) == [("tick", "15, Mar")]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("entry", "reasons"),
    [
        ({JAN: "?"}, [("tick", JAN), ("no_name", OLEH), ("no_position", JABATAN), ("no_date", TANGGAL)]),
        ({JAN: "√"}, [("no_name", OLEH), ("no_position", JABATAN), ("no_date", TANGGAL)]),
        ({**WHO, JAN: "√", TANPA_CENTANG: "x"}, [("both", TANPA_CENTANG)]),
        (WHO, [("unclear", TANPA_CENTANG)]),
        ({OLEH: "Siti"}, [("unclear", TANPA_CENTANG), ("no_position", JABATAN), ("no_date", TANGGAL)]),
        ({TANGGAL: "24-11-2026"}, [("unclear", TANPA_CENTANG), ("no_name", OLEH), ("no_position", JABATAN)]),
        ({**FULL, OLEH: "sda"}, [("name", OLEH)]),
        ({**FULL, JABATAN: "-"}, [("position", JABATAN)]),
        ({**FULL, OLEH: "Si\u200bti"}, [("unseen", OLEH)]),
        ({**FULL, TANGGAL: "kemarin"}, [("date", TANGGAL)]),
        ({**FULL, TANGGAL: "24-11-26"}, [("date", TANGGAL)]),
        ({**FULL, TANGGAL: "26-11-2026"}, [("future", TANGGAL)]),
        ({**FULL, TANGGAL: "16-01-2022"}, [("past", TANGGAL)]),
        ({**FULL, MAR: "-", BULAN[6]: "2"}, [("tick", MAR), ("tick", BULAN[6])]),
    ],
)
def test_cells_that_cannot_be_read(entry: dict[str, str], reasons: list[tuple[str, str]], form: str) -> None:
    found = read({"sk-tim-rb": entry, "kick-off-rb": FULL}, form)
    columns = [problem.place.arguments["column"] for problem in found.problems if problem.place]
    assert [problem.reason for problem in found.problems] == [reason for reason, _ in reasons]
    assert columns == [HEADS[column] for _, column in reasons]
    assert {problem.arguments["id"] for problem in found.problems} == {"sk-tim-rb"}


def test_all_bad_cells_are_told_at_once() -> None:
    found = read({"sk-tim-rb": {**FULL, TANGGAL: "x"}, "kick-off-rb": WHO, "renaksi-rb": {**FULL, MAR: "?"}})
    assert addresses(found) == [("date", "Lembar!V8"), ("unclear", "Lembar!S9"), ("tick", "Lembar!I10")]


@pytest.mark.parametrize("form", FORMATS)
def test_a_blank_row_says_nothing(form: str) -> None:
    assert read({}, form) == Interpreted((), (), blank=70, known=0)


@pytest.mark.parametrize("form", FORMATS)
def test_no_tick_only_where_the_box_says_so(form: str) -> None:
    found = read({"sk-tim-rb": {TANPA_CENTANG: "x", **WHO}}, form)
    assert said(found) == [("sk-tim-rb", (), "Siti", "Kepala Subbagian", DAY, "asli")]
    assert (found.blank, found.known) == (69, 0)


@pytest.mark.parametrize("form", FORMATS)
def test_what_the_whole_sheet_is_given_stands_where_a_row_is_blank(form: str) -> None:
    defaults = Defaults("Budi", "Sekretaris", date(2026, 11, 20), TODAY)
    found = read(
        {"sk-tim-rb": {JAN: "x"}, "kick-off-rb": {JAN: "x", OLEH: "Siti", TANGGAL: "1-1-2026"}}, form, defaults
    )
    assert said(found) == [
        ("sk-tim-rb", (1,), "Budi", "Sekretaris", date(2026, 11, 20), "asli"),
        ("kick-off-rb", (1,), "Siti", "Sekretaris", date(2026, 1, 1), "asli"),
    ]
    assert found.blank == 68


@pytest.mark.parametrize(
    "value",
    [date(2026, 11, 24), datetime(2026, 11, 24, 13, 5), "2026-11-24", "24/11/2026", "24 November 2026"],  # noqa: DTZ001
)
def test_dates_of_excel_and_of_people(value: object) -> None:
    assert said(read({"sk-tim-rb": {**FULL, TANGGAL: value}})) == [
        ("sk-tim-rb", (1,), "Siti", "Kepala Subbagian", DAY, "asli")
    ]


@pytest.mark.parametrize("value", [1, 1.0, True, "TRUE"])
def test_ticks_of_excel(value: object) -> None:
    assert len(said(read({"sk-tim-rb": {**FULL, JAN: value, MAR: False}}))) == 1


@pytest.mark.parametrize(
    ("font", "text", "reasons"),
    [
        ("Wingdings", "ü", []),
        ("Wingdings 2", "P", []),
        ("Wingdings", "û", ["symbol"]),
        ("Wingdings 2", "v", ["symbol"]),
    ],
)
def test_symbols_of_excel(font: str, text: str, reasons: list[str]) -> None:
    def edit(sheet: Any) -> None:
        fill(sheet, "sk-tim-rb")
        sheet["I8"].value, sheet["I8"].font = text, Font(name=font)

    found = read_edited(edit)
    assert [problem.reason for problem in found.problems] == reasons
    assert [each.bulan for each in found.confirmations] == ([] if reasons else [(1, 3)])


@pytest.mark.parametrize("column", [JAN, OLEH, TANGGAL, TANPA_CENTANG])
def test_formulas_are_not_worked_out(column: str) -> None:
    found = read({"sk-tim-rb": {**FULL, column: '=IF(TRUE,"x","")'}})
    assert [(problem.reason, problem.arguments["text"]) for problem in found.problems] == [
        ("formula", '=IF(TRUE,"x","")'),
    ]


def test_the_errors_of_excel_are_no_text() -> None:
    assert addresses(read({"sk-tim-rb": {**FULL, OLEH: "#N/A"}})) == [("error", "Lembar!T8")]


def cell(sheet: Any, name: str, column: str) -> Any:
    return sheet.cell(xlsx_rows(sheet)[name], list(HEADS).index(column) + 1)


def fill(sheet: Any, name: str) -> None:
    for column, value in FULL.items():
        cell(sheet, name, column).value = value


@pytest.mark.parametrize(
    ("name", "reason", "arguments"),
    [
        ("sk-tim-rbb", "id_similar", {"id": "sk-tim-rbb", "suggestions": "sk-tim-rb"}),
        ("qqqqqqqq", "id_unknown", {"id": "qqqqqqqq"}),
        ("", "no_id", {}),
        ("kick-off-rb", "changed", {"id": "kick-off-rb", "text": "Kegiatan kick off / Pembangunan komitmen pelaksanaan Reformasi Birokrasi di ling"}),  # noqa: E501
    ],
)  # fmt: skip
def test_an_id_that_was_changed(name: str, reason: str, arguments: dict[str, str]) -> None:
    def edit(sheet: Any) -> None:
        fill(sheet, "sk-tim-rb")
        cell(sheet, "sk-tim-rb", ID).value = name

    found = read_edited(edit)
    assert [(each.reason, each.arguments) for each in found.problems] == [(reason, arguments)]


def test_an_id_that_stands_twice() -> None:
    def edit(sheet: Any) -> None:
        fill(sheet, "sk-tim-rb")
        fill(sheet, "kick-off-rb")
        cell(sheet, "kick-off-rb", ID).value = "sk-tim-rb"

    assert addresses(read_edited(edit)) == [("id_twice", "Lembar!W8"), ("id_twice", "Lembar!W9")]


def test_a_copy_of_a_row_that_nobody_filled_in_does_no_harm() -> None:
    def edit(sheet: Any) -> None:
        fill(sheet, "sk-tim-rb")
        cell(sheet, "kick-off-rb", ID).value = "sk-tim-rb"

    assert [row[0] for row in said(read_edited(edit))] == ["sk-tim-rb"]


@pytest.mark.parametrize(("column", "place"), [(URAIAN, "E8"), (SUB_KEGIATAN, "D8")])
def test_a_text_that_was_changed(column: str, place: str) -> None:
    def edit(sheet: Any) -> None:
        fill(sheet, "sk-tim-rb")
        cell(sheet, "sk-tim-rb", column).value = "Lain"

    assert addresses(read_edited(edit)) == [("changed", f"Lembar!{place}")]


def test_one_column_that_was_sorted_alone() -> None:
    def edit(sheet: Any) -> None:
        rows = xlsx_rows(sheet)
        for name in rows:
            if name != "Id":
                fill(sheet, name)
        for row, name in zip(range(8, 78), sorted(rows.keys() - {"Id"}), strict=True):
            sheet.cell(row, list(HEADS).index(ID) + 1).value = name

    found = read_edited(edit)
    assert len(found.problems) > 60
    assert {problem.reason for problem in found.problems} == {"changed"}


def test_rows_and_columns_may_be_moved() -> None:
    def edit(sheet: Any) -> None:
        fill(sheet, "sk-tim-rb")
        sheet.insert_cols(1, 3)
        sheet.insert_rows(9)
        sheet.title = "Sheet 2"

    assert [row[0] for row in said(read_edited(edit))] == ["sk-tim-rb"]


ONE = """\
rbplan: 1
tahun: 2022
satker: {{kode: "1872", nama: KPU}}
program:
  - kegiatan:
      - sub_kegiatan:
          - indikator:
              - id: a
                uraian: Satu
{rest}
"""
COLLATED = """\
                bulan: [1]
                dicocokkan: {oleh: Siti, jabatan: Kepala Subbagian, tanggal: 2026-11-24, dengan: asli}
"""


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (FULL, Interpreted((), (), blank=0, known=1)),
        ({}, Interpreted((), (), blank=1, known=0)),
    ],
)
def test_a_sheet_that_was_taken_over_before(entry: dict[str, str], expected: Interpreted) -> None:
    content = filled(sheet_of(plan_of(ONE.format(rest="")), "xlsx"), "xlsx", {"a": entry})
    assert interpret(READERS["xlsx"](content), loaded_of(ONE.format(rest=COLLATED)), NO_DEFAULTS, TEXTS) == expected


@pytest.mark.parametrize("change", [{MAR: "√"}, {OLEH: "Budi"}, {TANGGAL: "23-11-2026"}, {JABATAN: "Ketua"}])
def test_what_was_collated_otherwise_is_not_replaced(change: dict[str, str]) -> None:
    content = filled(sheet_of(plan_of(ONE.format(rest="")), "xlsx"), "xlsx", {"a": {**FULL, **change}})
    found = interpret(READERS["xlsx"](content), loaded_of(ONE.format(rest=COLLATED)), NO_DEFAULTS, TEXTS)
    assert [(each.reason, each.arguments) for each in found.problems] == [("collated", {"id": "a"})]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(("old", "new"), [("tahun: 2022", "tahun: 2023"), ('kode: "1872"', 'kode: "1873"')])
def test_a_sheet_of_another_year_or_office(old: str, new: str, form: str) -> None:
    other = loaded_of(ONE.format(rest="").replace(old, new))
    with pytest.raises(Unreadable) as refused:
        interpret(READERS[form](SHEETS[form]), other, NO_DEFAULTS, TEXTS)
    assert refused.value.problem.reason == "other_plan"
    assert refused.value.problem.arguments["mark"] == "Lembar rbplan 1; tahun 2022; satker 1872"


def test_a_sheet_that_does_not_say_whose_it_is() -> None:
    def edit(sheet: Any) -> None:
        sheet["A6"].value = None

    with pytest.raises(Unreadable) as refused:
        read_edited(edit)
    assert (refused.value.problem.reason, refused.value.problem.arguments) == (
        "no_mark",
        {"mark": "Lembar rbplan 1; tahun 2022; satker 1872"},
    )


@pytest.mark.parametrize(
    ("head", "value", "reason", "columns"),
    [("W7", None, "no_table", None), ("T7", "Nama", "lacks", "Dicocokkan oleh"), ("A7", "Mei", "twice", "Mei")],
)
def test_heads_that_were_changed(head: str, value: str | None, reason: str, columns: str | None) -> None:
    def edit(sheet: Any) -> None:
        sheet[head].value = value

    with pytest.raises(Unreadable) as refused:
        read_edited(edit)
    assert (refused.value.problem.reason, refused.value.problem.arguments.get("columns")) == (reason, columns)


def test_the_heads_may_be_spelt_otherwise() -> None:
    def edit(sheet: Any) -> None:
        fill(sheet, "sk-tim-rb")
        sheet["G7"].value, sheet["N7"].value, sheet["T7"].value = "JANUARI", "Agt.", "dicocokkan  OLEH :"
        sheet["I7"].value, sheet["V7"].value, sheet["W7"].value = "mar:", "TANGGAL:", "ID"

    assert [row[0] for row in said(read_edited(edit))] == ["sk-tim-rb"]


def test_hidden_worksheets_are_not_read() -> None:
    def edit(sheet: Any) -> None:
        fill(sheet, "sk-tim-rb")
        copy = sheet.parent.copy_worksheet(sheet)
        copy.sheet_state = "hidden"
        fill(copy, "kick-off-rb")

    assert [row[0] for row in said(read_edited(edit))] == ["sk-tim-rb"]


def test_the_sheet_gives_items_of_the_plan() -> None:
    (confirmation,) = read({"sk-tim-rb": FULL}).confirmations
    assert confirmation.item == select_item(PLAN, "sk-tim-rb").item


@pytest.mark.parametrize(
    ("rest", "reason"),
    [
        ("                triwulan: [1]", "triwulan"),
        ("                bulan:\n                  # dua\n                  - 1", "known"),
        ("                bulan: [1,  # satu\n                  2]", "known"),
    ],
)
def test_what_stands_in_the_way_of_a_fix(rest: str, reason: str) -> None:
    loaded = loaded_of(ONE.format(rest=rest))
    content = filled(sheet_of(plan_of(ONE.format(rest=rest)), "xlsx"), "xlsx", {"a": FULL})
    found = interpret(READERS["xlsx"](content), loaded, NO_DEFAULTS, TEXTS)
    assert [each.reason for each in found.problems] == ([] if reason == "known" else [reason])


def test_an_id_that_two_indikator_of_the_plan_share() -> None:
    loaded = loaded_of(ONE.format(rest="              - {id: a, uraian: Satu}"))
    plan = loaded.plan
    assert plan is not None
    content = filled(sheet_of(plan, "docx"), "docx", {"a": FULL})
    found = interpret(READERS["docx"](content), loaded, NO_DEFAULTS, TEXTS)
    assert [each.reason for each in found.problems] == ["id_shared"]
