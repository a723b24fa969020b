"""``rbplan confirm``: a person compared a row with the signed original."""

import sys
from typing import Annotated

import typer

from rbplan.cli.ask import ask, can_ask
from rbplan.cli.completion import complete_item
from rbplan.cli.confirm_request import Request, read_confirmation, read_request
from rbplan.cli.confirm_splice import save, splice
from rbplan.cli.exit_code import ExitCode
from rbplan.cli.file_diff import file_diff
from rbplan.cli.open_plan import OpenPlan, open_plan
from rbplan.cli.options import PlanOption, TodayOption, YearOption
from rbplan.cli.output import problem_line, write
from rbplan.cli.period import read_today
from rbplan.cli.problem import UsageProblem
from rbplan.cli.rewrite_file import Rewriting, rewrite_file
from rbplan.cli.session import Answer, Session
from rbplan.collation.confirmation import Confirmation
from rbplan.inert import inert
from rbplan.plan.reading import Readings
from rbplan.present.confirm_view import ConfirmView, confirm_view
from rbplan.present.wrapped import wrap

NameArgument = Annotated[
    str,
    typer.Argument(metavar="NAME", help="help.confirm.name", show_default=False, autocompletion=complete_item),
]
TickedOption = Annotated[str, typer.Option("--month", metavar="M", help="help.confirm.month", show_default=False)]
ByOption = Annotated[str, typer.Option("--by", metavar="WHO", help="help.confirm.by", show_default=False)]
PositionOption = Annotated[
    str, typer.Option("--position", metavar="JABATAN", help="help.confirm.position", show_default=False)
]
SourceOption = Annotated[str, typer.Option("--source", metavar="asli|ID", help="help.confirm.source")]
YesOption = Annotated[bool, typer.Option("--yes", help="help.confirm.yes")]
OutsideOption = Annotated[bool, typer.Option("--outside", help="help.confirm.outside")]


def confirm(
    context: typer.Context,
    name: NameArgument = "",
    month: TickedOption = "",
    by: ByOption = "",
    position: PositionOption = "",
    source: SourceOption = "asli",
    plan: PlanOption = None,
    year: YearOption = None,
    today: TodayOption = None,
    yes: YesOption = False,
    outside: OutsideOption = False,
) -> Answer:
    """Show what it would change in the plan file, and write that once somebody has agreed to it."""
    session: Session = context.obj
    request = read_request(Request(name, month, by, position, source))
    day = read_today(today)
    opened = open_plan(session, plan, year, day)
    if isinstance(opened, Answer):
        return opened
    try:
        confirmation = read_confirmation(request, opened.plan, day, is_dated=today is not None)
        answer = _answer(confirmation, opened, session, yes=yes, outside=outside)
    except UsageProblem as problem:
        if not opened.loaded.left_out:
            raise
        # What was asked for may be what the models refused.
        answer = Answer(remarks=problem_line(problem, session.words), exit_code=ExitCode.USAGE)
    return opened.report(answer, session)


def _answer(confirmation: Confirmation, opened: OpenPlan, session: Session, *, yes: bool, outside: bool) -> Answer:
    words, path = session.words, inert(opened.file.shown)
    if confirmation.is_made:
        return Answer(f"{words.say('confirm.made', id=confirmation.item.indikator.id, path=path)}\n")
    view = confirm_view(confirmation, Readings(opened.plan), words)
    if outside:
        view = view._replace(doubt="")
    wanted = Rewriting(opened.content, splice(confirmation, opened.loaded, opened.content))
    # Before anything else: where it cannot be shown, nothing is written.
    write(_shown(view, path, wanted, session), sys.stdout)
    if yes and not view.doubt:
        save(confirmation, opened, wanted)
    elif yes or not can_ask(session):
        return Answer(remarks=problem_line(_not_yet(view, yes=yes), words), exit_code=ExitCode.USAGE)
    elif _is_agreed(view, session):
        # Agreed was to this change of what was read, and to no other.
        rewrite_file(opened.file.path, path, wanted.before, wanted.text)
    else:
        return Answer(f"{words.say('confirm.not_saved')}\n")
    return Answer(f"{words.say('confirm.saved', path=path)}\n")


def _not_yet(view: ConfirmView, *, yes: bool) -> UsageProblem:
    """Say why nothing was written, and how to go on."""
    if view.doubt:
        return UsageProblem("usage.confirm.outside", doubt=view.doubt, flags="--outside" if yes else "--yes --outside")
    return UsageProblem("usage.confirm.yes")


def _is_agreed(view: ConfirmView, session: Session) -> bool:
    if not ask(view.question, session):
        return False
    return not view.doubt or ask(session.words.say("confirm.ask.outside", doubt=view.doubt), session)


def _shown(view: ConfirmView, path: str, change: Rewriting, session: Session) -> str:
    """Give the change of the file as a diff, and in words."""
    lines = [line for sentence in view.sentences for line in wrap(sentence, session.stdout)]
    return f"{file_diff(path, change.before, change.text)}\n" + "".join(f"{line}\n" for line in lines)
