"""``rbplan lint`` against what was there before: fixes, revisions, baselines."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

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


PLAN = "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n- id: a\n- id: a\n"


def git(folder: Path, *arguments: str) -> None:
    author = {f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True, env={**os.environ, **author})


@pytest.fixture
def repository(folder: Path) -> Path:
    git(folder, "init", "--quiet")
    (folder / "plans" / "2022.yaml").write_text(PLAN, encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "x")
    return folder


def found(run: Run, folder: Path, *arguments: str) -> tuple[list[tuple[str, int]], int]:
    """Give code and line of what is told, and how many findings were there before."""
    outcome = run("lint", "--format", "json", "--select", "RB101", *arguments, cwd=folder)
    assert outcome.stderr == ""
    answer = json.loads(outcome.stdout)
    return [(each["code"], each["line"]) for each in answer["findings"]], answer["summary"]["standing"]


def test_since_tells_only_what_is_new(run: Run, repository: Path) -> None:
    assert found(run, repository) == ([("RB101", 6)], 0)
    assert found(run, repository, "--since", "HEAD") == ([], 1)
    (repository / "plans" / "2022.yaml").write_text(f"# baris baru\n{PLAN}- id: b\n- id: b\n", encoding="utf-8")
    assert found(run, repository, "--since", "HEAD") == ([("RB101", 9)], 1)
    (repository / "plans" / "2022.yaml").write_text(f"{PLAN}- id: a\n", encoding="utf-8")
    assert found(run, repository, "--since", "HEAD") == ([("RB101", 7)], 1)
    text = run("lint", "--select", "RB101", "--since", "HEAD", cwd=repository).stdout
    assert text.endswith("Sudah ada sebelumnya dan tidak ditampilkan: 1.\n")


def test_since_knows_a_finding_again_on_a_line_that_was_edited(run: Run, repository: Path) -> None:
    file = repository / "plans" / "2022.yaml"
    file.write_text(PLAN.replace("- id: a\n- id: a", "- id: a\n- {id: a}"), encoding="utf-8")
    assert found(run, repository, "--since", "HEAD") == ([], 1)
    file.write_text(PLAN.replace("- id: a\n- id: a", "- id: b\n- {id: b}"), encoding="utf-8")
    assert found(run, repository, "--since", "HEAD") == ([("RB101", 6)], 0)


def test_ten_thousand_fixes_are_shown_and_made(run: Run, folder: Path) -> None:
    text = f"{PLAN.partition('program')[0]}program:\n" + "- nomor: 1\n  nama: x\n" * 10_000
    (folder / "plans" / "2022.yaml").write_text(text, encoding="utf-8")
    diff = run("lint", "--diff", "--isolated", cwd=folder).stdout.splitlines()
    assert diff[:3] == ["--- plans/2022.yaml", "+++ plans/2022.yaml", "@@ -2,20003 +2,20003 @@"]
    assert (diff.count("-- nomor: 1"), diff.count('+- nomor: "1"')) == (10_000, 10_000)
    outcome = run("lint", "--fix", "--isolated", "--select", "RB0", cwd=folder)
    assert outcome.stderr == "Diperbaiki: 10000, pada 1 berkas.\n"
    assert plan(folder).decode() == text.replace("nomor: 1", 'nomor: "1"')


@pytest.mark.parametrize("output_format", ["full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit"])
def test_ten_thousand_findings_in_every_format(run: Run, folder: Path, output_format: str) -> None:
    text = f"{PLAN.partition('program')[0]}program:\n" + "- id: a\n" * 10_001
    (folder / "plans" / "2022.yaml").write_text(text, encoding="utf-8")
    outcome = run("lint", "--select", "RB101", "--format", output_format, cwd=folder)
    assert (outcome.exit_code, outcome.stderr) == (1, "")
    assert outcome.stdout.count("RB101") >= 10_000


def test_since_compares_with_the_fork(run: Run, repository: Path) -> None:
    """What the other branch has mended in the meantime is not brought by this one."""
    git(repository, "branch", "cabang")
    (repository / "plans" / "2022.yaml").write_text(PLAN.replace("- id: a\n- id: a\n", "- id: a\n"), encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message", "y")
    git(repository, "branch", "utama")
    git(repository, "checkout", "--quiet", "cabang")
    assert found(run, repository, "--since", "utama") == ([], 1)


def test_since_with_a_new_file_and_from_below(run: Run, repository: Path) -> None:
    (repository / "plans" / "2023.yaml").write_text(PLAN, encoding="utf-8")
    assert found(run, repository / "plans", "--since", "HEAD") == ([("RB101", 6)], 1)


@pytest.mark.parametrize("revision", ["nanti", "--all", "HEAD~5", "", "a b", "HEAD:plans"])
def test_a_revision_that_is_not_there(run: Run, repository: Path, revision: str) -> None:
    outcome = run("lint", f"--since={revision}", cwd=repository)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr == f"Kesalahan: revisi {revision} tidak dikenal git\n"


def test_a_history_that_was_not_fetched(run: Run, repository: Path, tmp_path: Path) -> None:
    git(repository, "commit", "--quiet", "--allow-empty", "--message", "y")
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{repository}", "dangkal")
    outcome = run("lint", "--since", "HEAD~1", cwd=tmp_path / "dangkal")
    assert outcome.exit_code == 2
    assert "fetch-depth: 0" in outcome.stderr


def test_without_git(run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    outcome = run("lint", "--since", "HEAD", cwd=repository)
    assert (outcome.exit_code, outcome.stderr) == (2, "Kesalahan: git tidak ditemukan pada komputer ini\n")


def test_baseline(run: Run, repository: Path) -> None:
    (repository / "rbplan.toml").write_text('[lint]\nselect = ["RB101"]\n', encoding="utf-8")
    outcome = run("baseline", "write", cwd=repository)
    assert outcome == (0, "Ditulis: rbplan-baseline.json, dengan 1 temuan.\n", "")
    agreed = repository / "rbplan-baseline.json"
    text = agreed.read_text(encoding="utf-8")
    assert json.loads(text) == {"schema": "rbplan.baseline/1", "files": {"plans/2022.yaml": {"RB101": 1}}}
    assert found(run, repository, "--baseline", "rbplan-baseline.json") == ([], 1)
    assert run("lint", "--baseline", "rbplan-baseline.json", cwd=repository).exit_code == 0
    (repository / "plans" / "2022.yaml").write_text(f"# atas\n{PLAN}- id: a\n", encoding="utf-8")
    assert found(run, repository, "--baseline", "rbplan-baseline.json") == ([("RB101", 7), ("RB101", 8)], 0)
    (repository / "rbplan.toml").write_text(
        '[lint]\nselect = ["RB101"]\nbaseline = "rbplan-baseline.json"\n', encoding="utf-8"
    )
    (repository / "plans" / "2022.yaml").write_text(PLAN, encoding="utf-8")
    assert found(run, repository / "plans") == ([], 1)


def test_baseline_prune(run: Run, repository: Path) -> None:
    agreed = repository / "rbplan-baseline.json"
    files = {"plans/2022.yaml": {"RB101": 5, "RB201": 2}, "plans/1999.yaml": {"RB101": 1}}
    agreed.write_text(json.dumps({"schema": "rbplan.baseline/1", "files": files}), encoding="utf-8")
    outcome = run("baseline", "prune", cwd=repository)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert json.loads(agreed.read_text(encoding="utf-8"))["files"] == {"plans/2022.yaml": {"RB101": 1}}


def test_what_cannot_be_read_is_not_agreed_to(run: Run, folder: Path) -> None:
    run("baseline", "write", cwd=folder)
    files = json.loads((folder / "rbplan-baseline.json").read_text(encoding="utf-8"))["files"]
    assert "RB023" not in files.get("plans/2022.yaml", {})


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"schema": "x"}', '{"schema": "rbplan.baseline/1", "files": {"a": 1}}', "[" * 100_000,
     '{"schema": "rbplan.baseline/1", "files": {"a": {"RB101": -1}}}'],
)  # fmt: skip
def test_what_is_no_baseline(run: Run, repository: Path, text: str) -> None:
    (repository / "b.json").write_text(text, encoding="utf-8")
    outcome = run("lint", "--baseline", "b.json", cwd=repository)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr == (
        "Kesalahan: b.json bukan berkas baseline rbplan; tulis ulang dengan `rbplan baseline write`\n"
    )
