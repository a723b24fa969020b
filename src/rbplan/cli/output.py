"""Writing to the standard streams."""

import contextlib
import errno
import io
import os
import sys
from collections.abc import Callable
from typing import IO, TextIO

from rbplan.cli.github_actions import remark
from rbplan.cli.problem import UsageProblem, read_problem
from rbplan.inert import inert
from rbplan.wording.catalogue import Catalogue


def set_up_streams() -> None:
    """Write UTF-8 whatever the console claims: a Windows pipe says cp1252, which has no √. And write all of it."""
    sys.stdout, sys.stderr = _buffered(sys.stdout), _buffered(sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _buffered(stream: TextIO) -> TextIO:
    """Give a stream that writes all it is given, or fails.

    With PYTHONUNBUFFERED one passes on the little that a nearly full disk took, and tells nobody of the rest.
    """
    if not isinstance(stream, io.TextIOWrapper) or not isinstance(stream.buffer, io.RawIOBase):
        return stream
    return open(stream.fileno(), "w", encoding="utf-8", closefd=False)


def write(text: str, stream: IO[str] | None, *, exact: bool = False) -> None:
    """Write and flush; ``exact`` keeps the line ends of the text, else they become those of the system.

    A reader that has gone away, or was never there, is no error; a full disk is a UsageProblem.
    """
    if not text or stream is None:
        return
    if exact and isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(newline="")
    _deliver(lambda: stream.write(text), stream)


def write_bytes(content: bytes, stream: IO[str] | None) -> None:
    """Write a file that is no text, and flush; as ``write``."""
    if content and isinstance(stream, io.TextIOWrapper):
        _deliver(lambda: stream.buffer.write(content), stream)


def _deliver(put: Callable[[], int], stream: IO[str]) -> None:
    try:
        put()
        stream.flush()
    except BrokenPipeError:
        _abandon(stream)
    except OSError as error:
        _abandon(stream)
        if error.errno == errno.ENOSPC:
            raise UsageProblem("usage.stdout.full") from None
        raise UsageProblem("usage.stdout.other", reason=error.strerror or str(error)) from None


def system_problem(error: OSError) -> UsageProblem:
    """Say what the system refused where nobody expected it: among others typer's own help, to a full disk."""
    if error.filename is not None:
        return read_problem(os.fsdecode(error.filename), error)
    if error.errno == errno.ENOSPC:
        _abandon(sys.stdout)
        return UsageProblem("usage.stdout.full")
    return UsageProblem("usage.system", reason=error.strerror or str(error))


def warn(problem: UsageProblem, words: Catalogue) -> None:
    """Say on stderr, in one line, what cannot be done."""
    with contextlib.suppress(UsageProblem):
        write(problem_line(problem, words), sys.stderr)


def problem_line(problem: UsageProblem, words: Catalogue) -> str:
    """Word what cannot be done, as one line."""
    return remark(words.say("usage.error", problem=inert(words.say(problem.key, **problem.arguments))) + "\n")


def _abandon(stream: IO[str]) -> None:
    """Point the stream at nothing, so that Python does not try once more when it ends."""
    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
