"""Findings that an office has agreed to live with for now: a file that counts them by file and rule.

Counts survive when lines move. Where a file has more findings of a rule than were agreed to, all of them are told,
since nobody can say which is the new one.
"""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from rbplan.cli.linting.run import Checked
from rbplan.cli.plan_file import read_bytes, repository_path
from rbplan.cli.problem import UsageProblem
from rbplan.inert import whole_name
from rbplan.lint.acceptance import is_mandatory
from rbplan.lint.registry import RULES

STANDARD_NAME: Final = "rbplan-baseline.json"
_SCHEMA: Final = "rbplan.baseline/1"

Baseline = Mapping[str, Mapping[str, int]]
"""How many findings are agreed to: by the path from the root of the repository, then by code."""


def read_baseline(path: Path, shown: str) -> Baseline:
    """Read a baseline. Raises UsageProblem where it cannot be read or is none."""
    try:
        data = json.loads(read_bytes(path, shown))
    except (ValueError, RecursionError):
        raise UsageProblem("usage.baseline.form", path=shown) from None
    if not isinstance(data, dict) or data.get("schema") != _SCHEMA or not _is_counts(data.get("files")):
        raise UsageProblem("usage.baseline.form", path=shown)
    counts: Baseline = data["files"]
    return counts


def baseline_text(counts: Baseline) -> str:
    """Give the text of a baseline, the same for the same counts."""
    files = {path: dict(sorted(codes.items())) for path, codes in sorted(counts.items()) if codes}
    return json.dumps({"schema": _SCHEMA, "files": files}, ensure_ascii=False, indent=2) + "\n"


def baseline_key(path: Path, folder: Path) -> str:
    """Give the name under which a baseline counts the findings of a file; JSON has no bytes that are no UTF-8."""
    return whole_name(repository_path(path, folder))


def count_findings(found: Sequence[Checked], folder: Path) -> Baseline:
    """Count what was found, apart from what nobody can agree to: what cannot be read, and mandatory rules."""
    counts: dict[str, dict[str, int]] = {}
    allowed = {rule.kind.code for rule in RULES if not is_mandatory(rule)}
    for one in found:
        codes = Counter(diagnostic.kind.code for diagnostic in one.diagnostics if diagnostic.kind.code in allowed)
        if codes:
            counts[baseline_key(folder / one.file, folder)] = dict(codes)
    return counts


def pruned(agreed: Baseline, counts: Baseline, paths: Collection[str]) -> Baseline:
    """Give a baseline without what is no longer found in the files at these paths; no count grows."""
    return {
        path: {
            code: min(number, counts.get(path, {}).get(code, 0)) if path in paths else number
            for code, number in codes.items()
            if path not in paths or counts.get(path, {}).get(code, 0)
        }
        for path, codes in agreed.items()
    }


def without_agreed(found: Sequence[Checked], agreed: Baseline, folder: Path) -> list[Checked]:
    """Leave out the findings that were agreed to; count them as standing."""
    return [_without(one, agreed.get(baseline_key(folder / one.file, folder), {})) for one in found]


def _without(one: Checked, agreed: Mapping[str, int]) -> Checked:
    counts = Counter(diagnostic.kind.code for diagnostic in one.diagnostics)
    kept = tuple(each for each in one.diagnostics if counts[each.kind.code] > agreed.get(each.kind.code, 0))
    return one._replace(diagnostics=kept, standing=one.standing + len(one.diagnostics) - len(kept))


def _is_counts(files: Any) -> bool:
    return isinstance(files, dict) and all(
        isinstance(codes, dict)
        and all(isinstance(number, int) and not isinstance(number, bool) and number >= 0 for number in codes.values())
        for codes in files.values()
    )
