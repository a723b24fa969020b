"""What is known of the file of a sumber."""

from typing import Literal, NamedTuple

Trouble = Literal["missing", "outside", "unreadable", "too-large"]
"""Why a source could not be had. ``outside``: it lies outside the folder of the plan and was not looked at."""


class SourceFile(NamedTuple):
    """The bytes of a source, or why there are none. One of the two is None."""

    content: bytes | None
    trouble: Trouble | None = None
