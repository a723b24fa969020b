"""A bar on stderr while many files are checked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from rbplan.cli.session import Session

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE: Final = 0.5
"""Seconds that pass before a bar is shown: what is done sooner needs none."""


@contextmanager
def progress(total: int, session: Session, *, quiet: bool) -> Iterator[Callable[[int], None]]:
    """Give a function that is told how many of ``total`` are done. Without a terminal on stderr it does nothing."""
    if quiet or session.stderr is None:
        yield lambda _done: None
        return
    bar = _Bar(total, session)
    try:
        yield bar.tell
    finally:
        bar.close()


class _Bar:
    """The bar, made when it is first needed: rich is not imported for one plan."""

    def __init__(self, total: int, session: Session) -> None:
        self._total = total
        self._label = session.words.say("lint.progress")
        self._begun = time.monotonic()
        self._bar: Progress | None = None

    def tell(self, done: int) -> None:
        if self._bar is None and time.monotonic() - self._begun > _PATIENCE:
            from rich.console import Console
            from rich.progress import Progress

            self._bar = Progress(console=Console(stderr=True), transient=True)
            self._bar.add_task(self._label, total=self._total)
            self._bar.start()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=done)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()
