"""Reading what git keeps, by asking the program ``git``. Nothing is ever changed through it."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal, NamedTuple

Cause = Literal["no-program", "no-repository", "unknown", "shallow", "not-trusted", "too-slow", "failed"]
"""Why git could not answer. ``shallow``: the history was not fetched. ``not-trusted``: the folder is another user's."""

_BEGIN: Final = "\x02"
_APART: Final = "\x1f"
"""Characters that git puts into its answer where it is asked to; a message may hold them too, which is borne."""

_CHANGED: Final = re.compile(r":\d{6} 100\d{3} [0-9a-f]{40,64} ([0-9a-f]{40,64}) ")
"""What a commit did to a file that was there afterwards: modes and names of the bytes before and after."""

_PATIENCE: Final = 60
"""Seconds that one question may take."""


class Version(NamedTuple):
    """A file as a commit left it. ``day`` is that of the commit, 2022-01-17; ``subject`` the first line of its message.

    ``blob`` names the bytes: the same bytes always have the same name.
    """

    commit: str
    day: str
    subject: str
    blob: str


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
        # Paths are named from the root, and git reads them from where it stands.
        self._folder = self.root

    def commit(self, revision: str) -> str:
        """Give the full name of the commit that a revision means. Raises GitProblem where there is none."""
        try:
            found = self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        except GitProblem as problem:
            if problem.cause != "failed":
                raise
            raise GitProblem("shallow" if self.is_shallow() else "unknown", revision) from None
        return found.decode("ascii").strip()

    def fork_point(self, commit: str) -> str:
        """Give the commit at which the current one left the line of another; that other itself where there is none."""
        try:
            return self._ask("merge-base", commit, "HEAD").decode("ascii").strip() or commit
        except GitProblem as problem:
            if problem.cause != "failed":
                raise
            if self.is_shallow():
                raise GitProblem("shallow", commit) from None
            return commit

    def content(self, commit: str, path: Path) -> bytes | None:
        """Give the bytes of a file as of a commit; None where it was not there then, or lies outside."""
        name = self._name(path)
        if name is None or not self._ask("ls-tree", "-z", "--full-tree", commit, "--", name):
            return None
        return self._ask("cat-file", "blob", f"{commit}:{name}")

    def versions(self, path: Path) -> list[Version]:
        """Give every state that commits have left a file in, the newest first, also under its former names."""
        name = self._name(path)
        if name is None:
            return []
        form = f"--format={_BEGIN}%H{_APART}%cs{_APART}%s{_APART}"
        question = ("log", "--follow", "--diff-merges=first-parent", "--raw", "--no-abbrev", "-z", form, "--", name)
        if not self._has_commits():
            return []
        # What git was not told to decode may be in any encoding.
        told = self._ask(*question).decode("utf-8", errors="replace")
        return [version for entry in told.split(_BEGIN)[1:] for version in _versions(entry)]

    def bytes_of(self, version: Version) -> bytes:
        """Give the bytes of a state of a file."""
        return self._ask("cat-file", "blob", version.blob)

    def former_paths(self, commit: str, new: Mapping[Path, bytes]) -> dict[Path, Path]:
        """Give, for files that were not there as of a commit, where those were that each has become.

        Git finds them by what is in them, also where it has not been told of the new ones yet: of two files that are
        alike, one that was there and is gone has become one that is new. A file that is new altogether is left out.
        """
        names = {name: path for path in new if (name := self._name(path)) is not None}
        endings = tuple({path.suffix for path in new})
        gone = [
            name for name in self._files(commit) if name.endswith(endings) and not os.path.lexists(self.root / name)
        ]
        if not (names and gone):
            return {}
        with TemporaryDirectory(prefix="rbplan-") as place:
            folder = Path(place)
            for name in gone:
                _put(folder / "then" / name, self._ask("cat-file", "blob", f"{commit}:{name}"))
            for name, path in names.items():
                _put(folder / "now" / name, new[path])
            return {names[now]: self.root / then for then, now in _renames(folder)}

    def is_shallow(self) -> bool:
        """Tell whether only the newest part of the history is there."""
        return self._ask("rev-parse", "--is-shallow-repository").strip() == b"true"

    def _has_commits(self) -> bool:
        try:
            self._ask("rev-parse", "--verify", "--quiet", "HEAD")
        except GitProblem as problem:
            if problem.cause != "failed":
                raise
            return False
        return True

    def _name(self, path: Path) -> str | None:
        """Give a path as git names it, from the root; None for one that lies outside."""
        try:
            return path.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return None

    def _files(self, commit: str) -> list[str]:
        """Give the name of each file as of a commit, links and other repositories left out."""
        entries = self._ask("ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0")
        return [os.fsdecode(entry.partition(b"\t")[2]) for entry in entries if entry.startswith(b"100")]

    def _ask(self, *question: str) -> bytes:
        answer = _run(self._folder, os.environ, "--no-optional-locks", "--literal-pathspecs", *question)
        if answer.returncode == 0:
            return answer.stdout
        said = answer.stderr.decode("utf-8", errors="replace").strip()
        if "dubious ownership" in said:
            raise GitProblem("not-trusted", self._folder.as_posix())
        if "not a git repository" in said:
            raise GitProblem("no-repository", self._folder.as_posix())
        raise GitProblem("failed", said.splitlines()[-1] if said else "")


def _run(folder: Path, environment: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - no shell, and what follows is no option
            ("git", "-C", str(folder), *words),  # noqa: S607 - whichever the user has
            capture_output=True,
            check=False,
            timeout=_PATIENCE,
            stdin=subprocess.DEVNULL,
            env={**environment, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"},
        )
    except FileNotFoundError:
        raise GitProblem("no-program") from None
    except subprocess.TimeoutExpired:
        raise GitProblem("too-slow") from None


def _versions(entry: str) -> Iterator[Version]:
    parts = entry.split(_APART, 3)
    if len(parts) == 4 and (changed := _CHANGED.search(parts[3])):
        commit, day, subject, _ = parts
        yield Version(commit, day, subject, changed[1])


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _renames(folder: Path) -> list[tuple[str, str]]:
    """Give the names of the files below ``then`` and ``now`` that git takes for one, in pairs."""
    # A hook is told where its repository is; this folder is in none.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    question = ("diff", "--no-index", "--no-ext-diff", "--name-status", "-z", "--find-renames", "then", "now")
    answer = _run(folder, environment, *question)
    if answer.returncode > 1:
        raise GitProblem("failed", answer.stderr.decode("utf-8", errors="replace").strip())
    words = iter(os.fsdecode(answer.stdout).split("\0"))
    pairs: list[tuple[str, str]] = []
    for status in words:
        name = next(words, "")
        if status.startswith("R"):
            pairs.append((name.removeprefix("then/"), next(words).removeprefix("now/")))
    return pairs
