"""The zip packages that Excel and Word write, opened with distrust."""

import io
import re
import zipfile
import zlib
from typing import Final, Literal

PackageFault = Literal["broken", "entities", "large", "locked"]

_LARGEST_UNPACKED: Final = 16_000_000
"""Bytes. The sheet of the first decree has about 400 thousand."""

_MOST_PARTS: Final = 1_000
_OLD_OFFICE: Final = bytes.fromhex("D0CF11E0A1B11AE1")
"""The beginning of the files of old Office, and of those that Office has locked with a password."""

_MAY_BE_XML: Final = re.compile(r"\.(?:xml|rels|vml)$", re.IGNORECASE)
_DECLARATION: Final = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class UnsafePackage(Exception):
    """A file is no package that may be opened."""

    def __init__(self, fault: PackageFault) -> None:
        """Take why."""
        super().__init__(fault)
        self.fault = fault


def open_package(content: bytes) -> zipfile.ZipFile:
    """Open a package once it is known to be harmless. How large the file itself may be, its reader says.

    Raises UnsafePackage for one that is broken, locked by a password, unpacks to too much, or declares entities: no
    office program does, and a few lines of them can unfold into gigabytes or name files of this computer.
    """
    if content.startswith(_OLD_OFFICE):
        raise UnsafePackage("locked")
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
        parts = package.infolist()
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST_UNPACKED:
            raise UnsafePackage("large")
        if any(part.flag_bits & 1 for part in parts):
            raise UnsafePackage("locked")
        for part in parts:
            # Reading checks the sum of every part, and gives no more than the size that it declares.
            _distrust(part.filename, package.read(part))
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, RuntimeError):
        raise UnsafePackage("broken") from None
    return package


def _distrust(name: str, part: bytes) -> None:
    if not _MAY_BE_XML.search(name) and not part.lstrip().startswith((b"<", b"\xef\xbb\xbf<")):
        return
    if b"\0" in part or _DECLARATION.search(part) or not _is_utf8(part):
        raise UnsafePackage("entities")


def _is_utf8(part: bytes) -> bool:
    """Tell whether a part is in the encoding in which it was searched, as those of every known program are."""
    declared = re.match(rb"""\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)""", part.removeprefix(b"\xef\xbb\xbf"))
    return declared is None or declared[1].lower() in (b"utf-8", b"us-ascii", b"ascii")
