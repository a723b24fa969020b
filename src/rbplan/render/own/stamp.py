"""What a template was copied from.

The stamps of all templates in a folder stand in one small file beside them, and not in the templates: that is the same
for text and for Word files, a copy is the built-in template byte for byte, lines keep their numbers, and Word, which
does not keep what it does not know, can save its file as it likes.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from importlib.metadata import version
from typing import Any, Final, NamedTuple

from rbplan.render.context_version import CONTEXT_VERSION
from rbplan.render.own.folder import read_builtin

_SCHEMA: Final = "rbplan.template-stamps/1"


class Stamp(NamedTuple):
    """The version of rbplan and of the context at the time of copying, and the digest of the built-in template."""

    rbplan: str
    konteks: int
    sha256: str


class StampsProblem(Exception):
    """The file of the stamps is none: broken JSON, or of a version of rbplan that is newer."""


def stamp_today(name: str) -> Stamp:
    """Give the stamp that a copy made today gets. Raises OSError where there is no such built-in template."""
    return Stamp(version("rbplan"), CONTEXT_VERSION, digest(read_builtin(name)))


def digest(content: bytes) -> str:
    """Give the digest of a template; the line ends that git may have changed do not count."""
    return sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def read_stamps(content: bytes) -> dict[str, Stamp]:
    """Give the stamps by the names of templates. Raises StampsProblem."""
    try:
        data = json.loads(content)
        if data["schema"] != _SCHEMA:
            raise StampsProblem
        return {str(name): _stamp(entry) for name, entry in data["templates"].items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise StampsProblem from None


def stamps_text(stamps: Mapping[str, Stamp]) -> str:
    """Give the text of the file."""
    templates = {name: stamps[name]._asdict() for name in sorted(stamps)}
    return json.dumps({"schema": _SCHEMA, "templates": templates}, indent=2, ensure_ascii=False) + "\n"


def _stamp(entry: Any) -> Stamp:
    return Stamp(str(entry["rbplan"]), int(entry["konteks"]), str(entry["sha256"]))
