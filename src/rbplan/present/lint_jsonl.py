"""Findings as JSON, one on a line, for programs that read as they come."""

from rbplan.present.json_text import json_line
from rbplan.present.lint_json import finding_json
from rbplan.present.lint_result import LintResult
from rbplan.wording.catalogue import Catalogue


def lint_jsonl(result: LintResult, words: Catalogue) -> str:
    """Give one object a line, with the keys of a finding of ``rbplan.lint/1``."""
    return "".join(json_line(finding_json(diagnostic, words)) for diagnostic in result.diagnostics)
