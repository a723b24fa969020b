"""Doing a command again whenever what it reads has changed."""

import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from watchfiles import Change, watch

from rbplan.cli.output import write
from rbplan.cli.plan_file import real_path
from rbplan.cli.session import Answer, Session
from rbplan.inert import inert

WATCH: Final = "--watch"

_SETTLED: Final = 300
"""Milliseconds for which changes are gathered: an editor writes a file in several steps."""


_TURN: Final = 250
"""Milliseconds after which the watching answers even though nothing has changed."""


def repeat(session: Session, files: Iterable[Path | None], folder: Path | None, made: Sequence[Path]) -> Answer:
    """Do the command that this process was started with, and again at each change, until Ctrl-C.

    One of ``files`` may change, or something in ``folder``, None where there is none; what the command makes, ``made``,
    does not count. Each time is a process of its own, so that settings and templates are read anew, and a plan that is
    broken for a moment only says so.
    """
    watched = {real_path(file) for file in files if file is not None}
    inside = real_path(folder) if folder else None
    spared = {real_path(file) for file in made}

    def counts(_change: Change, name: str) -> bool:
        path = Path(name)
        return path not in spared and (path in watched or path.parent == inside)

    folders = {file.parent for file in watched} | ({inside} if inside else set())
    changes = watch(
        *folders, watch_filter=counts, debounce=_SETTLED, rust_timeout=_TURN, recursive=False, yield_on_timeout=True
    )
    # Only once it watches is anything made: what changes meanwhile must not be missed.
    next(changes)
    _do()
    waiting = session.words.say("render.watching", files=", ".join(sorted(inert(file.name) for file in watched)))
    write(f"{waiting}\n", sys.stderr)
    for found in changes:
        if found:
            _do()
    return Answer()


def _do() -> None:
    once = [word for word in sys.argv[1:] if word != WATCH]
    # What it found wrong it has said; the next change may mend it.
    subprocess.run([sys.executable, "-m", "rbplan", *once], check=False)  # noqa: S603 - the same command, without a shell
