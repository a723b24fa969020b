"""The plan that a command reads: found, loaded, and with the office's own assignments."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.exit_code import ExitCode
from rbplan.cli.plan_file import PlanFile, choose_plan
from rbplan.cli.report import report_problems
from rbplan.cli.session import Answer, Session
from rbplan.inert import inert
from rbplan.load.load import Loaded, load_plan
from rbplan.plan.plan import Plan
from rbplan.plan.responsible import unknown_names, with_penanggung_jawab
from rbplan.plan.walk import Item


class OpenPlan(NamedTuple):
    """A plan file and what is in it. ``plan`` names a penanggung_jawab wherever the plan or the settings know one.

    ``content`` are the bytes that were read, ``remarks`` what is to be said of the settings beside any answer.
    """

    file: PlanFile
    content: bytes
    loaded: Loaded
    plan: Plan
    remarks: str = ""

    def line(self, item: Item) -> int:
        """Give the line of the file, from 1, on which an item begins."""
        return self.loaded.line(item.path)

    def report(self, answer: Answer, session: Session) -> Answer:
        """Add to an answer what the models refused, if anything: it is missing from the answer, which is no success."""
        answer = answer._replace(remarks=f"{answer.remarks}{self.remarks}")
        if not self.loaded.diagnostics:
            return answer
        remarks = f"{answer.remarks}{report_problems(self.loaded, session)}{session.words.say('plan.left_out')}\n"
        return answer._replace(remarks=remarks, exit_code=answer.exit_code or ExitCode.PROBLEMS)


def open_plan(session: Session, named: Path | None, year: int | None, today: date) -> OpenPlan | Answer:
    """Open the plan that is meant, or give the answer that says why nothing can be said of it.

    Raises UsageProblem where there is no such plan, or its bytes cannot be had.
    """
    return open_file(session, choose_plan(session.folder, named, year, today))


def open_file(session: Session, file: PlanFile) -> OpenPlan | Answer:
    """Open one plan file; as ``open_plan``."""
    content = file.read()
    loaded = load_plan(content, file.shown)
    if loaded.plan is None:
        return Answer(remarks=report_problems(loaded, session), exit_code=ExitCode.PROBLEMS)
    pokja = session.settings.penanggung_jawab
    plan = with_penanggung_jawab(loaded.plan, pokja)
    return OpenPlan(file, content, loaded, plan, _slips(loaded.plan, session) if pokja else "")


def _slips(plan: Plan, session: Session) -> str:
    """Tell of keys of the settings that were perhaps meant to be another: nobody would be told otherwise."""
    found = unknown_names(plan, session.settings.penanggung_jawab)
    lines = (
        session.words.say("plan.pokja.similar", name=inert(name), suggestion=inert(near))
        for name, near in found.items()
    )
    return "".join(f"{line}\n" for line in lines)
