"""A reason to stop that is not inside the plan."""

import errno
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rbplan.diagnostic import Argument

WRITE_CAUSES: Final[Mapping[int, str]] = MappingProxyType(
    {
        errno.ENOENT: "missing",
        errno.ENOTDIR: "missing",
        errno.EEXIST: "obstacle",
        errno.EACCES: "denied",
        errno.EPERM: "denied",
        errno.EROFS: "denied",
        errno.ENOSPC: "full",
        errno.EDQUOT: "full",
        errno.ENAMETOOLONG: "long",
        errno.ELOOP: "loop",
    }
)
"""Why a file cannot be written, as the end of the key that says so."""

_ACCESS_DENIED: Final = 5
_IN_USE: Final = (32, 33)
"""What Windows says of a file that another program holds (winerror.h): a sharing violation, a locked part."""


class UsageProblem(Exception):
    """What was asked cannot be done. Ends the command with exit code 2 and one line, worded from ``key``."""

    def __init__(self, key: str, /, **arguments: Argument) -> None:
        """Take the key of the wording and its arguments."""
        super().__init__(key)
        self.key = key
        self.arguments = arguments


def read_problem(path: str, error: OSError) -> UsageProblem:
    """Say why a file could not be read."""
    # Of a name that is too long there can be no file.
    if isinstance(error, FileNotFoundError | NotADirectoryError) or error.errno == errno.ENAMETOOLONG:
        return UsageProblem("usage.file.missing", path=path)
    if _winerror(error) in _IN_USE:
        return UsageProblem("usage.file.open", path=path)
    if isinstance(error, PermissionError):
        return UsageProblem("usage.file.denied", path=path)
    return UsageProblem("usage.file.unreadable", path=path, reason=error.strerror or str(error))


def write_problem(path: str, error: OSError) -> UsageProblem:
    """Say why a file or folder could not be written."""
    if isinstance(error, IsADirectoryError):
        return UsageProblem("usage.file.folder", path=path)
    cause = "open" if _winerror(error) in _IN_USE else WRITE_CAUSES.get(error.errno or 0)
    if cause is None:
        return UsageProblem("usage.write.other", path=path, reason=error.strerror or str(error))
    return UsageProblem(f"usage.write.{cause}", path=path)


def replace_problem(path: str, error: OSError) -> UsageProblem:
    """Say why a file whose folder can be written to, and which is not protected, could not be replaced.

    Windows denies the access to a file that is open elsewhere; nothing else is left that it could mean.
    """
    if _winerror(error) == _ACCESS_DENIED:
        return UsageProblem("usage.write.open", path=path)
    return write_problem(path, error)


def _winerror(error: OSError) -> int | None:
    """Give the number that Windows gave; no other system has one."""
    number: int | None = getattr(error, "winerror", None)
    return number
