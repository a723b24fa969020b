"""Findings as GitLab's Code Quality report.

Source: docs.gitlab.com, "Code Quality report format".
"""

from collections.abc import Mapping
from typing import Final

from rbplan.diagnostic import Severity
from rbplan.inert import inert
from rbplan.present.json_text import json_text
from rbplan.present.lint_result import LintResult, fingerprints
from rbplan.wording.catalogue import Catalogue

_SEVERITIES: Final[Mapping[Severity, str]] = {"error": "major", "warning": "minor", "info": "info"}


def lint_gitlab(result: LintResult, words: Catalogue) -> str:
    """Give a list of findings; an empty one where nothing was found."""
    return json_text(
        [
            {
                "description": inert(words.message(diagnostic)),
                "check_name": f"{diagnostic.kind.code} {diagnostic.kind.name}",
                "fingerprint": fingerprint,
                "severity": _SEVERITIES[diagnostic.kind.severity],
                "location": {
                    "path": result.path(diagnostic.file),
                    "lines": {"begin": diagnostic.location.line if diagnostic.location else 1},
                },
            }
            for diagnostic, fingerprint in zip(result.diagnostics, fingerprints(result), strict=True)
        ]
    )
