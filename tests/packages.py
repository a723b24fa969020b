"""Files for Word and Excel taken apart and put together again."""

import io
import zipfile
from collections.abc import Mapping


def with_parts(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Give a package with other content in some parts, or with more parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(name, parts.get(name, before.read(name)))
        for name in parts.keys() - set(before.namelist()):
            after.writestr(name, parts[name])
    return stream.getvalue()
