"""``rbplan matrix``: the whole year in one table."""

from typing import Annotated

import typer

from rbplan.cli.check_wanted import check_wanted
from rbplan.cli.matrix_format import FILE_NAMES, Format, present
from rbplan.cli.open_plan import open_plan
from rbplan.cli.options import MatchOption, OutputOption, PicOption, PlanOption, ProgramOption, TodayOption, YearOption
from rbplan.cli.output_file import format_of, save
from rbplan.cli.period import read_today
from rbplan.cli.session import Answer, Session
from rbplan.matrix import make_matrix
from rbplan.plan.walk import Level
from rbplan.plan.wanted import Wanted

LevelOption = Annotated[Level, typer.Option("--level", help="help.matrix.level")]
FormatOption = Annotated[Format | None, typer.Option("--format", help="help.matrix.format", show_default=False)]


def matrix(
    context: typer.Context,
    plan: PlanOption = None,
    year: YearOption = None,
    today: TodayOption = None,
    program: ProgramOption = "",
    pic: PicOption = "",
    match: MatchOption = "",
    level: LevelOption = "kegiatan",
    output_format: FormatOption = None,
    output: OutputOption = None,
) -> Answer:
    """Answer with the year of one plan; what the models refuse is reported and missing from it."""
    session: Session = context.obj
    opened = open_plan(session, plan, year, read_today(today))
    if isinstance(opened, Answer):
        return opened
    wanted = Wanted(program, pic, match)
    check_wanted([opened.plan], wanted)
    form = output_format or format_of(output, FILE_NAMES) or "terminal"
    target = None if output == "-" else output
    screen = session.stdout if target is None else None
    text = present(make_matrix(opened.plan, level, wanted), opened, form, session.words, screen)
    answer = Answer(text, exact=form == "csv")
    if target is not None:
        answer = save(text, target, FILE_NAMES[form], [opened.file], session)
    return opened.report(answer, session)
