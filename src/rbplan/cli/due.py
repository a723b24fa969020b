"""``rbplan due``: what falls due in a period."""

from typing import Annotated, Final

import typer

from rbplan.cli.check_wanted import check_wanted
from rbplan.cli.due_format import FILE_NAMES, Format, Layout, present
from rbplan.cli.open_plans import open_plans
from rbplan.cli.options import (
    MatchOption,
    MonthOption,
    OutputOption,
    PicOption,
    PlansOption,
    ProgramOption,
    QuarterOption,
    SemesterOption,
    TodayOption,
    YearOption,
)
from rbplan.cli.output_file import format_of, save
from rbplan.cli.period import Period, read_today
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.due import GROUPS, Group, Order, find_due
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.wanted import Wanted
from rbplan.present.due_result import Listed

_LONGEST_ALARM: Final = 366
"""Days. Whoever wants to be told earlier than a year before wants something else."""

OnlyOption = Annotated[Group | None, typer.Option("--only", help="help.due.only", show_default=False)]
SortOption = Annotated[Order, typer.Option("--sort", help="help.due.sort")]
FormatOption = Annotated[Format | None, typer.Option("--format", help="help.due.format", show_default=False)]
BriefOption = Annotated[bool, typer.Option("--brief", help="help.brief")]
PerPicOption = Annotated[bool, typer.Option("--per-pic", help="help.due.per_pic")]
AlarmOption = Annotated[
    int | None,
    typer.Option("--alarm", metavar="DAYS", help="help.due.alarm", show_default=False),
]


def due(
    context: typer.Context,
    plan: PlansOption = None,
    year: YearOption = None,
    month: MonthOption = None,
    quarter: QuarterOption = None,
    semester: SemesterOption = None,
    today: TodayOption = None,
    program: ProgramOption = "",
    pic: PicOption = "",
    match: MatchOption = "",
    only: OnlyOption = None,
    sort: SortOption = "date",
    output_format: FormatOption = None,
    brief: BriefOption = False,
    per_pic: PerPicOption = False,
    alarm: AlarmOption = None,
    output: OutputOption = None,
) -> Answer:
    """Answer with what is due by each plan; what the models refuse is reported and missing from it."""
    session: Session = context.obj
    form = output_format or format_of(output, FILE_NAMES) or "terminal"
    _check_options(form, alarm, per_pic=per_pic)
    day = read_today(today)
    period, wanted = Period(month, quarter, semester), Wanted(program, pic, match)
    opened = open_plans(session, plan or [], year, day)
    check_wanted([each.plan for each in opened.plans], wanted)
    # A calendar is imported once for its year, whichever day it was made on.
    whole_year = form == "ics" and not period.is_asked
    groups = (only,) if only else GROUPS
    lists: list[Listed] = []
    for each in opened.plans:
        months = SEMUA_BULAN if whole_year else period.months(each.plan.tahun, day)
        is_now = (each.plan.tahun, months) == (day.year, (day.month,))
        lists.append(Listed(find_due(each.plan, months, wanted, groups, sort), each.file.shown, each.line, is_now))
    target = None if output == "-" else output
    layout = Layout(form, brief, per_pic, alarm, session.stdout if target is None else None)
    text = present(lists, layout, session.words) if lists else ""
    answer = Answer(text, exact=form in ("ics", "csv"))
    if target is not None and lists:
        answer = save(text, target, FILE_NAMES[form], [each.file for each in opened.plans], session)
    return opened.report(answer, session)


def _check_options(output_format: Format, alarm: int | None, *, per_pic: bool) -> None:
    if per_pic and output_format != "teks":
        raise UsageProblem("usage.per_pic")
    if alarm is None:
        return
    if output_format != "ics":
        raise UsageProblem("usage.alarm")
    if not 0 <= alarm <= _LONGEST_ALARM:
        raise UsageProblem("usage.alarm.days", days=alarm, longest=_LONGEST_ALARM)
