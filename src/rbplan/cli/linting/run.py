"""Judging many files, one after the other or several at once."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from rbplan.cli.plan_file import PlanFile
from rbplan.cli.problem import UsageProblem
from rbplan.cli.source_files import read_sources
from rbplan.diagnostic import SEVERITIES, Diagnostic, Severity
from rbplan.lint.engine import Report, lint_file
from rbplan.lint.registry import RULES
from rbplan.lint.selection import Chosen, Wishes, choose
from rbplan.load.load import load_plan

_WORTH_PROCESSES: Final = 24
"""Files. For fewer, starting other processes takes longer than they save."""


class Bug(NamedTuple):
    """A rule that failed: its code, and what Python said."""

    code: str
    reason: str


class Checked(NamedTuple):
    """What is known of one file after it was judged; small enough to be passed between processes.

    ``problem`` is why it could not be read, ``unwritten`` why what was mended in it could not be written; ``text`` is
    what was read where something was found in it; ``made`` counts the fixes that were made in it, ``mended`` is its
    text after them where it came by the standard input and was to be mended, ``standing`` the findings that were there
    before, ``hidden`` those that are not severe enough to be shown.
    """

    file: str
    text: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()
    accepted: int = 0
    bugs: tuple[Bug, ...] = ()
    made: int = 0
    mended: str | None = None
    standing: int = 0
    hidden: int = 0
    problem: UsageProblem | None = None
    unwritten: UsageProblem | None = None

    def at_least(self, severity: Severity) -> "Checked":
        """Leave out the findings that are less severe; count them as hidden."""
        shown = SEVERITIES[: SEVERITIES.index(severity) + 1]
        kept = tuple(each for each in self.diagnostics if each.kind.severity in shown)
        return self._replace(diagnostics=kept, hidden=self.hidden + len(self.diagnostics) - len(kept))


def check_files(
    files: Sequence[PlanFile], wishes: Wishes, jobs: int | None, tell: Callable[[int], None]
) -> list[Checked]:
    """Judge each file, in their order. ``wishes`` have been found to name rules.

    ``jobs`` is how many processes work at once; None leaves it to the number of files. ``tell`` is told how many files
    are done.
    """
    processes = min(jobs or _processes(len(files)), len(files))
    checked: list[Checked] = []
    for one in _all(files, wishes, processes):
        checked.append(one)
        tell(len(checked))
    return checked


def _all(files: Sequence[PlanFile], wishes: Wishes, processes: int) -> Iterator[Checked]:
    if processes <= 1:
        chosen = choose(RULES, wishes)
        yield from (check_file(file, chosen) for file in files)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(processes, initializer=_leave_interrupts) as pool:
        yield from pool.map(partial(_check_in_process, wishes), files, chunksize=max(1, len(files) // (processes * 8)))


def _leave_interrupts() -> None:
    """Let Ctrl-C, which reaches every process of a terminal, stop only the one that started the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _processes(files: int) -> int:
    if files < _WORTH_PROCESSES:
        return 1
    # Not every system can tell which of its cores this process may use.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _check_in_process(wishes: Wishes, file: PlanFile) -> Checked:
    # Rules hold functions, which cannot be passed; their names can.
    return check_file(file, choose(RULES, wishes))


def check_file(file: PlanFile, chosen: Sequence[Chosen]) -> Checked:
    """Judge one file; one that cannot be read does not keep the others from being judged."""
    try:
        content = file.read()
    except UsageProblem as problem:
        return Checked(file.shown, problem=problem)
    return checked(check_content(content, file.shown, file.path, chosen))


def check_content(content: bytes, shown: str, path: Path, chosen: Sequence[Chosen]) -> Report:
    """Judge the bytes of a file that is, or stands for, the one at ``path``."""
    loaded = load_plan(content, shown)
    return lint_file(loaded, read_sources(loaded.plan, path), chosen, RULES)


def checked(report: Report) -> Checked:
    """Keep of a report what is told."""
    document = report.loaded.document
    return Checked(
        document.file,
        document.text if report.diagnostics else "",
        tuple(each._replace(arguments=dict(each.arguments)) for each in report.diagnostics),
        len(report.accepted),
        tuple(Bug(each.rule.kind.code, f"{type(each.error).__name__}: {each.error}") for each in report.broken),
    )
