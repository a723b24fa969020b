"""Asking a process of its own to run templates."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from threading import Timer
from types import TracebackType
from typing import IO, Any, Final, NamedTuple, Self

from rbplan.render.confined import limits
from rbplan.render.pdf.latex_problem import LatexProblem
from rbplan.render.problem import TemplateProblem

_BEGIN: Final = (
    "import sys; seconds, memory, *sys.path = sys.argv[1:]; "
    "from rbplan.render.confined.child import main; main(seconds, memory)"
)
"""The child looks for modules where this process does, and nowhere else: ``-m`` would look into the current folder
first, which is the plan's."""


class Asked(NamedTuple):
    """What one answer is about, which names it where the process ends without a word, and the seconds it may take."""

    label: str
    seconds: float


class ConfinedProcess:
    """A process that works off one request, and that is gone when this is left."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        """Start the process, for so many answers."""
        self._asked = asked
        # Where the process that asks is gone, the system ends this one some time later.
        seconds = int(sum(each.seconds for each in asked)) + 5
        arguments = [sys.executable, "-I", "-c", _BEGIN, str(seconds), str(limits.MOST_MEMORY), *map(str, sys.path)]
        self._process = subprocess.Popen(  # noqa: S603 - the Python that runs this
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        """End the process, whatever it is doing, also where this one is stopped with Ctrl-C."""
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(limits.GRACE)
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            # What could not be sent any more is not needed.
            with contextlib.suppress(OSError):
                _pipe(stream).close()
        self._process.wait()

    def ask(self, request: Mapping[str, Any]) -> Iterator[bytes]:
        """Give the answers one after the other.

        Raises TemplateProblem, LatexProblem, OSError and ImportError as the work in the process did, and RuntimeError
        where it failed by a fault of ours.
        """
        if self._header() is None:
            raise RuntimeError("the process for templates does not start")
        line = json.dumps(request).encode() + b"\n"
        for each in self._asked:
            with _Watch(self._process, each.seconds) as watch:
                self._send(line)
                line = b""
                answer = self._answer()
            if answer is None:
                raise TemplateProblem("time" if watch.is_up else "crash", each.label)
            yield answer

    def _send(self, line: bytes) -> None:
        stream = _pipe(self._process.stdin)
        # Where it has ended already, that is told when its answer is read.
        with contextlib.suppress(OSError):
            stream.write(line)
            stream.flush()

    def _header(self) -> dict[str, Any] | None:
        """Give what the process says next; None where it has ended."""
        line = _pipe(self._process.stdout).readline()
        if not line.endswith(b"\n"):
            return None
        header: dict[str, Any] = json.loads(line)
        return header

    def _answer(self) -> bytes | None:
        header = self._header()
        if header is None:
            return None
        if "length" in header:
            content = _pipe(self._process.stdout).read(header["length"])
            return content if len(content) == header["length"] else None
        raise _failure(header)


class _Watch:
    """Ends a process when its time is up."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self._process = process
        self._timer = Timer(seconds, self._stop)
        self.is_up = False

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._timer.cancel()

    def _stop(self) -> None:
        self.is_up = True
        self._process.kill()


def _failure(header: Mapping[str, Any]) -> Exception:
    """Give the exception that was raised in the process."""
    if "problem" in header:
        return TemplateProblem.from_data(header["problem"])
    if "latex" in header:
        return LatexProblem(*header["latex"])
    if "import" in header:
        text, name = header["import"]
        return ImportError(text, name=name)
    if "system" in header:
        return OSError(*header["system"])
    text, where = header["bug"]
    error = RuntimeError(text)
    error.add_note(where)
    return error


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # noqa: S101 - it was asked for when the process was started
    return stream
