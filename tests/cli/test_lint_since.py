"""``rbplan lint --since``: only what a change brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from repositories import PLAN, found, git, make_repository

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run, RunProcess


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return make_repository(tmp_path / "kantor")


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
    assert (outcome.exit_code, outcome.stderr) == (
        2,
        "Kesalahan: git tidak ditemukan pada komputer ini; pasang dahulu git, atau mintalah bantuan pengelola\n",
    )


def move(repository: Path, old: str, new: str) -> None:
    (repository / new).parent.mkdir(parents=True, exist_ok=True)
    (repository / old).rename(repository / new)


@pytest.mark.parametrize("kept", ["committed", "staged", "untracked"])
def test_since_knows_a_plan_again_that_was_moved(run: Run, repository: Path, kept: str) -> None:
    git(repository, "tag", "dulu")
    move(repository, "plans/2022.yaml", "plans/1872/2022.yaml")
    file = repository / "plans" / "1872" / "2022.yaml"
    file.write_text(f"{PLAN}- id: a\n", encoding="utf-8")
    if kept != "untracked":
        git(repository, "add", "--all")
    if kept == "committed":
        git(repository, "commit", "--quiet", "--message", "y")
    assert found(run, repository, "--since", "dulu") == ([("RB101", 7)], 1)
    assert found(run, repository / "plans" / "1872", "--since", "dulu", "2022.yaml") == ([("RB101", 7)], 1)


def test_since_tells_all_of_a_plan_that_is_only_a_copy(run: Run, repository: Path) -> None:
    (repository / "plans" / "2023.yaml").write_text(PLAN, encoding="utf-8")
    (repository / "catatan.yaml").write_text("a: 1\n", encoding="utf-8")
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "y")
    (repository / "catatan.yaml").unlink()
    (repository / "plans" / "2024.yaml").write_text(PLAN, encoding="utf-8")
    assert found(run, repository, "--since", "HEAD", "plans/2024.yaml") == ([("RB101", 6)], 0)


def test_since_tells_apart_plans_that_were_moved_together(run: Run, repository: Path) -> None:
    head = "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n"
    for year in (2023, 2024):
        items = "".join(f"- id: a{year}-{number}\n" for number in range(20))
        (repository / "plans" / f"{year}.yaml").write_text(f"{head}{items}- id: a{year}-1\n", encoding="utf-8")
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "y")
    for year in (2022, 2023, 2024):
        move(repository, f"plans/{year}.yaml", f"plans/1872 ü/{year + 10}.yaml")
    assert found(run, repository, "--since", "HEAD") == ([], 3)


def test_since_reads_the_sources_where_they_were(run: Run, office: Path) -> None:
    """The plan with its companion folder, as an office does that gets neighbours."""
    plan = office / "plans" / "2022.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("Data Mutasi", "Data Mutasii"), encoding="utf-8")
    git(office, "init", "--quiet")
    git(office, "add", ".")
    git(office, "commit", "--quiet", "--message", "x")
    asked = ("lint", "--select", "RB303", "--format", "concise")
    assert "RB303" in run(*asked, cwd=office).stdout
    move(office, "plans/2022.yaml", "plans/1872/2022.yaml")
    move(office, "plans/2022", "plans/1872/2022")
    assert run(*asked, "--since", "HEAD", cwd=office) == (0, "", "")


def test_since_and_a_standard_input_that_stands_for_a_moved_plan(run_process: RunProcess, repository: Path) -> None:
    (repository / "plans" / "2022.yaml").unlink()
    asked = ("lint", "-", "--stdin-filename", "plans/2030.yaml", "--since", "HEAD", "--select", "RB101", "--quiet")
    done = run_process(*asked, stdin=PLAN.encode(), cwd=repository)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_git_is_asked_where_the_plan_lies(run: Run, repository: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "lain"
    elsewhere.mkdir()
    plan = repository / "plans" / "2022.yaml"
    assert found(run, elsewhere, "--since", "HEAD", str(plan)) == ([], 1)
    other = make_repository(tmp_path / "kantor-kedua") / "plans" / "2022.yaml"
    other.write_text(f"{PLAN}- id: b\n- id: b\n", encoding="utf-8")
    assert found(run, repository, "--since", "HEAD", str(plan), str(other)) == ([("RB101", 8)], 2)
    outcome = run("lint", "--since", "HEAD", str(plan), str(other.with_name("tidak-ada.yaml")), cwd=elsewhere)
    assert outcome.exit_code == 2
    assert "tidak-ada.yaml` tidak ada" in outcome.stderr


def test_a_plan_outside_of_any_repository(run: Run, repository: Path, tmp_path: Path) -> None:
    (tmp_path / "2022.yaml").write_text(PLAN, encoding="utf-8")
    outcome = run("lint", "--since", "HEAD", str(tmp_path / "2022.yaml"), cwd=repository)
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert "tidak berada di dalam repositori git" in outcome.stderr
