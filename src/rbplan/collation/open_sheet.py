"""Opening a sheet that Excel or Word has written."""

import zipfile
from typing import Final

from rbplan.collation.filled_sheet import Unreadable
from rbplan.package import UnsafePackage, open_package

LARGEST_FILE: Final = 8_000_000
"""Bytes of a sheet on disk; the one of the first decree has about 30 thousand."""


def open_sheet(content: bytes) -> zipfile.ZipFile:
    """Open the package of a sheet. Raises Unreadable for one that is too large or not to be trusted."""
    if len(content) > LARGEST_FILE:
        raise Unreadable("large")
    try:
        return open_package(content)
    except UnsafePackage as unsafe:
        raise Unreadable(unsafe.fault) from None
