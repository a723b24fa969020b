"""``rbplan verify``: from which state of the plan a document was made."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.options import PlanOption
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import PlanFile, choose_plan, find_repository, plans_of, read_bytes, year_of
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
    return _compare(shown, marks, _candidates(session, marks, named)) if marks else Verified(shown)


def _candidates(session: Session, marks: Sequence[Sidik], named: Path | None) -> list[PlanFile]:
    """Give the plan that the user named, else those of the year that a document names: one of each office.

    Where there is none of that year, one that is called by another year now may have been it.
    """
    if named is not None:
        return [choose_plan(session.folder, named, None, date.max)]
    repository = find_repository(session.folder)
    if repository is None:
        raise UsageProblem("usage.plan.none")
    plans = plans_of(repository, session.folder)
    return [plan for plan in plans if year_of(plan) == marks[-1].tahun] or plans


def _compare(shown: str, marks: Sequence[Sidik], plans: Sequence[PlanFile]) -> Verified:
    """Compare marks, of several the last as the document's own, with plans, at least one, and their former states."""
    today = {plan: load_plan(plan.read(), plan.shown).plan for plan in plans}
    broken = tuple(plan.shown for plan, loaded in today.items() if loaded is None)
    now = {plan.shown: origin for plan, loaded in today.items() if (origin := trace_now(marks, loaded))}
    if now:
        # Offices that began with the same model have the same texts.
        return Verified(shown, tuple(now), next(iter(now.values())))
    former = [_former(shown, marks, plan) for plan in plans]
    for found in former:
        if found.origin and found.origin.kind == "earlier":
            return found._replace(broken=tuple(path for path in broken if path in found.plans))
    # Once each: git may take the former states of one office's plan for those of another that was copied from it.
    compared = frozenset(blob for found in former if found.origin for blob in found.origin.compared)
    of_year = tuple(plan.shown for plan, loaded in today.items() if loaded is None or loaded.tahun == marks[-1].tahun)
    # What is wanting for one plan, as git itself, is wanting for all, since they lie in one repository.
    return Verified(shown, of_year, Origin("unknown", marks[-1], None, compared), former[0].history, broken)


def _former(shown: str, marks: Sequence[Sidik], plan: PlanFile) -> Verified:
    """Compare marks with the former states of one plan."""
    try:
        repository = Repository(plan.path.parent)
        former = trace_back(marks, repository.versions(plan.path), repository.bytes_of)
        return Verified(shown, (plan.shown,), former, "shallow" if repository.is_shallow() else "whole")
    except GitProblem as problem:
        if problem.cause not in ("no-program", "no-repository"):
            raise UsageProblem(f"usage.git.{problem.cause}", detail=problem.detail) from None
        return Verified(shown, (plan.shown,), Origin("unknown", marks[-1]), problem.cause)
