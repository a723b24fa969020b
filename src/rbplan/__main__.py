"""Where a process starts: ``python -m rbplan`` and the script ``rbplan``.

Kept small because what is imported here cannot be guarded against Ctrl-C; the imports behind it, which take most of the
time of a short run, can.
"""

import atexit
import gc
import os
import signal
from types import FrameType

from rbplan.cli.exit_code import INTERRUPTED


def main() -> None:
    """Import the command line and run it; Ctrl-C ends the process without a word at any moment of that."""
    _leave_garbage()
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # An exception in the middle of an import may be caught or printed by whoever imports. There is nothing to tidy.
        signal.signal(signal.SIGINT, _leave)
    from rbplan.cli.app import main as run  # noqa: PLC0415 - only now is it guarded

    if signal.getsignal(signal.SIGINT) is _leave:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    run()


def _leave_garbage() -> None:
    """Let nobody look for garbage, neither now nor when Python ends.

    One short run makes little of it, and the system takes all of it back. Looking costs a sixth of the time.
    """
    gc.disable()
    atexit.register(gc.freeze)


def _leave(_number: int, _frame: FrameType | None) -> None:
    os._exit(INTERRUPTED)


if __name__ == "__main__":
    main()
