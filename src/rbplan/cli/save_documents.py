"""Saving documents, and what is to be said of it."""

import os
from collections.abc import Sequence
from pathlib import Path

from rbplan.cli.destination import Destination
from rbplan.cli.output_file import saved
from rbplan.cli.session import Answer, Session
from rbplan.cli.write_file import write_files
from rbplan.inert import inert


def save_documents(destination: Destination, contents: Sequence[bytes], session: Session) -> Answer:
    """Write every file or none, and name them. Raises UsageProblem where one cannot be written."""
    with destination.made():
        write_files(list(zip(destination.files, contents, strict=True)))
    answer = saved(destination.files, session)
    return answer._replace(remarks="".join(_open_elsewhere(file, session) for file in destination.files))


def _open_elsewhere(file: Path, session: Session) -> str:
    """Warn of a file that LibreOffice shows: it goes on showing the former one, and would save that over the new."""
    if not os.path.exists(file.with_name(f".~lock.{file.name}#")):  # noqa: PTH110 - never raises
        return ""
    return f"{session.words.say('render.open', file=inert(file.as_posix()))}\n"
