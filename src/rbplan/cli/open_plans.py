"""The plans that a command reads: one as a rule, all of a year where a folder is named."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.open_plan import OpenPlan, open_file
from rbplan.cli.output import problem_line
from rbplan.cli.plan_file import (
    FOLDER,
    PlanFile,
    choose_plan,
    find_repository,
    of_year,
    plans_here,
    plans_in,
    real_path,
    shown_path,
    shown_paths,
    year_of,
)
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.inert import inert
from rbplan.plan.plan import Plan


class OpenPlans(NamedTuple):
    """The plans that could be opened, in the order of their names. ``failed`` tells of the others, if any."""

    plans: tuple[OpenPlan, ...]
    failed: Answer = Answer()

    def report(self, answer: Answer, session: Session) -> Answer:
        """Add to an answer what is wrong with any plan, and what could not be opened: it is missing from the answer."""
        for opened in self.plans:
            answer = opened.report(answer, session)
        code = max(answer.exit_code, self.failed.exit_code)
        return answer._replace(remarks=f"{answer.remarks}{self.failed.remarks}", exit_code=code)


def open_plans(session: Session, named: Sequence[Path], year: int | None, today: date) -> OpenPlans:
    """Open every plan that is meant: the files named, the plans of one year in the folders named, else the one plan.

    Raises UsageProblem where there is none.
    """
    files = meant_files(session.folder, named, year, today)
    if len(files) == 1:
        opened = open_file(session, files[0])
        return OpenPlans((), opened) if isinstance(opened, Answer) else OpenPlans((opened,))
    plans: list[OpenPlan] = []
    failed = Answer()
    for file in files:
        try:
            found = open_file(session, file)
        except UsageProblem as problem:
            found = Answer(remarks=problem_line(problem, session.words), exit_code=ExitCode.USAGE)
        if isinstance(found, Answer):
            code = max(failed.exit_code, found.exit_code)
            failed = Answer(remarks=f"{failed.remarks}{found.remarks}", exit_code=code)
        else:
            plans.append(found)
    twice = _twice(plans)
    if twice:
        remarks = session.words.say("plan.twice", first=twice[0], second=twice[1])
        return OpenPlans((), Answer(remarks=f"{failed.remarks}{remarks}\n", exit_code=ExitCode.PROBLEMS))
    return OpenPlans(tuple(plans), failed)


def meant_files(start: Path, named: Sequence[Path], year: int | None, today: date) -> list[PlanFile]:
    """Give the files of the plans that are meant, at least one. Raises UsageProblem where there is none."""
    if not named:
        repository = find_repository(start)
        of_one_year = of_year(plans_here(repository, start), year, today) if repository else []
        if repository and len(of_one_year) > 1:
            folder = inert(shown_path(repository / FOLDER, start))
            count, plans = len(of_one_year), shown_paths(of_one_year)
            raise UsageProblem("usage.plan.many", year=year_of(of_one_year[0]), count=count, plans=plans, folder=folder)
        return [choose_plan(start, None, year, today)]
    found: dict[Path, PlanFile] = {}
    for path in named:
        inside = plans_in(start / path, start) if os.path.isdir(start / path) else []  # noqa: PTH112 - never raises
        for file in of_year(inside, year, today) if inside else [choose_plan(start, path, year, today)]:
            found.setdefault(real_path(file.path), file)
    return list(found.values())


def _twice(plans: Sequence[OpenPlan]) -> tuple[str, str] | None:
    """Give the paths of two plans of one office and year: a list of both would count everything twice."""
    first: dict[tuple[str, int], OpenPlan] = {}
    for opened in plans:
        name = _identity(opened.plan)
        if name in first:
            return inert(first[name].file.shown), inert(opened.file.shown)
        first[name] = opened
    return None


def _identity(plan: Plan) -> tuple[str, int]:
    return plan.satker.kode or plan.satker.nama.casefold(), plan.tahun
