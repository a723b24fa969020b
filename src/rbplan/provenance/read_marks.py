"""The marks by which a document can be traced to its plan, read from its bytes.

Nothing of a document is interpreted: its bytes are searched, those of the properties of a Word or Excel file, and what
a PDF has packed. So a document that was made to harm can at worst say nothing.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from rbplan.plan.sidik import Sidik, find_marks

LARGEST_DOCUMENT: Final = 64_000_000
"""Bytes. A document of 6,400 indikator has a tenth of that."""

_LARGEST_PROPERTIES: Final = 1_000_000
_LARGEST_UNPACKED: Final = 8_000_000
"""Bytes that are unpacked of a PDF in all."""

_PROPERTIES: Final = ("docProps/core.xml", "meta.xml")
"""Where title, author and keywords stand: in the files of Word and Excel (ECMA-376 part 2, core properties), and in
LibreOffice's own (OpenDocument 1.3 part 2, 3.2)."""

_BETWEEN_KEYWORDS: Final = b"</meta:keyword><meta:keyword>"
"""LibreOffice takes the mark for several keywords, parted by its colons."""

_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
"""Behind which a PDF holds what it may have packed (ISO 32000-2, 7.3.8)."""

_HEXADECIMAL: Final = re.compile(rb"<((?:[0-9A-Fa-f]{2}){32,1000})>")
"""A text in a PDF that is written in hexadecimals (7.3.4.3), of the length that a mark may have."""


def read_marks(content: bytes) -> tuple[Sidik, ...]:
    """Give the marks that a document carries, each once; none where it was not made by rbplan, or has lost its own."""
    found = dict.fromkeys(mark for part in _parts(content) for mark in find_marks(part))
    return tuple(found)


def _parts(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"PK"):
        yield _properties(content)
        return
    if content.startswith(b"%PDF"):
        for part in (content, *_unpacked(content)):
            yield from _texts(part)
    else:
        yield content


def _texts(part: bytes) -> Iterator[bytes]:
    """Give a part of a PDF, also as plain letters: its text may be in two bytes a letter, and in hexadecimals."""
    yield part
    yield part.replace(b"\0", b"")
    for digits in _HEXADECIMAL.findall(part):
        yield bytes.fromhex(digits.decode()).replace(b"\0", b"")


def _properties(content: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            name = next((name for name in _PROPERTIES if name in package.namelist()), _PROPERTIES[0])
            with package.open(name) as part:
                return part.read(_LARGEST_PROPERTIES).replace(_BETWEEN_KEYWORDS, b":")
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, ValueError, NotImplementedError, OSError, RuntimeError):
        return b""


def _unpacked(content: bytes) -> Iterator[bytes]:
    left = _LARGEST_UNPACKED
    for begin in _STREAM.finditer(content):
        if left <= 0:
            return
        end = content.find(b"endstream", begin.end())
        try:
            part = zlib.decompressobj().decompress(content[begin.end() : end if end > 0 else None], left)
        except zlib.error:
            # A font or a picture that is packed otherwise.
            continue
        left -= len(part)
        yield part
