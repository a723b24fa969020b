"""Texts over several lines: moved with the key they belong to, their content letter for letter."""

import re
from typing import Final, NamedTuple

from rbplan.fmt.gap import canonical_comment
from rbplan.fmt.tree import Leaf
from rbplan.span import Span

STEP: Final = 2
"""Spaces a level."""

_BLANK_LINE: Final = re.compile(r"\n *(?=\n|\Z)")
_HEADER: Final = re.compile(r"[|>](?P<signs>[-+0-9]*)")


class Read(NamedTuple):
    """A value, the offset at which it ends, and whether a line end that belongs to it is missing."""

    leaf: Leaf
    end: int
    is_unfinished: bool = False


def read_leaf(text: str, span: Span, column: int) -> Read:
    """Read the value at a span, in a mapping or list that stands at a column."""
    written = text[span.start : span.end]
    header = _HEADER.match(written)
    if header is not None:
        return _literal(text, span, column, header["signs"])
    lines = written.split("\n")
    if len(lines) == 1:
        return Read(Leaf(written), span.end)
    move = _moved if written[0] in "[{" else _folded
    return Read(Leaf(_trimmed(lines[0]), tuple(move(line, column) for line in lines[1:])), span.end)


def _literal(text: str, span: Span, column: int, signs: str) -> Read:
    """Read a text behind ``|`` or ``>``; all that is further in than its first line is content, spaces too."""
    end = _end_with_blank_lines(text, span.end)
    is_last = end == len(text)
    header, *lines = text[span.start : end].split("\n")
    digit = re.search("[0-9]", signs)
    inside = column + int(digit[0]) if digit else _content_column(lines)
    offset = int(digit[0]) if digit else STEP
    if "+" not in signs:
        while lines and len(lines[-1]) <= inside and not lines[-1].strip(" "):
            end -= len(lines.pop()) + 1
    rest = tuple((offset, line[inside:]) if len(line) > inside else (0, "") for line in lines)
    return Read(Leaf(_header(header), rest), end, is_last and "-" not in signs and bool(rest))


def _header(line: str) -> str:
    sign, hash_sign, comment = line.partition("#")
    return f"{sign.rstrip()}  {canonical_comment(hash_sign + comment)}" if hash_sign else sign.rstrip()


def _end_with_blank_lines(text: str, offset: int) -> int:
    """Give the end of a line and of the blank lines below it, before the last line end."""
    end = text.find("\n", offset)
    if end < 0:
        return len(text)
    match = _BLANK_LINE.match(text, end)
    while match is not None and match.end() < len(text):
        end = match.end()
        match = _BLANK_LINE.match(text, end)
    return end


def _content_column(lines: list[str]) -> int:
    first = next((line for line in lines if line.strip(" ")), None)
    return len(first) - len(first.lstrip(" ")) if first is not None else max(map(len, lines), default=0)


def _folded(line: str, _column: int) -> tuple[int, str]:
    """Put a line of a text one level in: the space before it is no part of the text."""
    content = _trimmed(line.lstrip(" \t"))
    return (STEP, content) if content else (0, "")


def _moved(line: str, column: int) -> tuple[int, str]:
    """Keep a line of brackets as far in as it is, but not further out than what holds the brackets."""
    content = line.lstrip(" \t")
    return (max(len(line) - len(content) - column, 0), _trimmed(content)) if content.strip() else (0, "")


def _trimmed(line: str) -> str:
    """Take the space from the end of a line, unless a backslash makes it part of the text."""
    trimmed = line.rstrip(" \t")
    return line if trimmed.endswith("\\") else trimmed
