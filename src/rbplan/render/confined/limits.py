"""What the process in which templates run may take, as far as the system holds a process to it."""

import contextlib
import sys
from typing import Final

LONGEST: Final = 20.0
"""Seconds for one document. The lampiran of the real plan takes a tenth of one, ten thousand indikator about two."""

LONGEST_BINARY: Final = 60.0
"""Seconds for one PDF by Typst, which also looks for the item at which a template fails, or one file for Word, of whose
template the words are the least."""

GRACE: Final = 1.0
"""Seconds in which the process may end what it has started before it is ended itself."""

MOST_MEMORY: Final = 2 << 30
"""Bytes of address space. A document of ten thousand indikator needs a tenth of that."""

_RESERVE: Final = 64 << 20
"""Bytes with which a process that has taken its share can still say so."""

if sys.platform == "win32":  # pragma: no cover

    def limit_this_process(seconds: int, memory: int) -> None:
        """Do nothing: Windows has no such limits. The time is held from outside."""

    def open_reserve() -> None:
        """Do nothing."""

else:
    import resource

    def limit_this_process(seconds: int, memory: int) -> None:
        """Limit this process to so many seconds of the processor and so many bytes, which macOS does not hold it to."""
        _limit(resource.RLIMIT_CPU, seconds, seconds)
        _limit(resource.RLIMIT_AS, memory, memory + _RESERVE)
        _limit(resource.RLIMIT_CORE, 0, 0)

    def open_reserve() -> None:
        """Let this process take a little more, once it has taken all that it may."""
        _, highest = resource.getrlimit(resource.RLIMIT_AS)
        _limit(resource.RLIMIT_AS, highest, highest)

    def _limit(kind: int, most: int, highest: int) -> None:
        # A limit that was there before is only ever made tighter.
        _, former = resource.getrlimit(kind)
        if former != resource.RLIM_INFINITY:
            most, highest = min(most, former), min(highest, former)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, highest))
