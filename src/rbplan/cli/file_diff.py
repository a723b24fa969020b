"""Showing what would be written to a file."""

from collections.abc import Iterator
from difflib import unified_diff

from rbplan.inert import inert


def file_diff(shown: str, before: bytes, text: str) -> str:
    """Show the difference between bytes and the text in their place, as a unified diff that cannot move a cursor."""
    old = before.decode("utf-8-sig", errors="replace").splitlines(keepends=True)
    new = text.removeprefix("\ufeff").splitlines(keepends=True)
    return "".join(f"{line}\n" for each in unified_diff(old, new, shown, shown, lineterm="") for line in _lines(each))


def _lines(line: str) -> Iterator[str]:
    """Give a line of a diff, and as git does, that its line end is missing."""
    yield inert(line.rstrip("\r\n"))
    if line[:1] in "+- " and not line.endswith(("\n", "\r")) and not line.startswith(("--- ", "+++ ")):
        yield "\\ No newline at end of file"
