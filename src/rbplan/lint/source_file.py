"""What is known of the file of a sumber."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Literal

Trouble = Literal["missing", "outside", "unreadable", "too-large"]
"""Why a source could not be had. ``outside``: it lies outside the folder of the plan and was not looked at."""


@dataclass(frozen=True)
class SourceFile:
    """The bytes of a source, or why there are none. One of the two is None."""

    content: bytes | None
    trouble: Trouble | None = None

    @cached_property
    def digest(self) -> str | None:
        """The SHA-256 of the bytes in 64 hexadecimal digits, as ``sha256`` of a sumber holds it."""
        return None if self.content is None else sha256(self.content).hexdigest()
