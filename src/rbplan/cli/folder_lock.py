"""Keeping several programs from writing into one folder at once.

Comparing a file and then replacing it is two steps; between them another program could write, and what it wrote would
be lost. The lock is the system's own, so that it ends with the process that holds it and leaves no file in the tree.
"""

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder, waiting for it where another program has it. Raises OSError."""
    descriptor = _open(folder)
    try:
        _lock(descriptor)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _open(folder: Path) -> int:
        # A folder cannot be locked there: a file in the user's own cache stands for it.
        cache = Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "rbplan" / "locks"
        cache.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(os.path.normcase(folder.resolve()).encode()).hexdigest()
        return os.open(cache / name, os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)

else:
    import fcntl

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
