"""Writing to the standard streams."""

import contextlib
import errno
import io
import os
import sys
from typing import IO

from rbplan.cli.problem import UsageProblem
from rbplan.wording.catalogue import Catalogue


def use_utf8() -> None:
    """Write UTF-8 whatever the console claims: a Windows pipe says cp1252, which has no √."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write(text: str, stream: IO[str]) -> None:
    """Write and flush. A reader that has gone away is no error; a full disk is a UsageProblem."""
    if not text:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        abandon(stream)
    except OSError as error:
        abandon(stream)
        raise stream_problem(error) from None


def stream_problem(error: OSError) -> UsageProblem:
    """Say why a stream could not be written."""
    if error.errno == errno.ENOSPC:
        return UsageProblem("usage.stdout.full")
    return UsageProblem("usage.stdout.other", reason=error.strerror or str(error))


def warn(problem: UsageProblem, words: Catalogue) -> None:
    """Say on stderr, in one line, what cannot be done."""
    sentence = words.say(problem.key, **problem.arguments)
    line = words.say("usage.error", problem=" ".join(sentence.split()))
    with contextlib.suppress(UsageProblem):
        write(f"{line}\n", sys.stderr)


def abandon(stream: IO[str]) -> None:
    """Point the stream at nothing, so that Python does not try once more when it ends."""
    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
