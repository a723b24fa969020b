"""Findings with the line of the file that each is about, and a caret under the place."""

from collections.abc import Mapping, Sequence
from typing import Final

from rbplan.diagnostic import Diagnostic, Severity
from rbplan.document.document import Document
from rbplan.inert import inert, inert_line
from rbplan.present.screen import Screen, cell_width, fit, paint
from rbplan.wording.catalogue import Catalogue

_STYLES: Final[Mapping[Severity, str]] = {"error": "1;31", "warning": "1;33", "info": "1;36"}


def lint_full(
    diagnostics: Sequence[Diagnostic],
    documents: Mapping[str, Document],
    words: Catalogue,
    screen: Screen | None,
) -> str:
    """Word each diagnostic. ``documents`` are the files by the name that the diagnostics carry."""
    return "".join(
        f"{line}\n"
        for diagnostic in diagnostics
        for line in _finding(diagnostic, documents.get(diagnostic.file), words, screen)
    )


def _finding(diagnostic: Diagnostic, document: Document | None, words: Catalogue, screen: Screen | None) -> list[str]:
    style = _STYLES[diagnostic.kind.severity]
    kind = f"{words.say(f'severity.{diagnostic.kind.severity}')}[{diagnostic.kind.code} {diagnostic.kind.name}]"
    head = f"{_place(diagnostic)}: {paint(kind, style, screen)} {inert(words.message(diagnostic))}"
    advice = f"{words.say('lint.help_line')}: {inert(words.help(diagnostic))}"
    if diagnostic.location is None or document is None or not document.text:
        return [head, f"  = {advice}", ""]
    number = str(diagnostic.location.line)
    gutter = " " * len(number)
    text, mark = _snippet(diagnostic, document, len(number) + 3, screen)
    return [
        head,
        f"{gutter} |",
        f"{number} | {text}".rstrip(),
        f"{gutter} | {paint(mark, style, screen)}",
        f"{gutter} = {advice}",
        "",
    ]


def _place(diagnostic: Diagnostic) -> str:
    if diagnostic.location is None:
        return inert(diagnostic.file)
    return f"{inert(diagnostic.file)}:{diagnostic.location.line}:{diagnostic.location.column}"


def _snippet(diagnostic: Diagnostic, document: Document, used: int, screen: Screen | None) -> tuple[str, str]:
    """Give the line and the marks under it; on a screen, the part of the line around the place that fits."""
    location = diagnostic.location
    assert location is not None  # noqa: S101 - the only caller has looked
    start = document.index.start_of(location.line)
    line = inert_line(document.text[start : document.index.start_of(location.line + 1)].rstrip("\r\n"))
    first = location.column - 1
    last = location.end_column - 1 if location.end_line == location.line else len(line)
    if screen is not None:
        room = max(screen.width - used, 8)
        skipped = _skip(line, first, last, room)
        line = fit(line[skipped:], room)
        first, last = first - skipped, min(last - skipped, len(line))
    length = max(cell_width(line[first:last]), 1)
    return line, " " * cell_width(line[:first]) + "^" * length


def _skip(line: str, first: int, last: int, room: int) -> int:
    """Give how many characters to leave out in front, so that a third of the room lies before the place."""
    if cell_width(line[: max(last, first + 1)]) <= room:
        return 0
    skipped = first
    while skipped and cell_width(line[skipped - 1 : first]) <= room // 3:
        skipped -= 1
    return skipped
