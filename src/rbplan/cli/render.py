"""``rbplan render``: documents from the plan."""

import os
from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.options import PlanOption, TodayOption, YearOption
from rbplan.cli.output_file import named_file, spare_the_plan
from rbplan.cli.period import read_today
from rbplan.cli.plan_file import PlanFile, choose_plan, shown_path
from rbplan.cli.problem import UsageProblem
from rbplan.cli.report import report_problems
from rbplan.cli.session import Answer, Session
from rbplan.cli.write_file import make_folder, write_file
from rbplan.inert import inert
from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan

BUILD_FOLDER: Final = "build"

Document = Literal["lampiran"]
Format = Literal["md", "tex"]
DocumentArgument = Annotated[
    Document, typer.Argument(metavar="DOCUMENT", help="help.render.document", show_default=False)
]
FormatOption = Annotated[Format, typer.Option("--format", help="help.render.format")]
OutputOption = Annotated[
    str | None, typer.Option("--output", metavar="PATH|-", help="help.render.output", show_default=False)
]
TemplatesOption = Annotated[
    Path | None,
    typer.Option("--templates", metavar="DIR", help="help.render.templates", show_default=False, readable=False),
]

PrintContextOption = Annotated[bool, typer.Option("--print-context", help="help.render.print_context")]


def render(
    context: typer.Context,
    document: DocumentArgument = "lampiran",
    plan: PlanOption = None,
    year: YearOption = None,
    today: TodayOption = None,
    output_format: FormatOption = "md",
    output: OutputOption = None,
    templates: TemplatesOption = None,
    print_context: PrintContextOption = False,
) -> Answer:
    """Write one document; a plan with problems is not rendered, since a document must not lack a row."""
    session: Session = context.obj
    file = choose_plan(session.folder, plan, year, read_today(today))
    loaded = load_plan(file.read(), file.shown)
    if loaded.plan is None or loaded.diagnostics:
        refusal = session.words.say("render.refused")
        return Answer(remarks=f"{report_problems(loaded, session)}{refusal}\n", exit_code=ExitCode.PROBLEMS)
    if print_context:
        from rbplan.present.json_text import json_text
        from rbplan.render.context import make_context

        return Answer(json_text(make_context(loaded.plan)))
    text = _render(loaded.plan, output_format, _templates(templates, session))
    if output == "-":
        return Answer(text)
    target = _target(output, f"{document}.{output_format}", file, session)
    spare_the_plan(target, file)
    if output is None:
        make_folder(target.parent)
    write_file(target, text)
    return Answer(f"{session.words.say('render.wrote', file=inert(target.as_posix()))}\n")


def _render(plan: Plan, output_format: Format, templates: Path | None) -> str:
    from rbplan.render.lampiran import render_lampiran
    from rbplan.render.problem import TemplateProblem

    try:
        return render_lampiran(plan, output_format, templates)
    except TemplateProblem as problem:
        raise UsageProblem(f"usage.template.{problem.cause}", **problem.arguments) from None


def _templates(named: Path | None, session: Session) -> Path | None:
    folder = session.folder / named if named else session.settings.templates
    if folder is None:
        return None
    shown = (named or folder).as_posix()
    if not os.path.isdir(folder):  # noqa: PTH112 - never raises
        raise UsageProblem("usage.templates", path=shown)
    if not os.access(folder, os.R_OK | os.X_OK):
        # Nothing would be found in it, and the built-in templates would be taken in silence.
        raise UsageProblem("usage.folder.denied", path=shown)
    return folder


def _target(output: str | None, name: str, file: PlanFile, session: Session) -> Path:
    """Give the file to write, as seen from here: the named one, or one below ``build``."""
    if output is not None:
        return named_file(output, name)
    build = (file.repository or session.folder) / BUILD_FOLDER
    return Path(shown_path(build / file.companion / name, session.folder))
