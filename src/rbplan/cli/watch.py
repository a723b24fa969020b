"""Doing a command again whenever what it reads has changed."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from watchfiles import Change, watch

from rbplan.cli.output import write
from rbplan.cli.own_templates import named_templates
from rbplan.cli.plan_file import real_path
from rbplan.cli.problem import UsageProblem
from rbplan.cli.repeated import Repeated
from rbplan.cli.session import Answer, Session
from rbplan.cli.settings import files_of_settings, find_settings
from rbplan.inert import inert

WATCH: Final = "--watch"

_SETTLED: Final = 300
"""Milliseconds for which changes are gathered: an editor writes a file in several steps."""

_TURN: Final = 250
"""Milliseconds after which the watching answers even though nothing has changed."""


class _Watched(NamedTuple):
    """The real paths of the files that are watched, and of the folder of templates, None where there is none."""

    files: frozenset[Path]
    templates: Path | None

    @property
    def folders(self) -> dict[Path, tuple[int, int] | None]:
        """The folders of all this, each with what tells it from another of its name; None where it is not there."""
        folders = {file.parent for file in self.files} | ({self.templates} if self.templates else set())
        return {folder: _identity(folder) for folder in sorted(folders)}


def repeat(session: Session, command: Repeated) -> Answer:
    """Do the command that this process was started with, and again at each change, until Ctrl-C.

    The plan, the settings or something in the folder of templates may change; what the command makes does not count.
    Each time is a process of its own, so that settings and templates are read anew, and a plan that is
    broken for a moment only says so.
    """

    def look() -> _Watched:
        try:
            now = session._replace(settings=find_settings(session.folder))
        except (UsageProblem, OSError):
            # Broken for a moment, which the command says; nobody knows by which of the files.
            now, settings = session, files_of_settings(session.folder)
        else:
            settings = [now.settings.file] if now.settings.file else []
        folder = named_templates(command.templates, now)
        files = map(real_path, (command.file.path, *settings))
        return _Watched(frozenset(files), real_path(folder) if folder else None)

    waiting = session.words.say("render.watching", files=", ".join(sorted(inert(each.name) for each in look().files)))
    spared = {real_path(path) for path in command.made}
    while True:
        for _ in _changes(look, spared):
            _do(command.pinned)
            if waiting:
                write(f"{waiting}\n", sys.stderr)
                waiting = ""


def _changes(look: Callable[[], _Watched], spared: set[Path]) -> Iterator[None]:
    """Give something once it is watched, and at each change; end when something else has to be watched."""
    watched = look()
    folders = watched.folders

    def counts(change: Change, name: str) -> bool:
        path = Path(name)
        is_ours = path in watched.files or path.parent == watched.templates
        return (is_ours and path not in spared) or (change is Change.deleted and path in folders)

    # Only once it watches is anything made: what changes meanwhile must not be missed.
    turns = _turns([folder for folder, there in folders.items() if there], counts)
    next(turns, None)
    yield
    for found in turns:
        # A folder that has gone is no longer watched, also where another has come in its place.
        if any(Path(name) in folders for _, name in found) or (now := look()) != watched or now.folders != folders:
            return
        if found:
            yield


def _turns(folders: Sequence[Path], counts: Callable[[Change, str], bool]) -> Iterator[set[tuple[Change, str]]]:
    """Give, again and again, what has changed in these folders since the last time, if anything."""
    try:
        if folders:
            yield from watch(
                *folders,
                watch_filter=counts,
                debounce=_SETTLED,
                rust_timeout=_TURN,
                recursive=False,
                yield_on_timeout=True,
            )
    except FileNotFoundError:
        # Gone just now.
        return
    while True:
        time.sleep(_TURN / 1000)
        yield set()


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        status = os.stat(folder)  # noqa: PTH116 - as the others
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _do(pinned: Sequence[str]) -> None:
    # Where the option stood, any other may stand.
    once = [part for word in sys.argv[1:] for part in (pinned if word == WATCH else (word,))]
    # What it found wrong it has said; the next change may mend it.
    subprocess.run([sys.executable, "-m", "rbplan", *once], check=False)  # noqa: S603 - the same command, without a shell
