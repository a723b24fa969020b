"""How often each rule found something."""

from collections import Counter

from rbplan.diagnostic import Kind
from rbplan.present.json_text import json_text
from rbplan.present.lint_result import LintResult
from rbplan.wording.catalogue import Catalogue


def lint_statistics(result: LintResult, words: Catalogue) -> str:
    """Give one line a rule, the most frequent first: count, code, name, severity, and whether a fix is at hand."""
    counted = _counted(result)
    width = max((len(str(count)) for _, count in counted), default=1)
    return "".join(
        f"{count:>{width}}  {kind.code}  {'[*]' if _fixable(kind, result) else '[ ]'}  {kind.name}"
        f" ({words.say(f'severity.{kind.severity}')})\n"
        for kind, count in counted
    )


def lint_statistics_json(result: LintResult) -> str:
    """Give ``rbplan.lint-statistics/1``."""
    return json_text(
        {
            "schema": "rbplan.lint-statistics/1",
            "rules": [
                {
                    "code": kind.code,
                    "name": kind.name,
                    "severity": kind.severity,
                    "count": count,
                    "fixable_count": _fixable(kind, result),
                }
                for kind, count in _counted(result)
            ],
        }
    )


def _counted(result: LintResult) -> list[tuple[Kind, int]]:
    counts = Counter(diagnostic.kind for diagnostic in result.diagnostics)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0].code))


def _fixable(kind: Kind, result: LintResult) -> int:
    return sum(each.kind == kind and each.fix is not None for each in result.diagnostics)
