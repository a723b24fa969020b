"""Writing a file whole or not at all."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from rbplan.cli.problem import write_problem


def write_file(path: Path, text: str) -> None:
    """Write text as UTF-8 with its own line ends, replacing what was there in one step.

    The former file stays whole until then.

    Raises UsageProblem where it cannot be written, among others where its folder does not exist.
    """
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        # Only a link that leads to itself is still one.
        raise write_problem(path.as_posix(), OSError(errno.ELOOP, os.strerror(errno.ELOOP)))
    try:
        if target.exists() and not target.is_file():
            # A device or a pipe is written to, not replaced.
            target.write_text(text, encoding="utf-8", newline="\n")
            return
        _replace(target, text)
    except OSError as error:
        raise write_problem(path.as_posix(), error) from None


def _replace(target: Path, text: str) -> None:
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".rbplan-", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _umask() -> int:
    # There is no way to ask without setting; rbplan has one thread.
    mask = os.umask(0)
    os.umask(mask)
    return mask


def append_file(path: Path, text: str) -> None:
    """Add text as UTF-8 to the end of a file. Raises UsageProblem where it cannot be written."""
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise write_problem(path.as_posix(), error) from None


def make_folder(path: Path) -> None:
    """Make a folder and those above it. Raises UsageProblem where it cannot be made."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_problem(path.as_posix(), error) from None
