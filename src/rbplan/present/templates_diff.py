"""How own templates differ from the built-in ones: a unified diff that cannot move a cursor; and as JSON."""

from collections.abc import Sequence

from rbplan.inert import inert
from rbplan.present.json_text import json_text
from rbplan.render.own.difference import Difference
from rbplan.wording.catalogue import Catalogue


def templates_diff(found: Sequence[Difference], words: Catalogue) -> tuple[str, str]:
    """Give the differences, and what is to be known about them besides."""
    text, remarks = "", ""
    for each in found:
        text += "".join(f"{inert(line)}\n" for line in each.lines)
        if not each.is_same and not each.is_text:
            text += f"{words.say('templates.diff.binary', name=each.name)}\n"
        if not each.is_same and each.has_moved:
            remarks += f"{words.say('templates.diff.moved', name=each.name)}\n"
    return text or f"{words.say('templates.diff.same')}\n", remarks


def templates_diff_json(found: Sequence[Difference]) -> str:
    """Give ``rbplan.templates.diff/1``. ``diff`` is null where the file is no text."""
    templates = [
        {
            "name": each.name,
            "same": each.is_same,
            "moved": each.has_moved,
            "diff": "".join(f"{line}\n" for line in each.lines) if each.is_text else None,
        }
        for each in found
    ]
    return json_text({"schema": "rbplan.templates.diff/1", "templates": templates})
