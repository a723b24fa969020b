"""What rbplan tells the caller when it ends. The same table stands in docs/exit-codes.md."""

from enum import IntEnum
from typing import Final


class ExitCode(IntEnum):
    """Severity is never encoded: a plan either has problems or it has none."""

    FINE = 0
    PROBLEMS = 1
    """The plan has problems, whatever is inside the bytes."""
    USAGE = 2
    """Usage, settings, templates, or bytes that cannot be had or written."""
    BUG = 3
    """A fault in rbplan."""


INTERRUPTED: Final = 130
"""What shells expect of a program that was stopped with Ctrl-C: 128 and the number of the signal."""
