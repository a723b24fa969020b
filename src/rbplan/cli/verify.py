"""``rbplan verify``: from which state of the plan a document was made."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.options import PlanOption
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import PlanFile, choose_plan, read_bytes
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.git import GitProblem, Repository
from rbplan.load.load import load_plan
from rbplan.plan.sidik import Sidik
from rbplan.present.verify_json import verify_json
from rbplan.present.verify_text import Verified, verify_text
from rbplan.provenance.read_marks import LARGEST_DOCUMENT, read_marks
from rbplan.provenance.trace import Origin, trace_back, trace_now

FilesArgument = Annotated[list[Path], typer.Argument(metavar="FILE", help="help.verify.file", readable=False)]
FormatOption = Annotated[Literal["text", "json"], typer.Option("--format", help="help.verify.format")]


def verify(
    context: typer.Context, files: FilesArgument, plan: PlanOption = None, output_format: FormatOption = "text"
) -> Answer:
    """Answer for each document; one that is not from the plan of today is no success."""
    session: Session = context.obj
    several: list[Verified] = []
    remarks = ""
    for file in files:
        try:
            several.append(_verify(session, file, plan))
        except UsageProblem as problem:
            # What was found of the others is an answer all the same.
            remarks += problem_line(problem, session.words)
    text = verify_json(several) if output_format == "json" else verify_text(several, session.words)
    is_current = all(each.origin and each.origin.kind == "current" for each in several)
    exit_code = ExitCode.FINE if is_current else ExitCode.PROBLEMS
    return Answer(text if several else "", remarks, ExitCode.USAGE if remarks else exit_code)


def _verify(session: Session, file: Path, named: Path | None) -> Verified:
    shown = file.as_posix()
    content = read_bytes(session.folder / file, shown, LARGEST_DOCUMENT)
    if len(content) > LARGEST_DOCUMENT:
        raise UsageProblem("usage.verify.large", path=shown)
    marks = read_marks(content)
    if not marks:
        return Verified(shown)
    # Of several, as where a plan quotes one, the document's own stands last.
    year = marks[-1].tahun if named is None else None
    return _compare(shown, marks, choose_plan(session.folder, named, year, date.max))


def _compare(shown: str, marks: tuple[Sidik, ...], file: PlanFile) -> Verified:
    now = trace_now(marks, load_plan(file.read(), file.shown).plan)
    if now is not None:
        return Verified(shown, file.shown, now)
    try:
        repository = Repository(file.path.parent)
        former = trace_back(marks, repository.versions(file.path), repository.bytes_of)
        return Verified(shown, file.shown, former, "shallow" if repository.is_shallow() else "whole")
    except GitProblem as problem:
        if problem.cause not in ("no-program", "no-repository"):
            raise UsageProblem(f"usage.git.{problem.cause}", detail=problem.detail) from None
        return Verified(shown, file.shown, Origin("unknown", marks[-1]), problem.cause)
