"""Findings, one line each: ``file:line:column: severity[code name] message``."""

from rbplan.diagnostic import Diagnostic
from rbplan.inert import inert
from rbplan.present.lint_full import kind_text, place_text
from rbplan.present.lint_result import LintResult
from rbplan.present.screen import Screen
from rbplan.wording.catalogue import Catalogue


def lint_concise(result: LintResult, words: Catalogue, screen: Screen | None) -> str:
    """Give the lines; nothing where nothing was found."""
    return "".join(f"{concise_line(diagnostic, words, screen)}\n" for diagnostic in result.diagnostics)


def concise_line(diagnostic: Diagnostic, words: Catalogue, screen: Screen | None) -> str:
    """Word one finding as one line."""
    kind = kind_text(diagnostic.kind, words, screen)
    return f"{place_text(diagnostic)}: {kind} {inert(words.message(diagnostic))}"
