"""Showing what would be written to a file."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import unified_diff
from itertools import groupby
from typing import Final

from rbplan.inert import inert


def file_diff(shown: str, before: bytes, text: str) -> str:
    """Show the difference between bytes and the text in their place, as a unified diff that cannot move a cursor."""
    old = before.decode("utf-8-sig", errors="replace").splitlines(keepends=True)
    new = text.removeprefix("\ufeff").splitlines(keepends=True)
    return "".join(f"{line}\n" for each in _unified(old, new, shown) for line in _lines(each))


_MANY: Final = 500
"""Changed lines. difflib looks for lines that moved, which takes the square of their number."""


def _unified(old: Sequence[str], new: Sequence[str], shown: str) -> Iterator[str]:
    changed = [number for number, (before, after) in enumerate(zip(old, new, strict=False)) if before != after]
    if len(old) != len(new) or len(changed) < _MANY:
        yield from unified_diff(old, new, shown, shown, lineterm="")
        return
    yield from (f"--- {shown}", f"+++ {shown}")
    for first, last in _stretches(changed, len(old)):
        size = last - first
        yield f"@@ -{first + 1},{size} +{first + 1},{size} @@"
        for is_same, numbers in groupby(range(first, last), key=lambda number: old[number] == new[number]):
            run = list(numbers)
            yield from (f" {old[number]}" for number in run) if is_same else (f"-{old[number]}" for number in run)
            yield from () if is_same else (f"+{new[number]}" for number in run)


def _stretches(changed: Iterable[int], length: int) -> list[tuple[int, int]]:
    """Give the first line of each stretch and the one after its last, from 0: changed lines with three around them."""
    stretches: list[tuple[int, int]] = []
    for number in changed:
        first, last = max(number - 3, 0), min(number + 4, length)
        if stretches and stretches[-1][1] >= first:
            stretches[-1] = (stretches[-1][0], last)
        else:
            stretches.append((first, last))
    return stretches


def _lines(line: str) -> Iterator[str]:
    """Give a line of a diff, and as git does, that its line end is missing."""
    yield inert(line.rstrip("\r\n"))
    if line[:1] in "+- " and not line.endswith(("\n", "\r")) and not line.startswith(("--- ", "+++ ")):
        yield "\\ No newline at end of file"
