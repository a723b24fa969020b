"""Reading what git keeps, by asking the program ``git``. Nothing is ever changed through it."""

import os
import subprocess
from pathlib import Path
from typing import Final, Literal

Cause = Literal["no-program", "no-repository", "unknown", "shallow", "not-trusted", "too-slow", "failed"]
"""Why git could not answer. ``shallow``: the history was not fetched. ``not-trusted``: the folder is another user's."""

_PATIENCE: Final = 60
"""Seconds that one question may take."""


class GitProblem(Exception):
    """Git could not answer. ``detail`` is the revision, the folder, or git's own last words."""

    def __init__(self, cause: Cause, detail: str = "") -> None:
        """Take the cause and what it is about."""
        super().__init__(f"{cause}: {detail}")
        self.cause = cause
        self.detail = detail


class Repository:
    """The git repository around a folder."""

    def __init__(self, folder: Path) -> None:
        """Find it. Raises GitProblem where there is none, or no git."""
        self._folder = folder
        self.root = Path(os.fsdecode(self._ask("rev-parse", "--show-toplevel")).rstrip("\r\n"))

    def commit(self, revision: str) -> str:
        """Give the full name of the commit that a revision means. Raises GitProblem where there is none."""
        try:
            found = self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        except GitProblem as problem:
            if problem.cause != "failed":
                raise
            raise GitProblem("shallow" if self._is_shallow() else "unknown", revision) from None
        return found.decode("ascii").strip()

    def fork_point(self, commit: str) -> str:
        """Give the commit at which the current one left the line of another; that other itself where there is none."""
        try:
            return self._ask("merge-base", commit, "HEAD").decode("ascii").strip() or commit
        except GitProblem as problem:
            if problem.cause != "failed":
                raise
            if self._is_shallow():
                raise GitProblem("shallow", commit) from None
            return commit

    def content(self, commit: str, path: Path) -> bytes | None:
        """Give the bytes of a file as of a commit; None where it was not there then, or lies outside."""
        try:
            name = path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return None
        if not self._ask("ls-tree", "-z", "--full-tree", commit, "--", name):
            return None
        return self._ask("cat-file", "blob", f"{commit}:{name}")

    def _is_shallow(self) -> bool:
        return self._ask("rev-parse", "--is-shallow-repository").strip() == b"true"

    def _ask(self, *question: str) -> bytes:
        command = ("git", "-C", str(self._folder), "--no-optional-locks", "--literal-pathspecs", *question)
        try:
            answer = subprocess.run(  # noqa: S603 - no shell, and what follows is no option
                command,
                capture_output=True,
                check=False,
                timeout=_PATIENCE,
                stdin=subprocess.DEVNULL,
                env={**os.environ, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"},
            )
        except FileNotFoundError:
            raise GitProblem("no-program") from None
        except subprocess.TimeoutExpired:
            raise GitProblem("too-slow") from None
        if answer.returncode == 0:
            return answer.stdout
        said = answer.stderr.decode("utf-8", errors="replace").strip()
        if "dubious ownership" in said:
            raise GitProblem("not-trusted", self._folder.as_posix())
        if "not a git repository" in said:
            raise GitProblem("no-repository", self._folder.as_posix())
        raise GitProblem("failed", said.splitlines()[-1] if said else "")
