"""``rbplan lint``: what is wrong with plan files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.lint_files import files_to_check
from rbplan.cli.lint_format import (
    Format,
    answer_text,
    default_format,
    read_destination,
    write_findings,
    write_step_summary,
)
from rbplan.cli.lint_run import Checked, check_files
from rbplan.cli.lint_settings import LintSettings, check_wishes, read_lint_settings, split_words
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import repository_path
from rbplan.cli.progress import progress
from rbplan.cli.session import Answer, Session
from rbplan.diagnostic import SEVERITIES
from rbplan.lint.selection import Wishes
from rbplan.present.lint_result import LintResult

FormatOption = Annotated[Format | None, typer.Option("--format", help="help.lint.format", show_default=False)]
PathsArgument = Annotated[
    list[Path] | None, typer.Argument(metavar="PATH", help="help.lint.paths", show_default=False, readable=False)
]
WriteOption = Annotated[
    list[str] | None, typer.Option("--write", metavar="FORMAT:FILE", help="help.lint.write", show_default=False)
]
RulesOption = list[str] | None
SelectOption = Annotated[RulesOption, typer.Option("--select", metavar="RULE", help="help.lint.select")]
ExtendOption = Annotated[RulesOption, typer.Option("--extend-select", metavar="RULE", help="help.lint.extend_select")]
IgnoreOption = Annotated[RulesOption, typer.Option("--ignore", metavar="RULE", help="help.lint.ignore")]
FailOnOption = Annotated[
    Literal["error", "warning", "info", "never"] | None,
    typer.Option("--fail-on", help="help.lint.fail_on", show_default=False),
]
IsolatedOption = Annotated[bool, typer.Option("--isolated", help="help.lint.isolated")]
JobsOption = Annotated[
    int | None, typer.Option("--jobs", metavar="N", min=1, help="help.lint.jobs", show_default=False)
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="help.lint.quiet")]


def lint(
    context: typer.Context,
    paths: PathsArgument = None,
    output_format: FormatOption = None,
    write: WriteOption = None,
    select: SelectOption = None,
    extend_select: ExtendOption = None,
    ignore: IgnoreOption = None,
    fail_on: FailOnOption = None,
    isolated: IsolatedOption = False,
    jobs: JobsOption = None,
    quiet: QuietOption = False,
) -> Answer:
    """Answer with every finding in every file; exit code 1 where one is at or above ``--fail-on``."""
    session: Session = context.obj
    settled = LintSettings() if isolated else read_lint_settings(session.settings)
    wishes = settled.wishes.and_also(Wishes(split_words(select), split_words(extend_select), split_words(ignore)))
    check_wishes(wishes)
    destinations = [read_destination(value) for value in write or ()]
    files = files_to_check(paths or [], session)
    with progress(len(files), session, quiet=quiet) as tell:
        found = check_files(files, wishes, jobs, tell)
    result = _result(found, session)
    for destination in destinations:
        write_findings(destination, result, session)
    write_step_summary(result, session)
    return Answer(
        "" if quiet and not result.diagnostics else _text(output_format or default_format(), result, session),
        _remarks(found, session),
        _exit_code(found, fail_on or settled.fail_on or "error"),
    )


def _text(output_format: Format, result: LintResult, session: Session) -> str:
    return answer_text(output_format, result, session) if result.files else ""


def _result(found: Sequence[Checked], session: Session) -> LintResult:
    read = [one for one in found if one.problem is None]
    return LintResult(
        [diagnostic for one in read for diagnostic in one.diagnostics],
        [one.file for one in read],
        {one.file: one.text for one in read},
        {one.file: repository_path(session.folder / one.file, session.folder) for one in read},
        sum(one.accepted for one in read),
    )


def _remarks(found: Sequence[Checked], session: Session) -> str:
    unread = [problem_line(one.problem, session.words) for one in found if one.problem is not None]
    bugs = dict.fromkeys(bug for one in found for bug in one.bugs)
    return "".join(unread) + "".join(
        f"{session.words.say('bug.rule', code=bug.code, reason=bug.reason)}\n" for bug in bugs
    )


def _exit_code(found: Sequence[Checked], fail_on: str) -> ExitCode:
    if any(one.bugs for one in found):
        return ExitCode.BUG
    if any(one.problem is not None for one in found):
        return ExitCode.USAGE
    failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    fails = any(each.kind.severity in failing for one in found for each in one.diagnostics)
    return ExitCode.PROBLEMS if fails else ExitCode.FINE
