"""What only a process of its own shows: pipes, encodings, a full disk, a terminal."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from systems import WINDOWS, lines_of, needs_full_disk, needs_posix
from terminals import on_terminal

from rbplan.cli.app import run as run_in_process
from rbplan.present.screen import cell_width

if TYPE_CHECKING:
    from conftest import Run, RunProcess

DUE = ("due", "--month", "5")
FULL = b"Kesalahan: hasil tidak dapat ditulis: tempat penyimpanan penuh\n"


def test_python_m(run_process: RunProcess, run: Run) -> None:
    done = run_process(*DUE)
    assert (done.returncode, lines_of(done.stdout), lines_of(done.stderr)) == run(*DUE)


def test_the_script_that_is_installed(office: Path, run: Run) -> None:
    script = Path(sysconfig.get_path("scripts")) / ("rbplan.exe" if WINDOWS else "rbplan")
    done = subprocess.run([script, *DUE], cwd=office, capture_output=True, timeout=60, check=False)
    assert (done.returncode, lines_of(done.stdout), lines_of(done.stderr)) == run(*DUE)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp1252:strict", "utf-16"])
def test_utf_8_whatever_the_console_claims(encoding: str, run_process: RunProcess, run: Run) -> None:
    english = ("--lang", "en", *DUE)
    done = run_process(*english, env={"PYTHONIOENCODING": encoding})
    assert (done.returncode, lines_of(done.stdout), done.stderr) == (0, run(*english).stdout, b"")
    assert "April–December" in done.stdout.decode()


def test_what_goes_to_stderr_is_utf_8_too(run_process: RunProcess) -> None:
    done = run_process("due", "--month", "–√", env={"PYTHONIOENCODING": "cp1252"})
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("Kesalahan: ")


def test_lines_end_as_the_system_ends_them(run_process: RunProcess) -> None:
    lines = run_process(*DUE).stdout.split(b"\n")
    assert {line.endswith(b"\r") for line in lines[:-1]} == {WINDOWS}


def test_a_calendar_has_line_ends_of_its_own(run_process: RunProcess) -> None:
    lines = run_process(*DUE, "--format", "ics").stdout.split(b"\n")
    assert {line.endswith(b"\r") for line in lines[:-1]} == {True}
    assert {line.count(b"\r") for line in lines[:-1]} == {1}


@pytest.mark.parametrize(("arguments", "ends"), [(DUE, {"\r\n"}), ((*DUE, "--format", "ics"), {"\r\n"})])
def test_line_ends_on_windows(
    arguments: tuple[str, ...], ends: set[str], office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    received = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(received, encoding="utf-8", newline="\r\n"))
    monkeypatch.chdir(office)
    assert run_in_process(arguments) == 0
    assert set(re.findall("\r*\n", received.getvalue().decode())) == ends


@pytest.mark.parametrize("arguments", [DUE, ("--help",), ("due", "--help"), ("--version",), ("due", "--month", "13")])
@needs_posix
def test_a_closed_pipe_is_quiet(arguments: tuple[str, ...], office: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "rbplan", *arguments],
            cwd=office,
            stdout=pipe,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    quiet = b"" if arguments[-1] != "13" else b"Kesalahan: `13` bukan bulan; tulis 1 sampai 12 atau nama bulan\n"
    assert done.stderr == quiet
    assert done.returncode == (2 if quiet else 0)


@needs_posix
def test_head_takes_one_line(office: Path) -> None:
    """A long answer, of which the reader takes one line and goes."""
    script = f'"{sys.executable}" -m rbplan due --month 1-12 --format json | head -1'
    done = subprocess.run(["/bin/sh", "-c", script], cwd=office, capture_output=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == (b"{\n", b"")


@pytest.mark.parametrize("arguments", [DUE, ("show",), ("lint",), ("--help",), ("due", "--help"), ("--version",)])
@needs_full_disk
def test_a_full_disk_is_said(arguments: tuple[str, ...], run_process: RunProcess) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = run_process(*arguments, stdout=full.fileno())
    assert (done.returncode, done.stderr) == (2, FULL)


@pytest.mark.parametrize("arguments", [("render",), (*DUE, "--output", "a.csv")])
@needs_full_disk
def test_files_that_are_saved_although_their_names_cannot_be_shown(
    arguments: tuple[str, ...], office: Path, run_process: RunProcess
) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = run_process(*arguments, stdout=full.fileno())
    said = (
        "Kesalahan: nama berkas yang disimpan tidak dapat ditampilkan: tempat penyimpanan penuh. "
        "Berkasnya sendiri sudah disimpan dengan utuh\n"
    )
    assert (done.returncode, done.stderr.decode()) == (2, said)
    assert (office / ("a.csv" if "a.csv" in arguments else "build/2022/lampiran.md")).stat().st_size > 1000


@needs_posix
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "arguments",
    ["due --month 1-12 --format json", "render --output -", "render keputusan --format docx --output -"],
)
def test_what_only_fits_in_part_is_said(arguments: str, unbuffered: str, office: Path) -> None:
    """A file that may not grow beyond some kilobytes takes the beginning, as a disk does that is nearly full."""
    script = f'ulimit -f 8; "{sys.executable}" -m rbplan {arguments} > hasil'
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    done = subprocess.run(["/bin/sh", "-c", script], cwd=office, env=environment, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"Kesalahan: hasil tidak dapat ditulis: ")


@needs_full_disk
def test_where_nothing_can_be_said_the_exit_code_stays(office: Path) -> None:
    script = f'"{sys.executable}" -m rbplan due --month 13 2>/dev/full'
    done = subprocess.run(["/bin/sh", "-c", script], cwd=office, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, b"")


@needs_posix
@pytest.mark.parametrize("redirect", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams(redirect: str, office: Path) -> None:
    script = f'"{sys.executable}" -m rbplan due --month 5 {redirect}'
    done = subprocess.run(["/bin/sh", "-c", script], cwd=office, capture_output=True, timeout=60, check=False)
    assert b"Traceback" not in done.stderr
    assert done.returncode in (0, 2)


@needs_posix
def test_a_terminal_gets_colour(office: Path) -> None:
    exit_code, text = on_terminal(*DUE, cwd=office, columns=100)
    assert (exit_code, text.splitlines()[0]) == (
        0,
        "\x1b[1mKPU Kota Metro, rencana aksi tahun 2022 (plans/2022.yaml)\x1b[0m",
    )


@needs_posix
@pytest.mark.parametrize(
    ("env", "coloured"),
    [
        ({}, True),
        ({"NO_COLOR": ""}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": "0"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
@pytest.mark.parametrize("arguments", [DUE, ("lint", "bad.yaml")])
def test_no_color(env: dict[str, str], coloured: bool, arguments: tuple[str, ...], office: Path) -> None:
    (office / "bad.yaml").write_text("- x\n", encoding="utf-8")
    _exit_code, text = on_terminal(*arguments, cwd=office, columns=100, env=env)
    assert ("\x1b[" in text) is coloured


@needs_posix
@pytest.mark.parametrize("columns", [200, 80, 40, 20])
def test_the_width_of_the_terminal_is_kept(columns: int, office: Path) -> None:
    exit_code, text = on_terminal(*DUE, cwd=office, columns=columns, env={"NO_COLOR": "1"})
    assert exit_code == 0
    assert [line for line in text.splitlines() if cell_width(line) > columns] == []


@needs_posix
@pytest.mark.parametrize("columns", [1, 5, 19])
def test_a_terminal_narrower_than_twenty_is_taken_for_twenty(columns: int, office: Path) -> None:
    narrow, twenty = (on_terminal(*DUE, cwd=office, columns=width) for width in (columns, 20))
    assert narrow == twenty


@needs_posix
def test_json_on_a_terminal_is_the_same_as_in_a_pipe(office: Path, run: Run) -> None:
    arguments = (*DUE, "--format", "json")
    assert on_terminal(*arguments, cwd=office, columns=40) == run(*arguments)[:2]


@needs_posix
def test_a_file_that_is_named_on_a_terminal_is_laid_out_for_no_terminal(office: Path, run: Run) -> None:
    assert on_terminal(*DUE, "--output", "a.txt", cwd=office, columns=40) == (0, "Dokumen disimpan: a.txt\n")
    assert (office / "a.txt").read_bytes() == run(*DUE).stdout.encode()


def test_a_pipe_is_never_cut_to_a_width(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = run(*DUE)
    monkeypatch.setenv("COLUMNS", "20")
    assert run(*DUE) == wide


@pytest.mark.parametrize("name", ["FORCE_COLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE"])
def test_a_pipe_is_never_coloured(name: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = run(*DUE)
    monkeypatch.setenv(name, "1")
    assert run(*DUE) == plain
    assert "\x1b" not in plain.stdout
