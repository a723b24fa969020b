"""Findings with the line of the file that each is about, and a caret under the place."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from rbplan.diagnostic import Diagnostic, Kind, Severity
from rbplan.edit import splice
from rbplan.fix import Edit, Fix
from rbplan.inert import inert, inert_line
from rbplan.present.screen import Screen, cell_width, fit, paint
from rbplan.span import LineIndex, Location, Span
from rbplan.wording.catalogue import Catalogue

_STYLES: Final[Mapping[Severity, str]] = {"error": "1;31", "warning": "1;33", "info": "1;36"}

_LONGEST_LINE: Final = 2000
"""Characters of a line that are shown where there is no screen to fit; the longest of the first plan has 600."""

_WINDOW: Final = 160
"""Cells that are shown of a line longer than that."""


_MOST_FIX_LINES: Final = 12
"""Lines of a fix, old and new together, that are shown below a finding."""


class _Page(NamedTuple):
    """A file whose lines are shown."""

    text: str
    lines: LineIndex


def lint_full(
    diagnostics: Sequence[Diagnostic],
    texts: Mapping[str, str],
    words: Catalogue,
    screen: Screen | None,
) -> str:
    """Word each diagnostic. ``texts`` are the files by the name that the diagnostics carry."""
    pages = {file: _Page(text, LineIndex(text)) for file, text in texts.items() if text}
    return "".join(
        f"{line}\n"
        for diagnostic in diagnostics
        for line in _finding(diagnostic, pages.get(diagnostic.file), words, screen)
    )


def _finding(diagnostic: Diagnostic, page: _Page | None, words: Catalogue, screen: Screen | None) -> list[str]:
    style = _STYLES[diagnostic.kind.severity]
    head = f"{place_text(diagnostic)}: {kind_text(diagnostic.kind, words, screen)} {inert(words.message(diagnostic))}"
    advice = f"{words.say('lint.help_line')}: {inert(words.help(diagnostic))}"
    if diagnostic.location is None or page is None:
        return [head, f"  = {advice}", ""]
    number = str(diagnostic.location.line)
    gutter = " " * len(number)
    text, mark = _snippet(diagnostic.location, page, None if screen is None else screen.width - len(number) - 3)
    return [
        head,
        f"{gutter} |",
        f"{number} | {text}".rstrip(),
        f"{gutter} | {paint(mark, style, screen)}",
        f"{gutter} = {advice}",
        *_fix(diagnostic.fix, page, gutter, words, screen),
        "",
    ]


def _fix(fix: Fix | None, page: _Page, gutter: str, words: Catalogue, screen: Screen | None) -> list[str]:
    """Show what the fix makes of the lines that it touches, unless they are too many to be looked over."""
    if fix is None:
        return []
    begin = page.lines.start_of(page.lines.line(min(edit.span.start for edit in fix.edits)))
    end = page.lines.start_of(page.lines.line(max(edit.span.end for edit in fix.edits)) + 1)
    shifted = [Edit(Span(edit.span.start - begin, edit.span.end - begin), edit.text) for edit in fix.edits]
    before = page.text[begin:end].splitlines()
    after = splice(page.text[begin:end], shifted).splitlines()
    if len(before) + len(after) > _MOST_FIX_LINES:
        return []
    room = (_LONGEST_LINE if screen is None else screen.width) - len(gutter) - 5
    lines = [(f"- {line}", "31") for line in before if line not in after]
    lines += [(f"+ {line}", "32") for line in after if line not in before]
    head = f"{gutter} = {words.say('lint.fix.safe' if fix.safe else 'lint.fix.unsafe')}:"
    return [head, *(f"{gutter}   {paint(fit(inert_line(line), max(room, 8)), style, screen)}" for line, style in lines)]


def kind_text(kind: Kind, words: Catalogue, screen: Screen | None) -> str:
    """Give severity, code and name of a finding, in the colour of the severity."""
    text = f"{words.say(f'severity.{kind.severity}')}[{kind.code} {kind.name}]"
    return paint(text, _STYLES[kind.severity], screen)


def place_text(diagnostic: Diagnostic) -> str:
    """Give the place of a finding as editors and terminals open it: ``file:line:column``."""
    if diagnostic.location is None:
        return inert(diagnostic.file)
    return f"{inert(diagnostic.file)}:{diagnostic.location.line}:{diagnostic.location.column}"


def _snippet(location: Location, page: _Page, width: int | None) -> tuple[str, str]:
    """Give the line with the marks under it: whole, or of a line too long for ``width`` the part around the place."""
    start, end = page.lines.start_of(location.line), page.lines.start_of(location.line + 1)
    room = max(_WINDOW if end - start > _LONGEST_LINE else _LONGEST_LINE if width is None else width, 8)
    first = location.column - 1
    # Characters have one or two cells, or none: this is more than can be shown, and little of a very long line.
    begin = max(first - room, 0)
    line = inert_line(page.text[start + begin : min(start + first + 2 * room, end)].rstrip("\r\n"))
    first -= begin
    last = location.end_column - 1 - begin if location.end_line == location.line else len(line)
    if begin or cell_width(line[: max(last, first + 1)]) > room:
        skipped = first - len(fit(line[:first][::-1], room // 3))
        line, first, last = line[skipped:], first - skipped, last - skipped
    line = fit(line, room)
    length = max(cell_width(line[first:last]), 1)
    return line, " " * cell_width(line[:first]) + "^" * length
