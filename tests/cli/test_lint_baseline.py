"""``rbplan baseline`` and ``rbplan lint --baseline``: findings that were agreed to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from repositories import PLAN, found, make_repository

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return make_repository(tmp_path / "kantor")


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


def test_what_cannot_be_read_is_not_agreed_to(run: Run, repository: Path) -> None:
    (repository / "plans" / "2022.yaml").write_text(f"{PLAN}  kegiatn: []\n", encoding="utf-8")
    assert run("baseline", "write", cwd=repository).exit_code == 0
    files = json.loads((repository / "rbplan-baseline.json").read_text(encoding="utf-8"))["files"]
    assert "RB023" not in files.get("plans/2022.yaml", {})


def test_nothing_is_mended_where_the_baseline_cannot_be_read(run: Run, repository: Path) -> None:
    plan = repository / "plans" / "2022.yaml"
    plan.write_text(PLAN.replace("2022", '"2022"'), encoding="utf-8")
    assert run("lint", "--fix", "--baseline", "tidak-ada.json", cwd=repository).exit_code == 2
    assert plan.read_text(encoding="utf-8") == PLAN.replace("2022", '"2022"')


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


def test_a_baseline_is_not_written_over_a_plan(run: Run, repository: Path) -> None:
    outcome = run("baseline", "write", "--baseline", "plans/2022.yaml", cwd=repository)
    assert outcome.exit_code == 2
    assert (repository / "plans" / "2022.yaml").read_text(encoding="utf-8") == PLAN
