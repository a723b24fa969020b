"""Findings as SARIF 2.1.0, for code scanning.

Source: docs.oasis-open.org/sarif/sarif/v2.1.0; docs.github.com, "SARIF support for code scanning".
"""

import os
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import quote

from rbplan.diagnostic import Diagnostic, Severity
from rbplan.inert import inert
from rbplan.lint.documentation import read_documentation
from rbplan.lint.rule import Rule
from rbplan.present.json_text import json_text
from rbplan.present.lint_result import LintResult, fingerprints
from rbplan.wording.catalogue import Catalogue

_LEVELS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "note"}
_PROBLEMS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "recommendation"}

_LONGEST: Final = 1024
"""Characters of a description, by GitHub's documentation."""


def lint_sarif(result: LintResult, rules: Sequence[Rule], version: str, words: Catalogue) -> str:
    """Give one run. ``rules`` are all there are, ``version`` is that of rbplan."""
    positions = {rule.kind.code: position for position, rule in enumerate(rules)}
    return json_text(
        {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {
                        "driver": {
                            "name": "rbplan",
                            "informationUri": "https://pypi.org/project/rbplan/",
                            "semanticVersion": version,
                            "rules": [_rule(rule, words) for rule in rules],
                        }
                    },
                    **_invocations(positions, result, words),
                    "columnKind": "unicodeCodePoints",
                    "results": [
                        _result(diagnostic, fingerprint, positions, result, words)
                        for diagnostic, fingerprint in zip(result.diagnostics, fingerprints(result), strict=True)
                    ],
                }
            ],
        }
    )


def _invocations(positions: Mapping[str, int], result: LintResult, words: Catalogue) -> dict[str, Any]:
    """Tell of the rules that failed; what they would have found is not among the results."""
    if not result.bugs:
        return {}
    notifications = [
        {
            "level": "error",
            "message": {"text": inert(words.say("bug.rule", code=bug.code, reason=bug.reason))},
            "associatedRule": {"id": bug.code, "index": positions[bug.code]},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(bug.file, result)}}],
        }
        for bug in result.bugs
    ]
    return {"invocations": [{"executionSuccessful": False, "toolExecutionNotifications": notifications}]}


def _artifact(file: str, result: LintResult) -> dict[str, str]:
    return {"uri": quote(os.fsencode(result.path(file)))}


def _rule(rule: Rule, words: Catalogue) -> dict[str, Any]:
    summary, why = _described(rule, words)
    return {
        "id": rule.kind.code,
        "name": "".join(part.capitalize() for part in rule.kind.name.split("-")),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": f"{summary} {why}"[:_LONGEST]},
        "help": {"text": why, "markdown": why},
        "defaultConfiguration": {"level": _LEVELS[rule.kind.severity]},
        "properties": {
            "tags": [rule.kind.name],
            "precision": "high",
            "problem.severity": _PROBLEMS[rule.kind.severity],
        },
    }


def _described(rule: Rule, words: Catalogue) -> tuple[str, str]:
    """Give what a rule finds, and why, in the language of the run."""
    if words.language == "id":
        return words.say(f"{rule.kind.code}.summary"), words.say(f"{rule.kind.code}.why")
    documentation = read_documentation(rule.documentation)
    return documentation.summary, documentation.explanation.replace("\n\n", " ")


def _result(
    diagnostic: Diagnostic, fingerprint: str, positions: Mapping[str, int], result: LintResult, words: Catalogue
) -> dict[str, Any]:
    location = diagnostic.location
    place: dict[str, Any] = {"artifactLocation": _artifact(diagnostic.file, result)}
    if location is not None:
        place["region"] = {
            "startLine": location.line,
            "startColumn": location.column,
            "endLine": location.end_line,
            "endColumn": location.end_column,
        }
    return {
        "ruleId": diagnostic.kind.code,
        "ruleIndex": positions[diagnostic.kind.code],
        "level": _LEVELS[diagnostic.kind.severity],
        "message": {"text": f"{inert(words.message(diagnostic))} {inert(words.help(diagnostic))}"},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"rbplan/v1": fingerprint},
    }
