"""Which files ``rbplan lint`` checks."""

import os
from pathlib import Path

from rbplan.cli.plan_file import PlanFile, find_repository, plans_in, plans_of, real_path
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Session


def files_to_check(paths: list[Path], session: Session) -> list[PlanFile]:
    """Give the files named, each once, in the order in which they were named; of a folder, every plan in it.

    Without a name, every plan of the repository around the current folder. Raises UsageProblem where there is none.
    """
    if not paths:
        repository = find_repository(session.folder)
        if repository is None:
            raise UsageProblem("usage.lint.plan")
        return plans_of(repository, session.folder)
    found: dict[Path, PlanFile] = {}
    for path in paths:
        full = session.folder / path
        files = plans_in(full, session.folder) if os.path.isdir(full) else [PlanFile(full, str(path), None)]  # noqa: PTH112 - never raises
        if not files:
            raise UsageProblem("usage.lint.none", path=str(path))
        for file in files:
            found.setdefault(real_path(file.path), file)
    return list(found.values())
