"""The step of ``action.yml`` that installs rbplan."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from programs import absent
from runner import Runner, git

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    workspace = tmp_path / "ruang kerja"
    (workspace / "plans").mkdir(parents=True)
    (workspace / "plans" / "2022.yaml").write_text(
        "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n- id: a\n- id: a\n", encoding="utf-8"
    )
    (workspace / "rbplan.toml").write_text('[lint]\nselect = ["RB101"]\n', encoding="utf-8")
    git(workspace, "init", "--quiet")
    temporary = tmp_path / "temp dir"
    temporary.mkdir()
    return Runner(workspace, temporary, {})


@pytest.mark.parametrize("version", ["terbaru", "1.0; id", "--index-url=x", "0.1\n0.2", "/tmp", ">1"])  # noqa: S108
def test_what_is_no_version(runner: Runner, version: str) -> None:
    step = runner.run("install.sh", INPUT_VERSION=version)
    assert (step.exit_code, step.stderr, step.outputs) == (2, "", {})
    shown = version.replace("\n", "%0A")
    assert step.obeyed == [
        f"::error title=rbplan::version: '{shown}' is no version; write it like 0.1.0, or leave it out."
    ]
    assert list(runner.temporary.glob("rbplan*")) == []


def test_a_python_that_is_too_old(runner: Runner, tmp_path: Path) -> None:
    programs = tmp_path / "lama"
    programs.mkdir()
    for name in ("python3", "python"):
        (programs / name).write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    (programs / "dirname").symlink_to(str(shutil.which("dirname")))
    step = runner.run("install.sh", INPUT_VERSION="", PATH=str(programs))
    assert (step.exit_code, step.stderr, step.outputs) == (2, "", {})
    assert step.obeyed == [
        "::error title=rbplan::rbplan needs Python 3.11 or later; put a step with actions/setup-python before this one."
    ]


def test_the_steps_one_after_the_other(runner: Runner) -> None:
    """The pull request's own modules are not taken for those of Python, and its plan is checked."""
    for name in ("venv", "pip", "json"):
        (runner.workspace / f"{name}.py").write_text("raise SystemExit('kode orang lain')\n", encoding="utf-8")
    installed = runner.run("install.sh", INPUT_VERSION="")
    if installed.exit_code and "No matching distribution" in installed.stderr:
        absent("no package index can be reached")
    assert (installed.exit_code, installed.obeyed) == (0, [])
    programs = installed.outputs["programs"]
    assert programs == f"{runner.temporary}{os.sep}rbplan-environment{os.sep}bin"
    step = runner.lint_with(programs)
    assert (step.exit_code, step.stderr, step.outputs) == (1, "", {"exit-code": "1", "findings": "1"})
    assert step.obeyed[0].startswith("::error file=plans/2022.yaml,line=6,")
