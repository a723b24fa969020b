"""As much of a runner of GitHub Actions as the scripts of ``action.yml`` meet."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from programs import ROOT, program

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
SCRIPTS = ROOT / "tools" / "action"


class Step(NamedTuple):
    """What one step left behind: ``obeyed`` are the commands that the runner takes from both streams."""

    exit_code: int
    stdout: str
    stderr: str
    outputs: Mapping[str, str]
    summary: str

    @property
    def obeyed(self) -> list[str]:
        return [*_obeyed(self.stdout), *_obeyed(self.stderr)]


class Runner(NamedTuple):
    """A job in a workspace; ``event`` holds the variables that its event brings."""

    workspace: Path
    temporary: Path
    event: Mapping[str, str]

    def lint(self, **inputs: str) -> Step:
        """Run the step ``lint`` with rbplan as it is installed here."""
        return self.lint_with(str(Path(sys.executable).parent), **inputs)

    def lint_with(self, programs: str, **inputs: str) -> Step:
        """Run the step ``lint`` with the rbplan in a folder of programs."""
        variables = {
            f"INPUT_{name.upper().replace('-', '_')}": inputs.pop(name.replace("-", "_"), str(given["default"]))
            for name, given in ACTION["inputs"].items()
        }
        assert not inputs, "no such input"
        return self.run("lint.sh", RBPLAN_PROGRAMS=programs, **variables)

    def run(self, script: str, **variables: str) -> Step:
        """Run a script as the runner does: from the workspace, with a file each for outputs and the page of the job."""
        files = {name: self.temporary / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        for file in files.values():
            file.write_text("", encoding="utf-8")
        known = {
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(self.workspace),
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_BASE_REF": "",
            "INPUT_QUEUE_BASE": "",
            "RUNNER_TEMP": str(self.temporary),
            **{name: str(file) for name, file in files.items()},
        }
        done = subprocess.run(
            [bash(), SCRIPTS / script],
            cwd=self.workspace,
            env={**os.environ, **known, **self.event, **variables},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        written = {name: file.read_text(encoding="utf-8") for name, file in files.items()}
        outputs = dict(line.split("=", maxsplit=1) for line in written["GITHUB_OUTPUT"].splitlines())
        return Step(done.returncode, done.stdout, done.stderr, outputs, written["GITHUB_STEP_SUMMARY"])


def bash() -> str:
    """Give bash; on Windows the name may mean that of another system."""
    if os.name == "nt":
        pytest.skip("which bash a runner of GitHub has on Windows can only be seen there")
    return program("bash")


def git(folder: Path, *arguments: str) -> str:
    """Run git with an author of its own."""
    author = {f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return subprocess.run(
        ["git", "-C", folder, *arguments],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **author},
    ).stdout.strip()


def _obeyed(text: str) -> Iterator[str]:
    """Give the commands in a stream.

    Source: actions/runner, ``ActionCommandManager.cs``: ``::name …::`` at the start of a line, ``##[name …]`` anywhere;
    after ``stop-commands`` nothing but the token.
    """
    token = None
    for line in text.splitlines():
        if token is not None:
            token = None if line.strip() == f"::{token}::" else token
            continue
        found = re.match(r"\s*::([\w-]+)(?: [^:]*)?::(.*)", line) or re.search(r"##\[([\w-]+)[^\]]*\](.*)", line)
        if found and found[1] == "stop-commands":
            token = found[2]
        elif found:
            yield found[0].strip()
    assert token is None, "the runner would obey nothing any more"
