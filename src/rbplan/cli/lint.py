"""``rbplan lint``: what is wrong with plan files."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.lint_files import files_to_check
from rbplan.cli.lint_settings import LintSettings, choose_rules, read_lint_settings, split_words
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import PlanFile
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.cli.source_files import read_sources
from rbplan.diagnostic import SEVERITIES
from rbplan.lint.engine import Report, lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Chosen, Wishes
from rbplan.load.load import load_plan

Format = Literal["full", "json"]
FormatOption = Annotated[Format, typer.Option("--format", help="help.lint.format")]
PathsArgument = Annotated[
    list[Path] | None, typer.Argument(metavar="PATH", help="help.lint.paths", show_default=False, readable=False)
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


def lint(
    context: typer.Context,
    paths: PathsArgument = None,
    output_format: FormatOption = "full",
    select: SelectOption = None,
    extend_select: ExtendOption = None,
    ignore: IgnoreOption = None,
    fail_on: FailOnOption = None,
    isolated: IsolatedOption = False,
) -> Answer:
    """Answer with every finding in every file; exit code 1 where one is at or above ``--fail-on``."""
    session: Session = context.obj
    settled = LintSettings() if isolated else read_lint_settings(session.settings)
    asked = Wishes(split_words(select), split_words(extend_select), split_words(ignore))
    chosen = choose_rules(settled.wishes.and_also(asked))
    reports, remarks = _lint(files_to_check(paths or [], session), chosen, session)
    for report in reports:
        remarks += "".join(_bug(broken.rule.kind.code, broken.error, session) for broken in report.broken)
    return Answer(
        _present(reports, session, output_format) if reports else "",
        remarks,
        _exit_code(reports, fail_on or settled.fail_on or "error", unread=bool(remarks)),
    )


def _lint(files: Iterable[PlanFile], chosen: Sequence[Chosen], session: Session) -> tuple[list[Report], str]:
    """Judge each file; one that cannot be read is said to be so and does not keep the others from being checked."""
    reports: list[Report] = []
    remarks = ""
    for file in files:
        try:
            loaded = load_plan(file.read(), file.shown)
        except UsageProblem as problem:
            remarks += problem_line(problem, session.words)
        else:
            reports.append(lint_file(loaded, read_sources(loaded.plan, file.path), chosen, RULES))
    return reports, remarks


def _bug(code: str, error: Exception, session: Session) -> str:
    return session.words.say("bug.rule", code=code, reason=f"{type(error).__name__}: {error}") + "\n"


def _exit_code(reports: Iterable[Report], fail_on: str, *, unread: bool) -> ExitCode:
    if any(report.broken for report in reports):
        return ExitCode.BUG
    if unread:
        return ExitCode.USAGE
    failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1] if fail_on in SEVERITIES else ()
    fails = any(each.kind.severity in failing for report in reports for each in report.diagnostics)
    return ExitCode.PROBLEMS if fails else ExitCode.FINE


def _present(reports: Sequence[Report], session: Session, output_format: Format) -> str:
    diagnostics = [diagnostic for report in reports for diagnostic in report.diagnostics]
    files = [report.loaded.document.file for report in reports]
    if output_format == "json":
        from rbplan.present.lint_json import lint_json

        return lint_json(diagnostics, files, session.words)
    from rbplan.present.lint_full import lint_full
    from rbplan.present.lint_summary import lint_summary

    documents = {report.loaded.document.file: report.loaded.document for report in reports}
    findings = lint_full(diagnostics, documents, session.words, session.stdout)
    return findings + lint_summary(diagnostics, files, session.words)
