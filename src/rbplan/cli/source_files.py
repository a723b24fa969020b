"""Reading the files of a plan's sumber, for the rules that compare the plan with them."""

import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from rbplan.lint.source_file import SourceFile
from rbplan.plan.plan import Plan

_LARGEST: Final = 20_000_000
"""Bytes. The source of the first plan has 40,000; a decree scanned as a picture may have some millions."""


def read_sources(plan: Plan | None, plan_path: Path) -> Mapping[str, SourceFile]:
    """Give what is known of the file of each sumber that names one, by its id."""
    return sources_of(plan, plan_path, _read)


def sources_of(plan: Plan | None, plan_path: Path, read: Callable[[Path], SourceFile]) -> Mapping[str, SourceFile]:
    """Give, by the id of each sumber that names a file, what ``read`` gives for the path of that file.

    Only what lies in the folder of the plan or below it is looked at: a plan from a stranger could name any file.
    """
    if plan is None:
        return {}
    folder = Path(os.path.realpath(plan_path)).parent
    # Many sumber may name one large file.
    read = cache(read)
    return {sumber.id: _find(folder, sumber.berkas, read) for sumber in plan.sumber if sumber.berkas is not None}


def _find(folder: Path, berkas: str, read: Callable[[Path], SourceFile]) -> SourceFile:
    try:
        path = Path(os.path.realpath(folder / berkas))
    except (OSError, ValueError):
        return SourceFile(None, "unreadable")
    return read(path) if path.is_relative_to(folder) else SourceFile(None, "outside")


def _read(path: Path) -> SourceFile:
    try:
        if not path.is_file():
            return SourceFile(None, "missing")
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except (OSError, ValueError):
        return SourceFile(None, "unreadable")
    return SourceFile(None, "too-large") if len(content) > _LARGEST else SourceFile(content)
