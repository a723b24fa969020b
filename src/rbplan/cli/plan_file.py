"""Finding the plan that a command is about, and reading it."""

import os
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from rbplan.cli.github_actions import workspace_around
from rbplan.cli.problem import UsageProblem, read_problem
from rbplan.document.decode import LARGEST_FILE

FOLDER: Final = "plans"
_PLAN_NAME: Final = re.compile(r"(\d{4})\.yaml")


class PlanFile(NamedTuple):
    """A plan on disk: where it is, how it is shown, and the folder that holds ``plans``, if it lies in one.

    ``content`` is given where it came by the standard input and ``path`` only says where it belongs. Every path that is
    shown, printed or put into JSON has forward slashes, on Windows too.
    """

    path: Path
    shown: str
    repository: Path | None
    content: bytes | None = None

    def read(self) -> bytes:
        """Give the bytes, at most one more than a plan may have. Raises UsageProblem."""
        return read_bytes(self.path, self.shown) if self.content is None else self.content

    @property
    def companion(self) -> Path:
        """The path, relative to the repository, that bears the plan's name: ``2022``, ``1872/2022``."""
        if self.repository is None:
            return Path(self.path.stem)
        return self.path.relative_to(self.repository / FOLDER).with_suffix("")


def read_bytes(path: Path, shown: str, most: int = LARGEST_FILE) -> bytes:
    """Read a file, at most one byte more than it may have. Raises UsageProblem where it cannot be had."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        if os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir, never raises
            # Systems disagree on how to say it: Windows denies the permission.
            raise UsageProblem("usage.file.folder", path=shown) from None
        raise read_problem(shown, error) from None
    except ValueError:
        # A NUL character in the name.
        raise UsageProblem("usage.file.missing", path=shown) from None


def find_repository(start: Path) -> Path | None:
    """Give the nearest folder, from ``start`` upward, whose folder ``plans`` holds a plan."""
    for folder in (start, *start.parents):
        if next(_plans_below(folder / FOLDER), None):
            return folder
    return None


def plans_of(repository: Path, start: Path) -> list[PlanFile]:
    """Give the plans of a repository, in the order of their paths, named as seen from ``start``."""
    return [PlanFile(path, shown_path(path, start), repository) for path in sorted(_plans_below(repository / FOLDER))]


def plans_here(repository: Path, start: Path) -> list[PlanFile]:
    """Give the plans of the office in whose folder ``start`` lies; where it lies in none, of the whole repository."""
    plans = plans_of(repository, start)
    offices = {start, *start.parents} - {repository / FOLDER}
    return [plan for plan in plans if plan.path.parent in offices] or plans


def plans_in(folder: Path, start: Path) -> list[PlanFile]:
    """Give every plan in a folder that the user named: the folder of a repository, ``plans``, or one office's."""
    below = sorted({*_plans_below(folder), *_plans_below(folder / FOLDER)})
    return [PlanFile(path, shown_path(path, start), None) for path in below]


def choose_plan(start: Path, named: Path | None, year: int | None, today: date) -> PlanFile:
    """Give the plan that is meant: the named file, else the plan of the year, else the newest that is not after today.

    In the folder of an office only its own plans are meant.
    Raises UsageProblem where there is none, or more than one, and where both a file and a year are given.
    """
    if named is not None:
        file = _named(named, start)
        if year is not None:
            raise UsageProblem("usage.plan.both", path=file.shown, year=year)
        return file
    repository = find_repository(start)
    if repository is None:
        raise UsageProblem("usage.plan.none")
    matching = of_year(plans_here(repository, start), year, today)
    if len(matching) > 1:
        raise UsageProblem("usage.plan.several", year=year_of(matching[0]), plans=shown_paths(matching))
    return matching[0]


_MOST_NAMED: Final = 5


def shown_paths(files: Sequence[PlanFile]) -> str:
    """Name some of the files, as many as a line can hold."""
    more = ", …" if len(files) > _MOST_NAMED else ""
    return ", ".join(file.shown for file in files[:_MOST_NAMED]) + more


def of_year(plans: Sequence[PlanFile], year: int | None, today: date) -> list[PlanFile]:
    """Give the plans of a year; without one, of the newest that is not after today's, else the newest of all.

    There is at least one. Raises UsageProblem where none is of that year.
    """
    years = sorted({year_of(plan) for plan in plans})
    chosen = max((found for found in years if found <= today.year), default=years[-1]) if year is None else year
    if chosen not in years:
        raise UsageProblem("usage.plan.year", year=chosen, years=", ".join(map(str, years)))
    return [plan for plan in plans if year_of(plan) == chosen]


def _named(named: Path, start: Path) -> PlanFile:
    path = start / named
    if os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir, never raises
        raise UsageProblem("usage.plan.folder", path=named.as_posix())
    resolved = real_path(path)
    for folder in resolved.parents:
        if folder.name == FOLDER:
            return PlanFile(resolved, named.as_posix(), folder.parent)
    return PlanFile(path, named.as_posix(), None)


def _plans_below(folder: Path) -> Iterator[Path]:
    """Give ``2022.yaml`` and ``<office>/2022.yaml``; what lies deeper belongs to a plan and is none.

    Raises UsageProblem where a folder may not be listed: to answer without its plans would be to answer wrongly.
    """
    entries = _list_folder(folder)
    plans = [path for path in entries if _PLAN_NAME.fullmatch(path.name)]
    yield from plans
    # What a plan keeps beside itself may be closed to whoever only reads the plan.
    companions = {path.with_suffix("") for path in plans}
    for office in entries:
        if office not in companions and os.path.isdir(office):  # noqa: PTH112 - never raises
            yield from (path for path in _list_folder(office) if _PLAN_NAME.fullmatch(path.name))


def _list_folder(folder: Path) -> list[Path]:
    """Give what a folder holds, sorted; nothing where there is no such folder."""
    try:
        return sorted(folder.iterdir())
    except PermissionError:
        raise UsageProblem("usage.folder.denied", path=folder.as_posix()) from None
    except OSError:
        return []


def year_of(plan: PlanFile) -> int:
    """Give the year by which a plan of a repository is named."""
    return int(plan.path.stem)


def shown_path(path: Path, start: Path) -> str:
    """Give a path as seen from a folder, with forward slashes."""
    try:
        return Path(os.path.relpath(path, start)).as_posix()
    except ValueError:
        # Another drive on Windows.
        return path.as_posix()


def repository_path(path: Path, start: Path) -> str:
    """Give a path as seen from the root of the git repository around a folder; without one, from the folder itself."""
    return shown_path(path, repository_root(start))


def repository_root(start: Path) -> Path:
    """Give the root of the git repository around a folder; without one the runner's workspace, else the folder."""
    root = next((folder for folder in (start, *start.parents) if os.path.lexists(folder / ".git")), None)
    return root or workspace_around(start) or start


def real_path(path: Path) -> Path:
    """Give the one path of a file that may be named in many ways. Never raises: reading says what is wrong."""
    try:
        return Path(os.path.realpath(path))
    except ValueError:
        # A NUL character in the name.
        return path
