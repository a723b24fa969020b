"""The braces of placeholders come in pairs: docxtpl looks for the end of each, and would look for ever."""

import re
from typing import Final

from rbplan.render.problem import TemplateProblem

_MARK: Final = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_ENDS: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}


def check_marks(text: str, file: str) -> None:
    """Raise TemplateProblem for a text, a line for each paragraph, in which a placeholder begins and does not end."""
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text):
        if opened is None:
            if mark[0] not in _ENDS:
                continue
            opened = mark
        elif mark[0] == _ENDS[opened[0]]:
            opened = None
        elif mark[0] in _ENDS and opened[0] != "{#":
            break
    if opened is not None:
        begin = text.rfind("\n", 0, opened.start()) + 1
        place = " ".join(text[begin : opened.start() + 60].split("\n", 1)[0].split())
        raise TemplateProblem("syntax", file, 1, opened[0]).in_word(place[:60])
