"""Files that cannot be had: exit code 2 and one line that names the file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from offices import contents, write_plan
from systems import WINDOWS, needs_free_names, needs_links, needs_permissions

if TYPE_CHECKING:
    from conftest import Run

COMMANDS = {
    "lint": ("lint",),
    "due": ("due", "--month", "5", "--plan"),
    "matrix": ("matrix", "--plan"),
    "render": ("render", "--plan"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    write_plan(folder, "plans/2022.yaml")
    return folder


@pytest.fixture(params=COMMANDS)
def command(request: pytest.FixtureRequest) -> tuple[str, ...]:
    arguments: tuple[str, ...] = COMMANDS[request.param]
    return arguments


@pytest.mark.parametrize("path", ["nosuch.yaml", "plans/2023.yaml", "nosuch/2022.yaml", "plans/2022.yaml/x.yaml"])
def test_missing(path: str, command: tuple[str, ...], run: Run, folder: Path) -> None:
    before = contents(folder)
    outcome = run(*command, path, cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(f"Kesalahan: berkas `{path}` tidak ada")
    english = run("--lang", "en", *command, path, cwd=folder)
    assert english.stderr.startswith(f"Error: the file `{path}` does not exist")
    assert contents(folder) == before


def test_a_missing_file_comes_with_a_remedy(run: Run, folder: Path) -> None:
    line = run("lint", "nosuch.yaml", cwd=folder).stderr
    assert len(line) > len("Kesalahan: berkas `nosuch.yaml` tidak ada\n")


def test_a_folder_instead_of_a_file(run: Run, folder: Path) -> None:
    message = "`plans` adalah folder; sebutkan berkas rencananya, misalnya --plan plans/2022.yaml"
    assert run("render", "--plan", "plans", cwd=folder) == (2, "", f"Kesalahan: {message}\n")


def test_a_folder_that_is_named_like_a_plan(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plans" / "2022.yaml").mkdir(parents=True)
    for command in ("due", "lint", "render"):
        outcome = run(command, cwd=tmp_path)
        assert outcome.exit_code == 2
        assert outcome.stdout == ""
        assert len(outcome.stderr.splitlines()) == 1


@pytest.mark.parametrize("path", ["a\0b.yaml", "\0"])
def test_a_name_with_a_nul(path: str, command: tuple[str, ...], run: Run, folder: Path) -> None:
    """Refused by typer or by us, in words that differ between versions of Python; no system can hand one over."""
    outcome = run(*command, path, cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.splitlines()[-1].startswith(("Error: Invalid value for ", "Kesalahan: berkas "))


def test_a_name_that_is_too_long(command: tuple[str, ...], run: Run, folder: Path) -> None:
    path = "x" * 5000
    outcome = run(*command, path, cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(f"Kesalahan: berkas `{path}` ")


@needs_links
def test_a_link_to_itself(command: tuple[str, ...], run: Run, folder: Path) -> None:
    (folder / "loop.yaml").symlink_to("loop.yaml")
    outcome = run(*command, "loop.yaml", cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("Kesalahan: berkas `loop.yaml` ")


@needs_permissions
def test_unreadable(command: tuple[str, ...], run: Run, folder: Path) -> None:
    (folder / "plans" / "2022.yaml").chmod(0)
    message = "Anda tidak berhak membaca berkas `plans/2022.yaml`; periksa hak aksesnya"
    assert run(*command, "plans/2022.yaml", cwd=folder) == (2, "", f"Kesalahan: {message}\n")


@needs_permissions
@pytest.mark.parametrize("closed", ["plans", "plans/1872"])
@pytest.mark.parametrize("mode", [0, 0o100])
def test_a_folder_that_may_not_be_listed(closed: str, mode: int, run: Run, folder: Path) -> None:
    write_plan(folder, "plans/1872/2021.yaml")
    (folder / closed).chmod(mode)
    message = f"Kesalahan: Anda tidak berhak membuka folder `{(folder / closed).as_posix()}`; periksa hak aksesnya\n"
    for command in (("lint",), ("lint", "plans"), ("due", "--month", "5"), ("render",)):
        assert run(*command, cwd=folder) == (2, "", message)
    (folder / closed).chmod(0o700)


@needs_permissions
def test_what_a_plan_keeps_beside_itself_may_be_closed(run: Run, folder: Path) -> None:
    (folder / "plans" / "2022").mkdir(mode=0)
    assert run("lint", cwd=folder).exit_code == 0
    (folder / "plans" / "2022").chmod(0o700)


def in_use() -> PermissionError:
    error = PermissionError(13, "The process cannot access the file")
    error.winerror = 32
    return error


REFUSALS = {
    "berkas `{}` sedang dipakai program lain; tutup dahulu di Excel, Word, atau penyunting teks, lalu ulangi": in_use(),
    "Anda tidak berhak membaca berkas `{}`; periksa hak aksesnya": PermissionError(13, "Permission denied"),
    "berkas `{}` tidak dapat dibaca: Input/output error": OSError(5, "Input/output error"),
}


@pytest.mark.parametrize("message", REFUSALS)
def test_what_the_system_refuses(
    message: str, command: tuple[str, ...], run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def refuse(path: Path, *arguments: object, **options: object) -> object:
        if path.name == "2022.yaml":
            raise REFUSALS[message]
        return opened(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    line = f"Kesalahan: {message.format('plans/2022.yaml')}\n"
    assert run(*command, "plans/2022.yaml", cwd=folder) == (2, "", line)


@pytest.mark.skipif(WINDOWS, reason="Windows does not let a folder go that somebody works in")
def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" -m rbplan lint'
    done = subprocess.run(
        ["/bin/sh", "-c", script, sys.executable], cwd=tmp_path, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"Kesalahan: ")
    assert b"keluaran" not in done.stderr


@needs_free_names
def test_a_path_cannot_reach_the_terminal(run: Run, folder: Path) -> None:
    for office in ("a\x1b[31m\u202eb", "c"):
        write_plan(folder, f"plans/{office}/2023.yaml")
    paths = "plans/a[31mb/2023.yaml, plans/c/2023.yaml"
    line = f"Kesalahan: ada beberapa rencana tahun 2023; pilih salah satu dengan --plan: {paths}\n"
    assert run("matrix", "--year", "2023", cwd=folder) == (2, "", line)
    assert run("lint", "n\x1b[31m\u200bo.yaml", cwd=folder).stderr.startswith("Kesalahan: berkas `n[31mo.yaml` ")
