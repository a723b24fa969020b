"""``rbplan show``: one indikator whole, or those that a name may mean."""

import shlex
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import typer

from rbplan.cli.choose_item import no_item
from rbplan.cli.completion import complete_item
from rbplan.cli.open_plan import open_plan
from rbplan.cli.options import PlanOption, TodayOption, YearOption
from rbplan.cli.period import read_today
from rbplan.cli.session import Answer, Session
from rbplan.inert import inert
from rbplan.plan.plan import Plan
from rbplan.plan.search import search_items, select_item
from rbplan.plan.walk import Item, walk
from rbplan.present.show_field import ShowView
from rbplan.present.show_list_view import ShowListView, show_list_view
from rbplan.present.show_view import show_view
from rbplan.show import show_items

Format = Literal["terminal", "json", "md"]
NameArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="NAME", help="help.show.name", show_default=False, autocompletion=complete_item),
]
FormatOption = Annotated[Format, typer.Option("--format", help="help.show.format")]


class _Found(NamedTuple):
    """What was asked for: one indikator, or a list with the key of its title."""

    items: tuple[Item, ...]
    title: str = ""


def show(
    context: typer.Context,
    name: NameArgument = None,
    plan: PlanOption = None,
    year: YearOption = None,
    today: TodayOption = None,
    output_format: FormatOption = "terminal",
) -> Answer:
    """Answer with the indikator of this id or with these words, or with a list of all that the name, or none, fits."""
    session: Session = context.obj
    opened = open_plan(session, plan, year, read_today(today))
    if isinstance(opened, Answer):
        return opened
    asked = " ".join(name or ())
    found = _find(opened.plan, asked) if name else _Found(tuple(walk(opened.plan)), "show.count")
    shown = show_items(opened.plan, opened.loaded, found.items)
    if output_format == "json":
        from rbplan.present.show_json import show_json

        text = show_json(shown, opened.plan, opened.file.shown)
    elif found.title:
        title = session.words.say(found.title, count=len(shown), **({"name": inert(asked)} if asked else {}))
        view = show_list_view(shown, opened.plan, opened.file.shown, title, session.words)
        text = _list(view, session, output_format)
    else:
        options = _plan_options(plan, year)
        text = _one(show_view(shown[0], opened.plan, opened.file.shown, options, session.words), session, output_format)
    return opened.report(Answer(text), session)


def _find(plan: Plan, name: str) -> _Found:
    """Find by id and own words, else by the words of what stands above. Raises UsageProblem where nothing fits."""
    selected = select_item(plan, name)
    if selected.item is not None:
        return _Found((selected.item,))
    if selected.candidates:
        return _Found(selected.candidates, "show.found")
    # Figures alone name nothing, since printed numbers repeat.
    below = search_items(plan, name) if any(character.isalpha() for character in name) else ()
    if not below:
        raise no_item(name, selected)
    return _Found(below, "show.above" if len(below) > 1 else "")


def _plan_options(plan: Path | None, year: int | None) -> str:
    """Give the options that name the plan, so that the next command finds it too."""
    named = f" --plan {shlex.quote(plan.as_posix())}" if plan is not None else ""
    return f"{named} --year {year}" if year is not None else named


def _one(view: ShowView, session: Session, output_format: Format) -> str:
    if output_format == "md":
        from rbplan.present.show_markdown import show_markdown

        return show_markdown(view)
    if session.stdout is None:
        from rbplan.present.show_plain import show_plain

        return show_plain(view)
    from rbplan.present.show_terminal import show_terminal

    return show_terminal(view, session.stdout)


def _list(view: ShowListView, session: Session, output_format: Format) -> str:
    if output_format == "md":
        from rbplan.present.show_markdown import show_list_markdown

        return show_list_markdown(view)
    if session.stdout is None:
        from rbplan.present.show_plain import show_list_plain

        return show_list_plain(view)
    from rbplan.present.show_terminal import show_list_terminal

    return show_list_terminal(view, session.stdout)
