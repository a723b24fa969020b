"""``rbplan due``: what falls due in a period."""

from typing import Annotated, Literal

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.options import MonthOption, PlanOption, TodayOption, YearOption
from rbplan.cli.period import read_months, read_today
from rbplan.cli.plan_file import choose_plan
from rbplan.cli.report import report_problems
from rbplan.cli.session import Answer, Session
from rbplan.due import DueList, find_due
from rbplan.load.load import Loaded, load_plan

Format = Literal["terminal", "json"]
FormatOption = Annotated[Format, typer.Option("--format", help="help.due.format")]
BriefOption = Annotated[bool, typer.Option("--brief", help="help.brief")]


def due(
    context: typer.Context,
    plan: PlanOption = None,
    year: YearOption = None,
    month: MonthOption = None,
    today: TodayOption = None,
    output_format: FormatOption = "terminal",
    brief: BriefOption = False,
) -> Answer:
    """Answer with the due list of one plan; what the models refuse is reported and missing from it."""
    session: Session = context.obj
    day = read_today(today)
    file = choose_plan(session.folder, plan, year, day)
    loaded = load_plan(file.read(), file.shown)
    if loaded.plan is None:
        return Answer(remarks=report_problems(loaded, session), exit_code=ExitCode.PROBLEMS)
    found = find_due(loaded.plan, read_months(month, loaded.plan.tahun, day))
    text = _present(found, loaded, session, output_format, brief=brief)
    if not loaded.diagnostics:
        return Answer(text)
    remarks = f"{report_problems(loaded, session)}{session.words.say('due.left_out')}\n"
    return Answer(text, remarks, ExitCode.PROBLEMS)


def _present(found: DueList, loaded: Loaded, session: Session, output_format: Format, *, brief: bool) -> str:
    file = loaded.document.file
    if output_format == "json":
        from rbplan.present.due_json import due_json

        return due_json(found, file, lambda item: loaded.line(item.path))
    from rbplan.present.due_view import due_view

    view = due_view(found, file, session.words, brief=brief)
    if session.stdout is None:
        from rbplan.present.due_plain import due_plain

        return due_plain(view)
    from rbplan.present.due_terminal import due_terminal

    return due_terminal(view, session.words, session.stdout)
