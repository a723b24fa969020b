"""The lines that close a list of findings."""

from rbplan.inert import inert
from rbplan.present.lint_result import LintResult
from rbplan.wording.catalogue import Catalogue

_MOST_NAMED = 3


def lint_summary(result: LintResult, words: Catalogue) -> str:
    """Count the findings and say which files were read; say what was accepted, was there before, or can be mended."""
    files = result.files
    named = inert(", ".join(files)) if len(files) <= _MOST_NAMED else str(len(files))
    if not result.diagnostics:
        lines = [words.say("lint.none_shown" if result.failing else "lint.clean", files=named)]
    else:
        counts = result.counts
        lines = [
            words.say(
                "lint.summary",
                errors=counts["error"],
                warnings=counts["warning"],
                infos=counts["info"],
                files=named,
            )
        ]
    safe = sum(diagnostic.fix is not None and diagnostic.fix.safe for diagnostic in result.diagnostics)
    if safe:
        lines.append(words.say("lint.fixable", count=safe))
    if result.accepted:
        lines.append(words.say("lint.accepted", count=result.accepted))
    if result.standing:
        lines.append(words.say("lint.standing", count=result.standing))
    if result.hidden:
        lines.append(words.say("lint.hidden", count=result.hidden))
    if result.failing:
        lines.append(words.say("lint.failing", count=result.failing, fail_on=result.fail_on))
    return "".join(f"{line}\n" for line in lines)
