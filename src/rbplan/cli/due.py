"""``rbplan due``: what falls due in a period."""

from typing import Annotated, Final, Literal, NamedTuple

import typer

from rbplan.cli.extra import needs
from rbplan.cli.open_plan import open_plan
from rbplan.cli.options import MonthOption, PlanOption, TodayOption, YearOption
from rbplan.cli.period import read_months, read_today
from rbplan.cli.plan_file import PlanFile
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.due import DueList, find_due
from rbplan.inert import inert
from rbplan.load.load import Loaded
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.present.screen import Screen

_LONGEST_ALARM: Final = 366
"""Days. Whoever wants to be told earlier than a year before wants something else."""

_FILE_NAMES: Final = {"terminal": "jatuh-tempo.txt", "json": "jatuh-tempo.json", "ics": "jatuh-tempo.ics"}
"""What a file is called in a folder that ``--output`` names."""

Format = Literal["terminal", "json", "ics"]
FormatOption = Annotated[Format, typer.Option("--format", help="help.due.format")]
BriefOption = Annotated[bool, typer.Option("--brief", help="help.brief")]
AlarmOption = Annotated[
    int | None,
    typer.Option("--alarm", metavar="DAYS", help="help.due.alarm", show_default=False),
]
OutputOption = Annotated[
    str | None, typer.Option("--output", metavar="PATH|-", help="help.due.output", show_default=False)
]


class _Layout(NamedTuple):
    """How the answer is to be laid out; without a screen it goes to a pipe or a file."""

    format: Format
    brief: bool
    alarm: int | None
    screen: Screen | None


def due(
    context: typer.Context,
    plan: PlanOption = None,
    year: YearOption = None,
    month: MonthOption = None,
    today: TodayOption = None,
    output_format: FormatOption = "terminal",
    brief: BriefOption = False,
    alarm: AlarmOption = None,
    output: OutputOption = None,
) -> Answer:
    """Answer with the due list of one plan; what the models refuse is reported and missing from it."""
    session: Session = context.obj
    _check_alarm(alarm, output_format)
    day = read_today(today)
    opened = open_plan(session, plan, year, day)
    if isinstance(opened, Answer):
        return opened
    # A calendar is imported once for its year, whichever day it was made on.
    whole_year = month is None and output_format == "ics"
    months = SEMUA_BULAN if whole_year else read_months(month, opened.plan.tahun, day)
    target = None if output == "-" else output
    layout = _Layout(output_format, brief, alarm, session.stdout if target is None else None)
    text = _present(find_due(opened.plan, months), opened.loaded, session, layout)
    answer = Answer(text, exact=output_format == "ics")
    if target is not None:
        answer = _save(text, target, _FILE_NAMES[output_format], opened.file, session)
    return opened.report(answer, session)


def _check_alarm(days: int | None, output_format: Format) -> None:
    if days is None:
        return
    if output_format != "ics":
        raise UsageProblem("usage.alarm")
    if not 0 <= days <= _LONGEST_ALARM:
        raise UsageProblem("usage.alarm.days", days=days, longest=_LONGEST_ALARM)


def _save(text: str, output: str, name: str, file: PlanFile, session: Session) -> Answer:
    from rbplan.cli.output_file import named_file, spare_the_plan
    from rbplan.cli.write_file import write_file

    target = named_file(output, name)
    spare_the_plan(target, file)
    write_file(target, text)
    return Answer(f"{session.words.say('render.wrote', file=inert(target.as_posix()))}\n")


def _present(found: DueList, loaded: Loaded, session: Session, layout: _Layout) -> str:
    file = loaded.document.file
    if layout.format == "ics":
        with needs("calendar"):
            from rbplan.present.due_ics import due_ics

        return due_ics(found, session.words, brief=layout.brief, alarm=layout.alarm)
    if layout.format == "json":
        from rbplan.present.due_json import due_json

        return due_json(found, file, lambda item: loaded.line(item.path))
    from rbplan.present.due_view import due_view

    view = due_view(found, file, session.words, brief=layout.brief)
    if layout.screen is None:
        from rbplan.present.due_plain import due_plain

        return due_plain(view)
    from rbplan.present.due_terminal import due_terminal

    return due_terminal(view, session.words, layout.screen)
