"""The hooks of ``.pre-commit-hooks.yaml`` in a scratch repository, run by pre-commit itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from programs import ROOT, absent

FAULTY = b"rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n- id: a\n- id: a\n"
CLEAN = b"rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n- id: a\n"
FIXABLE = CLEAN.replace(b"2022", b'"2022"')
ELSEWHERE = b'rbplan: 1\ntahun: "2022"\n'


class Hooks(NamedTuple):
    """The repository that the hooks are taken from, a commit of it, and where pre-commit keeps what it installs."""

    url: str
    revision: str
    home: Path


def run(*command: str | Path, cwd: Path, home: Path | None = None) -> subprocess.CompletedProcess[str]:
    author = {f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    known = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT_"))}
    return subprocess.run(
        command,
        cwd=cwd,
        env={**known, **author, **({"PRE_COMMIT_HOME": str(home)} if home else {})},
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


def git(folder: Path, *arguments: str) -> str:
    done = run("git", *arguments, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Hooks:
    """What is in the folder now, committed or not; pre-commit installs it once for all tests."""
    source = tmp_path_factory.mktemp("asal") / "rbplan"
    left_behind = shutil.ignore_patterns(".git", ".venv", "build", "dist", ".*_cache", "__pycache__", ".hypothesis")
    shutil.copytree(ROOT, source, ignore=left_behind)
    git(source, "init", "--quiet")
    git(source, "add", "--all")
    git(source, "commit", "--quiet", "--message", "x")
    return Hooks(source.as_uri(), git(source, "rev-parse", "HEAD"), tmp_path_factory.mktemp("pre-commit"))


@pytest.fixture
def office(tmp_path: Path) -> Path:
    office = tmp_path / "kantor"
    (office / "plans").mkdir(parents=True)
    (office / "rbplan.toml").write_text('[lint]\nselect = ["RB101"]\n', encoding="utf-8")
    (office / "plans" / "daftar.yaml").write_bytes(ELSEWHERE)
    (office / "2022.yaml").write_bytes(ELSEWHERE)
    git(office, "init", "--quiet")
    return office


def commit(office: Path, hooks: Hooks, hook: str, plan: bytes) -> subprocess.CompletedProcess[str]:
    """Put a plan where it is committed, and run one hook over all files, as the commit would."""
    (office / "plans" / "2022.yaml").write_bytes(plan)
    (office / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks.url}\n  rev: {hooks.revision}\n  hooks: [{{id: {hook}}}]\n", encoding="utf-8"
    )
    git(office, "add", "--all")
    done = run(
        sys.executable, "-m", "pre_commit", "run", "--color", "never", "--all-files", cwd=office, home=hooks.home
    )
    if "No matching distribution" in done.stdout + done.stderr:
        absent("no package index can be reached")
    assert (office / "plans" / "daftar.yaml").read_bytes() == ELSEWHERE
    assert (office / "2022.yaml").read_bytes() == ELSEWHERE
    return done


def test_check_refuses_a_faulty_plan_and_says_why(office: Path, hooks: Hooks) -> None:
    done = commit(office, hooks, "rbplan-check", FAULTY)
    assert done.returncode == 1, done.stdout
    assert "plans/2022.yaml:6:7: kesalahan[RB101 duplicate-id]" in done.stdout
    assert "daftar.yaml" not in done.stdout
    assert (office / "plans" / "2022.yaml").read_bytes() == FAULTY


def test_check_lets_a_clean_plan_pass(office: Path, hooks: Hooks) -> None:
    done = commit(office, hooks, "rbplan-check", CLEAN)
    assert done.returncode == 0, done.stdout
    assert "Passed" in done.stdout


def test_fix_mends_the_plan_and_stops_the_commit_once(office: Path, hooks: Hooks) -> None:
    done = commit(office, hooks, "rbplan-fix", FIXABLE)
    assert done.returncode == 1, done.stdout
    assert "files were modified by this hook" in done.stdout
    assert (office / "plans" / "2022.yaml").read_bytes() == CLEAN
    again = commit(office, hooks, "rbplan-fix", CLEAN)
    assert again.returncode == 0, again.stdout


def test_fmt_lays_the_plan_out_and_stops_the_commit_once(office: Path, hooks: Hooks) -> None:
    done = commit(office, hooks, "rbplan-fmt", CLEAN.replace(b"tahun: ", b"tahun:   "))
    assert done.returncode == 1, done.stdout
    assert "files were modified by this hook" in done.stdout
    laid_out = (office / "plans" / "2022.yaml").read_bytes()
    assert b"tahun: 2" in laid_out
    assert commit(office, hooks, "rbplan-fmt", laid_out).returncode == 0


@pytest.mark.parametrize("hook", ["rbplan-check", "rbplan-fix", "rbplan-fmt"])
def test_without_a_plan_nothing_runs(office: Path, hooks: Hooks, hook: str) -> None:
    commit(office, hooks, hook, CLEAN)
    (office / "plans" / "2022.yaml").unlink()
    git(office, "add", "--all")
    done = run(
        sys.executable, "-m", "pre_commit", "run", "--color", "never", "--all-files", cwd=office, home=hooks.home
    )
    assert (done.returncode, "Skipped" in done.stdout) == (0, True)
