"""``rbplan lint --fix`` and ``--diff``: what is mended, and what is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from repositories import PLAN

from rbplan.cli import rewrite_file

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run, RunProcess

BROKEN = (
    b"\xef\xbb\xbfrbplan: 1\r\n"
    b'tahun: "2022"  # tahun\r\n'
    b"satker: {nama: KPU}  # rbplan: ignore[RB101]\r\n"
    b"program:\r\n"
    b"- nomor: 3\r\n"
    b"  kegiatn: []\r\n"
)
SAFE = (
    b"\xef\xbb\xbfrbplan: 1\r\n"
    b"tahun: 2022  # tahun\r\n"
    b"satker: {nama: KPU}\r\n"
    b"program:\r\n"
    b'- nomor: "3"\r\n'
    b"  kegiatn: []\r\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    (folder / "plans").mkdir(parents=True)
    (folder / "plans" / "2022.yaml").write_bytes(BROKEN)
    return folder


def plan(folder: Path) -> bytes:
    return (folder / "plans" / "2022.yaml").read_bytes()


def test_fix_changes_what_is_safe_and_nothing_else(run: Run, folder: Path) -> None:
    outcome = run("lint", "--fix", "--format", "concise", cwd=folder)
    assert outcome == (
        1,
        "plans/2022.yaml:6:3: kesalahan[RB023 unknown-key] Isian `kegiatn` tidak dikenal di sini.\n",
        "Diperbaiki: 3, pada 1 berkas.\n",
    )
    assert plan(folder) == SAFE
    assert run("lint", "--fix", "--format", "concise", cwd=folder).stderr == ""
    assert plan(folder) == SAFE


def test_unsafe_fixes_too(run: Run, folder: Path) -> None:
    run("lint", "--fix", "--unsafe-fixes", cwd=folder)
    assert plan(folder) == SAFE.replace(b"kegiatn", b"kegiatan")


def test_diff_writes_nothing(run: Run, folder: Path) -> None:
    outcome = run("lint", "--diff", cwd=folder)
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert [line for line in outcome.stdout.splitlines() if line[:1] in "+-"] == [
        "--- plans/2022.yaml",
        "+++ plans/2022.yaml",
        '-tahun: "2022"  # tahun',
        "-satker: {nama: KPU}  # rbplan: ignore[RB101]",
        "+tahun: 2022  # tahun",
        "+satker: {nama: KPU}",
        "-- nomor: 3",
        '+- nomor: "3"',
    ]
    assert plan(folder) == BROKEN
    (folder / "plans" / "2022.yaml").write_bytes(SAFE)
    assert run("lint", "--diff", cwd=folder) == (0, "", "")


def test_what_is_shown_is_what_is_done(run: Run, folder: Path) -> None:
    diff = run("lint", "--diff", "--unsafe-fixes", cwd=folder).stdout.replace("\n", "\r\n").encode()
    run("lint", "--fix", "--unsafe-fixes", cwd=folder)
    added = [line[1:] for line in diff.split(b"\r\n") if line.startswith(b"+") and not line.startswith(b"+++")]
    assert all(line in plan(folder).split(b"\r\n") for line in added)


def test_fix_of_the_standard_input(run_process: RunProcess) -> None:
    done = run_process("lint", "-", "--fix", "--format", "concise", stdin=BROKEN)
    assert done.stdout == SAFE
    assert b"RB023" in done.stderr
    assert done.returncode == 1


def test_a_standard_input_that_cannot_be_read_whole_is_not_given_back_with_losses(run_process: RunProcess) -> None:
    done = run_process("lint", "-", "--fix", stdin=BROKEN.replace(b"# tahun", b"# tahun \xff"))
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"RB002" in done.stderr


def test_a_file_that_changed_meanwhile_is_left_alone(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = rewrite_file.folder_lock

    def change_first(path: Path) -> object:
        (folder / "plans" / "2022.yaml").write_bytes(b"lain\n")
        return locked(path)

    monkeypatch.setattr(rewrite_file, "folder_lock", change_first)
    outcome = run("lint", "--fix", cwd=folder)
    assert (outcome.exit_code, plan(folder)) == (2, b"lain\n")
    assert outcome.stderr == (
        "Kesalahan: plans/2022.yaml berubah sejak dibaca, jadi tidak ditulis; jalankan sekali lagi\n"
    )


def test_a_file_with_bytes_that_cannot_be_read_is_not_fixed(run: Run, folder: Path) -> None:
    content = BROKEN.replace(b"# tahun", b"# tahun \xff")
    (folder / "plans" / "2022.yaml").write_bytes(content)
    assert run("lint", "--fix", cwd=folder).exit_code == 1
    assert plan(folder) == content


def test_no_file_is_left_behind(run: Run, folder: Path) -> None:
    run("lint", "--fix", cwd=folder)
    assert [path.name for path in folder.rglob("*")] == ["plans", "2022.yaml"]


def test_ten_thousand_fixes_are_shown_and_made(run: Run, folder: Path) -> None:
    text = f"{PLAN.partition('program')[0]}program:\n" + "- nomor: 1\n  nama: x\n" * 10_000
    (folder / "plans" / "2022.yaml").write_text(text, encoding="utf-8")
    diff = run("lint", "--diff", "--isolated", cwd=folder).stdout.splitlines()
    assert diff[:3] == ["--- plans/2022.yaml", "+++ plans/2022.yaml", "@@ -2,20003 +2,20003 @@"]
    assert (diff.count("-- nomor: 1"), diff.count('+- nomor: "1"')) == (10_000, 10_000)
    outcome = run("lint", "--fix", "--isolated", "--select", "RB0", cwd=folder)
    assert outcome.stderr == "Diperbaiki: 10000, pada 1 berkas.\n"
    assert plan(folder).decode() == text.replace("nomor: 1", 'nomor: "1"')


def test_findings_of_a_file_that_cannot_be_written_are_told(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = run("lint", "--format", "concise", "--write", "json:1.json", cwd=folder)

    def refuse(path: Path) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(rewrite_file, "folder_lock", refuse)
    outcome = run("lint", "--fix", "--format", "concise", "--write", "json:2.json", cwd=folder)
    assert (outcome.exit_code, outcome.stdout) == (2, without.stdout)
    assert len(outcome.stdout.splitlines()) > 1
    assert outcome.stderr.startswith("Kesalahan: ")
    assert len(outcome.stderr.splitlines()) == 1
    assert (folder / "2.json").read_bytes() == (folder / "1.json").read_bytes()
    assert plan(folder) == BROKEN


def test_quiet_does_not_tell_what_was_mended(run: Run, folder: Path) -> None:
    assert run("lint", "--fix", "-q", "--format", "concise", cwd=folder).stderr == ""
