"""The zip packages of Word and Excel without the time at which they were packed."""

import io
import zipfile
from typing import Final

_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The time of every part of the file; that of the clock would make each file another."""


def with_fixed_times(content: bytes) -> bytes:
    """Give the package with one time for all its parts, in the order that they had."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after:
        for part in before.infolist():
            after.writestr(zipfile.ZipInfo(part.filename, _NO_TIME), before.read(part), zipfile.ZIP_DEFLATED)
    return stream.getvalue()
