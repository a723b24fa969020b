"""A due list as a table for spreadsheets: one line an item."""

from collections.abc import Sequence
from typing import Any, Final

from rbplan.present.csv_text import csv_text
from rbplan.present.due_json import item_json
from rbplan.present.due_result import Listed

_ABOUT_THE_PLAN: Final = ("plan", "tahun", "satker")

_ABOUT_THE_ITEM: Final = (
    *("group", "id", "program", "kegiatan", "sub_kegiatan", "uraian", "label", "bulan", "tenggat"),
    *("penanggung_jawab", "previous", "next", "line"),
)
"""Keys of an item of ``rbplan.due/1``, in the order of the columns."""


def due_csv(lists: Sequence[Listed]) -> str:
    """Give a line of names and one line for each item; the names and values are those of ``rbplan.due/1``.

    Months and days of one item stand in one cell, separated by a space.
    """
    rows: list[list[str | int | None]] = [[*_ABOUT_THE_PLAN, *_ABOUT_THE_ITEM]]
    for listed in lists:
        plan = listed.due.plan
        for section in listed.due.sections:
            for due in section.items:
                item = item_json(due, section.group, listed)
                facts = [_cell(item[key]) for key in _ABOUT_THE_ITEM]
                rows.append([listed.file, plan.tahun, plan.satker.nama, *facts])
    return csv_text(rows)


def _cell(fact: Any) -> str | int | None:
    cell: str | int | None = " ".join(map(str, fact)) if isinstance(fact, list) else fact
    return cell
