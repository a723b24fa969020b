"""``rbplan lint``: what is wrong with plan files."""

from collections.abc import Sequence
from pathlib import Path

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.github_actions import remark
from rbplan.cli.lint_baseline import read_baseline, without_agreed
from rbplan.cli.lint_fix import answer_diff, fix_files
from rbplan.cli.lint_format import (
    Destination,
    Format,
    answer_text,
    default_format,
    read_destination,
    write_findings,
    write_step_summary,
)
from rbplan.cli.lint_options import (
    BaselineOption,
    DiffOption,
    ExtendOption,
    FailOnOption,
    FixOption,
    FormatOption,
    IgnoreOption,
    IsolatedOption,
    JobsOption,
    MinSeverityOption,
    PathsArgument,
    QuietOption,
    SelectOption,
    ShowSettingsOption,
    SinceOption,
    StatisticsOption,
    StdinOption,
    UnsafeOption,
    WriteOption,
)
from rbplan.cli.lint_run import Checked, check_files
from rbplan.cli.lint_settings import LintSettings, check_wishes, read_lint_settings, split_words
from rbplan.cli.lint_show_settings import answer_settings
from rbplan.cli.lint_since import find_base, without_standing
from rbplan.cli.output import problem_line
from rbplan.cli.output_file import spare_inputs
from rbplan.cli.plan_file import PlanFile, repository_path
from rbplan.cli.plan_files import named_files
from rbplan.cli.problem import UsageProblem
from rbplan.cli.progress import progress
from rbplan.cli.session import Answer, Session
from rbplan.diagnostic import SEVERITIES
from rbplan.lint.selection import Wishes
from rbplan.present.lint_result import LintResult


def lint(
    context: typer.Context,
    paths: PathsArgument = None,
    output_format: FormatOption = None,
    write: WriteOption = None,
    select: SelectOption = None,
    extend_select: ExtendOption = None,
    ignore: IgnoreOption = None,
    fail_on: FailOnOption = None,
    min_severity: MinSeverityOption = None,
    isolated: IsolatedOption = False,
    fix: FixOption = False,
    unsafe_fixes: UnsafeOption = False,
    diff: DiffOption = False,
    stdin_filename: StdinOption = None,
    since: SinceOption = None,
    baseline: BaselineOption = None,
    statistics: StatisticsOption = False,
    show_settings: ShowSettingsOption = False,
    jobs: JobsOption = None,
    quiet: QuietOption = False,
) -> Answer:
    """Answer with every finding in every file; exit code 1 where one is at or above ``--fail-on``."""
    session: Session = context.obj
    if unsafe_fixes and not (fix or diff):
        raise UsageProblem("usage.lint.unsafe")
    settled = LintSettings() if isolated else read_lint_settings(session.settings)
    asked = Wishes(split_words(select), split_words(extend_select), split_words(ignore))
    if show_settings:
        return answer_settings(settled, asked, fail_on, min_severity, session)
    wishes = settled.wishes.and_also(asked)
    check_wishes(wishes)
    files = named_files(paths or [], stdin_filename, session)
    agreed = baseline or settled.baseline
    destinations = _destinations(write or [], files, agreed, session)
    base = find_base(since, session.folder) if since is not None else None
    with progress(len(files), session, quiet=quiet) as tell:
        if diff:
            return answer_diff(files, wishes, session.words, tell, unsafe=unsafe_fixes)
        found = fix_files(files, wishes, tell, unsafe=unsafe_fixes) if fix else check_files(files, wishes, jobs, tell)
    if base is not None:
        found = without_standing(found, files, wishes, base)
    if agreed is not None:
        found = without_agreed(found, read_baseline(session.folder / agreed, str(agreed)), session.folder)
    # What is not shown counts all the same.
    exit_code = _exit_code(found, fail_on or settled.fail_on or "error")
    result = _result([one.at_least(min_severity or settled.min_severity or "info") for one in found], session)
    for destination in destinations:
        write_findings(destination, result, session)
    write_step_summary(result, session)
    text = "" if quiet and not result.diagnostics else _text(result, output_format, session, statistics=statistics)
    remarks = _remarks(found, session)
    if fix and files[0].content is not None:
        # The mended text has the standard output for itself.
        return Answer("".join(one.mended for one in found), text + remarks, exit_code, exact=True)
    return Answer(text, remarks, exit_code)


def _destinations(
    values: Sequence[str], files: Sequence[PlanFile], agreed: Path | None, session: Session
) -> list[Destination]:
    """Give what ``--write`` names. Raises UsageProblem, among others where it is something that this run reads."""
    destinations = [read_destination(value) for value in values]
    spare_inputs(
        [session.folder / destination.path for destination in destinations],
        files,
        (session.settings.file, session.folder / agreed if agreed else None),
    )
    return destinations


def _text(result: LintResult, output_format: Format | None, session: Session, *, statistics: bool) -> str:
    if not result.files:
        return ""
    if statistics:
        from rbplan.present.lint_statistics import lint_statistics, lint_statistics_json

        return lint_statistics_json(result) if output_format == "json" else lint_statistics(result, session.words)
    return answer_text(output_format or default_format(), result, session)


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
    )


def _remarks(found: Sequence[Checked], session: Session) -> str:
    words = session.words
    lines = [problem_line(one.problem, words) for one in found if one.problem is not None]
    bugs = dict.fromkeys(bug for one in found for bug in one.bugs)
    lines += (remark(f"{words.say('bug.rule', code=bug.code, reason=bug.reason)}\n") for bug in bugs)
    made = [one.made for one in found if one.made]
    if made:
        lines.append(f"{words.say('lint.fixed', count=sum(made), files=len(made))}\n")
    return "".join(lines)


def _exit_code(found: Sequence[Checked], fail_on: str) -> ExitCode:
    if any(one.bugs for one in found):
        return ExitCode.BUG
    if any(one.problem is not None for one in found):
        return ExitCode.USAGE
    failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    fails = any(each.kind.severity in failing for one in found for each in one.diagnostics)
    return ExitCode.PROBLEMS if fails else ExitCode.FINE
