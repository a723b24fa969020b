"""The comments by which a finding is accepted, ``# rbplan: ignore[RB105] halaman hilang``.

Behind a value or key, such a comment covers the line and all that begins there; on a line of its own, what begins on
the next line, with everything below it. ``ignore-file`` among the first lines covers the whole file; ``disable`` covers
what follows until ``enable`` with the same names, or the end of the file. One comment may hold several.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Final, Literal, NamedTuple

from rbplan.document.comments import comments
from rbplan.document.document import Document, NodePath
from rbplan.lint.directive import WORDS, Directive, Name, directives

Trouble = Literal[
    "no-codes", "unknown-word", "not-first", "never-disabled", "nothing-below", "no-colon", "second-brackets"
]
"""What can be wrong with a comment that begins like a suppression."""

_MORE_BRACKETS: Final = re.compile(r"[,;]\s*\[|\[\s*RB\d", re.IGNORECASE)
"""What stands behind the first brackets where somebody gave each rule its own."""


class Suppression(NamedTuple):
    """What a comment accepts, by some or all of the names in one pair of brackets.

    The lines, from 1, are the first and the last whose findings it accepts.
    """

    names: tuple[Name, ...]
    first_line: int
    last_line: int
    directive: Directive


class Use(NamedTuple):
    """What one name in one suppression has done.

    ``idle``: no finding was accepted by it. ``unknown``: no rule is called so. ``mandatory``: its rule cannot be
    switched off. ``silent``: nothing can be said, because its rule did not run, or because a part of its lines could
    not be read. ``suggestion`` is the rule that an unknown name perhaps means, or empty.
    """

    suppression: Suppression
    name: Name
    outcome: Literal["used", "idle", "unknown", "mandatory", "silent"]
    suggestion: str = ""


class Malformed(NamedTuple):
    """A comment, or a part of one, that means to be a suppression and is none.

    ``word`` is the word that is wrong, or has something wrong with it.
    """

    directive: Directive
    trouble: Trouble
    word: str


def read_suppressions(document: Document) -> tuple[tuple[Suppression, ...], tuple[Malformed, ...]]:
    """Give the suppressions of a file and what is wrong with others, each in the order of the file."""
    reading = _Reading(document)
    for comment in comments(document):
        for directive in directives(comment):
            reading.take(directive)
    reading.close()
    return tuple(sorted(reading.found, key=lambda each: each.directive.span)), tuple(reading.malformed)


class _Reading:
    """One pass over the comments of a file; ``open`` holds what is disabled and not yet enabled, by name."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.found: list[Suppression] = []
        self.malformed: list[Malformed] = []
        self.open: list[tuple[Name, Directive]] = []

    def take(self, directive: Directive) -> None:
        word = directive.word
        if word not in WORDS:
            self.malformed.append(Malformed(directive, "unknown-word", word))
        elif not directive.marked:
            self.malformed.append(Malformed(directive, "no-colon", word))
        elif not directive.names:
            self.malformed.append(Malformed(directive, "no-codes", word))
        elif _MORE_BRACKETS.match(directive.reason):
            self.malformed.append(Malformed(directive, "second-brackets", word))
        else:
            take = {"ignore": self._ignore, "ignore-file": self._ignore_file, "disable": self._disable}
            take.get(word, self._enable)(directive)

    def _ignore(self, directive: Directive) -> None:
        comment = directive.comment
        line = self.document.index.line(comment.span.start)
        lines = self.nodes.lines_below(line) if comment.own_line else self.nodes.lines_from(line)
        if lines is None:
            self.malformed.append(Malformed(directive, "nothing-below", "ignore"))
        else:
            self.found.append(Suppression(directive.names, *lines, directive))

    def _ignore_file(self, directive: Directive) -> None:
        if directive.span.start > self.nodes.first_offset:
            self.malformed.append(Malformed(directive, "not-first", "ignore-file"))
        else:
            self.found.append(Suppression(directive.names, 1, self._last_line, directive))

    def _disable(self, directive: Directive) -> None:
        self.open += ((name, directive) for name in directive.names)

    def _enable(self, directive: Directive) -> None:
        for name in directive.names:
            begun = next((each for each in self.open if each[0].text == name.text), None)
            if begun is None:
                self.malformed.append(Malformed(directive, "never-disabled", name.text))
            else:
                self.open.remove(begun)
                self._end(*begun, self.document.index.line(directive.span.start))

    def close(self) -> None:
        for begun in self.open:
            self._end(*begun, self._last_line)

    def _end(self, name: Name, directive: Directive, last_line: int) -> None:
        first_line = self.document.index.line(directive.span.start)
        self.found.append(Suppression((name,), first_line, last_line, directive))

    @cached_property
    def nodes(self) -> "_Nodes":
        return _Nodes(self.document)

    @property
    def _last_line(self) -> int:
        return self.document.index.line(len(self.document.text))


class _Nodes:
    """Where the parts of a file begin, so that a comment can be said to stand at one of them.

    A part begins at its key, or, in a list, at its value: the list below ``kegiatan:`` begins at that word, its first
    item behind the first dash.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        starts: list[tuple[int, NodePath]] = sorted(
            (document.keys.get(path, span).start, path) for path, span in document.values.items() if path
        )
        self._lines = [document.index.line(start) for start, _ in starts]
        self._paths = [path for _, path in starts]
        self.first_offset = starts[0][0] if starts else len(document.text)

    def lines_from(self, line: int) -> tuple[int, int]:
        """Give the line itself, and the last line of the outermost part that begins on it."""
        position = bisect_left(self._lines, line)
        if position == len(self._lines) or self._lines[position] != line:
            return line, line
        return line, max(line, self._last_line(self._outermost(position)))

    def lines_below(self, line: int) -> tuple[int, int] | None:
        """Give the first and last line of the outermost part that begins below a line; None where nothing follows."""
        position = bisect_left(self._lines, line + 1)
        if position == len(self._lines):
            return None
        return self._lines[position], self._last_line(self._outermost(position))

    def _outermost(self, position: int) -> NodePath:
        end = bisect_right(self._lines, self._lines[position])
        return min(self._paths[position:end], key=len)

    def _last_line(self, path: NodePath) -> int:
        return self._document.last_line(path)
