"""``rbplan render``: documents from the plan."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.extra import Needed, needs, require
from rbplan.cli.inputs import inputs_of
from rbplan.cli.options import PlanOption, TodayOption, YearOption
from rbplan.cli.output_file import build_folder, save
from rbplan.cli.own_templates import named_templates, own_templates
from rbplan.cli.pdf_wish import complete_standard, read_pdf_wish
from rbplan.cli.period import read_today
from rbplan.cli.plan_file import PlanFile, choose_plan, year_of
from rbplan.cli.problem import UsageProblem
from rbplan.cli.render_documents import make_documents, needed_for
from rbplan.cli.render_request import Request, complete_document, complete_format, read_request
from rbplan.cli.repeated import Repeated
from rbplan.cli.report import report_problems
from rbplan.cli.save_documents import save_documents
from rbplan.cli.session import Answer, Session
from rbplan.cli.source_date import source_date
from rbplan.load.load import Loaded, load_plan
from rbplan.plan.plan import Plan
from rbplan.plan.walk import walk
from rbplan.render.bentuk import Bentuk
from rbplan.render.pdf.wish import Engine
from rbplan.render.readiness import find_unready

DocumentsArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="DOCUMENT", help="help.render.document", show_default=False, autocompletion=complete_document
    ),
]
FormOption = Annotated[Bentuk, typer.Option("--form", help="help.render.form")]
FormatOption = Annotated[
    list[str] | None,
    typer.Option(
        "--format", metavar="FORMAT", help="help.render.format", show_default=False, autocompletion=complete_format
    ),
]
OutputOption = Annotated[
    str | None, typer.Option("--output", metavar="PATH|-", help="help.render.output", show_default=False)
]
TemplatesOption = Annotated[
    Path | None,
    typer.Option("--templates", metavar="DIR", help="help.render.templates", show_default=False, readable=False),
]
StampOption = Annotated[bool, typer.Option("--stamp", help="help.render.stamp")]
PdfStandardOption = Annotated[
    list[str] | None,
    typer.Option(
        "--pdf-standard",
        metavar="STANDARD",
        help="help.render.pdf_standard",
        show_default=False,
        autocompletion=complete_standard,
    ),
]
EngineOption = Annotated[Engine | None, typer.Option("--engine", help="help.render.engine", show_default=False)]
WatchOption = Annotated[bool, typer.Option("--watch", help="help.render.watch")]
PrintContextOption = Annotated[bool, typer.Option("--print-context", help="help.render.print_context")]


def render(
    context: typer.Context,
    documents: DocumentsArgument = None,
    plan: PlanOption = None,
    year: YearOption = None,
    today: TodayOption = None,
    form: FormOption = "alih-teks",
    output_format: FormatOption = None,
    output: OutputOption = None,
    templates: TemplatesOption = None,
    stamp: StampOption = False,
    engine: EngineOption = None,
    pdf_standard: PdfStandardOption = None,
    watch: WatchOption = False,
    print_context: PrintContextOption = False,
) -> Answer:
    """Write documents; a plan with problems is not rendered, since a document must not lack a row."""
    session: Session = context.obj
    request = read_request(documents or (), output_format or (), None if print_context else output)
    wish = read_pdf_wish(pdf_standard or (), engine, request)
    asked, form = form, form if print_context else request.effective(form)
    _check(request, form, session, stamped=stamp)
    if watch and (print_context or output == "-"):
        raise UsageProblem("usage.render.watch")
    file = choose_plan(session.folder, plan, year, read_today(today))
    destination = request.destination(build_folder(file, session.folder), form)
    if watch:
        # The plan stays the one that was found at the start.
        pinned = () if plan or year else ("--year", str(year_of(file)))
        again = Repeated(file, templates, destination.files, pinned)
        return _repeat(again, [Needed("watch", "watchfiles"), *needed_for(request, wish)], session)
    loaded = load_plan(file.read(), file.shown)
    opened = _printable(loaded, form, session)
    if isinstance(opened, Answer):
        return opened
    from rbplan.render.context import make_context

    data = make_context(opened, form, stamped=stamp, day=source_date(os.environ))
    if print_context:
        return _context(data, output, file, session)
    inputs_of(session, [file], templates=named_templates(templates, session)).spare(destination.files)
    destination.check()
    contents = make_documents(data, request, own_templates(templates, session), wish)
    answer = _printed(contents[0], request) if output == "-" else save_documents(destination, contents, session)
    return answer if form == asked else _formless(answer, asked, request, session)


def _check(request: Request, form: Bentuk, session: Session, *, stamped: bool) -> None:
    """Raise UsageProblem for what no terminal can show, and for a stamp that no official letter bears."""
    if request.output == "-" and request.is_binary and session.stdout is not None:
        raise UsageProblem("usage.output.binary")
    if stamped and form != "alih-teks":
        raise UsageProblem("usage.render.stamp", form=form)


def _repeat(again: Repeated, needed: Sequence[Needed], session: Session) -> Answer:
    require(needed)
    with needs("watch"):
        from rbplan.cli.watch import repeat
    own_templates(again.templates, session)
    return repeat(session, again)


def _printed(content: bytes, request: Request) -> Answer:
    return Answer(content=content) if request.is_binary else Answer(content.decode())


def _printable(loaded: Loaded, form: Bentuk, session: Session) -> Plan | Answer:
    """Give the plan, or the answer that says why it may not be printed, or not in this form."""
    if loaded.plan is None or loaded.diagnostics:
        refusal = session.words.say("render.refused")
        return Answer(remarks=f"{report_problems(loaded, session)}{refusal}\n", exit_code=ExitCode.PROBLEMS)
    unready = find_unready(loaded.plan, form)
    if not unready:
        return loaded.plan
    from rbplan.present.unready_text import unready_text

    count, has_source = sum(1 for _ in walk(loaded.plan)), bool(loaded.plan.sumber)
    text = unready_text(unready, form, session.words, indikator=count, has_source=has_source)
    return Answer(remarks=text, exit_code=ExitCode.PROBLEMS)


def _context(data: Mapping[str, Any], output: str | None, file: PlanFile, session: Session) -> Answer:
    from rbplan.present.json_text import json_text

    text = json_text(data)
    return Answer(text) if output in (None, "-") else save(text, output, "konteks.json", [file], session)


def _formless(answer: Answer, asked: Bentuk, request: Request, session: Session) -> Answer:
    """Say, beside the answer, that the form which was asked for concerns none of the documents."""
    remark = session.words.say("render.formless", form=asked, documents=", ".join(request.documents))
    return answer._replace(remarks=f"{answer.remarks}{remark}\n")
