"""A due list as JSON: a frozen public copy, version 1."""

from collections.abc import Callable
from typing import Any

from rbplan.due import DueItem, DueList
from rbplan.plan.walk import Item
from rbplan.present.json_text import json_text


def due_json(due: DueList, file: str, line_of: Callable[[Item], int]) -> str:
    """Give ``rbplan.due/1``. ``line_of`` tells on which line of the file, from 1, an item begins.

    Names are null where the copy lacks them; ``bulan`` of an item that is not certain holds the months that compete.
    """
    return json_text(
        {
            "schema": "rbplan.due/1",
            "plans": [{"path": file, "tahun": due.plan.tahun, "satker": due.plan.satker.nama}],
            "bulan": list(due.bulan),
            "items": [
                _item(item, section.group, file, line_of(item.item))
                for section in due.sections
                for item in section.items
            ],
        }
    )


def _item(due: DueItem, group: str, file: str, line: int) -> dict[str, Any]:
    item = due.item
    return {
        "id": item.indikator.id,
        "plan": file,
        "group": group,
        "program": item.program.nama,
        "kegiatan": item.kegiatan.nama,
        "sub_kegiatan": item.sub_kegiatan.nama,
        "uraian": item.indikator.uraian,
        "label": item.label,
        "bulan": list(due.schedule.bulan),
        "line": line,
    }
