"""Writing a file whole or not at all."""

import contextlib
import errno
import os
import stat
from pathlib import Path

from rbplan.cli.problem import UsageProblem, replace_problem, write_problem


def write_file(path: Path, content: str | bytes) -> None:
    """Write bytes, or text as UTF-8 with its own line ends, replacing what was there in one step.

    The former file stays whole until then.

    Raises UsageProblem where it cannot be written: its folder does not exist or may not be written to, it is protected
    from writing, another program holds it open, the disk is full.
    """
    shown = path.as_posix()
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        # Only a link that leads to itself is still one.
        raise write_problem(shown, OSError(errno.ELOOP, os.strerror(errno.ELOOP)))
    try:
        # Not the target: to a pipe that stands in the place of /dev/stdout no path leads.
        former = path.stat().st_mode if path.exists() else None
        if former is not None and not stat.S_ISREG(former):
            # A device or a pipe is written to, not replaced.
            path.write_bytes(_bytes(content))
            return
    except OSError as error:
        raise write_problem(shown, error) from None
    if former is not None and _is_protected(target, former):
        raise UsageProblem("usage.write.protected", path=shown)
    _replace(target, _bytes(content), former, shown)


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _is_protected(target: Path, mode: int) -> bool:
    """Tell whether a file says that it is not to be written.

    To replace a file only its folder must be writable, so this would not stop anybody; neither would it stop root.
    """
    return not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(target, os.W_OK)


def _replace(target: Path, content: bytes, former: int | None, shown: str) -> None:
    temporary = target.with_name(f".rbplan-{os.urandom(8).hex()}.tmp")
    try:
        _write_new(temporary, content, former)
        try:
            temporary.replace(target)
        except OSError as error:
            raise replace_problem(shown, error) from None
    except OSError as error:
        raise write_problem(shown, error) from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _write_new(file: Path, content: bytes, former: int | None) -> None:
    """Write a file that must not be there yet, down to the disk, with the permissions of the former or of any new one.

    Not by tempfile, which on Windows tries ten thousand names in a folder that may not be written to.
    """
    permissions = 0o666 if former is None else stat.S_IMODE(former) & 0o777

    def create(name: str, flags: int) -> int:
        return os.open(name, flags, permissions)

    with open(file, "xb", opener=create) as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if former is not None:
        file.chmod(permissions)


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
