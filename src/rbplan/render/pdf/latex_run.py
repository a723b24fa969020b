"""Running LaTeX: in a folder of its own, without a shell, with limits of time and size."""

import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from rbplan.render.pdf.latex_log import words_without_log
from rbplan.render.pdf.latex_problem import LatexProblem

DOCUMENT: Final = "dokumen.tex"

_LOG: Final = "dokumen.log"

LONGEST_COMPILE: Final = 120.0
"""Seconds. The real plan takes two, 6,400 rows about fifteen."""

_LARGEST_FILE: Final = 200_000_000
_LONGEST_LOG: Final = 200_000
_LEAST_SPACE: Final = 64_000

_COMMAND: Final = (
    *("latexmk", "-norc", "-xelatex", "-no-shell-escape", "-halt-on-error"),
    *("-interaction=nonstopmode", "-file-line-error"),
)
_ENVIRONMENT: Final[Mapping[str, str]] = {
    # It reads and writes only below its own folder, and what is installed.
    "openin_any": "p",
    "openout_any": "p",
    "FORCE_SOURCE_DATE": "1",
    # Errors whole, on one line.
    "max_print_line": "1000",
    "error_line": "254",
    "half_error_line": "238",
}


class Compiled(NamedTuple):
    """What LaTeX left: the PDF, else the end of its logs."""

    pdf: bytes
    log: str


class Source(NamedTuple):
    """What LaTeX is to compile: the document, and what is to be done before it is read, or nothing.

    ``before`` goes through a shell, and so may hold nothing of a plan but hexadecimal digits.
    """

    text: str
    before: str = ""


def run_latex(source: Source, moment: int) -> Compiled:
    """Compile a document with latexmk and XeLaTeX. ``moment`` is the date it bears, in seconds since 1970.

    Raises LatexProblem where a program is not installed or does not start, it takes too long, or there is no room for
    its files.
    """
    for program in ("latexmk", "xelatex"):
        if shutil.which(program) is None:
            raise LatexProblem("absent", program)
    with TemporaryDirectory(prefix="rbplan-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            return _compile(source, folder, moment)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
            raise LatexProblem("full", folder.parent.as_posix()) from None


def _compile(source: Source, folder: Path, moment: int) -> Compiled:
    (folder / DOCUMENT).write_text(source.text, encoding="utf-8", newline="\n")
    environment = {**os.environ, **_ENVIRONMENT, "SOURCE_DATE_EPOCH": str(moment)}
    environment.pop("TEXMFOUTPUT", None)
    # Where there is none, Python still looks for programs in these folders, but the programs cannot find each other.
    environment["PATH"] = environment.get("PATH") or os.defpath
    before = [f"-usepretex={source.before}"] if source.before else []
    succeeded = _run([*_COMMAND, *before, DOCUMENT], folder, environment)
    pdf = folder / Path(DOCUMENT).with_suffix(".pdf")
    if succeeded and pdf.is_file():
        return Compiled(pdf.read_bytes(), "")
    if shutil.disk_usage(folder).free < _LEAST_SPACE:
        # What LaTeX could still write of its log does not say so.
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    if not (folder / _LOG).is_file():
        raise LatexProblem("start", words_without_log(_end(folder)))
    return Compiled(b"", _end(folder))


def _run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> bool:
    with (folder / "latexmk.out").open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - no shell, and nothing of the plan among the words
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=_limit(),  # noqa: PLW1509 - rbplan has no threads
        )
        try:
            return process.wait(timeout=LONGEST_COMPILE) == 0
        except subprocess.TimeoutExpired:
            raise LatexProblem("time") from None
        finally:
            _stop(process)


def _limit() -> Callable[[], None] | None:
    """Give what keeps the program from filling the disk; nothing on Windows."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - not on Windows

    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End latexmk with what it started, if it still runs."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _end(folder: Path) -> str:
    """Give the end of what latexmk said, and of LaTeX's log where there is one."""
    logs = (folder / "latexmk.out", folder / _LOG)
    ends = (log.read_bytes()[-_LONGEST_LOG:] for log in logs if log.is_file())
    return b"\n".join(ends).decode("utf-8", errors="replace")
