"""The braces of placeholders come in pairs: docxtpl looks for the end of each, and would look for ever."""

import re
from typing import Final

from rbplan.render.problem import TemplateProblem
from rbplan.render.word.words import words_of

_MARK: Final = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}")
_FORM: Final = re.compile(r"\{\{(?:r|tr|tc)\s")
"""Placeholders that docxtpl fills with text where Word wants elements; for ``{{p`` see the engine."""

_ENDS: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}


def check_marks(text: str, file: str) -> None:
    """Read a text, a line for each paragraph.

    Raises TemplateProblem where a placeholder begins and does not end, or is of a kind that would damage the document.
    """
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
        raise TemplateProblem("syntax", file, 1, opened[0]).in_word(_place(text, opened.start()))
    if form := _FORM.search(text):
        problem = TemplateProblem("word.form", file, reason=form[0].rstrip())
        problem.arguments["place"] = _place(text, form.start())
        raise problem


def _place(text: str, start: int) -> str:
    """Give the words of the paragraph around a place."""
    return words_of(text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0])
