"""Findings as annotations of GitHub Actions, and as the text of its log."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from rbplan.diagnostic import Diagnostic, Severity
from rbplan.inert import inert
from rbplan.present.github import command, plain
from rbplan.present.lint_full import lint_full
from rbplan.present.lint_result import LintResult
from rbplan.present.lint_summary import lint_summary
from rbplan.wording.catalogue import Catalogue

MOST: Final = 10
"""Annotations of each type that GitHub shows for one step; it drops the others without a word."""

_TYPES: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "notice"}


def lint_github(result: LintResult, words: Catalogue, token: str) -> str:
    """Give the annotations, at most MOST of each type, and below them the whole report for the log.

    ``token`` is one that nobody could guess: between two lines with it the runner obeys nothing.
    """
    report = lint_full(result.diagnostics, result.texts, words, None) + lint_summary(result, words)
    return "".join(_annotations(result, words)) + plain(report, token)


def _annotations(result: LintResult, words: Catalogue) -> Iterator[str]:
    count: Counter[Severity] = Counter()
    for diagnostic in result.diagnostics:
        severity = diagnostic.kind.severity
        count[severity] += 1
        if count[severity] <= MOST:
            message = f"{inert(words.message(diagnostic))} {inert(words.help(diagnostic))}"
            yield command(_TYPES[severity], _properties(diagnostic, result), message)


def _properties(diagnostic: Diagnostic, result: LintResult) -> dict[str, Any]:
    location = diagnostic.location
    title = f"{diagnostic.kind.code} {diagnostic.kind.name}"
    if location is None:
        return {"file": result.path(diagnostic.file), "title": title}
    place = {"line": location.line, "endLine": location.end_line}
    if location.line == location.end_line:
        # GitHub refuses columns for a place of several lines.
        place |= {"col": location.column, "endColumn": location.end_column}
    return {"file": result.path(diagnostic.file), **place, "title": title}
