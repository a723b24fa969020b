"""Ctrl-C: exit code 130 and not a word, from the first import to the last line.

The signal is raised at a named import, not after a while: a test that waits would be right on one machine only.
"""

from __future__ import annotations

import concurrent.futures
import signal
import subprocess
import sys
from contextlib import AbstractContextManager
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import pytest

from rbplan.cli.linting.run import Checked, check_files
from rbplan.cli.plan_file import PlanFile
from rbplan.lint.selection import Wishes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

INTERRUPTED = 130

START = """\
import signal
import sys


class InterruptAt:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            signal.raise_signal(signal.SIGINT)


sys.meta_path.insert(0, InterruptAt())
{start}
"""
AS_MODULE = "import runpy; runpy.run_module('rbplan', run_name='__main__', alter_sys=True)"
AS_SCRIPT = "from rbplan.__main__ import main; sys.exit(main())"
IGNORED = "signal.signal(signal.SIGINT, signal.SIG_IGN)"

EARLY = ("rbplan.cli.app", "typer", "rbplan.cli.commands", "rbplan.wording.catalogue")
LATE = ("rbplan.cli.due", "pydantic", "pydantic_core", "yaml", "rbplan.due", "rbplan.present.due_plain")


def interrupted(start: str, module: str, office: Path) -> subprocess.CompletedProcess[bytes]:
    """Run ``due`` and press Ctrl-C when a module is about to be imported."""
    arguments = [sys.executable, "-c", START.format(module=module, start=start), "due", "--month", "5"]
    return subprocess.run(arguments, cwd=office, capture_output=True, timeout=60, check=False)


def test_the_script_starts_where_the_module_does() -> None:
    (script,) = entry_points(group="console_scripts", name="rbplan")
    assert script.value == "rbplan.__main__:main"


@pytest.mark.parametrize("start", [AS_MODULE, AS_SCRIPT], ids=["python -m", "script"])
@pytest.mark.parametrize("module", [*EARLY, *LATE])
def test_not_a_word_at_any_import(start: str, module: str, office: Path) -> None:
    done = interrupted(start, module, office)
    assert (done.returncode, done.stdout, done.stderr) == (INTERRUPTED, b"", b"")


@pytest.mark.parametrize("module", [EARLY[0], LATE[0]])
def test_a_signal_that_the_caller_ignores_stays_ignored(module: str, office: Path) -> None:
    """What nohup and a shell's background jobs ask for."""
    done = interrupted(f"{IGNORED}\n{AS_MODULE}", module, office)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"KPU Kota Metro")


def test_the_processes_of_lint_leave_it_to_the_one_that_started_them(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C reaches every process of a terminal, and each would print where it stood."""
    started: list[Callable[[], None]] = []

    class Pool(AbstractContextManager["Pool"]):
        def __init__(self, _processes: int, initializer: Callable[[], None]) -> None:
            started.append(initializer)

        def __exit__(self, *_error: object) -> None:
            pass

        def map(self, *_work: object, chunksize: int) -> list[Checked]:
            return [Checked("a.yaml")] * chunksize

    monkeypatch.setattr(concurrent.futures, "ProcessPoolExecutor", Pool)
    file = PlanFile(office / "plans" / "2022.yaml", "a.yaml", None)
    assert check_files([file, file], Wishes(), 2, lambda _done: None) == [Checked("a.yaml")]
    former = signal.getsignal(signal.SIGINT)
    try:
        started[0]()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, former)
