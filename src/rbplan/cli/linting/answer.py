"""What ``rbplan lint`` answers with, when it is known what was found."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.github_actions import remark
from rbplan.cli.inputs import inputs_of
from rbplan.cli.linting.format import (
    FOR_PEOPLE,
    Destination,
    Format,
    answer_text,
    default_format,
    read_destination,
    write_findings,
    write_step_summary,
)
from rbplan.cli.linting.run import Checked
from rbplan.cli.linting.settings import LintSettings
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import PlanFile, repository_path
from rbplan.cli.session import Answer, Session
from rbplan.diagnostic import SEVERITIES
from rbplan.present.lint_result import LintResult, RuleBug


class Telling(NamedTuple):
    """How the findings are to be told: ``--format``, ``--write``, ``--statistics`` and ``--quiet``."""

    output_format: Format | None
    destinations: Sequence[Destination]
    statistics: bool
    quiet: bool


def read_destinations(
    values: Sequence[str], files: Sequence[PlanFile], agreed: Path | None, session: Session
) -> list[Destination]:
    """Give what ``--write`` names. Raises UsageProblem, among others where it is something that this run reads."""
    destinations = [read_destination(value) for value in values]
    inputs = inputs_of(session, files, [session.folder / agreed if agreed else None])
    inputs.spare([session.folder / destination.path for destination in destinations])
    return destinations


def answer_findings(found: Sequence[Checked], goal: LintSettings, telling: Telling, session: Session) -> Answer:
    """Write the findings where they are to be written, and answer with them.

    Raises UsageProblem where a file cannot be written.
    """
    fail_on = goal.fail_on or "error"
    shown = [one.at_least(goal.min_severity or "info") for one in found]
    result = _result(shown, session)._replace(
        fail_on=fail_on, failing=_failing(found, fail_on) - _failing(shown, fail_on)
    )
    for destination in telling.destinations:
        write_findings(destination, result, session)
    write_step_summary(result, session)
    text = _text(result, telling, session)
    remarks = _remarks(found, session, quiet=telling.quiet)
    # What is not shown counts all the same.
    exit_code = _exit_code(found, fail_on)
    mended = [one.mended for one in found if one.mended is not None]
    if mended:
        # The mended text has the standard output for itself.
        return Answer("".join(mended), text + remarks, exit_code, exact=True)
    return Answer(text, remarks, exit_code)


def _text(result: LintResult, telling: Telling, session: Session) -> str:
    output_format = telling.output_format or default_format()
    if not result.files or (telling.quiet and not result.diagnostics and output_format in FOR_PEOPLE):
        return ""
    if telling.statistics:
        from rbplan.present.lint_statistics import lint_statistics, lint_statistics_json

        return lint_statistics_json(result) if output_format == "json" else lint_statistics(result, session.words)
    return answer_text(output_format, result, session, quiet=telling.quiet)


def _result(found: Sequence[Checked], session: Session) -> LintResult:
    read = [one for one in found if one.problem is None]
    return LintResult(
        [diagnostic for one in read for diagnostic in one.diagnostics],
        [one.file for one in read],
        {one.file: one.text for one in read},
        {one.file: repository_path(session.folder / one.file, session.folder) for one in read},
        sum(one.accepted for one in read),
        sum(one.standing for one in read),
        sum(one.hidden for one in read),
        bugs=[RuleBug(bug.code, bug.reason, one.file) for one in read for bug in one.bugs],
    )


def _remarks(found: Sequence[Checked], session: Session, *, quiet: bool) -> str:
    words = session.words
    lines = [problem_line(each, words) for one in found for each in (one.problem, one.unwritten) if each is not None]
    bugs = dict.fromkeys(bug for one in found for bug in one.bugs)
    lines += (remark(f"{words.say('bug.rule', code=bug.code, reason=bug.reason)}\n") for bug in bugs)
    made = [one.made for one in found if one.made]
    if made and not quiet:
        lines.append(f"{words.say('lint.fixed', count=sum(made), files=len(made))}\n")
    return "".join(lines)


def _exit_code(found: Sequence[Checked], fail_on: str) -> ExitCode:
    if any(one.bugs for one in found):
        return ExitCode.BUG
    if any(one.problem is not None or one.unwritten is not None for one in found):
        return ExitCode.USAGE
    return ExitCode.PROBLEMS if _failing(found, fail_on) else ExitCode.FINE


def _failing(found: Sequence[Checked], fail_on: str) -> int:
    """Count the findings that make the exit code 1."""
    failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    return sum(each.kind.severity in failing for one in found for each in one.diagnostics)
