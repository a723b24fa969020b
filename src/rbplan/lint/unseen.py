"""Where characters stand in a file that nobody sees, raw or as escapes between double quotation marks."""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple
from unicodedata import bidirectional, category

from rbplan.document.decode import odd_spaces
from rbplan.document.document import Document
from rbplan.document.scalar_spans import ScalarSpans
from rbplan.inert import is_unseen
from rbplan.span import Span

Sort = Literal["width", "space", "direction", "control"]
"""What such a character does: nothing; look like a space; turn the text; command a program."""

_BREAKS: Final = frozenset("\t\n\r")

_WITHOUT_WIDTH: Final = frozenset("\xad\u200b\u200c\u2060\ufeff")
"""Those that may go. A joiner (U+200D) or a variation selector changes the sign beside it."""

_ESCAPE: Final = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_SHORT_ESCAPES: Final = {
    "0": "\0", "a": "\a", "b": "\b", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
"""YAML 1.2.2, 5.7 "Escaped Characters", those of them that nobody sees. Line ends and tabs are meant."""


class UnseenRun(NamedTuple):
    """Characters of one sort, one behind the other: the name of the first ("U+200B") and where they stand.

    ``replacement`` is what may take their place without a word being changed; None where somebody has to look.
    """

    sort: Sort
    name: str
    span: Span
    replacement: str | None


class _Sign(NamedTuple):
    character: str
    span: Span


def unseen_runs(document: Document) -> Iterator[UnseenRun]:
    """Give them in the order of the file. Spaces that look like indentation are told of by the reader."""
    run: UnseenRun | None = None
    for character, span in sorted(_signs(document), key=lambda sign: sign.span):
        sort, replacement = _sort(character), _replacement(character)
        if (
            run is None
            or run.span.end != span.start
            or run.sort != sort
            or (run.replacement is None) != (replacement is None)
        ):
            if run is not None:
                yield run
            run = UnseenRun(sort, f"U+{ord(character):04X}", span, replacement)
        else:
            whole = None if replacement is None else f"{run.replacement}{replacement}"
            run = run._replace(span=Span(run.span.start, span.end), replacement=whole)
    if run is not None:
        yield run


def mended(text: str) -> str:
    """Give a text without the characters that may go, each odd space made an ordinary one."""
    return "".join(each if (other := _replacement(each)) is None else other for each in text)


def _signs(document: Document) -> Iterator[_Sign]:
    text = document.text
    suspects = "".join(each for each in set(text) if each not in _BREAKS and _is_hidden(each))
    if suspects:
        indentation = ScalarSpans(odd_spaces(text))
        for match in re.finditer(f"[{re.escape(suspects)}]", text):
            if not indentation.holds(match.start()):
                yield _Sign(match[0], Span(*match.span()))
    if "\\" in text:
        for scalar in document.scalars:
            if text.startswith('"', scalar.start):
                yield from _escapes(text, scalar)


def _escapes(text: str, scalar: Span) -> Iterator[_Sign]:
    for match in _ESCAPE.finditer(text, scalar.start, scalar.end):
        code = match[1] or match[2] or match[3]
        character = _SHORT_ESCAPES.get(match[4] or "") if code is None else _character(int(code, 16))
        if character and character not in "\t\n" and _is_hidden(character):
            yield _Sign(character, Span(*match.span()))


def _character(code: int) -> str:
    return chr(code) if code <= 0x10FFFF else ""


def _is_hidden(character: str) -> bool:
    return is_unseen(character) or _is_odd_space(character)


def _is_odd_space(character: str) -> bool:
    return character != " " and category(character) == "Zs"


def _sort(character: str) -> Sort:
    if _is_odd_space(character):
        return "space"
    if category(character) in ("Cc", "Zl", "Zp"):
        return "control"
    if bidirectional(character) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI") or character in (
        "\u200e\u200f\u061c"
    ):
        return "direction"
    return "width"


def _replacement(character: str) -> str | None:
    if _is_odd_space(character):
        return " "
    return "" if character in _WITHOUT_WIDTH else None
