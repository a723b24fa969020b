"""``rbplan lint`` inside GitHub Actions: where annotations point, and what reaches the runner."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rbplan.cli import app
from rbplan.cli.linting import run as lint_run
from rbplan.lint.rules import duplicate_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Run

    from rbplan.lint.rule import Finding
    from rbplan.lint.subject import Subject

PLAN = "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n- id: a\n- id: a\n"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A runner's workspace with an office in a folder of the repository."""
    workspace = tmp_path / "work"
    (workspace / "kantor" / "plans").mkdir(parents=True)
    (workspace / "kantor" / "plans" / "2022.yaml").write_text(PLAN, encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(workspace))
    return workspace


def first_annotation(run: Run, folder: Path, *arguments: str) -> str:
    return run("lint", "--select", "RB101", *arguments, cwd=folder).stdout.split(",", maxsplit=1)[0]


def test_paths_lead_from_the_root_of_the_repository(run: Run, workspace: Path) -> None:
    (workspace / ".git").mkdir()
    assert first_annotation(run, workspace / "kantor") == "::error file=kantor/plans/2022.yaml"
    assert first_annotation(run, workspace / "kantor" / "plans") == "::error file=kantor/plans/2022.yaml"


def test_a_repository_in_a_folder_of_the_workspace(run: Run, workspace: Path) -> None:
    """With ``path:`` of actions/checkout the pull request still knows only paths from the root of the repository."""
    (workspace / "kantor" / ".git").mkdir()
    assert first_annotation(run, workspace / "kantor") == "::error file=plans/2022.yaml"


def test_without_git_the_workspace_is_the_root(run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert first_annotation(run, workspace / "kantor") == "::error file=kantor/plans/2022.yaml"
    monkeypatch.setenv("GITHUB_WORKSPACE", str(workspace / "lain"))
    assert first_annotation(run, workspace / "kantor") == "::error file=plans/2022.yaml"


def test_a_file_outside_the_repository_has_no_path_of_its_own(run: Run, workspace: Path, tmp_path: Path) -> None:
    (workspace / ".git").mkdir()
    (tmp_path / "luar.yaml").write_text(PLAN, encoding="utf-8")
    told = run("lint", "--select", "RB101", "../luar.yaml", cwd=workspace).stdout
    assert told.startswith("::error title=RB101 duplicate-id::../luar.yaml:6:7: ")


def test_what_goes_to_stderr_commands_nothing(run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = run("lint", "plans/##[add-mask]2022.yaml", cwd=workspace / "kantor")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert "plans/# #[add-mask]2022.yaml" in outcome.stderr
    monkeypatch.delenv("GITHUB_ACTIONS")
    assert "plans/##[add-mask]2022.yaml" in run("lint", "plans/##[add-mask]2022.yaml", cwd=workspace).stderr


def test_a_fault_of_ours_commands_nothing(run: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_subject: Subject) -> Iterator[Finding]:
        raise RuntimeError("##[add-mask]a")

    broken = tuple(rule._replace(check=fail) for rule in (duplicate_id.RULE,))
    monkeypatch.setattr(lint_run, "RULES", broken)
    outcome = run("lint", cwd=workspace / "kantor")
    assert outcome.exit_code == 3
    assert "RuntimeError: # #[add-mask]a" in outcome.stderr

    def fall(*_arguments: object) -> object:
        raise RuntimeError("##[add-mask]b")

    monkeypatch.setattr(app, "build_group", fall)
    outcome = run("lint", cwd=workspace / "kantor")
    assert outcome.exit_code == 3
    assert "RuntimeError: # #[add-mask]b" in outcome.stderr


def test_a_plan_as_plain_text_is_between_marks(run: Run, workspace: Path) -> None:
    plan = workspace / "kantor" / "plans" / "2022.yaml"
    plan.write_text(PLAN.replace("- id: a\n", "- id: a # ##[error]x\n"), encoding="utf-8")
    for form in ("full", "concise", "github"):
        told = run("lint", "--select", "RB101", "--format", form, cwd=workspace / "kantor").stdout
        before, _, after = told.partition("::stop-commands::")
        assert "##[" not in before
        token, _, rest = after.partition("\n")
        assert len(token) == 32
        assert rest.endswith(f"\n::{token}::\n")


def test_the_page_of_the_job_is_written_once(
    run: Run, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "ringkasan.md"
    page.write_text("# Langkah lain\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    run("lint", "--select", "RB101", "--write", f"sarif:{tmp_path}/lint.sarif", cwd=workspace / "kantor")
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# Langkah lain\n")
    assert text.count("## rbplan lint") == 1
