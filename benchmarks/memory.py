"""Peak memory of a command."""

import shlex
import subprocess
import sys

_MEASURE = """\
import os, resource, sys
quiet = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
os.waitpid(os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet), 0)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""

_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes that ``ru_maxrss`` counts in."""


def peak(command: str) -> int:
    """Give the most bytes that a command held at once.

    The system counts what the starting process held, too; the command is therefore started by a bare interpreter.
    """
    measure = [sys.executable, "-I", "-S", "-c", _MEASURE, *shlex.split(command)]
    return int(subprocess.run(measure, check=True, capture_output=True).stdout) * _UNIT
