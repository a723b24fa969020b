"""Changing a file that was read before, and that somebody else may have changed since."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.folder_lock import folder_lock
from rbplan.cli.problem import UsageProblem, write_problem
from rbplan.cli.write_file import write_file


class Rewriting(NamedTuple):
    """What a file held when it was read, and the text that is to take its place."""

    before: bytes
    text: str


def rewrite_file(path: Path, shown: str, before: bytes, text: str) -> None:
    """Put text in the place of what was read, unless the file is another by now.

    Raises UsageProblem where it has changed since, or cannot be written; it is then as it was.
    """

    def refuse(_content: bytes) -> str:
        raise UsageProblem("usage.write.changed", path=shown)

    revise_file(path, shown, Rewriting(before, text), refuse)


def revise_file(path: Path, shown: str, wanted: Rewriting, again: Callable[[bytes], str]) -> None:
    """Put text in the place of what was read; where the file is another by now, what ``again`` makes of its bytes.

    Nobody else who asks for the lock of the folder writes in between, so that of several writers none is lost.

    Raises UsageProblem where ``again`` does, or the file cannot be written; it is then as it was.
    """
    try:
        with folder_lock(path.resolve().parent):
            content = path.read_bytes()
            text = wanted.text if content == wanted.before else again(content)
            write_file(path, text)
    except OSError as error:
        raise write_problem(shown, error) from None
