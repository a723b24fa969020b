"""What a comment says to the linter: ``# rbplan: ignore[RB105] halaman hilang``, or several such in a row.

A second one begins with a mark of its own, or behind a semicolon or comma: ``ignore[RB105] a; ignore[RB110] b``. Other
words may stand before the first.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from rbplan.document.comments import Comment
from rbplan.span import Span

WORDS: Final = ("ignore", "ignore-file", "disable", "enable")

_MEANT: Final = rf"(?=(?:{'|'.join(WORDS)})\s*\[)"
_MARK: Final = re.compile(
    # Inside a quotation a mark is an example of one.
    rf"(?<!\S)#\s*rbplan(?:\s*:\s*|\s+{_MEANT})|[;,]\s*(?:#?\s*rbplan\s*:\s*|{_MEANT})",
    re.IGNORECASE,
)
_FORM: Final = re.compile(r"(?P<word>[A-Za-z-]+)\s*(?:\[(?P<names>[^\]\n]*)\])?(?P<reason>[^\n]*)")
_NAME: Final = re.compile(r"[^,\s]+")


class Name(NamedTuple):
    """A code or name of a rule inside the brackets of a suppression, as written, and where."""

    text: str
    span: Span


class Directive(NamedTuple):
    """One thing that a comment says: the word in small letters, the names behind it in brackets, and the reason.

    ``span`` is its place, from its mark or word to the end of its reason; ``comment`` is the whole comment. ``word`` is
    what stands there where it is no word at all. ``marked`` is False where the colon behind ``rbplan`` was forgotten.
    """

    word: str
    names: tuple[Name, ...]
    reason: str
    span: Span
    comment: Comment
    marked: bool = True


def directives(comment: Comment) -> Iterator[Directive]:
    """Give what a comment says, in its order; nothing for a comment that is no suppression."""
    start, text = comment.span.start, comment.text
    marks = _marks(text)
    ends = [*(mark.start() for mark in marks), len(text)][1:]
    for mark, end in zip(marks, ends, strict=True):
        said = text[mark.end() : end].rstrip(" \t;,")
        begin = mark.end() if mark[0][0] in ";," else mark.start()
        span = Span(start + begin, start + mark.end() + len(said))
        form = _FORM.match(said)
        if form is None:
            yield Directive(said.split(" ", maxsplit=1)[0], (), "", span, comment)
            continue
        offset = start + mark.end() + form.start("names")
        names = tuple(
            Name(match[0], Span(offset + match.start(), offset + match.end()))
            for match in _NAME.finditer(form["names"] or "")
        )
        marked = mark[0][0] != "#" or ":" in mark[0]
        yield Directive(form["word"].casefold(), names, form["reason"].strip(" \t:-–—"), span, comment, marked)


def suppression_words(comment: str) -> tuple[str, ...]:
    """Give the words of all that a comment says, or means to say; nothing for any other comment."""
    forms = (_FORM.match(comment, mark.end()) for mark in _marks(comment))
    return tuple(form["word"].casefold() for form in forms if form)


def _marks(text: str) -> list[re.Match[str]]:
    """Give where each thing that a comment says begins; behind a semicolon there is one only after another."""
    marks = list(_MARK.finditer(text))
    first = next((number for number, mark in enumerate(marks) if mark[0][0] == "#"), len(marks))
    return marks[first:]
