"""Findings as annotations of GitHub Actions, and as the text of its log."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from rbplan.diagnostic import SEVERITIES, Diagnostic, Severity
from rbplan.inert import inert, whole_name
from rbplan.present.github import command, plain
from rbplan.present.lint_full import lint_full, place_text
from rbplan.present.lint_result import LintResult
from rbplan.present.lint_summary import lint_summary
from rbplan.wording.catalogue import Catalogue

MOST: Final = 10
"""Annotations of each type that GitHub shows for one step; it drops the others without a word."""

_TYPES: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "notice"}

_OUTSIDE: Final = re.compile(r"\.\.(/|$)|/|[A-Za-z]:/")
"""How a path begins that does not lead from the root of the repository downward."""


def lint_github(result: LintResult, words: Catalogue, token: str) -> str:
    """Give the annotations, errors first and at most MOST of each type, and below them the whole report for the log.

    ``token`` is one that nobody could guess: between two lines with it the runner obeys nothing.
    """
    annotated = _annotated(result.diagnostics)
    report = lint_full(result.diagnostics, result.texts, words, None) + lint_summary(result, words)
    left = len(result.diagnostics) - len(annotated)
    if left:
        report += f"{words.say('lint.github.left', count=left)}\n"
    return "".join(_annotation(diagnostic, result, words) for diagnostic in annotated) + plain(report, token)


def _annotated(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Give the findings for which there is room, the errors first: of a whole job GitHub keeps only the first fifty."""
    return sorted(_first_of_each(diagnostics), key=lambda diagnostic: SEVERITIES.index(diagnostic.kind.severity))


def _first_of_each(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    count: Counter[Severity] = Counter()
    for diagnostic in diagnostics:
        count[diagnostic.kind.severity] += 1
        if count[diagnostic.kind.severity] <= MOST:
            yield diagnostic


def _annotation(diagnostic: Diagnostic, result: LintResult, words: Catalogue) -> str:
    message = f"{inert(words.message(diagnostic))} {inert(words.help(diagnostic))}"
    title = {"title": f"{diagnostic.kind.code} {diagnostic.kind.name}"}
    path = result.path(diagnostic.file)
    if _OUTSIDE.match(path):
        # There is no page of the pull request to show it on.
        return command(_TYPES[diagnostic.kind.severity], title, f"{place_text(diagnostic)}: {message}")
    return command(_TYPES[diagnostic.kind.severity], {"file": whole_name(path), **_lines(diagnostic), **title}, message)


def _lines(diagnostic: Diagnostic) -> dict[str, Any]:
    location = diagnostic.location
    if location is None:
        return {}
    lines = {"line": location.line, "endLine": location.end_line}
    if location.line != location.end_line:
        # GitHub refuses columns for a place of several lines.
        return lines
    return {**lines, "col": location.column, "endColumn": location.end_column}
