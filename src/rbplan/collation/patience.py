"""Not waiting for ever: what a small file makes of the libraries that read it cannot be known from its size."""

from collections.abc import Callable
from threading import Thread
from typing import Final

from rbplan.collation.filled_sheet import RawSheet, Unreadable

LONGEST_READING: Final = 20.0
"""Seconds. The sheet of the first decree takes a fifth of one."""


def read_in_time(read: Callable[[bytes], RawSheet], content: bytes, seconds: float = LONGEST_READING) -> RawSheet:
    """Read a file. Raises what reading it raises, and Unreadable where that takes too long.

    What still runs then ends with the process.
    """
    done: list[RawSheet] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            done.append(read(content))
        except BaseException as error:  # noqa: BLE001 - it is raised where it was asked for
            failed.append(error)

    thread = Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise Unreadable("large")
    return done[0]
