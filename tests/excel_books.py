"""Documents for Excel, as the command makes them and as another program reads them."""

import io
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from rbplan.plan.plan import Plan
from rbplan.render.bentuk import Bentuk
from rbplan.render.context import make_context
from rbplan.render.document_name import DocumentName
from rbplan.render.excel.workbook import make_workbook

IDS, JOINED = 20, 19
"""The hidden columns, from 1."""


def content_of(plan: Plan, *documents: DocumentName, bentuk: Bentuk = "alih-teks", stamped: bool = False) -> bytes:
    return make_workbook(make_context(plan, bentuk, stamped=stamped), documents or ("lampiran",))


def read(content: bytes) -> Workbook:
    with warnings.catch_warnings():
        # openpyxl does not know the bars of the matriks.
        warnings.simplefilter("ignore")
        return load_workbook(io.BytesIO(content))


def book_of(plan: Plan, *documents: DocumentName, bentuk: Bentuk = "alih-teks", stamped: bool = False) -> Workbook:
    return read(content_of(plan, *documents, bentuk=bentuk, stamped=stamped))


def parts_of(content: bytes) -> Mapping[str, str]:
    """Give the parts of the file as text."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def first_row(sheet: Worksheet) -> int:
    """Give the first row of the table below its heads."""
    return int(str(sheet.freeze_panes)[1:])


def last_row(sheet: Worksheet) -> int:
    return int(str(sheet.auto_filter.ref).split(":")[1].lstrip("R"))


def sheet_rows(sheet: Worksheet) -> list[list[Any]]:
    """Give what stands in the rows of indikator, hidden columns too, absent text as None."""
    rows = sheet.iter_rows(first_row(sheet), last_row(sheet), values_only=True)
    return [list(row) for row in rows if len(row) < IDS or row[IDS - 1]]


def goes_on(row: Sequence[Any]) -> bool:
    """Tell whether a text of the row above is too high for that and goes on in this: then the marks are repeated."""
    return "F" in row[JOINED - 1]


def indikator_rows(sheet: Worksheet) -> list[list[Any]]:
    """Give one row for each indikator, in which the texts that take several rows are whole."""
    found: list[list[Any]] = []
    for row in sheet_rows(sheet):
        if not goes_on(row):
            found.append(row)
            continue
        for column in range(18):
            if chr(ord("A") + column) not in row[JOINED - 1]:
                found[-1][column] = f"{found[-1][column]}\n{row[column]}"
    return found


def text_of(book: Workbook) -> str:
    """Give everything that stands in the cells, a row a line."""
    lines = []
    for sheet in book:
        lines.append(f"# {sheet.title}")
        for row in sheet.iter_rows(values_only=True):
            cells = ["" if cell is None else str(cell).replace("\n", " / ") for cell in row]
            lines.append("\t".join(cells).rstrip())
    return "\n".join(lines) + "\n"
