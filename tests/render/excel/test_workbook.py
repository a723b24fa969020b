"""The file as a whole."""

import time
import zipfile
from io import BytesIO

from excel_books import book_of, content_of
from rendering import real_plan


def test_a_sheet_for_each_document_in_the_order_asked_for() -> None:
    book = book_of(real_plan(), "matriks", "ringkasan", "lampiran")
    assert book.sheetnames == ["Matriks", "Ringkasan", "Lampiran", "Catatan"]
    assert book.active.title == "Matriks"


def test_no_time_of_the_clock() -> None:
    first = content_of(real_plan(), "lampiran", "matriks", "ringkasan")
    time.sleep(1.1)
    assert content_of(real_plan(), "lampiran", "matriks", "ringkasan") == first
    with zipfile.ZipFile(BytesIO(first)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
