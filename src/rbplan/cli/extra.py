"""Libraries that are installed only by those who want them."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Literal, NamedTuple

from rbplan.cli.problem import UsageProblem

Extra = Literal["calendar", "office", "pdf", "watch"]
"""The extras of pyproject.toml."""


class Needed(NamedTuple):
    """A library, by the name under which it is imported, and the extra that brings it."""

    extra: Extra
    library: str


def require(needed: Iterable[Needed]) -> None:
    """Raise UsageProblem, with the one command that installs all that is missing, where something is."""
    missing = sorted({each.extra for each in needed if not _is_there(each.library)})
    if missing:
        raise UsageProblem("usage.extra", extra=",".join(missing))


def _is_there(library: str) -> bool:
    try:
        return find_spec(library) is not None
    except ValueError:
        # Imported by something that does not say from where.
        return True


@contextmanager
def needs(extra: Extra) -> Iterator[None]:
    """Import, in the body, what needs the libraries of an extra.

    Raises UsageProblem with the command that installs them where they are missing, or too old to have what is asked.
    """
    try:
        yield
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "rbplan":
            # Not something that anybody could install.
            raise
        raise UsageProblem("usage.extra", extra=extra) from None
