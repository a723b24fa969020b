"""Adding keys to a mapping, behind one that is there, without parting a comment from what it belongs to."""

import re
from collections.abc import Sequence
from typing import Final

from rbplan.collation.pair_text import Style
from rbplan.document.document import Document, NodePath
from rbplan.fix import Edit
from rbplan.load.locate import value_at
from rbplan.span import Span

_COLON: Final = re.compile(r"[ \t]*:")
_TO_LINE_END: Final = re.compile(r"[ \t]*(?P<comma>,?)[ \t]*(?:#[^\r\n]*)?(?=\r?\n)")
_KEEPS_BLANK_LINES: Final = re.compile(r"[|>][0-9-]*\+")


def add_behind(document: Document, path: NodePath, written: Sequence[str], style: Style) -> list[Edit]:
    """Give the edits that add pairs of key and value, as they are written, behind the key at a path."""
    if style == "block":
        return [_add_lines(document, path, written)]
    return _add_in_braces(document, path, written)


def _add_lines(document: Document, path: NodePath, written: Sequence[str]) -> Edit:
    text, key = document.text, document.keys[path]
    column = key.start - text.rfind("\n", 0, key.start) - 1
    line_end = _past_remarks(text, _line_end(document, document.values[path].end), column)
    lines = "".join(f"{_newline(text, line_end)}{' ' * column}{pair}" for pair in written)
    position = line_end - text.endswith("\r", 0, line_end)
    return Edit(Span(position, position), lines)


def _line_end(document: Document, value_end: int) -> int:
    """Give the offset of the line end behind a value; blank lines that a text behind ``|+`` keeps are part of it."""
    text = document.text
    end = _find_line_end(text, value_end)
    last = next((span for span in reversed(document.scalars) if span.end == value_end), None)
    if last is not None and _KEEPS_BLANK_LINES.match(text, last.start):
        following = _find_line_end(text, end + 1)
        while end + 1 < len(text) and not text[end + 1 : following].strip():
            end, following = following, _find_line_end(text, following + 1)
    return end


def _past_remarks(text: str, line_end: int, column: int) -> int:
    """Give the end of the comments below a value that are further in than its key, and so belong to it.

    A suppression belongs to the key that it stands above.
    """
    last = position = line_end
    while position < len(text):
        following = _find_line_end(text, position + 1)
        line = text[position + 1 : following]
        content = line.lstrip(" ")
        if content.strip():
            is_deeper = len(line) - len(content) > column
            if not content.startswith("#") or not is_deeper or "rbplan" in content.casefold():
                break
            last = following
        position = following
    return last


def _add_in_braces(document: Document, path: NodePath, written: Sequence[str]) -> list[Edit]:
    text, key, end = document.text, document.keys[path], _value_end(document, path)
    # Right behind a colon a comma would be part of the key.
    between = " ," if text[end - 1] == ":" and end > key.end else ","
    line_start = text.rfind("\n", 0, key.start) + 1
    indentation = text[line_start : key.start]
    rest = _TO_LINE_END.match(text, end)
    if rest is None or indentation.strip() or not (rest["comma"] or _is_last(document, path)):
        return [Edit(Span(end, end), "".join(f"{between} {pair}" for pair in written))]
    line_end = rest.end()
    lines = ",".join(f"{_newline(text, line_end)}{indentation}{pair}" for pair in written)
    comma = [] if rest["comma"] else [Edit(Span(end, end), between)]
    return [*comma, Edit(Span(line_end, line_end), lines + rest["comma"])]


def _value_end(document: Document, path: NodePath) -> int:
    """Give the end of a value in braces; of its key and colon where there is none, which may be written later on."""
    key, value = document.keys[path], document.values[path]
    if value.start < value.end:
        return value.end
    colon = _COLON.match(document.text, key.end)
    return colon.end() if colon else key.end


def _is_last(document: Document, path: NodePath) -> bool:
    mapping = value_at(path[:-1], document.data)
    return isinstance(mapping, dict) and next(reversed(mapping)) == path[-1]


def _newline(text: str, line_end: int) -> str:
    """Give the sign that ends the line here; at the end of the file, that of the line before."""
    if line_end < len(text):
        return "\r\n" if text.startswith("\r\n", line_end) or text.endswith("\r", 0, line_end) else "\n"
    former = text.rfind("\n")
    return "\r\n" if former > 0 and text[former - 1] == "\r" else "\n"


def _find_line_end(text: str, offset: int) -> int:
    found = text.find("\n", offset)
    return found if found >= 0 else len(text)
