"""``rbplan lint``: what is wrong with plan files."""

import typer

from rbplan.cli.linting.answer import Telling, answer_findings, read_destinations
from rbplan.cli.linting.before import only_new, read_before
from rbplan.cli.linting.fix import answer_diff, fix_files
from rbplan.cli.linting.options import (
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
from rbplan.cli.linting.run import check_files
from rbplan.cli.linting.settings import LintSettings, check_wishes, read_lint_settings, split_words
from rbplan.cli.linting.show_settings import answer_settings
from rbplan.cli.plan_files import named_files
from rbplan.cli.problem import UsageProblem
from rbplan.cli.progress import progress
from rbplan.cli.session import Answer, Session
from rbplan.lint.selection import Wishes


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
    """Answer with every finding; exit code 1 where one is at or above ``--fail-on``. Raises UsageProblem."""
    session: Session = context.obj
    _refuse_contradictions(fix=fix, unsafe=unsafe_fixes, diff=diff, told=bool(write or output_format) or statistics)
    settled = LintSettings() if isolated else read_lint_settings(session.settings)
    named = Wishes(split_words(select), split_words(extend_select), split_words(ignore))
    asked = LintSettings(named, fail_on, baseline, min_severity)
    goal = settled.and_also(asked)
    wishes = check_wishes(goal.wishes)
    if show_settings:
        return answer_settings(settled, asked, session)
    files = named_files(paths or [], stdin_filename, session)
    telling = Telling(output_format, read_destinations(write or [], files, goal.baseline, session), statistics, quiet)
    before = read_before(since, goal, files, session)
    with progress(len(files), session, quiet=quiet) as tell:
        if diff:
            return answer_diff(files, wishes, session.words, tell, unsafe=unsafe_fixes)
        found = fix_files(files, wishes, tell, unsafe=unsafe_fixes) if fix else check_files(files, wishes, jobs, tell)
    return answer_findings(only_new(found, before, files, wishes, session), goal, telling, session)


def _refuse_contradictions(*, fix: bool, unsafe: bool, diff: bool, told: bool) -> None:
    """Raise UsageProblem for options that mean nothing beside the others. ``told``: findings are to be told."""
    if unsafe and not (fix or diff):
        raise UsageProblem("usage.lint.unsafe")
    if diff and told:
        raise UsageProblem("usage.lint.diff")
