"""A reason to stop that is not inside the plan."""

import errno
from pathlib import Path

from rbplan.diagnostic import Argument


class UsageProblem(Exception):
    """What was asked cannot be done. Ends the command with exit code 2 and one line, worded from ``key``."""

    def __init__(self, key: str, /, **arguments: Argument) -> None:
        """Take the key of the wording and its arguments."""
        super().__init__(key)
        self.key = key
        self.arguments = arguments


def read_problem(path: str, error: OSError) -> UsageProblem:
    """Say why a file could not be read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UsageProblem("usage.file.missing", path=path)
    if isinstance(error, PermissionError):
        return UsageProblem("usage.file.denied", path=path)
    return UsageProblem("usage.file.unreadable", path=path, reason=error.strerror or str(error))


def write_problem(path: str | Path, error: OSError) -> UsageProblem:
    """Say why a file could not be written."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UsageProblem("usage.write.missing", path=str(path))
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UsageProblem("usage.write.denied", path=str(path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UsageProblem("usage.write.full", path=str(path))
    return UsageProblem("usage.write.other", path=str(path), reason=error.strerror or str(error))
