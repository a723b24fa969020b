"""How own templates differ from the built-in ones."""

from collections.abc import Mapping, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

from rbplan.render.own.folder import read_builtin, read_own
from rbplan.render.own.stamp import Stamp, digest


class Difference(NamedTuple):
    """One own template against the built-in one of its name.

    ``lines`` are those of a unified diff without line ends, none where it is no text. ``has_moved``: the built-in one
    has changed since it was copied, so that both changes show.
    """

    name: str
    is_same: bool
    is_text: bool
    has_moved: bool
    lines: tuple[str, ...]


def differences(
    names: Sequence[str], folder: Path, stamps: Mapping[str, Stamp], shown: Mapping[str, str]
) -> tuple[Difference, ...]:
    """Give the difference of each of these. ``shown`` says what the own files are to be called.

    Raises OSError, and TemplateProblem where a file may not be used.
    """
    return tuple(_difference(name, read_own(name, folder), stamps.get(name), shown[name]) for name in names)


def _difference(name: str, own: bytes, stamp: Stamp | None, shown: str) -> Difference:
    base = read_builtin(name)
    today = digest(base)
    has_moved = stamp is not None and stamp.sha256 != today
    before, after = _text(base), _text(own)
    if digest(own) == today or before is None or after is None:
        return Difference(name, digest(own) == today, before is not None and after is not None, has_moved, ())
    lines = unified_diff(before, after, f"rbplan/{name}", shown, lineterm="")
    return Difference(name, is_same=False, is_text=True, has_moved=has_moved, lines=tuple(lines))


def _text(content: bytes) -> list[str] | None:
    if b"\0" in content:
        return None
    try:
        return content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        return None
