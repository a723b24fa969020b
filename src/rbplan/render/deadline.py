"""Stopping a template that runs too long, also one that writes nothing while it loops."""

import sys
import time
from types import FrameType, TracebackType
from typing import Any, Final, Self

LONGEST_RENDER: Final = 20.0
"""Seconds. The lampiran of the real plan takes a tenth of one; ten thousand indikator take about two."""


class TimeUp(Exception):
    """A template ran longer than it may."""


class Deadline:
    """Watches the lines of templates while it is entered; other code runs unwatched."""

    def __init__(self, seconds: float) -> None:
        """Take the time that is allowed from now on."""
        self._end = time.monotonic() + seconds
        self._former = sys.gettrace()

    def __enter__(self) -> Self:
        """Begin to watch."""
        sys.settrace(self._called)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        """Leave things as they were."""
        sys.settrace(self._former)

    def _called(self, frame: FrameType, _event: str, _argument: Any) -> Any:
        return self._reached if frame.f_code.co_filename.endswith(".j2") else None

    def _reached(self, _frame: FrameType, _event: str, _argument: Any) -> Any:
        if time.monotonic() > self._end:
            raise TimeUp
        return self._reached
