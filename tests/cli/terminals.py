"""A pseudo-terminal to run rbplan on."""

import os
import struct
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def on_terminal(
    *arguments: str, cwd: Path, columns: int, env: Mapping[str, str] | None = None, typed: str = ""
) -> tuple[int, str]:
    """Give exit code and all that a terminal of so many columns was sent, what was typed on it among that."""
    import fcntl  # noqa: PLC0415 - not on Windows
    import termios  # noqa: PLC0415

    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
    with subprocess.Popen(
        [sys.executable, "-m", "rbplan", *arguments],
        cwd=cwd,
        env={**environment, **(env or {})},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        os.write(ours, typed.encode())
        received = b"".join(iter(lambda: _read(ours), b""))
        os.close(ours)
    return process.returncode, received.decode().replace("\r\n", "\n")


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:
        # Linux says EIO where the other side has been closed.
        return b""
