"""Characters that no font has: Typst leaves them out of an ordinary PDF without a word."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import typst

from rbplan.inert import one_line
from rbplan.render.problem import Cause, TemplateProblem

_UNUSUAL: Final = re.compile("[^ -~\u00a0-\u017f\u2010-\u2027\u2030-\u2037€№™→−√≤≥●○■□]")
"""Whatever is not surely in Libertinus Serif, which comes with Typst and is the last font of the built-in templates."""

_MISSING: Final = re.compile(r'error: the text `"(?P<text>[^\n]+)"` could not be displayed with ')
_ESCAPED: Final = re.compile(r"\\u\{(?P<code>[0-9a-f]+)\}")

_WORDS_BESIDE: Final = 24
"""Characters of the text on each side of the missing one that a message shows."""


def may_lack_glyphs(text: str) -> bool:
    """Tell whether a text has a character of which it is not certain that some font has it."""
    return _UNUSUAL.search(text) is not None


def missing_text(error: typst.TypstError) -> str:
    """Give the characters that no font has, where Typst objects to that; else nothing.

    It does so only where a PDF is to keep one of the standards for archives or for readers who cannot see.
    """
    found = _MISSING.search(error.diagnostic)
    return _ESCAPED.sub(lambda code: chr(int(code["code"], 16)), found["text"]) if found else ""


def missing_in_plan(missing: str, context: Mapping[str, Any], template: str) -> TemplateProblem | None:
    """Give the problem with the words of the plan where such characters stand first, and the indikator of that row.

    None where the plan does not have them, so that the template itself must.
    """
    for text, item in _texts_of_plan(context):
        if missing in text:
            cause: Cause = "glyph.item" if item else "glyph.text"
            problem = TemplateProblem(cause, template, reason=named(missing), item=item)
            problem.arguments["place"] = _beside(text, missing)
            return problem
    return None


def named(characters: str) -> str:
    """Give characters as a message names them: one that is alone with its number in Unicode."""
    return f"{characters} (U+{ord(characters):04X})" if len(characters) == 1 else characters


def _texts_of_plan(context: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Give each text, as it is printed, and the id of the row that has it; those of the decree have none."""
    for row in context["baris"]:
        for text in _texts(row):
            yield text, str(row["id"])
    for text in _texts(context):
        yield text, ""


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield one_line(value)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part)


def _beside(text: str, missing: str) -> str:
    """Give the words of a text around the characters."""
    before, found, after = text.partition(missing)
    begin = f"…{before[-_WORDS_BESIDE:]}" if len(before) > _WORDS_BESIDE else before
    end = f"{after[:_WORDS_BESIDE]}…" if len(after) > _WORDS_BESIDE else after
    return f"{begin}{found}{end}"
