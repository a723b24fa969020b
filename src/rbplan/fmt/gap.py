"""What stands between two keys or values: comments, blank lines, and signs that are written anew anyway."""

import re
from typing import Final, NamedTuple

from rbplan.fmt.tree import Remark
from rbplan.lint.directive import suppression_words

_CROWDED: Final = re.compile(r"^#(?=[^\s#!:=*~_/+-])")
"""A sign with a word right behind it. ``#!``, ``#:`` and rows of signs are somebody's convention."""

_BORDER: Final = ("---", "...", "%")


class Gap(NamedTuple):
    """``beside`` is the comment on the line on which the gap begins; ``lines`` are the lines up to the next part."""

    beside: str
    lines: list[Remark]


def canonical_comment(text: str) -> str:
    """Give a comment with a space behind its sign and none at its end."""
    return _CROWDED.sub("# ", text, count=1).rstrip(" \t")


def read_gap(text: str, start: int, end: int) -> Gap:
    """Read the gap between two offsets. At the end of the text its last line is taken too."""
    first, *rest = text[start:end].split("\n")
    if rest and end < len(text):
        # The line on which the next part begins.
        rest.pop()
    _, sign, comment = first.partition("#")
    return Gap(canonical_comment(sign + comment) if sign else "", _remarks(rest))


def read_head(text: str, end: int) -> tuple[list[str], list[Remark]]:
    """Give the lines at the top of a file, which stay there, and those that belong to its first key.

    To the key belong the comments behind the last blank line, and a suppression, which covers what is below it.
    """
    lines = text[:end].split("\n")[:-1]
    border = max((number for number, line in enumerate(lines, 1) if line.startswith(_BORDER)), default=0)
    remarks = _remarks(lines[border:])
    blank = max((number for number, remark in enumerate(remarks, 1) if not remark.text), default=0)
    covering = (number for number, remark in enumerate(remarks) if "ignore" in suppression_words(remark.text))
    first = blank or next(covering, len(remarks))
    header = [line.rstrip() for line in lines[:border]]
    return header + [remark.text for remark in remarks[:first]], remarks[first:]


def _remarks(lines: list[str]) -> list[Remark]:
    """Give comments and blank lines; of several blank lines in a row, one."""
    found: list[Remark] = []
    for line in lines:
        before, sign, comment = line.partition("#")
        if line.startswith(_BORDER):
            found.append(Remark(0, line.rstrip()))
        elif sign:
            found.append(Remark(len(before), canonical_comment(sign + comment)))
        elif not before.strip() and (not found or found[-1].text):
            found.append(Remark(0, ""))
    return found
