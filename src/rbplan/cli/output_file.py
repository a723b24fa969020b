"""The file that ``--output`` names."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeVar

from rbplan.cli.plan_file import PlanFile, real_path, shown_path
from rbplan.cli.problem import UsageProblem
from rbplan.cli.session import Answer, Session
from rbplan.inert import inert

FormatName = TypeVar("FormatName", bound=str)

_BUILD: Final = "build"


def build_folder(file: PlanFile, start: Path) -> Path:
    """Give the folder, as seen from ``start``, that takes what is made of a plan where none is named."""
    return Path(shown_path((file.repository or start) / _BUILD / file.companion, start))


def named_file(output: str, name: str) -> Path:
    """Give the file to write: the named one, or one of that name in the named folder.

    Raises UsageProblem where nothing is named.
    """
    if output == "":
        raise UsageProblem("usage.output.empty")
    path = Path(output)
    return path / name if os.path.isdir(path) or output.endswith(("/", "\\")) else path  # noqa: PTH112 - never raises


def format_of(output: str | None, file_names: Mapping[FormatName, str]) -> FormatName | None:
    """Give the format that the name of a file asks for, by the names that files of each format have.

    None where no file is named, or a folder, or a file without a suffix. Raises UsageProblem for a suffix that no
    format has.
    """
    path = Path(output or "")
    if output in (None, "", "-") or not path.suffix or os.path.isdir(path):  # noqa: PTH112 - never raises
        return None
    named = {Path(name).suffix: form for form, name in reversed([*file_names.items()])}
    if path.suffix.casefold() not in named:
        raise UsageProblem("usage.output.suffix", path=path.as_posix(), known=", ".join(sorted(named)))
    return named[path.suffix.casefold()]


def save(text: str, output: str, name: str, files: Iterable[PlanFile], session: Session) -> Answer:
    """Write an answer to the named file, or under a name of its own into the named folder, and say so.

    Raises UsageProblem where it cannot be written, or would be written over one of the plans or its sources.
    """
    from rbplan.cli.write_file import write_file

    target = named_file(output, name)
    if session.settings.file is not None and real_path(target) == real_path(session.settings.file):
        raise UsageProblem("usage.output.input", path=target.as_posix())
    for file in files:
        spare_the_plan(target, file)
    write_file(target, text)
    return Answer(f"{session.words.say('render.wrote', file=inert(target.as_posix()))}\n")


def spare_the_plan(target: Path, file: PlanFile) -> None:
    """Refuse to write over the plan or anything in its companion folder, sources and evidence among it."""
    plan = real_path(file.path)
    written = real_path(target)
    if written == plan or plan.with_suffix("") in written.parents:
        raise UsageProblem("usage.output.plan", path=target.as_posix())


def spare_inputs(targets: Sequence[Path], files: Iterable[PlanFile], others: Iterable[Path | None]) -> None:
    """Refuse to write over what this run reads, and to write two things to one file.

    ``files`` are plans, spared with their companion folders; ``others`` are settings and the like, None where absent.
    """
    written = [real_path(target) for target in targets]
    for position, target in enumerate(targets):
        if written[position] in written[:position]:
            raise UsageProblem("usage.output.twice", path=target.as_posix())
        if written[position] in {real_path(other) for other in others if other is not None}:
            raise UsageProblem("usage.output.input", path=target.as_posix())
    if targets:
        for file in files:
            for target in targets:
                spare_the_plan(target, file)
