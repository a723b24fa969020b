"""A fault in rbplan: exit code 3, one line, and where RBPLAN_DEBUG=1 shows the trace."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

import pytest

from rbplan import due

if TYPE_CHECKING:
    from conftest import Run

ID = (
    "Ini kesalahan pada rbplan, bukan pada rencana Anda: ValueError: boom. "
    "Laporkan kepada pengelola rbplan beserta perintah yang Anda ketik. "
    "Rinciannya tampil jika variabel lingkungan RBPLAN_DEBUG diisi 1.\n"
)
EN = (
    "This is a fault in rbplan, not in your plan: ValueError: boom. "
    "Report it to whoever looks after rbplan, with the command that you typed. "
    "The details are shown when the environment variable RBPLAN_DEBUG is 1.\n"
)
DUE = ("due", "--month", "5")


def fail_with(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let finding what is due fail."""

    class Failing:
        def __init__(self, _plan: object) -> None:
            raise error

    monkeypatch.setattr(due, "Readings", Failing)


@pytest.mark.parametrize(("language", "line"), [("id", ID), ("en", EN)])
def test_one_line(language: str, line: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(ValueError("boom"), monkeypatch)
    assert run(*DUE, "--lang", language) == (3, "", line)


@pytest.mark.parametrize("value", ["", "0", "yes"])
def test_only_one_shows_the_trace(value: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(ValueError("boom"), monkeypatch)
    monkeypatch.setenv("RBPLAN_DEBUG", value)
    assert run(*DUE) == (3, "", ID)


def test_debug_shows_the_trace(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(ValueError("boom"), monkeypatch)
    monkeypatch.setenv("RBPLAN_DEBUG", "1")
    outcome = run(*DUE)
    lines = outcome.stderr.splitlines()
    assert (outcome.exit_code, outcome.stdout) == (3, "")
    assert (lines[0], lines[-2:]) == ("Traceback (most recent call last):", ["ValueError: boom", ID.rstrip("\n")])


def test_the_line_holds_no_control_character(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(ValueError("a\x1b[31m\nb\u202ec"), monkeypatch)
    assert run(*DUE) == (3, "", ID.replace("boom", "a[31m bc"))


@pytest.mark.parametrize(
    "error", [RecursionError("deep"), MemoryError(), KeyError("key"), UnicodeDecodeError("x", b"", 0, 1, "y")]
)
def test_every_kind_of_fault(error: Exception, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(error, monkeypatch)
    outcome = run(*DUE)
    assert (outcome.exit_code, outcome.stdout) == (3, "")
    assert outcome.stderr.startswith(f"Ini kesalahan pada rbplan, bukan pada rencana Anda: {type(error).__name__}: ")
    assert len(outcome.stderr.splitlines()) == 1


def test_a_fault_of_the_system_is_not_said_to_be_the_output(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(OSError(24, "Too many open files"), monkeypatch)
    outcome = run(*DUE)
    assert outcome.stdout == ""
    assert "keluaran" not in outcome.stderr


def test_ctrl_c_is_no_fault(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(KeyboardInterrupt(), monkeypatch)
    outcome = run(*DUE)
    assert outcome.exit_code == 130
    assert "rbplan, bukan" not in outcome.stderr


def test_a_run_leaves_the_process_as_it_was(run: Run) -> None:
    """Who calls ``run`` goes on afterwards, as these tests do."""
    gc.enable()
    os.environ.pop("PYDANTIC_DISABLE_PLUGINS", None)
    environment = dict(os.environ)
    run(*DUE)
    assert (gc.isenabled(), dict(os.environ)) == (True, environment)
