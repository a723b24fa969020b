"""An office whose plan stands in a git repository, and what lint tells of it."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

PLAN = "rbplan: 1\ntahun: 2022\nsatker: {nama: KPU}\nprogram:\n- id: a\n- id: a\n"


def git(folder: Path, *arguments: str) -> None:
    author = {f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True, env={**os.environ, **author})


def make_repository(folder: Path) -> Path:
    """Make a repository with one commit that holds ``PLAN`` as plans/2022.yaml."""
    (folder / "plans").mkdir(parents=True)
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
