"""The file that ``--output`` names."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, TypeVar

from rbplan.cli.plan_file import PlanFile, shown_path
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


def save(text: str, output: str, name: str, files: Sequence[PlanFile], session: Session) -> Answer:
    """Write an answer to the named file, or under a name of its own into the named folder, and say so.

    Raises UsageProblem where it cannot be written, or would be written over something that is read.
    """
    from rbplan.cli.inputs import inputs_of
    from rbplan.cli.write_file import write_file

    target = named_file(output, name)
    inputs_of(session, files).spare([target])
    write_file(target, text)
    return saved([target], session)


def saved(targets: Sequence[Path], session: Session) -> Answer:
    """Answer with the files that have been saved, a line for each."""
    lines = (session.words.say("render.wrote", file=inert(target.as_posix())) for target in targets)
    return Answer("".join(f"{line}\n" for line in lines), saved=True)
