"""Findings as JSON: a frozen public copy, version 1."""

from typing import Any

from rbplan.diagnostic import Diagnostic
from rbplan.present.json_text import json_text
from rbplan.present.lint_result import LintResult
from rbplan.wording.catalogue import Catalogue


def lint_json(result: LintResult, words: Catalogue) -> str:
    """Give ``rbplan.lint/1``: findings, rules that failed, and how many findings of each severity in how many files."""
    return json_text(
        {
            "schema": "rbplan.lint/1",
            "findings": [finding_json(diagnostic, words) for diagnostic in result.diagnostics],
            "bugs": [{"code": bug.code, "path": bug.file, "reason": bug.reason} for bug in result.bugs],
            "summary": {
                "files": len(result.files),
                **result.counts,
                "accepted": result.accepted,
                "standing": result.standing,
                "hidden": result.hidden,
            },
        }
    )


def finding_json(diagnostic: Diagnostic, words: Catalogue) -> dict[str, Any]:
    """Give one finding with the keys of ``rbplan.lint/1``."""
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
        "fixable": diagnostic.fix is not None,
    }
