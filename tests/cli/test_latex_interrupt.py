"""Ctrl-C while LaTeX runs: it ends too, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from programs import program

from rbplan.cli.exit_code import INTERRUPTED
from rbplan.render.template_folder import builtin_templates

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")

PDF = (sys.executable, "-m", "rbplan", "render", "matriks", "--format", "pdf", "--engine", "latex")


def working_in(folder: Path) -> list[str]:
    """Give the programs whose current folder lies below this one."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (process / "cwd").readlink().is_relative_to(folder):
                found.append((process / "comm").read_text(encoding="utf-8").strip())
    return found


def wait_until(folder: Path, *, runs: bool) -> None:
    begin = time.monotonic()
    while ("xelatex" in working_in(folder)) is not runs:
        assert time.monotonic() - begin < 30
        time.sleep(0.05)


@pytest.fixture
def endless(office: Path) -> Path:
    """Templates of one's own with which LaTeX does not end."""
    folder = office / "templat"
    folder.mkdir()
    text = (builtin_templates() / "matriks.tex.j2").read_text(encoding="utf-8")
    endless = text.replace("\\begin{document}", "\\begin{document}\\loop\\iftrue\\repeat")
    (folder / "matriks.tex.j2").write_text(endless, encoding="utf-8")
    return folder


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_latex_ends_with_rbplan(how: signal.Signals, office: Path, endless: Path, tmp_path: Path) -> None:
    program("latexmk")
    program("xelatex")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    process = subprocess.Popen(
        [*PDF, "--templates", endless.name],
        cwd=office,
        env={**os.environ, "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        wait_until(temporary, runs=True)
        process.send_signal(how)
        _, stderr = process.communicate(timeout=30)
    finally:
        process.kill()
    wait_until(temporary, runs=False)
    begin = time.monotonic()
    while list(temporary.iterdir()) and time.monotonic() - begin < 10:
        time.sleep(0.05)
    assert list(temporary.iterdir()) == []
    if how == signal.SIGINT:
        assert process.returncode == INTERRUPTED
        assert b"Traceback" not in stderr
