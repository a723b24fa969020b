"""Which files a command is about that takes many."""

import os
import sys
from pathlib import Path
from typing import Final

from rbplan.cli.plan_file import PlanFile, find_repository, plans_in, plans_of, real_path
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Session
from rbplan.document.decode import LARGEST_FILE

STDIN: Final = "-"

_UNNAMED: Final = "stdin.yaml"


def named_files(paths: list[Path], stdin_name: str | None, session: Session) -> list[PlanFile]:
    """Give the files named, each once, in the order in which they were named; of a folder, every plan in it.

    Without a name, every plan of the repository around the current folder. ``-`` is the standard input, as if it were
    the file ``stdin_name``. Raises UsageProblem where there is none.
    """
    if [str(path) for path in paths] == [STDIN]:
        return [_standard_input(stdin_name or _UNNAMED, session)]
    if any(str(path) == STDIN for path in paths):
        raise UsageProblem("usage.stdin.alone")
    if stdin_name is not None:
        raise UsageProblem("usage.stdin.name")
    if not paths:
        repository = find_repository(session.folder)
        if repository is None:
            raise UsageProblem("usage.files.plan")
        return plans_of(repository, session.folder)
    found: dict[Path, PlanFile] = {}
    for path in paths:
        full = session.folder / path
        files = plans_in(full, session.folder) if os.path.isdir(full) else [PlanFile(full, path.as_posix(), None)]  # noqa: PTH112 - never raises
        if not files:
            raise UsageProblem("usage.files.none", path=path.as_posix())
        for file in files:
            found.setdefault(real_path(file.path), file)
    return list(found.values())


def _standard_input(name: str, session: Session) -> PlanFile:
    try:
        content = sys.stdin.buffer.read(LARGEST_FILE + 1)
    except (AttributeError, OSError):
        # Started without a standard input.
        raise UsageProblem("usage.stdin.none") from None
    return PlanFile(session.folder / name, Path(name).as_posix(), None, content)
