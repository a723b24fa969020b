"""The plan in figures."""

from excel_books import book_of, text_of
from rendering import collated_plan, real_plan
from syrupy.assertion import SnapshotAssertion


def test_text(golden: SnapshotAssertion) -> None:
    assert text_of(book_of(real_plan(), "ringkasan")) == golden


def test_counts_are_numbers() -> None:
    sheet = book_of(real_plan(), "ringkasan")["Ringkasan"]
    rows = {str(row[0]): list(row[1:]) for row in sheet.iter_rows(values_only=True)}
    assert rows["Jumlah"] == [18, 41, 70, 4, 30, 26, 9, 1, 0]
    assert rows["4. Penguatan Tatalaksana"] == [4, 5, 16, 0, 7, 8, 0, 1, 0]
    # In the columns whose heads stay in view.
    assert rows["Juli"][3:6] == [0, 14, 26]
    assert "Bulannya belum pasti (30)" in rows


def test_paper() -> None:
    page = book_of(real_plan(), "ringkasan")["Ringkasan"].page_setup
    assert (page.paperSize, page.orientation, page.fitToHeight) == (14, "portrait", 0)


def test_filter_and_heads_in_view() -> None:
    sheet = book_of(real_plan(), "ringkasan")["Ringkasan"]
    view = sheet.sheet_view
    assert sheet.auto_filter.ref == "A6:J14"
    assert [sheet["A6"].value, sheet["J6"].value, sheet["A15"].value] == ["Program", "Sudah dicocokkan", "Jumlah"]
    assert (view.topLeftCell, view.pane.topLeftCell, view.pane.xSplit, view.pane.ySplit) == ("A6", "B7", 1, 1)


def test_nothing_is_lacking() -> None:
    said = text_of(book_of(collated_plan(), "ringkasan"))
    assert said.endswith("Yang belum siap\nSemuanya tersedia, pasti, dan sudah dicocokkan dengan naskah asli.\n")
