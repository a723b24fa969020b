"""Libraries that are installed only by those who want them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from rbplan.cli.problem import UsageProblem

Extra = Literal["calendar", "office", "pdf", "watch"]
"""The extras of pyproject.toml."""


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
