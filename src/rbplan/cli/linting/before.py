"""What was there before, and is counted instead of told: ``--since`` and ``--baseline``."""

from collections.abc import Sequence
from typing import NamedTuple

from rbplan.cli.linting.baseline import Baseline, read_baseline, without_agreed
from rbplan.cli.linting.run import Checked
from rbplan.cli.linting.settings import LintSettings
from rbplan.cli.linting.since import Base, find_bases, without_standing
from rbplan.cli.plan_file import PlanFile
from rbplan.cli.session import Session
from rbplan.lint.selection import Wishes


class Before(NamedTuple):
    """The state that a change began at, for each file, and the findings that were agreed to; None without a wish."""

    bases: Sequence[Base] | None
    agreed: Baseline | None


def read_before(since: str | None, goal: LintSettings, files: Sequence[PlanFile], session: Session) -> Before:
    """Find what was there before, while nothing has been written yet. Raises UsageProblem."""
    return Before(
        None if since is None else find_bases(since, files, session.folder),
        None if goal.baseline is None else read_baseline(session.folder / goal.baseline, str(goal.baseline)),
    )


def only_new(
    found: list[Checked], before: Before, files: Sequence[PlanFile], wishes: Wishes, session: Session
) -> list[Checked]:
    """Leave out the findings that were there before; count them as standing. Raises UsageProblem."""
    if before.bases is not None:
        found = without_standing(found, files, wishes, before.bases)
    return found if before.agreed is None else without_agreed(found, before.agreed, session.folder)
