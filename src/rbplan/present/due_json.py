"""A due list as JSON: a frozen public copy, version 1."""

from collections.abc import Sequence
from typing import Any

from rbplan.due import DueItem, Group
from rbplan.plan.heading import Heading
from rbplan.present.due_result import Listed
from rbplan.present.json_text import json_text


def due_json(lists: Sequence[Listed]) -> str:
    """Give ``rbplan.due/1`` of one plan or several, which were all asked about the same months.

    Names are null where the copy lacks them; ``bulan`` of an item that is not certain holds the months that compete.
    """
    return json_text(
        {
            "schema": "rbplan.due/1",
            "plans": [
                {"path": listed.file, "tahun": listed.due.plan.tahun, "satker": listed.due.plan.satker.nama}
                for listed in lists
            ],
            "bulan": sorted({month for listed in lists for month in listed.due.bulan}),
            "items": [
                item_json(item, section.group, listed)
                for listed in lists
                for section in listed.due.sections
                for item in section.items
            ],
        }
    )


def item_json(due: DueItem, group: Group, listed: Listed) -> dict[str, Any]:
    """Give one item of ``rbplan.due/1``."""
    item = due.item
    return {
        "id": item.indikator.id,
        "plan": listed.file,
        "group": group,
        "program": item.program.nama,
        "kegiatan": item.kegiatan.nama,
        "sub_kegiatan": item.sub_kegiatan.nama,
        "uraian": item.indikator.uraian,
        "label": item.label,
        "bulan": list(due.schedule.bulan),
        "line": listed.line_of(item),
        "tenggat": [day.isoformat() for day in due.tenggat],
        "penanggung_jawab": item.penanggung_jawab,
        "previous": due.previous,
        "next": due.next,
        "area": item.program.area,
        "perkiraan": {
            "program": _estimate(item.program),
            "kegiatan": _estimate(item.kegiatan),
            "sub_kegiatan": _estimate(item.sub_kegiatan),
        },
    }


def _estimate(noun: Heading) -> str | None:
    """Give what a lost name is believed to be."""
    return noun.perkiraan.nama if noun.perkiraan else None
