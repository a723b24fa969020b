"""Findings as the Markdown page that GitHub shows for a job."""

from typing import Final

from rbplan.diagnostic import Diagnostic
from rbplan.inert import inert
from rbplan.present.lint_result import LintResult
from rbplan.present.lint_summary import lint_summary
from rbplan.wording.catalogue import Catalogue

_LARGEST: Final = 900_000
"""Bytes. GitHub takes at most one MiB for a step, and nothing of a page that has more."""

_ESCAPED: Final = str.maketrans({character: f"\\{character}" for character in "\\`*_{}[]()#+-.!|<>~&@:"})


def lint_step_summary(result: LintResult, words: Catalogue) -> str:
    """Give a table of all findings, as far as there is room, and the line that closes the list."""
    lines = ["## rbplan lint\n"]
    if result.diagnostics:
        head = " | ".join(words.say(f"lint.column.{name}") for name in ("place", "rule", "message"))
        lines.append(f"\n| {head} |\n|---|---|---|\n")
    room = _LARGEST
    for told, diagnostic in enumerate(result.diagnostics):
        row = _row(diagnostic, result, words)
        room -= len(row.encode())
        if room < 0:
            lines.append(f"\n{words.say('lint.more', count=len(result.diagnostics) - told)}\n")
            break
        lines.append(row)
    return "".join(lines) + f"\n{_safe(lint_summary(result, words).strip())}\n"


def _row(diagnostic: Diagnostic, result: LintResult, words: Catalogue) -> str:
    path = result.path(diagnostic.file)
    place = f"{path}:{diagnostic.location.line}" if diagnostic.location else path
    rule = f"{words.say(f'severity.{diagnostic.kind.severity}')} {diagnostic.kind.code} {diagnostic.kind.name}"
    return f"| {_safe(place)} | {_safe(rule)} | {_safe(words.message(diagnostic))} |\n"


def _safe(text: str) -> str:
    return inert(text).translate(_ESCAPED)
