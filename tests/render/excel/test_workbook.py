"""The file as a whole."""

import os
import subprocess
import sys
import time
import zipfile
from io import BytesIO
from pathlib import Path

from excel_books import book_of, content_of
from rendering import real_plan

from rbplan.render.context import make_context
from rbplan.render.document_name import SHEETS, DocumentName
from rbplan.render.excel.workbook import _SHEETS

_NAMED: tuple[tuple[str, tuple[DocumentName, ...]], ...] = (
    ("matriks", ("matriks",)),
    ("ringkasan", ("ringkasan",)),
    ("both", ("matriks", "ringkasan")),
    ("all", ("matriks", "lampiran")),
)


def test_every_document_that_a_workbook_is_said_to_know_has_a_sheet() -> None:
    assert book_of(real_plan(), *SHEETS).sheetnames == ["Lampiran", "Catatan", "Matriks", "Ringkasan"]
    assert tuple(_SHEETS) == SHEETS


def test_a_sheet_for_each_document_in_the_order_asked_for() -> None:
    book = book_of(real_plan(), "matriks", "ringkasan", "lampiran")
    assert book.sheetnames == ["Matriks", "Ringkasan", "Lampiran", "Catatan"]
    assert book.active.title == "Matriks"


def test_the_title_is_that_of_the_document() -> None:
    titles = {name: book_of(real_plan(), *names).properties.title for name, names in _NAMED}
    assert titles == {
        "matriks": "Matriks rencana aksi reformasi birokrasi tahun 2022",
        "ringkasan": "Ringkasan rencana aksi reformasi birokrasi tahun 2022",
        "both": "Matriks rencana aksi reformasi birokrasi tahun 2022",
        "all": make_context(real_plan(), "alih-teks")["berkas"]["judul"]["lampiran"],
    }


def test_no_time_of_the_clock() -> None:
    first = content_of(real_plan(), "lampiran", "matriks", "ringkasan")
    time.sleep(1.1)
    assert content_of(real_plan(), "lampiran", "matriks", "ringkasan") == first
    with zipfile.ZipFile(BytesIO(first)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_first_of_a_process_is_as_the_others() -> None:
    """XlsxWriter keeps notes in the options that it is given."""
    code = (
        "import sys; from rendering import real_plan; from excel_books import content_of;"
        "sys.stdout.buffer.write(content_of(real_plan(), 'matriks'))"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONHASHSEED": "11"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True, timeout=60)
    content_of(real_plan(), "matriks")
    assert content_of(real_plan(), "matriks") == done.stdout
