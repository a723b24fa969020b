"""From bytes to text, and the characters that no plan may contain."""

import codecs
import re
from collections.abc import Iterator
from itertools import islice

from rbplan.diagnostic import Diagnostic, Kind
from rbplan.document.kinds import FORBIDDEN_CHARACTER, ODD_SPACE, TOO_LARGE, WRONG_ENCODING
from rbplan.span import LineIndex, Location, Span

LARGEST_FILE = 5_000_000
"""Bytes. A plan of the real size has about 25,000."""

_MOST_CHARACTERS = 50
"""A file that is not text at all would give one diagnostic a byte."""

# What libyaml refuses, and U+0085, U+2028 and U+2029, which it reads as line ends. Surrogates stand for bad bytes.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\udc80-\udcff\ufeff\ufffe\uffff]")
_LONE_RETURN = re.compile("\r(?!\n)")
_ODD_SPACE_IN_FRONT = re.compile("^ *([\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+)", re.MULTILINE)
# UTF-32 begins with the first of these too, or with a NUL.
_WIDE_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

FIRST_CHARACTER = Location(1, 1, 1, 1)


def decode(content: bytes, file: str) -> tuple[str | None, list[Diagnostic]]:
    r"""Give the text, each character that may not be read replaced by one that may, so that offsets stay true.

    In this text only ``\n`` ends a line, with or without a carriage return before it.

    The text is None where there is nothing to go on with: the file is too large, or is not in UTF-8 at all.
    """
    if len(content) > LARGEST_FILE:
        arguments = {"limit": LARGEST_FILE // 1_000_000}
        return None, [Diagnostic(TOO_LARGE, "RB001", file, FIRST_CHARACTER, arguments)]
    if content.startswith(_WIDE_BOMS) or b"\0" in content[:2] or content[:200].count(b"\0") > 20:
        return None, [Diagnostic(WRONG_ENCODING, "RB002.utf16", file, FIRST_CHARACTER)]
    text = content.decode("utf-8-sig", errors="surrogateescape")
    ended = _LONE_RETURN.sub("\n", text)
    problems = list(islice(_forbidden(ended, file), _MOST_CHARACTERS))
    if problems:
        ended = _FORBIDDEN.sub("\ufffd", ended)
    return ended, [*_lone_return(text, ended, file), *problems]


def odd_spaces(text: str) -> Iterator[Span]:
    """Give the spans of spaces in front of a line that look like indentation and are not (pasted from Word)."""
    if not text.isascii():
        for match in _ODD_SPACE_IN_FRONT.finditer(text):
            yield Span(match.start(1), match.end(1))


def odd_space(span: Span, index: LineIndex, file: str) -> Diagnostic:
    """Word the finding of ``odd_spaces``."""
    return Diagnostic(ODD_SPACE, "RB005", file, index.locate(span))


def _lone_return(text: str, ended: str, file: str) -> Iterator[Diagnostic]:
    """Give the first carriage return that stands alone: saving the file once mends them all.

    YAML ends a line there and so do most editors, while git and forges do not. The line is taken to end there.
    """
    match = _LONE_RETURN.search(text)
    if match:
        location = LineIndex(ended).locate(Span(match.start(), match.end()))
        yield Diagnostic(FORBIDDEN_CHARACTER, "RB003.carriage_return", file, location)


def _forbidden(text: str, file: str) -> Iterator[Diagnostic]:
    index: LineIndex | None = None
    for match in _FORBIDDEN.finditer(text):
        index = index or LineIndex(text)
        location = index.locate(Span(match.start(), match.end()))
        code = ord(match[0])
        if 0xDC80 <= code <= 0xDCFF:
            yield _diagnostic(WRONG_ENCODING, "RB002.byte", file, location, f"0x{code - 0xDC00:02X}")
        else:
            yield _diagnostic(FORBIDDEN_CHARACTER, "RB003", file, location, f"U+{code:04X}")


def _diagnostic(kind: Kind, wording: str, file: str, location: Location, character: str) -> Diagnostic:
    return Diagnostic(kind, wording, file, location, {"character": character})
