"""``rbplan matrix``: the whole year in one table."""

from typing import Annotated

import typer

from rbplan.cli.matrix_format import FILE_NAMES, Format, present
from rbplan.cli.open_plan import OpenPlan, open_plan
from rbplan.cli.options import PlanOption, TodayOption, YearOption
from rbplan.cli.period import read_today
from rbplan.cli.session import Answer, Session
from rbplan.inert import inert
from rbplan.matrix import make_matrix
from rbplan.plan.walk import Level

LevelOption = Annotated[Level, typer.Option("--level", help="help.matrix.level")]
FormatOption = Annotated[Format, typer.Option("--format", help="help.matrix.format")]
OutputOption = Annotated[
    str | None, typer.Option("--output", metavar="PATH|-", help="help.due.output", show_default=False)
]


def matrix(
    context: typer.Context,
    plan: PlanOption = None,
    year: YearOption = None,
    today: TodayOption = None,
    level: LevelOption = "kegiatan",
    output_format: FormatOption = "terminal",
    output: OutputOption = None,
) -> Answer:
    """Answer with the year of one plan; what the models refuse is reported and missing from it."""
    session: Session = context.obj
    opened = open_plan(session, plan, year, read_today(today))
    if isinstance(opened, Answer):
        return opened
    target = None if output == "-" else output
    screen = session.stdout if target is None else None
    text = present(make_matrix(opened.plan, level), opened, output_format, session.words, screen)
    answer = Answer(text, exact=output_format == "csv")
    if target is not None:
        answer = _save(text, target, FILE_NAMES[output_format], opened, session)
    return opened.report(answer, session)


def _save(text: str, output: str, name: str, opened: OpenPlan, session: Session) -> Answer:
    from rbplan.cli.output_file import named_file, spare_the_plan
    from rbplan.cli.write_file import write_file

    target = named_file(output, name)
    spare_the_plan(target, opened.file)
    write_file(target, text)
    return Answer(f"{session.words.say('render.wrote', file=inert(target.as_posix()))}\n")
