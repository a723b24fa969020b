"""A due list as JSON, one item on a line, for programs that read as they come."""

from collections.abc import Sequence

from rbplan.present.due_json import item_json
from rbplan.present.due_result import Listed
from rbplan.present.json_text import json_line


def due_jsonl(lists: Sequence[Listed]) -> str:
    """Give one object a line: the office and year of its plan, and the keys of an item of ``rbplan.due/1``."""
    return "".join(
        json_line(
            {
                "tahun": listed.due.plan.tahun,
                "satker": listed.due.plan.satker.nama,
                **item_json(item, section.group, listed),
            }
        )
        for listed in lists
        for section in listed.due.sections
        for item in section.items
    )
