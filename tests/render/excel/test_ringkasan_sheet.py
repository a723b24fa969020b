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
    assert [rows["Juli"][column] for column in (0, 3, 6)] == [0, 14, 26]
    assert "Bulannya belum pasti (39)" in rows


def test_paper() -> None:
    page = book_of(real_plan(), "ringkasan")["Ringkasan"].page_setup
    assert (page.paperSize, page.orientation, page.fitToHeight) == (14, "portrait", 0)


def test_nothing_is_lacking() -> None:
    said = text_of(book_of(collated_plan(), "ringkasan"))
    assert said.endswith("Yang belum siap\nSemuanya tersedia, pasti, dan sudah dicocokkan dengan naskah asli.\n")
