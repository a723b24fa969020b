"""The world that every test sees, and the ways to run rbplan in it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

import pytest
from browser import chromium
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from rbplan.cli import app

if TYPE_CHECKING:
    from playwright.sync_api import Browser

REAL_PLAN = Path(__file__).parents[1] / "plans" / "2022.yaml"

LEAKS = (
    *("NO_COLOR", "FORCE_COLOR", "COLORTERM", "TTY_COMPATIBLE", "TTY_INTERACTIVE"),
    *("PYTHONIOENCODING", "PYTHONUTF8", "LC_ALL", "LC_CTYPE", "LANG"),
    *("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE"),
    *("COMP_WORDS", "COMP_CWORD", "_TYPER_COMPLETE_ARGS"),
)
"""Variables of the developer's own shell that would change an answer."""


class Outcome(NamedTuple):
    """What one run of rbplan gave."""

    exit_code: int
    stdout: str
    stderr: str


class Run(Protocol):
    """Runs rbplan in this process; ``cwd`` is the office's folder where none is given."""

    def __call__(self, *arguments: str, cwd: Path | None = None) -> Outcome: ...


class RunProcess(Protocol):
    """Runs ``python -m rbplan`` in a process of its own."""

    def __call__(
        self,
        *arguments: str,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        stdin: bytes = b"",
        stdout: int = subprocess.PIPE,
    ) -> subprocess.CompletedProcess[bytes]: ...


class TextGolden(SingleFileSnapshotExtension):
    """A golden that is read as text; ``--snapshot-update`` writes it anew."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


class JsonGolden(TextGolden):
    """The same, for JSON."""

    file_extension = "json"


@pytest.fixture(autouse=True)
def clean_world(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    for name in os.environ:
        if name in LEAKS or name.startswith(("RBPLAN_", "_RBPLAN_")):
            monkeypatch.delenv(name)
    home = str(tmp_path_factory.mktemp("home"))
    for name, value in {"HOME": home, "USERPROFILE": home, "COLUMNS": "80", "LINES": "24", "TERM": "xterm"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.fixture
def real_plan_file() -> Path:
    return REAL_PLAN


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A folder of its own that holds the real plan with its source."""
    folder = tmp_path / "office"
    (folder / "plans" / "2022").mkdir(parents=True)
    shutil.copyfile(REAL_PLAN, folder / "plans" / "2022.yaml")
    shutil.copytree(REAL_PLAN.parent / "2022" / "sumber", folder / "plans" / "2022" / "sumber")
    return folder


@pytest.fixture
def run(office: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run_in_process(*arguments: str, cwd: Path | None = None) -> Outcome:
        monkeypatch.chdir(cwd or office)
        capsys.readouterr()
        exit_code = app.run(arguments)
        stdout, stderr = capsys.readouterr()
        return Outcome(exit_code, stdout, stderr)

    return run_in_process


@pytest.fixture
def run_process(office: Path) -> RunProcess:
    def run_in_own_process(
        *arguments: str,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        stdin: bytes = b"",
        stdout: int = subprocess.PIPE,
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "rbplan", *arguments],
            cwd=cwd or office,
            env={**os.environ, **(env or {})},
            input=stdin,
            stdout=stdout,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )

    return run_in_own_process


@pytest.fixture
def golden(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(TextGolden)


@pytest.fixture
def golden_json(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(JsonGolden)


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    with chromium() as found:
        yield found
