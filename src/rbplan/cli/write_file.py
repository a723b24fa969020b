"""Writing files whole or not at all."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from rbplan.cli.problem import UsageProblem, replace_problem, write_problem


class _Staged(NamedTuple):
    """A file that lies on the disk beside the one whose place it is to take, and what that one held."""

    temporary: Path
    target: Path
    shown: str
    former: bytes | None


def write_file(path: Path, content: str | bytes) -> None:
    """Write bytes, or text as UTF-8 with its own line ends, replacing what was there in one step.

    The former file stays whole until then.

    Raises UsageProblem where it cannot be written: its folder does not exist or may not be written to, it is protected
    from writing, another program holds it open, the disk is full.
    """
    write_files([(path, content)])


def write_files(files: Sequence[tuple[Path, str | bytes]]) -> None:
    """Write several files as ``write_file``, all or none: none is replaced before all are on the disk.

    Where one cannot be replaced all the same, those before it are put back.
    """
    staged: list[_Staged] = []
    try:
        for path, content in files:
            if (each := _stage(path, _bytes(content), keep=len(files) > 1)) is not None:
                staged.append(each)
        _replace_all(staged)
    finally:
        _discard(staged)


def _stage(path: Path, content: bytes, *, keep: bool) -> _Staged | None:
    """Write the content beside its file, which is still as it was; None where it went to a device instead.

    ``keep`` asks for what the former file holds, to put it back.
    """
    shown = path.as_posix()
    target = Path(os.path.realpath(path))
    if os.path.islink(target):  # noqa: PTH114 - never raises
        # Only a link that leads to itself is still one.
        raise write_problem(shown, OSError(errno.ELOOP, os.strerror(errno.ELOOP)))
    try:
        # Not the target: to a pipe that stands in the place of /dev/stdout no path leads.
        former = path.stat().st_mode if path.exists() else None
        if former is not None and not stat.S_ISREG(former):
            # A device or a pipe is written to, not replaced.
            path.write_bytes(content)
            return None
    except OSError as error:
        raise write_problem(shown, error) from None
    if former is not None and _is_protected(target, former):
        raise UsageProblem("usage.write.protected", path=shown)
    staged = _Staged(target.with_name(f".rbplan-{os.urandom(8).hex()}.tmp"), target, shown, None)
    try:
        _write_new(staged.temporary, content, former)
        return staged._replace(former=target.read_bytes() if keep and former is not None else None)
    except BaseException as error:
        _discard([staged])
        if isinstance(error, OSError):
            raise write_problem(shown, error) from None
        raise


def _replace_all(staged: Sequence[_Staged]) -> None:
    for position, each in enumerate(staged):
        try:
            each.temporary.replace(each.target)
        except OSError as error:
            _put_back(staged[:position])
            raise replace_problem(each.shown, error) from None


def _put_back(done: Iterable[_Staged]) -> None:
    """Undo what was replaced, as far as that is possible."""
    for each in done:
        with contextlib.suppress(OSError):
            if each.former is None:
                each.target.unlink()
            else:
                each.target.write_bytes(each.former)


def _discard(staged: Iterable[_Staged]) -> None:
    for each in staged:
        with contextlib.suppress(OSError):
            each.temporary.unlink()


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _is_protected(target: Path, mode: int) -> bool:
    """Tell whether a file says that it is not to be written.

    To replace a file only its folder must be writable, so this would not stop anybody; neither would it stop root.
    """
    return not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(target, os.W_OK)


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


def refuse_obstacle(folder: Path) -> None:
    """Raise UsageProblem where something that is no folder stands in the place of a folder, or of one above it."""
    for place in (folder, *folder.parents):
        if os.path.isdir(place):  # noqa: PTH112 - never raises
            return
        if os.path.lexists(place):
            raise UsageProblem("usage.write.obstacle", path=place.as_posix())


def make_folder(path: Path) -> None:
    """Make a folder and those above it. Raises UsageProblem where it cannot be made."""
    refuse_obstacle(path)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_problem(path.as_posix(), error) from None
