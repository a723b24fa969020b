"""Cells that no row is high enough for go on in the next, and nothing of them is lost."""

from typing import Any

from excel_books import IDS, JOINED, book_of, sheet_rows

from rbplan.plan.plan import Plan

WORDS = " ".join(f"kata{number}" for number in range(900))
LONGEST = "x" * 40_000
"""More than Excel keeps in one cell."""


def indikator(name: str, text: str) -> dict[str, Any]:
    return {"id": name, "nomor": "1.", "uraian": text, "ket": name, "bulan": [1]}


def plan_of(*texts: str, sub_kegiatan: str = "Sub") -> Plan:
    items = [indikator(name, text) for name, text in zip("abcdefgh", texts, strict=False)]
    kegiatan = {"nama": "Kegiatan", "sub_kegiatan": [{"nama": sub_kegiatan, "indikator": items}]}
    program = {"nomor": "1.", "nama": "Program", "kegiatan": [kegiatan]}
    return Plan.model_validate({"rbplan": 1, "tahun": 2022, "satker": {"nama": "X"}, "program": [program]})


def test_a_tall_indikator() -> None:
    sheet = book_of(plan_of("pendek", WORDS, "akhir"))["Lampiran"]
    rows = sheet_rows(sheet)
    tall = [row for row in rows if row[IDS - 1] == "b"]
    assert " ".join(str(row[4]) for row in tall).split() == f"1. {WORDS}".split()
    # Whoever filters by month, remark or program finds all of its rows.
    assert {tuple(row[5:18]) for row in tall} == {("√", *[None] * 11, "b")}
    assert {tuple(row[:4]) for row in rows} == {("1.", "Program", "Kegiatan", "Sub")}
    assert {row[JOINED - 1] for row in tall[1:]} == {"ABCDFGHIJKLMNOPQR"}
    heights = [sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1)]
    assert max(height or 0 for height in heights) <= 300


def test_a_tall_sub_kegiatan_is_said_once() -> None:
    rows = sheet_rows(book_of(plan_of("satu", "dua", sub_kegiatan=WORDS))["Lampiran"])
    first = [row for row in rows if row[IDS - 1] == "a"]
    assert " ".join(str(row[3]) for row in first).split() == WORDS.split()
    assert [row[4] for row in first] == ["1. satu"] * len(first)
    assert {row[JOINED - 1] for row in first[1:]} == {"ABCEFGHIJKLMNOPQR"}
    (second,) = (row for row in rows if row[IDS - 1] == "b")
    assert (second[3], second[JOINED - 1]) == (first[0][3], "ABCD")


def test_a_text_longer_than_a_cell_can_be() -> None:
    rows = sheet_rows(book_of(plan_of(LONGEST))["Lampiran"])
    assert "".join(str(row[4]) for row in rows) == f"1. {LONGEST}"


def test_other_sheets() -> None:
    data = plan_of("satu").model_dump(exclude_unset=True)
    data["program"][0]["nama"] = LONGEST
    book = book_of(Plan.model_validate(data), "lampiran", "matriks", "ringkasan")
    for name in ("Matriks", "Ringkasan"):
        shown = "".join(str(row[0] or "") for row in book[name].iter_rows(values_only=True))
        assert f"1. {LONGEST}" in shown
