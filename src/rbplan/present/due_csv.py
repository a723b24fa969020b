"""A due list as a table for spreadsheets: one line an item, in the words of the lists."""

from collections.abc import Iterator, Sequence
from typing import Final

from rbplan.due import DueItem
from rbplan.present.csv_text import csv_text
from rbplan.present.due_result import Listed
from rbplan.present.months import competing_months
from rbplan.present.naming import heading, label
from rbplan.wording.catalogue import Catalogue

_COLUMNS: Final = (
    *("satker", "tahun", "group", "id", "program", "kegiatan", "sub_kegiatan", "label", "months", "tenggat"),
    *("penanggung_jawab", "bukti_dukung"),
)


def due_csv(lists: Sequence[Listed], words: Catalogue) -> str:
    """Give a line of names and one line for each item. Days are written as ``2022-03-31``, which spreadsheets sort."""
    head = [words.say(f"due.column.{column}") for column in _COLUMNS]
    return csv_text([head, *(row for listed in lists for row in _rows(listed, words))])


def _rows(listed: Listed, words: Catalogue) -> Iterator[list[str | int | None]]:
    plan = listed.due.plan
    for section in listed.due.sections:
        group = words.say(f"due.group.{section.group}")
        for due in section.items:
            yield [plan.satker.nama, plan.tahun, group, *_facts(due, words)]


def _facts(due: DueItem, words: Catalogue) -> list[str | int | None]:
    item = due.item
    return [
        item.indikator.id,
        heading(item.program, words),
        heading(item.kegiatan, words),
        heading(item.sub_kegiatan, words),
        label(item, words),
        competing_months(due.schedule, words),
        " ".join(day.isoformat() for day in due.tenggat),
        item.penanggung_jawab,
        "; ".join(item.indikator.bukti_dukung),
    ]
