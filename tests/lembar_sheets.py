"""Sheets as they are made, and filled in as a person would with Excel, Word or an editor."""

import io
import re
import warnings
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from docx import Document
from openpyxl import load_workbook

from rbplan.collation.columns import HEADS, ID
from rbplan.collation.filled_sheet import RawSheet
from rbplan.collation.lembar import make_lembar
from rbplan.collation.read_docx import read_docx
from rbplan.collation.read_markdown import read_markdown
from rbplan.collation.read_xlsx import read_xlsx
from rbplan.load.load import Loaded, load_plan
from rbplan.plan.plan import Plan
from rbplan.present.lembar_docx import lembar_docx
from rbplan.present.lembar_markdown import lembar_markdown
from rbplan.present.lembar_view import LembarView, lembar_view
from rbplan.present.lembar_xlsx import lembar_xlsx
from rbplan.wording.lembar_texts import read_lembar_texts

REAL_PLAN = Path(__file__).parents[1] / "plans" / "2022.yaml"
TEXTS = read_lembar_texts()
TODAY = date(2026, 11, 25)

Entries = Mapping[str, Mapping[str, Any]]
"""By id, what a person puts into the cells of its row, by column."""

FORMATS = ("xlsx", "docx", "md")
READERS: Mapping[str, Callable[[bytes], RawSheet]] = {"xlsx": read_xlsx, "docx": read_docx, "md": read_markdown}


def loaded_of(text: str) -> Loaded:
    loaded = load_plan(text.encode(), "plans/2022.yaml")
    assert loaded.diagnostics == ()
    return loaded


def plan_of(text: str) -> Plan:
    plan = loaded_of(text).plan
    assert plan is not None
    return plan


def real_plan() -> Plan:
    return plan_of(REAL_PLAN.read_text(encoding="utf-8"))


def view_of(plan: Plan, *, uncertain: bool = False) -> LembarView:
    return lembar_view(make_lembar(plan, uncertain=uncertain), TEXTS)


def sheet_of(plan: Plan, form: str) -> bytes:
    view = view_of(plan)
    if form == "md":
        return lembar_markdown(view).encode()
    return lembar_xlsx(view, TEXTS) if form == "xlsx" else lembar_docx(view, TEXTS)


def filled(content: bytes, form: str, entries: Entries) -> bytes:
    """Fill in a sheet; every id must be on it."""
    fill = {"xlsx": _filled_xlsx, "docx": _filled_docx, "md": _filled_markdown}[form]
    return fill(content, entries)


def xlsx_rows(sheet: Any) -> dict[str, int]:
    """Give the row of each id, and that of the heads under ``Id``."""
    column = list(HEADS).index(ID) + 1
    return {str(cell.value): cell.row for (cell,) in sheet.iter_rows(min_col=column, max_col=column) if cell.value}


def edited_xlsx(content: bytes, edit: Callable[[Any], None]) -> bytes:
    """Give a workbook after its sheet went through a function."""
    book = load_workbook(io.BytesIO(content))
    edit(book["Lembar"])
    stream = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book.save(stream)
    return stream.getvalue()


def _filled_xlsx(content: bytes, entries: Entries) -> bytes:
    def fill(sheet: Any) -> None:
        rows = xlsx_rows(sheet)
        for name, row in entries.items():
            for column, value in row.items():
                sheet.cell(rows[name], list(HEADS).index(column) + 1).value = value

    return edited_xlsx(content, fill)


def _filled_docx(content: bytes, entries: Entries) -> bytes:
    document = Document(io.BytesIO(content))
    left = dict(entries)
    for row in document.tables[0].rows:
        cells = row.cells
        for column, value in left.pop(cells[list(HEADS).index(ID)].text, {}).items():
            cells[list(HEADS).index(column)].paragraphs[0].add_run(str(value))
    assert left == {}
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _filled_markdown(content: bytes, entries: Entries) -> bytes:
    left = dict(entries)
    lines = content.decode().split("\n")
    heads = next(line for line in lines if line.startswith("| No."))
    columns = [" ".join(head.split()) for head in heads.split("|")]
    for number, line in enumerate(lines):
        cells = re.split(r"(?<!\\)\|", line)
        if len(cells) == len(columns):
            for column, value in left.pop(cells[-2].strip(), {}).items():
                position = columns.index(HEADS[column])
                cells[position] = f" {cells[position].strip().replace('[ ]', '[' + str(value) + ']') or value} "
            lines[number] = "|".join(cells)
    assert left == {}
    return "\n".join(lines).encode()
