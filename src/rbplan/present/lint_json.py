"""Findings as JSON: a frozen public copy, version 1."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from rbplan.diagnostic import SEVERITIES, Diagnostic
from rbplan.present.json_text import json_text
from rbplan.wording.catalogue import Catalogue


def lint_json(diagnostics: Sequence[Diagnostic], files: Sequence[str], words: Catalogue) -> str:
    """Give ``rbplan.lint/1``: the findings, and how many there are of each severity in how many files."""
    count = Counter(diagnostic.kind.severity for diagnostic in diagnostics)
    return json_text(
        {
            "schema": "rbplan.lint/1",
            "findings": [_finding(diagnostic, words) for diagnostic in diagnostics],
            "summary": {"files": len(files), **{severity: count[severity] for severity in SEVERITIES}},
        }
    )


def _finding(diagnostic: Diagnostic, words: Catalogue) -> dict[str, Any]:
    location = diagnostic.location
    return {
        "code": diagnostic.kind.code,
        "name": diagnostic.kind.name,
        "severity": diagnostic.kind.severity,
        "path": diagnostic.file,
        "line": location.line if location else None,
        "column": location.column if location else None,
        "end_line": location.end_line if location else None,
        "end_column": location.end_column if location else None,
        "message": words.message(diagnostic),
        "help": words.help(diagnostic),
        "args": dict(diagnostic.arguments),
        "fixable": False,
    }
