"""Changing a file that was read before, and that somebody else may have changed since."""

from pathlib import Path

from rbplan.cli.folder_lock import folder_lock
from rbplan.cli.problem import UsageProblem, write_problem
from rbplan.cli.write_file import write_file


def rewrite_file(path: Path, shown: str, before: bytes, text: str) -> None:
    """Put text in the place of what was read, unless the file is another by now.

    Raises UsageProblem where it has changed since, or cannot be written; it is then as it was.
    """
    try:
        with folder_lock(path.resolve().parent):
            if path.read_bytes() != before:
                raise UsageProblem("usage.write.changed", path=shown)
            write_file(path, text)
    except OSError as error:
        raise write_problem(shown, error) from None
