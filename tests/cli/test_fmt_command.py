"""``rbplan fmt``: writes, or says what it would write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run, RunProcess

UNTIDY = b"\xef\xbb\xbftahun: 2022 # t\r\nrbplan:  1\r\nsatker: { nama: x }"
TIDY = b"\xef\xbb\xbfrbplan: 1\r\ntahun: 2022  # t\r\nsatker: {nama: x}\r\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kantor"
    (folder / "plans").mkdir(parents=True)
    (folder / "plans" / "2022.yaml").write_bytes(UNTIDY)
    return folder


def plan(folder: Path) -> bytes:
    return (folder / "plans" / "2022.yaml").read_bytes()


def test_the_real_plan_is_tidy(run: Run) -> None:
    assert run("fmt", "--check") == (0, "Sudah rapi. Berkas yang diperiksa: 1.\n", "")


def test_in_place(run: Run, folder: Path) -> None:
    assert run("fmt", cwd=folder) == (0, "", "Dirapikan: plans/2022.yaml\n")
    assert plan(folder) == TIDY
    assert run("fmt", "--lang", "en", cwd=folder) == (0, "", "Unchanged: plans/2022.yaml\n")
    assert [path.name for path in folder.rglob("*")] == ["plans", "2022.yaml"]


def test_check_writes_nothing(run: Run, folder: Path) -> None:
    (folder / "plans" / "2023.yaml").write_bytes(TIDY)
    assert run("fmt", "--check", cwd=folder) == (1, "Perlu dirapikan: plans/2022.yaml\n", "")
    assert plan(folder) == UNTIDY


def test_diff_writes_nothing(run: Run, folder: Path) -> None:
    outcome = run("fmt", "--diff", cwd=folder)
    assert outcome == (
        1,
        (
            "--- plans/2022.yaml\n+++ plans/2022.yaml\n@@ -1,3 +1,3 @@\n"
            "-tahun: 2022 # t\n-rbplan:  1\n-satker: { nama: x }\n\\ No newline at end of file\n"
            "+rbplan: 1\n+tahun: 2022  # t\n+satker: {nama: x}\n"
        ),
        "",
    )
    assert plan(folder) == UNTIDY
    (folder / "plans" / "2022.yaml").write_bytes(TIDY)
    assert run("fmt", "--diff", cwd=folder) == (0, "", "")


def test_standard_input(run_process: RunProcess) -> None:
    done = run_process("fmt", "-", stdin=UNTIDY)
    assert (done.returncode, done.stdout, done.stderr) == (0, TIDY, b"")
    done = run_process("fmt", "--check", "-", "--stdin-filename", "a.yaml", stdin=UNTIDY)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"Perlu dirapikan: a.yaml\n", b"")


def test_what_cannot_be_read_is_told_and_left(run: Run, folder: Path) -> None:
    (folder / "plans" / "2023.yaml").write_bytes(b"rbplan:  1\nrbplan: 1\n")
    outcome = run("fmt", cwd=folder)
    assert (outcome.exit_code, outcome.stdout, plan(folder)) == (1, "", TIDY)
    assert outcome.stderr.startswith("plans/2023.yaml:2:1: kesalahan[RB008")
    assert outcome.stderr.endswith(
        "plans/2023.yaml tidak dirapikan karena tidak seluruhnya terbaca. "
        "Perbaiki dahulu yang ditunjukkan di atas, lalu ulangi.\nDirapikan: plans/2022.yaml\n"
    )
    assert (folder / "plans" / "2023.yaml").read_bytes() == b"rbplan:  1\nrbplan: 1\n"


def test_what_is_not_certain_is_told_and_left(run: Run, folder: Path) -> None:
    (folder / "plans" / "2022.yaml").write_bytes(b"? |\n  x\n: 1\n")
    assert run("fmt", cwd=folder) == (
        1,
        "",
        (
            "plans/2022.yaml tidak dirapikan karena susunannya tidak lazim, "
            "sehingga isinya atau komentarnya dapat berubah.\n"
        ),
    )


def test_what_the_models_refuse_is_tidied(run: Run, folder: Path) -> None:
    (folder / "plans" / "2022.yaml").write_bytes(b"entah:  [ 13 ]\n")
    assert run("fmt", cwd=folder).exit_code == 0
    assert plan(folder) == b"entah: [13]\n"


def test_a_file_that_is_not_there(run: Run, folder: Path) -> None:
    outcome = run("fmt", "plans/2022.yaml", "lain.yaml", cwd=folder)
    assert (outcome.exit_code, plan(folder)) == (2, TIDY)
    assert outcome.stderr == (
        "Kesalahan: berkas `lain.yaml` tidak ada; periksa nama dan foldernya\nDirapikan: plans/2022.yaml\n"
    )
